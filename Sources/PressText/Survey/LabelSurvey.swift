// SPDX-License-Identifier: Apache-2.0

/// A label that could name a speaker.
private struct Candidate {
  let line: Int
  let key: Int
}

// Steps 1 and 2 of the survey: which labels name speakers.
extension Surveyor {
  /// Finds the candidates, and judges them by the rules `survey.label.*`.
  mutating func surveyLabels() {
    let (candidates, keys) = candidateLabels()
    guard !candidates.isEmpty else { return }
    if haveTurns(candidates, keys) {
      acceptLabels(candidates, keys)
    } else {
      acceptFew(candidates, keys)
    }
    rejectHeadlines(candidates)
    for candidate in candidates where facts[candidate.line].rule == .optionSpeaker {
      verdicts[candidate.line] = .optionSpeaker
    }
    for candidate in candidates where isSpeaker(candidate.line) { noteTurn(candidate.line) }
    if firstTurn != nil { marks.insert(.labels) }
  }

  /// The labels that have speech and name no field of the page, and their keys.
  private func candidateLabels() -> ([Candidate], LabelKeys) {
    let count = facts.count { $0.kind == .label || $0.kind == .bareLabel }
    guard count > 0 else { return ([], LabelKeys(labels: 0)) }
    var keys = LabelKeys(labels: count)
    var candidates: [Candidate] = []
    candidates.reserveCapacity(count)
    let bytes = source.bytes.span
    for line in facts.indices where isCandidate(line) {
      candidates.append(Candidate(line: line, key: keys.add(labelRange(line), in: bytes)))
    }
    return (candidates, keys)
  }

  /// Whether three candidates recur or are titled.
  private func haveTurns(_ candidates: [Candidate], _ keys: LabelKeys) -> Bool {
    var evident = 0
    for candidate in candidates
    where keys.labels(ofKey: candidate.key) >= 2 || isTitled(candidate.line) {
      evident += 1
      if evident == 3 { return true }
    }
    return false
  }

  private func isCandidate(_ index: Int) -> Bool {
    switch facts[index].kind {
    case .label: break
    case .bareLabel:
      guard index + 1 < facts.count, facts[index + 1].kind.isSpeech else { return false }
    default: return false
    }
    switch facts[index].labelClass {
    case .nonSpeaker, .narration: return false
    default: return hasKey(index)
    }
  }

  /// Whether anything is left of the label when what stands in parentheses is left aside.
  private func hasKey(_ index: Int) -> Bool {
    var cursor = LabelKeyCursor(labelRange(index))
    return cursor.next(source.bytes.span) != nil
  }

  private func isTitled(_ index: Int) -> Bool {
    switch facts[index].labelClass {
    case .asker, .answerer, .chair, .role, .honorific: true
    case .nonSpeaker, .narration, .plain: false
    }
  }

  private func hasTwoKeys(_ candidates: [Candidate]) -> Bool {
    candidates.contains { $0.key != candidates[0].key }
  }

  /// Rules `survey.label.recurs`, `survey.label.role` and `survey.label.person`.
  private mutating func acceptLabels(_ candidates: [Candidate], _ keys: LabelKeys) {
    for candidate in candidates {
      let line = candidate.line
      if keys.labels(ofKey: candidate.key) >= 2 {
        verdicts[line] = .surveyLabelRecurs
      } else if isTitled(line) {
        verdicts[line] = .surveyLabelRole
      } else if speaks(line), source.bytes.span.isPerson(labelRange(line)) {
        verdicts[line] = .surveyLabelPerson
      } else {
        verdicts[line] = .surveyLabelNotAccepted
      }
    }
  }

  /// Rules `survey.label.few` and `survey.label.opening`.
  private mutating func acceptFew(_ candidates: [Candidate], _ keys: LabelKeys) {
    let titled = candidates.filter { (isTitled($0.line) || isName($0.line)) && speaks($0.line) }
    guard let first = titled.first else { return }
    if hasTwoKeys(titled) {
      for candidate in titled { verdicts[candidate.line] = .surveyLabelFew }
    } else if !facts[..<first.line].contains(where: { $0.kind.isProse }) {
      for candidate in titled { verdicts[candidate.line] = .surveyLabelOpening }
    } else {
      return
    }
    for candidate in candidates where !isSpeaker(candidate.line) {
      let isNamed =
        keys.labels(ofKey: candidate.key) >= 2
        || source.bytes.span.isPerson(labelRange(candidate.line))
      verdicts[candidate.line] =
        isNamed && speaks(candidate.line) ? .surveyLabelFew : .surveyLabelNotAccepted
    }
  }

  /// Whether the line is a bare label with the shape of a person's name.
  private func isName(_ index: Int) -> Bool {
    facts[index].kind == .bareLabel && source.bytes.span.isPerson(labelRange(index))
  }

  /// Whether what stands behind the label ends like a sentence; a bare label has it on the next line.
  private func speaks(_ index: Int) -> Bool {
    facts[index].kind == .bareLabel || facts[index].features.contains(.terminal)
  }

  /// Rule `survey.label.headline`: the first labels are headlines of the form `Name: what he said`.
  private mutating func rejectHeadlines(_ candidates: [Candidate]) {
    for candidate in candidates where isSpeaker(candidate.line) {
      let fact = facts[candidate.line]
      let next = candidate.line + 1
      guard fact.kind == .label, !fact.features.contains(.terminal), fact.width >= 25,
        fact.labelClass != .asker, fact.labelClass != .answerer, fact.labelClass != .chair,
        next == facts.count || !isSpeaker(next)
      else { return }
      verdicts[candidate.line] = .surveyLabelHeadline
    }
  }

  mutating func noteTurn(_ line: Int) {
    if firstTurn == nil { firstTurn = line }
    lastTurn = line
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

  /// Whether the line is running text.
  var isProse: Bool { self == .paragraph || self == .strong }
}

extension Span<UInt8> {
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
