// SPDX-License-Identifier: Apache-2.0

import SpecificationKit

/// Writes the fingerprints of the cases down.
enum LockCommand: Command {
  static let name = "lock"
  static let summary = "add new cases to Specs/cases.lock"
  static let flags: Set<String> = ["--update", "--check"]
  static let options: Set<String> = []
  static let help = """
    Usage: spec-tool lock [--update | --check]

    Write the id, the version and the fingerprint of each new case into Specs/cases.lock. A case that
    has changed or is gone is reported, and the lock keeps what it held.

    --update  take over changes as well, and print each; those of released cases are refused: a case
              is released when its version is older than Specs/VERSION
    --check   write nothing
    The command ends with 1 where a case is left that is not what the lock holds.
    """

  static func run(_ arguments: Arguments) throws -> ExitStatus {
    let root = try arguments.specification()
    let suite = try Suite.whole(root)
    let registry = try DiagnosticRegistry(root)
    let lock = try CaseLock(root)
    let differences = lock.differences(from: suite.hashes(registry))
    let isUpdate = arguments.flags.contains("--update")
    var taken: [CaseLock.Difference] = []
    var left: [CaseProblem] = []
    let places = suite.places
    for difference in differences {
      let mayChange = difference.old.map { CaseLock.mayChange($0, in: suite.version) } ?? true
      let isTaken =
        difference.kind == .added || isUpdate && mayChange && difference.kind != .reused
      if isTaken, !arguments.flags.contains("--check") {
        taken.append(difference)
        let hashes = "\(difference.old?.hash ?? "nothing") to \(difference.new ?? "nothing")"
        Console.print("\(difference.kind.rawValue) \(difference.id): \(hashes)")
      } else {
        left.append(lock.problem(difference, in: suite.version, at: places[difference.id]))
      }
    }
    let text = lock.applying(taken, version: suite.version).text
    let present = root.exists(CaseLock.path) ? try root.bytes(of: CaseLock.path) : nil
    let isStale = present != Array(text.utf8)
    if isStale, !arguments.flags.contains("--check") {
      try SpecificationWriter(root).write(Array(text.utf8), to: CaseLock.path)
    } else {
      left += lock.problems
    }
    Console.error(left)
    Console.print("\(suite.cases.count) cases, \(taken.count) taken over, \(left.count) problems")
    return left.isEmpty ? .success : .findings
  }
}
