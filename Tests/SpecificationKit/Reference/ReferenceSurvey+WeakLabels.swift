// SPDX-License-Identifier: Apache-2.0

import PressText

// Step 2 of the chapter "Survey", labels without a colon.
extension ReferenceSurvey {
  mutating func judgeWeakLabels() {
    for mark in ["stop", "dash", "enclosed", "alone"] where !lines.contains(where: \.isAccepted) {
      judge(mark)
    }
    if !lines.contains(where: \.isAccepted) { acceptListed() }
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

  /// The first lines, two or more, that list who is present.
  var listOfPresent: Range<Int> {
    let isListed = lines.map {
      $0.reading.weakMark == "dash" && isNamed($0) && !$0.reading.isTerminal
    }
    guard let second = lines.indices.first(where: { $0 > 0 && isListed[$0 - 1] && isListed[$0] })
    else { return 0..<0 }
    return second - 1..<(lines.indices.first { $0 > second && !isListed[$0] } ?? lines.count)
  }

  private mutating func acceptListed() {
    let list = listOfPresent
    guard !list.isEmpty else { return }
    let end = list.upperBound
    let listed = Set(lines[list].map(\.key))
    let names = lines.indices.filter { index in
      index >= end && lines[index].reading.weakMark == "alone" && isNamed(lines[index])
        && lines[index].isName && index + 1 < lines.count && isRunning(lines[index + 1])
    }
    guard names.first == end, end < lines.count, listed.contains(lines[end].key) else { return }
    for index in names where listed.contains(lines[index].key) {
      accept(index, .surveyLabelListed)
    }
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
      lines[index].reading.standsAlone
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
          && (isTitled(line) || mark != "alone" && line.isName
            || mark != "alone" && mark != "enclosed" && line.isInCapitals)
      }
      let rule: [String: Rule] = ["alone": .surveyLabelAlone, "enclosed": .surveyLabelEnclosed]
      if isAccepted { accept(index, rule[mark] ?? .surveyLabelMarked) }
    }
  }

  private func isTalk(_ evident: [Int], _ recurring: Int, _ mark: String) -> Bool {
    guard evident.count >= 4, recurring >= 3, let first = evident.first, let last = evident.last,
      lines[first..<last].filter(isRunning).count <= 20 * evident.count,
      Set(evident.map { lines[$0].key }).count > 1
    else { return false }
    guard mark == "alone" || mark == "enclosed" else { return true }
    let changes = zip(evident, evident.dropFirst()).filter { lines[$0].key != lines[$1].key }
    let named = evident.filter { isTitled(lines[$0]) || lines[$0].isName }
    let share = mark == "enclosed" ? 3 : 2
    return named.count * share >= evident.count && changes.count * 2 >= evident.count
  }
}
