// SPDX-License-Identifier: Apache-2.0

import Foundation
import PressText
import SpecificationKit
import Testing

@Suite("The lexicon")
struct LexiconTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  private static func contents(_ path: String) throws -> String {
    try String(contentsOf: URL(fileURLWithPath: root + "/" + path), encoding: .utf8)
  }

  private static func find(_ text: String, in lists: Lexicon.Lists) -> (String, Lexicon.Match)? {
    let bytes = Array(text.utf8)
    return Lexicon.standard.longestMatch(bytes.span, from: 0, to: bytes.count, in: lists)
      .map { (String(decoding: bytes[..<$0.end], as: UTF8.self), $0) }
  }

  private static func whole(_ text: String) -> Lexicon.Match? {
    let bytes = Array(text.utf8)
    return Lexicon.standard.match(bytes.span, from: 0, to: bytes.count)
  }

  @Test("The generated file is what the compiler makes of Specs/lexicon")
  func generated() throws {
    let expected = try LexiconCompiler.swiftText(root: Self.root)
    #expect(try Self.contents(LexiconCompiler.outputPath) == expected, "run spec-tool generate")
  }

  @Test("Every list that a specification names is a file, is known to the table and holds phrases")
  func namedLists() throws {
    let specs = try FileManager.default.contentsOfDirectory(atPath: Self.root + "/Specs")
    var names: Set<String> = []
    for file in specs where file.hasSuffix(".peg") {
      let code = try Self.contents("Specs/" + file).split(separator: "\n")
        .filter { !$0.hasPrefix("//") }.joined(separator: "\n")
      names.formUnion(code.matches(of: /<([a-z]+(?:-[a-z]+)*)>/).map { String($0.1) })
    }
    let kinds = try Self.contents("Specs/lexical.tsv")
    names.formUnion(kinds.matches(of: /(?:is|starts)\(([a-z-]+)\)/).map { String($0.1) })
    #expect(names.isSuperset(of: ["month", "particle", "link-word", "chrome-line", "caption"]))
    for name in names {
      #expect(Lexicon.Lists.named(name) != nil, "\(name)")
    }
  }

  @Test("Files and lists are the same, and no file is empty", arguments: Lexicon.Lists.names)
  func files(name: String) throws {
    let file = LexiconFile(name: name, text: try Self.contents("Specs/lexicon/\(name).tsv"))
    let (rows, faults) = file.rows()
    #expect(faults == [])
    #expect(!rows.isEmpty)
    let list = try #require(Lexicon.Lists.named(name))
    for row in rows {
      let match = Self.whole(row.phrase)
      #expect(match?.lists.contains(list) == true, "\(row.place)")
      #expect(Self.find(row.phrase, in: list)?.0 == row.phrase, "\(row.place)")
      for field in row.fields {
        #expect(match?.value[field] == row.value[field], "\(row.place)")
      }
    }
  }

  @Test("A phrase with one letter taken away or changed is found if it is a phrase itself")
  func nearMisses() throws {
    let files = try Lexicon.Lists.names.map {
      LexiconFile(name: $0, text: try Self.contents("Specs/lexicon/\($0).tsv"))
    }
    let phrases = Set(try LexiconCompiler.entries(of: files).map { Array($0.phrase.utf8) })
    var misses = 0
    for phrase in phrases {
      let scalars = Array(String(decoding: phrase, as: UTF8.self).unicodeScalars)
      for index in scalars.indices {
        var text = String.UnicodeScalarView(scalars)
        let place = text.index(text.startIndex, offsetBy: index)
        text.replaceSubrange(place...place, with: ["", "e", "и"][index % 3].unicodeScalars)
        let canonical = LexiconCompiler.canonical(String(text))
        let isPhrase = phrases.contains(Array(canonical.utf8))
        if (Self.whole(String(text)) != nil) != isPhrase { misses += 1 }
      }
    }
    #expect(phrases.count > 4000)
    #expect(misses == 0)
  }

  @Test("No file is left over")
  func noStrangers() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.root + "/Specs/lexicon")
    #expect(Set(files) == Set(Lexicon.Lists.names.map { $0 + ".tsv" } + ["README.md"]))
    #expect(Lexicon.Lists.names.count <= 48)
  }

  @Test("The names of the lists are the names of the members")
  func memberNames() {
    let members: [(String, Lexicon.Lists)] = [
      ("month", .month), ("weekday", .weekday), ("day-period", .dayPeriod),
      ("hour-word", .hourWord), ("zone", .zone), ("date-word", .dateWord), ("byline", .byline),
      ("role", .role), ("honorific", .honorific), ("non-speaker", .nonSpeaker),
      ("speech-verb", .speechVerb), ("pronoun", .pronoun), ("particle", .particle),
      ("chrome-line", .chromeLine), ("chrome-prefix", .chromePrefix), ("caption", .caption),
      ("end-mark", .endMark), ("outlet", .outlet), ("greeting", .greeting), ("name-is", .nameIs),
      ("i-am", .iAm), ("from", .from), ("link-word", .linkWord),
      ("year-word", .yearWord), ("hour-unit", .hourUnit), ("record", .record),
    ]
    #expect(members.map(\.0) == Lexicon.Lists.names)
    for (name, list) in members { #expect(Lexicon.Lists.named(name) == list, "\(name)") }
  }

  @Test(
    "The longest phrase at the head of a text",
    arguments: [
      ("Secretary-General Ada Kern: Yes.", "role", "Secretary-General"),
      ("secretary general Ada Kern", "role", "secretary general"),
      ("NATO SECRETARY GENERAL ADA KERN", "role", "NATO SECRETARY GENERAL"),
      ("prime minister of Northland", "role", "prime minister"),
      ("Prime Ministerial matters", "role", nil),
      ("Preside over it", "role", nil),
      ("Премьер-министр Иван Окунев", "role", "Премьер-министр"),
      ("МИНИСТР ИНОСТРАННЫХ ДЕЛ:", "role", "МИНИСТР ИНОСТРАННЫХ ДЕЛ"),
      ("Министры", "role", nil),
      ("Baş nazirin müavini Aydan Məmmədzadə", "role", "Baş nazirin müavini"),
      ("MƏTBUAT KATİBİ:", "role", "MƏTBUAT KATİBİ"),
      ("APARICI:", "role", "APARICI"),
      ("İyulun 5-də", "month", "İyulun"),
      ("марта 2024 г.", "month", "марта"),
      ("Marching", "month", nil),
      ("p.m. EST", "day-period", "p.m."),
      ("PM", "day-period", "PM"),
      ("saat 14:30", "hour-word", "saat"),
      ("Last updated on: 5 May", "date-word", "Last updated on"),
      ("Опубликовано 5 мая", "date-word", "Опубликовано"),
      ("By Ada Kern", "byline", "By"),
      ("Bystanders saw it", "byline", nil),
      ("Photo:Ada Kern", "caption", "Photo:"),
      ("Photograph of the year", "caption", nil),
      ("©2024 Northland Herald", "chrome-prefix", "©"),
      ("I’m Ada Kern", "i-am", "I’m"),
      ("My name is Ada Kern", "name-is", "My name is"),
      ("Меня зовут Иван", "name-is", "Меня зовут"),
      ("thank you very much. Ada Kern", "greeting", "thank you very much"),
    ] as [(String, String, String?)])
  func lookups(text: String, list: String, expected: String?) throws {
    let lists = try #require(Lexicon.Lists.named(list))
    #expect(Self.find(text, in: lists)?.0 == expected)
  }

  @Test("Values")
  func values() {
    #expect(Self.whole("SEPT")?.value.month == 9)
    #expect(Self.whole("oktyabrın")?.value.month == 10)
    #expect(Self.whole("среду")?.value.weekday == 3)
    #expect(Self.whole("a.m.")?.value.dayPeriod == .am)
    #expect(Self.whole("p.m.")?.value.isPM == true)
    #expect(Self.whole("MSK")?.value.zoneOffsetMinutes == 180)
    #expect(Self.whole("NST")?.value.zoneOffsetMinutes == -210)
    #expect(Self.whole("utc")?.value.zoneOffsetMinutes == 0)
    #expect(Self.whole("EST")?.value.isAmbiguousZone == true)
    #expect(Self.whole("CET")?.value.isAmbiguousZone == false)
    #expect(Self.whole("Moderator")?.value.roleClass == .chair)
    #expect(Self.whole("Вопрос")?.value.roleClass == .questioner)
    #expect(Self.whole("Cavab")?.value.roleClass == .answerer)
    #expect(Self.whole("Views: 1,204")?.value.chromeKind == .viewsCounter)
    #expect(Self.whole("Reuters")?.value.outletClass == .name)
    #expect(Self.whole("Gazette")?.value.outletClass == .word)
    #expect(Self.whole("xanım")?.value.honorificPosition == .after)
    #expect(Self.whole("Updated")?.value.dateRole == .updated)
  }

  @Test("The compiler names every fault of a file")
  func faults() {
    func faults(_ text: String, _ name: String = "month") -> [String] {
      LexiconFile(name: name, text: text).rows().faults
    }
    let header = "# language\tphrase\tnumber\n"
    #expect(faults(header + "en\tMay\t5\nru\tмай\t5\n") == [])
    #expect(faults("en\tMay\t5\n").count == 1)
    #expect(faults(header + "en\tMay\t5").count == 1)
    #expect(faults(header + "en\tMay\t13\n").count == 1)
    #expect(faults(header + "en\tMay\n").count == 1)
    #expect(faults(header + "en\t\t5\n").count == 1)
    #expect(faults(header + "English\tMay\t5\n").count == 1)
    #expect(faults(header + "en\tMAY\t5\nen\tMay\t5\n").count == 1)
    #expect(faults(header + "en\tMay\t5\nen\tApril\t4\n").count == 1)
    let zones = "# language\tphrase\toffset\tambiguous\n"
    #expect(faults(zones + "mul\tXT\t+25:00\tno\n", "zone").count == 1)
    #expect(faults(zones + "mul\tXT\t+03:10\tno\n", "zone").count == 1)
    #expect(faults(zones + "mul\tXT\t+03:00\tperhaps\n", "zone").count == 1)
    #expect(faults(zones + "mul\tXT\t-03:30\tyes\n", "zone") == [])
  }

  @Test("No phrase that a label may hold reaches over a colon")
  func colons() throws {
    for name in ["role", "honorific", "particle"] {
      let phrases = try Repository.rows("Specs/lexicon/\(name).tsv").compactMap {
        $0.dropFirst().first
      }
      #expect(!phrases.isEmpty)
      #expect(phrases.filter { $0.contains(":") || $0.contains("：") } == [], "\(name)")
    }
  }

  @Test("Two values for one phrase are a fault, the same value twice is none")
  func conflicts() throws {
    func month(_ rows: String) throws -> [LexiconEntry] {
      try LexiconCompiler.entries(
        of: [LexiconFile(name: "month", text: "# language\tphrase\tnumber\n" + rows)])
    }
    #expect(try month("az\tmay\t5\nen\tMay\t5\n").map(\.phrase) == ["may"])
    #expect(throws: LexiconCompiler.Failure.self) { try month("az\tmay\t6\nen\tMay\t5\n") }
    #expect(throws: LexiconCompiler.Failure.self) {
      try LexiconCompiler.entries(of: [LexiconFile(name: "moth", text: "# language\tphrase\n")])
    }
  }
}
