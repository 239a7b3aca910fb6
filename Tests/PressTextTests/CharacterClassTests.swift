// SPDX-License-Identifier: Apache-2.0

import PressText
import Testing

@Suite("Classes of characters")
struct CharacterClassTests {
  @Test("categories that are known by range are those of Unicode")
  func frequentCategories() {
    var known = 0
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value),
        let category = CharacterClass.frequentCategory(value)
      else { continue }
      known += 1
      let general = scalar.properties.generalCategory
      #expect(Self.categories[category]?.contains(general) == true, "U+\(String(value, radix: 16))")
    }
    #expect(known == 32_717)
  }

  @Test("the other categories are those of Unicode too")
  func rareCategories() {
    for value in UInt32(0)...0x10_FFFF {
      // All of the blocks in which some are known by range, and a part of the others.
      guard value < 0x3500 || value & 0xFF00 == 0xFF00 || value % 7 == 0,
        let scalar = Unicode.Scalar(value)
      else { continue }
      let category = CharacterClass.rareCategory(value)
      let general = scalar.properties.generalCategory
      let own = Self.categories.first { $0.value.contains(general) }?.key ?? .other
      #expect(category == own, "U+\(String(value, radix: 16))")
    }
  }

  private static let categories: [CharacterClass.Category: [Unicode.GeneralCategory]] = [
    .upper: [.uppercaseLetter, .titlecaseLetter], .lower: [.lowercaseLetter],
    .uncased: [.otherLetter, .modifierLetter],
    .mark: [.nonspacingMark, .spacingMark, .enclosingMark], .digit: [.decimalNumber],
    .number: [.letterNumber, .otherNumber],
    .other: [
      .mathSymbol, .dashPunctuation, .initialPunctuation, .finalPunctuation, .openPunctuation,
    ],
  ]
}
