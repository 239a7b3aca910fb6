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
    if end - start == 1 {
      return bytes[start] == 0x26 || bytes[start] == 0x2D || bytes[start] == 0x2F
    }
    guard end - start <= 3, bytes[start] < 0x80 else { return false }
    for place in start..<end where bytes[place] == 0x74 || bytes[place] == 0x6E && end - start == 2 {
      return false
    }
    return Lexicon.standard.match(bytes, from: start, to: end)?.lists.contains(.particle) == true
  }

  /// What a line between the headline and the text is, where its words don't tell.
  func headLine(_ index: Int, _ headline: Int) -> RefinedKind? {
    let fact = facts[index]
    guard fact.kind == .title || fact.kind == .short || fact.kind == .sentence,
      !isRepeated(index)
    else { return nil }
    var before = index - 1
    while before > headline, isPassed(before) { before -= 1 }
    let behind = index + 1
    let meetsDate =
      isDated(before) || facts[before].kind == .byline
      || behind < facts.count && (isDated(behind) || facts[behind].kind == .byline)
    if isBareName(index), before == headline || meetsDate || behind == core { return .byline }
    guard before == headline || isCopy(before, of: headline) else { return nil }
    if fact.width >= 40, fact.width < 200 { return .caption }
    return nil
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
