// SPDX-License-Identifier: Apache-2.0

/// Whom a line introduces: byte offsets into the source.
struct IntroductionParts {
  var name: Range<Int>
  var outlet: Range<Int>?
}

/// Specs/introduction.peg, written by hand: each function takes an offset and gives the one behind it.
struct IntroductionScanner {
  private var lexicon: Lexicon { .standard }

  /// `IntroductionLine`.
  func introductionLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> IntroductionParts? {
    if let parts = introduction(bytes, start, end, courtesies: 3) { return parts }
    guard let next = greeting(bytes, start, end) else { return nil }
    return introduction(bytes, next, end, courtesies: 2)
  }

  /// `_Courtesy{0,n} _Self`.
  private func introduction(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, courtesies: Int
  ) -> IntroductionParts? {
    var at = start
    for _ in 0..<courtesies {
      guard let next = courtesy(bytes, at, end) else { break }
      at = next
    }
    return named(bytes, at, end) ?? identified(bytes, at, end) ?? bare(bytes, at, end)
  }

  /// `_Greeting`.
  private func greeting(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    greeting(bytes, start, end) { isCourtesyEnd($0) && $0 != "," }
  }

  /// `_Courtesy`.
  private func courtesy(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    greeting(bytes, start, end, until: isCourtesyEnd)
  }

  /// A phrase of greeting, at most 60 characters more, one that ends it, and white space.
  private func greeting(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, until isEnd: (Unicode.Scalar) -> Bool
  ) -> Int? {
    guard var at = match(bytes, start, end, .greeting) else { return nil }
    for _ in 0..<60 {
      guard let next = bytes.one(at, end, { !isEnd($0) }) else { break }
      at = next
    }
    guard let stop = bytes.one(at, end, isEnd) else { return nil }
    let next = bytes.gap(stop, end)
    return next > stop ? next : nil
  }

  private func isCourtesyEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "!" || scalar == "?" || scalar == ","
  }

  /// `<name-is> _Gap Name (_Link _TheOutlet)?`.
  private func named(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> IntroductionParts? {
    guard let nameIs = match(bytes, start, end, .nameIs) else { return nil }
    let nameStart = bytes.gap(nameIs, end)
    guard let nameEnd = name(bytes, nameStart, end, least: 1) else { return nil }
    return IntroductionParts(
      name: nameStart..<nameEnd, outlet: linkedOutlet(bytes, nameEnd, end))
  }

  /// `<i-am> _Gap Name (_Link _TheOutlet / _Known)`.
  private func identified(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> IntroductionParts? {
    guard let iAm = match(bytes, start, end, .iAm) else { return nil }
    let nameStart = bytes.gap(iAm, end)
    guard let nameEnd = name(bytes, nameStart, end, least: 1),
      let outlet = linkedOutlet(bytes, nameEnd, end) ?? knownOutlet(bytes, nameEnd, end)
    else { return nil }
    return IntroductionParts(name: nameStart..<nameEnd, outlet: outlet)
  }

  /// `FullName _Link _TheOutlet &_OutletEnd`, or behind a comma alone if it holds an `<outlet>`.
  private func bare(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> IntroductionParts? {
    guard let nameEnd = name(bytes, start, end, least: 2) else { return nil }
    if let outlet = linkedOutlet(bytes, nameEnd, end), endsOutlet(bytes, outlet.upperBound, end) {
      return IntroductionParts(name: start..<nameEnd, outlet: outlet)
    }
    return knownOutlet(bytes, nameEnd, end).map {
      IntroductionParts(name: start..<nameEnd, outlet: $0)
    }
  }

  /// `_Known`: an outlet behind a comma alone, one of whose words says that it is one.
  private func knownOutlet(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int>? {
    guard let comma = bytes.byte(bytes.gap(start, end), end, 0x2C) else { return nil }
    let outletStart = bytes.gap(comma, end)
    guard holdsOutlet(bytes, outletStart, end), let outlet = outlet(bytes, outletStart, end),
      endsOutlet(bytes, outlet.upperBound, end)
    else { return nil }
    return outlet
  }

  /// `_Link _TheOutlet`.
  private func linkedOutlet(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int>? {
    var at = bytes.gap(start, end)
    for _ in 0..<6 {
      guard let next = linkPart(bytes, at, end) else { break }
      at = bytes.gap(next, end)
    }
    guard let from = match(bytes, at, end, .from) else { return nil }
    return outlet(bytes, bytes.gap(from, end), end)
  }

  /// `[,.] / <link-word> / <i-am>`.
  private func linkPart(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    bytes.byte(start, end, 0x2C) ?? bytes.byte(start, end, 0x2E)
      ?? match(bytes, start, end, .linkWord) ?? match(bytes, start, end, .iAm)
  }

  /// `Name`, of one word or more; `FullName`, of two or more.
  private func name(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, least: Int) -> Int? {
    guard var at = nameWord(bytes, start, end) else { return nil }
    var count = 1
    while count < 4 {
      let next = bytes.gap(at, end)
      guard next > at, let after = nameWord(bytes, next, end) else { break }
      at = after
      count += 1
    }
    return count >= least ? at : nil
  }

  /// `_NameWord`.
  private func nameWord(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let first = bytes.one(start, end, CharacterClass.opensName),
      lexicon.longestMatch(bytes, from: start, to: end, in: [.from, .iAm, .greeting]) == nil
    else { return nil }
    if let dot = bytes.byte(first, end, 0x2E), bytes.gap(dot, end) > dot,
      bytes.one(bytes.gap(dot, end), end, CharacterClass.isUpper) != nil
    {
      return dot
    }
    return bytes.many(first, end) { scalar in
      scalar == "'" || scalar == "’" || scalar == "-" || CharacterClass.isLetter(scalar)
        || CharacterClass.isMark(scalar)
    }
  }

  /// `_TheOutlet`.
  private func outlet(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int>? {
    let from = match(bytes, start, end, .linkWord).map { bytes.gap($0, end) } ?? start
    guard var at = outletWord(bytes, from, end) else { return nil }
    for _ in 0..<7 {
      guard let next = nextOutletWord(bytes, at, end), let after = outletWord(bytes, next, end)
      else { break }
      at = after
    }
    return from..<at
  }

  /// `_Space+ (<particle> _Space+){0,2}`.
  private func nextOutletWord(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var at = bytes.gap(start, end)
    guard at > start else { return nil }
    for _ in 0..<2 {
      guard let particle = match(bytes, at, end, .particle) else { break }
      let next = bytes.gap(particle, end)
      guard next > particle else { break }
      at = next
    }
    return at
  }

  /// `_OutletWord`.
  private func outletWord(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    if let quoted = quoted(bytes, start, end) { return quoted }
    if let known = match(bytes, start, end, .outlet) { return known }
    guard
      let first = bytes.one(
        start, end, { CharacterClass.opensName($0) || CharacterClass.isDigit($0) })
    else { return nil }
    return bytes.many(first, end) { scalar in
      switch scalar {
      case "'", "’", "&", "+", "-": true
      default:
        CharacterClass.isLetter(scalar) || CharacterClass.isMark(scalar)
          || CharacterClass.isDigit(scalar)
      }
    }
  }

  /// `_Quoted`.
  private func quoted(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard var at = bytes.one(start, end, { isQuote($0) }) else { return nil }
    var count = 0
    while count < 60, let next = bytes.one(at, end, { !isQuote($0) }) {
      at = next
      count += 1
    }
    return count > 0 ? bytes.one(at, end) { isQuote($0) } : nil
  }

  /// `_OutletEnd`.
  private func endsOutlet(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let at = bytes.gap(start, end)
    guard let step = bytes.step(at, end) else { return true }
    switch step.scalar {
    case ".", ",", ";", "!", "?": return true
    default: return false
    }
  }

  /// `_HoldsOutlet`.
  private func holdsOutlet(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = match(bytes, start, end, .linkWord).map { bytes.gap($0, end) } ?? start
    for _ in 0..<7 {
      if outletHere(bytes, at, end) { return true }
      guard let word = outletWord(bytes, at, end), let next = nextOutletWord(bytes, word, end)
      else { return false }
      at = next
    }
    return outletHere(bytes, at, end)
  }

  /// `_OutletHere`.
  private func outletHere(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    match(bytes, bytes.one(start, end) { isQuote($0) } ?? start, end, .outlet) != nil
  }

  private func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "\u{AB}", "\u{BB}", "\u{201C}", "\u{201D}", "\u{201E}": true
    default: false
    }
  }

  private func match(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ lists: Lexicon.Lists
  ) -> Int? {
    lexicon.longestMatch(bytes, from: start, to: end, in: lists)?.end
  }
}
