// SPDX-License-Identifier: Apache-2.0

import PressText
import SpecificationKit
import Testing

@Suite("The lexicon's table")
struct LexiconTableTests {
  // A few phrases, some the beginning of others.
  private let lexicon: Lexicon

  init() throws {
    lexicon = try Self.lexicon([
      ("0 min read", .chromeLine, [:]), ("a.m.", .dayPeriod, [.dayPeriod: 1]),
      ("end of text", .endMark, [:]), ("o'brien", .honorific, [:]), ("prime", .nonSpeaker, [:]),
      ("prime minister of the north", .role, [.role: 2]), ("views: 0", .chromeLine, [:]),
      ("вид:", .caption, [:]),
    ])
  }

  private typealias Row = (
    phrase: String, lists: Lexicon.Lists, value: [Lexicon.Value.Field: Int]
  )

  private static func entries(_ rows: [Row]) -> [LexiconEntry] {
    rows.map { row in
      var entry = LexiconEntry(phrase: row.phrase)
      entry.lists = row.lists
      for (field, number) in row.value { entry.value[field] = number }
      return entry
    }
  }

  private static func lexicon(_ rows: [Row]) throws -> Lexicon {
    Lexicon(table: try LexiconImage(entries(rows)).table)
  }

  private func longest(_ text: String, _ lists: Lexicon.Lists = .all, from start: Int = 0) -> Int? {
    let bytes = Array(text.utf8)
    return lexicon.longestMatch(bytes.span, from: start, to: bytes.count, in: lists)?.end
  }

  private func whole(_ text: String) -> Lexicon.Match? {
    let bytes = Array(text.utf8)
    return lexicon.match(bytes.span, from: 0, to: bytes.count)
  }

  @Test("The longest phrase wins, and a shorter one where the longer breaks off")
  func longestWins() {
    #expect(longest("Prime Minister of the North spoke") == 27)
    #expect(longest("Prime Minister of the South spoke") == 5)
    #expect(longest("Prime") == 5)
    #expect(longest("Prime Minister of the North", .role) == 27)
    #expect(longest("Prime Minister of the Northerners", .role) == nil)
    #expect(longest("Prime Minister of the North", .nonSpeaker) == 5)
    #expect(longest("Prime Minister of the North", .honorific) == nil)
  }

  @Test("A phrase ends where a word does, unless it ends in a sign")
  func boundaries() {
    #expect(longest("primes") == nil)
    #expect(longest("prime2") == nil)
    #expect(longest("prime\u{301}") == nil)
    #expect(longest("primeж") == nil)
    #expect(longest("prime-time") == 5)
    #expect(longest("prime’s") == 5)
    #expect(longest("9 a.m.x", from: 2) == 6)
    #expect(longest("9 a.m", from: 2) == nil)
    #expect(longest("ВИД:дом") == 7)
    #expect(longest("вид дом") == nil)
  }

  @Test("Case, apostrophes, white space and numbers don't tell phrases apart")
  func canonical() {
    #expect(whole("  END\u{A0}of \t TEXT ") != nil)
    #expect(whole("O’BRIEN") != nil)
    #expect(whole("O`Brien") != nil)
    #expect(whole("Views: 247")?.end == 10)
    #expect(whole("VIEWS: 1 234,567.8") != nil)
    #expect(whole("Views: 1\u{A0}234") != nil)
    #expect(whole("Views:\u{3000}12") != nil)
    #expect(whole("25 min read") != nil)
  }

  @Test("Near misses")
  func nearMisses() {
    for text in [
      "", " ", "end", "end of", "end of texts", "endof text", "the end of text", "views:",
      "views: x", "views: 1..2", "views: 1 2 x", "views:247", "min read", "0 min", "prime minister",
      "\u{FF}end", "end of text.",
    ] {
      #expect(whole(text) == nil, "\(text)")
    }
  }

  @Test("A match tells all lists and the value")
  func values() {
    #expect(whole("prime minister of the north")?.lists == .role)
    #expect(whole("prime minister of the north")?.value.roleClass == .principal)
    #expect(whole("a.m.")?.value.dayPeriod == .am)
    #expect(whole("prime")?.value == Lexicon.Value())
  }

  @Test("Ill-formed bytes match nothing and trap nowhere")
  func illFormed() {
    for byte in UInt8(0x80)...0xFF {
      let bytes: [UInt8] = Array("prime".utf8) + [byte]
      #expect(lexicon.match(bytes.span, from: 0, to: 6) == nil)
      #expect(lexicon.longestMatch(bytes.span, from: 0, to: 6, in: .all)?.end == 5)
      #expect(lexicon.longestMatch(bytes.span, from: 5, to: 6, in: .all) == nil)
    }
  }

  @Test("However long spaces and numbers are, a phrase is looked for within its reach")
  func reach() {
    let near = String(repeating: " ", count: Lexicon.reach - 20)
    let far = String(repeating: " ", count: Lexicon.reach)
    let digits = String(repeating: "1", count: Lexicon.reach)
    #expect(whole("end of" + near + "text") != nil)
    #expect(whole("end of" + far + "text") == nil)
    #expect(longest("end of" + far + "text") == nil)
    #expect(longest("prime" + far + "text") == 5)
    #expect(whole("views: " + digits) == nil)
    #expect(longest("views: " + digits) == nil)
    #expect(longest(digits + " min read") == nil)
  }

  @Test("A table of every size holds every phrase and nothing else", arguments: [0, 1, 40, 3000])
  func sizes(count: Int) throws {
    // Letters alone, since numbers count as one phrase.
    func phrase(_ number: Int) -> String {
      String(decoding: String(number).utf8.map { $0 &- 0x30 &+ 0x61 }, as: UTF8.self)
    }
    let rows: [Row] = (0..<count).map { number in
      ("\(phrase(number)) part", Lexicon.Lists(number % 48), [.zone: number % 128])
    }
    let image = try LexiconImage(Self.entries(rows))
    #expect(image.itemCount == 2 * count)
    let large = Lexicon(table: image.table)
    func find(_ text: String) -> Lexicon.Match? {
      let bytes = Array(text.utf8)
      return large.match(bytes.span, from: 0, to: bytes.count)
    }
    for number in 0..<count {
      let match = find("\(phrase(number)) PART")
      #expect(match?.lists == Lexicon.Lists(number % 48))
      #expect(match?.value[.zone] == number % 128)
      #expect(find(phrase(number)) == nil)
    }
    for number in count..<count + 1000 { #expect(find("\(phrase(number)) part") == nil) }
  }

  @Test("Each field of a value holds what it was given and disturbs no other")
  func fields() {
    var value = Lexicon.Value()
    value[.month] = 12
    value[.weekday] = 7
    value[.dayPeriod] = 2
    value[.role] = 6
    value[.outlet] = 2
    value[.honorific] = 2
    value[.dateRole] = 3
    value[.chrome] = 34
    value[.zone] = 64 - 14
    value[.zoneIsAmbiguous] = 1
    #expect(value.month == 12 && value.weekday == 7 && value.isPM)
    #expect(value.roleClass == .unknown && value.outletClass == .name)
    #expect(value.honorificPosition == .after && value.dateRole == .event)
    #expect(value.chromeKind == .weather && Lexicon.ChromeKind.allCases.count == 34)
    #expect(value.zoneOffsetMinutes == -210 && value.isAmbiguousZone)
    value[.zone] = 0
    value[.month] = 0
    #expect(value.zoneOffsetMinutes == nil && value.month == nil && value.weekday == 7)
  }
}
