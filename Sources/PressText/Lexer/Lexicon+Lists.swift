// SPDX-License-Identifier: Apache-2.0

extension Lexicon {
  /// Which of the files in Specs/lexicon hold a phrase.
  package struct Lists: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let month = Lists(rawValue: 1 << 0)
    package static let weekday = Lists(rawValue: 1 << 1)
    package static let dayPeriod = Lists(rawValue: 1 << 2)
    package static let hourWord = Lists(rawValue: 1 << 3)
    package static let zone = Lists(rawValue: 1 << 4)
    package static let dateWord = Lists(rawValue: 1 << 5)
    package static let byline = Lists(rawValue: 1 << 6)
    package static let role = Lists(rawValue: 1 << 7)
    package static let honorific = Lists(rawValue: 1 << 8)
    package static let nonSpeaker = Lists(rawValue: 1 << 9)
    package static let speechVerb = Lists(rawValue: 1 << 10)
    package static let pronoun = Lists(rawValue: 1 << 11)
    package static let particle = Lists(rawValue: 1 << 12)
    package static let chromeLine = Lists(rawValue: 1 << 13)
    package static let chromePrefix = Lists(rawValue: 1 << 14)
    package static let caption = Lists(rawValue: 1 << 15)
    package static let endMark = Lists(rawValue: 1 << 16)
    package static let outlet = Lists(rawValue: 1 << 17)
    package static let greeting = Lists(rawValue: 1 << 18)
    package static let nameIs = Lists(rawValue: 1 << 19)
    package static let iAm = Lists(rawValue: 1 << 20)
    package static let from = Lists(rawValue: 1 << 21)
    package static let linkWord = Lists(rawValue: 1 << 22)
    package static let yearWord = Lists(rawValue: 1 << 23)
    package static let hourUnit = Lists(rawValue: 1 << 24)

    /// Every list.
    package static let all = Lists(rawValue: 1 << 25 - 1)

    /// The names that files and grammars use, in the order of the bits.
    package static let names = [
      "month", "weekday", "day-period", "hour-word", "zone", "date-word", "byline", "role",
      "honorific", "non-speaker", "speech-verb", "pronoun", "particle", "chrome-line",
      "chrome-prefix", "caption", "end-mark", "outlet", "greeting", "name-is", "i-am", "from",
      "link-word", "year-word", "hour-unit",
    ]

    /// The list that files and grammars call by a name.
    package static func named(_ name: String) -> Lists? {
      names.firstIndex(of: name).map { Lists(rawValue: 1 << UInt32($0)) }
    }
  }
}
