// SPDX-License-Identifier: Apache-2.0

/// Whether bytes are well-formed UTF-8, and where they are not.
package enum UTF8Validation {
  /// What one pass over bytes finds.
  package struct Result: Sendable, Hashable {
    /// Whether the bytes are well-formed.
    package let isWellFormed: Bool
    /// Whether there may be a C1 control, or a character that shows nothing or changes the order of
    /// others.
    ///
    /// False is certain. True may be the fault of NEL or of ill-formed bytes.
    package let hasSuspects: Bool
  }

  /// Looks at the bytes between `start` and `end`.
  package static func check(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Result {
    // The checks of a block look three bytes back, so the first characters are read one by one.
    var offset = start
    var suspects = false
    let scalarEnd = end - start < 80 ? end : start + 3
    while offset < scalarEnd {
      let length = subpart(in: bytes, at: offset, before: end)
      if length < 0 { return Result(isWellFormed: false, hasSuspects: true) }
      if length > 1, Oddity(scalar(in: bytes, at: offset, length: length)) != nil {
        suspects = true
      }
      offset += length
    }
    if offset == end { return Result(isWellFormed: true, hasSuspects: suspects) }
    return checkBlocks(bytes, from: offset, to: end, suspects: suspects)
  }

  /// Looks at blocks; the last one overlaps the one before, since no check needs what another found.
  private static func checkBlocks(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, suspects: Bool
  ) -> Result {
    var offset = start
    var errors = Mask16(repeating: false)
    var suspect = Mask16(repeating: suspects)
    // Whether what stands before breaks off inside a character.
    var isOpen = false
    while true {
      if Block(bytes, at: offset).nonASCII.union.holds {
        var possible = Mask16(repeating: false)
        for part in 0..<4 {
          let place = offset + 16 * part
          // Most windows of such a block are ASCII, like the end of what stands before them.
          if !isOpen, !Bytes16(bytes, at: place).isNonASCII.holds { continue }
          let window = Window(bytes, at: place)
          errors .|= window.errors
          possible .|= window.mayBeSuspect
          isOpen = endsInside(bytes, at: place + 16)
        }
        if possible.holds { suspect .|= Self.suspects(bytes, at: offset) }
      } else if isOpen {
        return Result(isWellFormed: false, hasSuspects: true)
      }
      if offset + 64 >= end { break }
      if offset + 128 > end {
        // What the overlap repeats has been looked at, its end too.
        isOpen = false
        offset = end - 64
      } else {
        offset += 64
      }
    }
    let isWellFormed = !errors.holds && !isOpen
    return Result(isWellFormed: isWellFormed, hasSuspects: !isWellFormed || suspect.holds)
  }

  /// Where a suspect ends in a block; apart, because most blocks have none that is possible.
  @inline(never)
  private static func suspects(_ bytes: Span<UInt8>, at offset: Int) -> Mask16 {
    var suspect = Mask16(repeating: false)
    for part in 0..<4 {
      suspect .|= Window(bytes, at: offset + 16 * part).suspects
    }
    return suspect
  }

  /// Whether the three bytes before `end` begin a character that reaches over it.
  @inline(__always)
  private static func endsInside(_ bytes: Span<UInt8>, at end: Int) -> Bool {
    // What an ASCII character breaks off has been found where it stands.
    if bytes[end - 1] < 0x80 { return false }
    return bytes[end - 1] >= 0xC0 || bytes[end - 2] >= 0xE0 || bytes[end - 3] >= 0xF0
  }

  /// The ranges of the maximal subparts of ill-formed sequences between `start` and `end`.
  package static func illFormedRanges(
    in bytes: Span<UInt8>, from start: Int, to end: Int
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = start
    while offset < end {
      let length = subpart(in: bytes, at: offset, before: end)
      if length < 0 { ranges.append(offset..<offset - length) }
      offset += abs(length)
    }
    return ranges
  }

  /// The scalar that a well-formed sequence encodes.
  package static func scalar(in bytes: Span<UInt8>, at start: Int, length: Int) -> UInt32 {
    if length == 1 { return UInt32(bytes[start]) }
    var value = UInt32(bytes[start] & (0xFF >> UInt8(length + 1)))
    for offset in start + 1..<start + length {
      value = value << 6 | UInt32(bytes[offset] & 0x3F)
    }
    return value
  }

  /// The length of the sequence that begins at `start`: below 0 for the maximal subpart of an
  /// ill-formed one.
  package static func subpart(in bytes: Span<UInt8>, at start: Int, before end: Int) -> Int {
    let first = bytes[start]
    if first < 0x80 { return 1 }
    let need: Int
    var allowed: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: need = 2
    case 0xE0: (need, allowed) = (3, 0xA0...0xBF)
    case 0xED: (need, allowed) = (3, 0x80...0x9F)
    case 0xE1...0xEF: need = 3
    case 0xF0: (need, allowed) = (4, 0x90...0xBF)
    case 0xF4: (need, allowed) = (4, 0x80...0x8F)
    case 0xF1...0xF3: need = 4
    default: return -1
    }
    var length = 1
    while length < need, start + length < end, allowed.contains(bytes[start + length]) {
      length += 1
      allowed = 0x80...0xBF
    }
    return length == need ? length : -length
  }
}

/// Sixteen bytes, and for each of them the three before it.
private struct Window {
  let bytes: Bytes16
  let before: Bytes16
  let second: Bytes16
  let third: Bytes16

  @inline(__always)
  init(_ span: Span<UInt8>, at offset: Int) {
    bytes = Bytes16(span, at: offset)
    before = Bytes16(span, at: offset - 1)
    second = Bytes16(span, at: offset - 2)
    third = Bytes16(span, at: offset - 3)
  }

  /// Where a byte cannot follow those before it.
  @inline(__always)
  var errors: Mask16 {
    let isContinuation = isBetween(bytes, 0x80, 0xBF)
    let isExpected =
      (before .>= all(0xC0)) .| (second .>= all(0xE0)) .| (third .>= all(0xF0))
    let isNeverUsed = isBetween(bytes, 0xC0, 0xC1) .| (bytes .>= all(0xF5))
    let isLow =
      ((before .== all(0xE0)) .& (bytes .< all(0xA0)))
      .| ((before .== all(0xF0)) .& (bytes .< all(0x90)))
    let isHigh =
      ((before .== all(0xED)) .& (bytes .>= all(0xA0)))
      .| ((before .== all(0xF4)) .& (bytes .>= all(0x90)))
    return (isContinuation .^ isExpected) .| isNeverUsed .| (isLow .| isHigh)
  }

  /// Where one may end: few instructions, right for what is frequent in clean text (quotation
  /// marks and dashes, letters of Latin, Greek and Cyrillic), too careful elsewhere.
  @inline(__always)
  var mayBeSuspect: Mask16 {
    let isRare =
      ((before .== all(0xC2)) .| (before .== all(0xD8)))
      .| ((second .== all(0xE1)) .| (second .== all(0xEF)))
    // Of the characters E2 80 xx, those with 90 to A7 are dashes, quotation marks and points.
    let isOutside = .!isBetween(bytes, 0x90, 0xA7) .| (before .== all(0x81))
    return isRare .| ((second .== all(0xE2)) .& isOutside)
  }

  /// Where a C1 control, an invisible character or a bidirectional control ends.
  @inline(__always)
  var suspects: Mask16 {
    let isMark = isBetween(bytes, 0x8B, 0x8F) .| isBetween(bytes, 0xAA, 0xAE)
    let isJoiner = (bytes .== all(0xA0)) .| isBetween(bytes, 0xA6, 0xA9)
    let isGeneral =
      ((before .== all(0x80)) .& isMark) .| ((before .== all(0x81)) .& isJoiner)
    let isLatin = (before .== all(0xC2)) .& ((bytes .< all(0xA0)) .| (bytes .== all(0xAD)))
    let isArabic = (before .== all(0xD8)) .& (bytes .== all(0x9C))
    let isMongolian = (second .== all(0xE1)) .& (before .== all(0xA0)) .& (bytes .== all(0x8E))
    let isByteOrderMark =
      (second .== all(0xEF)) .& (before .== all(0xBB)) .& (bytes .== all(0xBF))
    return ((second .== all(0xE2)) .& isGeneral)
      .| (isLatin .| isArabic) .| (isMongolian .| isByteOrderMark)
  }

  @inline(__always)
  private func all(_ byte: UInt8) -> Bytes16 { Bytes16(repeating: byte) }

  @inline(__always)
  private func isBetween(_ vector: Bytes16, _ low: UInt8, _ high: UInt8) -> Mask16 {
    (vector &- all(low)) .<= all(high - low)
  }
}
