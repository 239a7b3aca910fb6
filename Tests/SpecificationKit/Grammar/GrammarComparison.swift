// SPDX-License-Identifier: Apache-2.0

package import PressText

/// Compares the library's parser with the grammar, on one sequence of kinds after the other.
package struct GrammarComparison {
  /// What stands against the grammar.
  package typealias Parse = ([RefinedKind], inout ParseResult) -> Void

  private var grammar: LineGrammar
  private let parse: Parse
  private var expected = ParseResult()
  private var actual = ParseResult()

  /// Makes a comparison with `Specs/grammar.peg`.
  package init(parse: @escaping Parse = { Parser.parse($0, into: &$1) }) throws {
    grammar = try LineGrammar(Repository.grammar("grammar.peg"))
    self.parse = parse
  }

  /// What differs, or nil; `indices` are the indices of `kinds`.
  package mutating func difference(_ kinds: [RefinedKind], _ indices: [UInt8]) -> String? {
    do {
      try grammar.parse(indices, into: &expected)
    } catch {
      return "\(Self.describe(kinds)): \(error)"
    }
    parse(kinds, &actual)
    if let fault = Self.fault(of: expected, count: kinds.count) {
      return "\(Self.describe(kinds)): \(fault)\n\(Self.describe(expected))"
    }
    if expected.records == actual.records && expected.findings == actual.findings { return nil }
    return """
      \(Self.describe(kinds))
      grammar:
      \(Self.describe(expected))
      parser:
      \(Self.describe(actual))
      """
  }

  /// What differs, or nil.
  package mutating func difference(_ kinds: [RefinedKind]) -> String? {
    difference(kinds, kinds.map(LineGrammar.index(of:)))
  }

  /// Whether the root covers all lines, and the leaves each line once; a label alone on its line
  /// belongs to its turn.
  private static func fault(of result: ParseResult, count: Int) -> String? {
    guard let root = result.records.first, root.kind == .article, root.firstLine == 0,
      root.endLine == count, root.next == result.records.count
    else { return "the root does not cover the document" }
    if count == 0 { return nil }
    var line: UInt32 = 0
    var turn = UInt32.max
    var index = 0
    while index < result.records.count {
      let record = result.records[index]
      index += 1
      if record.kind == .turn { turn = record.firstLine }
      guard record.next == index else { continue }
      if turn == line, record.firstLine == line + 1 { line += 1 }
      guard record.firstLine == line, record.endLine == line + 1 else {
        return "the leaves do not tile the lines at \(line)"
      }
      line += 1
    }
    return line == count ? nil : "no leaf holds line \(line)"
  }

  // MARK: Descriptions

  /// The kinds, as grammar.peg names them.
  package static func describe(_ kinds: [RefinedKind]) -> String {
    kinds.isEmpty ? "(no lines)" : kinds.map(\.rawValue).joined(separator: " ")
  }

  /// The nodes, one on each line, indented, and the findings.
  package static func describe(_ result: ParseResult) -> String {
    var ends: [UInt32] = []
    var lines: [String] = []
    for (index, record) in result.records.enumerated() {
      while let end = ends.last, end <= index { ends.removeLast() }
      let indent = String(repeating: "  ", count: ends.count + 1)
      lines.append(
        "\(indent)\(record.kind) \(record.firstLine)..<\(record.endLine) @\(record.rule.id) "
          + "~\(record.certainty) next \(record.next)")
      ends.append(record.next)
    }
    lines += result.findings.map { "  !\($0.code.rawValue) at \($0.line)" }
    return lines.joined(separator: "\n")
  }
}
