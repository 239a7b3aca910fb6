// SPDX-License-Identifier: Apache-2.0

import PressText

extension ReferenceSurvey {
  // MARK: Step 5

  mutating func findBody() throws {
    guard var found = Self.body(try lines.indices.map(weight)) else { return }
    if dashesAnswer, found.lowerBound > 0, isTurn(found.lowerBound) {
      found = found.lowerBound - 1..<found.upperBound
    }
    var end = found.upperBound
    while isLine(end, .note, .endMark, .sentence, .dash, .bullet)
      || (isLine(end, .date, .time) && isLine(end - 1, .endMark))
    {
      end += 1
    }
    body = found.lowerBound..<end
  }

  func isTurn(_ index: Int) -> Bool {
    isTurn(lines[index])
  }

  private func isTurn(_ line: Line) -> Bool {
    switch line.dash {
    case .answer, .asker, .asks, .replies: true
    default: line.isAccepted
    }
  }

  /// The runs: where each begins, and its sums, line by line.
  private static func runs(_ values: [Int]) -> [(start: Int, sums: [Int])] {
    var runs: [(start: Int, sums: [Int])] = []
    for (index, value) in values.enumerated() {
      if let last = runs.indices.last, let sum = runs[last].sums.last, sum > 0 {
        runs[last].sums.append(sum + value)
      } else {
        runs.append((index, [value]))
      }
    }
    return runs
  }

  /// The first run that breaks off late enough, or the heaviest one.
  private static func body(_ values: [Int]) -> Range<Int>? {
    let runs = runs(values)
    guard let greatest = runs.compactMap({ $0.sums.max() }).max(), greatest > 0 else { return nil }
    let heaviest = runs.firstIndex { $0.sums.contains(greatest) }
    for (number, run) in runs.enumerated() {
      let enough = number == heaviest ? 0.85 : 0.5
      for count in 1...run.sums.count {
        let sums = run.sums.prefix(count)
        guard let sum = sums.last, let peak = sums.max(), let place = sums.firstIndex(of: peak)
        else { continue }
        let isLast = number == heaviest && peak == greatest
        if isLast || peak - sum >= 16 && Double(peak) >= Double(greatest) * enough {
          return run.start..<run.start + place + 1
        }
      }
    }
    return nil
  }

  private func weight(_ index: Int) throws -> Int {
    let weight = try weights.weight(of: evidence(index))
    return lines[index].isRepeated ? weight + (try weights.weight(of: "repeated")) : weight
  }

  private func evidence(_ index: Int) -> String {
    let line = lines[index]
    if isTurn(index) {
      switch line.rule {
      case .surveyLabelRecurs, .surveyLabelRole, .surveyDashAnswer, .optionSpeaker: return "turn"
      default:
        if line.isAccepted { return "inferred-turn" }
        guard line.reading.isTerminal, line.width >= 140 else { return "turn" }
        return ended(line)
      }
    }
    switch line.kind {
    case .chrome, .copyright, .address:
      return isText(index - 1) && isText(index + 1) ? "neutral" : "chrome"
    case .note, .separator, .endMark, .heading, .date, .time, .byline, .caption: return "neutral"
    default: return line.reading.isTerminal ? ended(line) : unended(index)
    }
  }

  private func isText(_ index: Int) -> Bool {
    guard lines.indices.contains(index) else { return false }
    if isTurn(index) || isLine(index, .sentence, .paragraph, .strong) { return true }
    guard isLine(index, .label, .bareLabel, .dash, .bullet) else { return false }
    return lines[index].reading.isTerminal || lines[index].width >= 280
  }

  private func ended(_ line: Line) -> String {
    switch line.width {
    case 280...: "long"
    case 140...: "strong"
    case 100...: "wide-paragraph"
    case 60...: "paragraph"
    case 26...: "wide-sentence"
    default: "sentence"
    }
  }

  private func unended(_ index: Int) -> String {
    let line = lines[index]
    if line.width >= 280 || line.kind == .strong { return "open" }
    if line.kind == .paragraph { return "wide-paragraph" }
    if line.kind == .dash || line.kind == .bullet { return "item" }
    if line.width >= 140 || (line.width >= 28 && goesOn(index)) { return "goes-on" }
    return line.width >= 80 ? "wide-title" : "title"
  }

  /// Whether the next line begins with a small letter.
  private func goesOn(_ index: Int) -> Bool {
    guard index + 1 < lines.count, let first = lines[index + 1].text.scalars.first else {
      return false
    }
    return first.isLower
  }
}
