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
    guard let last = headline, !isTitleField(lines[last]) else { return }
    let other = (max(0, last - 3)..<last).last { !isLine($0, .caption) && !isCopy(last, of: $0) }
    guard let other, isWideTitle(other), !isCopy(other, of: last) else { return }
    let isInRow = (max(0, other - 2)..<other).contains { above in
      isWideTitle(above) && !isCopy(above, of: other)
    }
    if !isInRow, score(other) >= score(last) - 3 { headline = other }
  }

  private func isWideTitle(_ index: Int) -> Bool {
    lines[index].width >= 40 && canBeHeadline(index) && !isName(index) && !isTrail(index)
      && !endsLikeText(index) && !lines[index].reading.endsInColon
  }
}
