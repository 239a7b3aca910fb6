// SPDX-License-Identifier: Apache-2.0

import Foundation
import SpecificationKit

/// Writes what the parser does today into the expectations of cases.
enum BlessCommand: Command {
  static let name = "bless"
  static let summary = "rewrite the failing blocks of cases as the parser has them"
  static let flags: Set<String> = ["--all-failing"]
  static let options: Set<String> = []
  static let help = """
    Usage: spec-tool bless ID… | article:SLUG… | --all-failing

    Rewrite the blocks (tree, lines, survey, speakers) that do not hold of the cases that are named,
    or of all. Head, input and carets are written by hand and stay as they are, byte for byte; so do
    blocks that hold. Read the change before you commit it: a blessed fault is a fault.

    ID          the id of a case; turn.* names all that begin so
    article:SLUG  the tree and the JSON of a whole document; its diagnostics stay
    The command refuses to work under CI, and on cases that Specs/cases.lock names. It ends with 1
    where it wrote something.
    """

  static func run(_ arguments: Arguments) throws -> ExitStatus {
    guard (ProcessInfo.processInfo.environment["CI"] ?? "").isEmpty else {
      throw UsageError("CI is set: expectations are never written there")
    }
    let all = arguments.flags.contains("--all-failing")
    guard all != !arguments.words.isEmpty else {
      throw UsageError("name cases, or give --all-failing\n\(help)")
    }
    let root = try arguments.specification()
    let blesser = Blesser(
      root: root, suite: CaseSuite(root), documents: ArticleDocument.all(root).documents,
      evaluation: CaseEvaluation(registry: try DiagnosticRegistry(root)))
    return try blesser.bless(all ? ["*", "article:*"] : arguments.words, mustMatch: !all)
  }
}

private struct Blesser {
  let root: SpecificationRoot
  let suite: CaseSuite
  let documents: [ArticleDocument]
  let evaluation: CaseEvaluation

  func bless(_ patterns: [String], mustMatch: Bool) throws -> ExitStatus {
    let ids = suite.cases.map(\.id) + documents.map { "article:\($0.slug)" }
    for pattern in patterns where mustMatch && !ids.contains(where: { CaseSuite.matches($0, pattern) }) {
      throw UsageError("no case that can be read is named \(pattern)")
    }
    let locked = try lockedIDs()
    let isNamed = { (id: String) in patterns.contains { CaseSuite.matches(id, $0) } }
    var changes: [(path: String, edits: [Edit])] = []
    for file in suite.files {
      var edits: [Edit] = []
      for specificationCase in file.cases where isNamed(specificationCase.id) {
        let found = self.edits(for: specificationCase)
        if !found.isEmpty && locked.contains(specificationCase.id) {
          throw UsageError("\(specificationCase.id) is locked: a released case does not change")
        }
        edits += found
      }
      let path = String(file.path.dropFirst(root.display("").count))
      if !edits.isEmpty { changes.append((path, edits)) }
    }
    // Nothing is written unless all of it may be.
    for (path, edits) in changes { try write(edits, to: path) }
    var wrote = !changes.isEmpty
    for document in documents where isNamed("article:\(document.slug)") {
      wrote = try bless(document) || wrote
    }
    return wrote ? .findings : .success
  }

  private func lockedIDs() throws -> Set<String> {
    guard root.exists("cases.lock") else { return [] }
    return Set(try TabularFile(root, "cases.lock").rows.map { $0.fields[0] })
  }

  // MARK: Edits

  /// Lines of a file and what takes their place.
  private struct Edit {
    var lines: Range<Int>
    var replacement: [String]
  }

  private func edits(for specificationCase: SpecificationCase) -> [Edit] {
    let outcome = evaluation.outcome(of: specificationCase.input)
    let failures = CaseComparison.failures(of: specificationCase, against: outcome)
    let places: [(CaseBlockName, Range<Int>?)] = [
      (.tree, specificationCase.tree?.fileLines), (.lines, specificationCase.lines?.fileLines),
      (.survey, specificationCase.survey?.fileLines),
      (.speakers, specificationCase.speakers?.fileLines),
    ]
    var edits: [Edit] = []
    var rest = failures
    for (name, lines) in places {
      guard let lines, failures.contains(where: { lines.contains($0.position.line - 1) }) else {
        continue
      }
      rest.removeAll { lines.contains($0.position.line - 1) }
      edits.append(Edit(lines: lines, replacement: CaseWriter.block(name, of: outcome)))
    }
    for failure in rest {
      Console.error("\(failure.position): warning: not blessed, by hand: \(failure.message)")
    }
    return edits
  }

  private func write(_ edits: [Edit], to path: String) throws {
    var lines = try root.bytes(of: path).split(separator: 0x0A, omittingEmptySubsequences: false)
    for edit in edits.sorted(by: { $0.lines.lowerBound > $1.lines.lowerBound }) {
      lines.replaceSubrange(edit.lines, with: edit.replacement.map { Array($0.utf8)[...] })
    }
    try SpecificationWriter(root).write(Array(lines.joined(separator: [0x0A])), to: path)
  }

  private func bless(_ document: ArticleDocument) throws -> Bool {
    let outcome = evaluation.outcome(of: document.input)
    var wrote = false
    var tree = document
    tree.diagnostics = outcome.diagnostics(of: Set(CaseLayer.allCases)).map {
      Placed(CaseWriter.row($0, in: document.input), at: document.tree.position)
    }
    if !tree.failures(against: outcome).isEmpty {
      let rows = outcome.tree.map(CaseWriter.row)
      let edit = Edit(lines: document.tree.fileLines, replacement: rows)
      try write([edit], to: "\(document.folder)/expect.tree")
      wrote = true
    }
    let json = evaluation.json(of: document.input)
    if document.jsonFailure(against: json) != nil {
      let path = "\(document.folder)/expect.json"
      try SpecificationWriter(root).write(Array(json.utf8), to: path)
      wrote = true
    }
    return wrote
  }
}
