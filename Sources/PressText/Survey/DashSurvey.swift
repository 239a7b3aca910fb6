// SPDX-License-Identifier: Apache-2.0

// Step 3 of the survey: what dashes mark.
extension Surveyor {
  /// Judges all dash lines by the rules `survey.dash.*`.
  mutating func surveyDashes() {
    let count = facts.count { $0.kind == .dash }
    guard count > 0 else { return }
    var dashes: [Int] = []
    dashes.reserveCapacity(count)
    var listEnd = 0
    for index in facts.indices where facts[index].kind == .dash && !isSpeaker(index) {
      verdicts[index] = .surveyDashBullet
      if !isDash(index - 1) { listEnd = dashListEnd(index) }
      if index >= max(listEnd, frontMatterEnd),
        facts[index].features.contains(.terminal) || facts[index].width >= 60
      {
        dashes.append(index)
      }
    }
    let rule = rule(of: dashes)
    switch rule {
    case .surveyDashAnswer, .surveyDashPair:
      marks.insert(.dashAnswers)
      for line in dashes where line > 0 && facts[line - 1].kind != .dash { verdicts[line] = rule }
    case .surveyDashQuestion:
      marks.insert(.dashesOnBothSides)
      for line in dashes where asks(line) { verdicts[line] = rule }
      acceptReplies(to: dashes)
    case .surveyDashBoth:
      marks.insert(.dashesOnBothSides)
      acceptBothSides(dashes)
      acceptReplies(to: dashes)
    default: break
    }
  }

  /// Counts the turns that bear no label, but a dash or the mark of a lost label.
  mutating func noteUnlabelledTurns() {
    for line in facts.indices where opensTurn(line) && !isSpeaker(line) { noteTurn(line) }
  }

  /// The rule that holds for the dashes of the document.
  private func rule(of dashes: [Int]) -> Rule {
    guard turnLines == 0 || turnLines * 4 <= dashes.count else { return .surveyDashBullet }
    let asking = dashes.count { asks($0) }
    let alone = dashes.count { !isDash($0 - 1) && !isDash($0 + 1) }
    if asking >= 3, asking * 5 >= dashes.count * 3, alone * 4 >= dashes.count * 3 {
      return .surveyDashQuestion
    }
    if dashes.count >= 4, asking * 5 >= dashes.count, turnLines > 0, prevail(dashes) {
      return .surveyDashBoth
    }
    guard turnLines == 0 else { return .surveyDashBullet }
    let prompted = dashes.count { isPrompt($0 - 1) }
    let asked = dashes.count { asks($0 - 1) && !isDash($0 - 1) }
    if prompted >= 2, prompted * 2 >= dashes.count, asked * 5 >= prompted {
      return .surveyDashAnswer
    }
    if prompted == 1, dashes.count <= 2, dashes.contains(where: { asks($0 - 1) }) {
      return .surveyDashPair
    }
    return dashes.count >= 4 && asking * 5 >= dashes.count && prevail(dashes)
      ? .surveyDashBoth : .surveyDashBullet
  }

  /// Whether dash lines are most of the running text, or long.
  private func prevail(_ dashes: [Int]) -> Bool {
    let width = dashes.reduce(0) { $0 + Int(facts[$1].width) }
    let prose = facts.reduce(0) { $0 + ($1.kind.isProse ? Int($1.width) : 0) }
    return width >= prose || width >= 100 * dashes.count
  }

  /// Rules `survey.dash.both` and `survey.dash.statement`.
  private mutating func acceptBothSides(_ dashes: [Int]) {
    var isAsked = turnLines == 0
    var last = -2
    for (place, line) in dashes.enumerated() {
      if asks(line), isAsked, last == line - 1, facts[line].width > facts[last].width {
        verdicts[line] = .surveyDashRetort
        isAsked = false
      } else {
        let states =
          !asks(line) && !isAsked && place + 1 < dashes.count && !asks(dashes[place + 1])
        verdicts[line] = states ? .surveyDashStatement : .surveyDashBoth
        isAsked = asks(line) || states
      }
      last = line
    }
  }

  /// Rule `survey.dash.reply`: the first line of words behind a question that no dash answers.
  private mutating func acceptReplies(to dashes: [Int]) {
    for (place, line) in dashes.enumerated() where isDashQuestion(line) {
      let end = place + 1 < dashes.count ? dashes[place + 1] : facts.count
      if end < facts.count, !isDashQuestion(end) { continue }
      let next = facts[line + 1..<end].indices.first { facts[$0].isWords && !isSpeaker($0) }
      if let next, facts[next].features.contains(.terminal) || facts[next].kind.isProse {
        verdicts[next] = .surveyDashReply
      }
    }
  }

  private func isDashQuestion(_ index: Int) -> Bool {
    switch verdicts[index] {
    case .surveyDashQuestion, .surveyDashStatement: true
    case .surveyDashBoth: asks(index)
    default: false
    }
  }

  /// The end of the dash lines from `index` on, if a third of them ends in a semicolon that asks nothing.
  private func dashListEnd(_ index: Int) -> Int {
    var end = index
    var items = 0
    while isDash(end) {
      if source.bytes[Int(lines[end].end) - 1] == 0x3B, !asks(end) { items += 1 }
      end += 1
    }
    return items > 0 && items * 3 >= end - index ? end : index
  }

  private func isDash(_ index: Int) -> Bool {
    facts.indices.contains(index) && facts[index].kind == .dash
  }

  /// Whether the line at `index` may be the question before a dash answer.
  private func isPrompt(_ index: Int) -> Bool {
    guard index >= 0, facts[index].kind != .dash else { return false }
    return asks(index) || facts[index].isWords && !facts[index].features.contains(.colon)
  }

  func asks(_ index: Int) -> Bool { index >= 0 && facts[index].features.contains(.question) }
}

extension LineFacts {
  /// Whether the line may hold words of an article, and bears no mark.
  var isWords: Bool {
    switch kind {
    case .sentence, .title, .short: true
    default: kind.isProse
    }
  }
}
