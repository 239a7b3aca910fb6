// SPDX-License-Identifier: Apache-2.0

// What each date of Specs/date.peg holds, so that most lines with a number need no closer look.
extension DateScanner {
  /// Whether a line may hold a day or a month: the name of one, the sign that counts months, or two separators
  /// between numbers.
  func mayHoldDay(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var separators = 0
    var before: UInt8 = 0x20
    var visible: UInt8 = 0x20
    for place in start..<end {
      let byte = bytes[place]
      switch byte {
      case 0x2D...0x2F:
        if Self.mayBeOfNumber(visible), mayGoOnAsNumber(bytes, place + 1, end) { separators += 1 }
        if separators == 2 { return true }
      case 0x61...0x7A where (before | 0x20) &- 0x61 < 26: break
      case 0x41...0x5A, 0x61...0x7A:
        if isMonth(bytes, place, end) { return true }
      case 0xC3...:
        if bytes.countsMonths(place, end) || isMonth(bytes, place, end) { return true }
      default: break
      }
      before = byte
      if byte > 0x20 { visible = byte }
    }
    return false
  }

  @inline(__always)
  private func isMonth(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Bool {
    lexicon.longestMatch(bytes, from: place, to: end, in: .month) != nil
  }

  /// Whether a number may stand there, spaces left aside.
  private func mayGoOnAsNumber(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var place = start
    while place < end, bytes[place] <= 0x20 { place += 1 }
    return place < end && Self.mayBeOfNumber(bytes[place])
  }

  private static func mayBeOfNumber(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte >= 0x80 }
}

extension Span<UInt8> {
  /// Whether the sign of a month stands there: `月` or `월`.
  @inline(__always)
  fileprivate func countsMonths(_ place: Int, _ end: Int) -> Bool {
    guard self[place] == 0xE6 || self[place] == 0xEC, place + 2 < end else { return false }
    return self[place] == 0xE6
      ? self[place + 1] == 0x9C && self[place + 2] == 0x88
      : self[place + 1] == 0x9B && self[place + 2] == 0x94
  }
}
