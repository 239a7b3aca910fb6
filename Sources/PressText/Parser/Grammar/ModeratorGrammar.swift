// SPDX-License-Identifier: Apache-2.0

// Chapter "Grammar": moderators, and journalists who introduce themselves.

extension Parser {
  /// ```peg
  /// _Moderation
  ///     <- (ModeratorTurn / BareModeratorTurn) (!_Opening IntroducedTurn)*
  /// ```
  mutating func moderation() -> Bool {
    guard moderatorTurn() || bareModeratorTurn() else { return false }
    while !atOpening, introducedTurn() {}
    return true
  }

  /// ```peg
  /// ModeratorTurn : turn @turn.moderator
  ///     <- ModeratorSpeech (!introduction _Continued)*
  /// ```
  private mutating func moderatorTurn() -> Bool {
    guard at(.moderator) else { return false }
    let node = open(.turn, .turnModerator)
    _ = moderatorSpeech()
    while !at(.introduction), continued() {}
    close(node)
    return true
  }

  /// ```peg
  /// ModeratorSpeech : paragraph @turn.speech
  ///     <- moderator
  /// ```
  private mutating func moderatorSpeech() -> Bool { leaf(.moderator, .paragraph, .turnSpeech) }

  /// ```peg
  /// BareModeratorTurn : turn @turn.moderator
  ///     <- moderatorAlone _Aside* FirstParagraph (!introduction _Continued)*
  /// ```
  private mutating func bareModeratorTurn() -> Bool {
    guard at(.moderatorAlone), speechFollows else { return false }
    let node = open(.turn, .turnModerator)
    advance()
    while aside() {}
    _ = firstParagraph()
    while !at(.introduction), continued() {}
    close(node)
    return true
  }

  /// ```peg
  /// IntroducedTurn : turn @turn.self-introduction ~medium !inferred-turn
  ///     <- Introduction (!introduction _Continued)*
  /// ```
  private mutating func introducedTurn() -> Bool {
    guard at(.introduction) else { return false }
    report(.inferredTurn)
    let node = open(.turn, .turnSelfIntroduction, .medium)
    _ = introduction()
    while !at(.introduction), continued() {}
    close(node)
    return true
  }

  /// ```peg
  /// Introduction : paragraph @turn.introduction
  ///     <- introduction
  /// ```
  private mutating func introduction() -> Bool {
    leaf(.introduction, .paragraph, .turnIntroduction)
  }
}
