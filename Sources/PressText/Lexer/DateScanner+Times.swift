// SPDX-License-Identifier: Apache-2.0

// Specs/date.peg: the productions of a time of day.
extension DateScanner {
  /// `_Time`.
  mutating func time(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard bytes.mayBeginNumber(start, end) || lexicon.mayBegin(bytes, start, end, .hourWord) else {
      return nil
    }
    let hourWord = lexicon.longestMatch(bytes, from: start, to: end, in: .hourWord)
    let at = hourWord.map { bytes.gap($0.end, end) } ?? start
    guard bytes.mayBeginNumber(at, end) else { return nil }
    let saved = parts
    if let done = clock(bytes, behindHalf(bytes, at, end), end) {
      return until(bytes, zoned(bytes, bytes.gap(done, end), end) ?? done, end)
    }
    parts = saved
    guard let hour = bytes.oneOrTwo(at, end) else { return nil }
    parts.hour = hour.value
    let unit = bytes.gap(hour.next, end)
    if let done = period(bytes, unit, end) ?? word(bytes, unit, end, "uhr") {
      return until(bytes, zoned(bytes, bytes.gap(done, end), end) ?? done, end)
    }
    if hourWord != nil, let done = word(bytes, hour.next, end, "h") { return done }
    parts = saved
    return nil
  }

  /// `(_Half _Gap)?`.
  private mutating func behindHalf(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard start < end, bytes[start] >= 0xE0 else { return start }
    for half: StaticString in ["午前", "上午", "凌晨", "早上", "오전"] {
      guard let done = bytes.literal(start, end, half) else { continue }
      parts.isPM = false
      return bytes.gap(done, end)
    }
    for half: StaticString in ["午後", "下午", "晚上", "오후"] {
      guard let done = bytes.literal(start, end, half) else { continue }
      parts.isPM = true
      return bytes.gap(done, end)
    }
    return start
  }

  /// `_Clock`.
  private mutating func clock(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let hour = bytes.oneOrTwo(start, end) else { return nil }
    let done =
      colonClock(bytes, hour.next, end) ?? letterClock(bytes, hour.next, end)
      ?? countedClock(bytes, hour.next, end)
    if done != nil { parts.hour = hour.value }
    return done
  }

  /// `[:.] Minute (':' Second60)? !('.'? _Digit) (_Gap _Behind)?`.
  private mutating func colonClock(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let sign = bytes.byte(start, end, 0x3A) ?? bytes.byte(start, end, 0x2E),
      let minute = bytes.sixty(sign, end)
    else { return nil }
    let colon = bytes.byte(minute.next, end, 0x3A)
    let second = colon.flatMap { bytes.sixty($0, end) }
    let at = second?.next ?? minute.next
    guard bytes.digit(bytes.byte(at, end, 0x2E) ?? at, end) == nil else { return nil }
    parts.minute = minute.value
    parts.second60 = second?.value
    return behind(bytes, bytes.gap(at, end), end) ?? at
  }

  /// `'h' Minute !_Digit !{letter}`.
  private mutating func letterClock(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let letter = bytes.byte(start, end, 0x68) ?? bytes.byte(start, end, 0x48),
      let minute = bytes.sixty(letter, end), bytes.digit(minute.next, end) == nil,
      bytes.one(minute.next, end, CharacterClass.isLetter) == nil
    else { return nil }
    parts.minute = minute.value
    return minute.next
  }

  /// `_Gap [时時點点시] (_Gap Minute _Gap [分분])?`.
  private mutating func countedClock(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let hours = bytes.one(bytes.gap(start, end), end) { scalar in
      switch scalar {
      case "时", "時", "點", "点", "시": true
      default: false
      }
    }
    guard let hours else { return nil }
    guard let minute = bytes.sixty(bytes.gap(hours, end), end),
      let done = bytes.one(bytes.gap(minute.next, end), end, { $0 == "分" || $0 == "분" })
    else { return hours }
    parts.minute = minute.value
    return done
  }

  /// `(_Gap [–—~～] _Gap _Until)?`.
  private func until(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let sign = bytes.one(bytes.gap(start, end), end) { scalar in
      switch scalar {
      case "–", "—", "~", "～": true
      default: false
      }
    }
    guard let sign, let hour = bytes.oneOrTwo(bytes.gap(sign, end), end),
      let minute = bytes.byte(hour.next, end, 0x3A) ?? bytes.byte(hour.next, end, 0x2E),
      let done = bytes.sixty(minute, end), bytes.digit(done.next, end) == nil
    else { return start }
    return done.next
  }

  /// `_Behind`.
  private mutating func behind(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    period(bytes, start, end)
      ?? lexicon.longestMatch(bytes, from: start, to: end, in: .hourUnit)?.end
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
    guard let inside = bytes.byte(start, end, 0x28) else { return zone(bytes, start, end) }
    let saved = parts
    guard let zoneEnd = zone(bytes, bytes.gap(inside, end), end),
      let done = bytes.byte(bytes.gap(zoneEnd, end), end, 0x29)
    else {
      // A bracket that nothing closes tells no zone.
      parts = saved
      return nil
    }
    return done
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
    let hasMinutes = isASCIISixty(bytes, minutes, end)
    let done = hasMinutes ? minutes + 2 : hoursEnd
    guard !bytes.isDigit(done, end) else { return nil }
    let total = bytes.number(hours, hoursEnd) * 60 + (hasMinutes ? bytes.number(minutes, done) : 0)
    parts.zone = sign.scalar == "+" ? total : -total
    return done
  }

  private func isASCIISixty(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    bytes.isDigit(start, end) && bytes[start] < 0x36 && bytes.isDigit(start + 1, end)
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

extension Span<UInt8> {
  /// The value of the ASCII digits between two offsets.
  fileprivate func number(_ start: Int, _ end: Int) -> Int {
    var value = 0
    for place in start..<end { value = value * 10 + Int(self[place] &- 0x30) }
    return value
  }
}
