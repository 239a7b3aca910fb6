// SPDX-License-Identifier: Apache-2.0

// Specs/date.peg: the productions of a calendar date.
extension DateScanner {
  /// `_Date`.
  mutating func date(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard mayBeginDate(bytes, start, end) else { return nil }
    let saved = parts
    var calendarEnd: Int?
    if let at = behindWeekday(bytes, start, end) {
      calendarEnd = calendar(bytes, at, end)
      if calendarEnd == nil { parts = saved }
    }
    guard var done = calendarEnd ?? calendar(bytes, start, end) else { return nil }
    if let word = yearWord(bytes, bytes.gap(done, end), end) { done = word }
    return trailingWeekday(bytes, done, end) ?? done
  }

  /// Whether a number, a month or a day of the week may stand there: nearly all words are none.
  @inline(__always)
  func mayBeginDate(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    bytes.mayBeginNumber(start, end) || lexicon.mayBegin(bytes, start, end, [.month, .weekday])
  }

  /// `_Calendar`.
  private mutating func calendar(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    // All but one begin with a digit or the name of an era, and the number of digits tells them apart.
    guard bytes.mayBeginNumber(start, end) else { return monthFirst(bytes, start, end) }
    switch bytes.plainDigitCount(start, end) {
    case 1, 2:
      return dayFirst(bytes, start, end) ?? numeric(bytes, start, end)
        ?? shortNumeric(bytes, start, end)
    case 4:
      return yearFirst(bytes, start, end) ?? yearMonthDay(bytes, start, end)
        ?? yearWordFirst(bytes, start, end) ?? counted(bytes, start, end)
    case nil: return anyCalendar(bytes, start, end)
    default: return nil
    }
  }

  /// `_Calendar`, where what is not ASCII stands behind the first digits.
  @inline(never)
  private mutating func anyCalendar(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    dayFirst(bytes, start, end) ?? monthFirst(bytes, start, end)
      ?? yearFirst(bytes, start, end) ?? yearMonthDay(bytes, start, end)
      ?? yearWordFirst(bytes, start, end) ?? numeric(bytes, start, end)
      ?? shortNumeric(bytes, start, end) ?? counted(bytes, start, end)
  }

  /// `_DayOfWeek`.
  mutating func behindWeekday(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let weekday = lexicon.longestMatch(bytes, from: start, to: end, in: .weekday) else {
      return nil
    }
    parts.weekday = parts.weekday ?? weekday.value.weekday
    let at = bytes.gap(bytes.byte(weekday.end, end, 0x2E) ?? weekday.end, end)
    return bytes.gap(bytes.byte(at, end, 0x2C) ?? at, end)
  }

  /// `_Gap [,]? _Gap [(（]? Weekday [)）]?`.
  private mutating func trailingWeekday(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var at = bytes.gap(start, end)
    at = bytes.gap(bytes.byte(at, end, 0x2C) ?? at, end)
    at = bytes.one(at, end) { $0 == "(" || $0 == "（" } ?? at
    guard let weekday = lexicon.longestMatch(bytes, from: at, to: end, in: .weekday) else {
      return nil
    }
    parts.weekday = parts.weekday ?? weekday.value.weekday
    return bytes.one(weekday.end, end) { $0 == ")" || $0 == "）" } ?? weekday.end
  }

  /// `_DayFirst`.
  private mutating func dayFirst(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let day = bytes.oneOrTwo(start, end) else { return nil }
    if let hyphen = bytes.byte(day.next, end, 0x2D) { return hyphenated(bytes, day, hyphen, end) }
    var at = bytes.byte(day.next, end, 0x2E) ?? ordinal(bytes, day.next, end) ?? day.next
    at = bytes.gap(at, end)
    at = of(bytes, at, end) ?? at
    guard let month = lexicon.longestMatch(bytes, from: at, to: end, in: .month) else { return nil }
    at = month.end
    at = bytes.gap(bytes.byte(at, end, 0x2E) ?? bytes.byte(at, end, 0x2C) ?? at, end)
    guard let done = namedYear(bytes, of(bytes, at, end) ?? at, end) else { return nil }
    parts.day = day.value
    parts.month = month.value.month
    return done
  }

  /// `Day '-' Month '-' Year`, behind the first hyphen.
  private mutating func hyphenated(
    _ bytes: Span<UInt8>, _ day: DateNumber, _ start: Int, _ end: Int
  ) -> Int? {
    guard let month = lexicon.longestMatch(bytes, from: start, to: end, in: .month),
      let hyphen = bytes.byte(month.end, end, 0x2D), let year = bytes.year(hyphen, end)
    else { return nil }
    (parts.year, parts.month, parts.day) = (year.value, month.value.month, day.value)
    return year.next
  }

  /// `_MonthFirst`.
  private mutating func monthFirst(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let month = lexicon.longestMatch(bytes, from: start, to: end, in: .month) else {
      return nil
    }
    let dayStart = bytes.gap(bytes.byte(month.end, end, 0x2E) ?? month.end, end)
    guard let day = bytes.oneOrTwo(dayStart, end) else { return nil }
    var at = bytes.gap(ordinal(bytes, day.next, end) ?? day.next, end)
    at = bytes.gap(bytes.byte(at, end, 0x2C) ?? at, end)
    guard let done = namedYear(bytes, at, end) else { return nil }
    parts.day = day.value
    parts.month = month.value.month
    return done
  }

  /// `_NamedYear`.
  private mutating func namedYear(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    if let year = bytes.year(start, end) {
      parts.year = year.value
      return year.next
    }
    let mark = bytes.one(start, end) { $0 == "'" || $0 == "’" || $0 == "‘" }
    guard let year = bytes.digits(mark ?? start, end, 2) else { return nil }
    let isLast =
      mark == nil ? closesShortYear(bytes, year.next, end) : bytes.digit(year.next, end) == nil
    guard isLast else { return nil }
    parts.shortYear = year.value
    return year.next
  }

  /// `&(_Gap (End / [(,|]))`.
  private func closesShortYear(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let at = bytes.gap(start, end)
    return at == end || bytes[at] == 0x28 || bytes[at] == 0x2C || bytes[at] == 0x7C
  }

  /// `_YearFirst`, with a month that has its name.
  private mutating func yearMonthDay(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let year = bytes.year(start, end) else { return nil }
    let at = bytes.gap(bytes.byte(year.next, end, 0x2E) ?? year.next, end)
    guard let month = lexicon.longestMatch(bytes, from: at, to: end, in: .month),
      let day = bytes.oneOrTwo(
        bytes.gap(bytes.byte(month.end, end, 0x2E) ?? month.end, end), end)
    else { return nil }
    (parts.year, parts.month, parts.day) = (year.value, month.value.month, day.value)
    return day.next
  }

  /// `_YearWordFirst`.
  private mutating func yearWordFirst(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let year = bytes.year(start, end),
      let word = yearWord(bytes, bytes.gap(year.next, end), end)
    else { return nil }
    let at = bytes.gap(word, end)
    if let day = bytes.oneOrTwo(at, end),
      let month = lexicon.longestMatch(bytes, from: bytes.gap(day.next, end), to: end, in: .month)
    {
      (parts.year, parts.month, parts.day) = (year.value, month.value.month, day.value)
      return month.end
    }
    guard let month = lexicon.longestMatch(bytes, from: at, to: end, in: .month),
      let day = bytes.oneOrTwo(bytes.gap(month.end, end), end)
    else { return nil }
    (parts.year, parts.month, parts.day) = (year.value, month.value.month, day.value)
    return daySuffix(bytes, day.next, end) ?? day.next
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

  /// `_Gap`, a sign, `_Gap`.
  func sign(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ test: (Unicode.Scalar) -> Bool
  ) -> Int? {
    bytes.one(bytes.gap(start, end), end, test).map { bytes.gap($0, end) }
  }

  /// `_Ordinal`.
  func ordinal(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    for suffix: StaticString in ["st", "nd", "rd", "th", "er"] {
      if let at = word(bytes, start, end, suffix) { return at }
    }
    let sign = bytes.one(start, end) { $0 == "º" || $0 == "ª" || $0 == "°" }
    guard let sign, bytes.one(sign, end, CharacterClass.isLetter) == nil else { return nil }
    return sign
  }

  /// `_Of`.
  func of(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    for link: StaticString in ["of", "del", "de", "di"] {
      if let at = word(bytes, start, end, link), bytes.gap(at, end) > at {
        return bytes.gap(at, end)
      }
    }
    return nil
  }

  /// `YearWord`.
  func yearWord(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    lexicon.longestMatch(bytes, from: start, to: end, in: .yearWord)?.end
  }
}
