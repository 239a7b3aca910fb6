// SPDX-License-Identifier: Apache-2.0

// Step 6 of the survey: the headline, and the lead between it and the body.
extension Surveyor {
  /// Finds the line with the highest score.
  mutating func surveyHeadline() {
    core = body.lowerBound
    headline = bestCandidate(in: 0..<body.lowerBound, above: 2)
    surveyLateHeadline()
    surveyFirstLine()
    surveyPair()
    surveyPlainPrint()
    surveyEarlierPrint()
    surveyTail()
    guard let headline, !body.isEmpty else { return }
    var index = body.lowerBound - 1
    var gap = 0
    while index > headline, gap <= 8 {
      gap += 1
      if isLead(index) {
        body = index..<body.upperBound
        gap = 0
      }
      index -= 1
    }
  }

  /// The first of the lines that score most, if that is more than `least`.
  ///
  /// To read stems takes as long as all else: only where they can decide are they read.
  private mutating func bestCandidate(
    in lines: Range<Int>, above least: Int, isLate: Bool = false
  ) -> Int? {
    var candidates: [Candidate] = []
    candidates.reserveCapacity(8)
    var best = Candidate(line: -1, score: least)
    surveyStems(for: lines)
    // From the text on upwards: most headlines stand near to it, and what cannot reach them is soon known.
    for index in lines.reversed() where mayBeHeadline(index) && !(isLate && endsLikeText(index)) {
      let score = scoreWithoutStems(index, reaching: best.score - Self.mostStems)
      guard score + Self.mostStems >= best.score else { continue }
      let candidate = Candidate(line: index, score: score)
      candidates.append(candidate)
      if score > best.score || score == best.score && best.line >= 0 { best = candidate }
    }
    let first = best
    var isExact = first.line < 0
    for candidate in candidates where candidate.line != first.line && mayExceed(first, candidate) {
      surveyStems()
      if !isExact { best.score = score(first.line, withoutStems: first.score) }
      isExact = true
      let score = score(candidate.line, withoutStems: candidate.score)
      if score > best.score || score == best.score && candidate.line < best.line {
        best = Candidate(line: candidate.line, score: score)
      }
    }
    return best.line < 0 ? nil : best.line
  }

  private struct Candidate {
    var line: Int
    var score: Int
  }

  /// Whether stems may make a candidate better than the one that is best without them.
  private func mayExceed(_ best: Candidate, _ other: Candidate) -> Bool {
    guard other.score + Self.mostStems >= best.score else { return false }
    // The same words share the same stems.
    if best.line >= 0, hasBytes(other.line, of: best.line) { return false }
    return other.score + stemCount(other.line) >= best.score
  }

  /// A headline that looks like a sentence weighs like one of the body: its first lines are scored too.
  private mutating func surveyLateHeadline() {
    let whole = body
    surveyStems(for: 0..<min(1, facts.count))
    var last = whole.lowerBound
    while last < whole.upperBound, last - whole.lowerBound < 8,
      !facts[last].kind.isProse || last == 0 && mayBeHeadline(0) || isTitleField(last),
      !opensTurn(last)
    {
      last += 1
    }
    guard last < whole.upperBound, !whole.isEmpty else { return }
    if marks.contains(.dashAnswers), firstTurn == last { last -= 1 }
    guard last > whole.lowerBound else { return }
    surveyStems()
    let best = headline.map { score($0) } ?? 2
    body = last..<whole.upperBound
    guard let late = bestCandidate(in: whole.lowerBound..<last, above: best, isLate: true) else {
      body = whole
      return
    }
    headline = late
    core = last
    let start = (late + 1..<last).first { !isOfHead($0) && !isCopy($0, of: late) }
    body = (start ?? last)..<whole.upperBound
  }

  /// Whether the line may stand between a headline and its text.
  private func isOfHead(_ index: Int) -> Bool {
    switch facts[index].kind {
    case .title, .short, .date, .time, .byline, .caption, .chrome, .copyright, .address: true
    default: false
    }
  }

  /// Bylines directly behind the body belong to it.
  private mutating func surveyTail() {
    guard !body.isEmpty else { return }
    var end = body.upperBound
    while end < facts.count, facts[end].kind == .byline { end += 1 }
    body = body.lowerBound..<end
  }

  /// Of a headline that is printed with the name of the site and without it, the plain print.
  private mutating func surveyPlainPrint() {
    guard let first = headline else { return }
    let next = first + 1..<max(first + 1, min(first + 16, body.lowerBound))
    headline =
      next.first { facts[$0].width >= 16 && isCopy(first, of: $0) && !isCopy($0, of: first) }
      ?? first
  }

  /// Of a headline that is printed twice, the first print with running text behind it.
  private mutating func surveyEarlierPrint() {
    guard let last = headline else { return }
    headline = lines(like: last).first { $0 == last || facts[$0 + 1].kind.isProse }
  }

  func mayBeHeadline(_ index: Int) -> Bool {
    let fact = facts[index]
    guard hasLetter(index) else { return false }
    if isTitleField(index) { return true }
    switch fact.kind {
    case .title, .short, .sentence: return true
    case .label where fact.labelClass != .nonSpeaker && fact.labelClass != .narration: return true
    case .date: return index == 0 && fact.width >= 45
    case .heading: return headingLevel(index) <= 2 && !isSmallHeading(index)
    default:
      return isOddCandidate(index) && sharedStems(index, atMost: 2) == 2 || isFirstText(index)
    }
  }

  /// How many signs a heading begins with.
  func headingLevel(_ index: Int) -> Int {
    let bytes = source.bytes.span
    return lines[index].range.prefix { bytes[$0] == 0x23 }.count
  }

  /// Whether a small letter comes first behind the signs of a heading.
  private func isSmallHeading(_ index: Int) -> Bool {
    let bytes = source.bytes.span
    let text = bytes.behindHeadingSigns(lines[index].range)
    return bytes.one(text.lowerBound, text.upperBound, CharacterClass.isLower) != nil
  }

  /// Whether the line can be a headline only if it shares two stems with the text.
  func isOddCandidate(_ index: Int) -> Bool {
    let fact = facts[index]
    switch fact.kind {
    case .label:
      return (fact.labelClass == .nonSpeaker || fact.labelClass == .narration) && fact.width >= 28
        && !endsLikeText(index)
    case .strong, .paragraph: return fact.width < 200 && isOpenText(index)
    default: return false
    }
  }

  /// Whether the line is the first one, and looks like text that nothing ends.
  private func isFirstText(_ index: Int) -> Bool {
    index == 0 && facts[0].kind.isProse && facts[0].width < 280 && isOpenText(0)
  }

  /// Whether no full stop ends the line, or only the year of the occasion stands before it.
  private func isOpenText(_ index: Int) -> Bool {
    !facts[index].features.contains(.terminal) || namesOccasion(index)
  }

  /// Whether the line ends in a full stop that belongs to no quotation.
  func endsLikeText(_ index: Int) -> Bool {
    let features = facts[index].features
    return features.contains(.terminal) && !features.contains(.question) && !isQuoted(index)
      && !namesOccasion(index)
  }

  private func isQuoted(_ index: Int) -> Bool {
    let bytes = source.bytes.span
    let range = lines[index].range
    guard let first = bytes.step(range.lowerBound, range.upperBound) else { return false }
    switch first.scalar {
    case "\"", "'", "\u{AB}", "\u{201C}", "\u{201E}", "\u{2018}", "\u{300C}", "\u{BB}": break
    default: return false
    }
    let last = bytes[range.upperBound - 1]
    return last == 0x22 || last == 0x27 || last >= 0x80
  }

  private func hasLetter(_ index: Int) -> Bool {
    let bytes = source.bytes.span
    for place in lines[index].range where bytes[place] >= 0x80 || (bytes[place] | 0x20) &- 0x61 < 26
    {
      return true
    }
    return false
  }

  /// Whether the line at `index`, behind the headline, already belongs to the text.
  private func isLead(_ index: Int) -> Bool {
    facts[index].kind.isProse || facts[index].kind == .sentence && facts[index].width > 25
  }
}
