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
      #expect(category == scalar.properties.generalCategory, "U+\(String(value, radix: 16))")
    }
    #expect(known == 307)
  }
}
