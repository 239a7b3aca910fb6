// SPDX-License-Identifier: Apache-2.0

import FuzzTargets
import PressText
import SpecificationKit
import Testing

@Suite("Lines are read alike by the parser and by a literal reading, and alone or not alone")
struct SpellingsTests {
  // MARK: Neighbours

  /// Each kind in some spellings.
  static let spellings: [LineKind: [String]] = [
    .separator: ["***", "---", "—", ":"],
    .note: ["(Laughter.)", "[Applause]", "（笑）", "{a : b}"],
    .heading: ["# Questions", "###### 1. The bridge.", "##\u{A0}Мост"],
    .endMark: ["END", "-ends-", "End of  transcript", "Окончание следует"],
    .date: ["14 March 2031", "2031-03-14, 19:00", "Published: 03/04/2031", "14 марта 2031 г."],
    .time: ["19:00", "7 pm", "saat 9:15", "12:05 (GMT+4)"],
    .copyright: ["© 2031 Nord News", "Nord©", "All rights reserved ©."],
    .address: ["www.nord.example", "https://nord.example/a", "ada@nord.example"],
    .chrome: ["Follow us", "Views: 1,204", "gallery-photogallery-photogallery-photo", "Paylaş"],
    .byline: ["By Ada Kern", "Автор: Юна Ветрова", "Interview by Tom O'Dell"],
    .caption: ["Photo: Ada Kern", "Фото: Юна Ветрова.", "Image source, Nord News"],
    .dash: ["- Yes, we did.", "–Да", "— А что с мостом?", "- MODERATOR: Yes."],
    .bullet: ["• Bread", "* Bread.", "·Хлеб", "■ Q: bread?"],
    .label: ["MODERATOR: Good morning.", "Юна Ветрова: Да", "He: no", "高橋はる：はい。"],
    .bareLabel: ["MODERATOR:", "Ada Kern (Nord News) :", "Q:", "Aparıcı："],
    .strong: [
      String(repeating: "word ", count: 56) + "word",
      String(repeating: "word ", count: 30) + "word.",
      String(repeating: "word. Word ", count: 14),
    ],
    .paragraph: [
      String(repeating: "word ", count: 14) + "word.",
      String(repeating: "word ", count: 22) + "word:",
      String(repeating: "word. Word ", count: 10),
    ],
    .sentence: ["We agree.", "Is it open?", "Согласны…", "橋です。"],
    .title: [
      "The bridge of Quill Bay opens today", "Körpü haqqında danışıqlar başa çatdı",
      "Мост через пролив построят к осени",
    ],
    .short: ["World", "Мост", "橋", "12"],
  ]

  @Test("The kind of a line does not depend on its neighbour")
  func neighbours() throws {
    #expect(Set(Self.spellings.keys) == Set(LineKind.allCases))
    var lexer = try ReferenceLexer()
    let all = Self.spellings.flatMap { kind, lines in lines.map { (kind, $0) } }
    for (kind, line) in all {
      #expect(try lexer.read(Self.trimmed(line)).kind == kind, "\(line)")
    }
    var pairs = 0
    for (firstKind, first) in all {
      for (secondKind, second) in all {
        let source = SourceText("\(first)\n\(second)")
        let lexed = LexedLines(LineTable(scanning: source.bytes.span), in: source)
        pairs += 1
        guard lexed.facts.map(\.kind) != [firstKind, secondKind] else { continue }
        Issue.record("\(first) | \(second): \(lexed.facts.map(\.kind))")
      }
    }
    #expect(pairs == all.count * all.count)
    #expect(pairs > 5_000)
  }

  @Test("A phrase that is a whole line gives it the kind of its list")
  func phrases() throws {
    var lexer = try ReferenceLexer()
    var count = 0
    for (list, kind) in [("end-mark", LineKind.endMark), ("chrome-line", .chrome)] {
      for row in try Repository.rows("Specs/lexicon/\(list).tsv") {
        let line = row[1].replacing("{n}", with: "1,204")
        let source = SourceText(line)
        let lexed = LexedLines(LineTable(scanning: source.bytes.span), in: source)
        count += 1
        #expect(lexed.facts.map(\.kind) == [kind], "\(list): \(line)")
        #expect(try lexer.read(Self.trimmed(line)).kind == kind, "\(list): \(line)")
      }
    }
    #expect(count > 1_000)
  }

  private static func trimmed(_ line: String) -> [UInt8] {
    let bytes = Array(line.utf8)
    return LineTable(scanning: bytes.span).lines.first.map { Array(bytes[$0.range]) } ?? []
  }

  // MARK: All short lines

  /// Lines made of tokens: all sequences up to a length, and some of those up to six tokens.
  struct Spelling: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var tokens: [String]
    var length: Int
    /// How many sequences of each greater length are drawn.
    var drawn = 0
    /// What stands before each line.
    var prefix = ""
    /// How many lines there are.
    var count: Int
  }

  static let all = [
    Spelling(
      testDescription: "ASCII", tokens: ["A", "a", "0", ":", ".", "-", "(", ")", "#", " "],
      length: 4, drawn: 1_000, count: 11_110 + 2_000),
    Spelling(
      testDescription: "other characters",
      tokens: ["©", "é", "Я", "：", "…", "\u{A0}", "A", ":", "?", "の"], length: 4, count: 11_110),
    Spelling(
      testDescription: "addresses", tokens: ["www.", "WWW", ".", "@", "a", "://", "b c", "："],
      length: 4, count: 4_680),
    Spelling(
      testDescription: "units that come again", tokens: ["a", "b", "abc", "abcd", "é", "/"],
      length: 5, count: 9_330),
    Spelling(
      testDescription: "sentences inside",
      tokens: [".", "?", " ", "\u{3000}", "\"", "» ", "(", "A", "a", "。"], length: 4,
      prefix: String(repeating: "x", count: 100), count: 11_110),
    Spelling(
      testDescription: "ends",
      tokens: [".", "?", "!", ")", "”", " ", "a", ":", "：", ";", "\u{37E}"],
      length: 3, prefix: "bridge", count: 1_463),
    Spelling(
      testDescription: "furniture",
      tokens: ["Print", "Views:", "1,204", " ", ".", "By", "Photo:", "s", "7", "x", "٣"], length: 3,
      drawn: 1_000, count: 1_463 + 3_000),
    Spelling(
      testDescription: "labels",
      tokens: [
        "Ada", "Kern", "President", "de", "the", ":", " ", ",", "(", "Nord", ")", "A", "?",
      ], length: 3, drawn: 1_000, count: 2_379 + 3_000),
    Spelling(
      testDescription: "words of labels",
      tokens: [
        "Ada ", "KERN ", "of ", "Mr. ", "Moderator ", "he ", "said ", "2 ", ": ", ":No", "Tags ",
      ],
      length: 3, drawn: 1_000, count: 1_463 + 3_000),
    Spelling(
      testDescription: "dates",
      tokens: [
        "12", "3", "2024", "March", "марта", ".", ",", "/", "-", " ", "19:00", "pm", "at", "(", ")",
        "UTC", "+4",
      ], length: 3, drawn: 1_000, count: 5_219 + 3_000),
    Spelling(
      testDescription: "numeric dates",
      tokens: ["12", "03", "31", "/", ".", "-", "2024", " "], length: 4, drawn: 1_000,
      count: 4_680 + 2_000),
    Spelling(
      testDescription: "parts of dates",
      tokens: [
        "3 ", "March ", "2024 ", "3.02.2024 ", ", ", "19:00 ", "7 pm ", "at ", "UTC ", "+04:00 ",
        "Quill ", "Monday ", "Published: ", "(Mon) ",
      ], length: 3, drawn: 1_000, count: 2_954 + 3_000),
    Spelling(
      testDescription: "introductions",
      tokens: [
        "Ada ", "Kern", " from ", "Nord ", "News", ", ", ". ", "My name is ", "I'm ", "Hello, ",
        "BBC", "the ",
      ], length: 3, drawn: 1_000, count: 1_884 + 3_000),
  ]

  @Test("All short lines", arguments: all)
  func lines(spelling: Spelling) throws {
    var comparison = try ReferenceComparison()
    var reported: [ReferenceComparison.Difference] = []
    var batch: [String] = []
    var count = 0
    func compare() throws {
      let document = Array(batch.joined(separator: "\n").utf8)
      batch = []
      let analysis = Analysis(of: SourceText(document))
      for difference in try comparison.lineDifferences(analysis)
      where reported.count < 40 && !reported.contains(where: { $0.isLike(difference) }) {
        reported.append(difference)
        guard let index = difference.line else { continue }
        let line = String(decoding: document[analysis.table.lines[index].range], as: UTF8.self)
        Issue.record("\(line.debugDescription)\n\(difference.signature)")
      }
    }
    func add(_ tokens: [String]) throws {
      batch.append(spelling.prefix + tokens.joined())
      count += 1
      if batch.count == 1_000 { try compare() }
    }
    for length in 1...spelling.length {
      let total = (0..<length).reduce(1) { product, _ in product * spelling.tokens.count }
      for number in 0..<total { try add(Self.sequence(number, length, spelling.tokens)) }
    }
    var random = ReferenceCorpus.Random(seed: spelling.count)
    for length in spelling.length + 1...max(6, spelling.length + 1) {
      for _ in 0..<spelling.drawn {
        try add((0..<length).map { _ in random.pick(spelling.tokens) })
      }
    }
    try compare()
    #expect(count == spelling.count)
  }

  private static func sequence(_ number: Int, _ length: Int, _ tokens: [String]) -> [String] {
    var number = number
    return (0..<length).map { _ in
      defer { number /= tokens.count }
      return tokens[number % tokens.count]
    }
  }
}
