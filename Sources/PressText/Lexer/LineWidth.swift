// SPDX-License-Identifier: Apache-2.0

extension Span<UInt8> {
  /// Widths are counted so far.
  static var widest: Int { 320 }

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
    while place < stop {
      let bytes = Bytes16(self, at: place)
      continuations.count(where: bytes.isContinuation)
      wide.count(where: bytes .>= Bytes16(repeating: 0xE3))
      place += 16
    }
    return place - first - continuations.sumOfSmall + wide.sumOfSmall
  }
}
