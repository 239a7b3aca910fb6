// SPDX-License-Identifier: Apache-2.0

// Step 3 of the survey: what dashes mark.
extension Surveyor {
  /// Judges all dash lines by the rules `survey.dash.*`.
  mutating func surveyDashes() {
    let count = facts.count { $0.kind == .dash }
    guard count > 0 else { return }
    var dashes: [Int] = []
    dashes.reserveCapacity(count)
    for index in facts.indices where facts[index].kind == .dash { dashes.append(index) }
    let rule = firstTurn == nil ? rule(of: dashes) : .surveyDashBullet
    for line in dashes { verdicts[line] = rule }
    switch rule {
    case .surveyDashAnswer, .surveyDashPair:
      marks.insert(.dashAnswers)
      for line in dashes where line == 0 || facts[line - 1].kind == .dash {
        verdicts[line] = .surveyDashBullet
      }
    case .surveyDashBoth: marks.insert(.dashesOnBothSides)
    default: break
    }
    for line in dashes where opensTurn(line) { noteTurn(line) }
  }

  /// The rule that holds for the dashes of the document.
  private func rule(of dashes: [Int]) -> Rule {
    let prompted = dashes.count { isPrompt($0 - 1) }
    if prompted >= 2, prompted * 2 >= dashes.count { return .surveyDashAnswer }
    if prompted == 1, dashes.count <= 2, dashes.contains(where: { asks($0 - 1) }) {
      return .surveyDashPair
    }
    let asking = dashes.count { asks($0) }
    return dashes.count >= 4 && asking * 5 >= dashes.count ? .surveyDashBoth : .surveyDashBullet
  }

  /// Whether the line at `index` may be the question before a dash answer.
  private func isPrompt(_ index: Int) -> Bool {
    index >= 0 && facts[index].kind != .dash && (asks(index) || facts[index].kind.isProse)
  }

  func asks(_ index: Int) -> Bool { index >= 0 && facts[index].features.contains(.question) }
}
