// SPDX-License-Identifier: Apache-2.0

/// A scalar of a line, and where the next one begins.
struct Step {
  let scalar: Unicode.Scalar
  let next: Int
}

// The hand-written scanners are functions from an offset to an offset: nil where nothing matches.
extension Span<UInt8> {
  /// The scalar that begins at `offset`; U+FFFD for each maximal subpart of an ill-formed sequence.
  @inline(__always)
  func step(_ offset: Int, _ end: Int) -> Step? {
    guard offset < end else { return nil }
    let first = self[offset]
    if first < 0x80 { return Step(scalar: Unicode.Scalar(first), next: offset + 1) }
    return longStep(offset, end)
  }

  private func longStep(_ offset: Int, _ end: Int) -> Step {
    let short = shortScalar(offset, end)
    if short != 0 {
      return Step(
        scalar: Unicode.Scalar(short) ?? "\u{FFFD}", next: offset + (short < 0x800 ? 2 : 3))
    }
    let length = UTF8Validation.subpart(in: self, at: offset, before: end)
    guard length > 1 else {
      return Step(scalar: "\u{FFFD}", next: offset + Swift.max(1, abs(length)))
    }
    let value = UTF8Validation.scalar(in: self, at: offset, length: length)
    return Step(scalar: Unicode.Scalar(value) ?? "\u{FFFD}", next: offset + length)
  }

  /// The scalar that begins at `offset` if it is one of two or three bytes, as nearly all beyond ASCII are; 0
  /// where it is none, or where more has to be known than that bytes continue a character.
  @inline(__always)
  func shortScalar(_ offset: Int, _ end: Int) -> UInt32 {
    let first = UInt32(self[offset])
    guard offset + 1 < end, self[offset + 1] & 0xC0 == 0x80 else { return 0 }
    let second = UInt32(self[offset + 1] & 0x3F)
    if first &- 0xC2 < 0x1E { return (first & 0x1F) &<< 6 | second }
    guard first &- 0xE1 < 0x0C, offset + 2 < end, self[offset + 2] & 0xC0 == 0x80 else { return 0 }
    return (first & 0x0F) &<< 12 | second &<< 6 | UInt32(self[offset + 2] & 0x3F)
  }

  /// One scalar for which `test` holds.
  @inline(__always)
  func one(_ offset: Int, _ end: Int, _ test: (Unicode.Scalar) -> Bool) -> Int? {
    guard let step = step(offset, end), test(step.scalar) else { return nil }
    return step.next
  }

  /// As many scalars as `test` holds for.
  @inline(__always)
  func many(_ offset: Int, _ end: Int, _ test: (Unicode.Scalar) -> Bool) -> Int {
    var place = offset
    while let next = one(place, end, test) { place = next }
    return place
  }

  /// `_Gap`: white space, as much as there is.
  @inline(__always)
  func gap(_ offset: Int, _ end: Int) -> Int {
    guard offset < end, mayBeSpace(offset) else { return offset }
    return many(offset, end, CharacterClass.isSpace)
  }

  /// Whether white space may begin with the byte: in two or three bytes, only with some.
  @inline(__always)
  private func mayBeSpace(_ offset: Int) -> Bool {
    switch self[offset] {
    case 0...0x20, 0xC2, 0xE1...0xE3: true
    default: false
    }
  }

  /// One ASCII character.
  @inline(__always)
  func byte(_ offset: Int, _ end: Int, _ character: UInt8) -> Int? {
    offset < end && self[offset] == character ? offset + 1 : nil
  }

  /// Whether the byte at `offset` is an ASCII digit.
  @inline(__always)
  func isDigit(_ offset: Int, _ end: Int) -> Bool { offset < end && self[offset] &- 0x30 < 10 }

  /// The length of the colon at `offset`, plain or full-width; 0 where there is none.
  @inline(__always)
  func colonLength(_ offset: Int, _ end: Int) -> Int {
    guard offset < end else { return 0 }
    if self[offset] == 0x3A { return 1 }
    let wide = self[offset] == 0xEF && offset + 3 <= end && self[offset + 1] == 0xBC
    return wide && self[offset + 2] == 0x9A ? 3 : 0
  }
}
