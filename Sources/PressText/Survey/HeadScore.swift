// SPDX-License-Identifier: Apache-2.0

// Step 6 of the survey: how well a line serves as a headline.
extension Surveyor {
  /// How well the line at `index` serves as a headline.
  func score(_ index: Int) -> Int {
    score(index, withoutStems: scoreWithoutStems(index))
  }

  func score(_ index: Int, withoutStems score: Int) -> Int {
    if isTitleField(index) || isRecord(index) { return score }
    return score + sharedStems(index, atMost: Self.mostStems)
  }

  /// So many points the stems that a line shares with the text add at most.
  static let mostStems = 3

  /// The score but for stems; of a line that does not reach `least`, perhaps a greater one that doesn't either.
  func scoreWithoutStems(_ index: Int, reaching least: Int = .min) -> Int {
    let fact = facts[index]
    var score = 0
    if fact.width >= 28 || fact.width >= 18 && isWide(index) { score += 2 }
    if fact.width >= 45 { score += 1 }
    let signs = fact.kind == .heading ? 1 : 0
    if !isWide(index), wordCount(index, atMost: 3 + signs) <= 2 + signs { score -= 2 }
    if isTitleField(index) { return 24 }
    if isRecord(index) { return 16 }
    if fact.features.contains(.colon) { score -= 4 }
    if fact.kind == .heading, headingLevel(index) == 1 { score += 6 }
    score += nearness(index) + anchor(index)
    // Repetition adds three at most, and the next two one each.
    if score + 5 < least { return score }
    if index == 0 { score += 1 }
    if isSigned(index) { score += 1 }
    if endsLikeText(index), !exclaims(index) { score -= 4 }
    if index > 0, facts[index - 1].kind == .title, isBareName(index) { score -= 3 }
    if isTrail(index) || leadsTo(index) { score -= 6 }
    if isBehindDateline(index) { score -= 3 }
    if isListed(index) { score -= 2 }
    return score + repetition(index)
  }

  /// What follows a headline: a date, a byline, the body; between them a little furniture.
  private func anchor(_ index: Int) -> Int {
    var next = index + 1
    var furniture = 0
    var titles = 0
    var copies = 0
    var lead = -2
    while next < body.lowerBound {
      if copies < 4, isCopy(next, of: index) {
        copies += 1
        next += 1
        continue
      }
      switch facts[next].kind {
      case .date, .time, .byline: return titles > 1 ? 3 : 4
      case .chrome, .copyright, .address, .short, .caption, .separator, .note, .heading:
        furniture += 1
      case .sentence where titles == 0 && furniture <= 1 && facts[index].width >= 16:
        furniture += 1
      case .title, .label: titles += 1
      case .strong, .paragraph:
        if lead > 0 { return lead }
        guard body.lowerBound - next < 24 else { return -2 }
        lead = 3
      default: return lead
      }
      if furniture > 4 || titles > 4 { return lead }
      next += 1
    }
    return next == body.lowerBound && next < facts.count ? 3 : -2
  }

  /// Whether a headline and a date stand before the line already, so that it goes on from them.
  private func isBehindDateline(_ index: Int) -> Bool {
    var date = index - 2
    while date > 0, index - date <= 6 {
      if isDateOrByline(date), (max(0, date - 3)..<date).contains(where: isTitle) { return true }
      date -= 1
    }
    return false
  }

  func isTitle(_ index: Int) -> Bool { facts[index].kind == .title && !isBareName(index) }

  /// How near the line stands to the body.
  private func nearness(_ index: Int) -> Int {
    guard !body.isEmpty else { return 2 }
    let distance = body.lowerBound - index
    return distance <= 8 ? 2 : distance <= 16 ? 1 : distance > 40 ? -2 : 0
  }

  /// A headline printed twice stands near the text; a teaser stands again below it.
  private func repetition(_ index: Int) -> Int {
    if body.lowerBound - index < 24, facts[index].width >= 16 {
      var other = max(0, index - 48)
      while other < min(index + 16, body.lowerBound) {
        if other != index, isCopy(other, of: index), !isInCopiedRun(other, index) { return 3 }
        if other < index, endsIn(other, index) { return 3 }
        other += 1
      }
      if index > 16, isCopy(0, of: index) { return 3 }
    }
    return isRepeated(index) ? -2 : 0
  }
}
