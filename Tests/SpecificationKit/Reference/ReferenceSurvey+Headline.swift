// SPDX-License-Identifier: Apache-2.0

import PressText

extension ReferenceSurvey {
  // MARK: Step 6

  /// Where the body begins, or the end of the document.
  private var bodyStart: Int { body?.lowerBound ?? lines.count }

  mutating func findHeadline() {
    text = bodyStart
    var best = 2
    for index in 0..<bodyStart where canBeHeadline(index) && score(index) > best {
      (headline, best) = (index, score(index))
    }
    findLateHeadline(best)
    takeFirstLine()
    takeUpperTitle()
    if let first = headline {
      let plain = (first + 1..<max(first + 1, min(first + 16, bodyStart))).first { index in
        lines[index].width >= 16 && isCopy(first, of: index) && !isCopy(index, of: first)
      }
      headline = plain ?? first
    }
    if let last = headline {
      let earlier = (0..<last).first { index in
        isRepeatable(lines[index]) && lines[index].letters == lines[last].letters
          && isLine(index + 1, .paragraph, .strong)
      }
      headline = earlier ?? last
    }
    guard var found = body else { return }
    while isLine(found.upperBound, .byline) { found = found.lowerBound..<found.upperBound + 1 }
    if let headline {
      while let lead =
        (max(headline + 1, found.lowerBound - 9)..<max(headline + 1, found.lowerBound))
        .last(where: isLead)
      {
        found = lead..<found.upperBound
      }
    }
    body = found
  }

  private func isLead(_ index: Int) -> Bool {
    isLine(index, .paragraph, .strong) || (isLine(index, .sentence) && lines[index].width > 25)
  }

  /// The first lines of the body are candidates too, before its first paragraph and its first turn.
  private mutating func findLateHeadline(_ best: Int) {
    guard let whole = body else { return }
    let rest = whole.prefix(8).first { index in
      let isText =
        isLine(index, .paragraph, .strong) && !(index == 0 && canBeHeadline(0))
        && !isTitleField(lines[index])
      return isText || isTurn(index)
    }
    var start = rest ?? min(whole.lowerBound + 8, whole.upperBound)
    guard start < whole.upperBound else { return }
    if dashesAnswer, lines.indices.first(where: isTurn) == start { start -= 1 }
    guard start > whole.lowerBound else { return }
    body = start..<whole.upperBound
    var winner: Int?
    var best = best
    for index in whole.lowerBound..<start where canBeHeadline(index) && !endsLikeText(index) {
      if score(index) > best { (winner, best) = (index, score(index)) }
    }
    if let winner {
      (headline, text) = (winner, start)
      let first = (winner + 1..<start).first { index in
        !isLine(
          index, .title, .short, .date, .time, .byline, .caption, .chrome, .copyright, .address)
          && !isCopy(index, of: winner)
      }
      body = (first ?? start)..<whole.upperBound
    } else {
      body = whole
    }
  }

  func canBeHeadline(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.text.bytes.contains(where: { $0 >= 0x80 || Unicode.Scalar($0).isLetter }) else {
      return false
    }
    if isTitleField(line) { return true }
    switch line.kind {
    case .title, .short, .sentence: return true
    case .label:
      return !line.hasClass("non-speaker", "narration")
        || line.width >= 28 && !endsLikeText(index) && sharedStems(index) >= 2
    case .date: return index == 0 && line.width >= 45
    case .heading:
      let rest = line.text.scalars.drop { $0 == "#" }
      return line.text.scalars.count - rest.count <= 2
        && rest.first { !$0.isSpace }?.isLower == false
    case .paragraph, .strong:
      guard !line.reading.isTerminal || namesOccasion(index) else { return false }
      return index == 0 && line.width < 280 || line.width < 200 && sharedStems(index) >= 2
    default: return false
    }
  }

  func score(_ index: Int) -> Int {
    let line = lines[index]
    if isTitleField(line) { return 24 }
    if isRecord(index) { return 16 }
    var score = 0
    if line.width >= (isWide(index) ? 18 : 28) { score += 2 }
    if line.width >= 45 { score += 1 }
    let words = line.text.words.count - (line.kind == .heading ? 1 : 0)
    if !isWide(index), words <= 2 { score -= 2 }
    let exclaims = line.text.scalars.last == "!" || line.text.scalars.last == "！"
    if endsLikeText(index), !exclaims { score -= 4 }
    if line.reading.endsInColon { score -= 4 }
    if line.kind == .heading, line.text.scalars.prefix(2) != ["#", "#"] { score += 6 }
    if isTrail(index) || leadsTo(index) { score -= 6 }
    score += min(3, sharedStems(index))
    if isLine(index - 1, .title), isName(index) { score -= 3 }
    if isBehindDateline(index) { score -= 3 }
    if isListed(index) { score -= 2 }
    if isSigned(index) { score += 1 }
    if isPrintedTwice(index) { score += 3 } else if line.isRepeated { score -= 2 }
    if index == 0 { score += 1 }
    if let start = body?.lowerBound {
      switch start - index {
      case ...8: score += 2
      case ...16: score += 1
      case 41...: score -= 2
      default: break
      }
    } else {
      score += 2
    }
    return score + anchor(index)
  }

  /// What comes behind a line: some lines are passed over on the way.
  private func anchor(_ index: Int) -> Int {
    var furniture = 0
    var titles = 0
    var copies = 0
    var hasLead = false
    for next in lines.indices.dropFirst(index + 1) {
      if next == body?.lowerBound { return 3 }
      if copies < 4, isCopy(next, of: index) {
        copies += 1
        continue
      }
      switch lines[next].kind {
      case .date, .time, .byline: return titles > 1 ? 3 : 4
      case .chrome, .copyright, .address, .short, .caption, .separator, .note, .heading:
        furniture += 1
      case .sentence where lines[index].width >= 16 && furniture <= 1 && titles == 0:
        furniture += 1
      case .title, .label: titles += 1
      case .paragraph, .strong:
        if hasLead { return 3 }
        if bodyStart - next >= 24 { return -2 }
        hasLead = true
      default: return hasLead ? 3 : -2
      }
      if furniture > 4 || titles > 4 { return hasLead ? 3 : -2 }
    }
    return -2
  }

  private func isBehindDateline(_ index: Int) -> Bool {
    (2...6).contains { distance in
      let date = index - distance
      guard date > 0, isDateOrByline(date) else { return false }
      return (1...3).contains { isLine(date - $0, .title) && !isName(date - $0) }
    }
  }

  /// Whether the line stands near the text, and another copy of it before the text, or in the first line.
  private func isPrintedTwice(_ index: Int) -> Bool {
    let start = bodyStart
    guard start - index < 24, lines[index].width >= 16 else { return false }
    if index > 16, isCopy(0, of: index) { return true }
    return (max(0, index - 48)..<min(index + 16, start)).contains { other in
      let isTwin =
        other != index && isCopy(other, of: index) && !standsInCopiedRun(other, index)
      return isTwin || other < index && endsIn(other, index)
    }
  }

  /// Whether the neighbours of two lines are alike too: two on one side, or one on each.
  private func standsInCopiedRun(_ index: Int, _ other: Int) -> Bool {
    func alike(_ distance: Int) -> Bool {
      let (left, right) = (index + distance, other + distance)
      guard lines.indices.contains(left), lines.indices.contains(right) else { return false }
      return lines[left].letters == lines[right].letters
    }
    return alike(-1) && alike(-2) || alike(-1) && alike(1) || alike(1) && alike(2)
  }

  /// Whether a line has the letters of another one, and behind them nothing, or a sign behind white space.
  func isCopy(_ index: Int, of other: Int) -> Bool {
    guard !lines[index].isAccepted, lines[other].width >= 12 else { return false }
    let letters = copied(other).map(CanonicalForm.fold).filter(\.isCompared)
    let scalars = copied(index)
    guard scalars.map(CanonicalForm.fold).filter(\.isCompared).starts(with: letters) else {
      return false
    }
    let compared = scalars.indices.filter { CanonicalForm.fold(scalars[$0]).isCompared }
    let rest = scalars[(letters.isEmpty ? 0 : compared[letters.count - 1] + 1)...]
    let gap = rest.prefix { !CanonicalForm.fold($0).isCompared }
    if gap.count == rest.count { return true }
    if rest.map(CanonicalForm.fold).filter(\.isCompared) == letters { return true }
    let signs: [Unicode.Scalar] = ["|", "-", "–", "—", "•", "·", ":"]
    return gap.drop { !$0.isSpace }.contains { signs.contains($0) }
  }

  /// What of a line is compared: of a title field what stands behind its sign.
  private func copied(_ index: Int) -> [Unicode.Scalar] {
    let scalars = lines[index].text.scalars
    guard isTitleField(lines[index]) else { return Array(scalars) }
    return Array(scalars.dropFirst(5).drop(while: \.isSpace).dropFirst().drop(while: \.isSpace))
  }

  func endsLikeText(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.reading.isTerminal, !line.reading.asks, !namesOccasion(index) else { return false }
    let quotes: [Unicode.Scalar] = ["\"", "'", "«", "»", "“", "„", "‘", "「"]
    let last = line.text.bytes.last ?? 0
    return
      !(quotes.contains(line.text.scalars[0]) && (last == 0x22 || last == 0x27 || last >= 0x80))
  }

  /// Whether a line begins with `title` and a colon or an equals sign, and goes on.
  func isTitleField(_ line: Line) -> Bool {
    let text = line.text
    guard text.scalars.prefix(5).map({ CanonicalForm.fold($0) }) == Array("title".unicodeScalars),
      text.bytes.prefix(5).allSatisfy({ $0 < 0x80 })
    else { return false }
    let rest = text.scalars.dropFirst(5).drop(while: \.isSpace)
    return rest.count > 1 && (rest.first == ":" || rest.first == "=")
  }

  // MARK: Lines between headline and text

  func isDateOrByline(_ index: Int) -> Bool { isLine(index, .date, .time, .byline) }

  private static let joints = [
    "&", "-", "/", "al", "bin", "da", "de", "del", "den", "der", "di", "do", "dos", "du", "el",
    "ibn", "la", "le", "ter", "van", "von", "zu",
  ]

  /// The shape of a name that stands alone on its line.
  func isName(_ index: Int) -> Bool {
    guard isLine(index, .short, .title), lines[index].width <= 60 else { return false }
    let text = lines[index].text
    let words = text.words.map { Array(text.scalars[$0]) }
      .filter { word in !Self.joints.contains { Array($0.unicodeScalars) == word } }
    let commas = words.filter { $0.last == "," }.count
    let isShaped = words.allSatisfy { word in
      let inner = word.last == "," ? word.dropLast() : word[...]
      guard let first = inner.first, first.isUpper || first.isUncased else { return false }
      let marks: [Unicode.Scalar] = ["'", "’", "-", ".", "/"]
      return inner.allSatisfy { $0.isLetter || $0.isMark || marks.contains($0) }
    }
    return isShaped && commas <= 1 && (2...(commas == 1 ? 7 : 4)).contains(words.count)
  }

  /// Whether a picture's credit begins with the sign of copyright, and gives no year.
  func isCredit(_ line: Line) -> Bool {
    let scalars = line.text.scalars
    return line.kind == .copyright && scalars.first == "©" && scalars.count > 1 && line.width <= 80
      && !scalars.contains(where: \.isASCIIDigit)
  }

  /// What a line between the headline and the text is, where its words don't tell.
  func headLine(_ index: Int) -> (RefinedKind, Rule)? {
    guard let headline, headline < index else { return nil }
    if isName(index), isLine(index - 1, .byline) { return (.byline, .surveyByline) }
    let isDeck =
      isLine(index, .paragraph, .strong) || isLine(index, .sentence) && lines[index].width > 25
    guard isDeck || isLine(index, .title, .short), !lines[index].isRepeated else { return nil }
    var before = index - 1
    while before > headline, isLine(before, .chrome, .separator, .address, .copyright) {
      before -= 1
    }
    if isDeck { return before == headline ? (.subtitle, .surveySubtitle) : nil }
    let isNear = before == headline || isDateOrByline(before)
    if isName(index) {
      return isNear || index + 1 == text || isDateOrByline(index + 1)
        ? (.byline, .surveyByline) : nil
    }
    guard isLine(index, .title), lines[index].width <= 200 else { return nil }
    let goesOn = isNear || isName(before) || lines[index].text.scalars.first == "…"
    return goesOn ? (.subtitle, .surveySubtitle) : nil
  }
}
