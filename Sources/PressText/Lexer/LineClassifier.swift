// SPDX-License-Identifier: Apache-2.0

/// Specs/lexical.tsv, written by hand: what a line looks like, judged from that line alone.
struct LineClassifier {
  // Computed, so that what needs nothing else is called without a copy of the whole.
  var lexicon: Lexicon { .standard }
  private var labels: LabelScanner { LabelScanner() }
  var dates = DateScanner()
  private var memory = LabelMemory()
  let order: DateOrder?

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
    if head.mayHoldAny || head.mayHoldLetter && !line.beginsWithWord(bytes) {
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
    let labelClass =
      mark == .alone ? nil : lexicon.labelClass(bytes, parts.labelStart, parts.labelEnd)
    facts.setWeakLabel(parts, mark, labelClass, line.start)
  }

  /// A line without letters and numbers: an end mark or a separator, with no width and no end.
  private func bare(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LineVerdict {
    let phrases = lexicon.match(bytes, from: start, to: end)?.lists ?? []
    return phrases.contains(.endMark)
      ? LineVerdict(.endMark, .lineEndMark) : LineVerdict(.separator, .lineSeparator)
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
    _ parts: LabelParts, _ mark: WeakMark, _ labelClass: LabelClass?, _ start: Int
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
