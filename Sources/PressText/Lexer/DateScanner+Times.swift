// SPDX-License-Identifier: Apache-2.0

// Specs/date.peg: the productions of a time of day.
extension DateScanner {
  /// `_Time`.
  mutating func time(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
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
  func word(
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
