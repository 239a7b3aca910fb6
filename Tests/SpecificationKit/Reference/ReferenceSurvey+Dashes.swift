// SPDX-License-Identifier: Apache-2.0

import PressText

extension ReferenceSurvey {
  // MARK: Step 3

  mutating func judgeDashes() {
    if layout != .automatic, layout != .dashes {
      for index in lines.indices where isLine(index, .dash) {
        judge(dash: index, .text, .optionLayout)
      }
      return
    }
    let dashes = lines.indices.filter { index in
      isLine(index, .dash) && (lines[index].reading.isTerminal || lines[index].width >= 60)
        && !lines[index].isAccepted && index >= frontMatter && !isItem(index)
    }
    for index in lines.indices where isLine(index, .dash) && !lines[index].isAccepted {
      judge(dash: index, .text, .surveyDashBullet)
    }
    let labels = lines.filter(\.isAccepted).count
    if labels > 0, 4 * labels > dashes.count { return }
    let asking = dashes.filter(asks)
    let alone = dashes.filter { !isLine($0 - 1, .dash) && !isLine($0 + 1, .dash) }
    let prompted = dashes.filter(isPrompted)
    let asked = prompted.filter { asks($0 - 1) }
    if asking.count >= 3, 5 * asking.count >= 3 * dashes.count, 4 * alone.count >= 3 * dashes.count
    {
      for index in asking { judge(dash: index, .asker, .surveyDashQuestion) }
      findReplies(dashes)
    } else if labels == 0, prompted.count >= 2, 2 * prompted.count >= dashes.count,
      5 * asked.count >= prompted.count
    {
      judgeAnswers(dashes, .surveyDashAnswer)
    } else if labels == 0, prompted.count == 1, dashes.count <= 2,
      dashes.contains(where: { asks($0 - 1) })
    {
      judgeAnswers(dashes, .surveyDashPair)
    } else if dashes.count >= 4, 5 * asking.count >= dashes.count, prevail(dashes) {
      judgeBothSides(dashes, afterLabel: labels > 0)
      findReplies(dashes)
    }
  }

  /// Whether a third of the dash lines around a dash line end in a semicolon.
  private func isItem(_ index: Int) -> Bool {
    let start = lines[..<index].lastIndex { $0.kind != .dash } ?? -1
    let end = lines[index...].firstIndex { $0.kind != .dash } ?? lines.count
    let items = lines[(start + 1)..<end].filter { $0.text.bytes.last == 0x3B && !$0.reading.asks }
    return !items.isEmpty && 3 * items.count >= end - start - 1
  }

  func asks(_ index: Int) -> Bool {
    lines.indices.contains(index) && lines[index].reading.asks
  }

  private func isPrompted(_ index: Int) -> Bool {
    guard index > 0, lines[index - 1].kind != .dash else { return false }
    return asks(index - 1)
      || isLine(index - 1, .sentence, .title, .short, .paragraph, .strong)
        && !lines[index - 1].reading.endsInColon
  }

  private func prevail(_ dashes: [Int]) -> Bool {
    let columns = dashes.map { min(lines[$0].width, 320) }.reduce(0, +)
    let prose = lines.indices.filter { isLine($0, .paragraph, .strong) }
    return columns >= 100 * dashes.count
      || columns >= prose.map { min(lines[$0].width, 320) }.reduce(0, +)
  }

  private mutating func judgeAnswers(_ dashes: [Int], _ rule: Rule) {
    dashesAnswer = true
    for index in dashes where index > 0 && !isLine(index - 1, .dash) {
      judge(dash: index, .answer, rule)
    }
  }

  private mutating func judgeBothSides(_ dashes: [Int], afterLabel: Bool) {
    for (place, index) in dashes.enumerated() {
      let before = place > 0 ? dashes[place - 1] : nil
      let isOpen = before.map { lines[$0].dash == .asker } ?? !afterLabel
      if asks(index), isOpen, let before, before == index - 1,
        lines[index].width > lines[before].width
      {
        judge(dash: index, .answer, .surveyDashRetort)
      } else if asks(index) {
        judge(dash: index, .asker, .surveyDashBoth)
      } else if isOpen || place + 1 == dashes.count || asks(dashes[place + 1]) {
        judge(dash: index, .answer, .surveyDashBoth)
      } else {
        judge(dash: index, .asker, .surveyDashStatement)
      }
    }
  }

  private mutating func findReplies(_ dashes: [Int]) {
    for index in dashes where lines[index].dash == .asker {
      let next = dashes.first { $0 > index }
      if let next, lines[next].dash != .asker { continue }
      let between = index + 1..<(next ?? lines.count)
      let words = between.first { isLine($0, .sentence, .title, .short, .paragraph, .strong) }
      if let words, isWhole(words) { judge(dash: words, .replies, .surveyDashReply) }
    }
  }

  /// Terminal, a paragraph or strong.
  func isWhole(_ index: Int) -> Bool {
    lines[index].reading.isTerminal || isLine(index, .paragraph, .strong)
  }

  mutating func judge(dash index: Int, _ kind: RefinedKind, _ rule: Rule) {
    lines[index].dash = kind
    lines[index].rule = rule
  }
}
