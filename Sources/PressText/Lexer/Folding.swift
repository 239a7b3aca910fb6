// SPDX-License-Identifier: Apache-2.0

/// What two spellings of one phrase may differ in: case, the kind of apostrophe, the kind of space.
///
/// Scalars are plain numbers here, so that folding a line allocates nothing and calls nothing.
package enum Folding {
  /// A scalar read from UTF-8, and the number of bytes that it took.
  package struct Decoded: Sendable, Hashable {
    package var scalar: UInt32
    package var length: Int

    package init(scalar: UInt32, length: Int) {
      self.scalar = scalar
      self.length = length
    }
  }

  /// Stands for a byte that is no UTF-8; no phrase holds it.
  package static let replacement: UInt32 = 0xFFFD

  /// Reads the scalar at an offset; a maximal subpart of an ill-formed sequence is one replacement.
  package static func decode(_ bytes: Span<UInt8>, at offset: Int, to end: Int) -> Decoded {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return Decoded(scalar: first, length: 1) }
    let short = bytes.shortScalar(offset, end)
    if short != 0 { return Decoded(scalar: short, length: short < 0x800 ? 2 : 3) }
    let length = UTF8Validation.subpart(in: bytes, at: offset, before: end)
    guard length > 0 else { return Decoded(scalar: replacement, length: -length) }
    return Decoded(
      scalar: UTF8Validation.scalar(in: bytes, at: offset, length: length), length: length)
  }

  /// The lower-case form of a scalar; an apostrophe becomes `'`, a white space U+0020.
  ///
  /// Case is folded up to U+058F. Dotted and dotless i are one letter: who writes in capitals
  /// doesn't tell them apart.
  package static func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return foldASCII(scalar) }
    if scalar < 0x250 { return foldLatin(scalar) }
    if scalar < 0x590 { return foldBeyondLatin(scalar) }
    if scalar == 0x2019 { return 0x27 }
    return isSpace(scalar) ? 0x20 : scalar
  }

  /// Whether a scalar is white space as Unicode has it.
  package static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Whether a scalar is a letter, a digit or a combining mark: what goes on with a word.
  package static func isWordPart(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return isASCIIWordPart(scalar) }
    // What is frequent: letters of Latin, Cyrillic and Greek, and East Asian characters.
    if scalar &- 0xC0 < 0x190 { return scalar != 0xD7 && scalar != 0xF7 }
    if scalar &- 0x400 < 0x82 || scalar &- 0x3A3 < 0x2C || scalar &- 0x4E00 < 0x5200 { return true }
    switch CharacterClass.category(scalar) {
    case .upper, .lower, .uncased, .mark, .digit: return true
    case .number, .other: return false
    }
  }

  static func isASCIIWordPart(_ scalar: UInt32) -> Bool {
    (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10
  }

  static func foldASCII(_ scalar: UInt32) -> UInt32 {
    if scalar &- 0x41 < 26 { return scalar | 0x20 }
    if scalar &- 0x09 < 5 { return 0x20 }
    return scalar == 0x60 ? 0x27 : scalar
  }

  // Latin-1 and Latin Extended-A and -B.
  private static func foldLatin(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x85, 0xA0: 0x20
    case 0xC0...0xD6, 0xD8...0xDE: scalar + 32
    case 0x130, 0x131: 0x69
    case 0x100...0x137, 0x14A...0x177, 0x182...0x185, 0x1A0...0x1A5, 0x1DE...0x1EF, 0x1F8...0x21F,
      0x222...0x233, 0x246...0x24F:
      scalar | 1
    case 0x139...0x148, 0x179...0x17E, 0x1B3...0x1B6, 0x1CD...0x1DC: scalar + scalar % 2
    case 0x178: 0xFF
    case 0x180...0x1F7, 0x220...0x245: foldAfricanLatin(scalar)
    default: scalar
    }
  }

  // The letters of Latin Extended-B that no rule covers; the small ones stand in the IPA block.
  private static func foldAfricanLatin(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x187, 0x18B, 0x191, 0x198, 0x1A7, 0x1AC, 0x1AF, 0x1B8, 0x1BC, 0x1F4, 0x23B, 0x241:
      scalar + 1
    case 0x1C5, 0x1C8, 0x1CB, 0x1F2: scalar + 1
    case 0x1C4, 0x1C7, 0x1CA, 0x1F1: scalar + 2
    case 0x181: 0x253
    case 0x186: 0x254
    case 0x189, 0x18A: scalar + 205
    case 0x18E: 0x1DD
    case 0x18F: 0x259
    case 0x190: 0x25B
    case 0x193, 0x194: scalar == 0x193 ? 0x260 : 0x263
    case 0x196, 0x197: scalar == 0x196 ? 0x269 : 0x268
    case 0x19C, 0x19D: scalar == 0x19C ? 0x26F : 0x272
    case 0x19F: 0x275
    case 0x1A6: 0x280
    case 0x1A9: 0x283
    case 0x1AE: 0x288
    case 0x1B1, 0x1B2: scalar + 217
    case 0x1B7: 0x292
    case 0x1F6, 0x1F7: scalar == 0x1F6 ? 0x195 : 0x1BF
    case 0x220: 0x19E
    case 0x23A, 0x23E: scalar == 0x23A ? 0x2C65 : 0x2C66
    case 0x23D: 0x19A
    case 0x243...0x245: scalar == 0x243 ? 0x180 : scalar == 0x244 ? 0x289 : 0x28C
    default: scalar
    }
  }

  // Greek, Cyrillic and its supplement, Armenian.
  private static func foldBeyondLatin(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x410...0x42F: scalar + 32
    case 0x430...0x45F: scalar
    case 0x400...0x40F: scalar + 80
    case 0x4C0: 0x4CF
    case 0x4C1...0x4CE: scalar + scalar % 2
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
    case 0x531...0x556: scalar + 48
    case 0x391...0x3A1, 0x3A3...0x3AB: scalar + 32
    case 0x370...0x3FF: foldRareGreek(scalar)
    case 0x2BC: 0x27
    default: scalar
    }
  }

  private static func foldRareGreek(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x370...0x373, 0x376, 0x3D8...0x3EF: scalar | 1
    case 0x37F: 0x3F3
    case 0x386: 0x3AC
    case 0x388...0x38A: scalar + 37
    case 0x38C: 0x3CC
    case 0x38E, 0x38F: scalar + 63
    case 0x3CF: 0x3D7
    case 0x3F4: 0x3B8
    case 0x3F7, 0x3FA: scalar + 1
    case 0x3F9: 0x3F2
    case 0x3FD...0x3FF: scalar - 130
    default: scalar
    }
  }
}
