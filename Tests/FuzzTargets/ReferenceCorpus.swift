// SPDX-License-Identifier: Apache-2.0

package import PressText
import SpecificationKit

/// The documents that the parser and the reference read.
package enum ReferenceCorpus {
  package struct Document {
    package var name: String
    package var bytes: [UInt8]
    package var options = ParsingOptions()
  }

  // MARK: Articles

  /// Whole articles, and the inputs of all cases.
  package static func articles() throws -> [Document] {
    let articles = try ["seeds/articles", "Specs/articles"].flatMap { folder in
      try Repository.files(in: folder, withSuffix: ".txt").map { path in
        Document(name: path, bytes: Array(try Repository.text(path).utf8))
      }
    }
    return articles
      + CaseSuite(SpecificationRoot()).cases.map {
        Document(name: $0.id, bytes: $0.input, options: $0.options)
      }
  }

  // MARK: Random documents

  /// A soup of which something is known, right or wrong.
  package static func known(seed: Int) -> Document {
    var document = soup(seed: seed)
    var random = Random(seed: seed + 1)
    let text = String(decoding: document.bytes, as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init) + ["Ada Kern: Yes."]
    let options = ParsingOptions(
      chromeLines: (0..<random.below(3)).map { _ in random.pick(lines) },
      speakers: (0..<random.below(3)).map { _ in
        String(random.pick(lines).prefix { $0 != ":" }.prefix(40))
      },
      language: random.pick([nil, "en-US", "de", "en", "", "fr_CA", "zh-Hans-CN"]),
      layout: random.pick(ParsingOptions.Layout.allCases))
    document.options = options
    document.name += " \(options)"
    return document
  }

  /// SplitMix64, so that a failing seed can be run again.
  package struct Random: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0xD134_2543_DE82_EF95 }

    package mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }

    package mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

    package mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
  }

  /// Lines drawn from few pools, so that labels recur, dashes answer and titles are repeated.
  package static func soup(seed: Int) -> Document {
    var random = Random(seed: seed)
    let count = 1 + random.below(random.below(4) == 0 ? 30 : 12)
    var pools: [LinePool] = []
    for _ in 0...random.below(4) { pools.append(random.pick(LinePool.all)) }
    var lines: [String] = []
    for _ in 0..<count {
      let isAgain = !lines.isEmpty && random.below(8) == 0
      lines.append(isAgain ? random.pick(lines) : random.pick(pools).line(&random))
      if random.below(3) == 0 { lines.append("") }
    }
    return Document(name: "soup \(seed)", bytes: Array(lines.joined(separator: "\n").utf8))
  }

  /// Words in lines of one measure, with blank lines, indentation, labels and short lines among them.
  package static func wrapped(seed: Int) -> Document {
    var random = Random(seed: seed &+ 3_000_003)
    let measure = random.pick([38, 44, 60, 72, 100, 112])
    let spaces = random.below(5) == 0 ? "" : " "
    var text = ""
    for _ in 0..<1 + random.below(12) {
      var line = random.below(3) == 0 ? random.pick(starts) : ""
      for _ in 0..<random.below(120) {
        let word = random.pick(spaces.isEmpty ? characters : words)
        if line.unicodeScalars.count + word.unicodeScalars.count > measure || random.below(90) == 0
        {
          text += line + "\n" + (random.below(20) == 0 ? random.pick(breaks) : "")
          line = ""
        }
        line += (line.isEmpty ? "" : spaces) + word
      }
      text += line + random.pick([".", "?", "", ":"]) + random.pick(["\n", "\n", "\n\n", "\n  "])
    }
    return Document(name: "wrapped \(seed)", bytes: Array(text.utf8))
  }

  private static let starts = [
    "MR. LIND: ", "Ada Kern: ", "– ", "1. ", "• ", "MODERATOR:", "Q: ", "(", "By ", "## ",
    "14 May 2031",
  ]
  private static let breaks = [
    "\n", "  ", "\t\u{3000}", "(Laughter.)\n", "* * *\n", "x:\n", "\u{200B}",
  ]
  private static let words = [
    "the", "harbour", "of", "Norden", "was", "closed", "in", "a", "storm", "said:", "Lind", "and",
    "nobody", "knows.", "Why?", "2031", "ferry-boat", "быстро", "გზა", "你好", "um", "es", "co-",
    "(perhaps)", "\u{AD}", "3)", "extraordinarily", "—",
  ]
  private static let characters = ["港", "口", "在", "关", "闭", "。", "，", "：", "a", "7", "の", "한"]

  static let pieces: [[UInt8]] =
    [
      "\n", "\r", "\r\n", "\0", " ", "\t", "\u{A0}", "\u{85}", "\u{2028}", "\u{200B}", "\u{3000}",
      "\u{FEFF}", "\u{301}", "a", "A", "b", "Ada ", "Kern", "President", "Q", "A", "0", "7", "12",
      ":", ":", "：", ".", ". ", "?", "!", "…", "。", "？", ";", "\u{37E}", ",", "-", "- ", "–", "—",
      "(", ")", "[", "]", "（", "）", "#", "# ", "*", "•", "©", "@", "www.", "://", "/", "'", "’",
      "`", "\"", "“", "”", "«", "»", "é", "Я", "я", "İ", "ı", "ə", "你", "の", "ǅ", "ʰ", "٣", "²",
      "Ⅷ", "½", "😀", "\u{AD}", "\u{1680}", "🇦🇿", " 14 March 2031", "19:00", "3/4/2031", "|", "+",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xE2], [0xE2, 0x80], [0x80], [0xC2], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0xC0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0xD0], [0xEF, 0xBC],
    ]

  package static func nastyBytes(seed: Int) -> Document {
    var random = Random(seed: seed &+ 1_000_003)
    var bytes: [UInt8] = []
    for _ in 0..<random.below(60) {
      bytes += random.pick(pieces)
      if random.below(40) == 0 {
        bytes += [UInt8](repeating: 0x78, count: random.below(320))
      }
      if random.below(6) == 0 { bytes.append(0x0A) }
    }
    return Document(name: "nasty bytes \(seed)", bytes: bytes)
  }

  // MARK: Mutations

  package static func mutation(seed: Int, of articles: [Document]) -> Document {
    var random = Random(seed: seed &+ 2_000_003)
    let isArticle = random.below(3) == 0 && !articles.isEmpty
    let original = isArticle ? random.pick(articles) : soup(seed: seed)
    var lines = original.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for _ in 0...random.below(5) where !lines.isEmpty {
      let index = random.below(lines.count)
      let other = random.below(lines.count)
      switch random.below(6) {
      case 0: lines.remove(at: index)
      case 1: lines.insert(lines[index], at: other)
      case 2: lines.swapAt(index, other)
      case 3: lines[index] = lines[index].prefix(random.below(lines[index].count + 1))
      case 4: lines[index] = lines[index].dropFirst(random.below(lines[index].count + 1))
      default: lines[index] = lines[index] + lines[other]
      }
    }
    let bytes = Array(lines.joined(separator: [0x0A]))
    return Document(name: "mutation \(seed) of \(original.name)", bytes: bytes)
  }
}
