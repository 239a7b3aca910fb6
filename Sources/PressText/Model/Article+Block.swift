// SPDX-License-Identifier: Apache-2.0

extension Article {
  /// A part of the text.
  @nonexhaustive
  public enum Block: Sendable, Hashable {
    /// What one person says before another one speaks.
    case turn(Turn)
    /// A paragraph that belongs to no turn.
    case paragraph(Passage)
    /// A heading inside the body.
    case heading(Passage)
    /// A stage direction, an editor's note, a rule between parts, or an end mark.
    case note(Passage)
    /// A line under the headline that goes on with it.
    case subtitle(Passage)
    /// A picture's caption or credit.
    case caption(Passage)
    /// A further line that names an author.
    case byline(Passage)
    /// A further line that dates the text.
    case dateline(Passage)
    /// A line of the page inside the body.
    case chrome(Passage)

    /// The name of the case, as exports print it.
    public var kind: String {
      switch self {
      case .turn: "turn"
      case .paragraph: "paragraph"
      case .heading: "heading"
      case .note: "note"
      case .subtitle: "subtitle"
      case .caption: "caption"
      case .byline: "byline"
      case .dateline: "dateline"
      case .chrome: "chrome"
      }
    }

    /// The bytes in the source.
    public var range: Range<Int> {
      switch self {
      case .turn(let turn): turn.range
      case .paragraph(let passage), .heading(let passage), .note(let passage),
        .subtitle(let passage), .caption(let passage), .byline(let passage),
        .dateline(let passage), .chrome(let passage):
        passage.range
      }
    }

    /// What is said, without label and mark.
    public var text: String {
      switch self {
      case .turn(let turn): turn.text
      case .paragraph(let passage), .heading(let passage), .note(let passage),
        .subtitle(let passage), .caption(let passage), .byline(let passage),
        .dateline(let passage), .chrome(let passage):
        passage.text
      }
    }
  }

  /// What one person says before another one speaks.
  public struct Turn: Sendable, Hashable {
    /// What a turn does in the conversation.
    @nonexhaustive
    public enum Move: String, Sendable, Hashable, CaseIterable {
      /// Leads the event.
      case moderation
      /// Says something before the first question.
      case statement
      /// Asks.
      case question
      /// Answers a question.
      case answer
      /// None of these for certain.
      case unknown
    }

    /// A line inside a turn that its speaker didn't say.
    public struct Aside: Sendable, Hashable {
      /// What kind of line this is.
      @nonexhaustive
      public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A stage direction, an editor's note, or a rule.
        case note
        /// A picture's caption or credit.
        case caption
        /// A line of the page.
        case chrome
      }

      /// What kind of line this is.
      public let kind: Kind
      /// The text; ill-formed UTF-8 is shown as U+FFFD.
      public let text: String
      /// The bytes in the source.
      public let range: Range<Int>
    }

    /// Who speaks, or nil where the text does not tell.
    public internal(set) var speaker: Speaker?
    /// The label as printed, without the mark behind it, or nil where the turn bears none.
    public let label: String?
    /// The bytes of the label.
    public let labelRange: Range<Int>?
    /// The characters that mark the turn, or nil: a colon, a dash.
    public let mark: String?
    /// What the turn does in the conversation.
    public internal(set) var move: Move
    /// The rule that made the turn.
    public let rule: Rule
    /// How sure it is that here one person speaks, and this one.
    public let certainty: Certainty
    /// What is said.
    public let paragraphs: [Paragraph]
    /// The lines in between that the speaker didn't say.
    public let notes: [Aside]
    /// The bytes of the whole turn.
    public let range: Range<Int>

    /// The paragraphs, with a blank line between two of them.
    public var text: String {
      paragraphs.count == 1
        ? paragraphs[0].text : paragraphs.map(\.text).joined(separator: "\n\n")
    }
  }

  /// Somebody who speaks.
  public struct Speaker: Sendable, Hashable {
    /// The part that somebody has in the event.
    @nonexhaustive
    public enum Part: String, Sendable, Hashable, CaseIterable {
      /// Leads it.
      case chair
      /// Is there to be heard.
      case principal
      /// Asks.
      case questioner
      /// None of these for certain.
      case unknown
    }

    /// The name of this speaker in the document: `s1`, `s2` and so on.
    public internal(set) var id: String
    /// The name without anything before or behind it, or nil where only a role is known.
    public internal(set) var name: String?
    /// What is put before or behind the name for courtesy, such as `Ms.`, as printed.
    public internal(set) var honorific: String?
    /// The office or the part in the event, as printed.
    public internal(set) var role: String?
    /// The outlet or body that the speaker is with, as printed.
    public internal(set) var affiliation: String?
    /// The part in the event.
    public internal(set) var part: Part
    /// All labels of the speaker as printed, each once, in the order of the document.
    public internal(set) var labels: [String]
    /// How sure it is that all these are one person.
    public internal(set) var certainty: Certainty
    /// The rule that decided who this is.
    public internal(set) var rule: Rule
  }
}
