// SPDX-License-Identifier: Apache-2.0

/// The stems of the first words of some lines: which ones there are, not how often.
struct WordStems {
  /// More stems than lines give, and a power of two.
  private static let capacity = 256

  /// The lines whose stems these are.
  private(set) var lines = 0..<0
  // Open addressing, at most half full; 0 is an empty place.
  private var places: [UInt64] = []

  /// Keeps the stems of up to 16 words of each of up to six lines.
  mutating func read(_ first: Range<Int>, of lines: [LineTable.Line], _ bytes: Span<UInt8>) {
    let first = first.prefix(6)
    guard first != self.lines || places.isEmpty else { return }
    self.lines = first
    places = Array(repeating: 0, count: Self.capacity)
    for index in first {
      var cursor = StemCursor(lines[index].range)
      var left = 16
      while left > 0, let stem = cursor.next(bytes) {
        places[place(of: stem)] = stem
        left -= 1
      }
    }
  }

  func contains(_ stem: UInt64) -> Bool { !places.isEmpty && places[place(of: stem)] != 0 }

  private func place(of stem: UInt64) -> Int {
    var index = Int(truncatingIfNeeded: stem) & (Self.capacity - 1)
    while places[index] != 0, places[index] != stem { index = (index + 1) & (Self.capacity - 1) }
    return index
  }
}

/// Walks over the stems of a line: what words of one root begin with in most languages.
struct StemCursor {
  private var place: Int
  private let end: Int
  // The East Asian character before the place.
  private var before: UInt32 = 0

  /// So many letters of a word are its stem; a shorter word has none.
  private static let letters = 5

  init(_ range: Range<Int>) {
    place = range.lowerBound
    end = range.upperBound
  }

  /// The hash of the first five letters of the next long word, or of the next two East Asian characters;
  /// never 0.
  mutating func next(_ bytes: Span<UInt8>) -> UInt64? {
    while place < end {
      let start = place
      var next = start
      while next < end, Self.isPart(bytes[next]) { next += 1 }
      if next < end, bytes[next] >= 0x80 {
        if let stem = readBeyondASCII(bytes) { return stem }
        continue
      }
      before = 0
      place = next + 1
      guard next - start >= Self.letters else { continue }
      let letters = UInt64(UInt32(bytes, at: start).bigEndian) &<< 8 | UInt64(bytes[start + 4])
      return Self.stem(letters | 0x20_2020_2020, 0)
    }
    return nil
  }

  @inline(__always)
  private static func isPart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// The hash of letters: of their low bytes, one behind the other, and of what is above these.
  @inline(__always)
  private static func stem(_ letters: UInt64, _ rest: UInt64) -> UInt64 {
    let mixed = (letters ^ rest &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed &>> 32 | 1
  }

  /// Reads a word that holds a character beyond ASCII, or a sign beyond it.
  @inline(never)
  private mutating func readBeyondASCII(_ bytes: Span<UInt8>) -> UInt64? {
    var length = 0
    var letters: UInt64 = 0
    var rest: UInt64 = 0
    while place < end {
      let decoded = Folding.decode(bytes, at: place, to: end)
      let scalar = Folding.fold(decoded.scalar)
      let isEastAsian = scalar >= 0x3040 && scalar < 0xD7B0
      let isPart = Folding.isWordPart(scalar)
      if length >= Self.letters, isEastAsian || !isPart { break }
      place += decoded.length
      guard isPart, !isEastAsian else {
        let last = before
        before = isPart ? scalar : 0
        return isPart && last != 0 ? Self.stem(UInt64(last), UInt64(scalar)) : nil
      }
      before = 0
      if length < Self.letters {
        letters = letters &<< 8 | UInt64(scalar & 0xFF)
        rest = rest &* 0x1_0001 &+ UInt64(scalar &>> 8)
      }
      length += 1
    }
    return length >= Self.letters ? Self.stem(letters, rest) : nil
  }
}
