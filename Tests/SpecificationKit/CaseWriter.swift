// SPDX-License-Identifier: Apache-2.0

/// Writes documents and expectations as case files print them.
package enum CaseWriter {
  // MARK: Cases

  /// A case for a document: its input, its diagnostics and some blocks.
  ///
  /// Where `rules` is nil, the case shows the rules of the id's area that decided something.
  package static func skeleton(
    _ id: String, rules: [String]?, blocks: [CaseBlockName], input: [UInt8], _ outcome: CaseOutcome
  ) -> [String] {
    let area = id.prefix { $0 != "." }
    let shown = rules ?? outcome.fired.filter { $0.hasPrefix("\(area).") }.sorted()
    let others = outcome.fired.subtracting(shown).sorted()
    var lines = ["case \(id)"]
    lines.append("rule \(shown.isEmpty ? "TODO" : shown.joined(separator: ", "))")
    if !others.isEmpty { lines.append("// also at work: \(others.joined(separator: ", "))") }
    let diagnostics = outcome.diagnostics(of: Set(CaseLayer.allCases))
    lines += self.input(input, diagnostics: diagnostics)
    return lines + blocks.flatMap { block($0, of: outcome) }
  }

  // MARK: Input

  /// The input lines that stand for `bytes`.
  package static func input(_ bytes: [UInt8]) -> [String] {
    gutter(bytes).map(\.text)
  }

  /// The input lines that stand for `bytes`, with caret lines for diagnostics.
  package static func input(_ bytes: [UInt8], diagnostics: [CaseDiagnostic]) -> [String] {
    var rest = diagnostics.sorted {
      ($0.range.lowerBound, $0.code) < ($1.range.lowerBound, $1.code)
    }
    var written: [String] = []
    for line in gutter(bytes) {
      written.append(line.text)
      while let diagnostic = rest.first, diagnostic.range.lowerBound < line.end {
        written.append(caretLine(diagnostic, under: line))
        rest.removeFirst()
      }
    }
    return written + rest.map { "$ \($0.code)" }
  }

  private struct GutterLine {
    var text: String
    /// The offset at which each column begins, the column behind the text included.
    var columns: [(offset: Int, column: Int)]
    var end: Int
    /// The offset behind the last character that is neither a space nor an escape.
    var visibleEnd: Int
  }

  private static func gutter(_ bytes: [UInt8]) -> [GutterLine] {
    var lines: [GutterLine] = []
    var start = 0
    repeat {
      let feed = bytes[start...].firstIndex(of: 0x0A)
      let content = Array(bytes[start..<(feed ?? bytes.endIndex)])
      var columns: [(offset: Int, column: Int)] = []
      var text = ""
      var offset = start
      var visibleEnd = start
      var column = 3
      for piece in CaseText.pieces(of: content) {
        columns.append((offset, column))
        text += piece.text
        offset += piece.bytes
        column += piece.text.unicodeScalars.count
        if piece.text != " " && !piece.text.hasPrefix("\\") { visibleEnd = offset }
      }
      columns.append((offset, column))
      if feed == nil { text += "\\" }
      start = (feed ?? bytes.endIndex - 1) + 1
      columns.append((start, column + 1))
      lines.append(
        GutterLine(
          text: text.isEmpty ? "|" : "| \(text)", columns: columns, end: start,
          visibleEnd: visibleEnd))
    } while start < bytes.count
    return lines
  }

  /// The longest row of carets that is written where `^...` would do.
  private static let longestCarets = 40

  private static func caretLine(_ diagnostic: CaseDiagnostic, under line: GutterLine) -> String {
    let range = diagnostic.range
    let column = line.columns.first { $0.offset == range.lowerBound }?.column
    let end = line.columns.first { $0.offset == range.upperBound }?.column
    guard let column, let end, column <= end else {
      let bytes = "\(range.lowerBound)..<\(range.upperBound)"
      return "// no carets can show \(diagnostic.code) at bytes \(bytes)"
    }
    let isLong = end - column > longestCarets && range.upperBound == line.visibleEnd
    let carets = isLong ? "^..." : String(repeating: "^", count: end - column)
    let mark = range.isEmpty ? ">" : carets
    return String(repeating: " ", count: column - 1) + mark + " " + diagnostic.code
  }

  // MARK: Blocks

  /// A block's header and rows.
  package static func block(_ name: CaseBlockName, of outcome: CaseOutcome) -> [String] {
    let rows =
      switch name {
      case .tree: outcome.tree.map(row)
      case .lines: outcome.lexical.map(row)
      case .survey: outcome.survey.map(row)
      case .speakers: outcome.speakers.map(row)
      }
    return [name.rawValue] + rows.map { "  " + $0 }
  }

  /// The longest text that a row prints in full, and how much it prints of a longer one.
  package static let textLimit = 60
  private static let shortened = 57

  /// A row of a tree, without the two spaces that every row of a block has.
  package static func row(_ row: TreeRow) -> String {
    var words = [row.kind, row.range.description]
    if let text = row.text { words.append(abbreviated(text)) }
    if let rule = row.rule { words.append("@\(rule)") }
    if row.certainty != "high" { words.append("~\(row.certainty)") }
    words += row.fields.map(field)
    return String(repeating: "  ", count: row.depth) + words.joined(separator: " ")
  }

  private static func abbreviated(_ text: [UInt8]) -> String {
    let pieces = CaseText.pieces(of: text, quoted: true)
    guard pieces.count > textLimit else { return CaseText.quote(text) }
    return "\"" + pieces.prefix(shortened).map(\.text).joined() + "…\""
  }

  private static func field(_ field: CaseField) -> String {
    "\(field.name) \(CaseText.quote(field.value))"
  }

  /// A row of a `lines` block.
  package static func row(_ row: LineRow) -> String {
    var words = ["\(row.line)", row.kind, row.rule]
    if let label = row.label { words.append("label \(CaseText.quote(label))") }
    if let labelClass = row.labelClass { words.append("class \(labelClass)") }
    if let value = row.value { words.append("value \(CaseText.quote(value))") }
    return words.joined(separator: " ")
  }

  /// A row of a `survey` block.
  package static func row(_ row: SurveyRow) -> String { "\(row.line) \(row.kind) \(row.rule)" }

  /// A row of a `speakers` block.
  package static func row(_ row: SpeakerRow) -> String {
    var words = [row.id] + row.fields.map(field) + ["part", row.part]
    if row.certainty != "high" { words.append("~\(row.certainty)") }
    words.append("@\(row.rule)")
    if !row.labels.isEmpty { words += ["labels"] + row.labels.map(CaseText.quote) }
    return words.joined(separator: " ")
  }

  /// A diagnostic of a whole document: `diagnostic 4:14-20 code`, or `4:14` where it is empty.
  package static func row(_ diagnostic: CaseDiagnostic, in bytes: [UInt8]) -> String {
    let first = place(of: diagnostic.range.lowerBound, in: bytes)
    let row = "diagnostic \(first.line):\(first.column)"
    guard !diagnostic.range.isEmpty else { return "\(row) \(diagnostic.code)" }
    let last = place(of: diagnostic.range.upperBound - 1, in: bytes)
    let end = first.line == last.line ? "\(last.column)" : "\(last.line):\(last.column)"
    return "\(row)-\(end) \(diagnostic.code)"
  }

  /// The physical line and the byte column of an offset; a line's end belongs to the line.
  private static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var line = 1
    var start = 0
    for index in 0..<offset {
      let isFollowed = index + 1 < bytes.count && bytes[index + 1] == 0x0A
      guard bytes[index] == 0x0A || (bytes[index] == 0x0D && !isFollowed) else { continue }
      line += 1
      start = index + 1
    }
    return (line, offset - start + 1)
  }
}
