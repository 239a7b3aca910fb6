// SPDX-License-Identifier: Apache-2.0

import PressText
import Testing

@Suite("Lines, text and trees")
struct LinesFormatTests {
  private func rows(_ text: String) -> [[Substring]] {
    Article(parsing: text).formatted(as: .lines).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }

  @Test("every line that is not blank has one row, in order", arguments: ArticleTests.documents)
  func oneRowForEachLine(_ bytes: [UInt8]) {
    let article = Article(parsing: bytes)
    let rows = article.formatted(as: .lines).split(separator: "\n")
    let numbers = rows.compactMap { Int($0.prefix { $0 != "\t" }) }
    let lines = Analysis(of: SourceText(bytes)).physical.lines.map { Int($0.number) }
    #expect(numbers == lines)
    #expect(
      rows.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 3 })
  }

  @Test("an interview has the roles of its parts")
  func interview() {
    let roles = rows(ArticleTests.interview).map { $0[1...].joined(separator: " ") }
    #expect(
      roles == [
        "chrome-header ", "headline ", "dateline 2023-05-04", "dateline T19:30", "byline ",
        "paragraph ", "turn ?question", "turn ?answer", "note ", "continuation ", "turn ?question",
        "turn ?answer", "chrome-footer ",
      ])
  }

  @Test("a label is printed with its turn, and what follows a bare label continues it")
  func labels() {
    let text = """
      MODERATOR:
      The first question, please, from the back.
      Ines Falk from Radio Nordland. When will it open?
      MINISTER ADA KERN: In May.
      And not before.
      """
    #expect(
      rows(text).map { $0[1...].joined(separator: " ") } == [
        "turn MODERATOR", "continuation ", "turn ?journalist", "turn MINISTER ADA KERN",
        "continuation ",
      ])
  }

  @Test("headings and notes are paragraphs where nobody speaks, and notes where somebody does")
  func notes() {
    let paragraph = "The city has built a bridge for three years, and now it is nearly done.\n"
    let narrative = "\(paragraph)# Costs\n\(paragraph)(End of part one.)\n\(paragraph)"
    #expect(Set(rows(narrative).map { $0[1] }) == ["paragraph"])
    let talk = "MODERATOR: Good morning.\n(Applause.)\nMS. KERN: Thank you.\nMODERATOR: So.\n"
    #expect(rows(talk).map { $0[1] } == ["turn", "note", "turn", "turn"])
  }

  @Test("nothing in lines, text and tree acts on a terminal", arguments: ArticleTests.documents)
  func nothingRaw(_ bytes: [UInt8]) {
    let article = Article(parsing: bytes)
    let texts = [
      article.formatted(as: .lines), article.formatted(as: .text), article.formatted(as: .tree),
    ]
    for text in texts {
      for scalar in text.unicodeScalars where scalar != "\n" && scalar != "\t" {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .format && category != .lineSeparator)
      }
    }
  }

  @Test("controls in a label are escaped, and a tab is a space")
  func escapes() {
    let text = "MS.\tKERN\u{1B}[31m: Yes.\nMODERATOR: So.\nMS.\tKERN\u{1B}[31m: No.\n"
    #expect(rows(text).contains { $0.count == 3 && $0[2] == "MS. KERN\\u{1B}[31m" })
  }

  @Test("the text has names before turns, and no furniture")
  func text() {
    let talk = "The bridge will open in May\nMODERATOR: Good morning.\nMINISTER ADA KERN: Thanks.\n"
    #expect(Article(parsing: talk).formatted(as: .text).hasSuffix("\n\nADA KERN: Thanks.\n"))
    let interview = Article(parsing: ArticleTests.interview).formatted(as: .text)
    #expect(interview.hasPrefix("The new bridge over the river will open in May\n\nNordland, "))
    #expect(interview.contains("\n\n- In May, as we"))
    #expect(!interview.contains("Menu") && !interview.contains("Views"))
  }

  @Test("the tree has a line for each node, indented by its depth")
  func tree() {
    let tree = SyntaxTree(parsing: SourceText(ArticleTests.interview))
    let lines = tree.description.split(separator: "\n")
    #expect(lines.count == Array(tree.preorder).count)
    #expect(lines.first == "article 1-25 @article")
    #expect(lines.contains { $0.hasPrefix("    turn 13 @turn.unlabelled-question ~medium") })
    #expect(lines.contains { $0.contains("      mark 15 @line.dash \"-\"") })
    #expect(Article(parsing: ArticleTests.interview).formatted(as: .tree) == tree.description)
  }
}
