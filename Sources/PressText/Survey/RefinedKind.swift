// SPDX-License-Identifier: Apache-2.0

/// What the survey made of a line: the terminals of Specs/grammar.peg.
///
/// The parser reads these and nothing else.
package enum RefinedKind: String, Sendable, Hashable, CaseIterable {
  case furniture
  case headline
  case date
  case time
  case byline
  case subtitle
  case caption
  case heading
  case short
  case note
  case endMark
  case separator
  case text
  case introduction
  case speaker
  case speakerAlone
  case moderator
  case moderatorAlone
  case answer
  case asker
  case asks
  case replies
}
