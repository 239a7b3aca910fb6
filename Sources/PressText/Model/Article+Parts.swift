// SPDX-License-Identifier: Apache-2.0

extension Article {
  /// A paragraph of running text.
  public struct Paragraph: Sendable, Hashable {
    /// The text; ill-formed UTF-8 is shown as U+FFFD.
    public let text: String
    /// The bytes in the source.
    public let range: Range<Int>
  }

  /// A line that stands for itself, and the rule that made it what it is.
  public struct Passage: Sendable, Hashable {
    /// The text; ill-formed UTF-8 is shown as U+FFFD.
    public let text: String
    /// The bytes in the source.
    public let range: Range<Int>
    /// The rule that made it.
    public let rule: Rule
    /// How sure that is.
    public let certainty: Certainty
  }

  /// The title of an article.
  public struct Headline: Sendable, Hashable {
    /// The text; ill-formed UTF-8 is shown as U+FFFD.
    public let text: String
    /// The bytes in the source.
    public let range: Range<Int>
    /// The bytes of each further printing.
    public let repeated: [Range<Int>]
  }

  /// The line that dates an article.
  public struct Dateline: Sendable, Hashable {
    /// The text as printed; two lines where the time stands on a line of its own.
    public let text: String
    /// The day in ISO 8601, or nil where the line gives none that can be trusted: `2021-12-14`.
    public let date: String?
    /// The time of day in ISO 8601, or nil: `19:00`.
    public let time: String?
    /// How far the time is ahead of UTC, or nil: `+04:00`, `Z`.
    public let zone: String?
    /// The place, or nil.
    public let place: String?
    /// The bytes in the source.
    public let range: Range<Int>

    /// Date and time in ISO 8601 without the zone: `2021-12-14T19:00`, or nothing.
    public var iso: String { (date ?? "") + (time.map { "T" + $0 } ?? "") }
  }

  /// The page around an article.
  public struct Chrome: Sendable, Hashable {
    /// A line of the page.
    public struct Line: Sendable, Hashable {
      /// The text; ill-formed UTF-8 is shown as U+FFFD.
      public let text: String
      /// What the line is for, or nil where its place alone tells that it is none of the article.
      public let kind: String?
      /// The bytes in the source.
      public let range: Range<Int>
    }

    /// The lines before the body.
    public let header: [Line]
    /// The lines behind the body.
    public let footer: [Line]
  }
}
