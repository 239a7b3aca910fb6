// SPDX-License-Identifier: Apache-2.0

/// A line and what was measured of it, before its kind is known.
private struct LineView {
  let start: Int
  let end: Int
  let isASCII: Bool
  let width: UInt16
  let ending: LineFeatures

  var count: Int { end - start }
  /// Whether the line is running text, whatever it holds.
  var isLong: Bool { width >= 280 }

  init(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, isASCII: Bool) {
    self.start = start
    self.end = end
    self.isASCII = isASCII
    width = bytes.width(start, end, isASCII: isASCII)
    ending = bytes.ending(start, end)
  }

  /// Whether two letters of ASCII come first, so that one letter alone is no label.
  @inline(__always)
  func beginsWithWord(_ bytes: Span<UInt8>) -> Bool {
    count >= 2 && (bytes[start] | 0x20) &- 0x61 < 26 && (bytes[start + 1] | 0x20) &- 0x61 < 26
  }

  /// Whether only a label can make the line anything but `strong`.
  ///
  /// It is wide, begins with a letter and holds a space: the rows for any width want a digit or a sign
  /// first, or no white space.
  @inline(__always)
  func isLongText(_ bytes: Span<UInt8>) -> Bool {
    isLong && (bytes[start] | 0x20) &- 0x61 < 26 && bytes.beginsWithBlank(start, end)
  }
}

/// The kind of a line, the row that gave it, and what its date tells.
private struct LineVerdict {
  var kind: LineKind
  var rule: Rule
  var features: LineFeatures = []

  init(_ kind: LineKind, _ rule: Rule) {
    self.kind = kind
    self.rule = rule
  }
}

/// Specs/lexical.tsv, written by hand: what a line looks like, judged from that line alone.
struct LineClassifier {
  // Computed, so that what needs nothing else is called without a copy of the whole.
  private var lexicon: Lexicon { .standard }
  private var labels: LabelScanner { LabelScanner() }
  private var dates = DateScanner()
  private var memory = LabelMemory()
  private let order: DateOrder?

  init(_ order: DateOrder? = nil) { self.order = order }

  /// The kind of the line between two offsets, and what else it tells.
  mutating func classify(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, isASCII: Bool
  ) -> LineFacts {
    guard bytes.hasAlphanumeric(start, end) else { return LineFacts(bare(bytes, start, end)) }
    let line = LineView(bytes, start, end, isASCII: isASCII)
    var facts = LineFacts(.strong, .lineStrong, line.ending, width: line.width)
    // Only of lines that may bear a label without a colon.
    var head = LabelHead.none
    if line.isLongText(bytes) {
      _ = label(bytes, line, &head, &facts)
    } else if let furniture = furniture(bytes, line) {
      facts.take(furniture)
      if facts.kind == .note { head = .unknown }
    } else if !mark(bytes, line, &head, &facts) {
      facts.take(shape(bytes, line))
    }
    if head.mayHoldAny || head.isKnown && !line.beginsWithWord(bytes) {
      addWeakLabel(bytes, line, head, &facts)
    }
    return facts
  }

  /// The label of a line that is of another kind, if it bears one without a colon.
  private func addWeakLabel(
    _ bytes: Span<UInt8>, _ line: LineView, _ head: LabelHead, _ facts: inout LineFacts
  ) {
    switch facts.kind {
    case .short, .title, .sentence, .paragraph, .strong, .note:
      if let (parts, mark) = weakLabel(bytes, line, facts.kind, head) {
        setWeakLabel(parts, mark, bytes, line, &facts)
      } else if head.isOpen, facts.kind == .short || facts.kind == .title,
        !line.ending.contains(.colon),
        let parts = labels.aloneLabel(bytes, line.start, line.end)
      {
        setWeakLabel(parts, .alone, bytes, line, &facts)
      }
    case .dash:
      let start = line.start + Int(facts.speechStart)
      guard start < line.end, let label = labels.markedLabel(bytes, start, line.end, head),
        label.mark == .stop, label.parts.markEnd > label.parts.markStart + 1
      else { return }
      setWeakLabel(label.parts, .stop, bytes, line, &facts)
    default: break
    }
  }

  /// The label at the head of a line; in a note, which is all in brackets, only those count.
  @inline(__always)
  private func weakLabel(
    _ bytes: Span<UInt8>, _ line: LineView, _ kind: LineKind, _ head: LabelHead
  ) -> (parts: LabelParts, mark: WeakMark)? {
    if kind != .note, let marked = labels.markedLabel(bytes, line.start, line.end, head) {
      return marked
    }
    return labels.enclosedLine(bytes, line.start, line.end).map { ($0, .enclosed) }
  }

  private func setWeakLabel(
    _ parts: LabelParts, _ mark: WeakMark, _ bytes: Span<UInt8>, _ line: LineView,
    _ facts: inout LineFacts
  ) {
    let labelClass = lexicon.labelClass(bytes, parts.labelStart, parts.labelEnd)
    facts.setWeakLabel(parts, mark, labelClass, line.start)
  }

  /// A line without letters and numbers: an end mark or a separator, with no width and no end.
  private func bare(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LineVerdict {
    let phrases = lexicon.match(bytes, from: start, to: end)?.lists ?? []
    return phrases.contains(.endMark)
      ? LineVerdict(.endMark, .lineEndMark) : LineVerdict(.separator, .lineSeparator)
  }

  /// The rows from `endMark` to `byline`.
  @inline(__always)
  private mutating func furniture(_ bytes: Span<UInt8>, _ line: LineView) -> LineVerdict? {
    line.width <= 250
      ? narrowFurniture(bytes, line)
      : dated(bytes, line) ?? enclosed(bytes, line) ?? token(bytes, line)
  }

  private mutating func narrowFurniture(_ bytes: Span<UInt8>, _ line: LineView) -> LineVerdict? {
    let phrases = lexicon.opening(bytes, from: line.start, to: line.end, in: .opensLine)
    if phrases.whole.contains(.endMark) { return LineVerdict(.endMark, .lineEndMark) }
    if line.width <= 160, holdsCredit(bytes, line) { return LineVerdict(.caption, .lineCredit) }
    if let dated = dated(bytes, line) { return dated }
    if let enclosed = enclosed(bytes, line) { return enclosed }
    if phrases.whole.contains(.chromeLine) { return LineVerdict(.chrome, .lineChromePhrase) }
    if line.width <= 200, phrases.begun.contains(.caption) {
      return LineVerdict(.caption, .lineCaption)
    }
    if !line.isASCII, bytes.hasCopyrightSign(line.start, line.end) {
      return LineVerdict(.copyright, .lineCopyright)
    }
    return token(bytes, line) ?? opened(by: phrases.begun, bytes, line)
  }

  /// `credit`: inside the line a capital word with its colon is a phrase of *caption*.
  private func holdsCredit(_ bytes: Span<UInt8>, _ line: LineView) -> Bool {
    var place = line.start
    while let sign = bytes.nextColon(place, line.end) {
      let mark = bytes.colonLength(sign, line.end)
      if mark > 0 {
        let word = bytes.wordStart(sign, line.start)
        if word > line.start, bytes.one(word, sign, CharacterClass.opensName) != nil,
          lexicon.match(bytes, from: word, to: sign + mark)?.lists.contains(.caption) == true
        {
          return true
        }
      }
      place = sign + max(1, mark)
    }
    return false
  }

  /// The rows `picture`, `bracketed` and `hashed`.
  @inline(__always)
  private func enclosed(_ bytes: Span<UInt8>, _ line: LineView) -> LineVerdict? {
    // Such a line begins with a sign, or a file's name ends it.
    if (bytes[line.start] | 0x20) &- 0x61 < 26,
      line.count < 5 || bytes[line.end - 4] != 0x2E && bytes[line.end - 5] != 0x2E
    {
      return nil
    }
    return signed(bytes, line)
  }

  @inline(never)
  private func signed(_ bytes: Span<UInt8>, _ line: LineView) -> LineVerdict? {
    if bytes.isPicture(line.start, line.end) { return LineVerdict(.caption, .linePicture) }
    if bytes.isBracketed(line.start, line.end) { return LineVerdict(.note, .lineNote) }
    return bytes.isHashed(line.start, line.end) ? LineVerdict(.heading, .lineHeading) : nil
  }

  /// The rows for a line without white space.
  @inline(__always)
  private func token(_ bytes: Span<UInt8>, _ line: LineView) -> LineVerdict? {
    bytes.beginsWithBlank(line.start, line.end) ? nil : longToken(bytes, line)
  }

  @inline(never)
  private func longToken(_ bytes: Span<UInt8>, _ line: LineView) -> LineVerdict? {
    guard !bytes.hasSpace(line.start, line.end) else { return nil }
    if bytes.isAddress(line.start, line.end) { return LineVerdict(.address, .lineAddress) }
    return bytes.isPeriodic(line.start, line.end) ? LineVerdict(.chrome, .lineRepeatedToken) : nil
  }

  /// The rows `chrome-prefix` and `byline`.
  private func opened(
    by lists: Lexicon.Lists, _ bytes: Span<UInt8>, _ line: LineView
  ) -> LineVerdict? {
    if line.width <= 160, lists.contains(.chromePrefix) {
      return LineVerdict(.chrome, .lineChromePrefix)
    }
    guard line.width <= 80, lists.contains(.byline), !line.ending.contains(.terminal),
      let phrase = lexicon.longestMatch(bytes, from: line.start, to: line.end, in: .byline),
      namesSomebody(bytes, phrase.end, line.end)
    else { return nil }
    return LineVerdict(.byline, .lineByline)
  }

  /// Whether nothing stands there, or a colon or white space and then what may be a name.
  private func namesSomebody(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let name = bytes.gap(bytes.byte(start, end, 0x3A) ?? start, end)
    return name == end
      || name > start && bytes.one(name, end, CharacterClass.opensName) != nil
  }

  private mutating func dated(_ bytes: Span<UInt8>, _ line: LineView) -> LineVerdict? {
    guard line.count <= 160 else { return twiceDated(bytes, line) }
    guard bytes.mayHoldDate(line.start, line.end, isASCII: line.isASCII) else { return nil }
    let verdict: LineVerdict
    if line.count <= 120, dates.dateLine(bytes, line.start, line.end) {
      verdict = LineVerdict(.date, .lineDate)
    } else if line.count <= 60, dates.timeLine(bytes, line.start, line.end) {
      verdict = LineVerdict(.time, .lineTime)
    } else if line.width < 60 || !line.ending.contains(.terminal) || endsAtNoon(bytes, line),
      bytes.mayHoldTwoNumbers(line.start, line.end, isASCII: line.isASCII),
      dates.datedLine(bytes, line.start, line.end)
    {
      verdict = LineVerdict(.date, .lineDated)
    } else {
      return twiceDated(bytes, line)
    }
    return withValue(verdict)
  }

  /// A line that begins with two dates and nothing between them.
  private mutating func twiceDated(_ bytes: Span<UInt8>, _ line: LineView) -> LineVerdict? {
    guard line.count <= 400, dates.twiceDated(bytes, line.start, line.end) else { return nil }
    return withValue(LineVerdict(.date, .lineDated))
  }

  /// Whether a line that begins like a byline or an announcement ends in `a.m.` or the like.
  private func endsAtNoon(_ bytes: Span<UInt8>, _ line: LineView) -> Bool {
    let word = bytes.wordStart(line.end, line.start)
    return lexicon.match(bytes, from: word, to: line.end)?.lists.contains(.dayPeriod) == true
      && lexicon.longestMatch(bytes, from: line.start, to: line.end, in: [.byline, .dateWord])
        != nil
  }

  /// A line of a date or time, with what its value tells.
  private func withValue(_ kind: LineVerdict) -> LineVerdict {
    var verdict = kind
    let value = DateValue(dates.parts, order)
    if value.isAmbiguous { verdict.features.insert(.ambiguousDate) }
    if value.isInvalid { verdict.features.insert(.invalidDate) }
    if value.isPartial { verdict.features.insert(.partialDate) }
    if value.isAnnounced { verdict.features.insert(.announcedDate) }
    if value.isUpdate { verdict.features.insert(.updatedDate) }
    return verdict
  }

  /// The rows from `dash` to `bareLabel`: whether the line is of one.
  private mutating func mark(
    _ bytes: Span<UInt8>, _ line: LineView, _ head: inout LabelHead, _ facts: inout LineFacts
  ) -> Bool {
    if let mark = bytes.dash(line.start, line.end) {
      facts.take(.dash, .lineDash, bytes, line, mark)
      head = labels.head(bytes, line.start + Int(facts.speechStart), line.end)
      return true
    }
    if let mark = bytes.bullet(line.start, line.end) {
      facts.take(.bullet, .lineBullet, bytes, line, mark)
      return true
    }
    return label(bytes, line, &head, &facts)
  }

  /// The rows `label` and `bareLabel`: whether the line is of one.
  @inline(__always)
  private mutating func label(
    _ bytes: Span<UInt8>, _ line: LineView, _ head: inout LabelHead, _ facts: inout LineFacts
  ) -> Bool {
    if let known = memory.recall(bytes, line.start, line.end) {
      facts.take(known.parts, known.labelClass, line)
      return true
    }
    head = labels.head(bytes, line.start, line.end)
    return head.mayHoldColon && newLabel(bytes, line, &facts)
  }

  /// Whether the line bears a label that is not remembered.
  @inline(never)
  private mutating func newLabel(
    _ bytes: Span<UInt8>, _ line: LineView, _ facts: inout LineFacts
  ) -> Bool {
    guard bytes.mayHoldLabel(line.start, line.end, isASCII: line.isASCII),
      let parts = labels.labelLine(bytes, line.start, line.end)
    else { return false }
    facts.take(parts, memory.labelClass(bytes, line.start, line.end, parts, lexicon), line)
    return true
  }

  /// The rows from `strong` on: what a line is by its width and its end.
  private func shape(_ bytes: Span<UInt8>, _ line: LineView) -> LineVerdict {
    if line.isLong { return LineVerdict(.strong, .lineStrong) }
    let terminal = line.ending.contains(.terminal)
    if line.width >= 140, terminal || bytes.hasInnerSentence(line.start, line.end) {
      return LineVerdict(.strong, .lineStrong)
    }
    if line.width >= 60, terminal { return LineVerdict(.paragraph, .lineParagraph) }
    if line.width >= 100,
      line.ending.contains(.colon) || bytes.hasInnerSentence(line.start, line.end)
    {
      return LineVerdict(.paragraph, .lineParagraph)
    }
    if terminal { return LineVerdict(.sentence, .lineSentence) }
    return line.width >= 28 ? LineVerdict(.title, .lineTitle) : LineVerdict(.short, .lineShort)
  }
}

extension LineFacts {
  fileprivate init(_ verdict: LineVerdict) {
    self.init(verdict.kind, verdict.rule, verdict.features)
  }

  @inline(__always)
  fileprivate mutating func take(_ verdict: LineVerdict) {
    kind = verdict.kind
    rule = verdict.rule
    features.formUnion(verdict.features)
  }

  /// Takes the kind of a line that begins with a mark, which ends there.
  fileprivate mutating func take(
    _ kind: LineKind, _ rule: Rule, _ bytes: Span<UInt8>, _ line: LineView, _ mark: Int
  ) {
    self.kind = kind
    self.rule = rule
    markEnd = UInt32(truncatingIfNeeded: mark - line.start)
    speechStart = UInt32(
      truncatingIfNeeded: Trimming.start(of: bytes, from: mark, to: line.end) - line.start)
  }

  /// Takes the kind of a line with a label, and where its parts lie.
  @inline(__always)
  fileprivate mutating func take(
    _ parts: LabelParts, _ labelClass: LabelClass, _ line: LineView
  ) {
    let isBare = parts.speechStart == line.end
    kind = isBare ? .bareLabel : .label
    rule = isBare ? .lineBareLabel : .lineLabel
    self.labelClass = labelClass
    leadEnd = UInt16(truncatingIfNeeded: parts.leadEnd - line.start)
    labelStart = UInt16(truncatingIfNeeded: parts.labelStart - line.start)
    labelEnd = UInt16(truncatingIfNeeded: parts.labelEnd - line.start)
    markStart = UInt32(truncatingIfNeeded: parts.markStart - line.start)
    markEnd = UInt32(truncatingIfNeeded: parts.markEnd - line.start)
    speechStart = UInt32(truncatingIfNeeded: parts.speechStart - line.start)
  }

  fileprivate mutating func setWeakLabel(
    _ parts: LabelParts, _ mark: WeakMark, _ labelClass: LabelClass, _ start: Int
  ) {
    weakMark = mark
    self.labelClass = labelClass
    // A dash before the label is a mark of its own, and so is a bracket.
    let lead = mark == .enclosed ? parts.labelStart - start : Int(markEnd)
    leadEnd = parts.labelStart > start ? UInt16(truncatingIfNeeded: lead) : 0
    labelStart = UInt16(truncatingIfNeeded: parts.labelStart - start)
    labelEnd = UInt16(truncatingIfNeeded: parts.labelEnd - start)
    markStart = UInt32(truncatingIfNeeded: parts.markStart - start)
    markEnd = UInt32(truncatingIfNeeded: parts.markEnd - start)
    speechStart = UInt32(truncatingIfNeeded: parts.speechStart - start)
  }
}

extension Lexicon.Lists {
  /// The lists of phrases that are lines, or stand at the start of lines.
  fileprivate static let opensLine: Self = [
    .endMark, .chromeLine, .chromePrefix, .byline, .caption,
  ]
}
