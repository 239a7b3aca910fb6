// SPDX-License-Identifier: Apache-2.0

// Specs/date.peg: the productions of dates without a year or without a day.
extension DateScanner {
  /// `_Yearless`.
  mutating func yearless(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let saved = parts
    if let done = timeAndDay(bytes, start, end) { return done }
    parts = saved
    guard let dayEnd = dayAndMonth(bytes, start, end) else { return nil }
    let dated = parts
    if let done = dayTime(bytes, between(bytes, dayEnd, end), end) { return done }
    parts = dated
    return dayEnd
  }

  /// `_Time _Between _DayAndMonth`.
  mutating func timeAndDay(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let timeEnd = time(bytes, start, end) else { return nil }
    return dayAndMonth(bytes, between(bytes, timeEnd, end), end)
  }

  /// `_DayAndClock`.
  mutating func dayAndClock(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let dayEnd = dayAndMonth(bytes, start, end) else { return nil }
    let sign = bytes.one(bytes.gap(dayEnd, end), end) { scalar in
      switch scalar {
      case ",", "|", "·", "•": true
      default: false
      }
    }
    return sign.flatMap { time(bytes, bytes.gap($0, end), end) }
  }

  /// `_DayAndMonth`.
  mutating func dayAndMonth(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard mayBeginDate(bytes, start, end) else { return nil }
    let saved = parts
    if let at = behindWeekday(bytes, start, end) {
      if let done = yearlessDay(bytes, at, end) { return done }
      parts = saved
    }
    return yearlessDay(bytes, start, end)
  }

  /// `_YearlessDay`.
  private mutating func yearlessDay(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let number = bytes.oneOrTwo(start, end) else { return namedFirst(bytes, start, end) }
    var at = bytes.byte(number.next, end, 0x2E) ?? ordinal(bytes, number.next, end) ?? number.next
    at = bytes.gap(at, end)
    at = of(bytes, at, end) ?? at
    if let month = lexicon.longestMatch(bytes, from: at, to: end, in: .month) {
      (parts.month, parts.day) = (month.value.month, number.value)
      return bytes.byte(month.end, end, 0x2E) ?? month.end
    }
    guard let dayStart = sign(bytes, number.next, end, { $0 == "月" || $0 == "월" }),
      let day = bytes.oneOrTwo(dayStart, end),
      let done = bytes.one(
        bytes.gap(day.next, end), end, { $0 == "日" || $0 == "號" || $0 == "号" || $0 == "일" })
    else { return nil }
    (parts.month, parts.day) = (number.value, day.value)
    return done
  }

  /// `Month '.'? _Gap Day _Ordinal?`.
  private mutating func namedFirst(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let month = lexicon.longestMatch(bytes, from: start, to: end, in: .month),
      let day = bytes.oneOrTwo(bytes.gap(bytes.byte(month.end, end, 0x2E) ?? month.end, end), end)
    else { return nil }
    (parts.month, parts.day) = (month.value.month, day.value)
    return ordinal(bytes, day.next, end) ?? day.next
  }

  /// `_MonthOfYear`.
  mutating func monthOfYear(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    if let month = lexicon.longestMatch(bytes, from: start, to: end, in: .month) {
      let sign = bytes.byte(month.end, end, 0x2E) ?? bytes.byte(month.end, end, 0x2C)
      var at = bytes.gap(sign ?? month.end, end)
      at = of(bytes, at, end) ?? at
      guard let year = bytes.year(at, end) else { return nil }
      (parts.year, parts.month) = (year.value, month.value.month)
      return yearWord(bytes, bytes.gap(year.next, end), end) ?? year.next
    }
    guard let year = bytes.year(start, end),
      let monthStart = sign(bytes, year.next, end, { $0 == "年" || $0 == "년" }),
      let month = bytes.oneOrTwo(monthStart, end),
      let done = bytes.one(bytes.gap(month.next, end), end, { $0 == "月" || $0 == "월" })
    else { return nil }
    (parts.year, parts.month) = (year.value, month.value)
    return done
  }
}
