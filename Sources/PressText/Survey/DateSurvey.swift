// SPDX-License-Identifier: Apache-2.0

// Step 7 of the survey: which dates and times are the article's.
extension Surveyor {
  /// Rule `survey.dateline`: the lines of dates and times that date the article, in order.
  func datelines() -> [Int] {
    let dates = facts.indices.filter { isDated($0) }
    guard !dates.isEmpty else { return [] }
    var chosen = datesAbove(dates[..<(dates.firstIndex { $0 >= body.lowerBound } ?? dates.count)])
    let below = dates.first { $0 >= body.upperBound }
    for index in dates where index >= body.lowerBound {
      if isInBody(index, chosen) || isFoot(index, chosen)
        || index == below && isFarFoot(index, chosen)
      {
        chosen.append(index)
      }
    }
    return chosen
  }

  func isDated(_ index: Int) -> Bool {
    facts[index].kind == .date || facts[index].kind == .time
  }

  // MARK: Above the body

  /// The datelines among the dates above the body.
  private func datesAbove(_ dates: ArraySlice<Int>) -> [Int] {
    guard !dates.isEmpty else { return [] }
    var isChosen = dates.map { _ in false }
    var announced: [3 of Int] = [0, 0, 0]
    var count = 0
    for place in dates.indices where isAnnounced(dates[place]) && !isOutdone(dates[place], dates) {
      if count < 3 { announced[count] = place }
      count += 1
    }
    if count <= 3 {
      for index in 0..<count { choose(announced[index], dates, &isChosen) }
    }
    if let headline {
      chooseByHeadline(headline, dates, &isChosen)
      chooseFarAbove(headline, dates, &isChosen)
    } else if !body.isEmpty {
      chooseNearBody(dates, &isChosen)
    }
    var chosen: [Int] = []
    for place in dates.indices where isChosen[place] { chosen.append(dates[place]) }
    return chosen
  }

  /// Whether a far update of something is not the article's, which has a date behind its headline.
  private func isOutdone(_ index: Int, _ dates: ArraySlice<Int>) -> Bool {
    guard let headline, index < headline - 3 else { return false }
    return facts[index].features.contains(.updatedDate)
      && dates.contains { $0 > headline && facts[$0].kind == .date }
  }

  /// The dates between the headline and the body; of a list only the last; else those just above it.
  private func chooseByHeadline(
    _ headline: Int, _ dates: ArraySlice<Int>, _ isChosen: inout [Bool]
  ) {
    let behind = (dates.firstIndex { $0 > headline } ?? dates.endIndex)..<dates.endIndex
    let days = dates[behind].lazy.filter { facts[$0].kind == .date }
    if days.count >= 4, let last = behind.last {
      choose(last, dates, &isChosen)
      return
    }
    for place in behind { isChosen[place] = true }
    guard days.isEmpty else {
      for place in dates.indices where (headline - 3..<headline).contains(dates[place]) {
        if days.contains(where: { isSamePrint($0, dates[place]) }) { isChosen[place] = true }
      }
      return
    }
    for place in dates.indices.reversed() where (headline - 3..<headline).contains(dates[place]) {
      isChosen[place] = true
      if facts[dates[place]].kind == .date { break }
    }
  }

  /// If nothing is a date yet: the last one before the headline that is signed, or the last of a few.
  private func chooseFarAbove(_ headline: Int, _ dates: ArraySlice<Int>, _ isChosen: inout [Bool]) {
    guard !dates.indices.contains(where: { isChosen[$0] && facts[dates[$0]].kind == .date }) else {
      return
    }
    let days = dates.indices.filter { place in
      let fact = facts[dates[place]]
      return dates[place] < headline && fact.kind == .date && !fact.features.contains(.partialDate)
    }
    let signed = days.filter { isBylined(dates[$0]) }
    if let last = signed.last, signed.count <= 3 {
      choose(last, dates, &isChosen)
    } else if let last = days.last, (2...3).contains(days.count) {
      choose(last, dates, &isChosen)
    }
  }

  /// Whether a date stands next to a byline, or in one, or below a name that stands below a title.
  private func isBylined(_ index: Int) -> Bool {
    if index > 0, facts[index - 1].kind == .byline { return true }
    if index + 1 < facts.count, facts[index + 1].kind == .byline { return true }
    if index > 1, facts[index].rule == .lineDate, isBareName(index - 1) {
      switch facts[index - 2].kind {
      case .title, .label, .sentence, .paragraph, .strong: return true
      default: break
      }
    }
    let line = lines[index].range
    return Lexicon.standard.longestMatch(
      source.bytes.span, from: line.lowerBound, to: line.upperBound, in: .byline) != nil
  }

  /// The dates right above the body; if none of them is a day, the last day not far above it.
  private func chooseNearBody(_ dates: ArraySlice<Int>, _ isChosen: inout [Bool]) {
    for place in dates.indices where body.lowerBound - dates[place] <= 3 {
      isChosen[place] = true
    }
    guard !dates.indices.contains(where: { isChosen[$0] && facts[dates[$0]].kind == .date }),
      let near = dates.indices.last(where: { facts[dates[$0]].kind == .date }),
      body.lowerBound - dates[near] <= 8
    else { return }
    choose(near, dates, &isChosen)
  }

  /// Takes a date and those in the lines next to it.
  private func choose(_ place: Int, _ dates: ArraySlice<Int>, _ isChosen: inout [Bool]) {
    isChosen[place] = true
    var next = place
    while next > 0, dates[next - 1] == dates[next] - 1 {
      next -= 1
      isChosen[next] = true
    }
    next = place
    while next + 1 < dates.count, dates[next + 1] == dates[next] + 1 {
      next += 1
      isChosen[next] = true
    }
  }

  // MARK: In the body, and below it

  /// Whether a date in the body is a dateline: near its start, at its end, announced, or the first.
  private func isInBody(_ index: Int, _ chosen: [Int]) -> Bool {
    guard body.contains(index) else { return false }
    if index - body.lowerBound < 8 || isAnnounced(index) { return true }
    if facts[index].kind == .time { return body.upperBound - index <= 3 }
    return !chosen.contains { facts[$0].kind == .date }
  }

  /// Whether a date behind the body says when the article ended, or when it was written.
  private func isFoot(_ index: Int, _ chosen: [Int]) -> Bool {
    guard index >= body.upperBound, !body.isEmpty, index - body.upperBound < 3 else { return false }
    if isAnnounced(index) { return true }
    if facts[index].kind == .time {
      return index == body.upperBound && chosen.contains { facts[$0].kind == .time }
    }
    return !chosen.contains { facts[$0].kind == .date }
  }

  /// Whether the first date or time behind the body belongs to the article, however far it is.
  private func isFarFoot(_ index: Int, _ chosen: [Int]) -> Bool {
    guard !body.isEmpty, isAnnounced(index) else { return false }
    return facts[index].kind == .date
      ? !chosen.contains { facts[$0].kind == .date }
      : chosen.contains { facts[$0].kind == .time && isAnnounced($0) }
  }

  /// Whether a date word stands before a date, in its line or in the line before.
  private func isAnnounced(_ index: Int) -> Bool {
    if facts[index].features.contains(.announcedDate) { return true }
    guard index > 0 else { return false }
    let before = lines[index - 1].range
    var scanner = DateScanner()
    return before.count <= 60
      && scanner.announcement(source.bytes.span, before.lowerBound, before.upperBound)
  }

  /// Whether two lines are the same byte for byte.
  private func isSamePrint(_ index: Int, _ other: Int) -> Bool {
    let bytes = source.bytes.span
    let (left, right) = (lines[index].range, lines[other].range)
    return left.count == right.count
      && !left.indices.contains { bytes[$0] != bytes[$0 - left.lowerBound + right.lowerBound] }
  }
}
