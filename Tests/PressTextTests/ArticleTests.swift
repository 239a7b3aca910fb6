// SPDX-License-Identifier: Apache-2.0

import PressText
import Testing

@Suite("Articles")
struct ArticleTests {
  static let interview = """
    Menu

    The new bridge over the river will open in May

    Nordland, 4 May 2023

    19:30 (+04:00)

    By Ines Falk

    The city has built a bridge for three years, and now, as the minister told us, it is nearly done.

    When will the bridge open, and why has it taken you so long to build all of it?

    - In May, as we have always said, and there is nothing in it that has taken long.

    [Laughs]

    We are glad that it is over, and the city is glad about it as well, as you can see.

    And who pays for the bridge in the end, the city alone or the whole country with it?

    - The city pays, as was agreed, and nobody else will have to pay for any part of it.

    Views: 247
    """

  @Test("all ways to hand over a document give the same article")
  func initialisers() {
    let text = Self.interview
    let bytes = Array(text.utf8)
    let article = Article(parsing: text)
    #expect(article == Article(parsing: bytes))
    #expect(article == Article(parsing: bytes.span))
    #expect(article == Article(parsing: SourceText(text)))
  }

  @Test("head, lead and turns are what the page shows")
  func parts() throws {
    let article = Article(parsing: Self.interview)
    #expect(article.headline?.text == "The new bridge over the river will open in May")
    #expect(article.byline?.text == "By Ines Falk")
    #expect(article.dateline?.date == "2023-05-04")
    #expect(article.dateline?.place == "Nordland")
    #expect(article.lead.map { $0.text.hasPrefix("The city has built") } == [true])
    #expect(article.turns.map(\.move) == [.question, .answer, .question, .answer])
    #expect(article.turns.allSatisfy { $0.speaker == nil && $0.label == nil })
    #expect(article.turns[1].mark == "-")
    #expect(article.turns[1].paragraphs.count == 2)
    #expect(article.turns[1].notes.map(\.text) == ["[Laughs]"])
    #expect(article.turns[1].text.contains("\n\nWe are glad"))
    #expect(article.chrome.header.map(\.text) == ["Menu"])
    #expect(article.chrome.footer.map(\.kind) == ["views-counter"])
  }

  @Test("a time on a line of its own joins the date, and stays a block")
  func timeJoinsDate() {
    let article = Article(parsing: Self.interview)
    #expect(article.dateline?.time == "19:30")
    #expect(article.dateline?.zone == "+04:00")
    #expect(article.dateline?.text == "Nordland, 4 May 2023")
    #expect(article.blocks.first?.kind == "dateline")
    #expect(article.blocks.first?.text == "19:30 (+04:00)")
  }

  @Test("a zone in a bracket that nothing closes is none")
  func openBracket() {
    func zone(_ time: String) -> String? {
      let text =
        "The bridge of Norden opens\n14 March 2031, 13:00 (\(time)\nIt opens in May, and not before.\n"
      return Article(parsing: text).dateline?.zone
    }
    #expect(zone("GMT)") == "Z")
    #expect(zone("GMT") == nil)
    #expect(zone("GMT+4)") == "+04:00")
    #expect(zone("GMT+4") == nil)
  }

  @Test("what says when the article was changed dates it only where nothing else does")
  func updates() {
    let headline = "The new bridge over the river will open in May\n"
    let text =
      "\nThe city has built a bridge for three years, and now, as we hear, it is nearly done."
    let updated = "Updated: 6 May 2023\n"
    let both = Article(parsing: headline + updated + "Published: 4 May 2023\n" + text)
    #expect(both.dateline?.date == "2023-05-04")
    #expect(both.blocks.first?.kind == "dateline")
    #expect(Article(parsing: headline + updated + text).dateline?.date == "2023-05-06")
  }

  @Test("every text is the text of its range, and no two ranges overlap", arguments: documents)
  func ranges(_ bytes: [UInt8]) {
    let source = SourceText(bytes)
    let article = Article(parsing: source)
    var texts: [(text: String, range: Range<Int>)] = article.lead.map { ($0.text, $0.range) }
    if let headline = article.headline { texts.append((headline.text, headline.range)) }
    if let dateline = article.dateline { texts.append((dateline.text, dateline.range)) }
    if let byline = article.byline { texts.append((byline.text, byline.range)) }
    texts += (article.chrome.header + article.chrome.footer).map { ($0.text, $0.range) }
    for block in article.blocks {
      guard case .turn(let turn) = block else {
        texts.append((block.text, block.range))
        continue
      }
      texts += turn.paragraphs.map { ($0.text, $0.range) } + turn.notes.map { ($0.text, $0.range) }
      if let label = turn.label, let range = turn.labelRange { texts.append((label, range)) }
    }
    for text in texts { #expect(source.text(in: text.range) == text.text) }
    let repeated = article.headline?.repeated ?? []
    let ranges = (texts.map(\.range) + repeated).sorted { $0.lowerBound < $1.lowerBound }
    for (left, right) in zip(ranges, ranges.dropFirst()) {
      #expect(left.upperBound <= right.lowerBound)
    }
  }

  @Test("diagnostics are those of the tree and of the model, in order", arguments: documents)
  func diagnostics(_ bytes: [UInt8]) {
    let article = Article(parsing: bytes)
    #expect(zip(article.diagnostics, article.diagnostics.dropFirst()).allSatisfy { $0 <= $1 })
    let own = article.diagnostics.filter { $0.code == .ambiguousSpeaker }
    #expect(article.diagnostics.count == article.tree.diagnostics.count + own.count)
  }

  @Test("validation throws the article for a warning, and for nothing less")
  func validation() throws {
    let notes = try Article(validating: SourceText(Self.interview))
    #expect(!notes.diagnostics.isEmpty)
    let error = #expect(throws: InvalidArticle.self) {
      try Article(validating: SourceText(Self.interview + "\u{0}"))
    }
    #expect(error?.diagnostics.contains { $0.code == .controlCharacter } == true)
    #expect(error?.article.headline?.text == "The new bridge over the river will open in May")
  }

  @Test("an empty document is an article without anything")
  func empty() {
    let article = Article(parsing: "")
    #expect(article.headline == nil && article.dateline == nil && article.byline == nil)
    #expect(article.lead.isEmpty && article.blocks.isEmpty && article.speakers.isEmpty)
    #expect(article.chrome.header.isEmpty && article.chrome.footer.isEmpty)
    #expect(article.diagnostics.map(\.code) == [.emptyDocument])
  }

  /// Documents that nobody would write, the same ones in each run.
  static let documents: [[UInt8]] = {
    let pieces: [[UInt8]] = [
      Array("MS. KERN: Yes, we did.\u{0}\u{1B}[31m\n".utf8), [0xFF, 0xFE], Array("- ".utf8), [0x0A],
      [0x0D, 0x0A], [0x0D], Array("MODERATOR: Next.\n".utf8), Array("KERN (A): So.\n".utf8),
      Array("Ines Falk from Daily Post. When will it open?\n".utf8), Array("(KERN): A b c.\n".utf8),
      Array("14 May 2021, 19:00\n".utf8), Array("(Applause.)\n".utf8), Array("\u{2028}".utf8),
      Array("\u{202E}x: y.\n".utf8), Array("KERN (B): So what.\n".utf8), Array("KERN: No.\n".utf8),
      Array("# Heading\n".utf8), Array(String(repeating: "A b. ", count: 60).utf8) + [0x0A],
      Array("By Ines Falk\n".utf8), Array("Photo: Ines Falk\n".utf8), Array("END\n".utf8),
      Array("The new bridge over the river will open in May\n".utf8), Array("19:00\n".utf8),
      Array("MR. FALK:\n".utf8),
    ]
    var random = SeededGenerator(seed: 11)
    var documents: [[UInt8]] = [Array(interview.utf8), []]
    for length in 1...60 {
      documents.append((0..<length).flatMap { _ in pieces.randomElement(using: &random) ?? [] })
      documents.append(NastyBytes.buffer(upTo: length, using: &random))
    }
    return documents
  }()
}
