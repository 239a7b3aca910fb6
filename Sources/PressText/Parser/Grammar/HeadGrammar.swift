// SPDX-License-Identifier: Apache-2.0

// Chapter "Grammar": the head of the article.

extension Parser {
  /// ```peg
  /// Head : head @head
  ///     <- _HeadLine* Headline (RepeatedHeadline / _HeadLine)*
  /// ```
  mutating func head() -> Bool {
    guard headlineAhead else { return false }
    let node = open(.head, .head)
    while headLine() {}
    _ = headline()
    while repeatedHeadline() || headLine() {}
    close(node)
    return true
  }

  /// ```peg
  /// UntitledHead : head @head.untitled ~medium !missing-headline
  ///     <- _HeadLine+
  /// ```
  mutating func untitledHead() -> Bool {
    guard at(.headLine, position), position < postambleStart else { return false }
    report(.missingHeadline)
    let node = open(.head, .headUntitled, .medium)
    while headLine() {}
    close(node)
    return true
  }

  /// ```peg
  /// _HeadLine
  ///     <- Dateline / Byline / Subtitle / Caption / _InnerChrome
  /// ```
  private mutating func headLine() -> Bool {
    dateline() || byline() || subtitle() || caption() || innerChrome()
  }

  /// ```peg
  /// Headline : headline @head.headline
  ///     <- headline
  /// ```
  private mutating func headline() -> Bool { leaf(.headline, .headline, .headHeadline) }

  /// ```peg
  /// RepeatedHeadline : repeatedHeadline @head.repeated-headline
  ///     <- headline
  /// ```
  mutating func repeatedHeadline() -> Bool {
    leaf(.headline, .repeatedHeadline, .headRepeatedHeadline)
  }

  /// ```peg
  /// Dateline : dateline @head.dateline
  ///     <- date / time
  /// ```
  mutating func dateline() -> Bool {
    leaf(.date, .dateline, .headDateline) || leaf(.time, .dateline, .headDateline)
  }

  /// ```peg
  /// Byline : byline @head.byline
  ///     <- byline
  /// ```
  mutating func byline() -> Bool { leaf(.byline, .byline, .headByline) }

  /// ```peg
  /// Subtitle : subtitle @head.subtitle
  ///     <- subtitle
  /// ```
  mutating func subtitle() -> Bool { leaf(.subtitle, .subtitle, .headSubtitle) }

  /// ```peg
  /// Caption : caption @body.caption
  ///     <- caption
  /// ```
  mutating func caption() -> Bool { leaf(.caption, .caption, .bodyCaption) }

  /// Whether a headline follows, with nothing but lines of a head before it.
  private var headlineAhead: Bool {
    var index = position
    while at(.headLine, index) { index += 1 }
    return index < kinds.count && kinds[index] == .headline
  }
}

extension RefinedKindSet {
  /// The lines of a head beside the headline.
  fileprivate static let headLine: Self = [
    Self(.date), Self(.time), Self(.byline), Self(.subtitle), Self(.caption), Self(.furniture),
  ]
}
