// SPDX-License-Identifier: Apache-2.0

/// Reads text as canonical scalars: folded, a run of white space as one space, a number as `0`.
package struct PhraseCursor: Sendable {
  /// The offset behind what was read.
  package private(set) var position: Int
  private let end: Int
  // No scalar is read from here on, so that no run of spaces or digits costs more than this.
  private let limit: Int

  private static let zero: UInt32 = 0x30

  package init(from start: Int, to end: Int) {
    position = start
    self.end = end
    limit = min(end, start + Lexicon.reach)
  }

  /// Whether all was read; not so where the text reaches farther than a phrase may.
  package var isAtEnd: Bool { position >= end }

  /// The next scalar, or nil at the end, before white space that nothing follows, and out of reach.
  package mutating func next(_ bytes: Span<UInt8>) -> UInt32? {
    guard position < limit else { return nil }
    let byte = bytes[position]
    if byte &- 0x61 < 26 {
      position += 1
      return UInt32(byte)
    }
    let decoded = Folding.decode(bytes, at: position, to: end)
    let scalar = Folding.fold(decoded.scalar)
    position += decoded.length
    if scalar == 0x20 {
      skipSpaces(bytes)
      return position < limit ? scalar : nil
    }
    guard scalar &- Self.zero < 10 else { return scalar }
    skipNumber(bytes)
    return position < limit || position == end ? Self.zero : nil
  }

  /// The next scalar, which is not read.
  package func peek(_ bytes: Span<UInt8>) -> UInt32 {
    guard position < end else { return 0x20 }
    let scalar = Folding.fold(Folding.decode(bytes, at: position, to: end).scalar)
    return scalar &- Self.zero < 10 ? Self.zero : scalar
  }

  /// Whether a phrase could end here, behind a scalar that was read.
  package func isBoundary(after scalar: UInt32, _ bytes: Span<UInt8>) -> Bool {
    if scalar == 0x20 { return false }
    return !Folding.isWordPart(scalar) || !Folding.isWordPart(peek(bytes))
  }

  package mutating func skipSpaces(_ bytes: Span<UInt8>) {
    position = behindSpaces(bytes, position)
  }

  private func behindSpaces(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var position = start
    while position < limit {
      let decoded = Folding.decode(bytes, at: position, to: end)
      guard Folding.isSpace(decoded.scalar) else { break }
      position += decoded.length
    }
    return position
  }

  // Digits, with one point, comma or white space between two of them.
  private mutating func skipNumber(_ bytes: Span<UInt8>) {
    while position < limit {
      if isDigit(bytes, position) {
        position += 1
        continue
      }
      let byte = bytes[position]
      let next = byte == 0x2E || byte == 0x2C ? position + 1 : behindSpaces(bytes, position)
      guard next > position, next < limit, isDigit(bytes, next) else { return }
      position = next
    }
  }

  private func isDigit(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    bytes[offset] &- 0x30 < 10
  }
}

/// The hash of a phrase, scalar by scalar.
struct PhraseHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ scalar: UInt32) {
    state = (state ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
  }

  // The low half of a product hardly depends on the high bits of its factors.
  var tag: UInt32 { UInt32(truncatingIfNeeded: state ^ state >> 32) }
}
