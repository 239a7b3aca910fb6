// SPDX-License-Identifier: Apache-2.0

import Foundation
import PressText
import SpecificationKit
import Testing

@Suite("The canonical form of cases")
struct CaseFormatterTests {
  private func formatted(_ text: String, path: String = "x.case") throws -> String {
    let bytes = Array(text.utf8)
    let read = path.hasSuffix(".md") ? CaseReader.chapter : CaseReader.cases
    let file = read(bytes, path, CaseEvaluation.vocabulary)
    #expect(file.problems.isEmpty, "\(file.problems)")
    return String(decoding: try CaseFormatter.formatted(bytes, file), as: UTF8.self)
  }

  private static let messy = """

    // The file.


    case fixture.one
    layers  lexical   source
    note   kept  as it is
    // about near
    near source.trim
    rule line.sentence,source.lines
    | \\sThe \\x41da is\\u{20}open.
    // about the tree
    tree
      article  1
        body   1
          lead 1   @body.narrative-lead
            paragraph 1   "Th…"


    case fixture.two
    rule line.sentence
    | \\

    tree
      article 0

    """

  private static let tidy = """
    // The file.

    case fixture.one
    rule line.sentence, source.lines
    // about near
    near source.trim
    note   kept  as it is
    layers lexical source
    | \\sThe \\x41da is\\u{20}open.
    // about the tree
    tree
      article 1
        body 1
          lead 1 @body.narrative-lead
            paragraph 1 "Th…"

    case fixture.two
    rule line.sentence
    | \\
    tree
      article 0

    """

  @Test("heads and rows are written in one way, input and comments stay")
  func tidying() throws {
    let messy = Self.messy.replacing("| \\\n\ntree", with: "| \\\ntree")
    #expect(try formatted(messy) == Self.tidy)
    #expect(try formatted(Self.tidy) == Self.tidy)
  }

  @Test("in a chapter only cases change")
  func chapter() throws {
    let chapter =
      "#  A  {#line.sentence}\n\n\n```case fixture.one\nrule source.lines,  source.trim\n"
    let rest = "| \\sA.\nlines\n  1   sentence   line.sentence\n```\n\n\ntext  here\n"
    let expected =
      (chapter + rest).replacing(",  ", with: ", ").replacing(
        "1   sentence   ", with: "1 sentence ")
    #expect(try formatted(chapter + rest, path: "x.md") == expected)
  }

  @Test("every file of cases is in canonical form or becomes so at once, and no case changes")
  func allFiles() throws {
    for file in Specification.suite.files {
      let path = String(file.path.dropFirst(Specification.root.display("").count))
      let bytes = try Specification.root.bytes(of: path)
      let once = try CaseFormatter.formatted(bytes, file)
      let read = path.hasSuffix(".md") ? CaseReader.chapter : CaseReader.cases
      let again = read(once, file.path, CaseEvaluation.vocabulary)
      #expect(again.cases.map(\.input) == file.cases.map(\.input))
      #expect(try CaseFormatter.formatted(once, again) == once, "\(path)")
    }
  }
}

@Suite("Files that nobody reads")
struct OrphanTests {
  @Test("there is none, and the README names none that is missing")
  func noOrphans() throws {
    for problem in try SpecificationFiles.problems(Specification.root) {
      Specification.record(problem.message, at: problem.position)
    }
  }

  @Test("one is reported, wherever it lies")
  func orphansAreFound() throws {
    let folder = try ScratchFolder()
    let manager = FileManager.default
    for name in ["spec", "cases/turns", "articles/one", "lexicon", "notes"] {
      try manager.createDirectory(
        at: folder.url.appending(path: name), withIntermediateDirectories: true)
    }
    for name in ["VERSION", "CHANGELOG.md", "lexicon/month.tsv"] { try folder.file(name, []) }
    try folder.file("README.md", Array("[a](a.tsv) [b](b.tsv) [c](../c.md) [d](https://d.e)".utf8))
    try folder.file("a.tsv", [])
    try folder.file("orphan.tsv", [])
    try folder.file("notes/orphan.md", [])
    try folder.file("lexicon/orphan.txt", [])
    let problems = try SpecificationFiles.problems(SpecificationRoot(folder.url.path))
    let places = problems.map { String($0.position.path.split(separator: "/", maxSplits: 1)[1]) }
    #expect(
      places.sorted() == ["README.md", "lexicon/orphan.txt", "notes/orphan.md", "orphan.tsv"],
      "\(problems)")
    try folder.file("cases/turns/orphan.txt", [])
    try folder.file("articles/one/orphan.txt", [])
    let root = SpecificationRoot(folder.url.path)
    #expect(CaseSuite(root).problems.contains { $0.position.path.hasSuffix("orphan.txt") })
    #expect(
      ArticleDocument.all(root).problems.contains { $0.position.path.hasSuffix("orphan.txt") })
  }
}
