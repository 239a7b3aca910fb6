// SPDX-License-Identifier: Apache-2.0

// Step 7 of the survey: which dates and times are the article's.
extension Surveyor {
  /// Rule `survey.dateline`: the lines of dates and times that date the article, in order.
  func datelines() -> [Int] {
    let dates = facts.indices.filter { isDated($0) }
    guard !dates.isEmpty else { return [] }
    let above = datesAbove(dates.filter { $0 < body.lowerBound })
    var chosen = Array(above)
    for index in dates where index >= body.lowerBound {
      if isInBody(index, chosen) || isFoot(index, chosen) { chosen.append(index) }
    }
    return chosen
  }

  func isDated(_ index: Int) -> Bool {
    facts[index].kind == .date || facts[index].kind == .time
  }

  // MARK: Above the body

  /// The datelines among the dates above the body.
  private func datesAbove(_ dates: [Int]) -> [Int] {
    var isChosen = dates.map { _ in false }
    let announced = dates.indices.filter { isAnnounced(dates[$0]) }
    if announced.count <= 3 {
      for place in announced { choose(place, dates, &isChosen) }
    }
    if let headline {
      chooseByHeadline(headline, dates, &isChosen)
    } else if !body.isEmpty {
      chooseNearBody(dates, &isChosen)
    }
    return dates.indices.filter { isChosen[$0] }.map { dates[$0] }
  }

  /// The dates between the headline and the body; of a list only the last; else those just above it.
  private func chooseByHeadline(_ headline: Int, _ dates: [Int], _ isChosen: inout [Bool]) {
    let behind = dates.indices.filter { dates[$0] > headline }
    let days = behind.filter { facts[dates[$0]].kind == .date }
    if days.count >= 4, let last = behind.last {
      choose(last, dates, &isChosen)
      return
    }
    for place in behind { isChosen[place] = true }
    guard days.isEmpty else { return }
    for place in dates.indices.reversed() where (headline - 3..<headline).contains(dates[place]) {
      isChosen[place] = true
      if facts[dates[place]].kind == .date { break }
    }
  }

  /// The dates right above the body; if none of them is a day, the last day not far above it.
  private func chooseNearBody(_ dates: [Int], _ isChosen: inout [Bool]) {
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
  private func choose(_ place: Int, _ dates: [Int], _ isChosen: inout [Bool]) {
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

  private func isAnnounced(_ index: Int) -> Bool {
    facts[index].features.contains(.announcedDate)
  }
}
