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

  /// A phrase, folded, each run of white space made one space, none at either end.
  package static func phrase(_ text: String) -> [Unicode.Scalar] {
    let words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    return Array(words.map { $0.map(fold) }.joined(separator: [" "]))
  }

  /// Whether a scalar goes on with a word: a letter, a decimal digit or a combining mark.
  package static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .decimalNumber
      || ![.digit, .space, .other].contains(ScalarClass(scalar))
  }
}
