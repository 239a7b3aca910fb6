// SPDX-License-Identifier: Apache-2.0

/// SplitMix64, so that a failing seed can be run again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Byte strings made of what breaks line scanners and decoders.
enum NastyBytes {
  static let pieces: [[UInt8]] =
    [
      "\n", "\r", "\r\n", "\0", " ", "\t", "a", "b.", "é", "\u{85}", "\u{A0}", "\u{AD}", "\u{61C}",
      "\u{1680}", "\u{180E}", "\u{2003}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200F}",
      "\u{2028}",
      "\u{202E}", "\u{205F}", "\u{2060}", "\u{2067}", "\u{3000}", "\u{FEFF}", "\u{7F}", "\u{9B}",
      "ب",
      "–", "😀", "\u{B}", "\u{1B}",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xE2], [0xE2, 0x80], [0x80], [0x8B], [0xC2], [0xA0], [0xF0, 0x9F],
      [0xED, 0xA0, 0x80],
      [0xEF, 0xBB], [0xBF], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0xC0, 0x80],
    ]

  /// Up to `count` pieces, at times with long stretches of plain text between them.
  static func buffer(upTo count: Int, using random: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    let plain = Int.random(in: 0...2, using: &random) == 0
    for _ in 0..<Int.random(in: 0...count, using: &random) {
      if plain, Int.random(in: 0...2, using: &random) == 0 {
        bytes += [UInt8](repeating: 0x78, count: Int.random(in: 0...90, using: &random))
      }
      bytes += pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }
    return bytes
  }
}
