// SPDX-License-Identifier: Apache-2.0

package import PressText

/// The reference interpreter of Specs/grammar.peg: runs the file as it is written.
package struct LineGrammar {
  /// What a production makes.
  private struct Product {
    var kind: SyntaxKind?
    var rule: Rule?
    var certainty: Certainty
    var code: Diagnostic.Code?
  }

  /// The input was not matched, or not to its end: the grammar is not total.
  package struct Incomplete: Error, CustomStringConvertible {
    package var end: Int?
    package var count: Int

    package var description: String {
      guard let end else { return "the grammar does not match" }
      return "the grammar matches \(end) of \(count) lines"
    }
  }

  /// The terminals, in the order of their bits.
  package static let kinds = RefinedKind.allCases

  private var matcher: Matcher
  private let products: [Product]

  /// Makes an interpreter; without first sets it takes every step that the grammar describes.
  package init(_ grammar: Grammar, usingFirstSets: Bool = true) throws {
    matcher = Matcher(
      try GrammarProgram(grammar, bits: Self.bits, analysed: usingFirstSets))
    products = grammar.productions.map { production in
      Product(
        kind: production.kind.flatMap(SyntaxKind.init), rule: production.rule.flatMap(Rule.init),
        certainty: production.certainty.flatMap(Certainty.init) ?? .high,
        code: production.diagnostic.flatMap(Diagnostic.Code.init))
    }
  }

  static let bits = Dictionary(
    uniqueKeysWithValues: kinds.enumerated().map { ($1.rawValue, UInt32(1) << UInt32($0)) })

  private static let indices = Dictionary(
    uniqueKeysWithValues: kinds.enumerated().map { ($1, UInt8($0)) })

  /// The place of a kind in `kinds`.
  package static func index(of kind: RefinedKind) -> UInt8 { indices[kind, default: 0] }

  /// How many expressions the last parse evaluated.
  package var steps: Int { matcher.steps }

  /// Parses a document's refined kinds.
  package mutating func parse(_ kinds: [RefinedKind]) throws -> ParseResult {
    var result = ParseResult()
    try parse(kinds.map(Self.index(of:)), into: &result)
    return result
  }

  /// Parses a document's refined kinds, each given by its index in `kinds`.
  package mutating func parse(_ kinds: [UInt8], into result: inout ParseResult) throws {
    try match(kinds)
    result.records.removeAll(keepingCapacity: true)
    result.findings.removeAll(keepingCapacity: true)
    for event in matcher.events {
      let product = products[event.entry]
      guard let kind = product.kind, let rule = product.rule else { continue }
      result.records.append(
        ParseRecord(
          kind: kind, rule: rule, certainty: product.certainty, firstLine: UInt32(event.start),
          endLine: UInt32(event.end), next: UInt32(event.next)))
    }
    for finding in matcher.findings {
      guard let code = products[finding.entry].code else { continue }
      result.findings.append(ParseFinding(code: code, line: UInt32(finding.position)))
    }
  }

  /// Runs the grammar, which must take every line.
  mutating func match(_ kinds: [UInt8]) throws {
    if matcher.lookahead.count != kinds.count + 1 {
      matcher.lookahead = Array(repeating: GrammarProgram.end, count: kinds.count + 1)
    }
    var position = 0
    while position < kinds.count {
      matcher.lookahead[position] = 1 << UInt32(kinds[position])
      position += 1
    }
    let end = matcher.run(0)
    guard end == kinds.count else {
      throw Incomplete(end: end == Matcher.failure ? nil : end, count: kinds.count)
    }
  }
}

// MARK: Coverage

extension LineGrammar {
  /// Counts from here on which parts of the grammar the parses use; needs one without first sets.
  mutating func startCoverage() {
    matcher.startCoverage()
  }

  /// Each cell with how often it was hit.
  var coverage: [(name: String, hits: Int)] {
    zip(matcher.program.cells, matcher.coverage.counts).filter { !$0.0.isEmpty }.map { ($0, $1) }
  }
}
