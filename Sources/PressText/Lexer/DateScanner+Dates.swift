// SPDX-License-Identifier: Apache-2.0

// Specs/date.peg: the productions of a calendar date.
extension DateScanner {
  /// `_Date`.
  mutating func date(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
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
  func oneOrTwo(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
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

extension Span<UInt8> {
  /// The value of the ASCII digits between two offsets.
  func number(_ start: Int, _ end: Int) -> Int {
    var value = 0
    for place in start..<end { value = value * 10 + Int(self[place] &- 0x30) }
    return value
  }
}
