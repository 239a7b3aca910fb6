// SPDX-License-Identifier: Apache-2.0

import PressText

/// Finds the lines and columns of ascending offsets in one pass over the bytes.
///
/// A column counts Unicode scalars, and each maximal subpart of ill-formed UTF-8.
struct PositionCursor {
  private let bytes: [UInt8]
  private var offset = 0
  private(set) var line = 1
  private(set) var column = 1
  /// Where the line begins.
  private(set) var lineStart = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Goes on to `target`, which must not lie before the last one.
  mutating func advance(to target: Int) {
    let bytes = bytes
    let span = bytes.span
    let target = min(target, span.count)
    while offset < target {
      let byte = span[offset]
      if byte == 0x0A || byte == 0x0D && (offset + 1 == span.count || span[offset + 1] != 0x0A) {
        offset += 1
        line += 1
        column = 1
        lineStart = offset
        continue
      }
      let length = abs(UTF8Validation.subpart(in: span, at: offset, before: span.count))
      // An offset inside of a character has the column of that character.
      if offset + length > target { return }
      offset += length
      column += 1
    }
  }
}
