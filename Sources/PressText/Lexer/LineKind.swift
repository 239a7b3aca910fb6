// SPDX-License-Identifier: Apache-2.0

/// What a line looks like, judged from that line alone.
///
/// The kinds and the order in which they are tried stand in Specs/lexical.tsv; the raw value is the
/// name used there.
@nonexhaustive
public enum LineKind: String, Sendable, Hashable, CaseIterable {
  /// Says that the text is over: `END`.
  case endMark
  /// No letter and no digit: `***`, `---`.
  case separator
  /// A picture, its caption or its credit: `Photo: Ada Kern`.
  case caption
  /// A date, with or without a time.
  case date
  /// A time of day alone.
  case time
  /// The whole line in brackets: `(Laughter.)`.
  case note
  /// A heading in Markdown: `## Questions`.
  case heading
  /// A phrase of page furniture.
  case chrome
  /// Claims copyright.
  case copyright
  /// A web or mail address alone.
  case address
  /// Names an author: `By Ada Kern`.
  case byline
  /// Begins with a dash: `- Yes, we did.`
  case dash
  /// Begins with a bullet: `• Bread`.
  case bullet
  /// A label and speech: `MODERATOR: Good morning.`
  case label
  /// A label alone: `MODERATOR:`.
  case bareLabel
  /// Running text that no menu holds: long, and sentences in it.
  case strong
  /// Running text.
  case paragraph
  /// A short line that ends like a sentence.
  case sentence
  /// A line without a full stop, as long as a headline.
  case title
  /// A short line without a full stop.
  case short
}
