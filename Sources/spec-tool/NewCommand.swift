// SPDX-License-Identifier: Apache-2.0

import Foundation
import SpecificationKit

/// Prints a case for a document, to be corrected by hand.
enum NewCommand: Command {
  static let name = "new"
  static let summary = "print a case for the document on standard input"
  static let flags: Set<String> = ["--article"]
  static let options: Set<String> = ["--rule", "--blocks"]
  static let takesWords = true
  static let help = """
    Usage: spec-tool new ID [--rule RULES] [--blocks tree,lines,survey,speakers] < document
           spec-tool new --article SLUG < document

    Print a case with the document as its input, carets for the diagnostics that the parser reports
    today, and the tree that it builds today. Correct what is wrong, then see the case fail:

        spec-tool new turn.my-case --rule turn.label < document >> Specs/cases/turn/my.case
        swift test --filter Case

    ID        area.name, of a-z, 0-9, '.' and '-'; it must be new
    RULES     the rules that the case shows, with commas between them; without --rule those of ID's
              area that decided something are named
    --blocks  which blocks of expectations to print: tree where none are named
    --article write Specs/articles/SLUG with the document's input, tree and JSON
    """

  static func run(_ arguments: Arguments) throws -> ExitStatus {
    guard arguments.words.count == 1, let id = arguments.words.first else {
      throw UsageError("one id is needed\n\(help)")
    }
    guard id.utf8.allSatisfy({ isIdentifier($0) }) else {
      throw UsageError("\(id) is no id: an id is made of a-z, 0-9, '.' and '-'")
    }
    let root = try arguments.specification()
    let evaluation = CaseEvaluation(registry: try DiagnosticRegistry(root))
    if arguments.flags.contains("--article") {
      return try writeArticle(id, root: root, evaluation)
    }
    if let known = CaseSuite(root).cases.first(where: { $0.id == id }) {
      throw UsageError("the id \(id) stands at \(known.position) already")
    }
    let blocks = try blockNames(arguments.options["--blocks"] ?? "tree")
    let rules = try ruleNames(arguments.options["--rule"])
    let input = try Console.input()
    let outcome = evaluation.outcome(of: input)
    let lines = CaseWriter.skeleton(id, rules: rules, blocks: blocks, input: input, outcome)
    // Cases in one file stand apart.
    let isAppended = ((try? FileHandle.standardOutput.seekToEnd()) ?? 0) > 0
    Console.print(((isAppended ? [""] : []) + lines).joined(separator: "\n"))
    return .success
  }

  private static func isIdentifier(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E: true
    default: false
    }
  }

  private static func blockNames(_ text: String) throws -> [CaseBlockName] {
    try text.split(separator: ",").map { word in
      guard let name = CaseBlockName(rawValue: String(word)) else {
        throw UsageError("there is no block \(word): tree, lines, survey, speakers")
      }
      return name
    }
  }

  private static func ruleNames(_ text: String?) throws -> [String]? {
    try text?.split(separator: ",").map { word in
      let rule = word.trimmingCharacters(in: .whitespaces)
      let known = CaseEvaluation.vocabulary.rules
      guard known.contains(rule) else {
        throw UsageError(CaseVocabulary.unknown("rule", rule, in: known))
      }
      return rule
    }
  }

  private static func writeArticle(
    _ slug: String, root: SpecificationRoot, _ evaluation: CaseEvaluation
  ) throws -> ExitStatus {
    let folder = "articles/\(slug)"
    guard !slug.contains("."), !slug.isEmpty else { throw UsageError("a slug holds no full stop") }
    guard !root.exists(folder) else {
      throw UsageError("\(root.display(folder)) is there already: see spec-tool bless")
    }
    let input = try Console.input()
    let outcome = evaluation.outcome(of: input)
    let diagnostics = outcome.diagnostics(of: Set(CaseLayer.allCases)).map {
      CaseWriter.row($0, in: input)
    }
    let tree = outcome.tree.map(CaseWriter.row) + diagnostics
    try FileManager.default.createDirectory(
      at: root.appending(folder), withIntermediateDirectories: true)
    let writer = SpecificationWriter(root)
    try writer.write(input, to: "\(folder)/input.txt")
    try writer.write(Array((tree.joined(separator: "\n") + "\n").utf8), to: "\(folder)/expect.tree")
    try writer.write(Array(evaluation.json(of: input).utf8), to: "\(folder)/expect.json")
    return .findings
  }
}

/// Writes files of the specification, and no others.
struct SpecificationWriter {
  private let root: SpecificationRoot

  init(_ root: SpecificationRoot) {
    self.root = root
  }

  /// Writes a file by its path from Specs, and says so.
  func write(_ bytes: [UInt8], to path: String) throws {
    let target = root.appending(path).standardizedFileURL.resolvingSymlinksInPath().path
    guard target.hasPrefix(root.url.resolvingSymlinksInPath().path + "/") else {
      throw UsageError("\(path) lies outside the specification")
    }
    try Data(bytes).write(to: root.appending(path))
    Console.print("wrote \(root.display(path))")
  }
}
