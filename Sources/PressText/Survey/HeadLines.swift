// SPDX-License-Identifier: Apache-2.0

// Step 7 of the survey: names and subtitles between the headline and the text.
extension Surveyor {
  /// Whether the line has the shape of a person's name, as a byline prints it.
  func isBareName(_ index: Int) -> Bool {
    let fact = facts[index]
    guard fact.kind == .short || fact.kind == .title, fact.width <= 60 else { return false }
    let bytes = source.bytes.span
    let end = lines[index].range.upperBound
    var place = lines[index].range.lowerBound
    var words = 0
    var commas = 0
    while place < end {
      let wordEnd = bytes.wordEnd(place, end)
      if isJoint(place, wordEnd) {
        place = bytes.gap(wordEnd, end)
        continue
      }
      guard let step = bytes.step(place, wordEnd), CharacterClass.opensName(step.scalar) else {
        return false
      }
      var inner = step.next
      while let step = bytes.step(inner, wordEnd) {
        switch step.scalar {
        case "'", "\u{2019}", "-", ".", "/": break
        case ",":
          commas += 1
          if step.next < wordEnd || commas > 1 { return false }
        case _ where CharacterClass.isLetter(step.scalar) || CharacterClass.isMark(step.scalar):
          break
        default: return false
        }
        inner = step.next
      }
      words += 1
      place = bytes.gap(wordEnd, end)
    }
    return words >= 2 && words <= (commas > 0 ? 7 : 4)
  }

  /// A small word inside a name, or a sign between two.
  private func isJoint(_ start: Int, _ end: Int) -> Bool {
    let bytes = source.bytes.span
    switch end - start {
    case 1: return bytes[start] == 0x26 || bytes[start] == 0x2D || bytes[start] == 0x2F
    case 2, 3:
      return Self.nameParticles.contains { particle in
        particle.utf8.count == end - start
          && zip(particle.utf8, start..<end).allSatisfy { $0 == bytes[$1] }
      }
    default: return false
    }
  }

  private static let nameParticles = [
    "al", "bin", "da", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le",
    "ter", "van", "von", "zu",
  ]

  /// A line between the headline and the text that names the author or goes on with the headline.
  func headLine(_ index: Int) -> (RefinedKind, Rule)? {
    guard let headline, headline < index else { return nil }
    if facts[index - 1].kind == .byline, isBareName(index) { return (.byline, .surveyByline) }
    guard !isRepeated(index) else { return nil }
    let kind = facts[index].kind
    let isDeck = kind.isProse || kind == .sentence && facts[index].width > 25
    guard kind == .title || kind == .short || isDeck else { return nil }
    var before = index - 1
    while before > headline, isPassed(before) { before -= 1 }
    if isDeck { return before == headline ? (.subtitle, .surveySubtitle) : nil }
    if isBareName(index) {
      let isNext = before == headline || index + 1 == core
      return isNext || isDateOrByline(before) || isDateOrByline(index + 1)
        ? (.byline, .surveyByline) : nil
    }
    let goesOn =
      before == headline || isDateOrByline(before) || isBareName(before) || opensWithDots(index)
    return kind == .title && facts[index].width <= 200 && goesOn
      ? (.subtitle, .surveySubtitle) : nil
  }

  /// The lines of those who were present: behind a heading with a colon on the title page of a record,
  /// or listed before labels that stand alone.
  func presentLines() -> Range<Int> {
    guard let headline else { return 0..<0 }
    guard isRecord(headline), headline < core, core - headline <= 120 else {
      return announcedNames(headline)
    }
    let head = headline + 1..<core
    guard !head.contains(where: { facts[$0].kind.isProse }),
      let heading = head.first(where: { facts[$0].features.contains(.colon) }),
      core - heading > 3
    else { return 0..<0 }
    return heading + 1..<core
  }

  private func announcedNames(_ headline: Int) -> Range<Int> {
    guard let firstTurn,
      verdicts[firstTurn] == .surveyLabelAlone || verdicts[firstTurn] == .surveyLabelListed
    else { return 0..<0 }
    let list = listOfPresent()
    return headline < list.lowerBound && list.upperBound <= firstTurn ? list : 0..<0
  }

  /// Whether a line among those present is one of them.
  func isPresent(_ index: Int) -> Bool {
    switch facts[index].kind {
    case .title, .short, .sentence, .label, .bareLabel, .separator: true
    default: false
    }
  }

  private func opensWithDots(_ index: Int) -> Bool {
    let range = lines[index].range
    return source.bytes.span.step(range.lowerBound, range.upperBound)?.scalar == "\u{2026}"
  }

  func isDateOrByline(_ index: Int) -> Bool {
    index < facts.count && (isDated(index) || facts[index].kind == .byline)
  }

  /// Whether a line that claims copyright gives a picture's credit: the sign first, and no year.
  func isCredit(_ index: Int) -> Bool {
    let bytes = source.bytes.span
    let range = lines[index].range
    return range.count > 2 && bytes[range.lowerBound] == 0xC2 && bytes[range.lowerBound + 1] == 0xA9
      && facts[index].width <= 80 && !bytes.holdsDigit(range.lowerBound, range.upperBound)
  }

  private func isPassed(_ index: Int) -> Bool {
    switch facts[index].kind {
    case .chrome, .separator, .address, .copyright: true
    default: false
    }
  }
}
