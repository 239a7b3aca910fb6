// SPDX-License-Identifier: Apache-2.0

/// Which telling bytes a line may hold: what is not there need not be looked for.
struct LineSigns: OptionSet, Sendable {
  let rawValue: UInt8

  /// A colon, or the first byte of a full-width one, as far as a label may reach.
  static let colon = Self(rawValue: 1)
  /// An ASCII digit, in a line that is short enough for a date.
  static let digit = Self(rawValue: 2)

  /// A label, and the white space and the colon behind it, reach no farther.
  private static let reach = 192
}

extension LineSigns {
  /// Looks at the line between two offsets.
  init(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    self = []
    if bytes.holdsColon(start, min(end, start + Self.reach)) { insert(.colon) }
    if end - start <= 120, bytes.holdsDigit(start, end) { insert(.digit) }
  }
}

extension Span<UInt8> {
  fileprivate func holdsColon(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 16 else { return holdsColonInFew(start, end) }
    var found = Bytes16(repeating: 0) .!= Bytes16(repeating: 0)
    var place = start
    while true {
      let block = Bytes16(self, at: place)
      found =
        found .| (block .== Bytes16(repeating: 0x3A)) .| (block .== Bytes16(repeating: 0xEF))
      // The last block overlaps the one before it.
      if place == end - 16 { return found.holds }
      place = Swift.min(place + 16, end - 16)
    }
  }

  private func holdsColonInFew(_ start: Int, _ end: Int) -> Bool {
    for place in start..<end where self[place] == 0x3A || self[place] == 0xEF { return true }
    return false
  }

  fileprivate func holdsDigit(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 16 else { return holdsDigitInFew(start, end) }
    var found = Bytes16(repeating: 0) .!= Bytes16(repeating: 0)
    var place = start
    while true {
      let block = Bytes16(self, at: place)
      found = found .| ((block &- Bytes16(repeating: 0x30)) .< Bytes16(repeating: 10))
      if place == end - 16 { return found.holds }
      place = Swift.min(place + 16, end - 16)
    }
  }

  private func holdsDigitInFew(_ start: Int, _ end: Int) -> Bool {
    for place in start..<end where self[place] &- 0x30 < 10 { return true }
    return false
  }
}
