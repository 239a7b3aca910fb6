// SPDX-License-Identifier: Apache-2.0

extension Analysis {
  /// What a line of page furniture is for, or nil where its place alone tells that it is furniture.
  ///
  /// The kind is that of the phrase in the lexicon, else it follows from the rule that decided.
  func chromeKind(_ index: Int) -> String? {
    if survey.rule(index) == .surveyClock { return Lexicon.ChromeKind.siteClock.rawValue }
    switch lexed.rule(index) {
    case .lineCopyright: return Lexicon.ChromeKind.copyright.rawValue
    case .lineAddress, .lineLinks: return "address"
    case .lineRepeatedToken: return Lexicon.ChromeKind.photoGallery.rawValue
    case .lineCaption: return Lexicon.ChromeKind.photoCredit.rawValue
    case let rule:
      return Lexicon.standard.chromeKind(
        source.bytes.span, table.lines[index].range, by: rule)?.rawValue
    }
  }
}
