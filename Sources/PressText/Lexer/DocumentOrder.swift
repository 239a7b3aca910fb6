// SPDX-License-Identifier: Apache-2.0

// Rule `date.order`: what a document itself tells of the order of day and month.
extension LexedLines {
  /// The order in which to read the ambiguous dates, if there are any and something tells it.
  func dateOrder(_ table: LineTable, in source: SourceText) -> DateOrder? {
    guard facts.contains(where: { $0.features.contains(.ambiguousDate) }) else { return nil }
    var orders = (day: false, month: false)
    for index in facts.indices where facts[index].kind == .date {
      switch dateParts(index, table, in: source)?.order {
      case .dayFirst: orders.day = true
      case .monthFirst: orders.month = true
      case nil: break
      }
    }
    if orders.day || orders.month {
      return orders.day ? orders.month ? nil : .dayFirst : .monthFirst
    }
    return hasForeignLetters(table, in: source) ? .dayFirst : nil
  }

  /// What the line of a date or time says, field by field.
  func dateParts(_ index: Int, _ table: LineTable, in source: SourceText) -> DateParts? {
    var scanner = DateScanner()
    let line = table.lines[index].range
    let (bytes, start, end) = (source.bytes.span, line.lowerBound, line.upperBound)
    let matched =
      switch rule(index) {
      case .lineDate: scanner.dateLine(bytes, start, end)
      case .lineTime: scanner.timeLine(bytes, start, end)
      default: scanner.datedLine(bytes, start, end)
      }
    return matched ? scanner.parts : nil
  }

  /// Whether the long lines are in no language that does without letters beyond ASCII.
  private func hasForeignLetters(_ table: LineTable, in source: SourceText) -> Bool {
    let bytes = source.bytes.span
    var characters = 0
    var letters = 0
    for index in facts.indices where facts[index].width >= 60 {
      let line = table.lines[index]
      guard line.traits.contains(.nonASCII) else {
        characters += line.range.count
        continue
      }
      var place = Int(line.start)
      while let step = bytes.step(place, Int(line.end)) {
        characters += 1
        // Those of East Asia, where the year comes first, begin there.
        let isNear = step.scalar.value >= 0x80 && step.scalar.value < 0x2E80
        if isNear, CharacterClass.isLetter(step.scalar) { letters += 1 }
        place = step.next
      }
    }
    return letters >= 5 && letters * 100 > characters
  }
}

extension DateParts {
  /// The order of day and month that a numeric date shows, where it shows one.
  fileprivate var order: DateOrder? {
    guard let first, let second, separator != 0x2E, first > 0, second > 0, first != second,
      min(first, second) <= 12
    else { return nil }
    if first > 12 { return .dayFirst }
    if second > 12 { return .monthFirst }
    return DateValue(self).date.map { $0.day == first ? .dayFirst : .monthFirst }
  }
}
