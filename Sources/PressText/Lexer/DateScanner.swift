// SPDX-License-Identifier: Apache-2.0

/// Specs/date.peg, written by hand: each function takes an offset and gives the one behind it.
struct DateScanner {
  var lexicon: Lexicon { .standard }
  var parts = DateParts()

  /// `DateLine`.
  mutating func dateLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    parts = DateParts()
    var at = rim(bytes, start, end).map { bytes.gap($0, end) } ?? start
    at = behindLead(bytes, at, end)
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
    return (rim(bytes, bytes.gap(at, end), end) ?? bytes.byte(at, end, 0x2E) ?? at) == end
  }

  /// `TimeLine`.
  mutating func timeLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    parts = DateParts()
    let at = behindLead(bytes, start, end)
    return time(bytes, at, end) == end
  }

  /// `_Rim`.
  private func rim(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    bytes.one(start, end) { scalar in
      switch scalar {
      case "|", "·", "•", "–", "—", "-": true
      default: false
      }
    }
  }

  /// `Lead`.
  func lead(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let word = lexicon.longestMatch(bytes, from: start, to: end, in: .dateWord) else {
      return nil
    }
    let at = bytes.gap(word.end, end)
    return bytes.one(at, end) { $0 == ":" || $0 == "=" || $0 == "–" || $0 == "—" || $0 == "-" }
      ?? at
  }

  /// `(Lead _Gap)?`.
  mutating func behindLead(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard let leadEnd = lead(bytes, start, end) else { return start }
    parts.isAnnounced = true
    return bytes.gap(leadEnd, end)
  }

  /// `_When`.
  mutating func when(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let saved = parts
    if let done = timeAndDate(bytes, start, end) { return done }
    parts = saved
    guard let dateEnd = date(bytes, start, end) else { return nil }
    let dated = parts
    if let timeEnd = time(bytes, between(bytes, dateEnd, end), end) { return timeEnd }
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

  /// `_Clocked`.
  mutating func clocked(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let saved = parts
    if let done = timeAndDate(bytes, start, end) { return done }
    parts = saved
    guard let dateEnd = date(bytes, start, end) else { return nil }
    return time(bytes, between(bytes, dateEnd, end), end)
  }

  /// `_Time _Between _Date`.
  private mutating func timeAndDate(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let timeEnd = time(bytes, start, end) else { return nil }
    return date(bytes, between(bytes, timeEnd, end), end)
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
    }
  }

  /// `_Capital`, and then up to `count` more, each behind what `joint` finds.
  func words(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ count: Int,
    _ joint: (Span<UInt8>, Int) -> Int?
  ) -> Int? {
    guard var at = capital(bytes, start, end) else { return nil }
    for _ in 0..<count {
      guard let next = joint(bytes, at),
        let after = capital(bytes, behindParticle(bytes, next, end), end)
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

  /// `_Capital`.
  private func capital(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
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
