// SPDX-License-Identifier: Apache-2.0

/// What is known of a document beforehand, where a user knows better than the text can tell.
///
/// All of it is optional; without it nothing changes. Any value is accepted: what fits no line of the
/// document has no effect.
public struct ParsingOptions: Sendable, Hashable {
  /// How the turns of a document are marked.
  @nonexhaustive
  public enum Layout: String, Sendable, Hashable, CaseIterable {
    /// As the document itself shows.
    case automatic
    /// Not at all: nobody speaks in turns.
    case narrative
    /// By labels, as in `Ada Kern: Yes.`
    case labels
    /// By dashes.
    case dashes
    /// By nothing: questions and answers alternate.
    case alternation
  }

  /// Lines of the page that are no part of the article: each the whole of a line, compared as phrases
  /// of the lexicon are.
  public var chromeLines: [String]
  /// Labels that name speakers, without the colon, compared by their keys.
  ///
  /// Each opens a turn wherever it stands before speech. A label that does not stand in the document
  /// adds nobody, and other labels are judged as ever.
  public var speakers: [String]
  /// The language of the document, and the region if need be, as in `de` or `en-GB`.
  ///
  /// It decides which number of `03/04/2024` is the month. Without it, such a date has a value only if
  /// other dates of the document or its letters tell the order.
  public var language: String?
  /// How the turns are marked.
  public var layout: Layout

  /// Makes options; those that are not given change nothing.
  public init(
    chromeLines: [String] = [], speakers: [String] = [], language: String? = nil,
    layout: Layout = .automatic
  ) {
    self.chromeLines = chromeLines
    self.speakers = speakers
    self.language = language
    self.layout = layout
  }

  /// Whether nothing is known.
  var isNeutral: Bool {
    chromeLines.isEmpty && speakers.isEmpty && language == nil && layout == .automatic
  }
}
