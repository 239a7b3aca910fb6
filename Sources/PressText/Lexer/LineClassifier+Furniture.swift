// SPDX-License-Identifier: Apache-2.0

// The rows of Specs/lexical.tsv that phrases, dates and signs decide.
extension LineClassifier {
  /// The rows from `endMark` to `byline`.
  @inline(__always)
  mutating func furniture(_ bytes: Span<UInt8>, _ line: LineView) -> LineVerdict? {
    line.width <= 250
      ? narrowFurniture(bytes, line)
      : dated(bytes, line) ?? enclosed(bytes, line) ?? token(bytes, line) ?? links(bytes, line)
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
    return token(bytes, line) ?? links(bytes, line) ?? opened(by: phrases.begun, bytes, line)
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

  /// The row `links`.
  @inline(__always)
  private func links(_ bytes: Span<UInt8>, _ line: LineView) -> LineVerdict? {
    bytes[line.start] == 0x5B && bytes[line.end - 1] == 0x29
      && bytes.isRowOfLinks(line.start, line.end)
      ? LineVerdict(.address, .lineLinks) : nil
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

  /// Whether nothing stands there, or a colon or white space and then what may be a name, or a link with one.
  private func namesSomebody(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let name = bytes.gap(bytes.byte(start, end, 0x3A) ?? start, end)
    return name == end
      || name > start
        && bytes.one(bytes.byte(name, end, 0x5B) ?? name, end, CharacterClass.opensName) != nil
  }

  private mutating func dated(_ bytes: Span<UInt8>, _ line: LineView) -> LineVerdict? {
    guard line.count <= 160 else { return twiceDated(bytes, line) }
    guard bytes.mayHoldDate(line.start, line.end, isASCII: line.isASCII) else { return nil }
    let mayHoldDay = dates.mayHoldDay(bytes, line.start, line.end)
    let verdict: LineVerdict
    if mayHoldDay, line.count <= 120, dates.dateLine(bytes, line.start, line.end) {
      verdict = LineVerdict(.date, .lineDate)
    } else if line.count <= 60, dates.timeLine(bytes, line.start, line.end) {
      verdict = LineVerdict(.time, .lineTime)
    } else if !mayHoldDay {
      return nil
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
}

extension Lexicon.Lists {
  /// The lists of phrases that are lines, or stand at the start of lines.
  fileprivate static let opensLine: Self = [
    .endMark, .chromeLine, .chromePrefix, .byline, .caption,
  ]
}
