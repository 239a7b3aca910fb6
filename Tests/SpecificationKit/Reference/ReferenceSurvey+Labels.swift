// SPDX-License-Identifier: Apache-2.0

import PressText

// Steps 1 and 2 of the chapter "Survey".
extension ReferenceSurvey {
  // MARK: Step 1

  mutating func findCandidates() {
    findFrontMatter()
    let such = lines.indices.dropFirst(frontMatter).filter { index in
      lines[index].isLabel && !lines[index].hasClass("non-speaker", "narration")
        && !lines[index].key.isEmpty
    }
    let bare = such.filter { lines[$0].kind == .bareLabel && isSpeech($0 + 1) }
    for index in such {
      let isLikeOther =
        isLine(index + 1, .title, .short, .label)
        && bare.contains { lines[$0].key == lines[index].key }
      lines[index].isCandidate =
        lines[index].kind == .label || isSpeech(index + 1) || isLikeOther
    }
    for index in lines.indices where lines[index].isCandidate {
      lines[index].speaks = speaks(index)
    }
  }

  private mutating func findFrontMatter() {
    let rules = lines.indices.filter { lines[$0].text.bytes == Array("---".utf8) }
    guard rules.first == 0, rules.count > 1, rules[1] < 120 else { return }
    let fields = lines[1..<rules[1]].filter { line in
      let name = line.text.bytes.prefix { (0x61...0x7A).contains($0) || $0 == 0x5F }
      return !name.isEmpty && line.text.bytes.dropFirst(name.count).first == 0x3A
    }
    if fields.count >= 2 { frontMatter = rules[1] + 1 }
  }

  private func isSpeech(_ index: Int) -> Bool {
    isLine(index, .sentence, .paragraph, .strong, .note, .dash, .bullet)
  }

  private var candidates: [Int] { lines.indices.filter { lines[$0].isCandidate } }

  func speaks(_ index: Int) -> Bool {
    let line = lines[index]
    if line.kind == .bareLabel { return isSpeech(index + 1) }
    if line.reading.isTerminal || line.width >= 140 { return true }
    let speech = line.text.scalarsOfSpeech(from: line.reading.speech ?? 0)
    let inside = speech.first == "\\" ? speech.dropFirst() : speech[...]
    if inside.count > 2 {
      if inside.first == "(", inside.last == ")" { return true }
      if inside.first == "[", inside.last == "]" { return true }
    }
    let start = line.reading.speech ?? line.text.bytes.count
    if line.text.part(start..<line.text.bytes.count).endsBeforeAside { return true }
    guard index + 1 < lines.count, let next = lines[index + 1].text.scalars.first else {
      return false
    }
    if next.isLower || next.isUncased { return true }
    return line.reading.weakMark != nil && line.width >= 40
      && isLine(index + 1, .sentence, .title, .short, .paragraph, .strong)
  }

  func isTitled(_ line: Line) -> Bool {
    if line.kind == .bareLabel, !line.speaks { return false }
    if line.hasClass("asker", "answerer") { return true }
    guard line.hasClass("chair", "role", "honorific"), let range = line.reading.label else {
      return false
    }
    return line.text.part(range).scalars.first?.isLower != true
  }

  /// How many candidates with the key of a line there are, and how many of them speak.
  private func counts(_ index: Int) -> (labels: Int, speaking: Int) {
    let same = candidates.filter { lines[$0].key == lines[index].key }
    return (same.count, same.filter { lines[$0].speaks }.count)
  }

  private func recurs(_ index: Int) -> Bool {
    let (labels, speaking) = counts(index)
    return speaking >= 2 || labels >= 2 && 2 * speaking >= labels
  }

  // MARK: Step 2

  mutating func judgeLabels() {
    if layout != .automatic, layout != .labels {
      for index in lines.indices where lines[index].isLabel { lines[index].rule = .optionLayout }
      return
    }
    let evident = candidates.filter {
      lines[$0].speaks && (isTitled(lines[$0]) || recurs($0))
    }
    if isTalk(evident) {
      let capitals = evident.filter { lines[$0].isInCapitals }.count
      let verdicts = candidates.map { verdict($0, evident, 4 * capitals >= 3 * evident.count) }
      for (index, rule) in zip(candidates, verdicts) { judge(index, rule) }
    } else if !acceptFew() {
      acceptPair()
    }
    refuseHeadlines()
    refuseHeadings()
    for index in candidates where lines[index].reading.rule == .optionSpeaker {
      lines[index].isAccepted = true
      lines[index].rule = .optionSpeaker
    }
  }

  func isRunning(_ line: Line) -> Bool {
    [.sentence, .paragraph, .strong].contains(line.kind)
  }

  private func isTalk(_ evident: [Int]) -> Bool {
    guard evident.count >= 3, let first = evident.first, let last = evident.last else {
      return false
    }
    let others = lines[first..<last].filter(isRunning).count
    let isAnyTitled = evident.contains { isTitled(lines[$0]) }
    if evident.count < 8, others > evident.count * (isAnyTitled ? 40 : 8) { return false }
    if Set(evident.map { lines[$0].key }).count > 1 || others == 0 { return true }
    let between = candidates.filter { first < $0 && $0 < last }
    if between.contains(where: { isTitled(lines[$0]) && lines[$0].key != lines[first].key }) {
      return true
    }
    if lines[first].hasClass("asker") {
      return evident.filter(isReplied).count * 2 >= evident.count
    }
    let asked = evident.filter { $0 > 0 && lines[$0 - 1].reading.asks }.count
    return asked * 2 >= evident.count || isTitled(lines[first])
  }

  private func isReplied(_ index: Int) -> Bool {
    index + 1 < lines.count && isRunning(lines[index + 1]) && !lines[index + 1].reading.asks
  }

  func zone(_ evident: [Int]) -> Range<Int> {
    func isTalk(_ index: Int) -> Bool {
      isLine(
        index, .label, .bareLabel, .separator, .sentence, .paragraph, .strong, .note, .dash,
        .bullet)
    }
    var start = evident[0]
    while isTalk(start - 1) { start -= 1 }
    var end = evident[evident.count - 1] + 1
    if lines[end - 1].kind == .bareLabel || lines[end - 1].reading.standsAlone {
      end = min(end + 1, lines.count)
    }
    while isTalk(end) { end += 1 }
    return start..<end
  }

  private func verdict(_ index: Int, _ evident: [Int], _ inCapitals: Bool) -> Rule {
    let line = lines[index]
    let zone = zone(evident)
    let (labels, speaking) = counts(index)
    let isTrusted = zone.contains(index) && 2 * speaking >= labels
    if recurs(index), line.speaks || isTrusted { return .surveyLabelRecurs }
    guard zone.contains(index) else { return .surveyLabelNotAccepted }
    if isTitled(line) { return .surveyLabelRole }
    guard line.speaks else { return .surveyLabelNotAccepted }
    let isNamed = line.isName || inCapitals && line.isInCapitals
    return isNamed ? .surveyLabelPerson : .surveyLabelNotAccepted
  }

  private mutating func judge(_ index: Int, _ rule: Rule) {
    lines[index].isAccepted = rule != .surveyLabelNotAccepted
    lines[index].rule = rule
  }

  private mutating func acceptFew() -> Bool {
    let few = candidates.filter { index in
      let line = lines[index]
      return line.speaks && (isTitled(line) || line.kind == .bareLabel && line.isName)
    }
    guard let first = few.first, let last = few.last,
      lines[first..<last].filter(isRunning).count <= 20 * few.count
    else { return false }
    var rule = Rule.surveyLabelFew
    if Set(few.map { lines[$0].key }).count < 2 {
      let before = lines[..<first].map(\.kind)
      if before.contains(.paragraph) || before.contains(.strong) { return false }
      if lines[first].hasClass("asker"), !isReplied(first) { return false }
      rule = .surveyLabelOpening
    }
    let named = candidates.filter {
      lines[$0].speaks && (counts($0).labels >= 2 || lines[$0].isName)
    }
    for index in candidates {
      if few.contains(index) {
        judge(index, rule)
      } else {
        judge(index, named.contains(index) ? .surveyLabelFew : .surveyLabelNotAccepted)
      }
    }
    return true
  }

  private mutating func acceptPair() {
    let pair = candidates.first { question in
      let answer = question + 1
      return answer < lines.count && lines[answer].isCandidate && lines[answer].speaks
        && lines[question].key != lines[answer].key && lines[question].reading.asks
        && !lines[answer].reading.asks && lines[question].width >= 28 && lines[answer].width >= 60
    }
    guard let pair else { return }
    let keys = [lines[pair].key, lines[pair + 1].key]
    for index in candidates {
      let isOfThese = keys.contains(lines[index].key) && lines[index].speaks && index >= pair
      judge(index, isOfThese ? .surveyLabelPair : .surveyLabelNotAccepted)
    }
  }

  private mutating func refuseHeadlines() {
    for index in lines.indices where lines[index].isAccepted {
      let line = lines[index]
      let isFollowed = index + 1 < lines.count && lines[index + 1].isAccepted
      guard line.kind == .label, line.width >= 25, !line.speaks,
        !line.hasClass("asker", "answerer", "chair"), !isFollowed
      else { return }
      lines[index].isAccepted = false
      lines[index].rule = .surveyLabelHeadline
    }
  }

  private mutating func refuseHeadings() {
    var previous: [Unicode.Scalar]?
    for index in lines.indices where lines[index].isAccepted {
      let line = lines[index]
      let isHeading =
        line.key == previous && line.kind == .label && !line.speaks && line.width <= 110
        && index + 1 < lines.count && lines[index + 1].isAccepted
        && lines[index + 1].key != line.key
      if isHeading {
        lines[index].isAccepted = false
        lines[index].rule = .surveyLabelHeading
      } else {
        previous = line.key
      }
    }
  }
}

extension ReferenceSurvey.Line {
  /// Whether the label has two upper letters and no lower one.
  var isInCapitals: Bool {
    guard let range = reading.label else { return false }
    let scalars = text.part(range).scalars
    return !scalars.contains(where: \.isLower) && scalars.filter(\.isUpper).count >= 2
  }
}

extension ReferenceText {
  fileprivate func scalarsOfSpeech(from offset: Int) -> [Unicode.Scalar] {
    part(offset..<bytes.count).scalars
  }
}
