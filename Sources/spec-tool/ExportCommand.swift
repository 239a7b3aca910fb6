// SPDX-License-Identifier: Apache-2.0

import SpecificationKit

/// Prints the suite for other implementations.
enum ExportCommand: Command {
  static let name = "export"
  static let summary = "print all cases as one JSON document"
  static let flags: Set<String> = []
  static let options: Set<String> = []
  static let help = """
    Usage: spec-tool export > suite.json

    Print all cases and whole documents as one JSON document, which Specs/suite.schema.json describes.
    The same files give the same bytes. A suite whose lock does not hold is not exported.
    """

  static func run(_ arguments: Arguments) throws -> ExitStatus {
    let root = try arguments.specification()
    let suite = try Suite.whole(root)
    let registry = try DiagnosticRegistry(root)
    let lock = try CaseLock(root)
    let problems = lock.problems(with: suite, registry)
    guard problems.isEmpty else {
      Console.error(problems)
      return .findings
    }
    let since = lock.entries.mapValues(\.since)
    Console.write(suite.export(registry, since: since))
    return .success
  }
}
