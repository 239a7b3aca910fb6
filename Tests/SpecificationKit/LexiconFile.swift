// SPDX-License-Identifier: Apache-2.0

package import PressText

/// One file of Specs/lexicon.
package struct LexiconFile: Sendable {
  /// The list's name, which is the file's name without its extension.
  package var name: String
  package var text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// A row as it is printed and as it is compiled.
  package struct Row: Sendable {
    package var place: String
    package var language: String
    package var phrase: String
    package var value: Lexicon.Value
    package var fields: [Lexicon.Value.Field]
  }

  /// The rows, and what is wrong with the others.
  package func rows() -> (rows: [Row], faults: [String]) {
    var rows: [Row] = []
    var faults: [String] = []
    var seen: Set<String> = []
    var previous = ""
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.popLast() != "" { faults.append("\(name): the last line has no end") }
    if lines.first != header { faults.append("\(name): the first line is not: \(header)") }
    for (index, line) in lines.enumerated().dropFirst() {
      let place = "\(name).tsv:\(index + 1)"
      guard let row = row(line, place: place) else {
        faults.append("\(place): not a row: \(line)")
        continue
      }
      if !previous.utf8.lexicographicallyPrecedes(line.utf8) {
        faults.append("\(place): not in the order of code points: \(line)")
      }
      if !seen.insert(row.language + "\t" + row.phrase).inserted {
        faults.append("\(place): the phrase stands in this file already: \(line)")
      }
      previous = line
      rows.append(row)
    }
    return (rows, faults)
  }

  /// The first line of the file.
  package var header: String {
    let columns = ["language", "phrase"] + LexiconColumn.columns(of: name).map(\.name)
    return "# " + columns.joined(separator: "\t")
  }

  private func row(_ line: String, place: String) -> Row? {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    let columns = LexiconColumn.columns(of: name)
    guard cells.count == columns.count + 2, !cells.contains(where: \.isEmpty) else { return nil }
    var value = Lexicon.Value()
    for (column, cell) in zip(columns, cells.dropFirst(2)) {
      guard let number = column.number(cell), number < column.field.limit else { return nil }
      value[column.field] = number
    }
    let phrase = LexiconCompiler.canonical(cells[1])
    // A raw literal holds every phrase but one with its own delimiters.
    guard (1...255).contains(phrase.utf8.count), !phrase.contains("\"#"), !phrase.contains("\\#"),
      isLanguage(cells[0])
    else { return nil }
    return Row(
      place: place, language: cells[0], phrase: phrase, value: value, fields: columns.map(\.field))
  }

  private func isLanguage(_ text: String) -> Bool {
    (2...3).contains(text.count) && text.allSatisfy { ("a"..."z").contains($0) }
  }
}

/// A column behind the phrase, and the field of the value that it fills.
package struct LexiconColumn: Sendable {
  package var name: String
  package var field: Lexicon.Value.Field
  /// The number for a cell; nil where the cell may not say this.
  package var number: @Sendable (String) -> Int?

  /// The columns that a list has behind language and phrase.
  package static func columns(of list: String) -> [LexiconColumn] {
    switch list {
    case "month": [LexiconColumn(name: "number", field: .month) { within(1...12, $0) }]
    case "weekday": [LexiconColumn(name: "number", field: .weekday) { within(1...7, $0) }]
    case "day-period": [choice("period", .dayPeriod, Lexicon.DayPeriod.self)]
    case "zone":
      [
        LexiconColumn(name: "offset", field: .zone, number: offset),
        LexiconColumn(name: "ambiguous", field: .zoneIsAmbiguous) {
          ["no", "yes"].firstIndex(of: $0)
        },
      ]
    case "date-word": [choice("kind", .dateRole, Lexicon.DateRole.self)]
    case "role": [choice("class", .role, Lexicon.RoleClass.self)]
    case "honorific": [choice("position", .honorific, Lexicon.HonorificPosition.self)]
    case "chrome-line", "chrome-prefix": [choice("kind", .chrome, Lexicon.ChromeKind.self)]
    case "outlet": [choice("class", .outlet, Lexicon.OutletClass.self)]
    default: []
    }
  }

  private static func choice<Choice: CaseIterable & RawRepresentable>(
    _ name: String, _ field: Lexicon.Value.Field, _ type: Choice.Type
  ) -> LexiconColumn where Choice.RawValue == String {
    let names = type.allCases.map(\.rawValue)
    return LexiconColumn(name: name, field: field) { names.firstIndex(of: $0).map { $0 + 1 } }
  }

  private static func within(_ range: ClosedRange<Int>, _ cell: String) -> Int? {
    Int(cell).flatMap { range.contains($0) ? $0 : nil }
  }

  // From `+05:30` to quarters of an hour, 64 more than they are.
  @Sendable private static func offset(_ cell: String) -> Int? {
    let parts = cell.dropFirst().split(separator: ":")
    guard cell.count == 6, parts.count == 2, let hours = Int(parts[0]), let minutes = Int(parts[1]),
      cell.hasPrefix("+") || cell.hasPrefix("-"), hours <= 14, minutes < 60, minutes % 15 == 0
    else { return nil }
    let quarters = hours * 4 + minutes / 15
    return 64 + (cell.hasPrefix("-") ? -quarters : quarters)
  }
}

/// A canonical phrase with all that the files say about it.
package struct LexiconEntry: Sendable {
  package var phrase: String
  package var lists: Lexicon.Lists = []
  package var value = Lexicon.Value()
  private var sources: [Lexicon.Value.Field: String] = [:]

  package init(phrase: String) { self.phrase = phrase }

  /// Adds a row of a list; says what is wrong where an earlier row has another value.
  package mutating func add(_ row: LexiconFile.Row, list: Lexicon.Lists) -> String? {
    lists.insert(list)
    for field in row.fields {
      if let source = sources[field], value[field] != row.value[field] {
        return "\(row.place): “\(phrase)” has another value at \(source)"
      }
      value[field] = row.value[field]
      sources[field] = row.place
    }
    return nil
  }
}
