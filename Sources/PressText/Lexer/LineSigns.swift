// SPDX-License-Identifier: Apache-2.0

/// Which telling bytes stand in the first 256 bytes of a line: what need not be looked for is cheap.
struct LineSigns: OptionSet, Sendable {
  let rawValue: UInt8

  /// A space.
  static let space = Self(rawValue: 1)
  /// An ASCII digit.
  static let digit = Self(rawValue: 2)
  /// A colon, or the first byte of a full-width one.
  static let colon = Self(rawValue: 4)
  /// The second byte of a copyright sign.
  static let copyright = Self(rawValue: 8)

  /// How far the signs are looked for.
  static let reach = 256
}

extension LineSigns {
  /// Looks at the line between two offsets.
  init(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    let end = min(end, start + Self.reach)
    guard end - start >= 16 else {
      self.init(short: bytes, start, end)
      return
    }
    let none = Bytes16(repeating: 0) .!= Bytes16(repeating: 0)
    var (space, digit, colon, copyright) = (none, none, none, none)
    var place = start
    while true {
      let block = Bytes16(bytes, at: place)
      space = space .| (block .== Bytes16(repeating: 0x20))
      digit = digit .| ((block &- Bytes16(repeating: 0x30)) .< Bytes16(repeating: 10))
      colon = colon .| (block .== Bytes16(repeating: 0x3A)) .| (block .== Bytes16(repeating: 0xEF))
      copyright = copyright .| (block .== Bytes16(repeating: 0xA9))
      if place == end - 16 { break }
      // The last block overlaps the one before it.
      place = min(place + 16, end - 16)
    }
    self = []
    if space.holds { formUnion(.space) }
    if digit.holds { formUnion(.digit) }
    if colon.holds { formUnion(.colon) }
    if copyright.holds { formUnion(.copyright) }
  }

  private init(short bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    self = []
    for place in start..<end {
      switch bytes[place] {
      case 0x20: formUnion(.space)
      case 0x30...0x39: formUnion(.digit)
      case 0x3A, 0xEF: formUnion(.colon)
      case 0xA9: formUnion(.copyright)
      default: break
      }
    }
  }
}
