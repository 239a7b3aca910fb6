// SPDX-License-Identifier: Apache-2.0

import Foundation
import SpecificationKit

/// Writes the source files that are made from the specification.
enum GenerateCommand: Command {
  static let name = "generate"
  static let summary = "compile Specs/lexicon into the library"
  static let flags: Set<String> = ["--check"]
  static let options: Set<String> = []
  static let help = """
    Usage: spec-tool generate [--check]

    Compile the lists of Specs/lexicon into the Swift file that the library holds.

    --check  write nothing
    The command ends with 1 where the file was, or is, not what the lists say.
    """

  static func run(_ arguments: Arguments) throws -> ExitStatus {
    let package = try arguments.specification().url.deletingLastPathComponent()
    let made = try LexiconCompiler.swiftText(root: package.path)
    let path = LexiconCompiler.outputPath
    let url = package.appendingPathComponent(path)
    if let present = try? Data(contentsOf: url), present == Data(made.utf8) {
      Console.print("\(path) is up to date")
      return .success
    }
    guard !arguments.flags.contains("--check") else {
      Console.error("\(path):1:1: error: the file is not what \(LexiconCompiler.inputPath) says")
      return .findings
    }
    try Data(made.utf8).write(to: url)
    Console.print("wrote \(path)")
    return .findings
  }
}
