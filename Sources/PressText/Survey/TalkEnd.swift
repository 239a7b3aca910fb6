// SPDX-License-Identifier: Apache-2.0

// Step 5 of the survey, continued: what stands behind a talk.
extension Surveyor {
  /// Where a talk ends: at the first fragment behind the last turn, if the turns before hold none
  /// and little follows.
  func endOfTalk() -> Int {
    var turns = 0
    var fragments = 0
    var open = 0
    var end = body.upperBound
    for index in body {
      if opensTurn(index) {
        // An article with questions at its end is no talk.
        if turns == 0, (index - body.lowerBound) * 2 > body.count { return body.upperBound }
        turns += 1
        fragments += open
        (open, end) = (0, body.upperBound)
      } else if turns > 0, isFragment(index) {
        open += 1
        end = min(end, index)
      }
    }
    guard turns >= 5, fragments * 5 <= turns, (body.upperBound - end) * 4 <= body.count else {
      return body.upperBound
    }
    return end
  }

  /// Whether the line is a title or short, announces nothing, and is not all that is said.
  private func isFragment(_ index: Int) -> Bool {
    guard facts[index].kind == .title || facts[index].kind == .short else { return false }
    if index > 0, isSpeaker(index - 1), isAlone(index - 1) { return false }
    return source.bytes[Int(lines[index].end) - 1] != 0x3A
  }
}
