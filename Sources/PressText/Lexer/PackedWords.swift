// SPDX-License-Identifier: Apache-2.0
//
// Unsafe code (the other file is NewlineSearch.swift): loads from a string literal, each behind its own
// bounds check. A literal stands in the program as it is used, while an array of many numbers takes the
// compiler long or is made at run time; and there is no safe view of a literal's bytes.

/// Words of 48 bits in printable characters, eight to a word and six bits in each: a string literal.
///
/// The low six bits of a character, which is one from `0` to `o`, count.
@safe package struct PackedWords: @unchecked Sendable {
  /// The bits of a word that count.
  package static let bits: UInt64 = 0x3F3F_3F3F_3F3F_3F3F

  /// How many characters there are.
  package let count: Int
  private let start: UnsafeRawPointer

  init(_ literal: StaticString) {
    unsafe start = UnsafeRawPointer(literal.utf8Start)
    count = literal.utf8CodeUnitCount
  }

  /// Copies characters and keeps them for ever: for tests.
  package init(keeping characters: [UInt8]) {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: characters.count, alignment: 8)
    unsafe UnsafeMutableRawBufferPointer(start: copy, count: characters.count)
      .copyBytes(from: characters)
    unsafe start = UnsafeRawPointer(copy)
    count = characters.count
  }

  /// The word whose first character, the one with its lowest bits, stands at an offset.
  @inline(__always)
  subscript(offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset <= count - 8, "A word lies inside its characters")
    return unsafe UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      & Self.bits
  }

  /// A word without the two idle bits of each byte.
  static func number(_ word: UInt64) -> UInt64 {
    let pairs = word & 0x003F_003F_003F_003F | (word & 0x3F00_3F00_3F00_3F00) &>> 2
    let fours = pairs & 0x0000_0FFF_0000_0FFF | (pairs & 0x0FFF_0000_0FFF_0000) &>> 4
    return fours & 0x00FF_FFFF | fours &>> 8 & 0xFFFF_FF00_0000
  }
}
