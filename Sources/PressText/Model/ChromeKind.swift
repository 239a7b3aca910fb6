// SPDX-License-Identifier: Apache-2.0

extension Analysis {
  /// What a line of page furniture is for, or nil where its place alone tells that it is furniture.
  ///
  /// The kind is that of the phrase in the lexicon, else it follows from the rule that decided.
  func chromeKind(_ index: Int) -> String? {
    if survey.rule(index) == .surveyClock { return Lexicon.ChromeKind.siteClock.rawValue }
    let range = table.lines[index].range
    let bytes = source.bytes.span
    switch lexed.rule(index) {
    case .lineChromePhrase:
      return Lexicon.standard.match(bytes, from: range.lowerBound, to: range.upperBound)?
        .value.chromeKind?.rawValue
    case .lineChromePrefix:
      return Lexicon.standard.longestMatch(
        bytes, from: range.lowerBound, to: range.upperBound, in: .chromePrefix)?
        .value.chromeKind?.rawValue
    case .lineCopyright: return Lexicon.ChromeKind.copyright.rawValue
    case .lineAddress, .lineLinks: return "address"
    case .lineRepeatedToken: return Lexicon.ChromeKind.photoGallery.rawValue
    case .lineCaption: return Lexicon.ChromeKind.photoCredit.rawValue
    default: return nil
    }
  }
}
