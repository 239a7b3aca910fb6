// SPDX-License-Identifier: Apache-2.0

/// A node as the parser makes it: what it is and which lines it covers, in preorder.
package struct ParseRecord: Sendable, Hashable {
  package var kind: SyntaxKind
  package var rule: Rule
  package var certainty: Certainty
  /// The index of the first line, among the non-blank lines.
  package var firstLine: UInt32
  /// The index behind the last line.
  package var endLine: UInt32
  /// The index of the record behind this one and all inside it.
  package var next: UInt32

  package init(
    kind: SyntaxKind, rule: Rule, certainty: Certainty, firstLine: UInt32, endLine: UInt32,
    next: UInt32
  ) {
    self.kind = kind
    self.rule = rule
    self.certainty = certainty
    self.firstLine = firstLine
    self.endLine = endLine
    self.next = next
  }
}

/// A diagnostic as the parser makes it: the line at which its production began, which is the number
/// of lines where the production matched nothing at the end.
package struct ParseFinding: Sendable, Hashable {
  package var code: Diagnostic.Code
  package var line: UInt32

  package init(code: Diagnostic.Code, line: UInt32) {
    self.code = code
    self.line = line
  }
}

/// All that the parser makes of a sequence of refined kinds.
package struct ParseResult: Sendable, Hashable {
  /// Nodes in preorder; an article is always the first.
  package var records: [ParseRecord] = []
  /// Findings in the order in which their productions began.
  package var findings: [ParseFinding] = []

  package init() {}
}
