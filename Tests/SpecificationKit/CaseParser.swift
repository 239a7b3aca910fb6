// SPDX-License-Identifier: Apache-2.0

/// Reads one case: head, input, blocks.
struct CaseParser {
  private var result: SpecificationCase
  private let lines: [[Unicode.Scalar]]
  private let body: Range<Int>
  private let vocabulary: CaseVocabulary
  private var index: Int

  init(
    id: String, position: FilePosition, lines: [[Unicode.Scalar]], body: Range<Int>,
    vocabulary: CaseVocabulary
  ) {
    result = SpecificationCase(id: id, position: position)
    self.lines = lines
    self.body = body
    self.vocabulary = vocabulary
    index = body.lowerBound
  }

  mutating func parse(implied: Placed<String>?) throws(CaseProblem) -> SpecificationCase {
    guard !result.id.isEmpty, result.id.unicodeScalars.allSatisfy(Self.isIdentifier) else {
      throw CaseProblem("an id is made of a-z, 0-9, '.' and '-'", at: result.position)
    }
    try checkCharacters()
    if let implied { result.rules.append(implied) }
    try readHead()
    if result.rules.isEmpty {
      throw CaseProblem("the case names no rule that it shows", at: result.position)
    }
    try readInput()
    try readBlocks()
    return result
  }

  private static func isIdentifier(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "." || scalar == "-"
  }

  private func position(_ line: Int, column: Int = 1) -> FilePosition {
    FilePosition(path: result.position.path, line: line + 1, column: column)
  }

  private func problem(_ message: String, column: Int = 1) -> CaseProblem {
    CaseProblem(message, at: position(min(index, lines.count - 1), column: column))
  }

  private func checkCharacters() throws(CaseProblem) {
    for line in body { try Self.checkCharacters(lines[line], at: position(line)) }
  }

  /// Nothing in a case is invisible.
  static func checkCharacters(
    _ line: [Unicode.Scalar], at position: FilePosition
  ) throws(CaseProblem) {
    var position = position
    if let column = line.firstIndex(where: CaseText.isHidden) {
      let number = String(line[column].value, radix: 16, uppercase: true)
      position.column = column + 1
      throw CaseProblem("U+\(number) is not visible: write \\u{\(number)}", at: position)
    }
    if line.last == " " {
      position.column = line.count
      throw CaseProblem("white space at the end of the line: write \\s", at: position)
    }
  }

  /// The line at which the reader stands, behind comments and, before a new case, blank lines.
  private mutating func line() -> [Unicode.Scalar]? {
    while index < body.upperBound, CaseReader.isComment(lines[index]) { index += 1 }
    return index < body.upperBound ? lines[index] : nil
  }

  // MARK: Head

  private mutating func readHead() throws(CaseProblem) {
    while let line = line(), line.first != "|" {
      let rest = CaseReader.rest(of: line)
      switch CaseReader.word(of: line) {
      case "rule": result.rules += try names(rest, "rule", in: vocabulary.rules, column: 6)
      case "near":
        let names = vocabulary.rules.union(vocabulary.diagnostics)
        result.near += try self.names(rest, "rule or diagnostic", in: names, column: 6)
      case "note": result.notes.append(rest)
      case "layers": result.layers = try layers(rest)
      case "options": try readOptions(line)
      case "": throw problem("the case has no input: write | \\ for an empty document")
      case let word:
        let words: Set<String> = ["rule", "near", "note", "options", "layers"]
        let hint = CaseVocabulary.unknown("word", word, in: words)
        throw problem(
          "\(hint) (a head holds rule, near, note, options and layers; then comes the input)")
      }
      index += 1
    }
  }

  private func names(
    _ text: String, _ what: String, in known: Set<String>, column: Int
  ) throws(CaseProblem) -> [Placed<String>] {
    var column = column
    var names: [Placed<String>] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let spaces = part.prefix { $0 == " " }.count
      let name = String(part.dropFirst(spaces))
      guard known.contains(name) else {
        throw problem(CaseVocabulary.unknown(what, name, in: known), column: column + spaces)
      }
      names.append(Placed(name, at: position(index, column: column + spaces)))
      column += part.count + 1
    }
    return names
  }

  private func layers(_ text: String) throws(CaseProblem) -> Set<CaseLayer> {
    var layers: Set<CaseLayer> = []
    for word in text.split(separator: " ") {
      guard let layer = CaseLayer(rawValue: String(word)) else {
        throw problem("unknown layer \(word)")
      }
      layers.insert(layer)
    }
    if layers.isEmpty { throw problem("layers names no layer") }
    return layers
  }

  private mutating func readOptions(_ line: [Unicode.Scalar]) throws(CaseProblem) {
    var reader = try CaseRowReader(line, at: position(index), vocabulary: vocabulary)
    try reader.options(into: &result.options)
  }

  // MARK: Input

  private struct InputLine {
    /// The offset that stands at each column at which a character begins, or the text ends.
    var offsets: [Int: Int]
    /// The offset behind the last character that is neither a space nor an escape.
    var visibleEnd: Int
  }

  private mutating func readInput() throws(CaseProblem) {
    var last: InputLine?
    var isOpen = false
    while let line = line() {
      if line.first == "|" {
        if isOpen { throw problem("only the last input line may end in a single backslash") }
        (last, isOpen) = try inputLine(line)
      } else if let last, let mark = line.first(where: { $0 != " " }), mark == "^" || mark == ">" {
        try expect(caretLine(line, under: last), column: line.prefix { $0 == " " }.count + 1)
      } else if CaseReader.word(of: line) == "$" {
        let code = try code(CaseReader.rest(of: line), column: 3)
        let end = result.input.count
        try expect(CaseDiagnostic(code: code, range: end..<end), column: 1)
      } else {
        break
      }
      index += 1
    }
    if last == nil { throw problem("the case has no input: write | \\ for an empty document") }
  }

  private mutating func inputLine(
    _ line: [Unicode.Scalar]
  ) throws(CaseProblem) -> (InputLine, isOpen: Bool) {
    if line.count > 1 && line[1] != " " { throw problem("a space is missing behind |", column: 2) }
    do throws(CaseText.Fault) {
      let (units, isOpen) = try CaseText.units(of: line.dropFirst(2))
      var offsets: [Int: Int] = [:]
      var visibleEnd = result.input.count
      for unit in units {
        offsets[unit.offset + 1] = result.input.count
        result.input += unit.bytes
        if line[unit.offset] != "\\" && line[unit.offset] != " " { visibleEnd = result.input.count }
      }
      let end = max(line.count, 2) + (isOpen ? 0 : 1)
      offsets[end] = result.input.count
      if !isOpen {
        result.input.append(0x0A)
        offsets[end + 1] = result.input.count
      }
      return (InputLine(offsets: offsets, visibleEnd: visibleEnd), isOpen)
    } catch {
      throw problem(error.message, column: error.offset + 1)
    }
  }

  private func caretLine(
    _ line: [Unicode.Scalar], under input: InputLine
  ) throws(CaseProblem) -> CaseDiagnostic {
    let start = line.prefix { $0 == " " }.count
    let mark = line[start]
    let end = start + line[start...].prefix { $0 == mark }.count
    let dots = line[end...].prefix { $0 == "." }.count
    guard end + dots < line.count, line[end + dots] == " " else {
      throw problem("carets are followed by a space and a code", column: end + 1)
    }
    if (mark == ">" || dots > 0) && end > start + 1 || (dots > 0 && (dots != 3 || mark == ">")) {
      throw problem("write > for an empty range, ^... for the rest of the line", column: start + 1)
    }
    let name = String(String.UnicodeScalarView(line[(end + dots + 1)...]))
    let code = try code(name, column: end + dots + 2)
    let upper = dots > 0 ? input.visibleEnd : input.offsets[(mark == ">" ? start : end) + 1]
    guard let lower = input.offsets[start + 1], let upper, lower <= upper else {
      throw problem("the carets do not align with a character", column: start + 1)
    }
    return CaseDiagnostic(code: code, range: lower..<upper)
  }

  private func code(_ text: String, column: Int) throws(CaseProblem) -> String {
    guard vocabulary.diagnostics.contains(text) else {
      let message = CaseVocabulary.unknown("diagnostic", text, in: vocabulary.diagnostics)
      throw problem(message, column: column)
    }
    return text
  }

  private mutating func expect(
    _ diagnostic: CaseDiagnostic, column: Int
  ) throws(CaseProblem) {
    if let last = result.diagnostics.last?.value,
      last.range.lowerBound > diagnostic.range.lowerBound || last == diagnostic
    {
      throw problem("diagnostics stand once each, in the order of the source", column: column)
    }
    result.diagnostics.append(Placed(diagnostic, at: position(index, column: column)))
  }

  // MARK: Blocks

  private mutating func readBlocks() throws(CaseProblem) {
    while let line = line(), !line.isEmpty {
      let word = String(String.UnicodeScalarView(line))
      switch CaseBlockName(rawValue: word) {
      case .tree? where result.tree == nil: result.tree = try treeBlock()
      case .lines? where result.lines == nil:
        result.lines = try block { (reader) throws(CaseProblem) in try reader.lineRow() }
      case .survey? where result.survey == nil:
        result.survey = try block { (reader) throws(CaseProblem) in try reader.surveyRow() }
      case .speakers? where result.speakers == nil:
        result.speakers = try block { (reader) throws(CaseProblem) in try reader.speakerRow() }
      case .some: throw problem("a second block \(word)")
      case nil: throw problem("expected tree, lines, survey or speakers, not \(word)")
      }
    }
    let hasBlock =
      result.tree != nil || result.lines != nil || result.survey != nil || result.speakers != nil
    guard hasBlock else {
      throw CaseProblem("the case expects nothing: it needs a block", at: result.position)
    }
    while let line = line() {
      if !line.isEmpty { throw problem("a blank line ends a case; this belongs to none") }
      index += 1
    }
  }

  private mutating func treeBlock() throws(CaseProblem) -> CaseBlock<TreeRow> {
    var depth = -1
    return try block { (reader, indent) throws(CaseProblem) in
      guard indent.isMultiple(of: 2), indent / 2 <= depth + 1, depth < 0 || indent > 0 else {
        return nil
      }
      depth = indent / 2
      return try reader.treeRow(depth: depth)
    }
  }

  private mutating func block<Row>(
    _ read: (inout CaseRowReader) throws(CaseProblem) -> Row
  ) throws(CaseProblem) -> CaseBlock<Row> {
    try block { (reader, indent) throws(CaseProblem) in indent == 0 ? try read(&reader) : nil }
  }

  /// Reads a header and its rows; `read` gets how far a row is indented beyond the first.
  private mutating func block<Row>(
    _ read: (inout CaseRowReader, Int) throws(CaseProblem) -> Row?
  ) throws(CaseProblem) -> CaseBlock<Row> {
    let header = index
    var rows: [Placed<Row>] = []
    index += 1
    while index < body.upperBound, lines[index].first == " " {
      let indent = lines[index].prefix { $0 == " " }.count
      var reader = try CaseRowReader(lines[index], at: position(index), vocabulary: vocabulary)
      guard indent >= 2, let row = try read(&reader, indent - 2) else {
        throw problem("rows are indented by two spaces, and two more for each level of a tree")
      }
      rows.append(Placed(row, at: position(index, column: indent + 1)))
      index += 1
    }
    return CaseBlock(position: position(header), fileLines: header..<index, rows: rows)
  }
}
