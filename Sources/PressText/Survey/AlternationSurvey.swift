// SPDX-License-Identifier: Apache-2.0

/// A line of a document that can be speech.
private struct SpokenLine {
  let line: Int
  let isLabelled: Bool
  /// Whether it asks; of a bare label, whether its first speech does.
  var asks: Bool
  /// Whether it ends like a sentence, or is running text.
  let isSentence: Bool
  let width: Int
  /// Whether marks of emphasis enclose it.
  let isBold: Bool
  /// Whether quotation marks enclose it.
  let isQuoted: Bool
}

// Step 4 of the survey: questions and answers that bear no mark.
extension Surveyor {
  /// Judges unmarked lines by the rules `survey.alternation.*`.
  mutating func surveyAlternation() {
    guard marks.isDisjoint(with: [.dashAnswers, .dashesOnBothSides]), mayAlternate else { return }
    var spoken = spokenLines()
    if spoken.boldQuestions {
      for index in spoken.indices where !spoken[index].isLabelled {
        spoken[index].asks = spoken[index].isBold && spoken[index].isSentence
      }
    }
    let labelled = spoken.count { $0.isLabelled }
    if let run = spoken.interview, labelled * 2 <= run.count(where: { spoken.isPair($0) }) {
      alternate(spoken, spoken.extended(run))
    } else if labelled > 0 {
      judgeQuestionsBeforeLabels(spoken)
    }
  }

  /// Whether enough lines ask.
  private var mayAlternate: Bool {
    var asking = 0
    for fact in facts where fact.features.contains(.question) {
      asking += 1
      if asking == 3 { return true }
    }
    return false
  }

  private func spokenLines() -> [SpokenLine] {
    var spoken: [SpokenLine] = []
    spoken.reserveCapacity(facts.count - min(frontMatterEnd, facts.count))
    var isFirstSpeech = false
    for index in min(frontMatterEnd, facts.count)..<facts.count {
      let fact = facts[index]
      let isLabelled = isSpeaker(index)
      if isSpoken(fact), !isFirstSpeech {
        spoken.append(
          SpokenLine(
            line: index, isLabelled: isLabelled,
            asks: asks(spoken: index),
            isSentence: fact.kind.isProse || fact.features.contains(.terminal),
            width: Int(fact.width), isBold: isBold(lines[index].range),
            isQuoted: isQuoted(lines[index].range)))
      }
      isFirstSpeech = isLabelled && fact.kind == .bareLabel
    }
    return spoken
  }

  private func isSpoken(_ fact: LineFacts) -> Bool {
    switch fact.kind {
    case .dash, .bullet, .label, .bareLabel: true
    default: fact.isWords
    }
  }

  private func asks(spoken index: Int) -> Bool {
    switch facts[index].kind {
    case .dash, .bullet: false
    case .label where !isSpeaker(index) && labelClass(index) == .asker: false
    case .bareLabel where isSpeaker(index): index + 1 < facts.count && asks(index + 1)
    default: asks(index)
    }
  }

  /// Whether two asterisks stand at both ends of the line.
  private func isBold(_ range: Range<Int>) -> Bool {
    let bytes = source.bytes.span
    return range.count > 4 && bytes[range.lowerBound] == 0x2A && bytes[range.lowerBound + 1] == 0x2A
      && bytes[range.upperBound - 1] == 0x2A && bytes[range.upperBound - 2] == 0x2A
  }

  private func isQuoted(_ range: Range<Int>) -> Bool {
    let bytes = source.bytes.span
    guard let first = bytes.step(range.lowerBound, range.upperBound) else { return false }
    switch first.scalar {
    case "\"", "\u{AB}", "\u{201C}", "\u{201E}", "\u{BB}": break
    default: return false
    }
    return bytes[range.upperBound - 1] == 0x22
      || range.count > 6 && bytes[range.upperBound - 3] == 0xE2
        && bytes[range.upperBound - 2] == 0x80
        && (bytes[range.upperBound - 1] == 0x9C || bytes[range.upperBound - 1] == 0x9D)
      || range.count > 6 && bytes[range.upperBound - 2] == 0xC2
        && bytes[range.upperBound - 1] == 0xBB
  }

  /// Rules `survey.alternation.question`, `survey.alternation.statement` and
  /// `survey.alternation.answer`.
  private mutating func alternate(_ spoken: [SpokenLine], _ run: Range<Int>) {
    var isAsked = false
    var asked = 0
    let isShort = spoken.haveShortAnswers(run)
    let areQuoted = spoken.haveQuotedAnswers
    for index in run {
      let line = spoken[index]
      if line.isLabelled {
        isAsked = line.asks
        asked = line.width
      } else if isAsked {
        guard spoken.answers(index, run, asked, areQuoted: areQuoted) else { continue }
        mark(line.line, .surveyAlternationAnswer)
        isAsked = false
      } else if line.asks, spoken.isAnswered(index) {
        mark(line.line, .surveyAlternationQuestion)
        isAsked = true
        asked = line.width
      } else if isShort, spoken.states(index, run) {
        mark(line.line, .surveyAlternationStatement)
        isAsked = true
        asked = line.width
      }
    }
  }

  /// Rule `survey.alternation.before-label`.
  private mutating func judgeQuestionsBeforeLabels(_ spoken: [SpokenLine]) {
    var before: [Int] = []
    var asking = 0
    var askingLabels = 0
    var returning = 0
    var label: Int?
    for index in spoken.indices {
      let line = spoken[index]
      if line.isLabelled {
        askingLabels += line.asks ? 1 : 0
        label = line.line
      } else if line.asks {
        asking += 1
        guard index + 1 < spoken.count, spoken[index + 1].isLabelled else { continue }
        before.append(line.line)
        if label.map({ haveSameLabel($0, spoken[index + 1].line) }) ?? true { returning += 1 }
      }
    }
    guard before.count >= 3, before.count * 5 >= asking * 3, askingLabels * 4 <= before.count,
      returning * 3 >= before.count
    else { return }
    for line in before { mark(line, .surveyAlternationBeforeLabel) }
  }

  private func haveSameLabel(_ first: Int, _ second: Int) -> Bool {
    let one = labelRange(first)
    let other = labelRange(second)
    guard one.count == other.count else { return false }
    let bytes = source.bytes.span
    let distance = other.lowerBound - one.lowerBound
    for place in one where bytes[place] != bytes[place + distance] { return false }
    return true
  }

  private mutating func mark(_ line: Int, _ rule: Rule) {
    marks.insert(.alternation)
    verdicts[line] = rule
    turnLines += 1
    firstTurn = min(firstTurn ?? line, line)
    lastTurn = max(lastTurn, line)
  }
}

extension [SpokenLine] {
  /// Whether half of all questions with an answer behind them, and three or more, are bold.
  var boldQuestions: Bool {
    let bold = indices.count { self[$0].isBold && isPair($0) }
    return bold >= 3 && bold * 2 >= indices.count { isPair($0) }
  }

  /// Whether an unlabelled question stands there, and behind it what may answer it.
  func isPair(_ index: Int) -> Bool { answer(to: index) != nil }

  /// What may answer an unlabelled question: one of the two lines behind it.
  func answer(to index: Int) -> Int? {
    guard self[index].asks, !self[index].isLabelled else { return nil }
    for next in index + 1..<index + 3 where next < count {
      let line = self[next]
      if line.isLabelled || line.isSentence && !line.asks { return next }
      if line.isSentence { return nil }
    }
    return nil
  }

  /// Whether a sentence or a label is among the three lines behind the question.
  func isAnswered(_ index: Int) -> Bool {
    self[index + 1..<Swift.min(count, index + 4)].contains { $0.isLabelled || $0.isSentence }
  }

  /// The lines from the first question to the last answer, if they are an interview.
  var interview: Range<Int>? {
    var best = 0..<0
    var bestWeight = 0
    var start = 0
    var weight = 0
    var answer: Int?
    for index in indices {
      if weight <= 0 {
        weight = 0
        start = index
      }
      if let next = self.answer(to: index) {
        weight += 10
        answer = next
        guard weight > bestWeight else { continue }
        bestWeight = weight
        best = start..<next + 1
      } else if index != answer, !self[index].isLabelled {
        weight -= self[index].isSentence ? 2 : 1
      }
    }
    let pairs = best.count { isPair($0) }
    let asking = best.count { self[$0].asks && !self[$0].isLabelled }
    let long = best.count { isPair($0) && (self[$0].width >= 40 || self[$0].isBold) }
    return pairs >= 4 && pairs * 5 >= asking * 3 && long * 2 >= pairs ? best : nil
  }

  /// The run with the labelled turn before it, if at most three lines lie between.
  func extended(_ run: Range<Int>) -> Range<Int> {
    let near = Swift.max(0, run.lowerBound - 4)..<run.lowerBound
    return (near.last { self[$0].isLabelled } ?? run.lowerBound)..<run.upperBound
  }

  /// Whether most lines behind a question are in quotation marks.
  var haveQuotedAnswers: Bool {
    var pairs = 0
    var quoted = 0
    for index in indices {
      guard let answer = answer(to: index) else { continue }
      pairs += 1
      if self[answer].isQuoted { quoted += 1 }
    }
    return quoted * 2 > pairs
  }

  /// Whether most answers are one paragraph.
  func haveShortAnswers(_ run: Range<Int>) -> Bool {
    var pairs = 0
    var others = 0
    for index in run {
      if isPair(index) { pairs += 1 } else if !self[index].asks { others += 1 }
    }
    return others <= pairs * 2
  }

  /// Rule `survey.alternation.statement`: narrow beside the line behind it, which is no question.
  func states(_ index: Int, _ run: Range<Int>) -> Bool {
    let line = self[index]
    guard line.isSentence, line.width <= 125, index + 1 < run.upperBound else { return false }
    let next = self[index + 1]
    return next.isSentence && !next.asks && !next.isLabelled && next.width * 5 >= line.width * 8
  }

  /// Whether the line at `index`, behind a question, begins the answer.
  func answers(_ index: Int, _ run: Range<Int>, _ asked: Int, areQuoted: Bool) -> Bool {
    let line = self[index]
    guard index + 1 < run.upperBound else { return true }
    let next = self[index + 1]
    if line.asks { return next.asks || next.isLabelled || line.width * 2 > asked * 3 }
    if line.isQuoted, !areQuoted, next.isSentence, !next.isQuoted, !next.asks, !next.isLabelled {
      return false
    }
    return line.isSentence || next.asks || next.isLabelled
  }
}
