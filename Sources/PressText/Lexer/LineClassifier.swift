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
    let ending = bytes.ending(start, end)
    var facts =
      furniture(bytes, start, end, width, ending, isASCII: isASCII)
      ?? marked(bytes, start, end, isASCII: isASCII) ?? shape(bytes, start, end, width, ending)
    facts.width = width
    facts.features = ending
    return facts
  }

  /// The rows from `note` to `caption`.
  private mutating func furniture(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ width: UInt16, _ ending: LineFeatures,
    isASCII: Bool
  ) -> LineFacts? {
    if bytes.isBracketed(start, end) { return LineFacts(.note, .lineNote) }
    if bytes.isHashed(start, end) { return LineFacts(.heading, .lineHeading) }
    guard width <= 250 else { return token(bytes, start, end) }
    return shortFurniture(bytes, start, end, width, ending, isASCII: isASCII)
  }

  /// The rows for a line without white space.
  private func token(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LineFacts? {
    guard !bytes.hasSpace(start, end) else { return nil }
    if bytes.isAddress(start, end) { return LineFacts(.address, .lineAddress) }
    return bytes.isPeriodic(start, end) ? LineFacts(.chrome, .lineRepeatedToken) : nil
  }

  private mutating func shortFurniture(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ width: UInt16, _ ending: LineFeatures,
    isASCII: Bool
  ) -> LineFacts? {
    let phrases = lexicon.opening(bytes, from: start, to: end, in: .opensLine)
    if phrases.whole.contains(.endMark) { return LineFacts(.endMark, .lineEndMark) }
    if let dated = dated(bytes, start, end) { return dated }
    if !isASCII, bytes.hasCopyrightSign(start, end) {
      return LineFacts(.copyright, .lineCopyright)
    }
    if let token = token(bytes, start, end) { return token }
    if phrases.whole.contains(.chromeLine) { return LineFacts(.chrome, .lineChromePhrase) }
    return opened(by: phrases.begun, width, ending)
  }

  /// The rows that `starts` decides.
  private func opened(
    by lists: Lexicon.Lists, _ width: UInt16, _ ending: LineFeatures
  ) -> LineFacts? {
    if width <= 160, lists.contains(.chromePrefix) { return LineFacts(.chrome, .lineChromePrefix) }
    if width <= 80, lists.contains(.byline), !ending.contains(.terminal) {
      return LineFacts(.byline, .lineByline)
    }
    return width <= 200 && lists.contains(.caption) ? LineFacts(.caption, .lineCaption) : nil
  }

  private mutating func dated(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LineFacts? {
    guard end - start <= 120, bytes.hasDigit(start, end) else { return nil }
    if dates.dateLine(bytes, start, end) { return LineFacts(.date, .lineDate) }
    guard end - start <= 60, dates.timeLine(bytes, start, end) else { return nil }
    return LineFacts(.time, .lineTime)
  }

  /// The rows from `dash` to `bareLabel`.
  private func marked(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, isASCII: Bool
  ) -> LineFacts? {
    if let mark = bytes.dash(start, end) { return marked(.dash, .lineDash, bytes, start, mark, end) }
    if let mark = bytes.bullet(start, end) {
      return marked(.bullet, .lineBullet, bytes, start, mark, end)
    }
    let reach = min(end, start + LabelScanner.longestLabel + 4)
    guard bytes.mayHoldColon(start, reach, isASCII: isASCII), let parts = labels.labelLine(bytes, start, end) else { return nil }
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
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ width: UInt16, _ ending: LineFeatures
  ) -> LineFacts {
    if width >= 280 { return LineFacts(.strong, .lineStrong) }
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

extension Lexicon.Lists {
  /// The lists of phrases that are lines, or stand at the start of lines.
  fileprivate static let opensLine: Self = [
    .endMark, .chromeLine, .chromePrefix, .byline, .caption,
  ]
}
