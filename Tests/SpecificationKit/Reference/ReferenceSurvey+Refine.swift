// SPDX-License-Identifier: Apache-2.0

import PressText

extension ReferenceSurvey {
  // MARK: Step 7

  func refine(lexer: inout ReferenceLexer) -> SurveyReading {
    var reading = SurveyReading()
    reading.headline = headline
    reading.body = body
    let datelines = datelines
    let edges = edges
    var hasFloor = false
    for index in lines.indices {
      var (kind, rule) = refined(index, datelines)
      if edges.contains(index), !datelines.contains(index), kind != .headline {
        (kind, rule) = (.furniture, .surveyBodyChrome)
      }
      if lines[index].isAccepted { hasFloor = lines[index].hasClass("chair") }
      let isLeft = kind == .text || kind == .short
      if hasFloor, isLeft, isWhatIsLeft(index, rule),
        lexer.introduction(lines[index].text.bytes) != nil
      {
        (kind, rule) = (.introduction, .surveyIntroduction)
      }
      reading.kinds.append(kind)
      reading.rules.append(rule)
    }
    judgeCalled(&reading)
    return reading
  }

  /// Page numbers, and the running heads behind them.
  private var edges: Set<Int> {
    guard let body, body.count(where: isTurn) >= 5 else { return [] }
    var pages: [(line: Int, number: Int)] = []
    for index in body where lines[index].kind == .short && lines[index].width <= 4 {
      let bytes = lines[index].text.bytes
      guard bytes.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(String(decoding: bytes, as: UTF8.self)),
        pages.last.map({ number > $0.number && index - $0.line >= 4 }) != false
      else { continue }
      pages.append((index, number))
    }
    guard pages.count >= 3 else { return [] }
    var edges = Set(pages.map(\.line))
    for (place, page) in pages.enumerated() {
      let other = pages[place == 0 ? 1 : place - 1].line
      for step in 1...4 {
        guard isRunningHead(page.line + step, other + step) else { break }
        edges.insert(page.line + step)
      }
    }
    return edges
  }

  private func isRunningHead(_ index: Int, _ other: Int) -> Bool {
    guard isInBody(index), isInBody(other), isLine(index, .title, .short, .date, .time),
      !lines[index].isAccepted
    else { return false }
    if lines[index].kind == .date { return lines[other].kind == .date }
    let words = [index, other].map { lines[$0].text.scalars.prefix { !$0.isSpace } }
    return Array(words[0]) == Array(words[1])
  }

  private func judgeCalled(_ reading: inout SurveyReading) {
    let kinds = reading.kinds
    let labels = lines.indices.filter { lines[$0].isAccepted }
    guard kinds.filter({ $0 == .introduction }).count >= 2,
      !labels.contains(where: { lines[$0].hasClass("asker") })
    else { return }
    for call in labels where kinds[call] == .moderator {
      guard let next = labels.first(where: { $0 > call }), next > call + 1,
        lines[call].width < (lines[call].reading.asks ? 80 : 200),
        !lines[next].hasClass("chair")
      else { continue }
      let between = call + 1..<next
      let words = between.filter { kinds[$0] == .text || kinds[$0] == .short }
      guard words.first == call + 1, words.contains(where: asks),
        !between.contains(where: { kinds[$0] == .introduction })
      else { continue }
      reading.kinds[call + 1] = .asks
      reading.rules[call + 1] = .surveyIntroductionCalled
    }
  }

  /// Whether the rule "What is left" chose, by itself or by the rule that it keeps.
  private func isWhatIsLeft(_ index: Int, _ rule: Rule) -> Bool {
    rule == .surveyShape || rule == lines[index].rule
  }

  private func isInBody(_ index: Int) -> Bool { body?.contains(index) == true }

  private func refined(_ index: Int, _ datelines: Set<Int>) -> (RefinedKind, Rule) {
    let line = lines[index]
    if index == headline { return (.headline, .surveyHeadline) }
    if isHeadlineAgain(index) { return (.headline, .surveyHeadlineRepeated) }
    if let headline, isInBody(index), isCopy(index, of: headline) {
      return (.furniture, .surveyBodyChrome)
    }
    if line.kind == .date || line.kind == .time {
      guard datelines.contains(index) else { return (.furniture, .surveyClock) }
      return (line.kind == .date ? .date : .time, .surveyDateline)
    }
    if isPresent(index) { return (.subtitle, .surveyPresent) }
    if line.kind == .byline, isInBody(index) || isBetween(headline ?? -1, index) {
      return (.byline, .surveyByline)
    }
    if line.kind == .caption || isCredit(line),
      isInBody(index) || headline.map({ isBetween($0, index) }) == true
    {
      return (.caption, .surveyCaption)
    }
    let isInHead = index < (body?.lowerBound ?? lines.count)
    if isInHead, let found = headLine(index) { return found }
    if !isInBody(index) { return (.furniture, .surveyBodyOutside) }
    if index > 0, lines[index - 1].isAlone, lines[index - 1].isAccepted, line.kind != .note,
      !line.isAccepted
    {
      return (.text, .surveyLabelFirstSpeech)
    }
    if isLine(index, .chrome, .copyright, .address) { return (.furniture, .surveyBodyChrome) }
    if index < text, isLine(index, .title, .short), !isTurn(index) {
      return headLine(index) ?? (.furniture, .surveyBodyChrome)
    }
    return whatIsLeft(line)
  }

  /// Whether a line is a copy of the headline, near it, and not far below the beginning of the text.
  private func isHeadlineAgain(_ index: Int) -> Bool {
    guard let headline, index != headline, isCopy(index, of: headline) else { return false }
    let isNear = index < 3 || index > headline - 16
    return isNear && index < max(text, headline + 1) + 4
  }

  /// Whether a line stands between another one and the body, or the end.
  private func isBetween(_ start: Int, _ index: Int) -> Bool {
    index > start && index < body?.lowerBound ?? lines.count
  }

  private func whatIsLeft(_ line: Line) -> (RefinedKind, Rule) {
    let rule = line.rule ?? .surveyShape
    if line.isAccepted {
      let isAlone = line.isAlone
      if line.hasClass("chair") { return (isAlone ? .moderatorAlone : .moderator, rule) }
      return (isAlone ? .speakerAlone : .speaker, rule)
    }
    if let dash = line.dash { return (dash, rule) }
    switch line.kind {
    case .note: return (.note, .surveyShape)
    case .separator: return (.separator, .surveyShape)
    case .endMark: return (.endMark, .surveyShape)
    case .heading: return (.heading, .surveyShape)
    case .title, .short: return (.short, .surveyShape)
    case .label, .bareLabel:
      if rule == .surveyLabelHeading { return (.short, rule) }
      return (line.reading.isTerminal || line.width >= 60 ? .text : .short, rule)
    default: return (.text, .surveyShape)
    }
  }

  // MARK: Datelines

  /// The dates and times that date the article.
  private var datelines: Set<Int> {
    let bodyStart = body?.lowerBound ?? lines.count
    var found = datesAbove(bodyStart)
    guard let body else { return found }
    let hasDate = { (found: Set<Int>) in found.contains { isLine($0, .date) } }
    for index in body where isLine(index, .date, .time) {
      let isNear = index < body.lowerBound + 8 || isAnnounced(index)
      let isLate = isLine(index, .time) ? index >= body.upperBound - 3 : !hasDate(found)
      if isNear || isLate { found.insert(index) }
    }
    for index in body.upperBound..<min(lines.count, body.upperBound + 3)
    where isLine(index, .date, .time) {
      let isEnd = index == body.upperBound && found.contains { isLine($0, .time) }
      let isLate = isLine(index, .time) ? isEnd : !hasDate(found)
      if isAnnounced(index) || isLate { found.insert(index) }
    }
    if let first = lines.indices.first(where: { $0 >= body.upperBound && isLine($0, .date, .time) }
    ),
      isAnnounced(first)
    {
      let hasTime = found.contains { isLine($0, .time) && isAnnounced($0) }
      if isLine(first, .time) ? hasTime : !hasDate(found) { found.insert(first) }
    }
    return found
  }

  private func isAnnounced(_ index: Int) -> Bool {
    lines[index].reading.date?.isAnnounced == true || index > 0 && lines[index - 1].announces
  }

  /// Whether a date stands next to a byline, or in one.
  private func isBylined(_ index: Int) -> Bool {
    if lines[index].beginsLikeByline { return true }
    if isLine(index - 1, .byline) || isLine(index + 1, .byline) { return true }
    return lines[index].reading.rule == .lineDate && isName(index - 1)
      && isLine(index - 2, .title, .label, .sentence, .paragraph, .strong)
  }

  /// The date far before the headline that is the article's if none is nearer.
  private func farAbove(_ headline: Int) -> Set<Int> {
    let days = (0..<headline).filter { index in
      isLine(index, .date) && lines[index].reading.date?.isPartial == false
    }
    let signed = days.filter(isBylined)
    if (1...3).contains(signed.count) { return run(signed[signed.count - 1]) }
    return days.count == 2 || days.count == 3 ? run(days[days.count - 1]) : []
  }

  /// A date and its neighbours, as far as they are dates and times.
  private func run(_ index: Int) -> Set<Int> {
    var run: Set = [index]
    var next = index - 1
    while isLine(next, .date, .time) {
      run.insert(next)
      next -= 1
    }
    next = index + 1
    while isLine(next, .date, .time) {
      run.insert(next)
      next += 1
    }
    return run
  }

  /// The times among the three lines before the headline up to the last date, and that date.
  private func above(_ headline: Int) -> Set<Int> {
    var above: Set<Int> = []
    for index in [headline - 1, headline - 2, headline - 3] where isLine(index, .date, .time) {
      above.insert(index)
      if isLine(index, .date) { break }
    }
    return above
  }

  private func datesAbove(_ end: Int) -> Set<Int> {
    let dates = Set((0..<end).filter { isLine($0, .date, .time) })
    var found: Set<Int> = []
    let announced = dates.filter { date in
      guard isAnnounced(date) else { return false }
      guard let headline, date < headline - 3, lines[date].reading.date?.isUpdate == true else {
        return true
      }
      return !dates.contains { $0 > headline && isLine($0, .date) }
    }
    if announced.count <= 3 { for index in announced { found.formUnion(run(index)) } }
    if let headline {
      let between = dates.filter { $0 > headline }
      let count = between.count { isLine($0, .date) }
      if count < 4 { found.formUnion(between) } else { found.formUnion(run(between.max() ?? 0)) }
      if count == 0 { found.formUnion(above(headline)) }
      for index in headline - 3..<headline
      where count > 0 && count < 4 && isLine(index, .date, .time) {
        let isPrintedAgain = between.contains {
          isLine($0, .date) && lines[$0].text.bytes == lines[index].text.bytes
        }
        if isPrintedAgain { found.insert(index) }
      }
      if !found.contains(where: { isLine($0, .date) }) { found.formUnion(farAbove(headline)) }
    } else if body != nil {
      found.formUnion(dates.filter { $0 >= end - 3 })
      if !found.contains(where: { isLine($0, .date) }),
        let last = dates.filter({ isLine($0, .date) }).max(), last >= end - 8
      {
        found.formUnion(run(last))
      }
    }
    return found.intersection(dates)
  }
}
