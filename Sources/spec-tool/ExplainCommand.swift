// SPDX-License-Identifier: Apache-2.0

import SpecificationKit

/// Shows a case with all that decides it.
enum ExplainCommand: Command {
  static let name = "explain"
  static let summary = "show a case: its rules, its lines, what is expected and found"
  static let flags: Set<String> = []
  static let options: Set<String> = []
  static let takesWords = true
  static let help = """
    Usage: spec-tool explain ID…

    Print the headings of the rules that a case shows or nearly misses, its input with line numbers,
    under each line its kind and its refined kind with the rules that decided them, and the deepest
    node that holds it, all rules at work, and how what is found differs from what is expected.

    ID  the id of a case; turn.* names all that begin so
    The command ends with 1 where a case does not hold.
    """

  static func run(_ arguments: Arguments) throws -> ExitStatus {
    guard !arguments.words.isEmpty else { throw UsageError("name a case\n\(help)") }
    let root = try arguments.specification()
    let suite = CaseSuite(root)
    let named = suite.cases.filter { specificationCase in
      arguments.words.contains { CaseSuite.matches(specificationCase.id, $0) }
    }
    if named.isEmpty {
      Console.error(suite.problems)
      let hint = CaseVocabulary.unknown("case", arguments.words[0], in: Set(suite.cases.map(\.id)))
      throw UsageError("\(hint) (spec-tool cases lists them all)")
    }
    let headings = try Headings(root, suite)
    let evaluation = CaseEvaluation(registry: try DiagnosticRegistry(root))
    var isGood = true
    for specificationCase in named {
      let outcome = evaluation.outcome(
        of: specificationCase.input, options: specificationCase.options)
      let failures = CaseComparison.failures(of: specificationCase, against: outcome)
      Console.print(
        text(of: specificationCase, outcome, failures, headings).joined(separator: "\n"))
      isGood = isGood && failures.isEmpty
    }
    return isGood ? .success : .findings
  }

  private static func text(
    of specificationCase: SpecificationCase, _ outcome: CaseOutcome, _ failures: [CaseFailure],
    _ headings: Headings
  ) -> [String] {
    var text = ["\(specificationCase.id)  \(specificationCase.position)"]
    text += specificationCase.notes.map { "  \($0)" }
    text += specificationCase.rules.map { "  shows  \(headings.text(of: $0.value))" }
    text += specificationCase.near.map { "  misses \(headings.text(of: $0.value))" }
    let options = specificationCase.options.arguments.map { CaseText.quote(Array($0.utf8)) }
    if !options.isEmpty { text.append("  options \(options.joined(separator: " "))") }
    text += lines(of: specificationCase.input, outcome)
    text.append("  rules at work: \(outcome.fired.sorted().joined(separator: ", "))")
    text.append("  layout: \(outcome.layout.split(separator: "\n").joined(separator: "; "))")
    if failures.isEmpty { return text + ["  It holds.", ""] }
    return text + failures.map(\.description) + [""]
  }

  /// The physical lines, each with what decided it.
  private static func lines(of input: [UInt8], _ outcome: CaseOutcome) -> [String] {
    let lexical = Dictionary(uniqueKeysWithValues: outcome.lexical.map { ($0.line, $0) })
    let survey = Dictionary(uniqueKeysWithValues: outcome.survey.map { ($0.line, $0) })
    let diagnostics = outcome.diagnostics(of: Set(CaseLayer.allCases))
    var text: [String] = []
    for line in ReferenceSource(input).lines {
      let end = line.content.isEmpty ? line.start : line.content.upperBound
      text.append("\(padded(line.number)) | \(CaseText.quote(Array(input[line.start..<end])))")
      guard !line.content.isEmpty else { continue }
      guard let row = lexical[line.number], let refined = survey[line.number] else {
        text.append("       continues the line before it")
        continue
      }
      let node = outcome.tree.last { row in
        outcome.lines.bytes(of: row.range).map { $0.overlaps(line.content) } ?? false
      }
      text.append(
        "       kind \(row.kind) by \(row.rule); refined \(refined.kind) by \(refined.rule); "
          + (node.map { "in \(CaseWriter.row($0).drop { $0 == " " })" } ?? "in no node"))
      for diagnostic in diagnostics where line.content.overlaps(diagnostic.range) {
        text.append("       \(CaseWriter.row(diagnostic, in: input))")
      }
    }
    return text
  }

  private static func padded(_ number: Int) -> String {
    String(repeating: " ", count: max(0, 4 - String(number).count)) + String(number)
  }
}

/// Where the rules have their headings, and how these read.
private struct Headings {
  private var texts: [String: String] = [:]

  init(_ root: SpecificationRoot, _ suite: CaseSuite) throws {
    for file in suite.files where !file.headings.isEmpty {
      let path = String(file.path.dropFirst(root.display("").count))
      let lines = try root.text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
      for heading in file.headings {
        let title = lines[heading.position.line - 1].drop { $0 == "#" }.prefix { $0 != "{" }
        let words = title.split(separator: " ").joined(separator: " ")
        texts[heading.value] = "\(heading.value): \(words)  \(heading.position)"
      }
    }
  }

  func text(of rule: String) -> String { texts[rule] ?? "\(rule): a diagnostic" }
}
