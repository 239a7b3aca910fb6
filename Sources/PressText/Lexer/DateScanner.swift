// SPDX-License-Identifier: Apache-2.0

/// Specs/date.peg, written by hand: each function takes an offset and gives the one behind it.
struct DateScanner {
  let lexicon: Lexicon
  var parts = DateParts()

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// `DateLine`.
  mutating func dateLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    parts = DateParts()
    var at = lead(bytes, start, end).map { bytes.gap($0, end) } ?? start
    if let placeEnd = place(bytes, at, end), let after = comma(bytes, placeEnd, end) {
      parts.place = at..<placeEnd
      at = after
    }
    guard let whenEnd = when(bytes, at, end) else { return false }
    at = whenEnd
    if let after = comma(bytes, at, end), let placeEnd = place(bytes, after, end) {
      parts.place = parts.place ?? after..<placeEnd
      at = placeEnd
    }
    return (bytes.byte(at, end, 0x2E) ?? at) == end
  }

  /// `TimeLine`.
  mutating func timeLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    parts = DateParts()
    let at = lead(bytes, start, end).map { bytes.gap($0, end) } ?? start
    return time(bytes, at, end) == end
  }

  /// `_Lead`.
  private func lead(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let word = lexicon.longestMatch(bytes, from: start, to: end, in: .dateWord) else {
      return nil
    }
    let at = bytes.gap(word.end, end)
    return bytes.one(at, end) { $0 == ":" || $0 == "-" || $0 == "–" || $0 == "—" } ?? at
  }

  /// `_When`.
  private mutating func when(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let saved = parts
    if let timeEnd = time(bytes, start, end),
      let dateEnd = date(bytes, between(bytes, timeEnd, end), end)
    {
      return dateEnd
    }
    parts = saved
    guard let dateEnd = date(bytes, start, end) else { return nil }
    let dated = parts
    if let timeEnd = time(bytes, between(bytes, dateEnd, end), end) { return timeEnd }
    parts = dated
    return dateEnd
  }

  /// `_Between`.
  private func between(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = bytes.gap(start, end)
    let separator = bytes.one(at, end) { scalar in
      switch scalar {
      case ",", "|", "/", "·", "•", "–", "—", "-": true
      default: false
      }
    }
    if let separator { at = bytes.gap(separator, end) }
    if let word = lexicon.longestMatch(bytes, from: at, to: end, in: .hourWord) {
      return bytes.gap(word.end, end)
    }
    guard let letter = bytes.byte(at, end, 0x54) ?? bytes.byte(at, end, 0x74),
      bytes.isDigit(letter, end)
    else { return at }
    return letter
  }

  /// `_Comma`.
  private func comma(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    bytes.byte(bytes.gap(start, end), end, 0x2C).map { bytes.gap($0, end) }
  }

  /// `Place`.
  private func place(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard var at = placeWord(bytes, start, end) else { return nil }
    for _ in 0..<3 {
      let next = bytes.gap(at, end)
      guard next > at, let after = placeWord(bytes, behindParticle(bytes, next, end), end) else {
        break
      }
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

  /// `_PlaceWord`.
  private func placeWord(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard lexicon.longestMatch(bytes, from: start, to: end, in: [.month, .weekday]) == nil,
      let first = bytes.one(start, end, CharacterClass.opensName)
    else { return nil }
    return bytes.many(first, end) { scalar in
      switch scalar {
      case "'", "’", ".", "-": true
      default: CharacterClass.isLetter(scalar) || CharacterClass.isMark(scalar)
      }
    }
  }
}

// MARK: - Dates

extension DateScanner {
  /// `_Date`.
  private mutating func date(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var at = start
    if let weekday = lexicon.longestMatch(bytes, from: start, to: end, in: .weekday) {
      at = bytes.gap(bytes.byte(weekday.end, end, 0x2E) ?? weekday.end, end)
      at = bytes.gap(bytes.byte(at, end, 0x2C) ?? at, end)
    }
    guard
      var done = dayFirst(bytes, at, end) ?? monthFirst(bytes, at, end) ?? yearFirst(bytes, at, end)
        ?? yearWordFirst(bytes, at, end) ?? numeric(bytes, at, end)
    else { return nil }
    if let word = yearWord(bytes, bytes.gap(done, end), end) { done = word }
    return trailingWeekday(bytes, done, end) ?? done
  }

  /// `_Gap [,]? _Gap '('? Weekday ')'?`.
  private func trailingWeekday(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var at = bytes.gap(start, end)
    at = bytes.gap(bytes.byte(at, end, 0x2C) ?? at, end)
    at = bytes.byte(at, end, 0x28) ?? at
    guard let weekday = lexicon.longestMatch(bytes, from: at, to: end, in: .weekday) else {
      return nil
    }
    return bytes.byte(weekday.end, end, 0x29) ?? weekday.end
  }

  /// `_DayFirst`.
  private mutating func dayFirst(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let dayEnd = oneOrTwo(bytes, start, end) else { return nil }
    var at = bytes.byte(dayEnd, end, 0x2E) ?? ordinal(bytes, dayEnd, end) ?? dayEnd
    at = bytes.gap(at, end)
    if let of = word(bytes, at, end, "of"), bytes.gap(of, end) > of { at = bytes.gap(of, end) }
    guard let month = lexicon.longestMatch(bytes, from: at, to: end, in: .month) else { return nil }
    at = month.end
    at = bytes.gap(bytes.byte(at, end, 0x2E) ?? bytes.byte(at, end, 0x2C) ?? at, end)
    guard let yearEnd = year(bytes, at, end) else { return nil }
    parts.day = bytes.number(start, dayEnd)
    parts.month = month.value.month
    return yearEnd
  }

  /// `_MonthFirst`.
  private mutating func monthFirst(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let month = lexicon.longestMatch(bytes, from: start, to: end, in: .month) else {
      return nil
    }
    let dayStart = bytes.gap(bytes.byte(month.end, end, 0x2E) ?? month.end, end)
    guard let dayEnd = oneOrTwo(bytes, dayStart, end) else { return nil }
    var at = bytes.gap(ordinal(bytes, dayEnd, end) ?? dayEnd, end)
    at = bytes.gap(bytes.byte(at, end, 0x2C) ?? at, end)
    guard let yearEnd = year(bytes, at, end) else { return nil }
    parts.day = bytes.number(dayStart, dayEnd)
    parts.month = month.value.month
    return yearEnd
  }

  /// `_YearFirst`.
  private mutating func yearFirst(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let yearEnd = year(bytes, start, end), yearEnd < end, isSeparator(bytes[yearEnd]) else {
      return nil
    }
    let month = yearEnd + 1
    guard bytes.isDigit(month, end), bytes.isDigit(month + 1, end),
      let day = bytes.byte(month + 2, end, bytes[yearEnd]), let dayEnd = oneOrTwo(bytes, day, end)
    else { return nil }
    parts.month = bytes.number(month, month + 2)
    parts.day = bytes.number(day, dayEnd)
    return dayEnd
  }

  /// `_YearWordFirst`.
  private mutating func yearWordFirst(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let yearEnd = year(bytes, start, end),
      let word = yearWord(bytes, bytes.gap(yearEnd, end), end)
    else { return nil }
    let at = bytes.gap(word, end)
    if let dayEnd = oneOrTwo(bytes, at, end),
      let month = lexicon.longestMatch(bytes, from: bytes.gap(dayEnd, end), to: end, in: .month)
    {
      parts.day = bytes.number(at, dayEnd)
      parts.month = month.value.month
      return month.end
    }
    guard let month = lexicon.longestMatch(bytes, from: at, to: end, in: .month) else { return nil }
    let dayStart = bytes.gap(month.end, end)
    guard let dayEnd = oneOrTwo(bytes, dayStart, end) else { return nil }
    parts.day = bytes.number(dayStart, dayEnd)
    parts.month = month.value.month
    return daySuffix(bytes, dayEnd, end) ?? dayEnd
  }

  /// `_DaySuffix`.
  private func daySuffix(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard var at = bytes.byte(start, end, 0x2D) else { return nil }
    var count = 0
    while count < 3, let next = bytes.one(at, end, CharacterClass.isLetter) {
      at = next
      count += 1
    }
    return count > 0 ? at : nil
  }

  private func isSeparator(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x2E || byte == 0x2F }

  /// `_Numeric`.
  private mutating func numeric(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let firstEnd = oneOrTwo(bytes, start, end), firstEnd < end else { return nil }
    let separator = bytes[firstEnd]
    guard isSeparator(separator),
      let secondEnd = oneOrTwo(bytes, firstEnd + 1, end),
      let yearStart = bytes.byte(secondEnd, end, separator),
      let yearEnd = year(bytes, yearStart, end)
    else { return nil }
    parts.first = bytes.number(start, firstEnd)
    parts.second = bytes.number(firstEnd + 1, secondEnd)
    parts.separator = separator
    return yearEnd
  }

  /// `Year`.
  private mutating func year(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start + 4 <= end, bytes[start] == 0x31 || bytes[start] == 0x32,
      bytes.isDigit(start + 1, end), bytes.isDigit(start + 2, end), bytes.isDigit(start + 3, end),
      !bytes.isDigit(start + 4, end)
    else { return nil }
    parts.year = bytes.number(start, start + 4)
    return start + 4
  }

  /// `_OneOrTwo`.
  private func oneOrTwo(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard bytes.isDigit(start, end) else { return nil }
    let second = bytes.isDigit(start + 1, end) ? start + 2 : start + 1
    return bytes.isDigit(second, end) ? nil : second
  }

  /// `_Ordinal`.
  private func ordinal(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    for suffix: StaticString in ["st", "nd", "rd", "th"] {
      if let at = word(bytes, start, end, suffix) { return at }
    }
    return nil
  }

  /// `YearWord`.
  private func yearWord(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    lexicon.longestMatch(bytes, from: start, to: end, in: .yearWord)?.end
  }
}

// MARK: - Times

extension DateScanner {
  /// `_Time`.
  private mutating func time(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let hourWord = lexicon.longestMatch(bytes, from: start, to: end, in: .hourWord)
    let at = hourWord.map { bytes.gap($0.end, end) } ?? start
    guard let hourEnd = oneOrTwo(bytes, at, end) else { return nil }
    guard let done = clock(bytes, hourEnd, end) ?? period(bytes, bytes.gap(hourEnd, end), end)
    else {
      return nil
    }
    parts.hour = bytes.number(at, hourEnd)
    return zoned(bytes, bytes.gap(done, end), end) ?? done
  }

  /// `[:.] Minute (':' Second60)? !{digit} (_Gap Period)?`.
  private mutating func clock(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let minute = bytes.byte(start, end, 0x3A) ?? bytes.byte(start, end, 0x2E),
      isSixty(bytes, minute, end)
    else { return nil }
    var at = minute + 2
    var second: Int?
    if let start = bytes.byte(at, end, 0x3A), isSixty(bytes, start, end) {
      second = bytes.number(start, start + 2)
      at = start + 2
    }
    guard !bytes.isDigit(at, end) else { return nil }
    parts.minute = bytes.number(minute, minute + 2)
    parts.second60 = second
    return period(bytes, bytes.gap(at, end), end) ?? at
  }

  private func isSixty(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    bytes.isDigit(start, end) && bytes[start] < 0x36 && bytes.isDigit(start + 1, end)
  }

  /// `Period`.
  private mutating func period(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let word = lexicon.longestMatch(bytes, from: start, to: end, in: .dayPeriod) else {
      return nil
    }
    parts.isPM = word.value.isPM
    return word.end
  }

  /// `_Zoned`.
  private mutating func zoned(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    if let inside = bytes.byte(start, end, 0x28),
      let zoneEnd = zone(bytes, bytes.gap(inside, end), end),
      let done = bytes.byte(bytes.gap(zoneEnd, end), end, 0x29)
    {
      return done
    }
    return zone(bytes, start, end)
  }

  /// `Zone`.
  private mutating func zone(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let universal = word(bytes, start, end, "utc") ?? word(bytes, start, end, "gmt")
    if let universal, let done = offset(bytes, bytes.gap(universal, end), end) { return done }
    if let named = lexicon.longestMatch(bytes, from: start, to: end, in: .zone) {
      parts.zone = named.value.isAmbiguousZone ? nil : named.value.zoneOffsetMinutes
      return named.end
    }
    if let done = offset(bytes, start, end) { return done }
    guard let zulu = word(bytes, start, end, "z") else { return nil }
    parts.zone = 0
    return zulu
  }

  /// `Offset`.
  private mutating func offset(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let sign = bytes.step(start, end),
      sign.scalar == "+" || sign.scalar == "-" || sign.scalar == "−"
    else { return nil }
    let hours = sign.next
    guard bytes.isDigit(hours, end) else { return nil }
    let hoursEnd = bytes.isDigit(hours + 1, end) ? hours + 2 : hours + 1
    let minutes = bytes.byte(hoursEnd, end, 0x3A) ?? hoursEnd
    let hasMinutes = isSixty(bytes, minutes, end)
    let done = hasMinutes ? minutes + 2 : hoursEnd
    guard !bytes.isDigit(done, end) else { return nil }
    let total = bytes.number(hours, hoursEnd) * 60 + (hasMinutes ? bytes.number(minutes, done) : 0)
    parts.zone = sign.scalar == "+" ? total : -total
    return done
  }

  /// A word in ASCII letters, in any case, with no letter behind it.
  private func word(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ word: StaticString
  ) -> Int? {
    let length = word.utf8CodeUnitCount
    guard start + length <= end else { return nil }
    for index in 0..<length where bytes[start + index] | 0x20 != Self.byte(word, index) {
      return nil
    }
    return bytes.one(start + length, end, CharacterClass.isLetter) == nil ? start + length : nil
  }

  private static func byte(_ word: StaticString, _ index: Int) -> UInt8 {
    word.withUTF8Buffer { unsafe $0[index] }
  }
}

extension Span<UInt8> {
  /// The value of the ASCII digits between two offsets.
  fileprivate func number(_ start: Int, _ end: Int) -> Int {
    var value = 0
    for place in start..<end { value = value * 10 + Int(self[place] &- 0x30) }
    return value
  }
}
