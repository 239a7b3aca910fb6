// SPDX-License-Identifier: Apache-2.0

/// The last labels: a document has few of them, and each comes many times.
///
/// It changes no answer. The class of a label depends on its words alone. Where a label ends depends
/// on what is behind it too, except for plain labels: capitalised words of ASCII letters, with a full stop
/// or without, and behind their colon a space. (No phrase that a label may hold reaches over a colon.)
struct LabelMemory {
  private struct Entry {
    var start = 0
    var labelEnd = 0
    var markEnd = 0
    var labelClass = LabelClass.plain
  }

  private var entries: [4 of Entry] = .init(repeating: Entry())
  /// The first letter of each, if it is plain; zero for other labels.
  ///
  /// The first entry has the lowest byte; in one word, all are compared at once.
  private var initials: UInt32 = 0
  private var next = 0

  /// The parts and the class of the label that a line begins with, if it is a plain one that is known.
  @inline(__always)
  func recall(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (parts: LabelParts, labelClass: LabelClass)? {
    // Nearly all lines that are no labels begin with another letter.
    let difference = initials ^ (UInt32(bytes[start]) &* 0x0101_0101)
    guard (difference &- 0x0101_0101) & ~difference & 0x8080_8080 != 0 else { return nil }
    for index in 0..<4 where initial(index) == bytes[start] {
      if let known = recall(index, bytes, start, end) { return known }
    }
    return nil
  }

  private func initial(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: initials &>> UInt32(8 * index))
  }

  private func recall(
    _ index: Int, _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (parts: LabelParts, labelClass: LabelClass)? {
    let entry = entries[index]
    let shift = start - entry.start
    let markEnd = entry.markEnd + shift
    guard initial(index) > 0, markEnd + 1 < end, bytes[markEnd] == 0x20,
      bytes[markEnd - 1] == 0x3A, bytes[markEnd + 1] != 0x28, bytes[markEnd + 1] != 0x5B,
      bytes.equal(entry.start, start, markEnd - start)
    else { return nil }
    let labelEnd = entry.labelEnd + shift
    let parts = LabelParts(
      label: start..<labelEnd, markStart: labelEnd, markEnd: markEnd, in: bytes, before: end)
    return (parts, entry.labelClass)
  }

  /// The class of a label that a line begins with; remembers the label.
  mutating func labelClass(
    _ bytes: Span<UInt8>, _ lineStart: Int, _ end: Int, _ parts: LabelParts, _ lexicon: Lexicon
  ) -> LabelClass {
    let start = parts.labelStart
    let count = parts.labelEnd - start
    for index in 0..<4 {
      let entry = entries[index]
      if entry.labelEnd - entry.start == count, bytes.equal(entry.start, start, count) {
        return entry.labelClass
      }
    }
    let labelClass = lexicon.labelClass(bytes, start, parts.labelEnd)
    let isPlain =
      start == lineStart && parts.markEnd == parts.labelEnd + 1 && parts.markEnd < end
      && bytes[parts.markEnd] == 0x20
      && bytes.isPlainLabel(start, parts.labelEnd)
    entries[next] = Entry(
      start: start, labelEnd: parts.labelEnd, markEnd: parts.markEnd,
      labelClass: labelClass)
    let shift = UInt32(8 * next)
    initials = initials & ~(0xFF &<< shift) | (isPlain ? UInt32(bytes[start]) &<< shift : 0)
    next = (next + 1) & 3
    return labelClass
  }
}

extension Span<UInt8> {
  /// Whether a label consists of words of ASCII letters, of which the first is a capital one and the last
  /// may have a full stop behind it.
  fileprivate func isPlainLabel(_ start: Int, _ end: Int) -> Bool {
    var isBehindSpace = true
    for place in start..<end {
      let byte = self[place]
      let isCapital = byte &- 0x41 < 26
      let isInside = byte &- 0x61 < 26 || byte == 0x20 || byte == 0x2E
      guard isCapital || !isBehindSpace && isInside else { return false }
      isBehindSpace = byte == 0x20
    }
    return true
  }

  /// Whether two runs of `count` bytes are equal.
  func equal(_ left: Int, _ right: Int, _ count: Int) -> Bool {
    var place = 0
    while count - place >= 16 {
      if (Bytes16(self, at: left + place) .!= Bytes16(self, at: right + place)).holds {
        return false
      }
      place += 16
    }
    while count - place >= 4 {
      if UInt32(self, at: left + place) != UInt32(self, at: right + place) { return false }
      place += 4
    }
    while place < count {
      if self[left + place] != self[right + place] { return false }
      place += 1
    }
    return true
  }
}
