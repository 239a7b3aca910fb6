// SPDX-License-Identifier: Apache-2.0

// Chapter "Grammar": turns marked by dashes, and the unlabelled questions before them.

extension Parser {
  /// ```peg
  /// UnlabelledQuestion : turn @turn.unlabelled-question ~medium !inferred-turn
  ///     <- Question _Aside*
  /// ```
  mutating func unlabelledQuestion() -> Bool {
    guard at(.words, position), isAnswered(position + 1) else { return false }
    report(.inferredTurn)
    let node = open(.turn, .turnUnlabelledQuestion, .medium)
    _ = question()
    while aside() {}
    close(node)
    return true
  }

  /// ```peg
  /// Question : paragraph @turn.question
  ///     <- _Words &_Answered
  /// ```
  private mutating func question() -> Bool { words(.turnQuestion) }

  /// ```peg
  /// DashAnswer : turn @turn.dash-answer
  ///     <- DashSpeech _Continued*
  /// ```
  mutating func dashAnswer() -> Bool {
    guard at(.answer) else { return false }
    let node = open(.turn, .turnDashAnswer)
    _ = dashSpeech()
    while continued() {}
    close(node)
    return true
  }

  /// ```peg
  /// UnpromptedAnswer : turn @turn.dash-answer !answer-without-question
  ///     <- DashSpeech _Continued*
  /// ```
  mutating func unpromptedAnswer() -> Bool {
    guard at(.answer) else { return false }
    report(.answerWithoutQuestion)
    return dashAnswer()
  }

  /// ```peg
  /// DashSpeech : paragraph @turn.speech
  ///     <- answer
  /// ```
  private mutating func dashSpeech() -> Bool { leaf(.answer, .paragraph, .turnSpeech) }

  /// ```peg
  /// DashQuestion : turn @turn.dash-question
  ///     <- AskerSpeech _Continued*
  /// ```
  mutating func dashQuestion() -> Bool {
    guard at(.asker) else { return false }
    let node = open(.turn, .turnDashQuestion)
    _ = askerSpeech()
    while continued() {}
    close(node)
    return true
  }

  /// ```peg
  /// AskerSpeech : paragraph @turn.speech
  ///     <- asker
  /// ```
  private mutating func askerSpeech() -> Bool { leaf(.asker, .paragraph, .turnSpeech) }
}
