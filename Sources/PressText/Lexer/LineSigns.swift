// SPDX-License-Identifier: Apache-2.0

// Telling bytes: where they are missing, nothing has to be looked for.
extension Span<UInt8> {
  /// Whether a line holds a colon, or the first byte of a full-width one, as far as a label and the
  /// white space behind it may reach.
  func mayHoldLabel(_ start: Int, _ end: Int, isASCII: Bool) -> Bool {
    let end = Swift.min(end, start + 192)
    if isASCII {
      return holds(start, end, inBytes: { $0 == 0x3A }) { $0 .== Bytes16(repeating: 0x3A) }
    }
    return holds(start, end, inBytes: { $0 == 0x3A || $0 == 0xEF }) { bytes in
      (bytes .== Bytes16(repeating: 0x3A)) .| (bytes .== Bytes16(repeating: 0xEF))
    }
  }

  /// Whether a line holds a colon, or the first byte of a full-width one.
  func holdsColon(_ start: Int, _ end: Int) -> Bool {
    holds(start, end, inBytes: { $0 == 0x3A || $0 == 0xEF }) { bytes in
      (bytes .== Bytes16(repeating: 0x3A)) .| (bytes .== Bytes16(repeating: 0xEF))
    }
  }

  /// Whether a line holds a vertical bar.
  func holdsBar(_ start: Int, _ end: Int) -> Bool { holds(0x7C, start, end) }

  /// Whether a line holds an ASCII digit.
  func holdsDigit(_ start: Int, _ end: Int) -> Bool {
    holds(start, end, inBytes: { $0 &- 0x30 < 10 }) { bytes in
      (bytes &- Bytes16(repeating: 0x30)) .< Bytes16(repeating: 10)
    }
  }

  /// Whether a line holds a digit, of ASCII or of one of the scripts that dates are printed in.
  func mayHoldDate(_ start: Int, _ end: Int, isASCII: Bool) -> Bool {
    if holdsDigit(start, end) { return true }
    guard !isASCII, mayHoldWideDigit(start, end) else { return false }
    for place in start..<end where self[place] >= 0xD9 && digit(place, end) != nil { return true }
    return false
  }

  /// Whether a line holds the first byte of a digit that is not ASCII.
  private func mayHoldWideDigit(_ start: Int, _ end: Int) -> Bool {
    holds(start, end, inBytes: { $0 | 2 == 0xDB || $0 == 0xE0 || $0 == 0xEF }) { bytes in
      ((bytes .== Bytes16(repeating: 0xD9)) .| (bytes .== Bytes16(repeating: 0xDB)))
        .| ((bytes .== Bytes16(repeating: 0xE0)) .| (bytes .== Bytes16(repeating: 0xEF)))
    }
  }

  /// Whether a line may hold two numbers or more: a day and a year, or a day and a time.
  func mayHoldTwoNumbers(_ start: Int, _ end: Int, isASCII: Bool) -> Bool {
    if !isASCII, mayHoldWideDigit(start, end) { return true }
    var numbers = 0
    var isInside = false
    for place in start..<end {
      let isDigit = self[place] &- 0x30 < 10
      if isDigit, !isInside { numbers += 1 }
      isInside = isDigit
    }
    return numbers >= 2
  }

  /// Whether a line holds a byte.
  func holds(_ byte: UInt8, _ start: Int, _ end: Int) -> Bool {
    holds(start, end, inBytes: { $0 == byte }) { $0 .== Bytes16(repeating: byte) }
  }

  /// The first place from `start` on where a colon stands, or the first byte of a full-width one.
  func nextColon(_ start: Int, _ end: Int) -> Int? {
    guard end - start >= 16 else {
      if start < end, start + 16 <= count {
        let colons = Bytes16(self, from: start, to: end).isColonSign
        return colons.holds ? start + colons.bits.trailingZeroBitCount : nil
      }
      for place in start..<Swift.max(start, end) where isColonSign(self[place]) { return place }
      return nil
    }
    var place = start
    while true {
      // The last vector overlaps the one before it, where there is no colon.
      place = Swift.min(place, end - 16)
      let colons = Bytes16(self, at: place).isColonSign
      if colons.holds { return place + colons.bits.trailingZeroBitCount }
      place += 16
      if place >= end { return nil }
    }
  }

  private func isColonSign(_ byte: UInt8) -> Bool { byte == 0x3A || byte == 0xEF }

  /// Whether a line holds an ASCII space.
  @inline(__always)
  func holdsBlank(_ start: Int, _ end: Int) -> Bool {
    beginsWithBlank(start, end) || holdsBlankLater(start, end)
  }

  /// Whether one of the first sixteen bytes of a line is a space, as it is in most lines.
  @inline(__always)
  func beginsWithBlank(_ start: Int, _ end: Int) -> Bool {
    end - start >= 16 && (Bytes16(self, at: start) .== Bytes16(repeating: 0x20)).holds
  }

  private func holdsBlankLater(_ start: Int, _ end: Int) -> Bool {
    holds(start, end, inBytes: { $0 == 0x20 }) { $0 .== Bytes16(repeating: 0x20) }
  }

  /// Whether the test holds for a byte: four vectors at a time, then one, the last of which overlaps
  /// the one before it.
  @inline(__always)
  func holds(
    _ start: Int, _ end: Int, inBytes isSign: (UInt8) -> Bool, _ signs: (Bytes16) -> Mask16
  ) -> Bool {
    guard end - start >= 16 else {
      if start + 16 <= count { return signs(Bytes16(self, from: start, to: end)).holds }
      for place in start..<end where isSign(self[place]) { return true }
      return false
    }
    var found = Mask16(repeating: false)
    var place = start
    while end - place >= 64 {
      let block = Block(self, at: place)
      found .|= (signs(block.first) .| signs(block.second))
        .| (signs(block.third) .| signs(block.fourth))
      place += 64
    }
    while end - place >= 16 {
      found .|= signs(Bytes16(self, at: place))
      place += 16
    }
    if place < end { found .|= signs(Bytes16(self, at: end - 16)) }
    return found.holds
  }
}

extension Bytes16 {
  /// The bytes of a range of fewer than sixteen, and zeros behind them; the span has sixteen from its start on.
  @inline(__always)
  init(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    let isInside = Self.lanes .< Bytes16(repeating: UInt8(truncatingIfNeeded: end - start))
    self = Bytes16(repeating: 0).replacing(with: Bytes16(bytes, at: start), where: isInside)
  }

  /// Where a byte is a colon, or the first one of a full-width one.
  @inline(__always)
  fileprivate var isColonSign: Mask16 {
    (self .== Bytes16(repeating: 0x3A)) .| (self .== Bytes16(repeating: 0xEF))
  }
}
