// SPDX-License-Identifier: Apache-2.0

// The middle of Specs/label.peg: labels in brackets, `(問)`, `[Kern]:`, `【記者】`.
extension LabelScanner {
  /// `_Open Enclosed _Gap EnclosedColon`, the colon before `far`.
  func enclosedLabel(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ far: Int) -> LabelParts? {
    guard let label = enclosed(bytes, start, far),
      let close = bytes.one(bytes.gap(label.upperBound, far), far, CharacterClass.closesBracket),
      let mark = mark(bytes, close, end), mark.colon <= far
    else { return nil }
    return LabelParts(
      leadEnd: label.lowerBound, label: label, markStart: bytes.gap(label.upperBound, end),
      markEnd: mark.end, in: bytes, before: end)
  }

  /// `EnclosedLine`, at the head of a line.
  func enclosedLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LabelParts? {
    let far = min(end, start + Self.farthestWeakMark)
    guard let label = enclosed(bytes, start, far) else { return nil }
    let markStart = bytes.gap(label.upperBound, far)
    return bytes.one(markStart, far, CharacterClass.closesBracket).map {
      LabelParts(
        leadEnd: label.lowerBound, label: label, markStart: markStart, markEnd: $0, in: bytes,
        before: end)
    }
  }

  /// `_Open Enclosed`: where the label lies.
  private func enclosed(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int>? {
    // Nearly all lines begin with a letter or a digit.
    guard start < end, bytes[start] == 0x28 || bytes[start] == 0x5B || bytes[start] >= 0xE3,
      let open = bytes.one(start, end, CharacterClass.opensBracket)
    else { return nil }
    let labelStart = bytes.gap(open, end)
    guard
      bytes.one(labelStart, end, CharacterClass.opensName) != nil
        || lexicon.longestMatch(bytes, from: labelStart, to: end, in: [.role, .honorific]) != nil,
      var place = enclosedWord(bytes, labelStart, end)
    else { return nil }
    for _ in 0..<5 {
      guard let gap = bytes.space(place, end), let next = enclosedWord(bytes, gap, end) else {
        break
      }
      place = next
    }
    return labelStart..<place
  }

  /// `_EnclosedWord`.
  private func enclosedWord(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let place = bytes.many(start, end) { scalar in
      switch scalar {
      case "?", "!", ";", "。", "！", "？", "；", "…", ":", "：": false
      default:
        !CharacterClass.isSpace(scalar) && !CharacterClass.opensBracket(scalar)
          && !CharacterClass.closesBracket(scalar)
      }
    }
    guard place > start else { return nil }
    // A full stop before the bracket ends a note's sentence.
    guard bytes[place - 1] == 0x2E,
      bytes.one(bytes.gap(place, end), end, CharacterClass.closesBracket) != nil
    else { return place }
    return place - 1 > start ? place - 1 : nil
  }
}

extension CharacterClass {
  /// `_Open`, without the white space behind it.
  static func opensBracket(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "（", "[", "［", "【", "〔": true
    default: false
    }
  }

  /// `_Closing`.
  static func closesBracket(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "）", "]", "］", "】", "〕": true
    default: false
    }
  }
}
