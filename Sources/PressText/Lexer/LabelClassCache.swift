// SPDX-License-Identifier: Apache-2.0

/// The classes of the last labels: a document has few labels, and each comes many times.
///
/// It changes no answer, since the class of a label depends on its words alone.
struct LabelClassCache {
  private var entries: [4 of Entry] = .init(repeating: Entry())
  private var next = 0

  private struct Entry {
    var start = 0
    var end = 0
    var labelClass = LabelClass.plain
  }

  /// The class of the label between two offsets.
  mutating func labelClass(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ lexicon: Lexicon
  ) -> LabelClass {
    for index in 0..<4 {
      let entry = entries[index]
      if entry.end - entry.start == end - start, bytes.equal(entry.start, start, end - start) {
        return entry.labelClass
      }
    }
    let labelClass = lexicon.labelClass(bytes, start, end)
    entries[next] = Entry(start: start, end: end, labelClass: labelClass)
    next = (next + 1) & 3
    return labelClass
  }
}

extension Span<UInt8> {
  /// Whether two runs of `count` bytes are equal.
  func equal(_ left: Int, _ right: Int, _ count: Int) -> Bool {
    var place = 0
    while count - place >= 16 {
      if (Bytes16(self, at: left + place) .!= Bytes16(self, at: right + place)).holds {
        return false
      }
      place += 16
    }
    while place < count {
      if self[left + place] != self[right + place] { return false }
      place += 1
    }
    return true
  }
}
