// SPDX-License-Identifier: Apache-2.0

// Specs/date.peg: the productions of dates in figures.
extension DateScanner {
  /// `_YearFirst`, with a month that is a number.
  mutating func yearFirst(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let year = bytes.year(start, end),
      let separator = separator(bytes, year.next, end),
      let month = bytes.oneOrTwo(bytes.gap(separator.isDash, separator.next, end), end),
      let second = self.separator(bytes, month.next, end), second.sign == separator.sign,
      let day = bytes.oneOrTwo(bytes.gap(separator.isDash, second.next, end), end)
    else { return nil }
    parts.year = year.value
    parts.month = month.value
    parts.day = day.value
    return (separator.sign == 0x2E ? bytes.byte(day.next, end, 0x2E) : nil) ?? day.next
  }

  /// `'.'`, `'-'` or `_Slash` without the gap behind it.
  private func separator(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (sign: UInt8, next: Int, isDash: Bool)? {
    if start < end, bytes[start] == 0x2E || bytes[start] == 0x2D {
      return (bytes[start], start + 1, bytes[start] == 0x2D)
    }
    return bytes.byte(bytes.gap(start, end), end, 0x2F).map { (0x2F, $0, false) }
  }

  /// `_Numeric`, with a year of four digits.
  mutating func numeric(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let first = bytes.oneOrTwo(start, end),
      let sign = separator(bytes, first.next, end),
      let second = bytes.oneOrTwo(bytes.gap(sign.isDash, sign.next, end), end),
      let third = separator(bytes, second.next, end), third.sign == sign.sign,
      let year = bytes.year(bytes.gap(sign.isDash, third.next, end), end),
      bytes.digit(year.next, end) == nil || isClock(bytes, year.next, end)
    else { return nil }
    parts.first = first.value
    parts.second = second.value
    parts.separator = sign.sign
    parts.year = year.value
    return year.next
  }

  /// `&(_OneOrTwo ':')`.
  private func isClock(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    bytes.oneOrTwo(start, end).flatMap { bytes.byte($0.next, end, 0x3A) } != nil
  }

  /// `_Numeric`, with a year of two digits.
  mutating func shortNumeric(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let first = bytes.digits(start, end, 2), first.next < end else { return nil }
    let sign = bytes[first.next]
    guard sign == 0x2E || sign == 0x2F,
      let second = bytes.digits(first.next + 1, end, 2),
      let next = bytes.byte(second.next, end, sign),
      let year = bytes.digits(next, end, 2), bytes.digit(year.next, end) == nil,
      sign == 0x2E || bytes.byte(year.next, end, sign) == nil
    else { return nil }
    parts.first = first.value
    parts.second = second.value
    parts.separator = sign
    parts.shortYear = year.value
    return year.next
  }

  /// `_Counted`.
  mutating func counted(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let saved = parts
    guard let yearEnd = countedYear(bytes, start, end),
      let monthStart = sign(bytes, yearEnd, end, { $0 == "年" || $0 == "년" }),
      let month = bytes.oneOrTwo(monthStart, end),
      let dayStart = sign(bytes, month.next, end, { $0 == "月" || $0 == "월" }),
      let day = bytes.oneOrTwo(dayStart, end),
      let done = bytes.one(
        bytes.gap(day.next, end), end, { $0 == "日" || $0 == "號" || $0 == "号" || $0 == "일" })
    else {
      parts = saved
      return nil
    }
    parts.month = month.value
    parts.day = day.value
    return done
  }

  /// `Year / Era _Gap EraYear`.
  private mutating func countedYear(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    if let year = bytes.year(start, end) {
      parts.year = year.value
      return year.next
    }
    guard let era = era(bytes, start, end) else { return nil }
    parts.eraStart = era.value
    let at = bytes.gap(era.next, end)
    if let first = bytes.literal(at, end, "元") {
      parts.eraYear = 1
      return first
    }
    if let year = bytes.oneOrTwo(at, end) {
      parts.eraYear = year.value
      return year.next
    }
    guard let year = bytes.digits(at, end, 3), bytes.digit(year.next, end) == nil else {
      return nil
    }
    parts.eraYear = year.value
    return year.next
  }

  /// `Era`: the year before its first one.
  private func era(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> DateNumber? {
    guard start < end, bytes[start] >= 0xE0 else { return nil }
    if let next = bytes.literal(start, end, "令和") { return DateNumber(value: 2018, next: next) }
    if let next = bytes.literal(start, end, "平成") { return DateNumber(value: 1988, next: next) }
    if let next = bytes.literal(start, end, "昭和") { return DateNumber(value: 1925, next: next) }
    if let next = bytes.literal(start, end, "大正") { return DateNumber(value: 1911, next: next) }
    let republic = bytes.literal(start, end, "民國") ?? bytes.literal(start, end, "民国")
    return republic.map { DateNumber(value: 1911, next: $0) }
  }
}

extension Span<UInt8> {
  /// `_Gap`, but for the dates that have none.
  fileprivate func gap(_ isDash: Bool, _ offset: Int, _ end: Int) -> Int {
    isDash ? offset : gap(offset, end)
  }
}
