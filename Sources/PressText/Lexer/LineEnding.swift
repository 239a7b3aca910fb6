// SPDX-License-Identifier: Apache-2.0

/// Facts of the line beside its kind: how it ends, and what is wrong with its date.
package struct LineFeatures: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Ends like a sentence.
  package static let terminal = Self(rawValue: 1)
  /// Ends like a question.
  package static let question = Self(rawValue: 2)
  /// Ends in a colon.
  package static let colon = Self(rawValue: 4)
  /// Is a date whose day and month can be exchanged.
  package static let ambiguousDate = Self(rawValue: 8)
  /// Is a date or a time that no calendar or clock has.
  package static let invalidDate = Self(rawValue: 16)
  /// Is a date or a time with a date word before it.
  package static let announcedDate = Self(rawValue: 32)
  /// Is a date without a year or without a day.
  package static let partialDate = Self(rawValue: 64)
  /// Is a date or a time that says when something was changed.
  package static let updatedDate = Self(rawValue: 128)
}

extension Span<UInt8> {
  /// How the line between two offsets ends, closing quotation marks and brackets left aside.
  @inline(__always)
  func ending(_ start: Int, _ end: Int) -> LineFeatures {
    guard end - start >= 2 else { return longEnding(start, end) }
    // Nearly all lines end in a letter, or in a letter and one mark.
    let last = self[end - 1]
    if (last | 0x20) &- 0x61 < 26 { return [] }
    if (self[end - 2] | 0x20) &- 0x61 < 26 {
      if last == 0x2E { return [.terminal] }
      if last == 0x3F { return [.terminal, .question] }
    }
    return longEnding(start, end)
  }

  /// Whether a sentence ends before a short note in brackets at the end: `Nobody. (Laughter)`.
  func endsBeforeAside(_ start: Int, _ end: Int) -> Bool {
    asideStart(start, end).map { longEnding(start, $0).contains(.terminal) } ?? false
  }

  /// Where a short note in brackets at the end of a line begins, and the white space before it.
  private func asideStart(_ start: Int, _ end: Int) -> Int? {
    guard let (closing, inside) = stepBack(end, start), CharacterClass.closesBracket(closing)
    else { return nil }
    var place = inside
    for _ in 0...24 {
      guard let (scalar, before) = stepBack(place, start), !CharacterClass.closesBracket(scalar)
      else { return nil }
      if CharacterClass.opensBracket(scalar) {
        var gap = before
        while let (space, next) = stepBack(gap, start), CharacterClass.isSpace(space) { gap = next }
        return gap
      }
      place = before
    }
    return nil
  }

  private func longEnding(_ start: Int, _ end: Int) -> LineFeatures {
    var features: LineFeatures = []
    var place = end
    var inClosers = true
    while let (scalar, before) = stepBack(place, start) {
      switch scalar {
      case ";":
        features.insert(.terminal)
        if let letter = stepBack(before, start), isGreek(letter.0) { features.insert(.question) }
        inClosers = false
      case ".", "!", "\u{2026}", "\u{3002}", "\u{FF01}", "\u{6D4}", "\u{964}", "\u{589}",
        "\u{FF61}":
        features.insert(.terminal)
        inClosers = false
      case "?", "\u{FF1F}", "\u{61F}", "\u{37E}":
        features.formUnion([.terminal, .question])
        inClosers = false
      case ":", "\u{FF1A}":
        return place == end ? [.colon] : features
      case ")", "]", "}", "\"", "'", "*", "_", "\u{BB}", "\u{201D}", "\u{201C}", "\u{2019}",
        "\u{203A}", "\u{300D}", "\u{300F}", "\u{FF09}", "\u{3011}":
        guard inClosers else { return features }
      default: return features
      }
      place = before
    }
    return features
  }

  /// Whether a semicolon behind the scalar ends a question.
  private func isGreek(_ scalar: Unicode.Scalar) -> Bool {
    0x370...0x3FF ~= scalar.value || 0x1F00...0x1FFF ~= scalar.value
  }

  /// The scalar that ends at `offset`, and where it begins.
  private func stepBack(_ offset: Int, _ start: Int) -> (Unicode.Scalar, Int)? {
    guard offset > start else { return nil }
    let last = self[offset - 1]
    if last < 0x80 { return (Unicode.Scalar(last), offset - 1) }
    var place = offset - 1
    while place > start, offset - place < 4, self[place] & 0xC0 == 0x80 { place -= 1 }
    guard let step = step(place, offset), step.next == offset else {
      return ("\u{FFFD}", offset - 1)
    }
    return (step.scalar, place)
  }

  /// Whether a sentence ends inside the line and another one begins.
  func hasInnerSentence(_ start: Int, _ end: Int) -> Bool {
    var place = start
    var afterEnd = false
    while let step = step(place, end) {
      switch step.scalar {
      case ".", "!", "?", "\u{2026}", "\u{61F}": afterEnd = true
      case "\u{3002}", "\u{FF01}", "\u{FF1F}", "\u{964}": if step.next < end { return true }
      case _ where CharacterClass.isSpace(step.scalar):
        if afterEnd, one(openingMarks(step.next, end), end, CharacterClass.opensName) != nil {
          return true
        }
      case "\"", "'", ")", "]", "\u{BB}", "\u{201D}", "\u{2019}", "\u{201C}": break
      default: afterEnd = false
      }
      place = step.next
    }
    return false
  }

  private func openingMarks(_ start: Int, _ end: Int) -> Int {
    many(start, end) { scalar in
      switch scalar {
      case "\"", "'", "(", "[", "\u{AB}", "\u{201C}", "\u{201E}", "\u{2018}": true
      default: false
      }
    }
  }
}
