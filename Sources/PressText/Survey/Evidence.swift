// SPDX-License-Identifier: Apache-2.0

/// What a line weighs for the body: the rows of Specs/weights.tsv, by their names.
package enum Evidence: String, Sendable, CaseIterable {
  case turn
  case strong
  case paragraph
  case wideSentence = "wide-sentence"
  case sentence
  case neutral
  case date
  case longTitle = "long-title"
  case title
  case byline
  case caption
  case field
  case chrome
  case repeated

  package var weight: Int {
    switch self {
    case .turn: 12
    case .strong: 7
    case .paragraph: 4
    case .wideSentence: 1
    case .sentence, .neutral: 0
    case .date, .longTitle: -1
    case .title, .byline, .repeated: -2
    case .caption, .field: -3
    case .chrome: -5
    }
  }
}
