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
    var checks = UTF8BlockChecks(hasSuspects: suspects)
    while offset + 64 <= end {
      if Block(bytes, at: offset).nonASCII.union.holds {
        checks.look(bytes, block: offset, before: end)
      }
      offset += 64
    }
    // The last block overlaps the one before, since no check needs what another found.
    if offset < end { checks.look(bytes, block: end - 64, before: end) }
    return checks.result
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
