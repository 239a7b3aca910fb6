// SPDX-License-Identifier: Apache-2.0

/// Specs/lexical.tsv, written by hand: what a line looks like, judged from that line alone.
struct LineClassifier {
  private let lexicon = Lexicon.standard
  private let labels = LabelScanner(lexicon: .standard)
  private var dates = DateScanner(.standard)

  /// The kind of the line between two offsets, and what else it tells.
  mutating func classify(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, isASCII: Bool
  ) -> LineFacts {
    guard bytes.hasAlphanumeric(start, end) else { return LineFacts(.separator, .lineSeparator) }
    let width = bytes.width(start, end, isASCII: isASCII)
    var facts =
      furniture(bytes, start, end, width, isASCII: isASCII)
      ?? marked(bytes, start, end) ?? shape(bytes, start, end, width)
    facts.width = width
    facts.features = bytes.ending(start, end)
    return facts
  }

  /// The rows from `note` to `caption`.
  private mutating func furniture(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ width: UInt16, isASCII: Bool
  ) -> LineFacts? {
    if bytes.isBracketed(start, end) { return LineFacts(.note, .lineNote) }
    if bytes.isHashed(start, end) { return LineFacts(.heading, .lineHeading) }
    guard width <= 250 else { return token(bytes, start, end) }
    return shortFurniture(bytes, start, end, width, isASCII: isASCII)
  }

  /// The rows for a line without white space.
  private func token(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LineFacts? {
    guard !bytes.hasSpace(start, end) else { return nil }
    if bytes.isAddress(start, end) { return LineFacts(.address, .lineAddress) }
    return bytes.isPeriodic(start, end) ? LineFacts(.chrome, .lineRepeatedToken) : nil
  }

  private mutating func shortFurniture(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ width: UInt16, isASCII: Bool
  ) -> LineFacts? {
    let phrase = lexicon.match(bytes, from: start, to: end)?.lists ?? []
    if phrase.contains(.endMark) { return LineFacts(.endMark, .lineEndMark) }
    if let dated = dated(bytes, start, end) { return dated }
    if !isASCII, bytes.hasCopyrightSign(start, end) {
      return LineFacts(.copyright, .lineCopyright)
    }
    if let token = token(bytes, start, end) { return token }
    if phrase.contains(.chromeLine) { return LineFacts(.chrome, .lineChromePhrase) }
    return opened(bytes, start, end, width)
  }

  /// The rows that `starts` decides.
  private func opened(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ width: UInt16
  ) -> LineFacts? {
    guard width <= 200,
      let phrase = lexicon.longestMatch(
        bytes, from: start, to: end, in: [.chromePrefix, .byline, .caption])
    else { return nil }
    if width <= 160, starts(bytes, start, end, .chromePrefix, phrase) {
      return LineFacts(.chrome, .lineChromePrefix)
    }
    if width <= 80, !bytes.ending(start, end).contains(.terminal),
      starts(bytes, start, end, .byline, phrase)
    {
      return LineFacts(.byline, .lineByline)
    }
    return starts(bytes, start, end, .caption, phrase) ? LineFacts(.caption, .lineCaption) : nil
  }

  /// Whether the line starts with a phrase of `list`; `longest` is the longest of several lists.
  private func starts(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ list: Lexicon.Lists,
    _ longest: Lexicon.Match
  ) -> Bool {
    longest.lists.contains(list)
      || lexicon.longestMatch(bytes, from: start, to: end, in: list) != nil
  }

  private mutating func dated(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LineFacts? {
    guard end - start <= 120, bytes.hasDigit(start, end) else { return nil }
    if dates.dateLine(bytes, start, end) { return LineFacts(.date, .lineDate) }
    guard end - start <= 60, dates.timeLine(bytes, start, end) else { return nil }
    return LineFacts(.time, .lineTime)
  }

  /// The rows from `dash` to `bareLabel`.
  private func marked(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LineFacts? {
    if let mark = bytes.dash(start, end) { return marked(.dash, .lineDash, bytes, start, mark, end) }
    if let mark = bytes.bullet(start, end) {
      return marked(.bullet, .lineBullet, bytes, start, mark, end)
    }
    guard let parts = labels.labelLine(bytes, start, end) else { return nil }
    let isBare = parts.speechStart == end
    return LineFacts(
      isBare ? .bareLabel : .label, isBare ? .lineBareLabel : .lineLabel,
      labelClass: lexicon.labelClass(bytes, start, parts.labelEnd),
      labelEnd: UInt16(truncatingIfNeeded: parts.labelEnd - start),
      markStart: UInt32(truncatingIfNeeded: parts.markStart - start),
      markEnd: UInt32(truncatingIfNeeded: parts.markEnd - start),
      speechStart: UInt32(truncatingIfNeeded: parts.speechStart - start))
  }

  private func marked(
    _ kind: LineKind, _ rule: Rule, _ bytes: Span<UInt8>, _ start: Int, _ mark: Int, _ end: Int
  ) -> LineFacts {
    LineFacts(
      kind, rule, markEnd: UInt32(truncatingIfNeeded: mark - start),
      speechStart: UInt32(truncatingIfNeeded: bytes.gap(mark, end) - start))
  }

  /// The rows from `strong` on: what a line is by its length and its end.
  private func shape(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ width: UInt16
  ) -> LineFacts {
    if width >= 280 { return LineFacts(.strong, .lineStrong) }
    let ending = bytes.ending(start, end)
    let terminal = ending.contains(.terminal)
    if width >= 140, terminal || bytes.hasInnerSentence(start, end) {
      return LineFacts(.strong, .lineStrong)
    }
    if width >= 60, terminal { return LineFacts(.paragraph, .lineParagraph) }
    if width >= 100, ending.contains(.colon) || bytes.hasInnerSentence(start, end) {
      return LineFacts(.paragraph, .lineParagraph)
    }
    if terminal { return LineFacts(.sentence, .lineSentence) }
    return width >= 28 ? LineFacts(.title, .lineTitle) : LineFacts(.short, .lineShort)
  }
}
