// SPDX-License-Identifier: Apache-2.0

import SpecificationKit

/// Runs the cases through the library.
enum TestCommand: Command {
  static let name = "test"
  static let summary = "run the cases and whole documents through the library"
  static let flags: Set<String> = ["--ids"]
  static let options: Set<String> = []
  static let takesWords = true
  static let help = """
    Usage: spec-tool test [--ids] [ID…]

    Run cases and whole documents through the library, and print how those that do not hold differ:
    what swift test does, without the other tests.

    ID     the id of a case; turn.* names all that begin so, article:* all whole documents
    --ids  print the ids of the failing cases and no more
    The command ends with 1 where one does not hold or cannot be read.
    """

  static func run(_ arguments: Arguments) throws -> ExitStatus {
    let root = try arguments.specification()
    let suite = CaseSuite(root)
    let articles = ArticleDocument.all(root)
    let evaluation = CaseEvaluation(registry: try DiagnosticRegistry(root))
    let isNamed = { (id: String) in
      arguments.words.isEmpty || arguments.words.contains { CaseSuite.matches(id, $0) }
    }
    Console.error(suite.problems + articles.problems)
    var count = 0
    var failing = 0
    func report(_ id: String, _ failures: [CaseFailure]) {
      count += 1
      if failures.isEmpty { return }
      failing += 1
      if arguments.flags.contains("--ids") { return Console.print(id) }
      for failure in failures {
        Console.error("\(failure.position): error: \(id): \(failure.message)")
      }
    }
    for specificationCase in suite.cases where isNamed(specificationCase.id) {
      let outcome = evaluation.outcome(
        of: specificationCase.input, options: specificationCase.options)
      report(
        specificationCase.id, CaseComparison.failures(of: specificationCase, against: outcome))
    }
    for document in articles.documents where isNamed("article:\(document.slug)") {
      let failures = document.failures(against: evaluation.outcome(of: document.input))
      let json = document.jsonFailure(against: evaluation.json(of: document.input))
      report("article:\(document.slug)", failures + [json].compactMap(\.self))
    }
    guard count > 0 else {
      throw UsageError("no case is named \(arguments.words.joined(separator: " "))")
    }
    Console.print("\(count) cases, \(failing) failing")
    let isWhole = suite.problems.isEmpty && articles.problems.isEmpty
    return failing == 0 && isWhole ? .success : .findings
  }
}
