// SPDX-License-Identifier: Apache-2.0

import PressText

/// The names that cases may use.
package struct CaseVocabulary: Sendable {
  package var rules: Set<String>
  package var diagnostics: Set<String>
  package var syntaxKinds: Set<String>
  package var lineKinds: Set<String>
  package var refinedKinds: Set<String>
  package var certainties: Set<String>

  /// What to say about a name that is not in `names`.
  package static func unknown(_ what: String, _ name: String, in names: Set<String>) -> String {
    let near = names.filter { distance(name, $0) <= 2 }.min { left, right in
      (distance(name, left), left) < (distance(name, right), right)
    }
    return "unknown \(what) \(name)" + (near.map { "; did you mean \($0)?" } ?? "")
  }

  /// How many letters differ between two names.
  private static func distance(_ left: String, _ right: String) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (letter == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}

/// Reads one row of a block from left to right.
struct CaseRowReader {
  enum Token {
    case word(String)
    case quoted([UInt8])
  }

  private var tokens: ArraySlice<(token: Token, column: Int)> = []
  private let line: FilePosition
  private let endColumn: Int
  private let vocabulary: CaseVocabulary

  /// Splits a row, whose line begins at `position`, into words and quoted strings.
  init(
    _ scalars: [Unicode.Scalar], at position: FilePosition, vocabulary: CaseVocabulary
  ) throws(CaseProblem) {
    line = position
    endColumn = scalars.count + 1
    self.vocabulary = vocabulary
    var index = 0
    while index < scalars.count {
      if scalars[index] == " " {
        index += 1
        continue
      }
      let start = index
      if scalars[index] == "\"" {
        index += 1
        while index < scalars.count, scalars[index] != "\"" {
          index += scalars[index] == "\\" ? 2 : 1
        }
        guard index < scalars.count else { throw problem("the string has no end", at: start + 1) }
        tokens.append((.quoted(try decode(scalars[(start + 1)..<index])), start + 1))
        index += 1
        guard index == scalars.count || scalars[index] == " " else {
          throw problem("a space is missing behind the string", at: index + 1)
        }
      } else {
        while index < scalars.count, scalars[index] != " " { index += 1 }
        let word = String(String.UnicodeScalarView(scalars[start..<index]))
        tokens.append((.word(word), start + 1))
      }
    }
  }

  private func decode(_ scalars: ArraySlice<Unicode.Scalar>) throws(CaseProblem) -> [UInt8] {
    do throws(CaseText.Fault) {
      let (units, endsOpen) = try CaseText.units(of: scalars, quoted: true)
      if endsOpen { throw CaseText.Fault(offset: scalars.endIndex - 1, message: "unknown escape") }
      return units.flatMap(\.bytes)
    } catch {
      throw problem(error.message, at: error.offset + 1)
    }
  }

  private func problem(_ message: String, at column: Int) -> CaseProblem {
    CaseProblem(message, at: FilePosition(path: line.path, line: line.line, column: column))
  }

  private var column: Int { tokens.first?.column ?? endColumn }

  private mutating func word(_ what: String) throws(CaseProblem) -> String {
    guard case .word(let word)? = tokens.first?.token else {
      throw problem("\(what) is missing", at: column)
    }
    tokens.removeFirst()
    return word
  }

  private mutating func name(_ what: String, in names: Set<String>) throws(CaseProblem) -> String {
    let column = column
    let word = try word(what)
    guard names.contains(word) else {
      throw problem(CaseVocabulary.unknown(what, word, in: names), at: column)
    }
    return word
  }

  /// Takes a word that begins with `mark` and gives back what stands behind it.
  private mutating func marked(
    _ mark: Character, _ what: String, in names: Set<String>
  ) throws(CaseProblem) -> String? {
    guard case .word(let word)? = tokens.first?.token, word.first == mark else { return nil }
    let name = String(word.dropFirst())
    guard names.contains(name) else {
      throw problem(CaseVocabulary.unknown(what, name, in: names), at: column)
    }
    tokens.removeFirst()
    return name
  }

  private mutating func quoted() -> [UInt8]? {
    guard case .quoted(let bytes)? = tokens.first?.token else { return nil }
    tokens.removeFirst()
    return bytes
  }

  private mutating func field(_ name: String) throws(CaseProblem) -> [UInt8]? {
    guard case .word(name)? = tokens.first?.token else { return nil }
    tokens.removeFirst()
    guard let value = quoted() else { throw problem("\(name) needs a string", at: column) }
    return value
  }

  private func end() throws(CaseProblem) {
    switch tokens.first?.token {
    case nil: return
    case .word(let word)?: throw problem("\(word) is not expected here", at: column)
    case .quoted?: throw problem("a string is not expected here", at: column)
    }
  }

  private mutating func lineNumber() throws(CaseProblem) -> Int {
    let column = column
    guard case .lines(let lines)? = CaseRange(try word("the line's number")), lines.count == 1
    else { throw problem("a row begins with the number of a line", at: column) }
    return lines.lowerBound
  }
}

// MARK: - Rows

extension CaseRowReader {
  /// Reads `options` and what follows it: names, each with a string.
  mutating func options(into options: inout ParsingOptions) throws(CaseProblem) {
    _ = try word("options")
    repeat {
      let place = column
      let name = try self.name("option", in: ["chrome-line", "speaker", "language", "layout"])
      let behind = column
      guard let value = quoted().map({ String(decoding: $0, as: UTF8.self) }) else {
        throw problem("\(name) needs a string", at: behind)
      }
      switch name {
      case "chrome-line": options.chromeLines.append(value)
      case "speaker": options.speakers.append(value)
      case "language" where options.language == nil: options.language = value
      case "layout" where options.layout == .automatic:
        guard let layout = ParsingOptions.Layout(rawValue: value) else {
          let names = Set(ParsingOptions.Layout.allCases.map(\.rawValue))
          throw problem(CaseVocabulary.unknown("layout", value, in: names), at: behind)
        }
        options.layout = layout
      default: throw problem("\(name) stands once", at: place)
      }
    } while !tokens.isEmpty
  }

  mutating func treeRow(depth: Int) throws(CaseProblem) -> TreeRow {
    let start = column
    let kind = try name("kind of node", in: vocabulary.syntaxKinds)
    if TreeRow.unlistedKinds.contains(kind) {
      throw problem("a \(kind) is not listed: a turn shows its label as speaker", at: start)
    }
    let place = column
    guard let range = CaseRange(try word("the range")) else {
      throw problem("a range reads 4, 4-9, 4:14 or 4:14-20", at: place)
    }
    var row = TreeRow(depth: depth, kind: kind, range: range, text: quoted())
    let behind = column
    row.rule = try marked("@", "rule", in: vocabulary.rules)
    guard (row.rule != nil) == TreeRow.ruledKinds.contains(kind) else {
      throw problem(
        row.rule == nil ? "a \(kind) needs its @rule" : "a \(kind) shows no @rule", at: behind)
    }
    row.certainty = try marked("~", "certainty", in: vocabulary.certainties) ?? "high"
    for name in TreeRow.fieldNames[kind] ?? [] {
      if let value = try field(name) { row.fields.append(CaseField(name, value)) }
    }
    try end()
    return row
  }

  mutating func lineRow() throws(CaseProblem) -> LineRow {
    var row = LineRow(
      line: try lineNumber(), kind: try name("kind of line", in: vocabulary.lineKinds),
      rule: try name("rule", in: vocabulary.rules))
    row.label = try field("label")
    if case .word("class")? = tokens.first?.token {
      tokens.removeFirst()
      row.labelClass = try word("the label's class")
    }
    row.value = try field("value")
    try end()
    return row
  }

  mutating func surveyRow() throws(CaseProblem) -> SurveyRow {
    let row = SurveyRow(
      line: try lineNumber(), kind: try name("refined kind", in: vocabulary.refinedKinds),
      rule: try name("rule", in: vocabulary.rules))
    try end()
    return row
  }

  mutating func speakerRow() throws(CaseProblem) -> SpeakerRow {
    let id = try word("the speaker's id")
    var fields: [CaseField] = []
    for name in SpeakerRow.fieldNames {
      if let value = try field(name) { fields.append(CaseField(name, value)) }
    }
    let place = column
    guard try word("part") == "part" else { throw problem("part is missing", at: place) }
    let part = try name("part", in: Set(SpeakerRow.parts))
    let certainty = try marked("~", "certainty", in: vocabulary.certainties) ?? "high"
    let behind = column
    guard let rule = try marked("@", "rule", in: vocabulary.rules) else {
      throw problem("a speaker needs its @rule", at: behind)
    }
    var labels: [[UInt8]] = []
    if case .word("labels")? = tokens.first?.token {
      tokens.removeFirst()
      while let label = quoted() { labels.append(label) }
      if labels.isEmpty { throw problem("labels needs a string", at: column) }
    }
    try end()
    return SpeakerRow(
      id: id, fields: fields, part: part, certainty: certainty, rule: rule, labels: labels)
  }
}
