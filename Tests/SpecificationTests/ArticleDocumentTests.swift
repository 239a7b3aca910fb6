// SPDX-License-Identifier: Apache-2.0

import SpecificationKit
import Testing

@Suite("Whole documents of the specification")
struct ArticleDocumentTests {
  static let read = ArticleDocument.all(Specification.root)

  @Test("every folder of a document can be read")
  func foldersAreReadable() {
    for problem in Self.read.problems {
      Specification.record(problem.message, at: problem.position)
    }
    let folders = Specification.root.folders(below: "articles").count
    #expect(Self.read.documents.count == folders)
    #expect(folders > 0)
  }

  @Test(
    "the tree, the diagnostics and the JSON are those expected",
    arguments: read.documents.map(\.slug))
  func documentHolds(slug: String) throws {
    let document = try #require(Self.read.documents.first { $0.slug == slug })
    let evaluation = CaseEvaluation(registry: try DiagnosticRegistry(Specification.root))
    var failures = document.failures(against: evaluation.outcome(of: document.input))
    if let failure = document.jsonFailure(against: evaluation.json(of: document.input)) {
      failures.append(failure)
    }
    for failure in failures { Specification.record(failure.message, at: failure.position) }
  }

  @Test("a document that differs is reported")
  func differenceIsReported() throws {
    let tree = """
      // Two lines.
      article 1-2
        head 1 @head
          headline 1 "A"
        body 2
          paragraph 2 "B"
      diagnostic 1:1-1 ambiguous-date

      """
    var outcome = CaseFixture.outcome(lines: ["A", "B"])
    let (block, diagnostics) = try ArticleDocument.expectations(
      tree, path: "x/expect.tree", CaseEvaluation.vocabulary)
    outcome.tree = block.rows.map(\.value)
    outcome.diagnostics = [.lexical: [CaseDiagnostic(code: "ambiguous-date", range: 0..<1)]]
    var document = ArticleDocument(
      slug: "x", folder: "articles/x", input: Array("A\nB\n".utf8), tree: block,
      diagnostics: diagnostics, json: Array("{\n}\n".utf8),
      jsonPosition: FilePosition(path: "x/expect.json", line: 1))
    #expect(document.failures(against: outcome).isEmpty)
    #expect(document.jsonFailure(against: "{\n}\n") == nil)
    #expect(document.jsonFailure(against: "{\n 1}\n")?.position.line == 2)
    document.diagnostics.removeAll()
    #expect(document.failures(against: outcome).map(\.kind) == [.extraDiagnostic])
    outcome.diagnostics = [:]
    outcome.tree[4].certainty = "low"
    #expect(document.failures(against: outcome).map(\.kind) == [.tree])
    #expect(document.failures(against: outcome).first?.position.line == 6)
    #expect(throws: CaseProblem.self) {
      try ArticleDocument.expectations(
        "article 1\nhead 1 @head\n", path: "x", CaseEvaluation.vocabulary)
    }
  }
}
