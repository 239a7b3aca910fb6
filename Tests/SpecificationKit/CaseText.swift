// SPDX-License-Identifier: Apache-2.0

/// Bytes as case files print them: UTF-8 in which nothing is invisible, with escapes for the rest.
package enum CaseText {
  /// An escape that cannot be read, and where it begins among the scalars.
  package struct Fault: Error, Hashable {
    package var offset: Int
    package var message: String
  }

  /// A character of the printed text and the bytes that it stands for.
  package struct Unit: Hashable {
    /// Where it begins among the scalars.
    package var offset: Int
    package var bytes: [UInt8]
  }

  /// Whether a case file must escape `scalar`, because a reader would not see it.
  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value >= 0x20 && scalar.value < 0x7F { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return true
    case .lineSeparator, .paragraphSeparator, .spaceSeparator: return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  // MARK: Writing

  /// A character as it is printed, and how many bytes it stands for.
  package typealias Piece = (text: String, bytes: Int)

  /// The printed text of `bytes`, character by character.
  ///
  /// Spaces at the end are escaped, unless quotes show them.
  package static func pieces(of bytes: [UInt8], quoted: Bool = false) -> [Piece] {
    var pieces: [Piece] = []
    var lastVisible = 0
    var position = 0
    while position < bytes.count {
      if let (scalar, length) = scalar(in: bytes, at: position) {
        pieces.append((escape(scalar, quoted: quoted), length))
        position += length
      } else {
        pieces.append((hex(bytes[position]), 1))
        position += 1
      }
      if pieces.last?.text != " " { lastVisible = pieces.count }
    }
    for index in lastVisible..<pieces.count where !quoted { pieces[index].text = "\\s" }
    return pieces
  }

  /// A quoted string.
  package static func quote(_ bytes: [UInt8]) -> String {
    "\"" + pieces(of: bytes, quoted: true).map(\.text).joined() + "\""
  }

  /// How many characters `bytes` show, a byte that is no UTF-8 counted as one.
  package static func length(of bytes: [UInt8]) -> Int { pieces(of: bytes).count }

  private static func escape(_ scalar: Unicode.Scalar, quoted: Bool) -> String {
    switch scalar {
    case "\\": "\\\\"
    case "\"" where quoted: "\\\""
    case "\t": "\\t"
    case "\r": "\\r"
    case "\0": "\\0"
    case _ where scalar.isASCII && isHidden(scalar): hex(UInt8(truncatingIfNeeded: scalar.value))
    case _ where isHidden(scalar): "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    default: String(scalar)
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "\\x0" : "\\x") + String(byte, radix: 16, uppercase: true)
  }

  /// The scalar that well-formed UTF-8 encodes at `position`.
  private static func scalar(in bytes: [UInt8], at position: Int) -> (Unicode.Scalar, Int)? {
    let end = min(position + 4, bytes.count)
    var decoder = UTF8()
    var iterator = bytes[position..<end].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return (scalar, UTF8.width(scalar))
  }

  // MARK: Reading

  /// The characters of printed text.
  ///
  /// A final single backslash is left out and reported.
  package static func units(
    of scalars: ArraySlice<Unicode.Scalar>, quoted: Bool = false
  ) throws(Fault) -> (units: [Unit], endsOpen: Bool) {
    var units: [Unit] = []
    var rest = scalars
    while let scalar = rest.first {
      let offset = rest.startIndex
      rest.removeFirst()
      guard scalar == "\\" else {
        units.append(Unit(offset: offset, bytes: Array(String(scalar).utf8)))
        continue
      }
      if rest.isEmpty { return (units, true) }
      units.append(Unit(offset: offset, bytes: try escape(&rest, from: offset, quoted: quoted)))
    }
    return (units, false)
  }

  private static func escape(
    _ rest: inout ArraySlice<Unicode.Scalar>, from offset: Int, quoted: Bool
  ) throws(Fault) -> [UInt8] {
    let letter = rest.removeFirst()
    switch letter {
    case "\\": return [0x5C]
    case "t": return [0x09]
    case "r": return [0x0D]
    case "0": return [0x00]
    case "s": return [0x20]
    case "\"" where quoted: return [0x22]
    case "x":
      let digits = rest.prefix(2)
      guard digits.count == 2, let value = number(digits), let byte = UInt8(exactly: value) else {
        throw Fault(offset: offset, message: "\\x needs two hexadecimal digits")
      }
      rest.removeFirst(2)
      return [byte]
    case "u":
      guard rest.first == "{", let close = rest.firstIndex(of: "}"),
        let value = number(rest[(rest.startIndex + 1)..<close]), let scalar = Unicode.Scalar(value)
      else { throw Fault(offset: offset, message: "\\u needs a character's number in braces") }
      rest = rest[(close + 1)...]
      return Array(String(scalar).utf8)
    default:
      throw Fault(offset: offset, message: "unknown escape \\\(letter)")
    }
  }

  private static func number(_ digits: ArraySlice<Unicode.Scalar>) -> UInt32? {
    let text = String(String.UnicodeScalarView(digits))
    let hexadecimal = digits.allSatisfy { $0.isASCII && $0.properties.isHexDigit }
    return hexadecimal && !digits.isEmpty ? UInt32(text, radix: 16) : nil
  }
}
