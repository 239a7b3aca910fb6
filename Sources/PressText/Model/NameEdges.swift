// SPDX-License-Identifier: Apache-2.0

// What stands around a name, a role or an outlet and belongs to none of them.
extension Span<UInt8> {
  /// A range without the white space, quotation marks, brackets and commas around it; a mark that
  /// closes what is opened inside stays.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = many(range.lowerBound, range.upperBound) { CharacterClass.surroundsName($0) }
    var end = start
    var open = 0
    var place = start
    while let step = step(place, range.upperBound) {
      place = step.next
      let closes = CharacterClass.closesQuotation(step.scalar) && open > 0
      if closes {
        open -= 1
      } else if CharacterClass.opensQuotation(step.scalar) {
        open += 1
      }
      if closes || !CharacterClass.surroundsName(step.scalar) { end = place }
    }
    return start..<end
  }

  /// How many letters a range holds.
  func letters(_ range: Range<Int>) -> Int {
    var count = 0
    var place = range.lowerBound
    while let step = step(place, range.upperBound) {
      if CharacterClass.isLetter(step.scalar) { count += 1 }
      place = step.next
    }
    return count
  }
}

extension CharacterClass {
  /// White space, quotation marks, brackets, commas: what is no part of a name at its ends.
  static func surroundsName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "[", "]", ",", ";", "*", "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": true
    default: isSpace(scalar)
    }
  }

  static func opensQuotation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "\u{201C}", "\u{201E}", "\u{AB}": true
    default: false
    }
  }

  static func closesQuotation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "\u{201C}", "\u{201D}", "\u{BB}": true
    default: false
    }
  }

  static func surroundsOrOpensName(_ scalar: Unicode.Scalar) -> Bool {
    opensName(scalar) || opensQuotation(scalar)
  }
}
