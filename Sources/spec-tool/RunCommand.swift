// SPDX-License-Identifier: Apache-2.0

import Foundation
import SpecificationKit

/// Runs the suite against an implementation.
enum RunCommand: Command {
  static let name = "run"
  static let summary = "run the suite against any implementation"
  static let flags: Set<String> = ["--one-shot", "--json"]
  static let options: Set<String> = ["--level", "--skip", "--suite", "--timeout"]
  static let takesWords = true
  static let takesCommand = true
  static let help = """
    Usage: spec-tool run [OPTION…] [ID…] -- COMMAND [ARGUMENT…]

    Start COMMAND, ask it about each case in the way of Specs/protocol.md, and print how its answers
    differ. A crash, a time-out, garbage, a wrong id, a missing or a second answer is an error.

    ID             only cases of this id; turn.* names all that begin so
    --level NAME   lines, structure or speakers (where nothing is said): each holds the one before
    --skip FILE    ids of cases that are known to fail, a line each, # begins a comment; one that does
                   not fail, or names no case, is an error
    --suite FILE   the suite as spec-tool export prints it (Specs, where nothing is said)
    --timeout N    seconds that an answer may take (10)
    --one-shot     start COMMAND anew for each case: the document on its standard input, the answer on
                   its standard output, options as arguments
    --json         print the verdicts as one JSON document
    The command ends with 0 where every case passes or is skipped, 1 where one does not, and 2 where
    the run could not begin.
    """

  static func run(_ arguments: Arguments) throws -> ExitStatus {
    guard !arguments.command.isEmpty else { throw UsageError("no COMMAND behind --\n\(help)") }
    let root = try arguments.specification()
    let registry = try DiagnosticRegistry(root)
    var settings = SuiteRunner.Settings(command: arguments.command)
    settings.isOneShot = arguments.flags.contains("--one-shot")
    if let name = arguments.options["--level"] {
      guard let level = ConformanceLevel(rawValue: name) else {
        throw UsageError("there is no level \(name): lines, structure, speakers")
      }
      settings.level = level
    }
    if let text = arguments.options["--timeout"] {
      guard let seconds = Double(text), seconds > 0 else {
        throw UsageError("--timeout is a number of seconds")
      }
      settings.patience = seconds
    }
    if let path = arguments.options["--skip"] { settings.skipped = try ids(path) }
    // What others get is what is run here too.
    let suite =
      try arguments.options["--suite"].map(suite)
      ?? Suite(export: Array(Suite.whole(root).export(registry, since: [:]).utf8))
    let result = try SuiteRunner.run(suite, registry, settings) { id in
      arguments.words.isEmpty || arguments.words.contains { CaseSuite.matches(id, $0) }
    }
    if arguments.flags.contains("--json") {
      Console.print(json(result, settings).compact)
    } else {
      report(result, settings)
    }
    return result.isGood ? .success : .findings
  }

  /// The suite in a file.
  private static func suite(_ path: String) throws -> Suite {
    let bytes = try Console.file(path)
    do {
      return try Suite(export: bytes)
    } catch {
      throw UsageError("\(path) is no suite: \(error)")
    }
  }

  /// The ids of a file.
  private static func ids(_ path: String) throws -> Set<String> {
    let text = String(decoding: try Console.file(path), as: UTF8.self)
    var ids: Set<String> = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let id = line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
      if id.isEmpty { continue }
      if !ids.insert(id).inserted { throw UsageError("\(path):\(index + 1):1: \(id) stands twice") }
    }
    return ids
  }

  private static func report(_ result: SuiteRunner.Result, _ settings: SuiteRunner.Settings) {
    for (suiteCase, verdict) in result.verdicts {
      let place = suiteCase.expectation.position
      switch verdict {
      case .pass, .skipped, .empty: continue
      case .error(let reason): Console.error("\(place): error: \(suiteCase.id): ERROR: \(reason)")
      case .failure(let reasons):
        for reason in reasons { Console.error("\(place): error: \(suiteCase.id): \(reason)") }
      }
    }
    for fault in result.faults { Console.error("error: \(fault)") }
    let names = ["pass", "fail", "error", "skipped", "empty"]
    let counts = names.map { "\(result.count($0)) \($0)" }.joined(separator: ", ")
    let faults = result.faults.isEmpty ? "" : ", \(result.faults.count) faults of the run"
    let who = result.implementation.isEmpty ? settings.command[0] : result.implementation
    Console.print("\(who), level \(settings.level.rawValue): \(counts)\(faults)")
  }

  private static func json(
    _ result: SuiteRunner.Result, _ settings: SuiteRunner.Settings
  ) -> JSONValue {
    .object([
      "implementation": .string(result.implementation),
      "level": .string(settings.level.rawValue),
      "faults": .strings(result.faults),
      "verdicts": .object(
        Dictionary(
          result.verdicts.map { ($0.case.id, .string($0.verdict.name)) },
          uniquingKeysWith: { first, _ in first })),
    ])
  }
}
