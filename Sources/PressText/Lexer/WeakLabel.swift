// SPDX-License-Identifier: Apache-2.0

/// What ends a label that has no colon, in the order in which they are tried.
package enum WeakMark: UInt8, Sendable, Hashable {
  case none
  /// One letter: `Q Who pays?`, `Q. Who pays?`.
  case letter
  /// A full stop: `QUESTION. Who pays?`, `A. KERN.- Who pays?`.
  case stop
  /// A dash: `KERN – Who pays?`.
  case dash
  /// Brackets around the label: `(問)`, `[Ada Kern] Who pays?`.
  case enclosed
  /// Nothing: the line is the label.
  case alone
}

// The lower half of Specs/label.peg: labels without a colon.
extension LabelScanner {
  /// How far into the line a weak label and its mark may reach, in bytes.
  static let farthestWeakMark = 120

  /// `MarkedLine`, at the head of a line.
  @inline(__always)
  func markedLabel(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ head: LabelHead
  ) -> (parts: LabelParts, mark: WeakMark)? {
    let letterEnd = letter(bytes, start, end)
    let stopped = head.mayHoldStop ? stoppedLabel(bytes, start, end) : nil
    guard let letterEnd else { return stopped }
    if let stopped, stopped.mark == .stop, stopped.parts.markEnd > stopped.parts.markStart + 1 {
      return stopped
    }
    return (parts(bytes, start..<letterEnd, letterEnd..<letterEnd, end), .letter)
  }

  /// `StopLabel Stop / DashLabel _Space+ Dash`.
  private func stoppedLabel(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (parts: LabelParts, mark: WeakMark)? {
    let far = min(end, start + Self.farthestWeakMark)
    guard !bytes.isDigit(start, far), bytes.mayHoldWeakMark(start, far) else { return nil }
    var place = start
    for _ in 0..<9 {
      if bytes.one(place, far, CharacterClass.isLower) != nil,
        lexicon.longestMatch(bytes, from: place, to: far, in: Self.wordLists) == nil
      {
        return nil
      }
      if let stop = stopEnd(bytes, place, far) {
        let markEnd = bytes.one(stop + 1, far, CharacterClass.isDash) ?? stop + 1
        return (parts(bytes, start..<stop, stop..<markEnd, end), .stop)
      }
      guard let next = word(bytes, place, far), let gap = bytes.space(next, far) else { return nil }
      if let dash = bytes.one(gap, far, CharacterClass.isDash), bytes.space(dash, far) != nil {
        return (parts(bytes, start..<next, gap..<dash, end), .dash)
      }
      place = gap
    }
    return nil
  }

  /// `NameLine`.
  func aloneLabel(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LabelParts? {
    guard end - start <= Self.farthestWeakMark, !bytes.isDigit(start, end),
      let first = group(bytes, start, end) ?? capitalised(bytes, start, end)
    else { return nil }
    var labelEnd = first
    for _ in 1..<9 {
      guard let gap = bytes.space(labelEnd, end), bytes.stamp(gap, end) == nil,
        let next = group(bytes, gap, end) ?? capitalised(bytes, gap, end)
          ?? phrase(bytes, gap, end, .particle)
      else { break }
      labelEnd = next
    }
    let gap = bytes.gap(labelEnd, end)
    if gap == end { return parts(bytes, start..<labelEnd, labelEnd..<labelEnd, end) }
    guard gap > labelEnd, bytes.stamp(gap, end) == end else { return nil }
    return parts(bytes, start..<labelEnd, gap..<end, end)
  }

  /// `Letter`, with white space behind it.
  @inline(__always)
  private func letter(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    // Most lines begin with more than one letter.
    guard start + 1 < end, (bytes[start + 1] | 0x20) &- 0x61 >= 26,
      let letter = bytes.one(start, end, CharacterClass.isUpper)
    else { return nil }
    let labelEnd = bytes.byte(letter, end, 0x2E) ?? letter
    guard labelEnd > letter || bytes[start] == 0x51 else { return nil }
    return bytes.space(labelEnd, end) == nil ? nil : labelEnd
  }

  private func parts(
    _ bytes: Span<UInt8>, _ label: Range<Int>, _ mark: Range<Int>, _ end: Int
  ) -> LabelParts {
    LabelParts(
      label: label, markStart: mark.lowerBound, markEnd: mark.upperBound, in: bytes, before: end)
  }

  /// `_StopEnd`: the end of a word before the full stop that ends the label.
  private func stopEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    if let role = lexicon.longestMatch(bytes, from: start, to: end, in: .role),
      bytes.isStop(role.end, end)
    {
      return role.end
    }
    // Both end in a full stop.
    if bytes.isPlainWord(start, end) { return nil }
    return capsEnd(bytes, start, end) ?? dashedEnd(bytes, start, end)
  }

  /// `_CapsEnd`: a word in capitals that is no honorific.
  private func capsEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let first = bytes.one(start, end, CharacterClass.isUpper) else { return nil }
    var place = first
    while bytes.byte(place, end, 0x2E) == nil {
      let next = bytes.one(place, end) { !CharacterClass.isLower($0) && Self.isInName($0) }
      guard let next else { return nil }
      place = next
    }
    guard place > first, bytes.isStop(place, end) else { return nil }
    if let title = lexicon.longestMatch(bytes, from: start, to: end, in: .honorific),
      bytes.isStop(title.end, end) || bytes.space(title.end, end) != nil
    {
      return nil
    }
    return place
  }

  /// `_DashedEnd`: a word with a full stop and a dash behind it.
  private func dashedEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard var place = bytes.one(start, end, CharacterClass.opensName) else { return nil }
    while !bytes.isDashedStop(place, end) {
      guard let next = bytes.one(place, end, Self.isInName) else { return nil }
      place = next
    }
    return place
  }

  /// Neither white space nor a colon, which ends labels that have one.
  private static func isInName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", "：", "?", "!", ";", "=", "(", ")", "{", "}", "|": false
    default: !CharacterClass.isSpace(scalar)
    }
  }
}

extension Span<UInt8> {
  /// Whether letters of ASCII stand there, and behind them a space or nothing.
  fileprivate func isPlainWord(_ start: Int, _ end: Int) -> Bool {
    var place = start
    while place < end, (self[place] | 0x20) &- 0x61 < 26 { place += 1 }
    return place > start && (place == end || self[place] == 0x20)
  }

  /// Whether a full stop has what may be white space behind it, or what may be a dash has that or a full
  /// stop before it.
  fileprivate func mayHoldWeakMark(_ start: Int, _ end: Int) -> Bool {
    guard end - start > 16 else {
      var place = start
      while place + 1 < end {
        if isWeakMark(self[place], self[place + 1]) { return true }
        place += 1
      }
      return false
    }
    var found = Mask16(repeating: false)
    var place = start
    while end - place > 64 {
      found .|= weakMarks(place) .| weakMarks(place + 16)
      found .|= weakMarks(place + 32) .| weakMarks(place + 48)
      place += 64
    }
    while end - place > 16 {
      found .|= weakMarks(place)
      place += 16
    }
    return (found .| weakMarks(end - 17)).holds
  }

  /// Where a weak mark may stand in sixteen pairs of bytes.
  @inline(__always)
  private func weakMarks(_ place: Int) -> Mask16 {
    let first = Bytes16(self, at: place)
    let second = Bytes16(self, at: place + 1)
    let isStop = first .== Bytes16(repeating: 0x2E)
    let isDash =
      (second .== Bytes16(repeating: 0x2D)) .| (second .== Bytes16(repeating: 0xE2))
    return (isStop .& second.isSpaceOrNonASCII) .| (isDash .& (isStop .| first.isSpaceOrNonASCII))
  }

  private func isWeakMark(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0x2E && (second <= 0x20 || second >= 0x80)
      || (second == 0x2D || second == 0xE2) && (first == 0x2E || first <= 0x20 || first >= 0x80)
  }

  /// A full stop and white space.
  fileprivate func isStop(_ start: Int, _ end: Int) -> Bool {
    byte(start, end, 0x2E).flatMap { space($0, end) } != nil
  }

  /// `_DashedStop`.
  func isDashedStop(_ start: Int, _ end: Int) -> Bool {
    byte(start, end, 0x2E).flatMap { one($0, end, CharacterClass.isDash) }
      .flatMap { space($0, end) } != nil
  }
}
