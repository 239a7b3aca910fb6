// SPDX-License-Identifier: Apache-2.0

/// The stems of the first words of some lines: which ones there are, not how often.
struct WordStems {
  /// More stems than lines give, and a power of two.
  private static let capacity = 256
  /// So many lines are read, and so many words of each.
  private static let lineCount = 6
  private static let wordCount = 16

  /// The lines whose stems these are.
  private(set) var lines = 0..<0
  // The stems of each line, in the place that its number has; 0 behind the last.
  private var stems: [UInt64] = []
  // Open addressing, at most half full; 0 is an empty place.
  private var places: [UInt64] = []

  /// Whether the stems of the first of these lines have been read.
  func isRead(_ lines: Range<Int>) -> Bool { lines.prefix(Self.lineCount) == self.lines }

  /// Keeps the stems of up to 16 words of each of up to six lines.
  mutating func read(_ first: Range<Int>, of lines: [LineTable.Line], _ bytes: Span<UInt8>) {
    let first = first.prefix(Self.lineCount)
    guard first != self.lines || places.isEmpty else { return }
    if places.isEmpty {
      stems = Array(filledWith: 0, count: Self.lineCount * Self.wordCount)
      places = Array(filledWith: 0, count: Self.capacity)
    } else {
      for index in places.indices { places[index] = 0 }
    }
    for index in first {
      let start = index % Self.lineCount * Self.wordCount
      // The range moves by a few lines when a late headline is looked for.
      if !self.lines.contains(index) { read(lines[index].range, from: start, bytes) }
      for stem in stems[start..<start + Self.wordCount] where stem != 0 {
        places[place(of: stem)] = stem
      }
    }
    self.lines = first
  }

  /// Reads the stems of a line.
  private mutating func read(_ line: Range<Int>, from start: Int, _ bytes: Span<UInt8>) {
    var cursor = StemCursor(line)
    var written = stems.mutableSpan
    for index in start..<start + Self.wordCount { written[index] = cursor.next(bytes) ?? 0 }
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
  // The bytes that are known, as many as 64, and which of them are parts of words.
  private var known = 0..<0
  private var parts: UInt64 = 0
  // The first of them that is not ASCII, counted from the first of all; 64 if there is none.
  private var high = 64

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
      if place >= known.upperBound { look(bytes) }
      let ahead = parts & ~0 &<< UInt64(place - known.lowerBound)
      // Where five parts of a word follow each other.
      let fives = ahead & ahead &>> 1 & ahead &>> 2 & ahead &>> 3 & ahead &>> 4
      let wordEnd = (~ahead & ~(fives ^ (fives &- 1))).trailingZeroBitCount
      if fives != 0, wordEnd < high {
        before = 0
        place = known.lowerBound + wordEnd + 1
        return Self.stem(bytes, at: known.lowerBound + fives.trailingZeroBitCount)
      }
      if let stem = nextBeyond(bytes) { return stem }
    }
    return nil
  }

  /// Looks at the 64 bytes from the place on, or at those before the end.
  private mutating func look(_ bytes: Span<UInt8>) {
    known = place..<min(end, place + 64)
    parts = 0
    high = 64
    guard place + 64 <= bytes.count else {
      for index in known {
        if Self.isPart(bytes[index]) { parts |= 1 &<< UInt64(index - place) }
        if bytes[index] >= 0x80 { high = min(high, index - place) }
      }
      return
    }
    let block = Block(bytes, at: place)
    let isInside = ~UInt64(0) &>> UInt64(64 - known.count)
    parts = block.wordParts.bits & isInside
    let nonASCII = block.nonASCII
    if nonASCII.union.holds { high = (nonASCII.bits & isInside).trailingZeroBitCount }
  }

  /// Goes on where no long word ends among the bytes that are known; a stem, if one is read on the way.
  @inline(never)
  private mutating func nextBeyond(_ bytes: Span<UInt8>) -> UInt64? {
    // The word before what is not ASCII, or the one that may go on behind what is known.
    let last = min(high, known.count)
    let others = ~parts & ~0 &<< UInt64(place - known.lowerBound) & ~0 &>> UInt64(64 - last)
    if last == 0 || others == 0 {
      if high == 64, place == known.lowerBound { return readLongWord(bytes) }
    } else {
      place = known.lowerBound + 64 - others.leadingZeroBitCount
      before = 0
    }
    let isASCII = high == 64
    known = place..<place
    return isASCII ? nil : readBeyondASCII(bytes)
  }

  /// Reads a word of ASCII that is longer than what is known, or that the line ends with.
  private mutating func readLongWord(_ bytes: Span<UInt8>) -> UInt64? {
    let start = place
    var next = known.upperBound
    while next < end, Self.isPart(bytes[next]) { next += 1 }
    known = start..<start
    if next < end, bytes[next] >= 0x80 { return readBeyondASCII(bytes) }
    before = 0
    place = next + 1
    return next - start < Self.letters ? nil : Self.stem(bytes, at: start)
  }

  @inline(__always)
  private static func isPart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// The hash of the first letters of a word of ASCII.
  @inline(__always)
  private static func stem(_ bytes: Span<UInt8>, at start: Int) -> UInt64 {
    let letters = UInt64(UInt32(bytes, at: start).bigEndian) &<< 8 | UInt64(bytes[start + 4])
    return stem(letters | 0x20_2020_2020, 0)
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
