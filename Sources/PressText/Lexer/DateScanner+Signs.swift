// SPDX-License-Identifier: Apache-2.0

// What each date of Specs/date.peg holds, so that most lines with a number need no closer look.
extension DateScanner {
  /// Whether a line may hold a day or a month: the name of one, the sign that counts months, or two separators
  /// between numbers.
  func mayHoldDay(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var separators = 0
    var visible: UInt8 = 0x20
    // Behind a letter no small one begins a month.
    var isInWord = false
    for place in start..<end {
      let byte = bytes[place]
      switch byte {
      case 0x2D...0x2F:
        if Self.mayBeOfNumber(visible), mayGoOnAsNumber(bytes, place + 1, end) { separators += 1 }
        if separators == 2 { return true }
        isInWord = false
      case 0x61...0x7A where isInWord: break
      case 0x41...0x5A, 0x61...0x7A:
        if isMonth(bytes, place, end) { return true }
        isInWord = true
      case 0x80...0xBF: break
      case 0xC0...:
        let letter = bytes.letterCase(place, end)
        if letter != .small || !isInWord,
          bytes.countsMonths(place, end) || isMonth(bytes, place, end)
        {
          return true
        }
        isInWord = letter != nil
      default: isInWord = false
      }
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

private enum LetterCase {
  case capital, small
}

extension Span<UInt8> {
  /// Whether a letter of Latin, Greek or Cyrillic begins there that has a case, and which: nil of rarer ones too.
  @inline(__always)
  fileprivate func letterCase(_ place: Int, _ end: Int) -> LetterCase? {
    guard place + 1 < end else { return nil }
    switch (self[place], self[place + 1]) {
    case (0xC3, 0x97), (0xC3, 0xB7): return nil
    case (0xC3, 0x9F...0xBF), (0xCE, 0xAC...0xBF), (0xCF, 0x80...0x8E), (0xD0, 0xB0...0xBF),
      (0xD1, 0x80...0x9F):
      return .small
    case (0xC3, 0x80...0x9E), (0xCE, 0x91...0xAB), (0xD0, 0x80...0xAF): return .capital
    default: return nil
    }
  }

  /// Whether the sign of a month stands there: `月` or `월`.
  @inline(__always)
  fileprivate func countsMonths(_ place: Int, _ end: Int) -> Bool {
    guard self[place] == 0xE6 || self[place] == 0xEC, place + 2 < end else { return false }
    return self[place] == 0xE6
      ? self[place + 1] == 0x9C && self[place + 2] == 0x88
      : self[place + 1] == 0x9B && self[place + 2] == 0x94
  }
}
