// SPDX-License-Identifier: Apache-2.0

import SpecificationKit

/// Brings case files into their canonical form.
enum FormatCommand: Command {
  static let name = "fmt"
  static let summary = "write case files in their canonical form"
  static let flags: Set<String> = ["--check"]
  static let options: Set<String> = []
  static let help = """
    Usage: spec-tool fmt [--check]

    Write the heads and rows of all cases in one way: words of the head in their order, one space
    between words, long texts cut short, one blank line between the cases of a file. Input, carets,
    notes and comments stay as they are.

    --check  write nothing, and end with 1 where a file would change
    """

  static func run(_ arguments: Arguments) throws -> ExitStatus {
    let root = try arguments.specification()
    let suite = CaseSuite(root)
    guard suite.problems.isEmpty else {
      Console.error(suite.problems)
      throw UsageError("files that cannot be read cannot be formatted")
    }
    var changed = 0
    for file in suite.files {
      let path = String(file.path.dropFirst(root.display("").count))
      let bytes = try root.bytes(of: path)
      let formatted = try CaseFormatter.formatted(bytes, file)
      guard formatted != bytes else { continue }
      changed += 1
      if arguments.flags.contains("--check") {
        let line = zip(bytes, formatted).prefix { $0 == $1 }.count { $0.0 == 0x0A } + 1
        Console.error(
          "\(file.path):\(line):1: error: not in canonical form: run swift run spec-tool fmt")
      } else {
        try SpecificationWriter(root).write(formatted, to: path)
      }
    }
    return changed == 0 ? .success : .findings
  }
}
