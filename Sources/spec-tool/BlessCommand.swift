// SPDX-License-Identifier: Apache-2.0

import Foundation
import SpecificationKit

/// Writes what the parser does today into the expectations of cases.
enum BlessCommand: Command {
  static let name = "bless"
  static let summary = "rewrite the failing blocks of cases as the parser has them"
  static let flags: Set<String> = ["--all-failing"]
  static let options: Set<String> = []
  static let takesWords = true
  static let help = """
    Usage: spec-tool bless ID… | article:SLUG… | --all-failing

    Rewrite the blocks (tree, lines, survey, speakers) that do not hold of the cases that are named,
    or of all. Head, input and carets are written by hand and stay as they are, byte for byte; so do
    blocks that hold. Read the change before you commit it: a blessed fault is a fault.

    ID          the id of a case; turn.* names all that begin so
    article:SLUG  the tree and the JSON of a whole document; its diagnostics stay
    The command refuses to work under CI, and on released cases (spec-tool lock --help). It ends with
    1 where it wrote something.
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
    let unknown = patterns.first { pattern in !ids.contains { CaseSuite.matches($0, pattern) } }
    if mustMatch, let pattern = unknown {
      Console.error(suite.problems)
      throw UsageError("no case that can be read is named \(pattern)")
    }
    let released = try releasedIDs()
    let isNamed = { (id: String) in patterns.contains { CaseSuite.matches(id, $0) } }
    var changes: [(path: String, bytes: [UInt8])] = []
    for file in suite.files {
      let cases = file.cases.filter { isNamed($0.id) }
      let path = String(file.path.dropFirst(root.display("").count))
      let blessing = CaseBlessing(of: cases, in: try root.bytes(of: path)) {
        evaluation.outcome(of: $0.input, options: $0.options)
      }
      if let id = blessing.changed.first(where: released.contains) {
        throw UsageError("\(id) is released: it does not change")
      }
      warn(blessing.byHand)
      if !blessing.changed.isEmpty { changes.append((path, blessing.bytes)) }
    }
    // Nothing is written unless all of it may be.
    let writer = SpecificationWriter(root)
    for (path, bytes) in changes { try writer.write(bytes, to: path) }
    var wrote = !changes.isEmpty
    for document in documents where isNamed("article:\(document.slug)") {
      wrote =
        try bless(document, isReleased: released.contains("article:\(document.slug)")) || wrote
    }
    return wrote ? .findings : .success
  }

  private func releasedIDs() throws -> Set<String> {
    try CaseLock(root).released(in: try Suite.version(of: root))
  }

  private func warn(_ failures: [CaseFailure]) {
    for failure in failures {
      Console.error("\(failure.position): warning: left to your hand: \(failure.message)")
    }
  }

  private func bless(_ document: ArticleDocument, isReleased: Bool) throws -> Bool {
    let outcome = evaluation.outcome(of: document.input)
    let writer = SpecificationWriter(root)
    var wrote = false
    let failures = document.failures(against: outcome)
    let isOfTree = { (failure: CaseFailure) in
      document.tree.fileLines.contains(failure.position.line - 1) && !failure.kind.isOfDiagnostics
    }
    let json = evaluation.json(of: document.input)
    let differs = failures.contains(where: isOfTree) || document.jsonFailure(against: json) != nil
    if isReleased, differs {
      throw UsageError("article:\(document.slug) is released: it does not change")
    }
    warn(failures.filter { !isOfTree($0) })
    if failures.contains(where: isOfTree) {
      let path = "\(document.folder)/expect.tree"
      let rows = outcome.tree.map(CaseWriter.row)
      let bytes = CaseBlessing.replace(
        [(document.tree.fileLines, rows)], in: try root.bytes(of: path))
      try writer.write(bytes, to: path)
      wrote = true
    }
    if document.jsonFailure(against: json) != nil {
      try writer.write(Array(json.utf8), to: "\(document.folder)/expect.json")
      wrote = true
    }
    return wrote
  }
}
