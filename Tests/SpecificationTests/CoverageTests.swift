// SPDX-License-Identifier: Apache-2.0

import SpecificationKit
import Testing

@Suite("Coverage by cases")
struct CoverageTests {
  @Test("every rule, diagnostic, kind of line and part of the grammar has its cases, or a waiver")
  func nothingIsMissing() throws {
    let registry = try DiagnosticRegistry(Specification.root)
    let coverage = try SpecificationCoverage(Specification.suite, registry: registry)
    let waivers = try CoverageWaivers(Specification.root)
    for problem in waivers.problems + waivers.stale(in: coverage.cells) {
      Specification.record(problem.message, at: problem.position)
    }
    let missing = waivers.missing(in: coverage.cells)
    if missing.isEmpty { return }
    let names = missing.prefix(40).map { "\n  \($0.name)" }.joined()
    Issue.record("\(missing.count) cells are empty (spec-tool coverage --missing):\(names)")
  }

  @Test("the registry of diagnostics names the codes of the library, and known rules")
  func registryIsComplete() throws {
    let registry = try DiagnosticRegistry(Specification.root)
    #expect(Set(registry.rules.keys) == CaseEvaluation.vocabulary.diagnostics)
    #expect(Set(registry.rules.values).isSubset(of: CaseEvaluation.vocabulary.rules))
  }

  @Test("an empty cell, a stale waiver and one without a reason are reported")
  func waiversAreChecked() {
    let cells = [CoverageCell("rule a shown", count: 0), CoverageCell("rule b shown", count: 2)]
    let rows = [
      (line: 1, fields: ["rule b shown", "no need"]), (line: 2, fields: ["rule c shown", "gone"]),
      (line: 3, fields: ["rule d shown", ""]), (line: 4, fields: ["rule b shown", "again"]),
    ]
    let waivers = CoverageWaivers(rows, path: "waivers.tsv")
    #expect(waivers.missing(in: cells).map(\.name) == ["rule a shown"])
    #expect(waivers.problems.map(\.position.line) == [3, 4])
    #expect(waivers.stale(in: cells).map(\.position.line) == [2, 4])
    let excused = CoverageWaivers([(line: 1, fields: ["rule a shown", "why"])], path: "w")
    #expect(excused.missing(in: cells).isEmpty)
    #expect(excused.stale(in: cells).isEmpty)
  }
}
