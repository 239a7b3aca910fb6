// SPDX-License-Identifier: Apache-2.0

/// Made-up words, names and sentences.
struct Vocabulary {
  private let words: [String]
  private let foreign: [String]
  private let names: [String]

  init(using random: inout RandomSource) {
    words = (0..<20_000).map { _ in Self.word(using: &random) }
    foreign = (0..<600).map { _ in Self.foreignWord(using: &random) }
    names = (0..<2_000).map { _ in Self.capitalized(Self.word(using: &random) + "en") }
  }

  /// First and last name.
  func person(using random: inout RandomSource) -> String {
    random.pick(names) + " " + random.pick(names)
  }

  /// A place or an organisation.
  func name(using random: inout RandomSource) -> String { random.pick(names) }

  /// Words without a full stop.
  func phrase(of count: ClosedRange<Int>, using random: inout RandomSource) -> String {
    var phrase = ""
    for index in 0..<Int.random(in: count, using: &random) {
      if index > 0 { phrase += " " }
      phrase += index == 0 ? Self.capitalized(word(using: &random)) : word(using: &random)
    }
    return phrase
  }

  /// A sentence of 4 to 34 words.
  func sentence(question: Bool = false, using random: inout RandomSource) -> String {
    let count = 4 + Int.random(in: 0...15, using: &random) + Int.random(in: 0...15, using: &random)
    var sentence = Self.capitalized(word(using: &random))
    for _ in 1..<count {
      if random.chance(0.06) { sentence += "," }
      sentence += " "
      sentence += random.chance(0.05) ? random.pick(names) : word(using: &random)
    }
    return sentence + (question ? "?" : ".")
  }

  /// Sentences on one line, until they are about `length` bytes.
  func paragraph(
    length: Int, question: Bool = false, using random: inout RandomSource
  ) -> String {
    var paragraph = ""
    repeat {
      if !paragraph.isEmpty { paragraph += " " }
      paragraph += sentence(using: &random)
    } while paragraph.utf8.count < length
    if question { paragraph += " " + sentence(question: true, using: &random) }
    return paragraph
  }

  /// A word of the text: short words are frequent, and about one in fifty is not ASCII.
  private func word(using random: inout RandomSource) -> String {
    if random.chance(0.02) { return random.pick(foreign) }
    // Squaring prefers the front of the list, as real texts prefer few words.
    let place = Double.random(in: 0..<1, using: &random)
    return words[Int(place * place * Double(words.count))]
  }

  private static func word(using random: inout RandomSource) -> String {
    let consonants = [
      "b", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v",
    ]
    let vowels = ["a", "e", "i", "o", "u", "ea", "io"]
    var word = random.chance(0.4) ? random.pick(vowels) : ""
    let syllables = random.pick([1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4])
    for _ in 0..<syllables {
      word += random.pick(consonants) + random.pick(vowels)
    }
    if random.chance(0.5) { word += random.pick(consonants) }
    return word
  }

  private static func foreignWord(using random: inout RandomSource) -> String {
    let word = Self.word(using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return "it\u{2019}" + word
    case 1: return "\u{201C}" + word + "\u{201D}"
    case 2: return word + "\u{E9}" + "s"
    case 3: return "\u{15F}" + word + "\u{131}"
    case 4: return word + " \u{2013} " + word
    default: return cyrillicWord(using: &random)
    }
  }

  private static func cyrillicWord(using random: inout RandomSource) -> String {
    var word = ""
    for _ in 0..<6 {
      let letter = Unicode.Scalar(UInt32.random(in: 0x430...0x44F, using: &random))
      word.unicodeScalars.append(letter ?? "x")
    }
    return word
  }

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
