// SPDX-License-Identifier: Apache-2.0

/// Whether bytes are well-formed UTF-8, and where they are not.
package enum UTF8Validation {
  /// The length of the well-formed sequence that begins at `start`; 0 when there is none.
  package static func length(in bytes: Span<UInt8>, at start: Int) -> Int {
    let length = subpart(in: bytes, at: start)
    return length > 0 ? length : 0
  }

  /// The length of the sequence that begins at `start`: below 0 for the maximal subpart of an
  /// ill-formed one.
  static func subpart(in bytes: Span<UInt8>, at start: Int) -> Int {
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
    while length < need, start + length < bytes.count, allowed.contains(bytes[start + length]) {
      length += 1
      allowed = 0x80...0xBF
    }
    return length == need ? length : -length
  }
}
