// SPDX-License-Identifier: Apache-2.0

// What may stand around a label: each function gives the offset behind it, or nil.
extension Span<UInt8> {
  /// `_Stars`: two or three asterisks.
  @inline(__always)
  func stars(_ start: Int, _ end: Int) -> Int? {
    guard let first = byte(start, end, 0x2A), let second = byte(first, end, 0x2A) else {
      return nil
    }
    return byte(second, end, 0x2A) ?? second
  }

  /// `_Stamp`: the time at which somebody begins to speak, in brackets or without.
  func stamp(_ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    return isDigit(start, end) ? stampTime(start, end) : enclosedStamp(start, end)
  }

  /// `_EnclosedStamp`.
  func enclosedStamp(_ start: Int, _ end: Int) -> Int? {
    if let inside = byte(start, end, 0x28) {
      return stampTime(inside, end).flatMap { byte($0, end, 0x29) }
    }
    guard let inside = byte(start, end, 0x5B) else { return nil }
    return stampTime(inside, end).flatMap { byte($0, end, 0x5D) }
  }

  /// `_Time`: minutes or hours, and one or two colons with two digits each.
  private func stampTime(_ start: Int, _ end: Int) -> Int? {
    guard isDigit(start, end) else { return nil }
    let first = isDigit(start + 1, end) ? start + 2 : start + 1
    guard let second = sixtieth(first, end) else { return nil }
    let place = sixtieth(second, end) ?? second
    return isDigit(place, end) ? nil : place
  }

  private func sixtieth(_ start: Int, _ end: Int) -> Int? {
    guard let colon = byte(start, end, 0x3A), isDigit(colon, end), isDigit(colon + 1, end) else {
      return nil
    }
    return colon + 2
  }

  /// `_Note`: something in brackets.
  func aside(_ start: Int, _ end: Int) -> Int? {
    let closing: UInt8
    if byte(start, end, 0x28) != nil {
      closing = 0x29
    } else if byte(start, end, 0x5B) != nil {
      closing = 0x5D
    } else {
      return nil
    }
    var place = start + 1
    while place < end, self[place] != closing { place += 1 }
    return place > start + 1 ? byte(place, end, closing) : nil
  }

  /// `_Item`: one to three digits and a full stop or a parenthesis.
  func item(_ start: Int, _ end: Int) -> Int? {
    var place = start
    while place < start + 3, isDigit(place, end) { place += 1 }
    guard place > start else { return nil }
    return byte(place, end, 0x2E) ?? byte(place, end, 0x29)
  }

  /// `_Space+`.
  func space(_ start: Int, _ end: Int) -> Int? {
    let place = gap(start, end)
    return place > start ? place : nil
  }
}
