// SPDX-License-Identifier: Apache-2.0

// Chapter "Grammar": the article as a whole.

extension Parser {
  /// ```peg
  /// Article : article @article
  ///     <- _Empty / _Document
  /// ```
  mutating func article() {
    let node = open(.article, .article)
    if !empty() { document() }
    close(node)
  }

  /// ```peg
  /// _Empty !empty-document
  ///     <- !.
  /// ```
  private mutating func empty() -> Bool {
    guard atEnd else { return false }
    report(.emptyDocument)
    return true
  }

  /// ```peg
  /// _Document
  ///     <- Preamble? _Title (Body / _Bodiless) Postamble?
  /// ```
  private mutating func document() {
    _ = preamble()
    title()
    if !body() { bodiless() }
    _ = postamble()
  }

  /// ```peg
  /// _Title
  ///     <- Head / UntitledHead / _Headless
  /// ```
  private mutating func title() {
    if !head(), !untitledHead() { headless() }
  }

  /// ```peg
  /// _Headless !missing-headline
  ///     <- ""
  /// ```
  private mutating func headless() { report(.missingHeadline) }

  /// ```peg
  /// _Bodiless !missing-body
  ///     <- ""
  /// ```
  private mutating func bodiless() { report(.missingBody) }
}
