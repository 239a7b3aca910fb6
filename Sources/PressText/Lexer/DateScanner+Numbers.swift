// SPDX-License-Identifier: Apache-2.0

/// A number of a line, and where what is behind it begins.
struct DateNumber {
  let value: Int
  let next: Int
}

// Specs/date.peg: the productions of the numbers of a date.
extension Span<UInt8> {
  /// `_Digit`: of ASCII, Arabic, Persian, Devanagari, or in full width.
  @inline(__always)
  func digit(_ offset: Int, _ end: Int) -> DateNumber? {
    guard offset < end else { return nil }
    let byte = self[offset]
    if byte < 0x80 {
      return byte &- 0x30 < 10 ? DateNumber(value: Int(byte &- 0x30), next: offset + 1) : nil
    }
    return wideDigit(offset, end)
  }

  private func wideDigit(_ offset: Int, _ end: Int) -> DateNumber? {
    guard let step = step(offset, end) else { return nil }
    for zero: UInt32 in [0x660, 0x6F0, 0x966, 0xFF10] where step.scalar.value &- zero < 10 {
      return DateNumber(value: Int(step.scalar.value &- zero), next: step.next)
    }
    return nil
  }

  /// Whether a digit stands there, or a character that is not ASCII.
  @inline(__always)
  func mayBeginNumber(_ offset: Int, _ end: Int) -> Bool {
    offset < end && (self[offset] &- 0x30 < 10 || self[offset] >= 0x80)
  }

  /// As many digits as `count`, whatever is behind them.
  func digits(_ offset: Int, _ end: Int, _ count: Int) -> DateNumber? {
    var number = DateNumber(value: 0, next: offset)
    for _ in 0..<count {
      guard let digit = digit(number.next, end) else { return nil }
      number = DateNumber(value: number.value * 10 + digit.value, next: digit.next)
    }
    return number
  }

  /// `_OneOrTwo`.
  func oneOrTwo(_ offset: Int, _ end: Int) -> DateNumber? {
    guard let number = digits(offset, end, 2) ?? digit(offset, end),
      digit(number.next, end) == nil
    else { return nil }
    return number
  }

  /// `_Sixty`.
  func sixty(_ offset: Int, _ end: Int) -> DateNumber? {
    guard let number = digits(offset, end, 2), number.value < 60 else { return nil }
    return number
  }

  /// `Year`.
  func year(_ offset: Int, _ end: Int) -> DateNumber? {
    guard let number = digits(offset, end, 4), (1000..<3000).contains(number.value) else {
      return nil
    }
    return number
  }

  /// A literal of the grammar: its bytes as they are.
  func literal(_ offset: Int, _ end: Int, _ text: StaticString) -> Int? {
    let length = text.utf8CodeUnitCount
    guard offset + length <= end else { return nil }
    let isSame = text.withUTF8Buffer { letters in
      for place in 0..<length where unsafe letters[place] != self[offset + place] { return false }
      return true
    }
    return isSame ? offset + length : nil
  }
}
