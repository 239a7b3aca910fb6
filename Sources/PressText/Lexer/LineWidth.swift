// SPDX-License-Identifier: Apache-2.0

extension Span<UInt8> {
  /// Widths are counted so far.
  static var widest: Int { 320 }

  /// The width of a line in columns (chapter "Lines"): a byte that begins a character is one, one of
  /// 0xE3 or more is two.
  @inline(__always)
  func width(_ start: Int, _ end: Int, isASCII: Bool) -> UInt16 {
    isASCII ? UInt16(Swift.min(end - start, Self.widest)) : columns(start, end)
  }

  private func columns(_ start: Int, _ end: Int) -> UInt16 {
    var width = 0
    var place = start
    while end - place >= 64, width < Self.widest {
      width += columns(Block(self, at: place))
      place += 64
    }
    while end - place >= 16, width < Self.widest {
      width += columns(Bytes16(self, at: place))
      place += 16
    }
    if place < end, end - start >= 16, width < Self.widest {
      // The last vector overlaps what was counted: that becomes continuations, which have no width.
      let counted = UInt8(truncatingIfNeeded: 16 - (end - place))
      let isCounted = Bytes16.lanes .< Bytes16(repeating: counted)
      width += columns(
        Bytes16(self, at: end - 16).replacing(with: Bytes16(repeating: 0x80), where: isCounted))
      place = end
    }
    while place < end, width < Self.widest {
      let byte = self[place]
      if byte & 0xC0 != 0x80 { width += byte < 0xE3 ? 1 : 2 }
      place += 1
    }
    return UInt16(Swift.min(width, Self.widest))
  }

  @inline(__always)
  private func columns(_ block: Block) -> Int {
    // Most blocks of most lines are ASCII.
    guard block.nonASCII.union.holds else { return 64 }
    var continuations = Bytes16(repeating: 0)
    var wide = Bytes16(repeating: 0)
    continuations.count(where: block.first.isContinuation)
    continuations.count(where: block.second.isContinuation)
    continuations.count(where: block.third.isContinuation)
    continuations.count(where: block.fourth.isContinuation)
    wide.count(where: block.first.isWide)
    wide.count(where: block.second.isWide)
    wide.count(where: block.third.isWide)
    wide.count(where: block.fourth.isWide)
    return 64 - continuations.sumOfSmall + wide.sumOfSmall
  }

  @inline(__always)
  private func columns(_ bytes: Bytes16) -> Int {
    guard bytes.isNonASCII.holds else { return 16 }
    var continuations = Bytes16(repeating: 0)
    var wide = Bytes16(repeating: 0)
    continuations.count(where: bytes.isContinuation)
    wide.count(where: bytes.isWide)
    return 16 - continuations.sumOfSmall + wide.sumOfSmall
  }
}

extension Bytes16 {
  /// The number of each lane.
  static var lanes: Bytes16 {
    Bytes16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
  }

  /// Where a byte begins a character that is two columns wide.
  @inline(__always)
  fileprivate var isWide: Mask16 { self .>= Bytes16(repeating: 0xE3) }
}
