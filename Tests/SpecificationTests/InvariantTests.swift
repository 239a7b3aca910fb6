// SPDX-License-Identifier: Apache-2.0

import SpecificationKit
import Testing

@testable import PressText

@Suite("What holds for any bytes")
struct InvariantTests {
  private static let alphabet: [[UInt8]] = [
    [0x0A], [0x0D], [0x0D, 0x0A], [0x20], [0x00], [0xC2, 0xA0], [0xEF, 0xBB, 0xBF], [0xFF],
    [0xE2, 0x80, 0x8B], [0xE2, 0x80], Array("a".utf8), Array("Я".utf8), Array("Ada Kern".utf8),
    Array(": ".utf8), Array("- ".utf8), Array(". ".utf8), Array("?".utf8), Array("(".utf8),
    Array(")".utf8), Array("MODERATOR:".utf8), Array("MS. LIND: Yes, we did that.\n".utf8),
    Array("\n\n- We built the bridge, and we are glad of it.\n\n".utf8),
    Array("Why did you build the bridge where nobody lives?\n".utf8), Array("END\n".utf8),
    Array("Ada Kern from Nord News. I have a question.\n".utf8), Array("3 May 2024, 10:30\n".utf8),
  ]

  private func hostile(_ seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    return (0..<Int.random(in: 0...40, using: &random)).flatMap { _ in
      Self.alphabet[Int.random(in: 0..<Self.alphabet.count, using: &random)]
    }
  }

  @Test("Leaves tile the bytes of random documents, and the same bytes give the same tree")
  func randomDocuments() {
    var checked = 0
    for seed in 1...2_000 as ClosedRange<UInt64> {
      let problems = TreeInvariants.violations(parsing: hostile(seed))
      if !problems.isEmpty { Issue.record("seed \(seed): \(problems.prefix(3))") }
      checked += 1
    }
    #expect(checked == 2_000)
  }

  @Test("They tile the bytes of the seeds, cut anywhere and of any two halves")
  func cutSeeds() throws {
    let seeds = try Repository.files(in: "seeds/articles", withSuffix: ".txt")
      .map { Array(try Repository.text($0).utf8) }
    #expect(seeds.count == 2)
    for (first, second) in [(0, 1), (1, 0)] {
      for cut in stride(from: 0, to: seeds[first].count, by: 211) {
        let whole = Array(seeds[first][..<cut])
        #expect(TreeInvariants.violations(parsing: whole) == [])
        let spliced = whole + seeds[second].suffix(cut / 2)
        #expect(TreeInvariants.violations(parsing: spliced) == [])
      }
    }
  }

  @Test("A tree that loses, doubles or misplaces bytes is found out")
  func plantedFaults() {
    let text =
      "The harbour of Lund opens again\n\nThe harbour has been closed for a year or more, and nobody knows why.\n"
    let tree = SyntaxTree(parsing: SourceText(text + text + "By Ada Kern\n"))
    #expect(TreeInvariants.violations(of: tree) == [])
    for (index, node) in tree.nodes.enumerated().dropFirst() {
      var short = tree.nodes
      short[index].end -= 1
      let isLeaf = Int(node.next) == index + 1
      #expect(!faults(tree, short).isEmpty, "node \(index), shortened (leaf: \(isLeaf))")
      var early = tree.nodes
      guard early[index].start > 0 else { continue }
      early[index].start -= 1
      #expect(!faults(tree, early).isEmpty, "node \(index), too early")
    }
    var lost = tree.nodes
    lost.removeLast()
    for index in lost.indices { lost[index].next = min(lost[index].next, UInt32(lost.count)) }
    #expect(!faults(tree, lost).isEmpty)
    let outside = Diagnostic(code: .emptyTurn, range: 0..<tree.source.count + 1)
    let late = Diagnostic(code: .emptyTurn, range: 5..<6)
    let early = Diagnostic(code: .emptyTurn, range: 2..<6)
    #expect(!diagnosticFaults(tree, [outside]).isEmpty)
    #expect(!diagnosticFaults(tree, [late, early]).isEmpty)
    #expect(diagnosticFaults(tree, [early, late]).isEmpty)
  }

  private func faults(_ tree: SyntaxTree, _ nodes: [StoredNode]) -> [String] {
    TreeInvariants.violations(
      of: SyntaxTree(source: tree.source, diagnostics: tree.diagnostics, nodes: nodes))
  }

  private func diagnosticFaults(_ tree: SyntaxTree, _ diagnostics: [Diagnostic]) -> [String] {
    TreeInvariants.diagnostics(
      SyntaxTree(source: tree.source, diagnostics: diagnostics, nodes: tree.nodes))
  }
}
