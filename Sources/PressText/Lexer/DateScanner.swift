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
    guard let first = bytes.one(start, end, CharacterClass.opensName),
      lexicon.longestMatch(bytes, from: start, to: end, in: [.month, .weekday]) == nil
    else { return nil }
    return bytes.many(first, end) { scalar in
      switch scalar {
      case "'", "’", ".", "-": true
      default: CharacterClass.isLetter(scalar) || CharacterClass.isMark(scalar)
      }
    }
  }
}
