// SPDX-License-Identifier: Apache-2.0

import PressText
import Testing

@Suite("UTF-8 is checked as Unicode defines it")
struct UTF8ValidationTests {
  /// Bytes, and how many U+FFFD stand for them.
  static let edgeCases: [([UInt8], Int)] = [
    ([], 0),
    ([0x00], 0),
    ([0x7F], 0),
    ([0x80], 1),
    ([0xBF, 0x80], 2),
    ([0xC0, 0x80], 2),
    ([0xC1, 0xBF], 2),
    ([0xC2, 0x80], 0),
    ([0xC2], 1),
    ([0xC2, 0x41], 1),
    ([0xC2, 0xC2, 0x80], 1),
    ([0xE0, 0x9F, 0xBF], 3),
    ([0xE0, 0xA0, 0x80], 0),
    ([0xE0, 0xA0], 1),
    ([0xE1, 0x80, 0xC2], 2),
    ([0xED, 0x9F, 0xBF], 0),
    ([0xED, 0xA0, 0x80], 3),
    ([0xED, 0xBF, 0xBF], 3),
    ([0xEF, 0xBF, 0xBF], 0),
    ([0xF0, 0x8F, 0xBF, 0xBF], 4),
    ([0xF0, 0x90, 0x80, 0x80], 0),
    ([0xF0, 0x9F, 0x98], 1),
    ([0xF0, 0x9F, 0x41], 1),
    ([0xF4, 0x8F, 0xBF, 0xBF], 0),
    ([0xF4, 0x90, 0x80, 0x80], 4),
    ([0xF5, 0x80, 0x80, 0x80], 4),
    ([0xFF, 0xFE], 2),
    ([0xF8, 0x88, 0x80, 0x80, 0x80], 5),
    // The example of the Unicode Standard, table 3-8.
    ([0x61, 0xF1, 0x80, 0x80, 0xE1, 0x80, 0xC2, 0x62, 0x80, 0x63, 0x80, 0xBF, 0x64], 6),
  ]

  @Test("Each maximal subpart counts once, wherever a block ends", arguments: edgeCases)
  func edges(bytes: [UInt8], replacements: Int) {
    #expect(ranges(bytes).count == replacements)
    for before in 0..<140 {
      for after in [0, 1, 15, 64, 100] {
        let buffer = plain(before) + bytes + plain(after)
        #expect(isWellFormed(buffer) == (replacements == 0), "\(before) bytes before")
        if before % 13 == 0 {
          #expect(ranges(buffer).count == replacements)
          #expect(ranges(buffer).allSatisfy { before <= $0.lowerBound })
        }
      }
    }
  }

  @Test("Mutated buffers are judged as the standard library judges them")
  func mutated() {
    for seed in 0..<20_000 {
      var random = SeededGenerator(seed: UInt64(seed))
      var bytes = wellFormed(using: &random)
      for _ in 0..<Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes[place] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &random)
        }
      }
      let expected = String(validating: bytes, as: UTF8.self) != nil
      #expect(isWellFormed(bytes) == expected, "seed \(seed)")
      #expect(ranges(bytes) == slowRanges(bytes), "seed \(seed)")
      if isWellFormed(bytes) != expected { return }
    }
  }

  @Test("Repairing the ranges that are reported gives the string that decoding gives")
  func repaired() {
    for seed in 0..<2_000 {
      var random = SeededGenerator(seed: UInt64(seed))
      let bytes = NastyBytes.buffer(upTo: 60, using: &random)
      var repaired: [UInt8] = []
      var offset = 0
      for range in ranges(bytes) {
        repaired += bytes[offset..<range.lowerBound] + [0xEF, 0xBF, 0xBD]
        offset = range.upperBound
      }
      repaired += bytes[offset...]
      #expect(repaired == Array(String(decoding: bytes, as: UTF8.self).utf8), "seed \(seed)")
      #expect(isWellFormed(bytes) == ranges(bytes).isEmpty)
    }
  }

  @Test("A character that shows nothing is suspect wherever it stands, and others are not")
  func suspects() {
    for value in UInt32(0x80)...0x2_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isOdd = isControl(value) || (isTrimmed(value) && !scalar.properties.isWhitespace)
      let before = Int(value % 131)
      let bytes = plain(before) + Array(String(scalar).utf8) + plain(90)
      let result = UTF8Validation.check(bytes.span, from: 0, to: bytes.count)
      #expect(result.isWellFormed)
      // NEL is white space among the controls, and may be suspected.
      if value != 0x85 { #expect(result.hasSuspects == isOdd, "\(value)") }
    }
  }

  @Test("A part of the bytes is judged alone")
  func part() {
    let bytes: [UInt8] = [0xFF, 0x61, 0xC3, 0xA9, 0xFF]
    #expect(UTF8Validation.check(bytes.span, from: 1, to: 4).isWellFormed)
    #expect(!UTF8Validation.check(bytes.span, from: 1, to: 3).isWellFormed)
    let long = plain(3) + Array("é".utf8) + plain(200) + Array("é".utf8)
    #expect(UTF8Validation.check(long.span, from: 3, to: long.count).isWellFormed)
    #expect(!UTF8Validation.check(long.span, from: 3, to: long.count - 1).isWellFormed)
  }

  private func plain(_ count: Int) -> [UInt8] { [UInt8](repeating: 0x61, count: count) }

  private func isControl(_ value: UInt32) -> Bool { 0x80...0x9F ~= value && value != 0x85 }

  private func isWellFormed(_ bytes: [UInt8]) -> Bool {
    UTF8Validation.check(bytes.span, from: 0, to: bytes.count).isWellFormed
  }

  private func ranges(_ bytes: [UInt8]) -> [Range<Int>] {
    UTF8Validation.illFormedRanges(in: bytes.span)
  }

  /// The errors that the standard library finds, one by one.
  private func slowRanges(_ bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      do {
        let rest = Array(bytes[start...])
        _ = try UTF8Span(validating: rest.span)
        break
      } catch {
        let range = error.byteOffsets
        ranges.append(start + range.lowerBound..<start + range.upperBound)
        start += range.upperBound
      }
    }
    return ranges
  }

  private func wellFormed(using random: inout SeededGenerator) -> [UInt8] {
    var text = ""
    let span: ClosedRange<UInt32> =
      [
        0x20...0x7E, 0x20...0x17F, 0x400...0x4FF, 0x2000...0x206F, 0x3040...0x9FFF,
        0xD700...0xE100, 0x1F000...0x1FFFF, 0x10F000...0x10FFFF,
      ].randomElement(using: &random) ?? 0x20...0x7E
    for _ in 0..<Int.random(in: 0...120, using: &random) {
      let value = UInt32.random(
        in: Int.random(in: 0...2, using: &random) == 0 ? span : 0x20...0x7E, using: &random)
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return Array(text.utf8)
  }
}

extension UTF8Validation {
  /// The ranges of the maximal subparts of ill-formed sequences.
  static func illFormedRanges(in bytes: Span<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    while offset < bytes.count {
      let length = subpart(in: bytes, at: offset, before: bytes.count)
      if length < 0 { ranges.append(offset..<offset - length) }
      offset += abs(length)
    }
    return ranges
  }
}
