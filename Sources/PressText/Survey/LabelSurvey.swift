// SPDX-License-Identifier: Apache-2.0

/// A label that could name a speaker.
struct LabelCandidate {
  let line: Int
  let key: Int
  let speaks: Bool
  let isTitled: Bool
}

// Steps 1 and 2 of the survey: which labels name speakers.
extension Surveyor {
  /// Finds the candidates, and judges them by the rules `survey.label.*`.
  mutating func surveyLabels() {
    let (candidates, keys) = candidateLabels()
    guard !candidates.isEmpty else { return }
    let evident = candidates.filter { isEvident($0, keys) }
    if isTalk(evident, candidates) {
      acceptLabels(candidates, keys, evident)
    } else if !acceptFew(candidates, keys) {
      acceptPair(candidates)
    }
    rejectHeadlines(candidates)
    rejectHeadings(candidates)
    for candidate in candidates where facts[candidate.line].rule == .optionSpeaker {
      verdicts[candidate.line] = .optionSpeaker
    }
    for candidate in candidates where isSpeaker(candidate.line) { noteTurn(candidate.line) }
    if firstTurn != nil { marks.insert(.labels) }
  }

  /// The labels that have speech and name no field of the page, and their keys.
  private func candidateLabels() -> ([LabelCandidate], LabelKeys) {
    let count = facts.count { $0.kind == .label || $0.kind == .bareLabel }
    guard count > 0 else { return ([], LabelKeys(labels: 0)) }
    var keys = LabelKeys(labels: count)
    var candidates: [LabelCandidate] = []
    candidates.reserveCapacity(count)
    let bytes = source.bytes.span
    for line in facts.indices where facts[line].kind == .bareLabel && isCandidate(line) {
      if speaks(line) { keys.addAlone(ofKey: keys.number(of: labelRange(line), in: bytes)) }
    }
    for line in facts.indices where isCandidate(line) {
      let range = labelRange(line)
      if facts[line].kind == .bareLabel {
        let number = keys.number(of: range, in: bytes)
        guard keys.isAlone(number) else { continue }
      }
      let key = keys.add(range, in: bytes)
      let speaks = speaks(line)
      if speaks { keys.addSpeech(ofKey: key) }
      candidates.append(
        LabelCandidate(
          line: line, key: key, speaks: speaks,
          isTitled: isTitled(line) && (speaks || facts[line].kind != .bareLabel)))
    }
    return (candidates, keys)
  }

  private func isCandidate(_ index: Int) -> Bool {
    guard index >= frontMatterEnd else { return false }
    switch facts[index].kind {
    case .label: break
    case .bareLabel:
      guard index + 1 < facts.count,
        facts[index + 1].kind.isSpeech || facts[index + 1].isWords
          || facts[index + 1].kind == .label
      else { return false }
    default: return false
    }
    switch labelClass(index) {
    case .nonSpeaker, .narration: return false
    default: return hasKey(index)
    }
  }

  /// Whether anything is left of the label when what stands in parentheses is left aside.
  func hasKey(_ index: Int) -> Bool {
    var cursor = LabelKeyCursor(labelRange(index))
    return cursor.next(source.bytes.span) != nil
  }

  func isTitled(_ index: Int) -> Bool {
    switch labelClass(index) {
    case .asker, .answerer: true
    case .chair, .role, .honorific:
      source.bytes.span.one(
        labelRange(index).lowerBound, labelRange(index).upperBound, CharacterClass.isLower) == nil
    case .nonSpeaker, .narration, .plain: false
    }
  }

  /// Whether what stands behind the label looks like speech; a bare label has it on the next line.
  func speaks(_ index: Int) -> Bool {
    let fact = facts[index]
    if fact.kind == .bareLabel { return index + 1 < facts.count && facts[index + 1].kind.isSpeech }
    if fact.features.contains(.terminal) || fact.width >= 140 { return true }
    let bytes = source.bytes.span
    let range = lines[index].range
    if bytes.isAside(range.lowerBound + Int(fact.speechStart), range.upperBound)
      || bytes.endsBeforeAside(range.lowerBound + Int(fact.speechStart), range.upperBound)
    {
      return true
    }
    guard index + 1 < facts.count else { return false }
    if fact.weakMark != .none, fact.width >= 40, facts[index + 1].isWords {
      return true
    }
    let next = lines[index + 1].range
    return bytes.one(next.lowerBound, next.upperBound, CharacterClass.goesOn) != nil
  }

  /// Whether a candidate speaks, and recurs or bears a title.
  private func isEvident(_ candidate: LabelCandidate, _ keys: LabelKeys) -> Bool {
    candidate.speaks && (candidate.isTitled || keys.recurs(candidate.key))
  }

  /// Whether the evident labels make a talk: three or more, near to each other, of two speakers or
  /// of one who is asked or answered.
  private func isTalk(_ evident: [LabelCandidate], _ candidates: [LabelCandidate]) -> Bool {
    guard evident.count >= 3, let first = evident.first, let last = evident.last else {
      return false
    }
    let others = facts[first.line..<last.line].count { $0.kind.isProse || $0.kind == .sentence }
    let isTitled = evident.contains(where: \.isTitled)
    guard evident.count >= 8 || others <= evident.count * (isTitled ? 40 : 8) else { return false }
    let isAnswered = candidates.contains {
      $0.isTitled && $0.key != first.key && first.line..<last.line ~= $0.line
    }
    return hasTwoKeys(evident) || isAnswered || others == 0 || isDialogue(evident)
  }

  /// Whether the labels of one speaker stand in a dialogue with lines that bear none.
  private func isDialogue(_ evident: [LabelCandidate]) -> Bool {
    let isAsker = facts[evident[0].line].labelClass == .asker
    let matched = evident.count { isAsker ? isReplied($0.line) : asks($0.line - 1) }
    return matched * 2 >= evident.count
      || evident[0].isTitled && !isAsker
  }

  /// Whether running text that doesn't ask follows.
  func isReplied(_ index: Int, orAsked: Bool = false) -> Bool {
    guard index + 1 < facts.count, orAsked || !asks(index + 1) else { return false }
    return facts[index + 1].kind.isProse || facts[index + 1].kind == .sentence
  }

  func hasTwoKeys(_ candidates: [LabelCandidate]) -> Bool {
    candidates.contains { $0.key != candidates[0].key }
  }

  /// The lines among which a label without further evidence may name a speaker: from the first
  /// evident label to the last, and the text around them.
  func zone(_ evident: [LabelCandidate]) -> Range<Int> {
    guard let first = evident.first?.line, let last = evident.last?.line else { return 0..<0 }
    var start = first
    while start > 0, facts[start - 1].kind.isTalk { start -= 1 }
    var end = last + 1
    if facts[last].kind == .bareLabel || standsAlone(last), end < facts.count {
      end += 1
    }
    while end < facts.count, facts[end].kind.isTalk { end += 1 }
    return start..<end
  }

  mutating func noteTurn(_ line: Int) {
    firstTurn = min(firstTurn ?? line, line)
    lastTurn = max(lastTurn, line)
    turnLines += 1
  }
}

extension LineKind {
  /// Whether a bare label may have such a line behind it.
  fileprivate var isSpeech: Bool {
    switch self {
    case .sentence, .note, .dash, .bullet: true
    default: isProse
    }
  }

  /// Whether such lines stand between the labels of a talk.
  fileprivate var isTalk: Bool {
    switch self {
    case .label, .bareLabel, .separator: true
    default: isSpeech
    }
  }

  /// Whether the line is running text.
  var isProse: Bool { self == .paragraph || self == .strong }
}

extension CharacterClass {
  /// Whether a line that begins so goes on with the sentence of the line before it.
  fileprivate static func goesOn(_ scalar: Unicode.Scalar) -> Bool {
    isLower(scalar) || isUncased(scalar)
  }
}

extension Span<UInt8> {
  /// Whether a range is a note in brackets, with or without backslashes.
  fileprivate func isAside(_ start: Int, _ end: Int) -> Bool {
    let start = byte(start, end, 0x5C) ?? start
    guard start + 2 < end else { return false }
    return self[start] == 0x28 && self[end - 1] == 0x29
      || self[start] == 0x5B && self[end - 1] == 0x5D
  }

  /// Whether a label or a place has two upper letters and no lower one.
  func isInCapitals(_ range: Range<Int>) -> Bool {
    var capitals = 0
    var place = range.lowerBound
    while let step = step(place, range.upperBound) {
      if CharacterClass.isLower(step.scalar) { return false }
      if CharacterClass.isUpper(step.scalar) { capitals += 1 }
      place = step.next
    }
    return capitals >= 2
  }

  /// Whether a label has the shape of a person's name: two to four words with capitals, then nothing,
  /// a comma or a parenthesis.
  func isPerson(_ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    var words = 0
    while words < 4, let next = nameWord(place, range.upperBound) {
      words += 1
      place = next
      let after = gap(place, range.upperBound)
      if after == range.upperBound { break }
      if self[after] == 0x28 { return words >= 2 }
      if after == place { return words >= 2 && self[place] == 0x2C }
      place = after
    }
    return words >= 2 && gap(place, range.upperBound) == range.upperBound
  }

  private func nameWord(_ start: Int, _ end: Int) -> Int? {
    guard let first = one(start, end, CharacterClass.opensName) else { return nil }
    return many(first, end) { scalar in
      switch scalar {
      case "'", "’", "-", ".": true
      default: CharacterClass.isLetter(scalar) || CharacterClass.isMark(scalar)
      }
    }
  }
}
