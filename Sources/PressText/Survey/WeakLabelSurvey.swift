// SPDX-License-Identifier: Apache-2.0

extension WeakMark {
  /// The rule that accepts labels with the mark.
  fileprivate var rule: Rule {
    switch self {
    case .enclosed: .surveyLabelEnclosed
    case .alone: .surveyLabelAlone
    case .none, .letter, .stop, .dash: .surveyLabelMarked
    }
  }
}

/// How many lines bear each kind of weak mark: most kinds stand in no line of a document.
private struct WeakMarkCounts {
  private var counts: [6 of Int] = .init(repeating: 0)

  init(_ facts: [LineFacts]) {
    for fact in facts { counts[Int(fact.weakMark.rawValue)] += 1 }
  }

  subscript(mark: WeakMark) -> Int { counts[Int(mark.rawValue)] }
}

// Labels without a colon: they count only together with others that bear the same mark.
extension Surveyor {
  /// Judges the weak labels by the rules `survey.label.marked`, `survey.label.alone` and the next ones.
  mutating func surveyWeakLabels() {
    let counts = WeakMarkCounts(facts)
    if firstTurn == nil, counts[.stop] >= 4 { accept(.stop, counts[.stop]) }
    if firstTurn == nil, counts[.dash] >= 4 { accept(.dash, counts[.dash]) }
    if firstTurn == nil, counts[.enclosed] >= 4 { accept(.enclosed, counts[.enclosed]) }
    let named = counts[.alone] + counts[.dash]
    if firstTurn == nil, named >= 4 { accept(.alone, named) }
    if firstTurn == nil, counts[.dash] >= 2 { acceptListed() }
    if counts[.alone] > 0 { acceptTimed() }
    if counts[.stop] >= 3 { acceptLost() }
    if counts[.letter] > 0 { acceptQuestions() }
    if firstTurn != nil { marks.insert(.labels) }
  }

  /// Accepts the labels with one kind of mark, if they make a talk.
  private mutating func accept(_ mark: WeakMark, _ count: Int) {
    // Menus have many names that stand alone, and no speech behind them.
    guard mark != .alone || (facts.indices.count { isNameWithSpeech($0) }) >= 4 else { return }
    let (candidates, keys) = weakCandidates(mark, count)
    let evident = candidates.filter {
      $0.speaks && ($0.isTitled || keys.speaking(ofKey: $0.key) >= 2)
    }
    guard isWeakTalk(evident, keys, mark) else { return }
    let zone = zone(evident)
    for candidate in candidates where zone.contains(candidate.line) {
      guard isAccepted(candidate, keys, mark) else { continue }
      verdicts[candidate.line] = mark.rule
      noteTurn(candidate.line)
    }
  }

  /// Whether a name stands alone, and running text follows.
  private func isNameWithSpeech(_ index: Int) -> Bool {
    facts[index].weakMark == .alone && isReplied(index, orAsked: true)
  }

  /// Rule `survey.label.listed`: names alone that a list of those present names, directly above the first.
  private mutating func acceptListed() {
    let list = listOfPresent()
    guard !list.isEmpty else { return }
    let end = list.upperBound
    let names = facts.indices[end...].filter { isNameAlone($0) }
    guard names.first == end else { return }
    var keys = LabelKeys(labels: list.count + names.count)
    let source = source
    let bytes = source.bytes.span
    for line in list { _ = keys.add(labelRange(line), in: bytes) }
    for line in names {
      let key = keys.number(of: labelRange(line), in: bytes)
      let isListed = keys.labels(ofKey: key) > 0
      guard isListed || line > end else { return }
      guard isListed else { continue }
      verdicts[line] = .surveyLabelListed
      noteTurn(line)
    }
  }

  /// The first lines, two or more, that list who is present.
  func listOfPresent() -> Range<Int> {
    guard
      let second = facts.indices.dropFirst().first(where: { isOfList($0 - 1) && isOfList($0) })
    else { return 0..<0 }
    return second - 1..<(facts.indices[second...].first { !isOfList($0) } ?? facts.count)
  }

  /// Whether a line may belong to a list of those present: a name, a dash, and what the person is.
  private func isOfList(_ index: Int) -> Bool {
    facts[index].weakMark == .dash && !facts[index].features.contains(.terminal)
      && isNamed(index)
  }

  private func isNameAlone(_ index: Int) -> Bool {
    facts[index].weakMark == .alone && isNamed(index) && isReplied(index, orAsked: true)
      && source.bytes.span.isPerson(labelRange(index))
  }

  private func isNamed(_ index: Int) -> Bool {
    isNoField(index) && hasKey(index)
  }

  /// Whether the label may name somebody, by its class.
  private func isNoField(_ index: Int) -> Bool {
    let labelClass = labelClass(index)
    return labelClass != .nonSpeaker && labelClass != .narration
  }

  /// Rule `survey.label.lost`: the mark of the other labels, and no label before it.
  private mutating func acceptLost() {
    let marked = facts.indices.count {
      isSpeaker($0) && facts[$0].weakMark == .stop && facts[$0].markEnd > facts[$0].markStart + 1
    }
    guard marked >= 3 else { return }
    for line in facts.indices where facts[line].isWords && isMarkAlone(line) {
      verdicts[line] = .surveyLabelLost
    }
  }

  /// Whether the line begins with a full stop and a dash.
  private func isMarkAlone(_ index: Int) -> Bool {
    source.bytes.span.isDashedStop(lines[index].range.lowerBound, lines[index].range.upperBound)
  }

  /// Rule `survey.label.timed`: names that stand alone with a time behind them.
  private mutating func acceptTimed() {
    let count = facts.indices.count { isTimed($0) }
    guard count >= 3 || count > 0 && firstTurn != nil else { return }
    for line in facts.indices where isTimed(line) && !isSpeaker(line) {
      verdicts[line] = .surveyLabelTimed
      noteTurn(line)
    }
  }

  @inline(__always)
  private func isTimed(_ index: Int) -> Bool {
    facts[index].weakMark == .alone && isNameWithTime(index)
  }

  private func isNameWithTime(_ index: Int) -> Bool {
    let fact = facts[index]
    return fact.markEnd > fact.markStart && index + 1 < facts.count
      && facts[index + 1].isWords && facts[index + 1].weakMark != .alone
      && isNoField(index) && source.bytes[labelRange(index).upperBound - 1] != 0x2C
  }

  private func weakCandidates(
    _ mark: WeakMark, _ count: Int
  ) -> ([LabelCandidate], LabelKeys) {
    var keys = LabelKeys(labels: count)
    var candidates: [LabelCandidate] = []
    let bytes = source.bytes.span
    for line in facts.indices {
      let fact = facts[line]
      guard fact.weakMark == mark || mark == .alone && fact.weakMark == .dash else { continue }
      let isReplied = standsAlone(line) && isReplied(line, orAsked: true)
      // A name that stands alone counts where it speaks only.
      guard mark != .alone || isReplied || fact.weakMark == .dash, isNamed(line) else { continue }
      if fact.weakMark == mark {
        let key = keys.add(labelRange(line), in: bytes)
        let speaks = isReplied || !standsAlone(line) && speaks(line)
        if speaks { keys.addSpeech(ofKey: key) }
        candidates.append(
          LabelCandidate(line: line, key: key, speaks: speaks, isTitled: isTitled(line)))
      } else if isOfList(line) {
        // A list of those present: its names count.
        let key = keys.add(labelRange(line), in: bytes)
        keys.addSpeech(ofKey: key)
      }
    }
    return (candidates, keys)
  }

  /// Whether weak labels make a talk: more of them are needed than of labels with a colon.
  private func isWeakTalk(
    _ evident: [LabelCandidate], _ keys: LabelKeys, _ mark: WeakMark
  ) -> Bool {
    guard let first = evident.first, let last = evident.last else { return false }
    let others = facts[first.line..<last.line].count { $0.kind.isProse || $0.kind == .sentence }
    let recurring = evident.filter { keys.speaking(ofKey: $0.key) >= 2 }
    guard evident.count >= 4, recurring.count >= 3, others <= evident.count * 20,
      hasTwoKeys(evident)
    else { return false }
    guard mark == .alone || mark == .enclosed else { return true }
    let names = evident.count {
      $0.isTitled || source.bytes.span.isPerson(labelRange($0.line))
    }
    let changes = zip(evident, evident.dropFirst()).count { $0.key != $1.key }
    return names * (mark == .enclosed ? 3 : 2) >= evident.count && changes * 2 >= evident.count
  }

  private func isAccepted(
    _ candidate: LabelCandidate, _ keys: LabelKeys, _ mark: WeakMark
  ) -> Bool {
    let speaking = keys.speaking(ofKey: candidate.key)
    if speaking >= 2 {
      return candidate.speaks || mark != .alone && speaking * 2 > keys.labels(ofKey: candidate.key)
    }
    guard candidate.speaks else { return false }
    if candidate.isTitled { return true }
    let range = labelRange(candidate.line)
    guard mark != .alone else { return false }
    return source.bytes.span.isPerson(range)
      || mark != .enclosed && isInCapitals(candidate.line)
  }

  /// Accepts lines that begin with the letter Q, if other labels have been accepted or two such
  /// lines are there.
  private mutating func acceptQuestions() {
    let count = facts.indices.count { isQuestionMark($0) }
    guard count >= 2 || count == 1 && firstTurn != nil else { return }
    for line in facts.indices where facts[line].weakMark == .letter && !isSpeaker(line) {
      guard isQuestionMark(line) || isAnswerMark(line) else { continue }
      verdicts[line] = .surveyLabelMarked
      noteTurn(line)
    }
  }

  private func isQuestionMark(_ index: Int) -> Bool {
    facts[index].weakMark == .letter && source.bytes[labelRange(index).lowerBound] == 0x51
  }

  private func isAnswerMark(_ index: Int) -> Bool {
    facts[index].weakMark == .letter && source.bytes[labelRange(index).lowerBound] == 0x41
  }
}
