// SPDX-License-Identifier: Apache-2.0

// Step 5 of the survey: where the body begins and ends.
extension Surveyor {
  /// Finds the run of lines that weighs most, the turns, and what belongs to its end.
  mutating func surveyBody() {
    body = heaviestRun()
    if let firstTurn {
      let question = marks.contains(.dashAnswers) ? 1 : 0
      let speech = isAlone(lastTurn) ? 2 : 1
      let lower = max(0, firstTurn - question)
      let upper = min(facts.count, lastTurn + speech)
      body =
        body.isEmpty
        ? lower..<upper : min(body.lowerBound, lower)..<max(body.upperBound, upper)
    }
    guard !body.isEmpty else {
      body = facts.count..<facts.count
      return
    }
    while isTail(body.upperBound) { body = body.lowerBound..<body.upperBound + 1 }
  }

  /// The maximum-weight segment; of equal ones, the first.
  private func heaviestRun() -> Range<Int> {
    var best = 0..<0
    var bestWeight = 0
    var start = 0
    var weight = 0
    var nextRepeat = 0
    for index in facts.indices {
      if weight <= 0 {
        weight = 0
        start = index
      }
      weight += evidence(index).weight
      if nextRepeat < repeats.count, repeats[nextRepeat].line == index {
        weight += Evidence.repeated.weight
        nextRepeat += 1
      }
      if weight > bestWeight {
        bestWeight = weight
        best = start..<index + 1
      }
    }
    return best
  }

  /// What the line at `index` is for the body.
  func evidence(_ index: Int) -> Evidence {
    if opensTurn(index) { return .turn }
    let fact = facts[index]
    switch fact.kind {
    case .strong: return .strong
    case .paragraph: return .paragraph
    case .sentence: return fact.width > 25 ? .wideSentence : .sentence
    case .note, .separator, .endMark, .heading: return .neutral
    case .date, .time: return .date
    case .title, .short: return hasEightWords(index) ? .longTitle : .title
    case .byline: return .byline
    case .caption: return .caption
    case .copyright, .address, .chrome: return .chrome
    case .dash, .bullet: return shape(fact) ?? .neutral
    case .label, .bareLabel:
      if fact.labelClass == .nonSpeaker { return .field }
      return shape(fact) ?? (hasEightWords(index) ? .longTitle : .title)
    }
  }

  private func hasEightWords(_ index: Int) -> Bool {
    lines[index].range.count >= 15 && wordCount(index, atMost: 8) >= 8
  }

  /// What a marked line would be without its mark.
  private func shape(_ fact: LineFacts) -> Evidence? {
    let terminal = fact.features.contains(.terminal)
    if fact.width >= 280 || fact.width >= 140 && terminal { return .strong }
    guard terminal else { return nil }
    if fact.width >= 60 { return .paragraph }
    return fact.width > 25 ? .wideSentence : .sentence
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
