// SPDX-License-Identifier: Apache-2.0

// Step 6 of the survey: what a candidate shares with the text, and what tells it from a menu.
extension Surveyor {
  /// Reads the stems of the first lines of the body.
  mutating func surveyStems() {
    let source = source
    stems.read(body, of: lines, source.bytes.span)
  }

  /// Reads them if one of these lines is a candidate only for what it shares with the text.
  mutating func surveyStems(for candidates: Range<Int>) {
    if candidates.contains(where: { isOddCandidate($0) }) { surveyStems() }
  }

  /// How many stems of the line stand in the first lines of the body too, which have been read; counting stops
  /// at `limit`.
  func sharedStems(_ index: Int, atMost limit: Int) -> Int {
    guard !body.isEmpty else { return 0 }
    assert(stems.isRead(body), "The stems of the body have been read")
    let bytes = source.bytes.span
    var cursor = StemCursor(lines[index].range)
    var count = 0
    while count < limit, let stem = cursor.next(bytes) {
      if stems.contains(stem) { count += 1 }
    }
    return count
  }

  /// How many stems the line has that it could share; counting stops at what counts.
  func stemCount(_ index: Int) -> Int {
    let bytes = source.bytes.span
    var cursor = StemCursor(lines[index].range)
    var count = 0
    while count < Self.mostStems, cursor.next(bytes) != nil { count += 1 }
    return count
  }

  /// Where nothing else is a headline and little stands above the text, the first line is.
  mutating func surveyFirstLine() {
    surveyStems(for: 0..<min(1, facts.count))
    guard headline == nil, 1...6 ~= body.lowerBound, !body.isEmpty, mayBeHeadline(0), !isTrail(0),
      isWide(0) || wordCount(0, atMost: 3) == 3
    else { return }
    headline = 0
  }

  /// Of two titles together the upper one: the other is its subtitle.
  mutating func surveyPair() {
    guard let last = headline, facts[last].kind != .heading, !isTitleField(last), !isRecord(last)
    else { return }
    var other = last - 1
    while other >= max(0, last - 3),
      facts[other].kind == .caption || isDateOrByline(other) || isCopy(last, of: other)
    {
      other -= 1
    }
    guard other >= max(0, last - 3) else { return }
    surveyStems(for: max(0, other - 2)..<other + 1)
    guard isWideTitle(other), !isCopy(other, of: last) else { return }
    surveyStems()
    if isDateOrByline(other + 1), sharedStems(other, atMost: 2) < 2 { return }
    for above in max(0, other - 2)..<other where isWideTitle(above) && !isCopy(above, of: other) {
      return
    }
    if score(other) >= score(last) - 3 { headline = other }
  }

  private func isWideTitle(_ index: Int) -> Bool {
    facts[index].width >= 40 && mayBeHeadline(index) && !isBareName(index) && !isTrail(index)
      && !endsLikeText(index) && !facts[index].features.contains(.colon)
  }

  /// Whether the line is a trail, a row of links or a list: signs between words, or words without a gap.
  func isTrail(_ index: Int) -> Bool {
    let bytes = source.bytes.span
    guard bytes.mayBeTrail(lines[index].range) else { return false }
    var signs = 0
    var hyphens = 0
    var commas = 0
    var seams = 0
    var isLower = false
    for place in lines[index].range {
      let byte = bytes[place]
      switch byte {
      case 0x7C, 0x3E: signs += 1
      case 0x2D: hyphens += 1
      case 0x2C: commas += 1
      case 0x41...0x5A where isLower: seams += 1
      default: break
      }
      isLower = byte &- 0x61 < 26
    }
    return signs >= 2 || hyphens >= 5 || commas >= 5 || seams >= 3
  }

  /// Whether the line is the title among the fields before a text: `title: The bridge`.
  func isTitleField(_ index: Int) -> Bool {
    source.bytes.span.titleValue(lines[index].range) != nil
  }

  /// Whether the line begins with East Asian characters, whose words no space tells apart.
  func isWide(_ index: Int) -> Bool {
    guard lines[index].traits.contains(.nonASCII) else { return false }
    let bytes = source.bytes.span
    for place in lines[index].range.prefix(12) where bytes[place] >= 0xE3 && bytes[place] < 0xEE {
      return true
    }
    return false
  }
}

extension Span<UInt8> {
  /// Whether a line holds a sign of a trail behind its first byte, where one is too few, or a capital
  /// letter where a small one may stand before it.
  fileprivate func mayBeTrail(_ line: Range<Int>) -> Bool {
    guard line.count > 16 else { return true }
    var found = Mask16(repeating: false)
    var place = line.lowerBound + 1
    while place + 16 < line.upperBound {
      found .|= trailSigns(place)
      place += 16
    }
    return (found .| trailSigns(line.upperBound - 16)).holds
  }

  /// Where a sign of a trail may stand in sixteen bytes.
  @inline(__always)
  private func trailSigns(_ place: Int) -> Mask16 {
    let bytes = Bytes16(self, at: place)
    let isSeam = bytes.isCapital .& .!(Bytes16(self, at: place - 1) .<= Bytes16(repeating: 0x60))
    let isRule = (bytes .== Bytes16(repeating: 0x7C)) .| (bytes .== Bytes16(repeating: 0x3E))
    let isJoint = (bytes .== Bytes16(repeating: 0x2D)) .| (bytes .== Bytes16(repeating: 0x2C))
    return isSeam .| isRule .| isJoint
  }
}

extension Bytes16 {
  /// Where a byte is a capital letter of ASCII.
  fileprivate var isCapital: Mask16 {
    (self &- Bytes16(repeating: 0x41)) .< Bytes16(repeating: 26)
  }
}
