// SPDX-License-Identifier: Apache-2.0

// Step 5 of the survey: where the body begins and ends.
extension Surveyor {
  /// Finds the run of lines that weighs most, and what belongs to its ends.
  mutating func surveyBody() {
    body = firstRun(weights())
    guard !body.isEmpty else {
      body = facts.count..<facts.count
      return
    }
    if marks.contains(.dashAnswers), body.lowerBound > 0, opensTurn(body.lowerBound) {
      body = body.lowerBound - 1..<body.upperBound
    }
    while isTail(body.upperBound) { body = body.lowerBound..<body.upperBound + 1 }
    body = body.lowerBound..<endOfTalk()
  }

  /// What each line weighs.
  private func weights() -> [Int] {
    Array(room: facts.count) { weights in
      var nextRepeat = 0
      var fragments = 0
      var lone = LoneText()
      for index in facts.indices {
        let evidence = evidence(index)
        var weight = evidence.weight
        if nextRepeat < repeats.count, repeats[nextRepeat].line == index {
          weight += Evidence.repeated.weight
          nextRepeat += 1
        }
        fragments = weight > 0 ? 0 : fragments + 1
        if fragments > 7, evidence == .title || evidence == .wideTitle {
          weight += Evidence.listed.weight
        }
        weights.append(weight)
        guard evidence.isText || evidence == .sentence else { continue }
        if let place = lone.found(before: index) { weights[place] += Evidence.lone.weight }
        if evidence.isText { lone.note(index, opensTurn(index)) }
      }
      if let place = lone.found(before: facts.count + 3) { weights[place] += Evidence.lone.weight }
      // What is all the text there is stands alone for a good reason.
      if let place = lone.only { weights[place] -= Evidence.lone.weight }
    }
  }

  /// The run that weighs most, as far as a gap with little behind it; or one before it, half as heavy.
  private func firstRun(_ weights: [Int]) -> Range<Int> {
    let heaviest = Self.heaviestRun(weights)
    var sum = 0
    var start = 0
    var peak = 0
    var end = 0
    for index in 0..<heaviest.lines.upperBound {
      if sum <= 0 { (sum, start, peak) = (0, index, 0) }
      sum += weights[index]
      if sum > peak {
        (peak, end) = (sum, index + 1)
      } else if peak - sum >= 16 {
        let share = start == heaviest.lines.lowerBound ? 17 : 10
        if peak * 20 >= heaviest.weight * share { return start..<end }
      }
    }
    return heaviest.lines
  }

  /// The maximum-weight segment; of equal ones, the first.
  private static func heaviestRun(_ weights: [Int]) -> (lines: Range<Int>, weight: Int) {
    var best = (lines: 0..<0, weight: 0)
    var sum = 0
    var start = 0
    for index in weights.indices {
      if sum <= 0 { (sum, start) = (0, index) }
      sum += weights[index]
      if sum > best.weight { best = (start..<index + 1, sum) }
    }
    return best
  }

  /// What the line at `index` is for the body.
  func evidence(_ index: Int) -> Evidence {
    let fact = facts[index]
    if opensTurn(index) {
      if verdicts[index].surveyCertainty == .high { return .turn }
      if isSpeaker(index) { return .inferredTurn }
      return fact.features.contains(.terminal) && fact.width >= 140 ? prose(fact) ?? .turn : .turn
    }
    switch fact.kind {
    case .note, .separator, .endMark, .heading, .byline, .caption: return .neutral
    case .date, .time: return dividesText(index) ? .neutral : .date
    case .copyright, .address, .chrome:
      if isText(index - 1), isText(index + 1) { return .neutral }
      return interrupts(index) ? fragment(index) : .chrome
    default:
      if isCutOff(index) { return .cutOff }
      guard let prose = prose(fact) else { return fragment(index) }
      return prose.isText && isMenu(index) ? .menu : prose
    }
  }

  /// Whether a phrase that leads to other articles stands directly behind text, as in the midst of an article.
  private func interrupts(_ index: Int) -> Bool {
    guard isText(index - 1) else { return false }
    let kind = Lexicon.standard.chromeKind(
      source.bytes.span, lines[index].range, by: facts[index].rule)
    return kind == .related
  }

  /// Whether the line begins with words that bars part.
  private func isMenu(_ index: Int) -> Bool {
    let bytes = source.bytes.span
    let start = Int(lines[index].start)
    let end = min(Int(lines[index].end), start + 64)
    guard bytes.holdsBar(start, end) else { return false }
    var bars = 0
    for place in start + 1..<end - 1 where bytes[place] == 0x7C {
      if bytes[place - 1] == 0x20, bytes[place + 1] == 0x20 { bars += 1 }
    }
    return bars >= 2
  }

  /// Whether a short date or time, alone or next to another one, stands between lines of text: diaries and
  /// minutes have such dates, comments print a name beside them.
  private func dividesText(_ index: Int) -> Bool {
    guard facts[index].width <= 30 else { return false }
    let above = index > 0 && isDated(index - 1) ? index - 2 : index - 1
    let below = index + 1 < facts.count && isDated(index + 1) ? index + 2 : index + 1
    return isTextOrNote(above) && isTextOrNote(below)
  }

  private func isTextOrNote(_ index: Int) -> Bool {
    isText(index) || facts.indices.contains(index) && facts[index].kind == .note
  }

  /// Whether there is a line at `index`, and it opens a turn or ends like a sentence or is as long as several.
  private func isText(_ index: Int) -> Bool {
    guard facts.indices.contains(index) else { return false }
    switch facts[index].kind {
    case .strong, .paragraph, .sentence: return true
    case .label, .bareLabel, .dash, .bullet: return opensTurn(index) || prose(facts[index]) != nil
    default: return opensTurn(index)
    }
  }

  /// What a line weighs that ends like a sentence or is as long as several.
  @inline(__always)
  private func prose(_ fact: LineFacts) -> Evidence? {
    guard fact.features.contains(.terminal) else {
      if fact.kind == .strong || fact.width >= 280 { return .open }
      return fact.kind == .paragraph ? .wideParagraph : nil
    }
    switch fact.width {
    case 280...: return .long
    case 140...: return .strong
    case 100...: return .wideParagraph
    case 60...: return .paragraph
    case 26...: return .wideSentence
    default: return .sentence
    }
  }

  /// Whether the line ends in dots, as a teaser does.
  @inline(__always)
  private func isCutOff(_ index: Int) -> Bool {
    // Nearly all lines have a letter before what ends them.
    let end = Int(lines[index].end)
    return facts[index].features.contains(.terminal)
      && (source.bytes.span[max(0, end - 2)] | 0x20) &- 0x61 >= 26 && endsInDots(index)
  }

  private func endsInDots(_ index: Int) -> Bool {
    let bytes = source.bytes.span
    let start = Int(lines[index].start)
    var end = Int(lines[index].end)
    if end > start, bytes[end - 1] == 0x5D || bytes[end - 1] == 0x29 { end -= 1 }
    if end - start >= 2, bytes[end - 1] == 0x2E { return bytes[end - 2] == 0x2E }
    return end - start >= 3 && bytes[end - 1] == 0xA6 && bytes[end - 2] == 0x80
      && bytes[end - 3] == 0xE2
  }

  /// What a line weighs that ends without a full stop.
  private func fragment(_ index: Int) -> Evidence {
    let fact = facts[index]
    if fact.kind == .dash || fact.kind == .bullet { return .item }
    if fact.width >= 140 || fact.width >= 28 && goesOn(index) { return .goesOn }
    return fact.width >= 80 ? .wideTitle : .title
  }

  /// Whether the next line begins with a small letter, as only a line broken by its width leaves it.
  private func goesOn(_ index: Int) -> Bool {
    guard index + 1 < facts.count else { return false }
    let next = lines[index + 1]
    return source.bytes.span.one(Int(next.start), Int(next.end), CharacterClass.isLower) != nil
  }

  /// Whether the line at `index`, directly behind the body, belongs to it.
  private func isTail(_ index: Int) -> Bool {
    guard index < facts.count else { return false }
    switch facts[index].kind {
    case .note, .endMark, .sentence, .dash, .bullet: return true
    case .date, .time: return index > 0 && facts[index - 1].kind == .endMark
    default: return false
    }
  }

  /// How many words the line at `index` has; counting stops at `limit`.
  func wordCount(_ index: Int, atMost limit: Int) -> Int {
    let bytes = source.bytes.span
    let range = lines[index].range
    if !lines[index].traits.contains(.nonASCII) {
      return bytes.asciiWordCount(range, atMost: limit)
    }
    var place = range.lowerBound
    var count = 0
    while place < range.upperBound, count < limit {
      place = bytes.gap(bytes.wordEnd(place, range.upperBound), range.upperBound)
      count += 1
    }
    return count
  }
}

extension Span<UInt8> {
  /// How many words a trimmed range of ASCII has, as far as `limit`.
  fileprivate func asciiWordCount(_ range: Range<Int>, atMost limit: Int) -> Int {
    // The first word has no white space before it, and each other one has.
    var count = range.isEmpty ? 0 : 1
    var place = range.lowerBound + 1
    while place + 16 <= range.upperBound, count < limit {
      let starts = Bytes16(self, at: place - 1).isSpace .& .!Bytes16(self, at: place).isSpace
      count += starts.count
      place += 16
    }
    while place < range.upperBound, count < limit {
      if isSpace(place - 1), !isSpace(place) { count += 1 }
      place += 1
    }
    return Swift.min(count, limit)
  }

  private func isSpace(_ place: Int) -> Bool { self[place] == 0x20 || self[place] &- 9 < 5 }
}

extension Bytes16 {
  /// Where a byte is ASCII white space.
  fileprivate var isSpace: Mask16 {
    (self .== Bytes16(repeating: 0x20))
      .| ((self &- Bytes16(repeating: 9)) .< Bytes16(repeating: 5))
  }
}

extension Mask16 {
  /// In how many places the mask holds.
  fileprivate var count: Int {
    var ones = Bytes16(repeating: 0)
    ones.count(where: self)
    return ones.sumOfSmall
  }
}

/// Finds text with no text and no short sentence among the three lines on either side of it.
private struct LoneText {
  private var last = -4
  private var texts = 0
  private var isNear = false
  private var candidate: Int?
  private var latest: Int?

  /// The line that turns out to stand alone at the next text or short sentence, or at the end.
  mutating func found(before index: Int) -> Int? {
    isNear = index - last <= 3
    defer { (candidate, last) = (nil, index) }
    guard !isNear, let candidate else { return nil }
    latest = candidate
    return candidate
  }

  /// Takes a line of text, of which `found` has heard.
  mutating func note(_ index: Int, _ isTurn: Bool) {
    texts += 1
    if !isNear, !isTurn { candidate = index }
  }

  /// The line that stands alone, if there is no other text.
  var only: Int? { texts == 1 ? latest : nil }
}
