// SPDX-License-Identifier: Apache-2.0

// Specs/date.peg: the productions of a line that holds a date among other things.
extension DateScanner {
  /// `DatedLine`.
  mutating func datedLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    parts = DateParts()
    let opened = behindLead(bytes, start, end)
    if when(bytes, opened, end, breaks: true) != nil { return true }
    parts = DateParts()
    if named(bytes, start, end) { return true }
    var at = start
    while at < end {
      parts = DateParts()
      if joint(bytes, at, end) { return true }
      at = piece(bytes, at, end)
    }
    return false
  }

  /// `_When _Break`.
  private mutating func when(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, breaks: Bool
  ) -> Int? {
    guard let done = when(bytes, start, end), isBreak(bytes, done, end) else { return nil }
    return done
  }

  /// `_Break`.
  private func isBreak(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let at = bytes.gap(start, end)
    guard let step = bytes.step(at, end) else { return true }
    switch step.scalar {
    case "|", "·", "•", ",", ";", "/", "(", ")", "–", "—", "~", "-": return true
    default:
      return CharacterClass.opensName(step.scalar) || bytes.digit(at, end) != nil
        || lexicon.longestMatch(bytes, from: at, to: end, in: .dateWord) != nil
    }
  }

  /// `_Named`, without `_Rest`.
  private mutating func named(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = start
    if let word = lexicon.longestMatch(bytes, from: start, to: end, in: .byline) {
      at = bytes.gap(word.end, end)
      at = bytes.gap(bytes.byte(at, end, 0x3A) ?? at, end)
    }
    guard let nameEnd = name(bytes, at, end) else { return false }
    at = bytes.gap(nameEnd, end)
    let separator = bytes.one(at, end) { scalar in
      switch scalar {
      case ",", "|", "·", "•", "/", "(", "–", "—", "-": true
      default: false
      }
    }
    if let separator { at = bytes.gap(separator, end) }
    at = behindLead(bytes, at, end)
    return when(bytes, at, end, breaks: true) != nil
  }

  /// `_Name`.
  private func name(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    words(bytes, start, end, 5) { bytes, at in
      if let behind = comma(bytes, at, end) { return behind }
      let next = bytes.gap(at, end)
      return next > at ? next : nil
    }
  }

  /// `_Joint`.
  private mutating func joint(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard let step = bytes.step(start, end) else { return false }
    switch step.scalar {
    case "|", "·", "•", "/", "»", "”", "\"":
      let at = behindLead(bytes, bytes.gap(step.next, end), end)
      return when(bytes, at, end, breaks: true) != nil
    case ",", "(", "–", "—", "-":
      let at = bytes.gap(step.next, end)
      let next = behindLead(bytes, at, end)
      if parts.isAnnounced, when(bytes, next, end) != nil { return true }
      parts = DateParts()
      return clocked(bytes, at, end) != nil
    default:
      return wordJoint(bytes, start, end)
    }
  }

  /// `!<weekday> _Word _Space+ _Clocked / _Word _When`.
  private mutating func wordJoint(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard let wordEnd = word(bytes, start, end) else { return false }
    let next = bytes.gap(wordEnd, end)
    guard next > wordEnd else { return when(bytes, wordEnd, end) != nil }
    guard lexicon.longestMatch(bytes, from: start, to: end, in: .weekday) == nil else {
      return false
    }
    return clocked(bytes, next, end) != nil
  }

  /// `_Piece`.
  private func piece(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    if var at = bytes.digit(start, end)?.next {
      while let next = bytes.digit(at, end)?.next { at = next }
      return at
    }
    return word(bytes, start, end) ?? bytes.step(start, end)?.next ?? end
  }

  /// `_Word`.
  private func word(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let first = bytes.one(start, end) { CharacterClass.isUpper($0) || CharacterClass.isLower($0) }
    return first.map { place in
      bytes.many(place, end) { CharacterClass.isLower($0) || CharacterClass.isMark($0) }
    }
  }
}
