// SPDX-License-Identifier: Apache-2.0

/// Where the parts of a labelled line lie: byte offsets into the source.
struct LabelParts {
  var labelEnd: Int
  var markStart: Int
  var markEnd: Int
  var speechStart: Int

  /// A label and its mark, and speech from the next character on that is not trimmed.
  init(labelEnd: Int, markStart: Int, markEnd: Int, in bytes: Span<UInt8>, before end: Int) {
    self.labelEnd = labelEnd
    self.markStart = markStart
    self.markEnd = markEnd
    speechStart = Trimming.start(of: bytes, from: markEnd, to: end)
  }
}

/// Specs/label.peg, written by hand: each function takes an offset and gives the one behind it.
struct LabelScanner {
  let lexicon: Lexicon
  /// The longest label, in bytes: `label<=180` in Specs/lexical.tsv.
  static let longestLabel = 180

  /// How far into the line the colon may reach: `mark<=184`.
  static let farthestMark = 184

  /// `LabelLine`.
  func labelLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LabelParts? {
    guard let labelEnd = label(bytes, start, end) else { return nil }
    let markStart = bytes.gap(labelEnd, end)
    let length = bytes.colonLength(markStart, end)
    guard length > 0, markStart + length <= start + Self.farthestMark,
      bytes.byte(markStart + length, end, 0x2F) == nil
    else { return nil }
    let markEnd = markStart + length
    return LabelParts(
      labelEnd: labelEnd, markStart: markStart, markEnd: markEnd, in: bytes, before: end)
  }

  /// `Label`.
  private func label(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let end = min(end, start + Self.farthestMark)
    guard let place = capsWords(bytes, start, end) ?? words(bytes, start, end),
      place - start <= Self.longestLabel, hasLetter(bytes, start, end)
    else { return nil }
    return place
  }

  /// `_HasLetter`.
  private func hasLetter(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var place = start
    while bytes.colonLength(place, end) == 0, let step = bytes.step(place, end) {
      if CharacterClass.isLetter(step.scalar) { return true }
      place = step.next
    }
    return false
  }

  /// `_Words`.
  private func words(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard var place = word(bytes, start, end) else { return nil }
    var count = 1
    while count < 9 {
      let next = bytes.gap(place, end)
      guard next > place, let after = word(bytes, next, end) else { break }
      place = after
      count += 1
    }
    return bytes.colonLength(bytes.gap(place, end), end) > 0 ? place : nil
  }

  /// `_CapsWords`.
  private func capsWords(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard var place = capsWord(bytes, start, end) else { return nil }
    var count = 1
    while count < 28 {
      let next = bytes.gap(place, end)
      guard next > place, let after = capsWord(bytes, next, end) else { break }
      place = after
      count += 1
    }
    return bytes.colonLength(bytes.gap(place, end), end) > 0 ? place : nil
  }

  /// `_Word`.
  private func word(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    group(bytes, start, end) ?? phrase(bytes, start, end, [.role, .honorific])
      ?? capitalised(bytes, start, end) ?? particle(bytes, start, end)
  }

  /// `_Phrase`: a phrase of some lists, with white space or the colon behind it.
  private func phrase(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ lists: Lexicon.Lists
  ) -> Int? {
    guard let match = lexicon.longestMatch(bytes, from: start, to: end, in: lists) else {
      return nil
    }
    let place = bytes.byte(match.end, end, 0x2C) ?? match.end
    return bytes.gap(place, end) > place || bytes.colonLength(place, end) > 0 ? place : nil
  }

  /// The last alternative of `_Word`: a particle that is not the last word.
  private func particle(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let place = phrase(bytes, start, end, .particle) else { return nil }
    return bytes.colonLength(bytes.gap(place, end), end) > 0 ? nil : place
  }

  /// `_Capitalised`.
  private func capitalised(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let place = openers(bytes, start, end)
    if !isClock(bytes, place, end), let next = bytes.one(place, end, opensWord) {
      return rest(bytes, next, end, caps: false)
    }
    guard let hash = bytes.byte(start, end, 0x23), bytes.isDigit(hash, end) else { return nil }
    return rest(bytes, hash + 1, end, caps: false)
  }

  /// `_CapsWord`.
  private func capsWord(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    if let place = group(bytes, start, end) { return place }
    let place = openers(bytes, start, end)
    guard !isClock(bytes, place, end),
      let next = bytes.one(place, end, opensWord) ?? bytes.byte(place, end, 0x23)
    else { return nil }
    return rest(bytes, next, end, caps: true)
  }

  /// `_WordRest*`, in capitals only if `caps`.
  private func rest(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, caps: Bool) -> Int {
    var place = start
    while let step = bytes.step(place, end) {
      if step.scalar.value &- 0x41 < 26 || !caps && step.scalar.value &- 0x61 < 26 {
        place = step.next
        continue
      }
      switch step.scalar {
      case ":", "：", "?", "!", ";", "=", "(", ")", "{", "}", "|": return place
      case "a"..."z": if caps { return place }
      case "0"..."9": if isClock(bytes, place, end) { return place }
      default:
        if CharacterClass.isSpace(step.scalar) { return place }
        if caps, CharacterClass.isLower(step.scalar) { return place }
      }
      place = step.next
    }
    return place
  }

  /// `_Opener*`.
  private func openers(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    bytes.many(start, end) { scalar in
      switch scalar {
      case "\"", "'", "[", "\u{201C}", "\u{201E}", "\u{AB}", "\u{2018}": true
      default: false
      }
    }
  }

  /// `_Clock`.
  private func isClock(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard bytes.isDigit(start, end) else { return false }
    let length = bytes.colonLength(start + 1, end)
    return length > 0 && bytes.isDigit(start + 1 + length, end)
  }

  /// `_Group`.
  private func group(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let inside = bytes.byte(start, end, 0x28) else { return nil }
    var place = inside
    while place < end, bytes[place] != 0x28, bytes[place] != 0x29 { place += 1 }
    guard place > inside, let after = bytes.byte(place, end, 0x29) else { return nil }
    return bytes.byte(after, end, 0x2C) ?? bytes.byte(after, end, 0x2E) ?? after
  }

  private func opensWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "&" || scalar == "+" || CharacterClass.isDigit(scalar)
      || CharacterClass.isUpper(scalar) || CharacterClass.isUncased(scalar)
  }
}
