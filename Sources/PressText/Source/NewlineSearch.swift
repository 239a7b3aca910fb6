// SPDX-License-Identifier: Apache-2.0
//
// Unsafe code (the other file is PackedWords.swift): loads of 16 bytes from a span, each behind its own
// bounds check, and views of a vector as words.

/// Sixteen bytes at a time, the widest vector that every processor has.
typealias Bytes16 = SIMD16<UInt8>

/// Copies bytes.
func copy(of bytes: Span<UInt8>) -> [UInt8] {
  unsafe bytes.withUnsafeBufferPointer { buffer in unsafe Array(buffer) }
}

extension Span where Element == UInt8 {
  /// The 16 bytes from `offset` on; the caller knows that they lie inside the span.
  @unsafe @inline(__always)
  fileprivate func vector(unchecked offset: Int) -> Bytes16 {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Bytes16.self)
  }
}

extension UInt32 {
  /// The 4 bytes from `offset` on, the first of them the lowest.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    precondition(offset >= 0 && offset <= bytes.count - 4, "A word lies inside its bytes")
    self = UInt32(
      littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: UInt32.self))
  }
}

extension Bytes16 {
  /// The 16 bytes from `offset` on.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    precondition(offset >= 0 && offset <= bytes.count - 16, "A vector lies inside its bytes")
    self = unsafe bytes.vector(unchecked: offset)
  }

  /// Where a byte continues a character: as a signed number, it is below those of all others.
  @inline(__always)
  var isContinuation: Mask16 {
    unsafe unsafeBitCast(self, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: -64)
  }

  /// Where a byte is not ASCII: as a signed number, it is below 0.
  @inline(__always)
  var isNonASCII: Mask16 {
    unsafe unsafeBitCast(self, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: 0)
  }

  /// Where a byte is a control, a space or not ASCII: as a signed number, it is below 0x21.
  @inline(__always)
  var isSpaceOrNonASCII: Mask16 {
    unsafe unsafeBitCast(self, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: 0x21)
  }

  /// Adds one to each byte where a mask holds: a mask is -1 there.
  @inline(__always)
  mutating func count(where mask: Mask16) {
    self &-= unsafe unsafeBitCast(mask, to: Bytes16.self)
  }

  /// The sum of the bytes, each of which is at most 16.
  @inline(__always)
  var sumOfSmall: Int {
    let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    let sums = (words &* SIMD2(repeating: 0x0101_0101_0101_0101)) &>> 56
    return Int(truncatingIfNeeded: sums[0] &+ sums[1])
  }

  /// Where a byte is below 0x20 or above 0x7E: as signed numbers, and one up, all are below 0x21.
  @inline(__always)
  fileprivate var isSpecial: Mask16 {
    let next = self &+ Bytes16(repeating: 1)
    return unsafe unsafeBitCast(next, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: 0x21)
  }

  /// Where a byte is an ASCII letter or digit.
  @inline(__always)
  fileprivate var isWordPart: Mask16 {
    let isLetter =
      ((self &- Bytes16(repeating: 0x61)) .< Bytes16(repeating: 26))
      .| ((self &- Bytes16(repeating: 0x41)) .< Bytes16(repeating: 26))
    return isLetter .| ((self &- Bytes16(repeating: 0x30)) .< Bytes16(repeating: 10))
  }

  /// Where a byte is an ASCII control that is no white space.
  @inline(__always)
  fileprivate var isControl: Mask16 {
    let isLow = self .< Bytes16(repeating: 0x20)
    let isSpace = (self &- Bytes16(repeating: 0x09)) .< Bytes16(repeating: 5)
    return (isLow .& .!isSpace) .| (self .== Bytes16(repeating: 0x7F))
  }
}

/// A mask over sixteen bytes.
///
/// To compare vectors and to join masks is fast, but `|` and `&` of two vectors go lane by lane, and
/// so does a comparison with a scalar.
typealias Mask16 = SIMDMask<SIMD16<Int8>>

extension Mask16 {
  /// Whether the mask holds anywhere.
  @inline(__always)
  var holds: Bool { unsafe unsafeBitCast(self, to: UInt128.self) != 0 }

  /// The mask as bits, that of the first byte the lowest.
  @inline(__always)
  var bits: UInt64 {
    let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return Self.bits(of: words[0]) | Self.bits(of: words[1]) &<< 8
  }

  /// Gathers the lowest bit of each of eight bytes by one multiplication, in which no two meet.
  @inline(__always)
  private static func bits(of word: UInt64) -> UInt64 {
    ((word & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) &>> 56
  }
}

/// Sixteen bytes, and for each of them the three before it.
struct Window {
  let bytes: Bytes16
  let before: Bytes16
  let second: Bytes16
  let third: Bytes16
}

extension Window {
  /// The 16 bytes from `offset` on, which has three bytes before it.
  @inline(__always)
  init(_ span: Span<UInt8>, inside offset: Int) {
    precondition(offset >= 3 && offset <= span.count - 16, "A window lies inside its bytes")
    unsafe bytes = span.vector(unchecked: offset)
    unsafe before = span.vector(unchecked: offset &- 1)
    unsafe second = span.vector(unchecked: offset &- 2)
    unsafe third = span.vector(unchecked: offset &- 3)
  }
}

/// Sixty-four bytes.
struct Block {
  let first: Bytes16
  let second: Bytes16
  let third: Bytes16
  let fourth: Bytes16

  /// The 64 bytes from `offset` on.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    precondition(offset >= 0 && offset <= bytes.count - 64, "A block lies inside its bytes")
    unsafe first = bytes.vector(unchecked: offset)
    unsafe second = bytes.vector(unchecked: offset &+ 16)
    unsafe third = bytes.vector(unchecked: offset &+ 32)
    unsafe fourth = bytes.vector(unchecked: offset &+ 48)
  }

  /// Where a byte is a control, DEL or not ASCII: nowhere in most blocks.
  @inline(__always)
  var specials: BlockMask {
    BlockMask(
      first: first.isSpecial, second: second.isSpecial, third: third.isSpecial,
      fourth: fourth.isSpecial)
  }

  /// Where a byte is an ASCII control that is no white space.
  @inline(__always)
  var controls: BlockMask {
    BlockMask(
      first: first.isControl, second: second.isControl, third: third.isControl,
      fourth: fourth.isControl)
  }

  /// Where a byte is LF or CR.
  @inline(__always)
  var lineEnds: BlockMask {
    BlockMask(
      first: Self.lineEnds(first), second: Self.lineEnds(second), third: Self.lineEnds(third),
      fourth: Self.lineEnds(fourth))
  }

  /// Where a byte is not ASCII.
  @inline(__always)
  var nonASCII: BlockMask {
    BlockMask(
      first: first.isNonASCII, second: second.isNonASCII, third: third.isNonASCII,
      fourth: fourth.isNonASCII)
  }

  /// Where a byte is an ASCII letter or digit.
  @inline(__always)
  var wordParts: BlockMask {
    BlockMask(
      first: first.isWordPart, second: second.isWordPart, third: third.isWordPart,
      fourth: fourth.isWordPart)
  }

  @inline(__always)
  private static func lineEnds(_ vector: Bytes16) -> Mask16 {
    (vector .== Bytes16(repeating: 0x0A)) .| (vector .== Bytes16(repeating: 0x0D))
  }
}

/// A mask over sixty-four bytes.
struct BlockMask {
  /// Where one of two masks holds alone.
  @inline(__always)
  static func .^ (left: BlockMask, right: BlockMask) -> BlockMask {
    BlockMask(
      first: left.first .^ right.first, second: left.second .^ right.second,
      third: left.third .^ right.third, fourth: left.fourth .^ right.fourth)
  }

  let first: Mask16
  let second: Mask16
  let third: Mask16
  let fourth: Mask16

  /// Where any of the four masks holds.
  @inline(__always)
  var union: Mask16 { (first .| second) .| (third .| fourth) }

  /// The mask as bits, that of the first byte the lowest.
  @inline(__always)
  var bits: UInt64 {
    (first.bits | second.bits &<< 16) | (third.bits | fourth.bits &<< 16) &<< 32
  }
}
