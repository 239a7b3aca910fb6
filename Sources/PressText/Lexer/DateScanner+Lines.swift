// SPDX-License-Identifier: Apache-2.0

// Specs/date.peg: the productions of a line that holds a date among other things.
extension DateScanner {
  /// `DatedLine`.
  mutating func datedLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    parts = DateParts()
    if opened(bytes, start, end) { return true }
    parts = DateParts()
    if named(bytes, start, end) { return true }
    parts = DateParts()
    if bylined(bytes, start, end) { return true }
    // Behind the last number there is no date.
    let last = lastNumber(bytes, start, end)
    var at = start
    while at < last {
      let next = piece(bytes, at, end)
      if mayBeJoint(bytes, at, next, end) {
        parts = DateParts()
        if joint(bytes, at, end) { return true }
      }
      at = next
    }
    return false
  }

  /// Where the last byte ends that may be one of a number.
  private func lastNumber(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var last = end
    while last > start, bytes[last - 1] &- 0x30 >= 10, bytes[last - 1] < 0x80 { last -= 1 }
    return last
  }

  /// Whether `_Joint` may match at a piece: it begins with no space, and with a word that a space ends, or that has no
  /// case, only if a date does, or what leads to one.
  @inline(__always)
  private func mayBeJoint(_ bytes: Span<UInt8>, _ start: Int, _ next: Int, _ end: Int) -> Bool {
    let isWord: Bool
    switch bytes[start] {
    case 0x20: return false
    // Letters of ASCII, Latin, Greek and Cyrillic.
    case 0x41...0x5A, 0x61...0x7A, 0xC3...0xD4: isWord = next == end || bytes[next] == 0x20
    // Those of Chinese, Japanese and Korean, and their digits.
    case 0xE3...0xE9, 0xEB...0xED: isWord = true
    default: isWord = false
    }
    return !isWord || bytes.mayBeginNumber(start, end)
      || lexicon.mayBegin(bytes, start, end, [.month, .weekday, .hourWord, .dateWord])
  }

  /// `TwiceDated`.
  mutating func twiceDated(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    parts = DateParts()
    guard bytes[start] &- 0x30 < 10, let first = date(bytes, start, end) else { return false }
    let saved = parts
    let isTwice = date(bytes, first, end) != nil
    parts = saved
    return isTwice
  }

  /// `_Opened`, without `_Rest`.
  private mutating func opened(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let at = behindIntro(bytes, start, end)
    let saved = parts
    if whenAndBreak(bytes, at, end) { return true }
    parts = saved
    guard let done = dayAndClock(bytes, at, end) else { return false }
    let next = bytes.gap(done, end)
    guard next < end else { return true }
    return bytes.one(next, end, Self.endsDate) != nil || bytes.byte(next, end, 0x5B) != nil
  }

  /// `[|·•/(]`.
  private static func endsDate(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "|", "·", "•", "/", "(": true
    default: false
    }
  }

  /// `_When _Break`.
  private mutating func whenAndBreak(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard let done = when(bytes, start, end) else { return false }
    return isBreak(bytes, done, end)
  }

  /// `_Break`.
  private func isBreak(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let at = bytes.gap(start, end)
    guard let step = bytes.step(at, end) else { return true }
    switch step.scalar {
    case "|", "·", "•", ",", ";", "/", "(", ")", "[", "«", "“", "【", "@", "–", "—", "~", "-":
      return true
    default:
      return CharacterClass.opensName(step.scalar) || bytes.digit(at, end) != nil
        || lexicon.longestMatch(bytes, from: at, to: end, in: [.dateWord, .byline]) != nil
    }
  }

  /// `_Named`, without `_Rest`.
  private mutating func named(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard let nameEnd = name(bytes, behindByline(bytes, start, end) ?? start, end) else {
      return false
    }
    var at = bytes.gap(nameEnd, end)
    let separator = bytes.one(at, end) { scalar in
      switch scalar {
      case ",", "|", "·", "•", "/", "(", "–", "—", "-": true
      default: false
      }
    }
    if let separator { at = bytes.gap(separator, end) }
    return whenAndBreak(bytes, behindIntro(bytes, at, end), end)
  }

  /// `<byline> _Gap ':'? _Gap`.
  private func behindByline(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    lexicon.longestMatch(bytes, from: start, to: end, in: .byline).map { word in
      let at = bytes.gap(word.end, end)
      return bytes.gap(bytes.byte(at, end, 0x3A) ?? at, end)
    }
  }

  /// `_Bylined`, without `_Rest`.
  private mutating func bylined(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard let name = behindByline(bytes, start, end), name < end,
      when(bytes, name, end) == nil
    else { return false }
    var at = piece(bytes, name, end)
    while at < end {
      parts = DateParts()
      if whenAndBreak(bytes, at, end) { return true }
      parts = DateParts()
      if timeAndDay(bytes, at, end) == end { return true }
      at = piece(bytes, at, end)
    }
    return false
  }

  /// `_Name`.
  private mutating func name(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let dates = self
    return words(bytes, start, end, 5) { bytes, at in
      if let behind = comma(bytes, at, end) { return behind }
      let next = bytes.gap(at, end)
      return next > at ? next : nil
    } _: { bytes, at in
      var scanner = dates
      return scanner.date(bytes, at, end) == nil
    }
  }

  /// `_Joint`.
  private mutating func joint(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if signJoint(bytes, start, end) { return true }
    parts = DateParts()
    if clocked(bytes, start, end) != nil { return true }
    parts = DateParts()
    if dayAndClock(bytes, start, end) == end { return true }
    parts = DateParts()
    if leadJoint(bytes, start, end) { return true }
    parts = DateParts()
    return gluedJoint(bytes, start, end)
  }

  /// The alternatives of `_Joint` that begin with a sign.
  private mutating func signJoint(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard let step = bytes.step(start, end) else { return false }
    let at = bytes.gap(step.next, end)
    switch step.scalar {
    case "|", "·", "•", "»", "”", "\"":
      return whenAndBreak(bytes, behindIntro(bytes, at, end), end)
    case "/":
      return at > step.next && whenAndBreak(bytes, behindIntro(bytes, at, end), end)
    case ",", "(", "–", "—", "-":
      if let leadEnd = lead(bytes, at, end) {
        if when(bytes, behindOn(bytes, bytes.gap(leadEnd, end), end), end) != nil { return true }
        parts = DateParts()
      }
      guard step.scalar == "(", let done = when(bytes, at, end),
        let closed = bytes.byte(bytes.gap(done, end), end, 0x29)
      else { return false }
      let behind = bytes.gap(closed, end)
      return (rim(bytes, behind, end) ?? behind) == end
    default: return false
    }
  }

  /// `Lead _Gap _On? _When _Gap (End / [|·•/(])`.
  private mutating func leadJoint(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard let leadEnd = lead(bytes, start, end) else { return false }
    guard let done = when(bytes, behindOn(bytes, bytes.gap(leadEnd, end), end), end) else {
      return false
    }
    let at = bytes.gap(done, end)
    return at == end || bytes.one(at, end, Self.endsDate) != nil
  }

  /// `_Word (Lead _Gap _On?)? _When`.
  private mutating func gluedJoint(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard let wordEnd = word(bytes, start, end) else { return false }
    if let leadEnd = lead(bytes, wordEnd, end) {
      if when(bytes, behindOn(bytes, bytes.gap(leadEnd, end), end), end) != nil { return true }
      parts = DateParts()
    }
    return when(bytes, wordEnd, end) != nil
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
