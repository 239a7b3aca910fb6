// SPDX-License-Identifier: Apache-2.0

import SpecificationKit

/// Checks the files of the specification without asking whether the cases hold.
enum LintCommand: Command {
  static let name = "lint"
  static let summary = "check the files of the specification"
  static let flags: Set<String> = []
  static let options: Set<String> = []
  static let help = """
    Usage: spec-tool lint

    Report files that nobody reads, cases that cannot be read, cases that are not what
    Specs/cases.lock holds, ids and inputs that stand twice, white space and
    characters that cannot be seen, rules without a case that shows them or a near miss (waived cells
    of Specs/waivers.tsv left out), waivers that excuse nothing, and rules without a heading.
    """

  static func run(_ arguments: Arguments) throws -> ExitStatus {
    let root = try arguments.specification()
    let suite = CaseSuite(root)
    let waivers = try CoverageWaivers(root)
    let registry = try DiagnosticRegistry(root)
    let coverage = try SpecificationCoverage(suite, registry: registry)
    var problems = suite.problems + CaseSuite.repeatedInputs(suite.cases)
    problems += ArticleDocument.all(root).problems
    problems += try SpecificationFiles.problems(root)
    problems += try lockProblems(root, registry)
    problems += waivers.problems + waivers.stale(in: coverage.cells)
    let headings = headingPositions(suite)
    problems += headingProblems(headings, root)
    for cell in waivers.missing(in: coverage.cells) where cell.name.hasPrefix("rule:") {
      let words = cell.name.split { $0 == ":" || $0 == "/" }.map(String.init)
      let what = words[2] == "near" ? "near miss for it" : "case shows it"
      let position = headings[words[1]] ?? FilePosition(path: root.display("spec"), line: 1)
      problems.append(CaseProblem("rule \(words[1]): no \(what)", at: position))
    }
    Console.error(problems)
    let count = suite.cases.count
    Console.print("\(count) cases in \(suite.files.count) files, \(problems.count) problems")
    return problems.isEmpty ? .success : .findings
  }

  private static func lockProblems(
    _ root: SpecificationRoot, _ registry: DiagnosticRegistry
  ) throws -> [CaseProblem] {
    // What cannot be read was reported before.
    guard let suite = try? Suite.whole(root) else { return [] }
    return try CaseLock(root).problems(with: suite, registry)
  }

  private static func headingPositions(_ suite: CaseSuite) -> [String: FilePosition] {
    Dictionary(
      suite.files.flatMap(\.headings).map { ($0.value, $0.position) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func headingProblems(
    _ headings: [String: FilePosition], _ root: SpecificationRoot
  ) -> [CaseProblem] {
    let position = FilePosition(path: root.display("spec"), line: 1)
    return CaseEvaluation.vocabulary.rules.subtracting(headings.keys).sorted().map {
      CaseProblem("no heading carries the rule \($0)", at: position)
    }
  }
}
