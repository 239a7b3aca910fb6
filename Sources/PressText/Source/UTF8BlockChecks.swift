// SPDX-License-Identifier: Apache-2.0

/// Whether blocks of 64 bytes are well-formed UTF-8: looks at those alone that are not all ASCII.
///
/// No block needs to know what was found in another one, so blocks may overlap.
struct UTF8BlockChecks {
  private var errors = Mask16(repeating: false)
  private var suspect: Mask16

  /// Begins with what is known of the bytes before the first block.
  init(hasSuspects: Bool = false) {
    suspect = Mask16(repeating: hasSuspects)
  }

  /// What was found.
  var result: UTF8Validation.Result {
    let isWellFormed = !errors.holds
    return UTF8Validation.Result(
      isWellFormed: isWellFormed, hasSuspects: !isWellFormed || suspect.holds)
  }

  /// Looks at the block at `offset`; nothing follows `end`.
  mutating func look(_ bytes: Span<UInt8>, block offset: Int, before end: Int) {
    var possible = Mask16(repeating: false)
    // Whether the window before breaks off inside a character.
    var isOpen = false
    for part in 0..<4 {
      let place = offset + 16 * part
      // Most windows of such a block are ASCII, like the end of what stands before them.
      if !isOpen, !Bytes16(bytes, at: place).isNonASCII.holds { continue }
      let window = Window(bytes, at: place)
      errors .|= window.errors
      possible .|= window.mayBeSuspect
      isOpen = endsInside(bytes, at: place + 16)
    }
    if possible.holds { suspect .|= suspects(bytes, block: offset) }
    // A block of ASCII is not looked at, so that it could not tell what it breaks off.
    if isOpen, offset + 64 >= end || bytes[offset + 64] < 0x80 {
      errors = Mask16(repeating: true)
    }
  }

  /// Where a suspect ends in a block; apart, because most blocks have none that is possible.
  @inline(never)
  private func suspects(_ bytes: Span<UInt8>, block offset: Int) -> Mask16 {
    var suspect = Mask16(repeating: false)
    for part in 0..<4 {
      suspect .|= Window(bytes, at: offset + 16 * part).suspects
    }
    return suspect
  }

  /// Whether the three bytes before `end` begin a character that reaches over it.
  @inline(__always)
  private func endsInside(_ bytes: Span<UInt8>, at end: Int) -> Bool {
    // What an ASCII character breaks off has been found where it stands.
    if bytes[end - 1] < 0x80 { return false }
    return bytes[end - 1] >= 0xC0 || bytes[end - 2] >= 0xE0 || bytes[end - 3] >= 0xF0
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
    guard offset >= 3 else {
      bytes = Self.head(span, from: offset)
      before = Self.head(span, from: offset - 1)
      second = Self.head(span, from: offset - 2)
      third = Self.head(span, from: offset - 3)
      return
    }
    bytes = Bytes16(span, at: offset)
    before = Bytes16(span, at: offset - 1)
    second = Bytes16(span, at: offset - 2)
    third = Bytes16(span, at: offset - 3)
  }

  /// Sixteen bytes near the start, with zeros for those before it and for a mark of byte order, which
  /// is no suspect there.
  @inline(never)
  private static func head(_ span: Span<UInt8>, from offset: Int) -> Bytes16 {
    let hasMark = span[0] == 0xEF && span[1] == 0xBB && span[2] == 0xBF
    var bytes = Bytes16(repeating: 0)
    for lane in 0..<16 where offset + lane >= (hasMark ? 3 : 0) {
      bytes[lane] = span[offset + lane]
    }
    return bytes
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
