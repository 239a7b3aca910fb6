// SPDX-License-Identifier: Apache-2.0

/// Writes whole pages as scrapers bring them home: one article among menus, teasers and dates.
///
/// Lines are short, scripts are many, and most numbers are no dates.
struct PageWriter {
  private var random: RandomSource
  private var words: [String] = []

  init(random: RandomSource) { self.random = random }

  mutating func document() -> [UInt8] {
    let script = random.pick(Script.shares)
    words = (0..<400).map { _ in script.word(using: &random) }
    var lines = menu(20...60) + teasers(8...24) + [phrase(5...11), date(), ""]
    for _ in 0..<Int.random(in: 6...18, using: &random) { lines += [paragraph(), ""] }
    lines += ["Views: \(Int.random(in: 1...99_999, using: &random))"]
    lines += teasers(8...24) + menu(10...50)
    lines += ["\u{A9} 2009-2031 " + phrase(1...3)]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private mutating func menu(_ count: ClosedRange<Int>) -> [String] {
    (0..<Int.random(in: count, using: &random)).map { _ in phrase(1...3) }
  }

  private mutating func teasers(_ count: ClosedRange<Int>) -> [String] {
    (0..<Int.random(in: count, using: &random)).flatMap { _ in
      switch Int.random(in: 0..<6, using: &random) {
      case 0: [clock() + " " + phrase(4...10)]
      case 1: ["[" + clock() + "] " + phrase(4...10)]
      case 2: [phrase(4...10), date()]
      case 3: [phrase(2...5) + " 2011-12: " + phrase(2...5)]
      case 4: ["\(Int.random(in: 1...9, using: &random)) / 12", phrase(3...8)]
      default: [phrase(4...10)]
      }
    }
  }

  private mutating func phrase(_ count: ClosedRange<Int>) -> String {
    let text = (0..<Int.random(in: count, using: &random)).map { _ in random.pick(words) }
      .joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private mutating func paragraph() -> String {
    (0..<Int.random(in: 2...6, using: &random)).map { _ in phrase(8...20) + "." }
      .joined(separator: " ")
  }

  private mutating func clock() -> String {
    let minute = Int.random(in: 10...59, using: &random)
    return "\(Int.random(in: 10...23, using: &random)):\(minute)"
  }

  private mutating func date() -> String {
    let day = Int.random(in: 10...28, using: &random)
    return switch Int.random(in: 0..<4, using: &random) {
    case 0: "\(day).03.2011"
    case 1: "December \(day), 2017"
    case 2: "\(day) \u{44F}\u{43D}\u{432}\u{430}\u{440}\u{44F} 2012, " + clock()
    default: "2012-01-\(day) " + clock()
    }
  }
}

/// The letters of a page.
private enum Script {
  case latin, cyrillic, greek, han

  /// As often as each is drawn.
  static let shares: [Script] = [
    .latin, .latin, .latin, .latin, .cyrillic, .cyrillic, .greek, .han,
  ]

  private var letters: ClosedRange<UInt32> {
    switch self {
    case .latin: 0x61...0x7A
    case .cyrillic: 0x430...0x44F
    case .greek: 0x3B1...0x3C1
    case .han: 0x4E00...0x5E00
    }
  }

  func word(using random: inout RandomSource) -> String {
    var word = ""
    for _ in 0..<Int.random(in: self == .han ? 1...4 : 2...9, using: &random) {
      let letter = Unicode.Scalar(UInt32.random(in: letters, using: &random))
      word.unicodeScalars.append(letter ?? "x")
    }
    return word
  }
}
