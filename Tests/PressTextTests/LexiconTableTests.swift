// SPDX-License-Identifier: Apache-2.0

import PressText
import Testing

@Suite("The lexicon's table")
struct LexiconTableTests {
  // Two lists and a few phrases, some the beginning of others.
  private let lexicon = Lexicon(
    rows: Array(
      """
      0 min read\t2000\t0
      a.m.\t4\t80
      end of text\t10000\t0
      o'brien\t100\t0
      prime\t200\t0
      prime minister of the north\t80\t400
      views: 0\t2000\t0
      вид:\t8000\t0
      """.utf8))

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

  @Test("A table that grew holds every phrase and nothing else")
  func growth() {
    // Letters alone, since numbers count as one phrase.
    func phrase(_ number: Int) -> String {
      String(decoding: String(number).utf8.map { $0 &- 0x30 &+ 0x61 }, as: UTF8.self)
    }
    let rows = (0..<3000).map { "\(phrase($0)) part\t\(String(1 << ($0 % 20), radix: 16))\t0\n" }
    let large = Lexicon(rows: Array(rows.joined().utf8))
    #expect(large.entryCount == 6000)
    for number in 0..<3000 {
      let bytes = Array("\(phrase(number)) PART".utf8)
      let match = large.match(bytes.span, from: 0, to: bytes.count)
      #expect(match?.lists.rawValue == 1 << UInt32(number % 20))
    }
    let absent = Array("\(phrase(3001)) part".utf8)
    #expect(large.match(absent.span, from: 0, to: absent.count) == nil)
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
