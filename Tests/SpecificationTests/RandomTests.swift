// SPDX-License-Identifier: Apache-2.0

import Foundation
import PressText
import SpecificationKit
import Testing

@Suite("The parser and the grammar on long random documents")
struct RandomTests {
  /// The first seed; a nightly run asks for another.
  static let base: UInt64 =
    ProcessInfo.processInfo.environment["PRESSTEXT_SEED"].flatMap(UInt64.init) ?? 1
  static let count = 6_000

  @Test("Interpreter and parser make the same of random documents", arguments: [0, 1] as [UInt64])
  func agree(share: UInt64) throws {
    var comparison = try GrammarComparison()
    var compared = 0
    var lines = 0
    for seed in stride(from: Self.base + share, to: Self.base + UInt64(Self.count), by: 2) {
      let kinds = RandomKinds.sequence(seed: seed)
      compared += 1
      lines += kinds.count
      if comparison.difference(kinds) != nil {
        let shortest = Shrinking.shortest(kinds) { comparison.difference($0) != nil }
        Issue.record("seed \(seed): \(comparison.difference(shortest) ?? "")")
        return
      }
    }
    print("random: \(compared) sequences, \(lines) lines compared")
    #expect(compared == Self.count / 2)
    #expect(lines > compared * 50)
  }

  @Test("The generator gives the same for the same seed, of every kind, short and long")
  func generatorIsRepeatable() {
    let documents = (0..<500 as Range<UInt64>).map(RandomKinds.sequence(seed:))
    #expect(documents[7] == RandomKinds.sequence(seed: 7))
    #expect(Set(documents.joined()) == Set(RefinedKind.allCases))
    #expect(documents.allSatisfy { (5...400).contains($0.count) })
    #expect(documents.contains { $0.count < 15 } && documents.contains { $0.count > 300 })
    // SplitMix64's published first value for the seed 0.
    var random = SplitMix64(seed: 0)
    #expect(random.next() == 0xE220_A839_7B1D_CDAF)
  }

  @Test("A planted fault ten lines deep is found and shrunk to those lines")
  func findsPlantedFault() throws {
    // A parser that loses the node of a turn's ninth paragraph.
    var comparison = try GrammarComparison { kinds, result in
      Parser.parse(kinds, into: &result)
      var paragraphs = 0
      for index in result.records.indices {
        let record = result.records[index]
        if record.kind == .turn { paragraphs = 0 }
        if record.kind == .paragraph { paragraphs += 1 }
        if paragraphs == 10 { result.records[index].rule = .bodyParagraph }
      }
    }
    let fails: ([RefinedKind]) -> Bool = { comparison.difference($0) != nil }
    let found = (1...500 as ClosedRange<UInt64>).lazy.map(RandomKinds.sequence(seed:))
      .first(where: fails)
    let kinds = try #require(found)
    let shortest = Shrinking.shortest(kinds, while: fails)
    #expect(shortest.count == 10, "\(GrammarComparison.describe(shortest))")
  }

  @Test(
    "The interpreter's work grows with the lines",
    arguments: [
      [.text, .answer], [.speaker, .text, .text, .note], [.text], [.short],
      [.introduction, .caption],
      [.moderator, .introduction, .text], [.headline, .date], [.furniture, .text],
    ] as [[RefinedKind]])
  func isLinear(pattern: [RefinedKind]) throws {
    var grammar = try LineGrammar(Repository.grammar("grammar.peg"))
    let steps = try [2_000, 4_000, 8_000].map { count in
      let kinds = Array(repeating: pattern, count: count / pattern.count + 1).joined()
      _ = try grammar.parse(Array(kinds.prefix(count)))
      return grammar.steps
    }
    #expect(steps[1] < steps[0] * 21 / 10)
    #expect(steps[2] < steps[1] * 21 / 10)
  }
}
