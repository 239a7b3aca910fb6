// SPDX-License-Identifier: Apache-2.0

import SpecificationKit

/// Compares the parser with the grammar.
enum ExhaustiveCommand: Command {
  static let name = "exhaustive"
  static let summary = "compare the parser with the grammar on all sequences of lines"
  static let flags: Set<String> = []
  static let options: Set<String> = ["--length"]
  static let help = """
    Usage: spec-tool exhaustive [--length N]

    Run grammar.peg and the parser on every sequence of up to N refined kinds (4 where nothing is
    said), and print the first and shortest on which they differ. Kinds that no production tells apart
    share a representative.
    """

  static func run(_ arguments: Arguments) throws -> ExitStatus {
    guard let most = Int(arguments.options["--length"] ?? "4"), (0...8).contains(most) else {
      throw UsageError("--length is a number from 0 to 8")
    }
    let classes = try KindClasses(Repository.grammar("grammar.peg"))
    var comparison = try GrammarComparison()
    var compared = 0
    for length in 0...most {
      var sequence = KindSequence(length: length, of: classes)
      repeat {
        compared += 1
        if let difference = comparison.difference(sequence.kinds, sequence.indices) {
          Console.print("Specs/grammar.peg:1:1: error: the parser differs on \(difference)")
          return .findings
        }
      } while sequence.advance()
    }
    guard compared == KindSequence.count(upTo: most, of: classes.count) else {
      throw UsageError("\(compared) sequences were compared, which are not all")
    }
    Console.print("\(compared) sequences of up to \(most) lines, no difference")
    return .success
  }
}
