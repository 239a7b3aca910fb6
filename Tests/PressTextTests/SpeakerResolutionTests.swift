// SPDX-License-Identifier: Apache-2.0

import PressText
import Testing

@Suite("Speakers")
struct SpeakerResolutionTests {
  /// The speakers of a document in which each label has one turn.
  private func speakers(_ labels: String...) -> [Article.Speaker] {
    Article(parsing: labels.map { "\($0): So it is.\n" }.joined()).speakers
  }

  private func names(_ speakers: [Article.Speaker]) -> [String?] { speakers.map(\.name) }

  @Test(
    "a label is split into honorific, role, name and affiliation",
    arguments: [
      ("Secretary-General Olaf Brandt", nil, "Secretary-General", "Olaf Brandt", nil),
      ("Ms. Kern", "Ms.", nil, "Kern", nil),
      ("PRESIDENT DR. ADA KERN", "DR.", "PRESIDENT", "ADA KERN", nil),
      ("Ada Kern, Minister of Trade", nil, "Minister of Trade", "Ada Kern", nil),
      ("MS. ADA KERN, MINISTRY OF TRADE", "MS.", nil, "ADA KERN", "MINISTRY OF TRADE"),
      ("Ada Kern (Daily Post)", nil, nil, "Ada Kern", "Daily Post"),
      ("Ada Kern (Minister)", nil, "Minister", "Ada Kern", nil),
      ("Reporter (Ada Kern)", nil, "Reporter", "Ada Kern", nil),
      ("Reporter (Daily Post)", nil, "Reporter", nil, "Daily Post"),
      ("Ada Kern (via video)", nil, nil, "Ada Kern", nil),
      ("THE PRESIDENT", nil, "THE PRESIDENT", nil, nil),
      ("Minister of Trade Ada Kern", nil, "Minister of Trade Ada Kern", nil, nil),
      ("Minister von Kern", nil, "Minister", "von Kern", nil),
      ("Kernland's Prime Minister Ada Kern", nil, "Kernland's Prime Minister", "Ada Kern", nil),
      ("Stephen King", nil, nil, "Stephen King", nil),
      ("Session Chair", nil, "Session Chair", nil, nil),
      ("Reporter 2", nil, "Reporter", nil, nil),
      ("Q", nil, nil, nil, nil),
    ])
  func fields(
    _ label: String, _ honorific: String?, _ role: String?, _ name: String?, _ affiliation: String?
  ) throws {
    let document = "\(label): So it is.\n\(label): It was.\n\(label): It will be.\n"
    let speaker = try #require(Article(parsing: document).speakers.first)
    #expect(speaker.honorific == honorific)
    #expect(speaker.role == role)
    #expect(speaker.name == name)
    #expect(speaker.affiliation == affiliation)
    #expect(speaker.labels == [label])
  }

  @Test("spellings of one label are one speaker, and all of them are kept")
  func variants() {
    let found = speakers(
      "Secretary-General Olaf Brandt", "Minister Ada Kern", "Secretary General Olaf Brandt",
      "MINISTER ADA KERN")
    #expect(names(found) == ["Olaf Brandt", "Ada Kern"])
    #expect(found.map(\.rule) == [.speakerVariant, .speakerVariant])
    #expect(found.map(\.certainty) == [.high, .high])
    #expect(
      found.first?.labels == ["Secretary-General Olaf Brandt", "Secretary General Olaf Brandt"])
  }

  @Test("a surname and a first name find their full name through one another")
  func chain() {
    let found = speakers("Ms. Kern", "Maria Ada Kern", "Ada Kern", "Maria Ada Kern", "Ada Kern")
    #expect(names(found) == ["Maria Ada Kern"])
    #expect(found.first?.honorific == "Ms.")
    #expect(found.first?.certainty == .medium)
  }

  @Test("two people of one surname stay two, and the surname alone is reported where it stands")
  func ambiguousSurname() throws {
    let text = "Ms. Ada Kern: So.\nMr. Olaf Kern: Yes.\nMinister Kern: No.\n"
    let article = Article(parsing: text)
    #expect(article.speakers.count == 3)
    let diagnostic = try #require(article.diagnostics.first { $0.code == .ambiguousSpeaker })
    #expect(article.tree.source.text(in: diagnostic.range) == "Minister Kern")
    #expect(article.speakers.last?.certainty == .low)
  }

  @Test("two honorifics before one surname are two people, whoever bears the full name")
  func twoHonorifics() {
    let found = speakers("Ada Kern", "Mr. Kern", "Ms. Kern", "Ada Kern")
    #expect(found.count == 3)
    #expect(found.map(\.certainty) == [.high, .low, .low])
  }

  @Test("the president is the one president, and never the vice president")
  func roles() {
    let one = speakers("THE PRESIDENT", "PRESIDENT ADA KERN", "VICE PRESIDENT OLAF BRANDT")
    #expect(names(one) == ["ADA KERN", "OLAF BRANDT"])
    let deputy = speakers("THE PRESIDENT", "VICE PRESIDENT OLAF BRANDT", "THE PRESIDENT")
    #expect(names(deputy) == [nil, "OLAF BRANDT"])
    let two = speakers("PRESIDENT ADA KERN", "PRESIDENT OLAF BRANDT", "THE PRESIDENT")
    #expect(names(two) == ["ADA KERN", "OLAF BRANDT", nil])
    #expect(two.last?.certainty == .low)
  }

  @Test("what stands in parentheses tells people of one name apart, a time of day does not")
  func asides() {
    #expect(speakers("Kern (Union)", "Kern (Liberals)", "Kern (Union)").count == 2)
    #expect(speakers("Kern (00:01:12)", "Kern (00:02:13)", "Kern (00:03:14)").count == 1)
    let three = Article(
      parsing: "Kern (Union): A.\nKern (Liberals): B.\nKern: C.\nKern: D.\n")
    #expect(three.speakers.count == 3)
    #expect(three.diagnostics.contains { $0.code == .ambiguousSpeaker })
  }

  @Test("journalists who introduce themselves have a name, an outlet and medium certainty")
  func introductions() throws {
    let article = Article(
      parsing: """
        MODERATOR: The first question, please.
        Ines Falk from Radio Nordland. When will it open?
        PRESIDENT INES FALK: In May.
        MODERATOR: One more.
        My name is Ines Falk and I'm from the Daily Post. Who pays?
        PRESIDENT INES FALK: We do.
        """)
    #expect(names(article.speakers) == [nil, "Ines Falk", "INES FALK", "Ines Falk"])
    #expect(article.speakers[1].affiliation == "Radio Nordland")
    #expect(article.speakers[1].part == .questioner)
    #expect(article.speakers[1].certainty != .high)
    #expect(article.turns[4].speaker?.affiliation == "Daily Post")
  }

  @Test("askers' labels name nobody")
  func askers() {
    let found = speakers("Question", "Minister Ada Kern", "Question", "Reporter")
    #expect(names(found) == [nil, "Ada Kern", nil])
    #expect(found.map(\.part) == [.questioner, .principal, .questioner])
  }

  @Test("a turn does what its place says")
  func moves() {
    let article = Article(
      parsing: """
        MODERATOR: Good morning.
        MINISTER ADA KERN: The bridge is nearly done.
        REPORTER: When will it open?
        MINISTER ADA KERN: In May.
        OLAF BRANDT: Or in June.
        MODERATOR: Thank you.
        MINISTER ADA KERN: Thank you.
        """)
    #expect(
      article.turns.map(\.move) == [
        .moderation, .statement, .question, .answer, .answer, .moderation, .unknown,
      ])
    #expect(article.speakers.map(\.part) == [.chair, .principal, .questioner, .principal])
  }

  @Test("each turn's speaker is one of the article's, by value", arguments: ArticleTests.documents)
  func turnsKnowTheirSpeakers(_ bytes: [UInt8]) {
    let article = Article(parsing: bytes)
    #expect(
      article.speakers.map(\.id)
        == (1...max(1, article.speakers.count)).prefix(article.speakers.count).map { "s\($0)" })
    for turn in article.turns {
      guard let speaker = turn.speaker else {
        #expect(turn.label == nil)
        continue
      }
      #expect(article.speakers.contains(speaker))
      if let label = turn.label { #expect(speaker.labels.contains(label)) }
    }
  }

  @Test(
    "resolution takes time in proportion to the labels",
    arguments: [
      "Kern %, Minister", "Dr. Ada Kern%", "Ms. Ada % Kern", "Kern (Union %)", "Minister % Kern",
    ])
  func linear(_ pattern: String) {
    #if DEBUG
      let count = 2_000
    #else
      let count = 20_000
    #endif
    let clock = ContinuousClock()
    var times: [Duration] = []
    for factor in [1, 4] {
      let text = Self.document(pattern, labels: count * factor)
      // Other tests run beside this one: the least of several times is the truest.
      var least = Duration.seconds(3_600)
      for _ in 0..<4 {
        var found = 0
        least = min(least, clock.measure { found = Article(parsing: text).speakers.count })
        #expect(found > 0)
      }
      times.append(least)
    }
    // Four times the labels; squared, it would be sixteen times.
    #expect(times[1] < times[0] * 12 + .milliseconds(100))
  }

  /// A document in which no two labels are the same.
  private static func document(_ pattern: String, labels count: Int) -> [UInt8] {
    let parts = pattern.split(separator: "%", omittingEmptySubsequences: false)
    var bytes: [UInt8] = []
    for number in 0..<count {
      let word = String(number, radix: 26).utf8.map { $0 < 0x3A ? $0 + 0x37 + 10 : $0 - 0x20 }
      bytes += Array(parts[0].utf8) + word + Array(parts[1].utf8) + Array(": So it is.\n".utf8)
    }
    return bytes
  }
}
