// SPDX-License-Identifier: Apache-2.0

/// What each turn does (rule `turn.move`), and the parts that follow from it (rule `speaker.part`).
struct TurnMoves {
  /// The move of each turn.
  private(set) var moves: [Article.Turn.Move] = []
  /// A question is open: the turn before this one asked or answered it.
  private var questionIsOpen = false
  private var questionWasAsked = false

  /// - Parameters:
  ///   - turns: For each turn the rule that made it, and the part of its speaker, if it has one.
  init(_ turns: [(rule: Rule, part: Article.Speaker.Part?)]) {
    moves.reserveCapacity(turns.count)
    for turn in turns {
      let move = move(turn.rule, turn.part)
      moves.append(move)
      questionIsOpen = move == .question || move == .answer
      questionWasAsked = questionWasAsked || move == .question
    }
  }

  private func move(_ rule: Rule, _ part: Article.Speaker.Part?) -> Article.Turn.Move {
    if let move = Self.move(of: rule) { return move }
    switch part {
    case .chair: return .moderation
    case .questioner: return .question
    case .principal, .unknown:
      if questionIsOpen { return .answer }
      return questionWasAsked ? .unknown : .statement
    case nil: return .unknown
    }
  }
  /// What a turn does by the rule that made it.
  static func move(of rule: Rule) -> Article.Turn.Move? {
    switch rule {
    case .turnUnlabelledQuestion, .turnDashQuestion, .turnAsked: .question
    case .turnDashAnswer, .turnReplied: .answer
    default: nil
    }
  }
}
