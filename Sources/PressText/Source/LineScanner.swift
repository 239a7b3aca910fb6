// SPDX-License-Identifier: Apache-2.0

/// Finds lines in one pass, 64 bytes at a time.
struct LineScanner {
  private(set) var lines: [LineTable.Line] = []
  private(set) var lineEnds: LineTable.LineEnds = []
  /// Whether there are ASCII controls that are no white space.
  private(set) var hasControls = false
  /// Whether there are bytes that are not ASCII.
  private(set) var hasNonASCII = false
  /// Whether there may be characters that nobody sees, or bytes that are ill-formed.
  private(set) var hasSuspects = false
  private let end: Int
  /// The offset at which the current line begins.
  private var start = 0
  /// The number of the current line.
  private var number: UInt32 = 1
  /// What the next record's traits begin with: `afterBlank` or nothing.
  private var before: LineTable.Traits = []

  init(end: Int) {
    self.end = end
    lines.reserveCapacity(min(end / 128 + 8, 1 << 16))
  }

  mutating func scan(_ bytes: Span<UInt8>) {
    // Where the blocks before hold bytes of the current line that are not ASCII.
    var seen = Mask16(repeating: false)
    var checks = UTF8BlockChecks()
    var offset = 0
    while offset + 64 <= end {
      let block = Block(bytes, at: offset)
      let specials = block.specials
      if specials.union.holds {
        let high = block.nonASCII
        let low = specials .^ high
        let isMixed = high.union.holds
        if low.union.holds {
          let ends = block.lineEnds
          if (low .^ ends).union.holds { hasControls = hasControls || block.controls.union.holds }
          let left = scan(
            bytes, block: offset, ends: ends.bits, high: isMixed ? high.bits : 0,
            carried: seen.holds)
          seen = Mask16(repeating: left)
        } else {
          seen .|= high.union
        }
        if isMixed { checks.look(bytes, block: offset, before: end) }
      }
      offset += 64
    }
    let tail = Tail(bytes, from: offset, to: end)
    let carried = scan(
      bytes, block: offset, ends: tail.ends, high: tail.high, carried: seen.holds)
    hasControls = hasControls || tail.controls != 0
    if tail.high != 0, end >= 64 { checks.look(bytes, block: end - 64, before: end) }
    hasSuspects =
      end < 64
      ? UTF8Validation.check(bytes, from: 0, to: end).hasSuspects : checks.result.hasSuspects
    if start < end { finishLine(bytes, at: end, nonASCII: carried) }
  }

  /// Finishes the lines that end in a block, and says whether what is left of it is not ASCII.
  @inline(__always)
  private mutating func scan(
    _ bytes: Span<UInt8>, block: Int, ends: UInt64, high: UInt64, carried: Bool
  ) -> Bool {
    var ends = ends
    var high = high
    if carried || high != 0 { hasNonASCII = true }
    var carried = carried
    while ends != 0 {
      let bit = ends.trailingZeroBitCount
      ends &= ends &- 1
      let offset = block &+ bit
      // The LF of a CRLF was passed with its CR.
      if offset < start { continue }
      let above = ~UInt64(0) &<< UInt64(bit)
      finishLine(bytes, at: offset, nonASCII: carried || high & ~above != 0)
      high &= above
      carried = false
      if let (kind, length) = LineTable.lineEnd(in: bytes, at: offset, before: end) {
        lineEnds.insert(kind)
        start = offset &+ length
      }
    }
    return carried || high != 0
  }

  /// Records the line from `start` to `offset`, unless it is blank.
  @inline(__always)
  private mutating func finishLine(_ bytes: Span<UInt8>, at offset: Int, nonASCII: Bool) {
    if start == offset {
      before = .afterBlank
    } else if isVisible(bytes[start]), isVisible(bytes[offset - 1]) {
      append(start..<offset, nonASCII: nonASCII)
    } else {
      trimLine(bytes, at: offset, nonASCII: nonASCII)
    }
    number &+= 1
  }

  /// Whether `byte` is an ASCII character that trimming leaves.
  @inline(__always)
  private func isVisible(_ byte: UInt8) -> Bool { byte &- 0x21 < 0x5F }

  @inline(never)
  private mutating func trimLine(_ bytes: Span<UInt8>, at offset: Int, nonASCII: Bool) {
    let content = Trimming.trimmed(bytes, from: start, to: offset)
    guard !content.isEmpty else {
      before = .afterBlank
      return
    }
    var nonASCII = nonASCII
    if nonASCII,
      hasHigh(bytes, start..<content.lowerBound) || hasHigh(bytes, content.upperBound..<offset)
    {
      // What made the line non-ASCII may be gone.
      nonASCII = hasHigh(bytes, content)
    }
    append(content, nonASCII: nonASCII)
  }

  private func hasHigh(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for offset in range where bytes[offset] >= 0x80 { return true }
    return false
  }

  @inline(__always)
  private mutating func append(_ content: Range<Int>, nonASCII: Bool) {
    lines.append(
      LineTable.Line(
        start: UInt32(truncatingIfNeeded: content.lowerBound),
        end: UInt32(truncatingIfNeeded: content.upperBound), number: number,
        traits: nonASCII ? before.union(.nonASCII) : before))
    before = []
  }
}

/// The bytes behind the last whole block, as a block's masks.
private struct Tail {
  var ends: UInt64 = 0
  var high: UInt64 = 0
  var controls: UInt64 = 0

  init(_ bytes: Span<UInt8>, from offset: Int, to end: Int) {
    if offset == end { return }
    if end >= 64 {
      let block = Block(bytes, at: end - 64)
      let known = UInt64(64 - (end - offset))
      ends = block.lineEnds.bits &>> known
      high = block.nonASCII.bits &>> known
      controls = block.controls.bits &>> known
    } else {
      for index in offset..<end {
        let bit = UInt64(1) &<< UInt64(index - offset)
        if bytes[index] == 0x0A || bytes[index] == 0x0D { ends |= bit }
        if bytes[index] >= 0x80 { high |= bit }
        if isControl(bytes[index]) { controls |= bit }
      }
    }
  }

  private func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 ? byte &- 0x09 > 4 : byte == 0x7F
  }
}
