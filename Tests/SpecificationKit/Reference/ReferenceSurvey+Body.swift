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

  func isTurn(_ index: Int) -> Bool {
    lines[index].isAccepted || lines[index].dash == .answer || lines[index].dash == .asker
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

  private func weight(_ line: Line) throws -> Int {
    let weight = try weights.weight(of: evidence(line))
    return line.isRepeated ? weight + (try weights.weight(of: "repeated")) : weight
  }

  private func evidence(_ line: Line) -> String {
    if line.isAccepted || line.dash == .answer || line.dash == .asker { return "turn" }
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
}
