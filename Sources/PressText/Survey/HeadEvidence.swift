// SPDX-License-Identifier: Apache-2.0

// Step 6 of the survey: what the lines next to a candidate say about it.
extension Surveyor {
  /// Whether two titles stand directly above the line: a list of other articles.
  func isListed(_ index: Int) -> Bool {
    index > 1 && isTitle(index - 1) && isTitle(index - 2) && !isCopy(index - 1, of: index)
      && !isCopy(index - 2, of: index)
  }

  /// Whether dates and bylines stand directly below the line, no title below these, and neither above it.
  func isSigned(_ index: Int) -> Bool {
    var next = index + 1
    while next < body.lowerBound, isDateOrByline(next) { next += 1 }
    guard next > index + 1, next == body.lowerBound || !isTitle(next) else { return false }
    return index == 0 || !isDateOrByline(index - 1) && !isTitle(index - 1)
  }

  /// Whether one of the next lines is the end of this one, as of a trail that ends in the headline.
  func leadsTo(_ index: Int) -> Bool {
    guard facts[index].width >= 28 else { return false }
    for other in index + 1..<max(index + 1, min(index + 16, body.lowerBound))
    where endsIn(index, other) {
      return true
    }
    return false
  }

  /// Whether the line goes before all bytes of the other one.
  func endsIn(_ index: Int, _ other: Int) -> Bool {
    let (line, end) = (lines[index].range, lines[other].range)
    guard facts[other].width >= 16, line.count > end.count, line.count <= 3 * end.count else {
      return false
    }
    let bytes = source.bytes.span
    var place = line.upperBound
    var rest = end.upperBound
    while rest > end.lowerBound {
      place -= 1
      rest -= 1
      if bytes[place] != bytes[rest] { return false }
    }
    return true
  }

  /// Whether the line is on the title page of a record of spoken words, and says that it is one.
  func isRecord(_ index: Int) -> Bool {
    guard index < 20, opensWithTurns, facts[index].width <= 80, !endsLikeText(index) else {
      return false
    }
    let range = lines[index].range
    return Lexicon.standard.longestMatch(
      source.bytes.span, from: range.lowerBound, to: range.upperBound, in: .record) != nil
  }

  /// Whether a label stands among the first lines of the body.
  var opensWithTurns: Bool { body.prefix(8).contains { isSpeaker($0) } }

  /// Whether the line ends in an exclamation mark.
  func exclaims(_ index: Int) -> Bool {
    let bytes = source.bytes.span
    let range = lines[index].range
    if bytes[range.upperBound - 1] == 0x21 { return true }
    return range.count >= 3 && bytes[range.upperBound - 1] == 0x81
      && bytes[range.upperBound - 2] == 0xBC && bytes[range.upperBound - 3] == 0xEF
  }

  /// Whether the line is the only one above the first turn, and ends in a year: it says what the talk was.
  func namesOccasion(_ index: Int) -> Bool {
    guard index == 0, facts.count > 1, opensTurn(1) else { return false }
    let bytes = source.bytes.span
    let range = lines[0].range
    var place = range.upperBound
    if place > range.lowerBound, bytes[place - 1] == 0x2E { place -= 1 }
    return place - range.lowerBound > 4
      && (place - 4..<place).allSatisfy { bytes[$0] &- 0x30 < 10 }
      && bytes[place - 5] == 0x20
  }
}
