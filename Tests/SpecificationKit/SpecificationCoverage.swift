// SPDX-License-Identifier: Apache-2.0

import PressText

/// Something that at least one case must do, and how many do it.
package struct CoverageCell: Sendable, Hashable {
  /// What is counted: `rule:turn.label/near`.
  package var name: String
  package var count: Int

  package init(_ name: String, count: Int) {
    self.name = name
    self.count = count
  }
}

/// What the cases of a suite cover.
///
/// Only what a case verifies is counted: a rule that it names and that did decide something, a near
/// miss that did miss. Whole articles and generated documents count for nothing here.
package struct SpecificationCoverage: Sendable {
  private var counts: [String: Int] = [:]
  private var names: [String] = []

  /// Runs every case.
  package init(
    _ suite: CaseSuite, registry: DiagnosticRegistry,
    vocabulary: CaseVocabulary = CaseEvaluation.vocabulary
  ) throws {
    declare(vocabulary)
    let evaluation = CaseEvaluation(registry: registry)
    var grammar = try GrammarCoverage()
    for specificationCase in suite.cases {
      let outcome = evaluation.outcome(
        of: specificationCase.input, options: specificationCase.options)
      countRules(of: specificationCase, outcome, registry)
      for row in outcome.lexical { count("line:\(row.kind)/seen") }
      try grammar.add(outcome.survey.compactMap { RefinedKind(rawValue: $0.kind) })
    }
    for cell in grammar.cells {
      names.append(cell.id)
      counts[cell.id] = cell.hits
    }
  }

  /// The cells in the order in which they are printed.
  package var cells: [CoverageCell] { names.map { CoverageCell($0, count: counts[$0] ?? 0) } }

  private mutating func declare(_ vocabulary: CaseVocabulary) {
    for rule in vocabulary.rules.sorted() { names += ["rule:\(rule)/shown", "rule:\(rule)/near"] }
    for code in vocabulary.diagnostics.sorted() {
      names += ["diagnostic:\(code)/fired", "diagnostic:\(code)/near"]
    }
    names += vocabulary.lineKinds.sorted().map { "line:\($0)/seen" }
  }

  private mutating func count(_ name: String) { counts[name, default: 0] += 1 }

  private mutating func countRules(
    of specificationCase: SpecificationCase, _ outcome: CaseOutcome, _ registry: DiagnosticRegistry
  ) {
    let near = Set(specificationCase.near.map(\.value))
    for rule in Set(specificationCase.rules.map(\.value)) where outcome.fired.contains(rule) {
      count("rule:\(rule)/shown")
    }
    for rule in near where !outcome.fired.contains(rule) { count("rule:\(rule)/near") }
    let fired = Set(outcome.diagnostics.values.joined().map(\.code))
    let expected = Set(specificationCase.diagnostics.map(\.value.code))
    for code in registry.rules.keys {
      if fired.contains(code) {
        if expected.contains(code) { count("diagnostic:\(code)/fired") }
      } else if near.contains(code) || near.contains(registry.rules[code] ?? "") {
        count("diagnostic:\(code)/near")
      }
    }
  }
}

/// The cells that may be empty, each with its reason: Specs/waivers.tsv.
package struct CoverageWaivers: Sendable {
  package let path: String
  package let reasons: [String: (line: Int, reason: String)]
  /// What is wrong with the file itself.
  package let problems: [CaseProblem]

  /// Reads the file; a missing file waives nothing.
  package init(_ root: SpecificationRoot) throws {
    let rows = root.exists("waivers.tsv") ? try TabularFile(root, "waivers.tsv").rows : []
    self.init(rows, path: root.display("waivers.tsv"))
  }

  /// Takes the rows `cell <tab> reason`.
  package init(_ rows: [(line: Int, fields: [String])], path: String) {
    self.path = path
    var reasons: [String: (line: Int, reason: String)] = [:]
    var problems: [CaseProblem] = []
    for (line, fields) in rows {
      let position = FilePosition(path: path, line: line)
      guard fields.count == 2, !fields[1].isEmpty else {
        problems.append(CaseProblem("a waiver is a cell, a tab and a reason", at: position))
        continue
      }
      if reasons.updateValue((line, fields[1]), forKey: fields[0]) != nil {
        problems.append(CaseProblem("\(fields[0]) is waived twice", at: position))
      }
    }
    self.reasons = reasons
    self.problems = problems
  }

  /// The empty cells that no waiver excuses.
  package func missing(in cells: [CoverageCell]) -> [CoverageCell] {
    cells.filter { $0.count == 0 && reasons[$0.name] == nil }
  }

  /// The waivers that excuse nothing: their cell is covered, or there is none.
  package func stale(in cells: [CoverageCell]) -> [CaseProblem] {
    let counts = Dictionary(cells.map { ($0.name, $0.count) }, uniquingKeysWith: +)
    return reasons.sorted { $0.value.line < $1.value.line }.compactMap { name, waiver in
      let position = FilePosition(path: path, line: waiver.line)
      switch counts[name] {
      case 0: return nil
      case nil: return CaseProblem("there is no cell \(name)", at: position)
      case .some: return CaseProblem("\(name) is covered: remove its waiver", at: position)
      }
    }
  }
}
