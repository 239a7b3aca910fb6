// SPDX-License-Identifier: Apache-2.0

import PressText
import Testing

@Suite("Folding")
struct FoldingTests {
  // What folding does that lower case doesn't: apostrophes, white space, and one letter i.
  private static let exceptions: [UInt32: UInt32] = [
    0x09: 0x20, 0x0A: 0x20, 0x0B: 0x20, 0x0C: 0x20, 0x0D: 0x20, 0x60: 0x27, 0x85: 0x20,
    0xA0: 0x20, 0x130: 0x69, 0x131: 0x69, 0x2BC: 0x27,
  ]

  @Test("A scalar up to U+058F folds to its lower case, but for the stated exceptions")
  func lowerCase() {
    var compared = 0
    for value in UInt32(0)...0x58F {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.map(\.value)
      let expected = Self.exceptions[value].map { [$0] } ?? lower
      #expect([Folding.fold(value)] == expected, "U+\(String(value, radix: 16))")
      compared += 1
    }
    #expect(compared == 0x590)
  }

  @Test("Folding twice changes nothing more, but for letters whose lower case lies beyond U+058F")
  func idempotent() {
    for value in UInt32(0)...0x58F {
      let once = Folding.fold(value)
      #expect(Folding.fold(once) == once, "U+\(String(value, radix: 16))")
    }
  }

  @Test("Beyond U+058F only white space and the typographic apostrophe change")
  func beyond() {
    for value in UInt32(0x590)...0x3_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected: UInt32 =
        scalar.properties.isWhitespace ? 0x20 : value == 0x2019 ? 0x27 : value
      guard Folding.fold(value) != expected else { continue }
      Issue.record("U+\(String(value, radix: 16))")
    }
    #expect(Folding.fold(0x2019) == 0x27)
    #expect(Folding.fold(0x3000) == 0x20)
  }

  @Test("White space is what Unicode calls so")
  func spaces() {
    let spaces = (UInt32(0)...0x4000).filter { Folding.isSpace($0) }
    let expected = (UInt32(0)...0x4000).filter {
      Unicode.Scalar($0)?.properties.isWhitespace ?? false
    }
    #expect(spaces == expected)
    #expect(spaces.count == 25)
  }

  @Test("Letters, decimal digits and marks go on with a word; signs and spaces don't")
  func wordParts() {
    for scalar in "aZ0éЖəșß9中م\u{301}ा".unicodeScalars {
      #expect(Folding.isWordPart(scalar.value), "\(scalar)")
    }
    for scalar in " .-'’–:©/\u{A0}…«_".unicodeScalars {
      #expect(!Folding.isWordPart(scalar.value), "\(scalar)")
    }
    for value in UInt32(0x410)...0x44F {
      #expect(Unicode.Scalar(value)?.properties.isAlphabetic == true)
    }
  }

  @Test("Every scalar is read as it was written")
  func decoding() {
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value), value < 0x3000 || value % 97 == 0 else { continue }
      let bytes = Array(String(Character(scalar)).utf8)
      let decoded = Folding.decode(bytes.span, at: 0, to: bytes.count)
      guard decoded != .init(scalar: value, length: bytes.count) else { continue }
      Issue.record("U+\(String(value, radix: 16))")
    }
  }

  @Test(
    "A maximal subpart of an ill-formed sequence is one replacement",
    arguments: [
      ([0x80], 1), ([0xC1, 0x80], 1), ([0xC3], 1), ([0xC3, 0x28], 1), ([0xE2, 0x82], 2),
      ([0xE0, 0x80, 0x80], 1), ([0xED, 0xA0, 0x80], 1), ([0xF5, 0x80, 0x80, 0x80], 1),
      ([0xF4, 0x90, 0x80, 0x80], 1), ([0xF0, 0x9F, 0x98, 0x2E], 3), ([0xFF], 1),
    ] as [([UInt8], Int)])
  func illFormed(bytes: [UInt8], length: Int) {
    let decoded = Folding.decode(bytes.span, at: 0, to: bytes.count)
    #expect(decoded == .init(scalar: Folding.replacement, length: length))
  }
}
