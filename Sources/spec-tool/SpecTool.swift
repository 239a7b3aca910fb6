// SPDX-License-Identifier: Apache-2.0

import Foundation
import SpecificationKit

/// The tool of people who write cases for the specification.
@main
struct SpecTool {
  static let commands: [any Command.Type] = [
    NewCommand.self, BlessCommand.self, LintCommand.self, CoverageCommand.self, CasesCommand.self,
    ExplainCommand.self, FormatCommand.self, LockCommand.self, TestCommand.self,
    ExhaustiveCommand.self, ExportCommand.self,
    RunCommand.self, AnswerCommand.self, GenerateCommand.self,
  ]

  static func main() {
    var words = Array(CommandLine.arguments.dropFirst())
    guard let name = words.first, name != "--help", name != "-h", name != "help" else {
      Console.print(overview)
      exit(words.isEmpty ? ExitStatus.fault : .success)
    }
    guard let command = commands.first(where: { $0.name == name }) else {
      Console.error("spec-tool: error: there is no command \(name)\n\(overview)")
      exit(.fault)
    }
    words.removeFirst()
    if words.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      Console.print(command.help)
      exit(.success)
    }
    do {
      exit(try command.run(try Arguments(words, of: command)))
    } catch let problem as CaseProblem {
      Console.error(problem.description)
    } catch {
      Console.error("spec-tool \(name): error: \(error)")
    }
    exit(.fault)
  }

  private static func exit(_ status: ExitStatus) -> Never { Foundation.exit(status.rawValue) }

  private static var overview: String {
    let width = commands.map { $0.name.count }.max() ?? 0
    let rows = commands.map { command in
      "  \(command.name)\(String(repeating: " ", count: width - command.name.count))  \(command.summary)"
    }
    return """
      Usage: spec-tool COMMAND [--specs FOLDER] …

      Write, check and count the cases of the specification.

      \(rows.joined(separator: "\n"))

      spec-tool COMMAND --help tells more. The exit status is 0 where all is well, 1 where something
      was found or written, 2 where the command could not do its work.
      """
  }
}

/// How a command ends.
enum ExitStatus: Int32 {
  /// All is well.
  case success = 0
  /// Something was found, or a file was written.
  case findings = 1
  /// The command could not do its work.
  case fault = 2
}

/// A word behind `spec-tool`.
protocol Command: SendableMetatype {
  static var name: String { get }
  static var summary: String { get }
  static var help: String { get }
  /// The options that stand alone.
  static var flags: Set<String> { get }
  /// The options that a value follows.
  static var options: Set<String> { get }
  /// The options that a value follows, and that may stand several times.
  static var repeated: Set<String> { get }
  /// Whether words without hyphens may follow.
  static var takesWords: Bool { get }
  /// Whether `--` and a command may follow.
  static var takesCommand: Bool { get }
  static func run(_ arguments: Arguments) throws -> ExitStatus
}

extension Command {
  static var repeated: Set<String> { [] }
  static var takesWords: Bool { false }
  static var takesCommand: Bool { false }
}
