// SPDX-License-Identifier: Apache-2.0

import PressText

extension ReferenceSurvey {
  // MARK: Step 5

  mutating func findBody() throws {
    let values = try lines.map(weight)
    body = Self.heaviestRun(values)
    let turns = lines.indices.filter(isTurn)
    if let first = turns.first, let last = turns.last {
      var start = min(body?.lowerBound ?? first, first)
      var end = max(body?.upperBound ?? 0, last + 1)
      if dashesAnswer, first > 0 { start = min(start, first - 1) }
      if isLine(last, .bareLabel), last + 1 < lines.count { end = max(end, last + 2) }
      body = start..<end
    }
    guard let found = body else { return }
    var end = found.upperBound
    while isLine(end, .note, .endMark, .sentence, .dash, .bullet)
      || (isLine(end, .date, .time) && isLine(end - 1, .endMark))
    {
      end += 1
    }
    body = found.lowerBound..<end
  }

  private func isTurn(_ index: Int) -> Bool {
    isTurn(lines[index])
  }

  private func isTurn(_ line: Line) -> Bool {
    switch line.dash {
    case .answer, .asker, .asks, .replies: true
    default: line.isAccepted
    }
  }

  /// The first run that reaches the greatest sum above 0.
  static func heaviestRun(_ values: [Int]) -> Range<Int>? {
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

  private func weight(_ line: Line) throws -> Int {
    let weight = try weights.weight(of: evidence(line))
    return line.isRepeated ? weight + (try weights.weight(of: "repeated")) : weight
  }

  private func evidence(_ line: Line) -> String {
    if isTurn(line) { return "turn" }
    switch line.kind {
    case .strong: return "strong"
    case .paragraph: return "paragraph"
    case .sentence: return line.width > 25 ? "wide-sentence" : "sentence"
    case .note, .separator, .endMark, .heading: return "neutral"
    case .date, .time: return "date"
    case .title, .short: return title(line)
    case .byline: return "byline"
    case .caption: return "caption"
    case .chrome, .copyright, .address: return "chrome"
    default: return line.hasClass("non-speaker") ? "field" : shape(line)
    }
  }

  private func title(_ line: Line) -> String { line.text.words.count >= 8 ? "long-title" : "title" }

  /// What a label, a dash line or a bullet line weighs that marks no turn.
  private func shape(_ line: Line) -> String {
    if line.width >= 280 { return "strong" }
    guard line.reading.isTerminal else { return line.isLabel ? title(line) : "neutral" }
    if line.width >= 140 { return "strong" }
    if line.width >= 60 { return "paragraph" }
    return line.width > 25 ? "wide-sentence" : "sentence"
  }

  // MARK: Step 6

  mutating func findHeadline() {
    let end = body?.lowerBound ?? lines.count
    var best = 0
    for index in 0..<end where canBeHeadline(lines[index]) {
      let score = score(index)
      if score > best { (headline, best) = (index, score) }
    }
    findAskingHeadline(best)
    if let last = headline {
      let earlier = (0..<last).first { index in
        isRepeatable(lines[index]) && lines[index].letters == lines[last].letters
          && isLine(index + 1, .paragraph, .strong)
      }
      headline = earlier ?? last
    }
    guard let headline, let found = body else { return }
    let start = (headline + 1..<found.lowerBound).first { index in
      isLine(index, .paragraph, .strong) || (isLine(index, .sentence) && lines[index].width > 25)
    }
    body = (start ?? found.lowerBound)..<found.upperBound
  }

  /// The first line of the body is a candidate too, if it is a sentence that asks.
  private mutating func findAskingHeadline(_ best: Int) {
    guard let found = body, found.count > 1 else { return }
    let index = found.lowerBound
    let isQuestion = dashesAnswer && lines.firstIndex { $0.dash == .answer } == index + 1
    guard isLine(index, .sentence), lines[index].reading.asks, !isTurn(index), !isQuestion
    else { return }
    body = index + 1..<found.upperBound
    if score(index) > best { headline = index } else { body = found }
  }

  private func canBeHeadline(_ line: Line) -> Bool {
    switch line.kind {
    case .title, .short, .sentence: true
    case .label: !line.hasClass("non-speaker", "narration")
    default: false
    }
  }

  private func score(_ index: Int) -> Int {
    let line = lines[index]
    var score = 0
    if line.width >= 28 { score += 2 }
    if line.width >= 45 { score += 1 }
    if line.text.words.count <= 2 { score -= 2 }
    if line.reading.isTerminal, !line.reading.asks { score -= 4 }
    if line.reading.endsInColon { score -= 4 }
    if line.isRepeated { score += line.width >= 40 ? 3 : -2 }
    if index == 0 { score += 2 }
    switch follower(of: index) {
    case .dateline: score += 4
    case .body: score += 3
    case .neither: score -= 2
    }
    return score
  }

  private enum Follower {
    case dateline, body, neither
  }

  /// What comes behind a line: some lines are passed over on the way.
  private func follower(of index: Int) -> Follower {
    var furniture = 0
    var titles = 0
    for next in lines.indices.dropFirst(index + 1) {
      if next == body?.lowerBound { return .body }
      switch lines[next].kind {
      case .date, .time, .byline: return .dateline
      case .chrome, .copyright, .address, .short, .caption, .separator: furniture += 1
      case .title, .label: titles += 1
      default: return .neither
      }
      if furniture > 4 || titles > 1 { return .neither }
    }
    return .neither
  }
}
