// SPDX-License-Identifier: Apache-2.0

extension Span<UInt8> {
  /// Widths are counted so far.
  static var widest: Int { 511 }

  /// The width of a line in columns (chapter "Lines"): a byte that begins a character is one, one of
  /// 0xE3 or more is two.
  func width(_ start: Int, _ end: Int, isASCII: Bool) -> UInt16 {
    if isASCII { return UInt16(Swift.min(end - start, Self.widest)) }
    var width = 0
    var place = start
    while end - place >= 16, width < Self.widest {
      let stop = Swift.min(end - 15, place + 256)
      width += columns(&place, before: stop)
    }
    while place < end, width < Self.widest {
      let byte = self[place]
      if byte & 0xC0 != 0x80 { width += byte < 0xE3 ? 1 : 2 }
      place += 1
    }
    return UInt16(Swift.min(width, Self.widest))
  }

  /// The columns of sixteen bytes at a time, at most sixteen times, so that no lane overflows.
  @inline(__always)
  private func columns(_ place: inout Int, before stop: Int) -> Int {
    let first = place
    var continuations = Bytes16(repeating: 0)
    var wide = Bytes16(repeating: 0)
    let one = Bytes16(repeating: 1)
    while place < stop {
      let bytes = Bytes16(self, at: place)
      let isContinuation =
        (bytes .>= Bytes16(repeating: 0x80)) .& (bytes .< Bytes16(repeating: 0xC0))
      continuations &+= Bytes16(repeating: 0).replacing(with: one, where: isContinuation)
      wide &+= Bytes16(repeating: 0).replacing(with: one, where: bytes .>= Bytes16(repeating: 0xE3))
      place += 16
    }
    return place - first - continuations.sumOfSmall + wide.sumOfSmall
  }

  /// Whether one of the first bytes is a colon, or could be part of a full-width one.
  func mayHoldColon(_ start: Int, _ end: Int, isASCII: Bool) -> Bool {
    var place = start
    while end - place >= 16 {
      let bytes = Bytes16(self, at: place)
      var isColon = bytes .== Bytes16(repeating: 0x3A)
      if !isASCII { isColon = isColon .| (bytes .== Bytes16(repeating: 0xEF)) }
      if isColon.holds { return true }
      place += 16
    }
    while place < end {
      if self[place] == 0x3A || self[place] == 0xEF { return true }
      place += 1
    }
    return false
  }
}
