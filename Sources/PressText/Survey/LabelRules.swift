// SPDX-License-Identifier: Apache-2.0

// Steps 1 and 2 of the survey: the rules that accept and reject labels.
extension Surveyor {
  /// Rules `survey.label.recurs`, `survey.label.role` and `survey.label.person`.
  mutating func acceptLabels(
    _ candidates: [LabelCandidate], _ keys: LabelKeys, _ evident: [LabelCandidate]
  ) {
    let zone = zone(evident)
    let capitals = evident.count { isInCapitals($0.line) }
    let inCapitals = capitals * 4 >= evident.count * 3
    for candidate in candidates {
      verdicts[candidate.line] = verdict(of: candidate, keys, zone, inCapitals: inCapitals)
    }
  }

  private func verdict(
    of candidate: LabelCandidate, _ keys: LabelKeys, _ zone: Range<Int>, inCapitals: Bool
  ) -> Rule {
    let isInside = zone.contains(candidate.line)
    if keys.recurs(candidate.key), candidate.speaks || isInside && keys.isTrusted(candidate.key) {
      return .surveyLabelRecurs
    }
    guard isInside else { return .surveyLabelNotAccepted }
    if candidate.isTitled { return .surveyLabelRole }
    guard candidate.speaks else { return .surveyLabelNotAccepted }
    let isNamed =
      source.bytes.span.isPerson(labelRange(candidate.line))
      || inCapitals && isInCapitals(candidate.line)
    return isNamed ? .surveyLabelPerson : .surveyLabelNotAccepted
  }

  func isInCapitals(_ index: Int) -> Bool {
    source.bytes.span.isInCapitals(labelRange(index))
  }

  /// Rules `survey.label.few` and `survey.label.opening`.
  mutating func acceptFew(_ candidates: [LabelCandidate], _ keys: LabelKeys) -> Bool {
    let titled = candidates.filter { $0.speaks && ($0.isTitled || isName($0.line)) }
    guard let first = titled.first, let last = titled.last else { return false }
    let others = facts[first.line..<last.line].count { $0.kind.isProse || $0.kind == .sentence }
    guard others <= titled.count * 20 else { return false }
    if hasTwoKeys(titled) {
      for candidate in titled { verdicts[candidate.line] = .surveyLabelFew }
    } else if labelClass(first.line) != .asker || isReplied(first.line),
      !facts[..<first.line].contains(where: { $0.kind.isProse })
    {
      for candidate in titled { verdicts[candidate.line] = .surveyLabelOpening }
    } else {
      return false
    }
    for candidate in candidates where !isSpeaker(candidate.line) {
      let isNamed =
        keys.labels(ofKey: candidate.key) >= 2
        || source.bytes.span.isPerson(labelRange(candidate.line))
      verdicts[candidate.line] =
        isNamed && candidate.speaks ? .surveyLabelFew : .surveyLabelNotAccepted
    }
    return true
  }

  /// Rule `survey.label.pair`: a label with a question, and directly behind it one with the answer.
  mutating func acceptPair(_ candidates: [LabelCandidate]) {
    guard
      let place = candidates.indices.dropLast().first(where: {
        isPair(candidates[$0], candidates[$0 + 1])
      })
    else { return }
    let question = candidates[place]
    let answer = candidates[place + 1]
    for candidate in candidates {
      let isSame = candidate.key == question.key || candidate.key == answer.key
      let isBehind = candidate.line >= question.line && candidate.speaks
      verdicts[candidate.line] =
        isSame && isBehind ? .surveyLabelPair : .surveyLabelNotAccepted
    }
  }

  private func isPair(_ question: LabelCandidate, _ answer: LabelCandidate) -> Bool {
    guard answer.line == question.line + 1, answer.key != question.key, asks(question.line),
      !asks(answer.line), answer.speaks
    else { return false }
    return facts[question.line].width >= 28 && facts[answer.line].width >= 60
  }

  /// Whether the line is a bare label with the shape of a person's name.
  private func isName(_ index: Int) -> Bool {
    facts[index].kind == .bareLabel && source.bytes.span.isPerson(labelRange(index))
  }

  /// Rule `survey.label.headline`: the first labels are headlines of the form `Name: what he said`.
  mutating func rejectHeadlines(_ candidates: [LabelCandidate]) {
    for candidate in candidates where isSpeaker(candidate.line) {
      let fact = facts[candidate.line]
      let next = candidate.line + 1
      guard fact.kind == .label, !candidate.speaks, fact.width >= 25,
        labelClass(candidate.line) != .asker, labelClass(candidate.line) != .answerer,
        labelClass(candidate.line) != .chair,
        next == facts.count || !isSpeaker(next)
      else { return }
      verdicts[candidate.line] = .surveyLabelHeadline
    }
  }

  /// Rule `survey.label.heading`: a heading that names who has been speaking, before another speaks.
  mutating func rejectHeadings(_ candidates: [LabelCandidate]) {
    var before: LabelCandidate?
    for place in candidates.indices where isSpeaker(candidates[place].line) {
      let candidate = candidates[place]
      if candidate.key == before?.key, place + 1 < candidates.count,
        isHeading(candidate, before: candidates[place + 1])
      {
        verdicts[candidate.line] = .surveyLabelHeading
      } else {
        before = candidate
      }
    }
  }

  private func isHeading(_ candidate: LabelCandidate, before next: LabelCandidate) -> Bool {
    let fact = facts[candidate.line]
    return fact.kind == .label && !candidate.speaks && fact.width <= 110
      && next.line == candidate.line + 1 && next.key != candidate.key && isSpeaker(next.line)
  }
}
