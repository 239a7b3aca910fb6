// SPDX-License-Identifier: Apache-2.0

extension Lexicon {
  /// What the phrase is for by which a rule found that a line is furniture; nil by rules that ask no phrase.
  func chromeKind(_ bytes: Span<UInt8>, _ line: Range<Int>, by rule: Rule) -> ChromeKind? {
    switch rule {
    case .lineChromePhrase:
      match(bytes, from: line.lowerBound, to: line.upperBound)?.value.chromeKind
    case .lineChromePrefix:
      longestMatch(bytes, from: line.lowerBound, to: line.upperBound, in: .chromePrefix)?
        .value.chromeKind
    default: nil
    }
  }
}
