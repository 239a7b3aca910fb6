// SPDX-License-Identifier: Apache-2.0

import PressText

/// One character of untrusted text, as a terminal may show it.
struct Cell {
  /// What to print: the character, or its escape.
  var text: String
  /// How many columns that takes.
  var columns: Int
  /// The offset behind the character's bytes.
  var end: Int
}

/// Untrusted bytes as cells, from an offset on.
///
/// Nothing that a cell prints can move the cursor, change colours or the order of the text.
struct Cells: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int

  init(_ bytes: [UInt8], from offset: Int, to end: Int) {
    self.bytes = bytes
    self.offset = offset
    self.end = end
  }

  mutating func next() -> Cell? {
    guard offset < end else { return nil }
    let length = UTF8Validation.subpart(in: bytes.span, at: offset, before: end)
    let start = offset
    offset += abs(length)
    if length < 0 {
      let text = bytes[start..<offset].reduce(into: "") { $0 += "\\x" + hexadecimal($1, digits: 2) }
      return Cell(text: text, columns: text.utf8.count, end: offset)
    }
    let value = UTF8Validation.scalar(in: bytes.span, at: start, length: length)
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    if scalar == "\t" { return Cell(text: "    ", columns: 4, end: offset) }
    if scalar.isHarmful || scalar.isInvisible {
      let text = scalar.escaped
      return Cell(text: text, columns: text.utf8.count, end: offset)
    }
    return Cell(text: String(scalar), columns: scalar.columns, end: offset)
  }

  /// The whole of `bytes` in a form that may be shown.
  static func printable(_ bytes: [UInt8]) -> String {
    Cells(bytes, from: 0, to: bytes.count).reduce(into: "") { $0 += $1.text }
  }

  /// As much of a text as fits into `columns`; an ellipsis tells that there is more.
  static func start(of bytes: [UInt8], in range: Range<Int>, columns: Int) -> String {
    var text = ""
    var width = 0
    for cell in Cells(bytes, from: range.lowerBound, to: range.upperBound) {
      width += cell.columns
      // The limit in bytes is for text that stacks marks on one letter for ever.
      if width >= columns || text.utf8.count > 8 * columns {
        return cell.end == range.upperBound && width == columns ? text + cell.text : text + "…"
      }
      text += cell.text
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether a terminal may obey it rather than show it, or show other text in another order.
  var isHarmful: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Whether it shows nothing, so that nobody would see what is meant.
  var isInvisible: Bool {
    value >= 0xAD && (properties.isDefaultIgnorableCodePoint || value == 0xFFFE || value == 0xFFFF)
  }

  /// The escape of Swift: `\u{1B}`.
  var escaped: String { "\\u{" + hexadecimal(value, digits: 2) + "}" }

  /// How many columns a terminal gives to it.
  var columns: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0  // vowels and finals of Hangul
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
      0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
      0x1F200...0x1F265, 0x20000...0x3FFFD:
      return 2
    case 0x1F1E6...0x1F1FF: return 1  // half a flag
    default: return properties.isEmojiPresentation ? 2 : 1
    }
  }
}

/// A number in hexadecimal digits: at least so many.
func hexadecimal<Value: BinaryInteger>(_ value: Value, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
