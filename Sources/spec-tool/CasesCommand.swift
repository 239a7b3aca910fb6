// SPDX-License-Identifier: Apache-2.0

import SpecificationKit

/// Lists the cases.
enum CasesCommand: Command {
  static let name = "cases"
  static let summary = "list the cases: id, file and line"
  static let flags: Set<String> = []
  static let options: Set<String> = ["--rule"]
  static let takesWords = true
  static let help = """
    Usage: spec-tool cases [--rule RULE] [ID…]

    Print the id, the file and the line of each case, with a tab between id and place.

    ID      only cases of this id; turn.* names all that begin so
    --rule  only cases that show the rule, or nearly miss it
    """

  static func run(_ arguments: Arguments) throws -> ExitStatus {
    let suite = CaseSuite(try arguments.specification())
    let rule = arguments.options["--rule"]
    for specificationCase in suite.cases {
      let isNamed =
        arguments.words.isEmpty
        || arguments.words.contains { CaseSuite.matches(specificationCase.id, $0) }
      let named = (specificationCase.rules + specificationCase.near).map(\.value)
      guard isNamed, rule.map(named.contains) ?? true else { continue }
      let place = specificationCase.position
      Console.print("\(specificationCase.id)\t\(place.path):\(place.line)")
    }
    Console.error(suite.problems)
    return suite.problems.isEmpty ? .success : .findings
  }
}
