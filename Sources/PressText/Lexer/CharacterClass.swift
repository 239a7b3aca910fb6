// SPDX-License-Identifier: Apache-2.0

/// The classes of characters that the character-level grammars name.
package enum CharacterClass {
  /// What the general categories come to here.
  package enum Category: UInt8, Sendable, Hashable {
    /// Upper-case and title-case letters.
    case upper
    case lower
    /// Modifier letters and those of scripts without case.
    case uncased
    case mark
    /// Decimal digits, and other numbers.
    case digit, number
    case other
  }

  /// The category of a scalar.
  @inline(__always)
  static func category(_ scalar: UInt32) -> Category {
    frequentCategory(scalar) ?? rareCategory(scalar)
  }

  /// The category of what is frequent, letters of the larger scripts and signs of punctuation: the
  /// standard library takes some hundred instructions to find it.
  @inline(__always)
  package static func frequentCategory(_ scalar: UInt32) -> Category? {
    switch scalar {
    case 0xD7, 0xF7, 0x2010...0x2015, 0x2018, 0x2019, 0x201C, 0x201D, 0x201E: .other
    case 0xC0...0xDE, 0x400...0x42F: .upper
    case 0xDF...0xFF, 0x430...0x45F: .lower
    case 0x100...0x137, 0x14A...0x177, 0x460...0x481: scalar & 1 == 0 ? .upper : .lower
    case 0x5D0...0x5EA, 0x620...0x64A, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF,
      0xAC00...0xD7A3:
      .uncased
    default: nil
    }
  }

  /// Apart, because already to prepare for the standard library's answer takes long.
  @inline(never)
  package static func rareCategory(_ scalar: UInt32) -> Category {
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: .upper
    case .lowercaseLetter: .lower
    case .otherLetter, .modifierLetter: .uncased
    case .nonspacingMark, .spacingMark, .enclosingMark: .mark
    case .decimalNumber: .digit
    case .letterNumber, .otherNumber: .number
    default: .other
    }
  }

  /// `{space}`: Unicode white space.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return value == 0x20 || value &- 9 < 5 }
    if value < 0x1680 { return value == 0xA0 || value == 0x85 }
    switch value {
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return true
    default: return false
    }
  }

  /// `{digit}`: ASCII digits.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value &- 0x30 < 10 }

  /// `{upper}`: an upper-case or title-case letter.
  static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.value &- 0x41 < 26 }
    return category(scalar.value) == .upper
  }

  /// `{lower}`: a lower-case letter; the letters in which all Georgian is written are none.
  static func isLower(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.value &- 0x61 < 26 }
    return category(scalar.value) == .lower && !isGeorgian(scalar)
  }

  private static func isGeorgian(_ scalar: Unicode.Scalar) -> Bool {
    (0x10D0...0x10FF).contains(scalar.value) && scalar != "\u{10FB}"
  }

  /// `{uncased}`: a letter of a script without case, a modifier letter, or a Georgian one.
  static func isUncased(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return false }
    if isGeorgian(scalar) { return true }
    return category(scalar.value) == .uncased
  }

  /// `{letter}`: any letter.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return (scalar.value | 0x20) &- 0x61 < 26 }
    switch category(scalar.value) {
    case .upper, .lower, .uncased: return true
    default: return false
    }
  }

  /// A letter that may begin a name or a sentence: in upper case, or of a script without case.
  static func opensName(_ scalar: Unicode.Scalar) -> Bool { isUpper(scalar) || isUncased(scalar) }

  /// A hyphen-minus, an en dash, an em dash or a horizontal bar.
  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "\u{2013}", "\u{2014}", "\u{2015}": true
    default: false
    }
  }

  /// `{mark}`: a combining mark.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return false }
    return category(scalar.value) == .mark
  }

  /// A letter, or a number of any script.
  static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return isLetter(scalar) || isDigit(scalar) }
    switch category(scalar.value) {
    case .upper, .lower, .uncased, .digit, .number: return true
    case .mark, .other: return false
    }
  }
}
