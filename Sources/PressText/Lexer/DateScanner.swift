// SPDX-License-Identifier: Apache-2.0

/// Specs/date.peg, written by hand: each function takes an offset and gives the one behind it.
struct DateScanner {
  var lexicon: Lexicon { .standard }
  var parts = DateParts()

  /// `DateLine`.
  mutating func dateLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    parts = DateParts()
    return framedLine(bytes, start, end)
      || bytes.holdsColon(start, end) && keyedLine(bytes, start, end)
  }

  /// The first form of `DateLine`.
  private mutating func framedLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = rim(bytes, start, end).map { bytes.gap($0, end) } ?? start
    at = behindIntro(bytes, at, end)
    // A place has a comma behind it, which few lines hold.
    let hasComma = bytes.holds(0x2C, start, end)
    if hasComma, let placeEnd = place(bytes, at, end), let after = comma(bytes, placeEnd, end) {
      parts.place = at..<placeEnd
      at = after
    }
    guard
      let whenEnd = when(bytes, at, end) ?? yearless(bytes, at, end) ?? monthOfYear(bytes, at, end)
    else { return false }
    at = whenEnd
    if hasComma, let after = comma(bytes, at, end), let placeEnd = place(bytes, after, end) {
      parts.place = parts.place ?? after..<placeEnd
      at = placeEnd
    }
    return (rim(bytes, bytes.gap(at, end), end) ?? bytes.byte(at, end, 0x2E) ?? at) == end
  }

  /// The second form of `DateLine`.
  private mutating func keyedLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    parts = DateParts()
    guard let key = key(bytes, start, end) else { return false }
    let at = open(bytes, key, end).map { bytes.gap($0, end) } ?? key
    guard let whenEnd = when(bytes, at, end) else { return false }
    return (rim(bytes, bytes.gap(whenEnd, end), end) ?? whenEnd) == end
  }

  /// `_Key`.
  private func key(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard var at = keyWord(bytes, start, end) else { return nil }
    for _ in 0..<3 {
      let gap = bytes.gap(at, end)
      let joint = gap > at ? gap : bytes.byte(at, end, 0x5F) ?? bytes.byte(at, end, 0x2D)
      guard let joint, let next = keyWord(bytes, joint, end) else { break }
      at = next
    }
    return bytes.one(bytes.gap(at, end), end) { $0 == ":" || $0 == "：" }
      .map { bytes.gap($0, end) }
  }

  /// `Announcement`.
  mutating func announcement(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if lead(bytes, start, end) == end { return true }
    var at = start
    var word = lexicon.longestMatch(bytes, from: at, to: end, in: .dateWord)
    for _ in 0..<3 where word == nil {
      guard let next = keyWord(bytes, at, end) else { return false }
      at = bytes.gap(next, end)
      guard at > next else { return false }
      word = lexicon.longestMatch(bytes, from: at, to: end, in: .dateWord)
    }
    guard let word else { return false }
    at = word.end
    for _ in 0..<3 {
      let gap = bytes.gap(at, end)
      guard gap > at, let next = keyWord(bytes, gap, end) else { break }
      at = next
    }
    return bytes.one(bytes.gap(at, end), end) { $0 == ":" || $0 == "：" } == end
  }

  /// `_KeyWord`.
  private func keyWord(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let at = bytes.many(start, end) { CharacterClass.isLetter($0) || CharacterClass.isMark($0) }
    return at > start ? at : nil
  }

  /// `TimeLine`.
  mutating func timeLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    parts = DateParts()
    let at = behindLead(bytes, start, end)
    return time(bytes, at, end) == end
  }

  /// `_Rim`.
  func rim(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    bytes.one(start, end) { scalar in
      switch scalar {
      case "|", "·", "•", "–", "—", "-", "“", "”", "\"", "(", ")", "[", "]", "（", "）", "【", "】":
        true
      default: false
      }
    }
  }

  /// `_Open`.
  private func open(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    bytes.one(start, end) { scalar in
      switch scalar {
      case "\"", "“", "„", "'", "(", "[", "（", "【": true
      default: false
      }
    }
  }

  /// `Lead`.
  mutating func lead(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var begin = start
    for _ in 0..<2 { begin = keyPart(bytes, begin, end) ?? begin }
    guard let word = lexicon.longestMatch(bytes, from: begin, to: end, in: .dateWord) else {
      return nil
    }
    parts.isAnnounced = true
    parts.isUpdate = word.value.dateRole == .updated
    var at = word.end
    if let next = bytes.byte(at, end, 0x5F) {
      let rest = bytes.many(next, end, CharacterClass.isLower)
      if rest > next { at = rest }
    }
    at = bytes.gap(at, end)
    let sign = bytes.one(at, end) { scalar in
      switch scalar {
      case ":", "：", "=", "–", "—", "-": true
      default: false
      }
    }
    return sign ?? at
  }

  /// `{lower} {lower}* '_'`.
  private func keyPart(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end, bytes[start] &- 0x61 < 26 || bytes[start] >= 0x80 else { return nil }
    let at = bytes.many(start, end, CharacterClass.isLower)
    return at > start ? bytes.byte(at, end, 0x5F) : nil
  }

  /// `_Intro`.
  mutating func behindIntro(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    if let leadEnd = lead(bytes, start, end) {
      at = bytes.gap(leadEnd, end)
      at = open(bytes, at, end).map { bytes.gap($0, end) } ?? at
    }
    return behindOn(bytes, at, end)
  }

  /// `_On?`.
  func behindOn(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var letters = 0
    while letters < 5, start + letters < end, (bytes[start + letters] | 0x20) &- 0x61 < 26 {
      letters += 1
    }
    guard let at = on(bytes, start, end, letters) else { return start }
    let next = bytes.gap(at, end)
    return next > at ? next : start
  }

  /// The word of `_On`, which has so many letters.
  private func on(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ letters: Int) -> Int? {
    func link(_ link: StaticString) -> Int? { word(bytes, start, end, link) }
    return switch letters {
    case 2:
      link("on") ?? link("am") ?? link("le") ?? link("du") ?? link("el") ?? link("il")
        ?? link("op") ?? link("em")
    case 3: link("vom") ?? link("den") ?? link("dne") ?? link("the")
    case 4: link("dnia")
    default: nil
    }
  }

  /// `(Lead _Gap)?`.
  mutating func behindLead(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard let leadEnd = lead(bytes, start, end) else { return start }
    return bytes.gap(leadEnd, end)
  }

  /// `_When`.
  mutating func when(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard mayBeginWhen(bytes, start, end) else { return nil }
    let saved = parts
    if let done = timeAndDate(bytes, start, end) { return done }
    parts = saved
    guard let dateEnd = date(bytes, start, end) else { return nil }
    let dated = parts
    if let timeEnd = dayTime(bytes, between(bytes, dateEnd, end), end) { return timeEnd }
    parts = dated
    if let inside = bytes.byte(bytes.gap(dateEnd, end), end, 0x28),
      let timeEnd = time(bytes, bytes.gap(inside, end), end),
      let done = bytes.byte(bytes.gap(timeEnd, end), end, 0x29)
    {
      return done
    }
    parts = dated
    return dateEnd
  }

  /// Whether a date or a time may stand there.
  @inline(__always)
  private func mayBeginWhen(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    bytes.mayBeginNumber(start, end)
      || lexicon.mayBegin(bytes, start, end, [.month, .weekday, .hourWord])
  }

  /// `_Clocked`.
  mutating func clocked(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end, bytes[start] == 0x28 || mayBeginWhen(bytes, start, end) else { return nil }
    let saved = parts
    if let done = timeAndDate(bytes, start, end) { return done }
    parts = saved
    let inside = bytes.byte(start, end, 0x28).map { bytes.gap($0, end) }
    guard var dateEnd = date(bytes, inside ?? start, end) else { return nil }
    if inside != nil {
      guard let closed = bytes.byte(bytes.gap(dateEnd, end), end, 0x29) else { return nil }
      dateEnd = closed
    }
    return dayTime(bytes, between(bytes, dateEnd, end), end)
  }

  /// `_TimeFirst`.
  private mutating func timeAndDate(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let timeEnd = time(bytes, behindWeekday(bytes, start, end) ?? start, end) else {
      return nil
    }
    return date(bytes, between(bytes, timeEnd, end), end)
  }

  /// `_DayTime`.
  mutating func dayTime(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let saved = parts
    if let done = time(bytes, start, end) { return done }
    parts = saved
    guard let hour = bytes.oneOrTwo(start, end), let done = word(bytes, hour.next, end, "h") else {
      return nil
    }
    parts.hour = hour.value
    return done
  }

  /// `_Between`.
  func between(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = bytes.gap(start, end)
    let separator = bytes.one(at, end) { scalar in
      switch scalar {
      case ",", "|", "/", "·", "•", "@", "–", "—", "-": true
      default: false
      }
    }
    if let separator { at = bytes.gap(separator, end) }
    if let word = lexicon.longestMatch(bytes, from: at, to: end, in: .hourWord) {
      return bytes.gap(word.end, end)
    }
    guard let letter = bytes.byte(at, end, 0x54) ?? bytes.byte(at, end, 0x74),
      bytes.digit(letter, end) != nil
    else { return at }
    return letter
  }

  /// `_Comma`.
  func comma(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    bytes.byte(bytes.gap(start, end), end, 0x2C).map { bytes.gap($0, end) }
  }

  /// `Place`.
  private func place(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    words(bytes, start, end, 3) { bytes, at in
      let next = bytes.gap(at, end)
      return next > at ? next : nil
    } _: { bytes, at in
      lexicon.longestMatch(bytes, from: at, to: end, in: [.month, .weekday]) == nil
    }
  }

  /// `_Capitalised`, and then up to `count` more: each where it may begin, behind what `joint` finds.
  func words(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ count: Int,
    _ joint: (Span<UInt8>, Int) -> Int?, _ mayBegin: (Span<UInt8>, Int) -> Bool
  ) -> Int? {
    guard mayBegin(bytes, start), var at = capitalised(bytes, start, end) else { return nil }
    for _ in 0..<count {
      guard let next = joint(bytes, at) else { break }
      let begin = behindParticle(bytes, next, end)
      guard mayBegin(bytes, begin), let after = capitalised(bytes, begin, end)
      else { break }
      at = after
    }
    return at
  }

  /// `(<particle> _Space+)?`.
  private func behindParticle(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard let particle = lexicon.longestMatch(bytes, from: start, to: end, in: .particle) else {
      return start
    }
    let next = bytes.gap(particle.end, end)
    return next > particle.end ? next : start
  }

  /// `_Capitalised`.
  private func capitalised(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let first = bytes.one(start, end, CharacterClass.opensName) else { return nil }
    return bytes.many(first, end) { scalar in
      switch scalar {
      case "'", "’", ".", "-": true
      default: CharacterClass.isLetter(scalar) || CharacterClass.isMark(scalar)
      }
    }
  }
}
