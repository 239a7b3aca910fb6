// SPDX-License-Identifier: Apache-2.0

/// A line and what was measured of it, before its kind is known.
struct LineView {
  let start: Int
  let end: Int
  let isASCII: Bool
  let width: UInt16
  let ending: LineFeatures

  var count: Int { end - start }
  /// Whether the line is running text, whatever it holds.
  var isLong: Bool { width >= 280 }

  init(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, isASCII: Bool) {
    self.start = start
    self.end = end
    self.isASCII = isASCII
    width = bytes.width(start, end, isASCII: isASCII)
    ending = bytes.ending(start, end)
  }

  /// Whether two letters of ASCII come first, so that one letter alone is no label.
  @inline(__always)
  func beginsWithWord(_ bytes: Span<UInt8>) -> Bool {
    count >= 2 && (bytes[start] | 0x20) &- 0x61 < 26 && (bytes[start + 1] | 0x20) &- 0x61 < 26
  }

  /// Whether only a label can make the line anything but `strong`.
  ///
  /// It is wide, begins with a letter and holds a space: the rows for any width want a digit or a sign
  /// first, no white space, or few bytes, of which broken ones are wide.
  @inline(__always)
  func isLongText(_ bytes: Span<UInt8>) -> Bool {
    isLong && count > 160 && (bytes[start] | 0x20) &- 0x61 < 26 && bytes.beginsWithBlank(start, end)
  }
}

/// The kind of a line, the row that gave it, and what its date tells.
struct LineVerdict {
  var kind: LineKind
  var rule: Rule
  var features: LineFeatures = []

  init(_ kind: LineKind, _ rule: Rule) {
    self.kind = kind
    self.rule = rule
  }
}
