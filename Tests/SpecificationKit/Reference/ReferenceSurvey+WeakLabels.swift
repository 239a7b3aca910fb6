// SPDX-License-Identifier: Apache-2.0

import PressText

// Step 2 of the chapter "Survey", labels without a colon.
extension ReferenceSurvey {
  mutating func judgeWeakLabels() {
    for mark in ["stop", "dash", "alone"] where !lines.contains(where: \.isAccepted) {
      judge(mark)
    }
    acceptTimed()
    findLost()
    let letters = lines.indices.filter { lines[$0].reading.weakMark == "letter" }
    let asking = letters.filter { lines[$0].text.bytes.first == 0x51 }
    let isTalk = lines.contains(where: \.isAccepted)
    guard asking.count >= 2 || asking.count == 1 && isTalk else { return }
    for index in letters where [0x41, 0x51].contains(lines[index].text.bytes[0]) {
      accept(index, .surveyLabelMarked)
    }
  }

  private func isWords(_ index: Int) -> Bool {
    isLine(index, .sentence, .title, .short, .paragraph, .strong)
  }

  private mutating func acceptTimed() {
    let timed = lines.indices.filter { index in
      let line = lines[index]
      return line.reading.weakMark == "alone" && line.reading.mark?.isEmpty == false
        && !line.hasClass("non-speaker", "narration") && isWords(index + 1)
        && lines[index + 1].reading.weakMark != "alone"
        && line.reading.label.map { line.text.bytes[$0].last != 0x2C } == true
    }
    guard timed.count >= 3 || lines.contains(where: \.isAccepted) else { return }
    for index in timed where !lines[index].isAccepted { accept(index, .surveyLabelTimed) }
  }

  private mutating func findLost() {
    let stops = lines.filter { line in
      line.isAccepted && line.reading.weakMark == "stop"
        && line.reading.mark.map { $0.count > 1 } == true
    }
    guard stops.count >= 3 else { return }
    for index in lines.indices where isWords(index) {
      let start = lines[index].text.scalars.prefix(3).map { $0 }
      guard start.count == 3, start[0] == ".", ["-", "–", "—", "―"].contains(start[1]),
        start[2].isSpace
      else { continue }
      judge(dash: index, .replies, .surveyLabelLost)
    }
  }

  private mutating func accept(_ index: Int, _ rule: Rule) {
    lines[index].isAccepted = true
    lines[index].rule = rule
  }

  private func isNamed(_ line: Line) -> Bool {
    !line.hasClass("non-speaker", "narration") && !line.key.isEmpty
  }

  private mutating func judge(_ mark: String) {
    let such = lines.indices.filter { lines[$0].reading.weakMark == mark && isNamed(lines[$0]) }
    let present = lines.indices.filter {
      mark == "alone" && lines[$0].reading.weakMark == "dash" && isNamed(lines[$0])
        && !lines[$0].reading.isTerminal
    }
    let marked = lines.filter { line in
      line.reading.weakMark == mark || mark == "alone" && line.reading.weakMark == "dash"
    }
    guard marked.count >= 4 else { return }
    let speaking = such.filter { index in
      mark == "alone"
        ? index + 1 < lines.count && isRunning(lines[index + 1]) : speaks(index)
    }
    func count(_ index: Int) -> Int {
      (speaking + present).filter { lines[$0].key == lines[index].key }.count
    }
    let evident = speaking.filter { isTitled(lines[$0]) || count($0) >= 2 }
    guard isTalk(evident, evident.filter { count($0) >= 2 }.count, mark) else { return }
    for index in such where zone(evident).contains(index) {
      let line = lines[index]
      let labels = such.filter { lines[$0].key == line.key }.count
      let isTrusted = mark != "alone" && count(index) * 2 > labels
      let isAccepted: Bool
      if count(index) >= 2 {
        isAccepted = speaking.contains(index) || isTrusted
      } else {
        isAccepted =
          speaking.contains(index)
          && (isTitled(line) || mark != "alone" && (line.isName || line.isInCapitals))
      }
      if isAccepted { accept(index, mark == "alone" ? .surveyLabelAlone : .surveyLabelMarked) }
    }
  }

  private func isTalk(_ evident: [Int], _ recurring: Int, _ mark: String) -> Bool {
    guard evident.count >= 4, recurring >= 3, let first = evident.first, let last = evident.last,
      lines[first..<last].filter(isRunning).count <= 20 * evident.count,
      Set(evident.map { lines[$0].key }).count > 1
    else { return false }
    guard mark == "alone" else { return true }
    let changes = zip(evident, evident.dropFirst()).filter { lines[$0].key != lines[$1].key }
    let named = evident.filter { isTitled(lines[$0]) || lines[$0].isName }
    return named.count * 2 >= evident.count && changes.count * 2 >= evident.count
  }
}
