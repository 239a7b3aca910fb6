// SPDX-License-Identifier: Apache-2.0

import PressText

extension ReferenceSurvey {
  /// A spoken line of step 3, continued.
  struct Spoken {
    var index: Int
    var isLabelled = false
    var asks = false
    var isWhole = false
    var isBold = false
    var isQuoted = false
    var width = 0
  }

  // MARK: Step 3, continued

  mutating func judgeTurnsWithoutMark() {
    let isMarked = dashesAnswer || lines.contains { $0.dash == .asker }
    guard !isMarked, lines.filter(\.reading.asks).count >= 3 else { return }
    var spoken = spokenLines
    let pairs = spoken.indices.filter { isPair(spoken, $0) }
    let bold = pairs.filter { spoken[$0].isBold }
    if bold.count >= 3, 2 * bold.count >= pairs.count {
      for place in spoken.indices where !spoken[place].isLabelled {
        spoken[place].asks = spoken[place].isBold && spoken[place].isWhole
      }
    }
    let labels = spoken.filter(\.isLabelled).count
    if let interview = interview(spoken),
      2 * labels <= interview.filter({ isPair(spoken, $0) }).count
    {
      let before = max(0, interview.lowerBound - 4)..<interview.lowerBound
      let start = before.last { spoken[$0].isLabelled } ?? interview.lowerBound
      let seconds = spoken.indices.compactMap { secondOfPair(spoken, $0) }
      let quoted = seconds.filter { spoken[$0].isQuoted }
      judge(
        Array(spoken[start..<interview.upperBound]), behind: spoken[interview.upperBound...],
        areQuoted: 2 * quoted.count > seconds.count)
    } else if labels > 0 {
      judgeQuestionsBeforeLabels(spoken)
    }
  }

  private var spokenLines: [Spoken] {
    lines.indices.dropFirst(frontMatter).filter { index in
      let isFirstSpeech = isLine(index - 1, .bareLabel) && lines[index - 1].isAccepted
      return !isFirstSpeech
        && isLine(
          index, .sentence, .title, .short, .paragraph, .strong, .dash, .bullet, .label, .bareLabel)
    }.map { index in
      let line = lines[index]
      var spoken = Spoken(index: index, isLabelled: line.isAccepted, isWhole: isWhole(index))
      let isRefused = line.kind == .label && !line.isAccepted && line.hasClass("asker")
      spoken.asks = line.reading.asks && !isLine(index, .dash, .bullet) && !isRefused
      if line.isAccepted, line.kind == .bareLabel { spoken.asks = asks(index + 1) }
      let text = line.text.scalars
      spoken.isBold =
        text.count > 4 && text.prefix(2).allSatisfy { $0 == "*" }
        && text.suffix(2).allSatisfy { $0 == "*" }
      let opening: Set<Unicode.Scalar> = ["\"", "«", "»", "“", "„"]
      let closing: Set<Unicode.Scalar> = ["\"", "“", "”", "»"]
      spoken.isQuoted =
        text.first.map(opening.contains) == true && text.last.map(closing.contains) == true
      spoken.width = min(line.width, 320)
      return spoken
    }
  }

  private func isPair(_ spoken: [Spoken], _ place: Int) -> Bool {
    secondOfPair(spoken, place) != nil
  }

  private func secondOfPair(_ spoken: [Spoken], _ place: Int) -> Int? {
    guard spoken[place].asks, !spoken[place].isLabelled else { return nil }
    let behind = spoken.indices.dropFirst(place + 1).prefix(2)
    guard let second = behind.first(where: { spoken[$0].isLabelled || spoken[$0].isWhole }) else {
      return nil
    }
    return spoken[second].isLabelled || !spoken[second].asks ? second : nil
  }

  private func interview(_ spoken: [Spoken]) -> Range<Int>? {
    let weights = spoken.indices.map { place in
      if isPair(spoken, place) { return 10 }
      let isSecond = spoken.indices.contains { secondOfPair(spoken, $0) == place }
      if spoken[place].isLabelled || isSecond { return 0 }
      return spoken[place].isWhole ? -2 : -1
    }
    guard let run = Self.heaviestRun(weights) else { return nil }
    guard let last = secondOfPair(spoken, run.upperBound - 1) else { return nil }
    let whole = run.lowerBound..<last + 1
    let asking = whole.filter { spoken[$0].asks && !spoken[$0].isLabelled }
    let pairs = whole.filter { isPair(spoken, $0) }
    let wide = pairs.filter { spoken[$0].width >= 40 || spoken[$0].isBold }
    let holds =
      pairs.count >= 4 && 5 * pairs.count >= 3 * asking.count && 2 * wide.count >= pairs.count
    return holds ? whole : nil
  }

  /// The first run that reaches the greatest sum above 0.
  private static func heaviestRun(_ values: [Int]) -> Range<Int>? {
    var best: Range<Int>?
    var greatest = 0
    var start = 0
    var sum = 0
    for (index, value) in values.enumerated() {
      if sum <= 0 { (start, sum) = (index, 0) }
      sum += value
      if sum > greatest { (best, greatest) = (start..<index + 1, sum) }
    }
    return best
  }

  private mutating func judge(
    _ interview: [Spoken], behind: ArraySlice<Spoken>, areQuoted: Bool
  ) {
    let pairs = interview.indices.filter { isPair(interview, $0) }
    let rest = interview.indices.filter { !interview[$0].asks }
    let answersAreShort = rest.count <= 2 * pairs.count
    var question: Spoken?
    for (place, line) in interview.enumerated() {
      let next = place + 1 < interview.count ? interview[place + 1] : nil
      if line.isLabelled {
        question = line.asks ? line : nil
      } else if let open = question {
        guard isAnswer(line, to: open, next, areQuoted) else { continue }
        judge(dash: line.index, .replies, .surveyAlternationAnswer)
        question = nil
      } else if line.asks,
        (interview[(place + 1)...] + behind).prefix(3).contains(where: {
          $0.isLabelled || $0.isWhole
        })
      {
        judge(dash: line.index, .asks, .surveyAlternationQuestion)
        question = line
      } else if answersAreShort, line.isWhole, line.width <= 125, let next,
        next.isWhole, !next.isLabelled, !next.asks, 5 * next.width >= 8 * line.width
      {
        judge(dash: line.index, .asks, .surveyAlternationStatement)
        question = line
      }
    }
  }

  private func isAnswer(
    _ line: Spoken, to question: Spoken, _ next: Spoken?, _ areQuoted: Bool
  ) -> Bool {
    guard let next else { return true }
    let isFollowed = next.asks || next.isLabelled
    if line.asks { return isFollowed || 2 * line.width > 3 * question.width }
    if line.isQuoted, !areQuoted, next.isWhole, !isFollowed, !next.isQuoted { return false }
    return line.isWhole || isFollowed
  }

  private mutating func judgeQuestionsBeforeLabels(_ spoken: [Spoken]) {
    let asking = spoken.indices.filter { spoken[$0].asks && !spoken[$0].isLabelled }
    let before = asking.filter { $0 + 1 < spoken.count && spoken[$0 + 1].isLabelled }
    let labels = spoken.filter { $0.asks && $0.isLabelled }
    let returning = before.filter { place in
      guard let last = spoken[..<place].last(where: \.isLabelled) else { return true }
      return label(of: last) == label(of: spoken[place + 1])
    }
    guard before.count >= 3, 5 * before.count >= 3 * asking.count,
      4 * labels.count <= before.count, 3 * returning.count >= before.count
    else { return }
    for place in before { judge(dash: spoken[place].index, .asks, .surveyAlternationBeforeLabel) }
  }

  private func label(of spoken: Spoken) -> [UInt8]? {
    let line = lines[spoken.index]
    return line.reading.label.map { Array(line.text.bytes[$0]) }
  }
}
