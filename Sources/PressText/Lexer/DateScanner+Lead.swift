// SPDX-License-Identifier: Apache-2.0

// Specs/date.peg: the dateline at the head of a lead, `NORDEN, April 3 (Nord News) — The river rose`.
extension DateScanner {
  /// `LeadDateline`: where what it says ends, and where its mark does.
  mutating func leadDateline(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (textEnd: Int, markEnd: Int)? {
    parts = DateParts()
    guard let placeEnd = leadPlace(bytes, start, end) else { return nil }
    parts.place = start..<placeEnd
    let regions = behindRegions(bytes, placeEnd, end)
    return dated(bytes, regions, end) ?? sourced(bytes, regions, end)
      ?? capitals(bytes, placeEnd, regions, end, start)
  }

  /// How many bytes of the lead are looked at.
  static let longestLeadDateline = 160

  /// `LeadPlace _Regions [,.] _Gap _LeadDate _Sources? _LeadMark`, from the regions' end on.
  private mutating func dated(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (textEnd: Int, markEnd: Int)? {
    let saved = parts
    guard let joint = bytes.byte(start, end, 0x2C) ?? bytes.byte(start, end, 0x2E),
      let done = leadDate(bytes, bytes.gap(joint, end), end)
    else {
      parts = saved
      return nil
    }
    if let sources = sources(bytes, done, end), let mark = leadMark(bytes, sources, end) {
      return (sources, mark)
    }
    if let mark = leadMark(bytes, done, end) { return (done, mark) }
    parts = saved
    return nil
  }

  /// `LeadPlace _Regions _Gap _Source _DashMark`, from the regions' end on.
  private func sourced(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (textEnd: Int, markEnd: Int)? {
    guard let source = source(bytes, bytes.gap(start, end), end),
      let mark = dashMark(bytes, source, end)
    else { return nil }
    return (source, mark)
  }

  /// `&_InCapitals LeadPlace (_Comma !_LeadDate _PlaceWords){1,2} _DashMark`, from the regions' end on.
  private func capitals(
    _ bytes: Span<UInt8>, _ placeEnd: Int, _ regionsEnd: Int, _ end: Int, _ start: Int
  ) -> (textEnd: Int, markEnd: Int)? {
    guard regionsEnd > placeEnd, bytes.isInCapitals(start..<placeEnd),
      let mark = dashMark(bytes, regionsEnd, end)
    else { return nil }
    return (regionsEnd, mark)
  }

  /// `_Regions`.
  private mutating func behindRegions(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let saved = parts
    var at = start
    for _ in 0..<2 {
      guard let next = comma(bytes, at, end), leadDate(bytes, next, end) == nil,
        let region = leadPlace(bytes, next, end)
      else { break }
      at = region
    }
    parts = saved
    return at
  }

  /// `_LeadDate`.
  private mutating func leadDate(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let saved = parts
    if let done = when(bytes, start, end) { return done }
    parts = saved
    return dayAndMonth(bytes, start, end)
  }

  /// `LeadPlace`.
  private func leadPlace(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard var at = placeWord(bytes, start, end) else { return nil }
    for _ in 0..<3 {
      guard let gap = bytes.space(at, end), let next = placeWord(bytes, gap, end) else { break }
      at = next
    }
    return at
  }

  /// `_PlaceWord`.
  private func placeWord(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard lexicon.longestMatch(bytes, from: start, to: end, in: [.month, .weekday]) == nil,
      var at = bytes.one(start, end, CharacterClass.opensName)
    else { return nil }
    while let step = bytes.step(at, end) {
      switch step.scalar {
      case "'", "’", "-": break
      case ".":
        guard bytes.one(step.next, end, CharacterClass.isLetter) != nil else { return at }
      default:
        guard CharacterClass.isLetter(step.scalar) || CharacterClass.isMark(step.scalar) else {
          return at
        }
      }
      at = step.next
    }
    return at
  }

  /// `_Sources`.
  private func sources(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let stop = bytes.byte(start, end, 0x2C) ?? bytes.byte(start, end, 0x2E)
    let at = bytes.gap(stop ?? start, end)
    if let source = source(bytes, at, end) { return source }
    return stop == nil ? nil : signature(bytes, at, end)
  }

  /// `_Source`: whose report it is, in parentheses or between slashes.
  private func source(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let closing: UInt8
    let inside: Int
    if let open = bytes.byte(start, end, 0x28) {
      (closing, inside) = (0x29, open)
    } else if let open = bytes.byte(start, end, 0x2F) {
      (closing, inside) = (0x2F, open)
    } else {
      return nil
    }
    var place = inside
    while place < end, bytes[place] != closing, bytes[place] != 0x28 { place += 1 }
    return place > inside ? bytes.byte(place, end, closing) : nil
  }

  /// `_Signature`: a name in capitals.
  private func signature(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let first = bytes.one(start, end, CharacterClass.isUpper) else { return nil }
    var at = first
    while let step = bytes.step(at, end) {
      if step.scalar == "." || step.scalar == "-" {
        guard let next = bytes.one(step.next, end, Self.isInSignature) else { break }
        at = next
      } else {
        guard Self.isInSignature(step.scalar) else { break }
        at = step.next
      }
    }
    return at > first ? at : nil
  }

  private static func isInSignature(_ scalar: Unicode.Scalar) -> Bool {
    CharacterClass.isUpper(scalar) || CharacterClass.isMark(scalar)
      || CharacterClass.isDigit(scalar)
  }

  /// `_LeadMark`.
  private func leadMark(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    dashMark(bytes, start, end)
      ?? bytes.byte(start, end, 0x2E).flatMap { bytes.space($0, end) == nil ? nil : $0 }
  }

  /// `_DashMark`.
  private func dashMark(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let at = bytes.gap(bytes.byte(start, end, 0x2E) ?? start, end)
    let twice = bytes.byte(at, end, 0x2D).flatMap { bytes.byte($0, end, 0x2D) }
    guard let dash = twice ?? bytes.one(at, end, CharacterClass.isDash) else { return nil }
    return bytes.space(dash, end) == nil ? nil : dash
  }
}
