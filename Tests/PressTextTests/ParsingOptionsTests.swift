// SPDX-License-Identifier: Apache-2.0

import PressText
import Testing

@Suite("Parsing options")
struct ParsingOptionsTests {
  private static let document = """
    The new bridge over the river will open in May
    03/04/2024
    Read this first
    The city has built a bridge for three years, and now, as the minister told us, it is nearly done.
    ada: It is nearly done, and we are glad of it.
    """

  @Test("without options nothing changes", arguments: ArticleTests.documents)
  func neutral(_ bytes: [UInt8]) {
    let options = ParsingOptions()
    #expect(options == ParsingOptions(chromeLines: [], speakers: [], language: nil))
    #expect(Article(parsing: bytes, options: options) == Article(parsing: bytes))
    #expect(
      Article(parsing: bytes, options: ParsingOptions(language: "tlh"))
        == Article(parsing: bytes))
  }

  @Test("all ways to hand over a document take options")
  func initialisers() throws {
    let options = ParsingOptions(
      chromeLines: ["READ this first"], speakers: ["Ada"], language: "de-AT", layout: .labels)
    let text = Self.document
    let article = Article(parsing: text, options: options)
    #expect(article.chrome.header.map(\.text) == ["Read this first"])
    #expect(article.dateline?.date == "2024-04-03")
    #expect(article.turns.map(\.speaker?.name) == ["ada"])
    #expect(article.turns.map(\.rule) == [.turnLabel])
    #expect(article.diagnostics.isEmpty)
    #expect(article == Article(parsing: Array(text.utf8), options: options))
    #expect(article == Article(parsing: Array(text.utf8).span, options: options))
    #expect(article == Article(parsing: SourceText(text), options: options))
    #expect(article == (try Article(validating: SourceText(text), options: options)))
    #expect(article.tree == SyntaxTree(parsing: SourceText(text), options: options))
    #expect(article != Article(parsing: text))
  }

  @Test("the last dateline decides by language, and never without one")
  func language() {
    for (language, date) in [
      ("en-US", "2024-03-04"), ("EN_us", "2024-03-04"), ("en-Latn-GB", "2024-04-03"),
      ("ru", "2024-04-03"), ("fr-CA", nil), ("en", nil), ("zh", nil), ("", nil), ("--", nil),
      ("\u{0}", nil), (String(repeating: "a-", count: 10_000), nil),
    ] as [(String, String?)] {
      let article = Article(
        parsing: Self.document, options: ParsingOptions(language: language))
      #expect(article.dateline?.date == date, "\(language)")
    }
  }

  @Test("a narrative has no turns, whatever it looks like", arguments: ArticleTests.documents)
  func narrative(_ bytes: [UInt8]) {
    let article = Article(parsing: bytes, options: ParsingOptions(layout: .narrative))
    #expect(article.turns.isEmpty)
    #expect(article.speakers.isEmpty)
  }

  @Test("no options trap, and ten thousand cost little")
  func anyOptions() {
    let odd = [
      "", " ", "\u{0}", "\n\n", ":", "\u{FFFD}", "a:b", "()", String(repeating: "x", count: 70_000),
    ]
    let many = (0..<10_000).map { "Label \($0)" }
    for layout in ParsingOptions.Layout.allCases {
      for texts in layout == .automatic ? [odd, odd + odd, many + many] : [odd, odd + odd] {
        let options = ParsingOptions(
          chromeLines: texts, speakers: texts, language: texts[0], layout: layout)
        for document in ArticleTests.documents + [Array(odd.joined(separator: ":\n").utf8)] {
          let tree = SyntaxTree(parsing: SourceText(document), options: options)
          #expect(tree.leaves.reduce(0) { $0 + $1.range.count } == document.count)
        }
      }
    }
  }
}
