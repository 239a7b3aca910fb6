// SPDX-License-Identifier: Apache-2.0

/// The classes of characters that the character-level grammars name.
package enum CharacterClass {
  /// The general category of a scalar.
  private static func category(_ scalar: Unicode.Scalar) -> Unicode.GeneralCategory {
    frequentCategory(scalar.value) ?? scalar.properties.generalCategory
  }

  /// The general category of a letter of Latin or Cyrillic, or of a quotation mark or a dash: the
  /// standard library takes some hundred instructions to find it.
  @inline(__always)
  package static func frequentCategory(_ scalar: UInt32) -> Unicode.GeneralCategory? {
    switch scalar {
    case 0xD7, 0xF7: .mathSymbol
    case 0xC0...0xDE, 0x400...0x42F: .uppercaseLetter
    case 0xDF...0xFF, 0x430...0x45F: .lowercaseLetter
    case 0x100...0x137, 0x14A...0x177, 0x460...0x481:
      scalar & 1 == 0 ? .uppercaseLetter : .lowercaseLetter
    case 0x2010...0x2015: .dashPunctuation
    case 0x2018, 0x201C: .initialPunctuation
    case 0x2019, 0x201D: .finalPunctuation
    case 0x201E: .openPunctuation
    default: nil
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
    switch category(scalar) {
    case .uppercaseLetter, .titlecaseLetter: return true
    default: return false
    }
  }

  /// `{lower}`: a lower-case letter; the letters in which all Georgian is written are none.
  static func isLower(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.value &- 0x61 < 26 }
    return category(scalar) == .lowercaseLetter && !isGeorgian(scalar)
  }

  private static func isGeorgian(_ scalar: Unicode.Scalar) -> Bool {
    (0x10D0...0x10FF).contains(scalar.value) && scalar != "\u{10FB}"
  }

  /// `{uncased}`: a letter of a script without case, a modifier letter, or a Georgian one.
  static func isUncased(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return false }
    if isGeorgian(scalar) { return true }
    switch category(scalar) {
    case .otherLetter, .modifierLetter: return true
    default: return false
    }
  }

  /// `{letter}`: any letter.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return (scalar.value | 0x20) &- 0x61 < 26 }
    switch category(scalar) {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
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
    switch category(scalar) {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// A letter, or a number of any script.
  static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return isLetter(scalar) || isDigit(scalar) }
    switch category(scalar) {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
