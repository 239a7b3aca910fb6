// SPDX-License-Identifier: Apache-2.0

/// One trimmed line as the chapter "Lines" sees it: bytes, and characters with their places.
package struct ReferenceText: Sendable, Hashable {
  package let bytes: [UInt8]
  package let scalars: [Unicode.Scalar]
  /// The byte offset of each character, and of the end.
  package let offsets: [Int]
  /// The canonical form of its beginning.
  private(set) var opening: [ReferencePhrases.Unit] = []

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var scalars: [Unicode.Scalar] = []
    var offsets = [0]
    var parser = Unicode.UTF8.ForwardParser()
    var input = bytes.makeIterator()
    var isOpen = true
    while isOpen {
      switch parser.parseScalar(from: &input) {
      case .valid(let encoded):
        scalars.append(Unicode.UTF8.decode(encoded))
        offsets.append((offsets.last ?? 0) + encoded.count)
      case .error(let length):
        scalars.append("\u{FFFD}")
        offsets.append((offsets.last ?? 0) + length)
      case .emptyInput: isOpen = false
      }
    }
    self.scalars = scalars
    self.offsets = offsets
    opening = ReferencePhrases.canonical(self, from: 0)
  }

  package init(_ text: String) { self.init(Array(text.utf8)) }

  /// The same for a grammar of characters.
  var scalarText: ScalarText {
    var text = ScalarText()
    text.scalars = scalars
    text.offsets = offsets
    return text
  }

  /// What the chapter "Bytes and lines" trims beside white space.
  static let invisible: Set<UInt32> = Set(
    [0xAD, 0x61C, 0x180E, 0x2060, 0xFEFF] + Array(0x200B...0x200F) + Array(0x202A...0x202E)
      + Array(0x2066...0x2069))

  static func isTrimmed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpace || invisible.contains(scalar.value)
  }

  /// The byte from a byte offset on at which the first character stands that is not trimmed.
  func speech(from offset: Int) -> Int {
    let index = scalars.indices.first { index in
      let scalar = scalars[index]
      return offsets[index] >= offset && !Self.isTrimmed(scalar)
    }
    return offsets[index ?? scalars.count]
  }

  /// A part of the line by its bytes, as a text of its own.
  func part(_ range: Range<Int>) -> ReferenceText { ReferenceText(Array(bytes[range])) }

  /// The maximal runs of characters that are not white space, as indices of characters.
  var words: [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if scalar.isSpace {
        if let begin = start { words.append(begin..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let begin = start { words.append(begin..<scalars.count) }
    return words
  }

  /// The width in columns, counted up to 320.
  var width: Int {
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    if isASCII { return min(320, bytes.count) }
    let columns = bytes.map { byte in
      if (0x80...0xBF).contains(byte) { return 0 }
      return byte >= 0xE3 ? 2 : 1
    }
    return min(320, columns.reduce(0, +))
  }
}

extension Unicode.Scalar {
  var isSpace: Bool { properties.isWhitespace }

  var isUpper: Bool {
    [.uppercaseLetter, .titlecaseLetter].contains(properties.generalCategory)
  }

  /// The letters U+10D0 to U+10FF, in which all Georgian is written.
  private var isGeorgian: Bool { (0x10D0...0x10FF).contains(value) && value != 0x10FB }

  var isUncased: Bool {
    isGeorgian || [.otherLetter, .modifierLetter].contains(properties.generalCategory)
  }

  var isLower: Bool { properties.generalCategory == .lowercaseLetter && !isGeorgian }

  var isLetter: Bool { isUpper || isUncased || isLower }

  /// What a word is made of when lines are compared: letters, marks and decimal digits.
  var isCompared: Bool { isLetter || isMark || properties.generalCategory == .decimalNumber }

  var isMark: Bool {
    [.nonspacingMark, .spacingMark, .enclosingMark].contains(properties.generalCategory)
  }

  var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  /// A number of any script: the categories N*.
  var isNumber: Bool {
    [.decimalNumber, .letterNumber, .otherNumber].contains(properties.generalCategory)
  }
}
