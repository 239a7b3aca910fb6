// SPDX-License-Identifier: Apache-2.0

extension Lexicon {
  /// Which of the files in Specs/lexicon hold a phrase.
  ///
  /// A new list is a member with the next number, up to 47, and a name at the end of the names.
  package struct Lists: OptionSet, Sendable, Hashable {
    /// A bit for each list, six to a byte, as the table has them.
    package let rawValue: UInt64

    package init(rawValue: UInt64) { self.rawValue = rawValue }

    /// The list with a number, which is its place among the names.
    package init(_ number: Int) { rawValue = 1 << UInt64(number / 6 * 8 + number % 6) }

    package static let month = Lists(0)
    package static let weekday = Lists(1)
    package static let dayPeriod = Lists(2)
    package static let hourWord = Lists(3)
    package static let zone = Lists(4)
    package static let dateWord = Lists(5)
    package static let byline = Lists(6)
    package static let role = Lists(7)
    package static let honorific = Lists(8)
    package static let nonSpeaker = Lists(9)
    package static let speechVerb = Lists(10)
    package static let pronoun = Lists(11)
    package static let particle = Lists(12)
    package static let chromeLine = Lists(13)
    package static let chromePrefix = Lists(14)
    package static let caption = Lists(15)
    package static let endMark = Lists(16)
    package static let outlet = Lists(17)
    package static let greeting = Lists(18)
    package static let nameIs = Lists(19)
    package static let iAm = Lists(20)
    package static let from = Lists(21)
    package static let linkWord = Lists(22)
    package static let yearWord = Lists(23)
    package static let hourUnit = Lists(24)
    package static let record = Lists(25)

    /// Every list.
    package static let all = Lists(rawValue: PackedWords.bits)

    /// The names that files and grammars use, in the order of the numbers.
    package static let names = [
      "month", "weekday", "day-period", "hour-word", "zone", "date-word", "byline", "role",
      "honorific", "non-speaker", "speech-verb", "pronoun", "particle", "chrome-line",
      "chrome-prefix", "caption", "end-mark", "outlet", "greeting", "name-is", "i-am", "from",
      "link-word", "year-word", "hour-unit", "record",
    ]

    /// The list that files and grammars call by a name.
    package static func named(_ name: String) -> Lists? {
      names.firstIndex(of: name).map { Lists($0) }
    }
  }
}
