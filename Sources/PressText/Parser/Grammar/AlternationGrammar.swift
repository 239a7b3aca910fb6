// SPDX-License-Identifier: Apache-2.0

// Chapter "Grammar": questions and answers that bear no mark.

extension Parser {
  /// ```peg
  /// AskedTurn : turn @turn.asked ~medium !inferred-turn
  ///     <- AskedSpeech _Continued*
  /// ```
  mutating func askedTurn() -> Bool {
    guard at(.asks) else { return false }
    report(.inferredTurn)
    let node = open(.turn, .turnAsked, .medium)
    _ = askedSpeech()
    while continued() {}
    close(node)
    return true
  }

  /// ```peg
  /// AskedSpeech : paragraph @turn.speech
  ///     <- asks
  /// ```
  private mutating func askedSpeech() -> Bool { leaf(.asks, .paragraph, .turnSpeech) }

  /// ```peg
  /// RepliedTurn : turn @turn.replied ~medium !inferred-turn
  ///     <- RepliedSpeech _Continued*
  /// ```
  mutating func repliedTurn() -> Bool {
    guard at(.replies) else { return false }
    report(.inferredTurn)
    let node = open(.turn, .turnReplied, .medium)
    _ = repliedSpeech()
    while continued() {}
    close(node)
    return true
  }

  /// ```peg
  /// RepliedSpeech : paragraph @turn.speech
  ///     <- replies
  /// ```
  private mutating func repliedSpeech() -> Bool { leaf(.replies, .paragraph, .turnSpeech) }
}
