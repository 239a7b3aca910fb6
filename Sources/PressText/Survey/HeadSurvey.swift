// SPDX-License-Identifier: Apache-2.0

// Step 6 of the survey: the headline, and the lead between it and the body.
extension Surveyor {
  /// Finds the line with the highest score.
  mutating func surveyHeadline() {
    var best = 0
    for index in 0..<body.lowerBound where mayBeHeadline(index) {
      let score = score(index)
      if score > best {
        best = score
        headline = index
      }
    }
    surveyAskingHeadline(best)
    surveyEarlierPrint()
    guard let headline, !body.isEmpty else { return }
    var index = body.lowerBound - 1
    var gap = 0
    while index > headline, gap <= 8 {
      gap += 1
      if isLead(index) {
        body = index..<body.upperBound
        gap = 0
      }
      index -= 1
    }
  }

  /// A headline that asks, directly above the text, weighs like a sentence of the body.
  private mutating func surveyAskingHeadline(_ best: Int) {
    let index = body.lowerBound
    guard index + 1 < body.upperBound, facts[index].kind == .sentence, asks(index),
      !opensTurn(index), !(marks.contains(.dashAnswers) && firstTurn == index + 1)
    else { return }
    body = index + 1..<body.upperBound
    let score = score(index)
    if score > best {
      headline = index
    } else {
      body = index..<body.upperBound
    }
  }

  /// Of a headline that is printed twice, the first print with running text behind it.
  private mutating func surveyEarlierPrint() {
    guard let last = headline else { return }
    headline = lines(like: last).first { $0 == last || facts[$0 + 1].kind.isProse }
  }

  private func mayBeHeadline(_ index: Int) -> Bool {
    let fact = facts[index]
    switch fact.kind {
    case .title, .short, .sentence: return true
    case .label: return fact.labelClass != .nonSpeaker && fact.labelClass != .narration
    default: return false
    }
  }

  /// How well the line at `index` serves as a headline.
  private func score(_ index: Int) -> Int {
    let fact = facts[index]
    var score = 0
    if fact.width >= 28 { score += 2 }
    if fact.width >= 45 { score += 1 }
    if wordCount(index, atMost: 3) <= 2 { score -= 2 }
    if fact.features.contains(.terminal), !fact.features.contains(.question) { score -= 4 }
    if fact.features.contains(.colon) { score -= 4 }
    if isRepeated(index) { score += fact.width >= 40 ? 3 : -2 }
    if index == 0 { score += 2 }
    return score + anchor(index)
  }

  /// What follows a headline: a date, a byline, the body; between them a little furniture.
  private func anchor(_ index: Int) -> Int {
    var next = index + 1
    var furniture = 0
    var titles = 0
    while next < body.lowerBound {
      switch facts[next].kind {
      case .date, .time, .byline: return 4
      case .chrome, .copyright, .address, .short, .caption, .separator: furniture += 1
      case .title, .label: titles += 1
      default: return -2
      }
      if furniture > 4 || titles > 1 { return -2 }
      next += 1
    }
    return next == body.lowerBound && next < facts.count ? 3 : -2
  }

  /// Whether the line at `index`, behind the headline, already belongs to the text.
  private func isLead(_ index: Int) -> Bool {
    facts[index].kind.isProse || facts[index].kind == .sentence && facts[index].width > 25
  }

  /// Whether another line has the letters, marks and digits of the line at `index`.
  private func isRepeated(_ index: Int) -> Bool {
    var low = 0
    var high = repeats.count
    while low < high {
      let middle = (low + high) / 2
      if repeats[middle].line < index { low = middle + 1 } else { high = middle }
    }
    return low < repeats.count && repeats[low].line == index
  }
}
