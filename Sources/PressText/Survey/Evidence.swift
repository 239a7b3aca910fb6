// SPDX-License-Identifier: Apache-2.0

/// What a line weighs for the body: the rows of Specs/weights.tsv, by their names.
package enum Evidence: String, Sendable, CaseIterable {
  case turn
  case inferredTurn = "inferred-turn"
  case cutOff = "cut-off"
  case menu
  case long
  case strong
  case open
  case wideParagraph = "wide-paragraph"
  case paragraph
  case goesOn = "goes-on"
  case wideSentence = "wide-sentence"
  case sentence
  case item
  case neutral
  case date
  case title
  case wideTitle = "wide-title"
  case chrome
  case repeated
  case lone
  case listed

  package var weight: Int {
    switch self {
    case .turn: 16
    case .inferredTurn: 6
    case .long: 24
    case .strong: 18
    case .open, .wideParagraph: 12
    case .paragraph: 8
    case .goesOn: 4
    case .wideSentence: 2
    case .sentence: -1
    case .cutOff, .item: 0
    case .neutral: -2
    case .title: -3
    case .lone: -7
    case .wideTitle, .menu: -8
    case .date, .chrome: -15
    case .repeated: -5
    case .listed: 2
    }
  }

  /// Whether the line is text or opens a turn.
  var isText: Bool {
    switch self {
    case .turn, .inferredTurn, .long, .strong, .open, .wideParagraph, .paragraph: true
    default: false
    }
  }
}
