// SPDX-License-Identifier: Apache-2.0

/// Reads text as canonical scalars: folded, a run of white space as one space, a number as `0`.
///
/// The scalar ahead is decoded and folded once, and serves as the next one as well as to see where a
/// word ends.
package struct PhraseCursor: Sendable {
  /// The offset behind what was read.
  package private(set) var position: Int
  /// Whether a phrase could end at the position: before a sign or a space, or behind a sign.
  package private(set) var isAtBoundary = false
  private let end: Int
  // No scalar is read from here on, so that no run of spaces or digits costs more than this.
  private let limit: Int
  // The folded scalar at the position; a space at the end.
  private var ahead: UInt32 = space
  private var aheadLength = 0
  private var aheadIsWordPart = false

  private static let zero: UInt32 = 0x30
  private static let space: UInt32 = 0x20

  package init(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    position = start
    self.end = end
    limit = min(end, start + Lexicon.reach)
    look(bytes)
  }

  /// A cursor behind a word that was read, and that ends where a phrase could.
  init(_ bytes: Span<UInt8>, from start: Int, behindWord wordEnd: Int, to end: Int) {
    position = wordEnd
    self.end = end
    limit = min(end, start + Lexicon.reach)
    look(bytes)
    isAtBoundary = true
  }

  /// Whether all was read; not so where the text reaches farther than a phrase may.
  package var isAtEnd: Bool { position >= end }

  /// The canonical scalar that comes next; a space at the end.
  package var next: UInt32 { isDigitAhead ? Self.zero : ahead }

  /// Reads a scalar: nil at the end, before white space that nothing follows, and out of reach.
  package mutating func read(_ bytes: Span<UInt8>) -> UInt32? {
    guard position < limit else { return nil }
    if isDigitAhead { return readNumber(bytes) }
    let scalar = ahead
    let isWordPart = aheadIsWordPart
    if scalar == Self.space {
      skipSpaces(bytes)
      isAtBoundary = false
      return position < limit ? scalar : nil
    }
    advance(bytes)
    isAtBoundary = !isWordPart || !aheadIsWordPart
    return scalar
  }

  /// Reads plain ASCII letters, as many as there are, into a hash; how many they were.
  mutating func readLetters(_ bytes: Span<UInt8>, into hash: inout PhraseHash) -> Int {
    var place = position
    while place < limit, (bytes[place] | 0x20) &- 0x61 < 26 {
      hash.add(UInt32(bytes[place] | 0x20))
      place += 1
    }
    let count = place - position
    guard count > 0 else { return 0 }
    position = place
    look(bytes)
    isAtBoundary = !aheadIsWordPart
    return count
  }

  /// Reads a space that has a plain ASCII letter behind it.
  mutating func readSingleSpace(_ bytes: Span<UInt8>, into hash: inout PhraseHash) -> Bool {
    guard position + 1 < limit, bytes[position] == 0x20, (bytes[position + 1] | 0x20) &- 0x61 < 26
    else { return false }
    hash.add(Self.space)
    position += 1
    return true
  }

  package mutating func skipSpaces(_ bytes: Span<UInt8>) {
    while position < limit, ahead == Self.space { advance(bytes) }
  }

  // Digits, with one point, one comma or white space between two of them.
  private mutating func readNumber(_ bytes: Span<UInt8>) -> UInt32? {
    var behind = self
    while behind.position < limit, behind.isDigitAhead {
      while behind.position < limit, behind.isDigitAhead { behind.advance(bytes) }
      self = behind
      if ahead == 0x2E || ahead == 0x2C { behind.advance(bytes) } else { behind.skipSpaces(bytes) }
    }
    isAtBoundary = !aheadIsWordPart
    return position < limit || position == end ? Self.zero : nil
  }

  private var isDigitAhead: Bool { ahead &- Self.zero < 10 }

  private mutating func advance(_ bytes: Span<UInt8>) {
    position += aheadLength
    look(bytes)
  }

  private mutating func look(_ bytes: Span<UInt8>) {
    guard position < end else {
      (ahead, aheadLength, aheadIsWordPart) = (Self.space, 0, false)
      return
    }
    let byte = UInt32(bytes[position])
    if byte < 0x80 {
      (ahead, aheadLength) = (Folding.foldASCII(byte), 1)
      aheadIsWordPart = Folding.isASCIIWordPart(byte)
      return
    }
    let decoded = Folding.decode(bytes, at: position, to: end)
    (ahead, aheadLength) = (Folding.fold(decoded.scalar), decoded.length)
    aheadIsWordPart = Folding.isWordPart(ahead)
  }
}

/// The hash of a phrase, scalar by scalar.
package struct PhraseHash: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  /// A hash that nobody can foresee who does not know the seed.
  init(seed: UInt64) { state ^= seed }

  package mutating func add(_ scalar: UInt32) {
    state = (state ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
  }

  // The low half of a product hardly depends on the high bits of its factors.
  var tag: UInt32 { UInt32(truncatingIfNeeded: state ^ state >> 32) }

  /// All of its bits.
  var value: UInt64 { state }

  /// The bits that a slot of the lexicon's table holds.
  package var word: UInt64 { state & PackedWords.bits }

  /// The slot from which on the lexicon's table holds the hash, out of a power of two of them.
  package func slot(bits: UInt64) -> UInt64 {
    (state &* 0x9E37_79B9_7F4A_7C15) &>> (64 &- bits)
  }
}
