// SPDX-License-Identifier: Apache-2.0

import PressText

extension ReferenceSurvey {
  // MARK: Step 5

  mutating func findBody() throws {
    guard var found = Self.body(try allWeights()) else { return }
    if dashesAnswer, found.lowerBound > 0, isTurn(found.lowerBound) {
      found = found.lowerBound - 1..<found.upperBound
    }
    var end = found.upperBound
    while isLine(end, .note, .endMark, .sentence, .dash, .bullet)
      || (isLine(end, .date, .time) && isLine(end - 1, .endMark))
    {
      end += 1
    }
    body = found.lowerBound..<endOfTalk(found.lowerBound..<end)
  }

  /// Where a talk ends.
  private func endOfTalk(_ body: Range<Int>) -> Int {
    let turns = body.filter(isTurn)
    guard turns.count >= 5, let first = turns.first, let last = turns.last,
      (first - body.lowerBound) * 2 <= body.count
    else { return body.upperBound }
    let fragments = (first..<body.upperBound).filter { index in
      guard isLine(index, .title, .short), !isTurn(index) else { return false }
      if lines[index - 1].isAlone, lines[index - 1].isAccepted { return false }
      return lines[index].text.bytes.last != 0x3A
    }
    guard fragments.count(where: { $0 < last }) * 5 <= turns.count,
      let end = fragments.first(where: { $0 > last }), (body.upperBound - end) * 4 <= body.count
    else { return body.upperBound }
    return end
  }

  func isTurn(_ index: Int) -> Bool {
    isTurn(lines[index])
  }

  private func isTurn(_ line: Line) -> Bool {
    switch line.dash {
    case .answer, .asker, .asks, .replies: true
    default: line.isAccepted
    }
  }

  /// The runs: where each begins, and its sums, line by line.
  private static func runs(_ values: [Int]) -> [(start: Int, sums: [Int])] {
    var runs: [(start: Int, sums: [Int])] = []
    for (index, value) in values.enumerated() {
      if let last = runs.indices.last, let sum = runs[last].sums.last, sum > 0 {
        runs[last].sums.append(sum + value)
      } else {
        runs.append((index, [value]))
      }
    }
    return runs
  }

  /// The first run that breaks off late enough, or the heaviest one.
  private static func body(_ values: [Int]) -> Range<Int>? {
    let runs = runs(values)
    guard let greatest = runs.compactMap({ $0.sums.max() }).max(), greatest > 0 else { return nil }
    let heaviest = runs.firstIndex { $0.sums.contains(greatest) }
    for (number, run) in runs.enumerated() {
      let enough = number == heaviest ? 0.85 : 0.5
      for count in 1...run.sums.count {
        let sums = run.sums.prefix(count)
        guard let sum = sums.last, let peak = sums.max(), let place = sums.firstIndex(of: peak)
        else { continue }
        let isLast = number == heaviest && peak == greatest
        if isLast || peak - sum >= 16 && Double(peak) >= Double(greatest) * enough {
          return run.start..<run.start + place + 1
        }
      }
    }
    return nil
  }

  private func allWeights() throws -> [Int] {
    let evidence = lines.indices.map(evidence)
    let texts = Set(lines.indices.filter { Self.texts.contains(evidence[$0]) })
    let repeated = try weights.weight(of: "repeated")
    let single = try lines.indices.map { index in
      let weight = try weights.weight(of: evidence[index])
      return lines[index].isRepeated ? weight + repeated : weight
    }
    let lone = try weights.weight(of: "lone")
    let listed = try weights.weight(of: "listed")
    return single.indices.map { index in
      var weight = single[index]
      if evidence[index] == "title" || evidence[index] == "wide-title", index >= 7,
        single[index - 7..<index].allSatisfy({ $0 <= 0 })
      {
        weight += listed
      }
      let isNear = (index - 3...index + 3).contains { other in
        other != index && evidence.indices.contains(other)
          && (texts.contains(other) || evidence[other] == "sentence")
      }
      if texts.contains(index), texts.count > 1, !isTurn(index), !isNear { weight += lone }
      return weight
    }
  }

  private static let texts: Set = [
    "turn", "inferred-turn", "long", "strong", "open", "wide-paragraph", "paragraph",
  ]

  private func evidence(_ index: Int) -> String {
    let line = lines[index]
    if isTurn(index) {
      switch line.rule {
      case .surveyLabelRecurs, .surveyLabelRole, .surveyDashAnswer, .optionSpeaker: return "turn"
      default:
        if line.isAccepted { return "inferred-turn" }
        guard line.reading.isTerminal, line.width >= 140 else { return "turn" }
        return ended(line)
      }
    }
    switch line.kind {
    case .chrome, .copyright, .address:
      guard isText(index - 1) else { return "chrome" }
      if isText(index + 1) { return "neutral" }
      return line.leadsToOthers ? unended(index) : "chrome"
    case .note, .separator, .endMark, .heading, .byline, .caption: return "neutral"
    case .date, .time:
      guard line.width <= 30 else { return "date" }
      let above = isLine(index - 1, .date, .time) ? index - 2 : index - 1
      let below = isLine(index + 1, .date, .time) ? index + 2 : index + 1
      let isBetween = [above, below].allSatisfy { isText($0) || isLine($0, .note) }
      return isBetween ? "neutral" : "date"
    default:
      if line.reading.isTerminal, isCutOff(line) { return "cut-off" }
      let evidence = line.reading.isTerminal ? ended(line) : unended(index)
      return Self.texts.contains(evidence) && isMenu(line) ? "menu" : evidence
    }
  }

  /// Whether two bars with blanks around them are among the first 64 bytes.
  private func isMenu(_ line: Line) -> Bool {
    let bytes = line.text.bytes.prefix(64)
    let bars = bytes.indices.dropFirst().dropLast().filter {
      bytes[$0] == 0x7C && bytes[$0 - 1] == 0x20 && bytes[$0 + 1] == 0x20
    }
    return bars.count >= 2
  }

  private func isText(_ index: Int) -> Bool {
    guard lines.indices.contains(index) else { return false }
    if isTurn(index) || isLine(index, .sentence, .paragraph, .strong) { return true }
    guard isLine(index, .label, .bareLabel, .dash, .bullet) else { return false }
    return lines[index].reading.isTerminal || lines[index].width >= 280
  }

  private func isCutOff(_ line: Line) -> Bool {
    var scalars = Array(line.text.scalars)
    if let last = scalars.last, last == "]" || last == ")" { scalars.removeLast() }
    return scalars.last == "…" || scalars.suffix(2) == [".", "."]
  }

  private func ended(_ line: Line) -> String {
    switch line.width {
    case 280...: "long"
    case 140...: "strong"
    case 100...: "wide-paragraph"
    case 60...: "paragraph"
    case 26...: "wide-sentence"
    default: "sentence"
    }
  }

  private func unended(_ index: Int) -> String {
    let line = lines[index]
    if line.width >= 280 || line.kind == .strong { return "open" }
    if line.kind == .paragraph { return "wide-paragraph" }
    if line.kind == .dash || line.kind == .bullet { return "item" }
    if line.width >= 140 || (line.width >= 28 && goesOn(index)) { return "goes-on" }
    return line.width >= 80 ? "wide-title" : "title"
  }

  /// Whether the next line begins with a small letter.
  private func goesOn(_ index: Int) -> Bool {
    guard index + 1 < lines.count, let first = lines[index + 1].text.scalars.first else {
      return false
    }
    return first.isLower
  }
}
