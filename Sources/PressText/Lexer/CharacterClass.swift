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

  /// The category of any scalar; apart, so that what asks for frequent ones stays small.
  @inline(never)
  package static func rareCategory(_ scalar: UInt32) -> Category {
    knownCategory(scalar) ?? standardCategory(scalar)
  }

  /// The category of what pages in many languages hold, though few of each.
  private static func knownCategory(_ scalar: UInt32) -> Category? {
    if scalar < 0x250 { return latinCategory(scalar) }
    if scalar < 0x590 { return greekOrCyrillicCategory(scalar) }
    if scalar < 0x2000 { return easternCategory(scalar) }
    if scalar < 0x3000 {
      switch scalar {
      case 0x2000...0x206F, 0x20A0...0x20CF, 0x2116, 0x2122, 0x2190...0x23FF, 0x2500...0x2775:
        return .other
      default: return nil
      }
    }
    switch scalar {
    case 0x3000...0x3004, 0x3008...0x3020, 0xFF01...0xFF0F, 0xFF1A...0xFF20: return .other
    case 0x30FC...0x30FE, 0x3400...0x4DBF: return .uncased
    case 0xFF10...0xFF19: return .digit
    default: return nil
    }
  }

  private static func latinCategory(_ scalar: UInt32) -> Category? {
    switch scalar {
    case 0x80...0xA9, 0xAB...0xB1, 0xBB: .other
    case 0x139...0x148, 0x179...0x17E: scalar & 1 != 0 ? .upper : .lower
    case 0x178, 0x18F: .upper
    default: nil
    }
  }

  private static func greekOrCyrillicCategory(_ scalar: UInt32) -> Category? {
    switch scalar {
    case 0x3AC...0x3CE, 0x390, 0x250...0x293, 0x561...0x587: .lower
    case 0x391...0x3A1, 0x3A3...0x3AB, 0x386, 0x388...0x38A, 0x531...0x556: .upper
    case 0x48A...0x4BF, 0x4D0...0x52F: scalar & 1 == 0 ? .upper : .lower
    case 0x4C1...0x4CE: scalar & 1 != 0 ? .upper : .lower
    case 0x300...0x36F: .mark
    default: nil
    }
  }

  private static func easternCategory(_ scalar: UInt32) -> Category? {
    switch scalar {
    case 0x671...0x6D3, 0x904...0x939, 0xE01...0xE30: .uncased
    case 0x10D0...0x10FA: .lower
    case 0x1E00...0x1E95, 0x1EA0...0x1EFF: scalar & 1 == 0 ? .upper : .lower
    case 0x64B...0x65F, 0xE34...0xE3A, 0xE47...0xE4E: .mark
    case 0x660...0x669, 0x6F0...0x6F9: .digit
    default: nil
    }
  }

  // Already to prepare for the standard library's answer takes long.
  @inline(never)
  private static func standardCategory(_ scalar: UInt32) -> Category {
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
