// SPDX-License-Identifier: Apache-2.0

/// The parser: a recursive descent over refined kinds, one function for each production of
/// Specs/grammar.peg.
///
/// It sees kinds, never text; it takes every line; it cannot fail. A function that stands for a
/// production returns whether it matched, and takes nothing where it did not. No production nests
/// without bound, so the stack does not grow with the document.
package struct Parser: ~Copyable {
  let kinds: [RefinedKind]
  /// The index of the line to take next.
  var position = 0
  /// Where the furniture begins that runs to the end of the document.
  let postambleStart: Int
  var result: ParseResult

  /// Parses `kinds` into `result`, whose storage is used again.
  ///
  /// - Complexity: O(*n*) in the number of kinds.
  package static func parse(_ kinds: [RefinedKind], into result: inout ParseResult) {
    var reused = ParseResult()
    swap(&reused, &result)
    reused.records.removeAll(keepingCapacity: true)
    reused.findings.removeAll(keepingCapacity: true)
    // Few lines open a node beside the one that they are.
    reused.records.reserveCapacity(kinds.count + kinds.count / 2 + 8)
    var parser = Parser(kinds: kinds, result: reused)
    reused = ParseResult()
    parser.article()
    result = parser.finish()
  }

  private init(kinds: [RefinedKind], result: consuming ParseResult) {
    self.kinds = kinds
    var start = kinds.count
    while start > 0, kinds[start - 1] == .furniture { start -= 1 }
    postambleStart = start
    self.result = result
  }

  private consuming func finish() -> ParseResult { result }
}

// MARK: - Looking

extension Parser {
  @inline(__always)
  var atEnd: Bool { position == kinds.count }

  /// Whether the next line is of `kind`.
  @inline(__always)
  func at(_ kind: RefinedKind) -> Bool { position < kinds.count && kinds[position] == kind }

  /// Whether the line at `index` is one of `set`.
  @inline(__always)
  func at(_ set: RefinedKindSet, _ index: Int) -> Bool {
    index < kinds.count && set.contains(RefinedKindSet(kinds[index]))
  }
}

// MARK: - Taking

extension Parser {
  /// Takes the next line.
  mutating func advance() { position += 1 }

  /// Takes one line of `kind` as a node of its own.
  @inline(__always)
  mutating func leaf(_ kind: RefinedKind, _ node: SyntaxKind, _ rule: Rule) -> Bool {
    guard at(kind) else { return false }
    take(node, rule)
    return true
  }

  /// Takes the next line as a node of its own.
  mutating func take(_ node: SyntaxKind, _ rule: Rule) {
    let line = UInt32(truncatingIfNeeded: position)
    let next = UInt32(truncatingIfNeeded: result.records.count + 1)
    result.records.append(
      ParseRecord(
        kind: node, rule: rule, certainty: .high, firstLine: line, endLine: line + 1, next: next))
    position += 1
  }

  /// Reports `code` at the next line.
  mutating func report(_ code: Diagnostic.Code) {
    if result.findings.isEmpty { result.findings.reserveCapacity(16) }
    result.findings.append(ParseFinding(code: code, line: UInt32(truncatingIfNeeded: position)))
  }

  /// Begins a node; what is taken until ``close(_:)`` lies inside it.
  mutating func open(_ kind: SyntaxKind, _ rule: Rule, _ certainty: Certainty = .high) -> Int {
    let line = UInt32(truncatingIfNeeded: position)
    result.records.append(
      ParseRecord(
        kind: kind, rule: rule, certainty: certainty, firstLine: line, endLine: line, next: 0))
    return result.records.count - 1
  }

  /// Ends the node that ``open(_:_:_:)`` began.
  mutating func close(_ index: Int) {
    result.records[index].endLine = UInt32(truncatingIfNeeded: position)
    result.records[index].next = UInt32(truncatingIfNeeded: result.records.count)
  }
}
