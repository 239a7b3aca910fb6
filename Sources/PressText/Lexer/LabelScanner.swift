// SPDX-License-Identifier: Apache-2.0

/// Where the parts of a labelled line lie: byte offsets into the source.
struct LabelParts {
  /// Where what stands before the label ends.
  var leadEnd: Int
  var labelStart: Int
  var labelEnd: Int
  var markStart: Int
  var markEnd: Int
  var speechStart: Int

  /// A label and its mark, and speech from the next character on that is not trimmed.
  init(
    leadEnd: Int? = nil, label: Range<Int>, markStart: Int, markEnd: Int, in bytes: Span<UInt8>,
    before end: Int
  ) {
    self.leadEnd = leadEnd ?? label.lowerBound
    labelStart = label.lowerBound
    labelEnd = label.upperBound
    self.markStart = markStart
    self.markEnd = markEnd
    speechStart = Trimming.start(of: bytes, from: markEnd, to: end)
  }
}

/// Specs/label.peg, written by hand: each function takes an offset and gives the one behind it.
struct LabelScanner {
  // The lexicon stands in the program: to keep it here would copy it with each scanner.
  var lexicon: Lexicon { .standard }

  /// The longest label, in bytes: `label<=180` in Specs/lexical.tsv.
  static let longestLabel = 180

  /// How far into the line the colon may reach: `mark<=184`.
  static let farthestMark = 184

  /// `LabelLine`.
  func labelLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LabelParts? {
    let far = min(end, start + Self.farthestMark)
    let behind = before(bytes, start, far)
    if behind.next > start,
      let parts = labelled(bytes, behind.next, end, far, leadEnd: behind.end)
    {
      return parts
    }
    return labelled(bytes, start, end, far, leadEnd: start)
  }

  /// `_Stars? (_Open Enclosed _Gap EnclosedColon / Label _Gap Colon)`, the colon before `far`.
  private func labelled(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ far: Int, leadEnd: Int
  ) -> LabelParts? {
    let labelStart = bytes.stars(start, end) ?? start
    if let parts = enclosedLabel(bytes, labelStart, end, far) { return parts }
    let leadEnd = labelStart > start ? labelStart : leadEnd
    guard let labelEnd = label(bytes, labelStart, far),
      let markEnd = mark(bytes, labelEnd, end), markEnd.colon <= far
    else { return nil }
    return LabelParts(
      leadEnd: leadEnd, label: labelStart..<labelEnd, markStart: bytes.gap(labelEnd, end),
      markEnd: markEnd.end,
      in: bytes, before: end)
  }

  /// `Label`.
  private func label(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let place = capsWords(bytes, start, end) ?? words(bytes, start, end),
      place - start <= Self.longestLabel, hasLetter(bytes, start, end)
    else { return nil }
    return place
  }

  /// `_Before`: a note, a time and a number, each with white space behind it; the end of the last
  /// one, and where the label may begin.
  private func before(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (end: Int, next: Int) {
    var place = (end: start, next: start)
    func take(_ behind: Int?) {
      guard let behind, let next = bytes.space(behind, end) else { return }
      place = (behind, next)
    }
    if bytes.stamp(start, end) == nil { take(bytes.aside(start, end)) }
    take(bytes.stamp(place.next, end))
    take(bytes.item(place.next, end))
    return place
  }

  /// `_Gap Colon`: where the colon ends, and where the mark does.
  func mark(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (colon: Int, end: Int)? {
    var place = bytes.gap(start, end)
    if let stamp = bytes.stamp(place, end) { place = bytes.gap(stamp, end) }
    if let stars = bytes.stars(place, end) { place = bytes.gap(stars, end) }
    let length = bytes.colonLength(place, end)
    guard length > 0, bytes.byte(place + length, end, 0x2F) == nil else { return nil }
    let colon = place + length
    place = bytes.stars(colon, end) ?? colon
    return (colon, bytes.enclosedStamp(bytes.gap(place, end), end) ?? place)
  }

  /// `_HasLetter`.
  func hasLetter(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
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
    return mark(bytes, place, end) == nil ? nil : place
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
    return mark(bytes, place, end) == nil ? nil : place
  }

  /// `_Word`.
  func word(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    group(bytes, start, end) ?? phrase(bytes, start, end, [.role, .honorific])
      ?? capitalised(bytes, start, end) ?? particle(bytes, start, end)
  }

  /// `_Phrase`: a phrase of some lists, with white space or the colon behind it.
  func phrase(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ lists: Lexicon.Lists
  ) -> Int? {
    guard let match = lexicon.longestMatch(bytes, from: start, to: end, in: lists) else {
      return nil
    }
    let place = bytes.byte(match.end, end, 0x2C) ?? match.end
    return bytes.gap(place, end) > place || bytes.colonLength(place, end) > 0
      || bytes.stars(place, end) != nil ? place : nil
  }

  /// The last alternative of `_Word`: a particle that is not the last word.
  private func particle(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let place = phrase(bytes, start, end, .particle) else { return nil }
    return mark(bytes, place, end) == nil ? place : nil
  }

  /// `_Capitalised`.
  func capitalised(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
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
      case "*": if bytes.stars(place, end) != nil { return place }
      case ".": if bytes.isDashedStop(place, end) { return place }
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
  func group(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let inside = bytes.byte(start, end, 0x28), bytes.stamp(start, end) == nil else {
      return nil
    }
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
