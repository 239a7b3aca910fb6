// SPDX-License-Identifier: Apache-2.0

// Chapter "Grammar": the body, and what stands in it between the turns.

extension Parser {
  /// ```peg
  /// Body : body @body
  ///     <- _Interview / _Narrative
  /// ```
  mutating func body() -> Bool {
    guard position < postambleStart else { return false }
    let node = open(.body, .body)
    if !interview() { narrative() }
    close(node)
    return true
  }

  /// ```peg
  /// _Interview
  ///     <- (Lead &_Opening)? _Talk (_Talk / _Block)*
  /// ```
  private mutating func interview() -> Bool {
    guard openingAhead else { return false }
    _ = lead()
    _ = talk()
    while talk() || block() {}
    return true
  }

  /// ```peg
  /// Lead : lead @body.lead
  ///     <- (!_Opening _Block)+
  /// ```
  private mutating func lead() -> Bool {
    guard !atOpening else { return false }
    let node = open(.lead, .bodyLead)
    while !atOpening, block() {}
    close(node)
    return true
  }

  /// ```peg
  /// _Narrative
  ///     <- _Aside* NarrativeLead _Block* / _Block+
  /// ```
  private mutating func narrative() {
    while aside() {}
    _ = narrativeLead()
    while block() {}
  }

  /// ```peg
  /// NarrativeLead : lead @body.narrative-lead
  ///     <- Paragraph
  /// ```
  private mutating func narrativeLead() -> Bool {
    guard at(.words, position) else { return false }
    let node = open(.lead, .bodyNarrativeLead)
    _ = paragraph()
    close(node)
    return true
  }

  /// ```peg
  /// _Block
  ///     <- Heading / Ending / Dateline / Byline / Subtitle / Paragraph / _Aside
  /// ```
  private mutating func block() -> Bool {
    heading() || ending() || dateline() || byline() || subtitle() || paragraph() || aside()
  }

  /// ```peg
  /// _Aside
  ///     <- Note / RepeatedHeadline / Caption / _InnerChrome
  /// ```
  mutating func aside() -> Bool { note() || repeatedHeadline() || caption() || innerChrome() }

  /// ```peg
  /// Heading : heading @body.heading
  ///     <- heading / short &_Opening
  /// ```
  private mutating func heading() -> Bool {
    guard atHeading else { return false }
    take(.heading, .bodyHeading)
    return true
  }

  /// ```peg
  /// Ending : endMark @body.end-mark
  ///     <- endMark
  /// ```
  private mutating func ending() -> Bool { leaf(.endMark, .endMark, .bodyEndMark) }

  /// ```peg
  /// Note : note @body.note
  ///     <- note / separator
  /// ```
  private mutating func note() -> Bool {
    leaf(.note, .note, .bodyNote) || leaf(.separator, .note, .bodyNote)
  }

  /// ```peg
  /// Paragraph : paragraph @body.paragraph
  ///     <- _Words
  /// ```
  private mutating func paragraph() -> Bool { words(.bodyParagraph) }

  /// ```peg
  /// _Words
  ///     <- text / introduction / short
  /// ```
  mutating func words(_ rule: Rule) -> Bool {
    guard at(.words, position) else { return false }
    take(.paragraph, rule)
    return true
  }

  /// Whether the next line is a heading, as ``heading()`` takes it.
  var atHeading: Bool { at(.heading) || at(.short) && isOpening(position + 1) }

  /// Whether a turn opens somewhere ahead.
  private var openingAhead: Bool {
    var index = position
    while index < postambleStart {
      if isOpening(index) { return true }
      index += 1
    }
    return false
  }
}
