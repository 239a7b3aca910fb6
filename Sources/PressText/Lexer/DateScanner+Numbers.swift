// SPDX-License-Identifier: Apache-2.0

/// A number of a line, and where what is behind it begins.
struct DateNumber {
  let value: Int
  let next: Int
}

/// The bytes from 0xC0 on with which digits, eras and halves of a day begin, a bit each.
private let numberLeads: UInt64 =
  [0xD9, 0xDB, 0xE0, 0xE4, 0xE5, 0xE6, 0xEC, 0xEF].reduce(0) { $0 | 1 << UInt64($1 & 0x3F) }

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
    return mayBeginWideNumber(byte) ? wideDigit(offset, end) : nil
  }

  private func wideDigit(_ offset: Int, _ end: Int) -> DateNumber? {
    guard let step = step(offset, end) else { return nil }
    for zero: UInt32 in [0x660, 0x6F0, 0x966, 0xFF10] where step.scalar.value &- zero < 10 {
      return DateNumber(value: Int(step.scalar.value &- zero), next: step.next)
    }
    return nil
  }

  /// Whether a digit may stand there, the name of an era, or that of half a day.
  @inline(__always)
  func mayBeginNumber(_ offset: Int, _ end: Int) -> Bool {
    guard offset < end else { return false }
    let byte = self[offset]
    return byte &- 0x30 < 10 || mayBeginWideNumber(byte) && beginsWideNumber(offset, end)
  }

  @inline(__always)
  private func mayBeginWideNumber(_ byte: UInt8) -> Bool {
    byte >= 0xC0 && numberLeads &>> UInt64(byte & 0x3F) & 1 != 0
  }

  /// The same for a character that is not ASCII, by its second byte.
  @inline(never)
  private func beginsWideNumber(_ offset: Int, _ end: Int) -> Bool {
    guard offset + 1 < end else { return false }
    switch (self[offset], self[offset + 1]) {
    // Digits: Arabic, Persian, Devanagari, and in full width.
    case (0xD9, 0xA0...0xA9), (0xDB, 0xB0...0xB9), (0xE0, 0xA5), (0xEF, 0xBC): return true
    // 上下 令, 凌午 大平, 早昭晚 民, 오.
    case (0xE4, 0xB8), (0xE4, 0xBB), (0xE5, 0x87), (0xE5, 0x8D), (0xE5, 0xA4), (0xE5, 0xB9),
      (0xE6, 0x97...0x99), (0xE6, 0xB0), (0xEC, 0x98):
      return true
    default: return false
    }
  }

  /// How many ASCII digits stand there, up to five; nil where what follows them is not ASCII.
  @inline(__always)
  func plainDigitCount(_ offset: Int, _ end: Int) -> Int? {
    var count = 0
    while offset + count < end, count < 5 {
      let byte = self[offset + count]
      if byte &- 0x30 >= 10 { return byte < 0x80 ? count : nil }
      count += 1
    }
    return count
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
