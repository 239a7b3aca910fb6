// SPDX-License-Identifier: Apache-2.0

import PressText
import SpecificationKit
import Testing

@Suite("Coverage of the grammar")
struct GrammarCoverageTests {
  static let all = RefinedKind.allCases.map(\.rawValue)

  /// A small grammar: furniture once or more, then what does not matter.
  private func coverage(_ expression: String, _ documents: [[RefinedKind]]) throws -> [String: Int]
  {
    let grammar = try Grammar(
      "%kinds \(Self.all.joined(separator: " "))\nA : article @article\n <- \(expression)\n"
        + "Chrome : chrome @chrome <- furniture", file: "test.peg")
    var coverage = try GrammarCoverage(of: grammar)
    for document in documents { try coverage.add(document) }
    let cells = coverage.cells.filter { !$0.id.hasPrefix("kind:") }
    #expect(Set(cells.map(\.id)).count == cells.count)
    return Dictionary(uniqueKeysWithValues: cells.map { ($0.id, $0.hits) })
  }

  @Test("Alternatives, optionals and repetitions count where the parse keeps them")
  func counts() throws {
    let cells = try coverage(
      "(Chrome headline / Chrome time?)* (note / short)?",
      [[.furniture], [.furniture, .time, .furniture, .headline], [.short]])
    #expect(cells["A/matched"] == 3)
    #expect(cells["Chrome/matched"] == 3)
    #expect(cells["A/choice1/alt1"] == 1)
    #expect(cells["A/choice1/alt2"] == 2)
    #expect(cells["A/repeat1/0"] == 1)
    #expect(cells["A/repeat1/1"] == 1)
    #expect(cells["A/repeat1/many"] == 1)
    #expect(cells["A/optional1/absent"] == 1)
    #expect(cells["A/optional1/present"] == 1)
    #expect(cells["A/optional2/absent"] == 2)
    #expect(cells["A/optional2/present"] == 1)
    #expect(cells["A/choice2/alt1"] == 0)
    #expect(cells["A/choice2/alt2"] == 1)
    #expect(cells.count == 13)
  }

  @Test("A predicate counts both ways, and what it matched inside counts")
  func predicates() throws {
    let cells = try coverage(
      "(&Chrome . / !(time+) .)* .*", [[.furniture, .note], [.time, .time], []])
    #expect(cells["Chrome/matched"] == 1)
    #expect(cells["A/and1/holds"] == 1)
    // At the note, at the time, and at the end of all three.
    #expect(cells["A/and1/fails"] == 4)
    #expect(cells["A/not1/holds"] == 3)
    #expect(cells["A/not1/fails"] == 1)
    #expect(cells["A/repeat2/0"] == nil)
    #expect(cells["A/repeat2/1"] == 0)
    #expect(cells["A/repeat2/many"] == 1)
  }

  @Test("Each kind has a cell for each place in a document")
  func places() throws {
    var coverage = try GrammarCoverage()
    try coverage.add([.furniture])
    try coverage.add([.headline, .text, .text, .furniture])
    let hit = coverage.cells.filter { $0.id.hasPrefix("kind:") && $0.hits > 0 }
    #expect(
      hit == [
        .init(id: "kind:furniture/last", hits: 1), .init(id: "kind:furniture/only", hits: 1),
        .init(id: "kind:headline/first", hits: 1), .init(id: "kind:text/middle", hits: 2),
      ])
    #expect(coverage.cells.count { $0.id.hasPrefix("kind:") } == 4 * RefinedKind.allCases.count)
  }

  @Test("Empty cells, stale waivers, unknown ones and silent ones are reported")
  func waivers() throws {
    var coverage = try GrammarCoverage()
    for kind in RefinedKind.allCases { try coverage.add([kind]) }
    let waivers = [
      "Preamble/matched": "stale", "Nothing/matched": "unknown", "kind:text/first": "",
    ]
    let problems = coverage.problems(waivers: waivers)
    #expect(problems.contains("kind:text/last: no case shows it"))
    #expect(!problems.contains("kind:text/first: no case shows it"))
    #expect(problems.contains("kind:text/first: waived without a reason"))
    #expect(problems.contains("Preamble/matched: waived, but shown"))
    #expect(problems.contains("Nothing/matched: waived, but there is no such cell"))
  }

  @Test("Every cell can be hit: no part of the grammar is dead")
  func noDeadParts() throws {
    var coverage = try GrammarCoverage()
    try coverage.add([RefinedKind]())
    for kind in RefinedKind.allCases { try coverage.add([kind]) }
    for seed in 1...4_000 as ClosedRange<UInt64> {
      try coverage.add(RandomKinds.sequence(seed: seed))
    }
    let dead = coverage.cells.filter { $0.hits == 0 }.map(\.id)
    #expect(coverage.cells.count > 200)
    #expect(dead.isEmpty)
  }
}
