// SPDX-License-Identifier: Apache-2.0

/// The form in which texts and phrases are compared (Specs/lexicon/README.md, "Comparison"), by the
/// standard library's properties of scalars and apart from the library's own tables.
package enum CanonicalForm {
  /// One scalar, folded to one scalar.
  package static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    // Capitals don't show whether their i has a dot.
    case "\u{130}", "\u{131}": return "i"
    case "\u{2019}", "\u{2BC}", "`": return "'"
    default: break
    }
    if scalar.properties.isWhitespace { return " " }
    // Further scripts have no case that press articles use.
    guard scalar.value < 0x590 else { return scalar }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = lower.first, lower.count == 1 else { return scalar }
    return first
  }

  /// A phrase, folded, each run of white space made one space, each number `0`, no space at either end.
  package static func phrase(_ text: String) -> [Unicode.Scalar] {
    let words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    let scalars = Array(words.joined(separator: [" "]))
    var canonical: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      let number = endOfNumber(scalars, index)
      canonical.append(number > index ? "0" : fold(scalars[index]))
      index = max(number, index + 1)
    }
    return canonical
  }

  /// The end of the number that begins at an index: digits, with one point, one comma or white space
  /// between two of them; the index itself if none does.
  package static func endOfNumber(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    var end = start
    while end < scalars.count {
      if isDigit(scalars[end]) {
        end += 1
        continue
      }
      guard end > start else { break }
      let isSign = scalars[end] == "." || scalars[end] == ","
      let next = isSign ? end + 1 : endOfSpaces(scalars, end)
      guard next > end, next < scalars.count, isDigit(scalars[next]) else { break }
      end = next
    }
    return end
  }

  /// The index of the first character from here on that is no white space.
  package static func endOfSpaces(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    scalars[start...].firstIndex { !$0.properties.isWhitespace } ?? scalars.count
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Whether a scalar goes on with a word: a letter, a decimal digit or a combining mark.
  package static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .decimalNumber
      || ![.digit, .space, .other].contains(ScalarClass(scalar))
  }
}
