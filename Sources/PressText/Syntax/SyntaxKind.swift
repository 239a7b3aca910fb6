// SPDX-License-Identifier: Apache-2.0

/// What a node of a ``SyntaxTree`` is.
///
/// The raw value is the name that Specs/grammar.peg and the case files use.
@nonexhaustive
public enum SyntaxKind: String, Sendable, Hashable, CaseIterable {
  /// The whole document.
  case article
  /// Page furniture before the head.
  case preamble
  /// The lines that name and date the article.
  case head
  /// The line that the page gives as the article's title.
  case headline
  /// A further printing of the headline.
  case repeatedHeadline
  /// A line that dates the article, or tells the time.
  case dateline
  /// A line that names the author or the agency.
  case byline
  /// A line under the headline that goes on with it.
  case subtitle
  /// A picture's caption or credit.
  case caption
  /// The paragraphs before the first turn, or the first one of a narrative.
  case lead
  /// Everything from the lead to the last line of the article.
  case body
  /// What one person says before another one speaks.
  case turn
  /// A run of running text on one line.
  case paragraph
  /// A heading inside the body.
  case heading
  /// A stage direction, an editor's note, or a rule between parts.
  case note
  /// A line that says that the text is over.
  case endMark
  /// Page furniture behind the body.
  case postamble
  /// One line of page furniture.
  case chrome
  /// The printed name of a speaker, without the mark behind it. A leaf of a ``turn``.
  case label
  /// The characters that mark a turn: a colon, a dash. A leaf of a ``turn``.
  case mark
}
