// SPDX-License-Identifier: Apache-2.0

/// The characters that a line loses at both ends: white space, what shows nothing, and what only
/// changes the order in which text is shown.
///
/// A lead byte is never a continuation byte, so an encoding found backwards is the character that
/// decoding forwards finds in the same place, whatever bytes stand around it.
package enum Trimming {
  /// The length of the character to trim that begins at `start`; 0 when there is none.
  package static func length(in bytes: Span<UInt8>, at start: Int, before end: Int) -> Int {
    guard start < end else { return 0 }
    let first = bytes[start]
    if first < 0x80 { return isTrimmed(first) ? 1 : 0 }
    guard start + 2 <= end else { return 0 }
    let second = bytes[start + 1]
    if isTrimmed(first, second) { return 2 }
    guard start + 3 <= end, first >= 0xE1 else { return 0 }
    return isTrimmed(first, second, bytes[start + 2]) ? 3 : 0
  }

  /// The length of the character to trim that ends at `end`; 0 when there is none.
  package static func length(in bytes: Span<UInt8>, endingAt end: Int, after start: Int) -> Int {
    guard start < end else { return 0 }
    let last = bytes[end - 1]
    if last < 0x80 { return isTrimmed(last) ? 1 : 0 }
    guard start + 2 <= end else { return 0 }
    let second = bytes[end - 2]
    if isTrimmed(second, last) { return 2 }
    guard start + 3 <= end else { return 0 }
    return isTrimmed(bytes[end - 3], second, last) ? 3 : 0
  }

  /// The first offset from `start` on that is not trimmed.
  static func start(of bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var place = start
    while true {
      let length = length(in: bytes, at: place, before: end)
      if length == 0 { return place }
      place += length
    }
  }

  /// The bytes between `start` and `end` without what is trimmed.
  package static func trimmed(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Range<Int> {
    var lower = start
    var upper = end
    while true {
      let length = length(in: bytes, at: lower, before: upper)
      if length == 0 { break }
      lower += length
    }
    while true {
      let length = length(in: bytes, endingAt: upper, after: lower)
      if length == 0 { break }
      upper -= length
    }
    return lower..<upper
  }

  /// U+0009–000D and U+0020.
  @inline(__always)
  static func isTrimmed(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  /// U+0085, U+00A0, U+00AD and U+061C.
  private static func isTrimmed(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xC2: second == 0x85 || second == 0xA0 || second == 0xAD
    case 0xD8: second == 0x9C
    default: false
    }
  }

  private static func isTrimmed(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE1, 0x9A): third == 0x80  // U+1680
    case (0xE1, 0xA0): third == 0x8E  // U+180E
    case (0xE2, 0x80):  // U+2000–200F, U+2028–202F
      third &- 0x80 < 16 || third &- 0xA8 < 8
    case (0xE2, 0x81):  // U+205F, U+2060, U+2066–2069
      third == 0x9F || third == 0xA0 || third &- 0xA6 < 4
    case (0xE3, 0x80): third == 0x80  // U+3000
    case (0xEF, 0xBB): third == 0xBF  // U+FEFF
    default: false
    }
  }
}
