// SPDX-License-Identifier: Apache-2.0

// Chapter "Grammar": turns, and how they open and go on.

extension Parser {
  /// Whether a turn opens at the next line.
  var atOpening: Bool { isOpening(position) }

  /// ```peg
  /// _Opening
  ///     <- speaker / speakerAlone / moderator / moderatorAlone / answer / asker / asks / replies
  ///     / _Words &_Answered
  /// ```
  func isOpening(_ index: Int) -> Bool {
    at(.opening, index) || at(.words, index) && isAnswered(index + 1)
  }

  /// ```peg
  /// _Answered
  ///     <- (note / separator / headline / caption / furniture)* answer
  /// ```
  func isAnswered(_ start: Int) -> Bool {
    var index = start
    while at(.aside, index) { index += 1 }
    return index < kinds.count && kinds[index] == .answer
  }

  /// ```peg
  /// _Talk
  ///     <- _Prompt DashAnswer? / UnpromptedAnswer
  /// ```
  mutating func talk() -> Bool {
    guard prompt() else { return unpromptedAnswer() }
    _ = dashAnswer()
    return true
  }

  /// ```peg
  /// _Prompt
  ///     <- _Moderation / LabelledTurn / BareTurn / EmptyTurn / DashQuestion / AskedTurn / RepliedTurn
  ///     / UnlabelledQuestion
  /// ```
  private mutating func prompt() -> Bool {
    moderation() || labelledTurn() || bareTurn() || emptyTurn() || dashQuestion()
      || askedTurn() || repliedTurn() || unlabelledQuestion()
  }

  /// ```peg
  /// LabelledTurn : turn @turn.label
  ///     <- Speech _Continued*
  /// ```
  private mutating func labelledTurn() -> Bool {
    guard at(.speaker) else { return false }
    let node = open(.turn, .turnLabel)
    _ = speech()
    while continued() {}
    close(node)
    return true
  }

  /// ```peg
  /// Speech : paragraph @turn.speech
  ///     <- speaker
  /// ```
  private mutating func speech() -> Bool { leaf(.speaker, .paragraph, .turnSpeech) }

  /// ```peg
  /// BareTurn : turn @turn.bare-label
  ///     <- speakerAlone _Aside* FirstParagraph _Continued*
  /// ```
  private mutating func bareTurn() -> Bool {
    guard at(.speakerAlone), speechFollows else { return false }
    let node = open(.turn, .turnBareLabel)
    advance()
    while aside() {}
    _ = firstParagraph()
    while continued() {}
    close(node)
    return true
  }

  /// ```peg
  /// EmptyTurn : turn @turn.empty !empty-turn
  ///     <- speakerAlone / moderatorAlone
  /// ```
  private mutating func emptyTurn() -> Bool {
    guard at(.speakerAlone) || at(.moderatorAlone) else { return false }
    report(.emptyTurn)
    take(.turn, .turnEmpty)
    return true
  }

  /// ```peg
  /// FirstParagraph : paragraph @turn.first-paragraph
  ///     <- _Words
  /// ```
  mutating func firstParagraph() -> Bool { words(.turnFirstParagraph) }

  /// ```peg
  /// _Continued
  ///     <- !_Opening !Heading (Continuation / _Aside)
  /// ```
  mutating func continued() -> Bool {
    !atOpening && !atHeading && (continuation() || aside())
  }

  /// ```peg
  /// Continuation : paragraph @turn.continuation
  ///     <- _Words
  /// ```
  private mutating func continuation() -> Bool { words(.turnContinuation) }

  /// Whether words follow the bare label at the next line, with nothing but asides between.
  var speechFollows: Bool {
    var index = position + 1
    while index < postambleStart, at(.aside, index) { index += 1 }
    return at(.words, index)
  }
}
