// SPDX-License-Identifier: Apache-2.0

import PressText
import SpecificationKit

/// Speaks the protocol for other runners, and for tests of this one.
enum AnswerCommand: Command {
  static let name = "answer"
  static let summary = "speak the protocol for the library or the reference interpreter"
  static let flags: Set<String> = ["--reference", "--one-shot"]
  static let options: Set<String> = ["--language", "--layout"]
  static let repeated: Set<String> = ["--chrome-line", "--speaker"]
  static let help = """
    Usage: spec-tool answer [--reference]
           spec-tool answer --one-shot [--reference] [--chrome-line TEXT]… [--speaker LABEL]…
                            [--language TAG] [--layout NAME] < document

    Answer the requests of Specs/protocol.md, line by line: what spec-tool run -- COMMAND starts.

    --reference  let the reference interpreter answer, which runs the files of the specification as
                 they are written and knows no speakers, instead of the library
    --one-shot   answer to the document on standard input
    """

  static func run(_ arguments: Arguments) throws -> ExitStatus {
    let registry = try DiagnosticRegistry(try arguments.specification())
    var responder =
      try arguments.flags.contains("--reference")
      ? SuiteResponder.reference() : SuiteResponder.library(registry)
    if arguments.flags.contains("--one-shot") {
      let options = try ParsingOptions(arguments)
      Console.print(try responder.respond(to: try Console.input(), options: options))
      return .success
    }
    while let line = readLine() { Console.print(try responder.respond(to: line)) }
    return .success
  }
}

extension ParsingOptions {
  fileprivate init(_ arguments: Arguments) throws {
    self.init(
      chromeLines: arguments.repeated["--chrome-line"] ?? [],
      speakers: arguments.repeated["--speaker"] ?? [], language: arguments.options["--language"])
    guard let name = arguments.options["--layout"] else { return }
    guard let layout = Layout(rawValue: name) else {
      throw UsageError("there is no layout \(name)")
    }
    self.layout = layout
  }
}
