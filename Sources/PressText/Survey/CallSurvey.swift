// SPDX-License-Identifier: Apache-2.0

// Step 7 of the survey, continued: those whom a moderator calls, and who don't say who they are.
extension Surveyor {
  /// Rule `survey.introduction.called`.
  func acceptCalled(_ kinds: inout [RefinedKind], _ rules: inout MutableSpan<Rule>) {
    guard isPressConference(kinds) else { return }
    // The line behind a moderator's short one, and whether a line from there on asks.
    var called: Int?
    var hasAsked = false
    for index in kinds.indices {
      if isSpeaker(index) {
        if let line = called, hasAsked, labelClass(index) != .chair {
          kinds[line] = .asks
          rules[line] = .surveyIntroductionCalled
        }
        called = nil
        hasAsked = false
      } else if kinds[index] == .introduction {
        called = nil
      } else if kinds[index] == .text || kinds[index] == .short {
        if index > 0, kinds[index - 1] == .moderator, isCall(index - 1) { called = index }
        hasAsked = hasAsked || asks(index)
      }
    }
  }

  /// Whether two people introduce themselves, and nobody is labelled as an asker.
  private func isPressConference(_ kinds: [RefinedKind]) -> Bool {
    var introductions = 0
    for index in kinds.indices {
      if kinds[index] == .introduction { introductions += 1 }
      if isSpeaker(index), labelClass(index) == .asker { return false }
    }
    return introductions >= 2
  }

  /// Whether a moderator's line can be a call: it is short, and no question to who answers.
  private func isCall(_ index: Int) -> Bool {
    facts[index].width < (asks(index) ? 80 : 200)
  }
}
