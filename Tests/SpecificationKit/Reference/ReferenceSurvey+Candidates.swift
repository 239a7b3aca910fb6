// SPDX-License-Identifier: Apache-2.0

import PressText

extension ReferenceSurvey {
  // MARK: Step 6: candidates

  /// The stems of a line, in order.
  private func stems(_ index: Int) -> [[Unicode.Scalar]] {
    var stems: [[Unicode.Scalar]] = []
    var word: [Unicode.Scalar] = []
    var eastAsian: Unicode.Scalar?
    for scalar in lines[index].text.scalars.map(CanonicalForm.fold) {
      let isEastAsian = (0x3040..<0xD7B0).contains(scalar.value)
      if scalar.isCompared, !isEastAsian {
        word.append(scalar)
        eastAsian = nil
        continue
      }
      if word.count >= 5 { stems.append(Array(word.prefix(5))) }
      word = []
      if scalar.isCompared, let before = eastAsian { stems.append([before, scalar]) }
      eastAsian = scalar.isCompared ? scalar : nil
    }
    if word.count >= 5 { stems.append(Array(word.prefix(5))) }
    return stems
  }

  /// How many stems of a line stand at the beginning of the body.
  func sharedStems(_ index: Int) -> Int {
    guard let body else { return 0 }
    let opening = body.prefix(6).flatMap { stems($0).prefix(16) }
    return stems(index).filter(opening.contains).count
  }

  /// Whether a line is a trail, a row of links or a list.
  func isTrail(_ index: Int) -> Bool {
    let bytes = lines[index].text.bytes
    func count(_ signs: String) -> Int { bytes.filter(Array(signs.utf8).contains).count }
    let seams = zip(bytes, bytes.dropFirst()).filter { left, right in
      (0x61...0x7A).contains(left) && (0x41...0x5A).contains(right)
    }
    return count("|>") >= 2 || count("-") >= 5 || count(",") >= 5 || seams.count >= 3
  }

  func isWide(_ index: Int) -> Bool {
    lines[index].text.bytes.prefix(12).contains { (0xE3...0xED).contains($0) }
  }

  mutating func takeFirstLine() {
    guard headline == nil, let body, (1...6).contains(body.lowerBound), canBeHeadline(0),
      !isTrail(0), isWide(0) || lines[0].text.words.count >= 3
    else { return }
    headline = 0
  }

  /// The upper one of two wide titles that stand together.
  mutating func takeUpperTitle() {
    guard let last = headline, !isLine(last, .heading), !isTitleField(lines[last]), !isRecord(last)
    else { return }
    let other = (max(0, last - 3)..<last).last { index in
      !isLine(index, .caption) && !isDateOrByline(index) && !isCopy(last, of: index)
    }
    guard let other, isWideTitle(other), !isCopy(other, of: last) else { return }
    if isDateOrByline(other + 1), sharedStems(other) < 2 { return }
    let isInRow = (max(0, other - 2)..<other).contains { above in
      isWideTitle(above) && !isCopy(above, of: other)
    }
    if !isInRow, score(other) >= score(last) - 3 { headline = other }
  }

  private func isWideTitle(_ index: Int) -> Bool {
    lines[index].width >= 40 && canBeHeadline(index) && !isName(index) && !isTrail(index)
      && !endsLikeText(index) && !lines[index].reading.endsInColon
  }

  // MARK: The lines next to a candidate

  private func isTitle(_ index: Int) -> Bool { isLine(index, .title) && !isName(index) }

  /// Whether the two lines above are titles of something else.
  func isListed(_ index: Int) -> Bool {
    [index - 2, index - 1].allSatisfy { isTitle($0) && !isCopy($0, of: index) }
  }

  /// Whether a run of dates and bylines stands below, with neither a title below it nor one of these above.
  func isSigned(_ index: Int) -> Bool {
    let below = (body?.lowerBound ?? lines.count)
    let run = (index + 1..<max(index + 1, below)).prefix { isDateOrByline($0) }
    guard !run.isEmpty, run.upperBound == below || !isTitle(run.upperBound) else { return false }
    return !isDateOrByline(index - 1) && !isTitle(index - 1)
  }

  /// Whether one of the 15 lines behind the line, before the body, is its end.
  func leadsTo(_ index: Int) -> Bool {
    let behind = lines.indices.dropFirst(index + 1).prefix(15)
    return lines[index].width >= 28
      && behind.contains { $0 < body?.lowerBound ?? lines.count && endsIn(index, $0) }
  }

  /// Whether a line ends in all bytes of another one, which are a third of its own or more.
  func endsIn(_ index: Int, _ other: Int) -> Bool {
    let (line, end) = (lines[index].text.bytes, lines[other].text.bytes)
    return lines[other].width >= 16 && line.count > end.count && line.count <= 3 * end.count
      && line.suffix(end.count).elementsEqual(end)
  }

  /// Whether a label is accepted among the first eight lines of the body.
  private var opensWithTurns: Bool {
    body.map { $0.prefix(8).contains { lines[$0].isAccepted } } == true
  }

  /// Whether one of the first twenty lines says that what follows is a record of what was said.
  func isRecord(_ index: Int) -> Bool {
    opensWithTurns && index < 20 && lines[index].width <= 80 && !endsLikeText(index)
      && lines[index].namesRecord
  }

  /// Whether a line is one of those who were present, behind a line that ends in a colon.
  func isPresent(_ index: Int) -> Bool {
    guard let headline else { return false }
    guard isRecord(headline), headline < text, text - headline <= 120 else {
      let list = listOfPresent
      guard let turn = lines.firstIndex(where: \.isAccepted), let first = list.first,
        [.surveyLabelAlone, .surveyLabelListed].contains(lines[turn].rule)
      else { return false }
      return list.contains(index) && headline < first && list.upperBound <= turn
        && isLine(index, .title, .short, .sentence, .label, .bareLabel, .separator)
    }
    let head = Array(lines.indices.dropFirst(headline + 1).prefix { $0 < text })
    guard let heading = head.first(where: { lines[$0].reading.endsInColon }),
      !head.contains(where: { isLine($0, .paragraph, .strong) }),
      text - heading > 3
    else { return false }
    return heading < index && index < text
      && isLine(index, .title, .short, .sentence, .label, .bareLabel, .separator)
  }

  /// Whether a line is the only one above the first turn, and ends in a year.
  func namesOccasion(_ index: Int) -> Bool {
    guard index == 0, lines.count > 1, isTurn(1) else { return false }
    let bytes = lines[0].text.bytes
    let rest = bytes.last == 0x2E ? bytes.dropLast() : bytes[...]
    return rest.count > 4 && rest.suffix(4).allSatisfy { (0x30...0x39).contains($0) }
      && rest.dropLast(4).last == 0x20
  }
}
