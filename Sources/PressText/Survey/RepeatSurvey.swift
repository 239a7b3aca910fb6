// SPDX-License-Identifier: Apache-2.0

/// A line that could stand twice, with a hash of its letters, marks and digits, or of the first eight.
struct Fingerprint {
  let line: Int
  let hash: UInt64
}

// Step 4 of the survey: which lines stand more than once.
extension Surveyor {
  /// Finds the lines with the letters, marks and digits of another one.
  ///
  /// Few lines begin alike, so that few have to be read to their ends.
  mutating func surveyRepeats() {
    openings = openingsOfShortLines()
    let alike = openings.recurring
    guard !alike.isEmpty else { return }
    repeats = alike.map { Fingerprint(line: $0.line, hash: fingerprint($0.line)) }.recurring
  }

  /// The line at `index`, and those of the lines that could repeat that have its letters, marks and digits,
  /// in order.
  func lines(like index: Int) -> [Int] {
    if let own = repeats.first(where: { $0.line == index }) {
      return repeats.filter { $0.hash == own.hash }.map(\.line)
    }
    let opening = opening(index)
    guard openings.contains(where: { $0.line != index && $0.hash == opening }) else {
      return [index]
    }
    var result = openings.filter { $0.line != index && $0.hash == opening }
    let hash = fingerprint(index)
    result.removeAll { fingerprint($0.line) != hash }
    result.insert(
      Fingerprint(line: index, hash: opening),
      at: result.firstIndex { $0.line > index } ?? result.count)
    return result.map(\.line)
  }

  private func openingsOfShortLines() -> [Fingerprint] {
    var result: [Fingerprint] = []
    result.reserveCapacity(facts.count / 2)
    for index in facts.indices where mayRepeat(index) {
      result.append(Fingerprint(line: index, hash: opening(index)))
    }
    return result
  }

  /// A hash of the first eight letters, marks and digits of a line: of letters of ASCII, these themselves.
  private func opening(_ index: Int) -> UInt64 {
    let bytes = source.bytes.span
    var cursor = LetterCursor(lines[index].range)
    var letters: UInt64 = 0
    var rest: UInt64 = 0
    for _ in 0..<8 {
      guard let letter = cursor.next(bytes) else { break }
      letters = letters &<< 8 | UInt64(letter & 0xFF)
      rest = rest &* 0x1_0001 &+ UInt64(letter &>> 8)
    }
    let mixed = (letters ^ rest &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed &>> 29
  }

  private func fingerprint(_ index: Int) -> UInt64 {
    Self.fingerprint(source.bytes.span, lines[index].range)
  }

  private func mayRepeat(_ index: Int) -> Bool {
    guard facts[index].width >= 12, facts[index].width <= 200 else { return false }
    switch facts[index].kind {
    case .title, .short, .sentence: return !isSpeaker(index)
    case .label, .bareLabel: return !isSpeaker(index)
    default: return false
    }
  }

  /// A hash of the letters, marks and digits of a range, folded.
  private static func fingerprint(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    // Two hashes in turn, so that no step has to wait for the one before it.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var other: UInt64 = 0x9E37_79B9_7F4A_7C15
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      if byte < 0x80 {
        place += 1
        if Folding.isASCIIWordPart(UInt32(byte)) {
          (hash, other) = (other, (hash ^ UInt64(byte | 0x20)) &* 0x0000_0100_0000_01B3)
        }
        continue
      }
      let decoded = Folding.decode(bytes, at: place, to: range.upperBound)
      let scalar = Folding.fold(decoded.scalar)
      if Folding.isWordPart(scalar) {
        (hash, other) = (other, (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3)
      }
      place += decoded.length
    }
    let joined = hash ^ (other &* 0x9E37_79B9_7F4A_7C15)
    return joined ^ joined >> 29
  }
}

extension [Fingerprint] {
  /// Those whose hash another one has too.
  fileprivate var recurring: [Fingerprint] {
    // A few are compared with each other: that needs no table.
    if count <= 16 {
      return filter { print in contains { $0.hash == print.hash && $0.line != print.line } }
    }
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    var table = FingerprintTable(capacity: capacity)
    var isAnyAlike = false
    for print in self where table.add(print.hash) > 1 { isAnyAlike = true }
    return isAnyAlike ? filter { table.count(of: $0.hash) > 1 } : []
  }
}

/// Counts hashes: open addressing, at most half full.
struct FingerprintTable {
  private var hashes: [UInt64]
  private var counts: [UInt32]
  private let places: SecretPlaces

  init(capacity: Int) {
    hashes = Array(filledWith: 0, count: capacity)
    counts = Array(filledWith: 0, count: capacity)
    places = SecretPlaces(capacity: capacity)
  }

  /// Counts a hash once more, and says how often that was by now.
  mutating func add(_ hash: UInt64) -> UInt32 {
    let index = place(of: hash)
    hashes[index] = hash
    counts[index] += 1
    return counts[index]
  }

  func count(of hash: UInt64) -> UInt32 { counts[place(of: hash)] }

  private func place(of hash: UInt64) -> Int {
    var index = places.place(of: hash)
    while counts[index] != 0, hashes[index] != hash { index = (index + 1) & (hashes.count - 1) }
    return index
  }
}

/// Reads the letters, marks and digits of a range, folded.
struct LetterCursor {
  private var place: Int
  private let end: Int

  init(_ range: Range<Int>) {
    place = range.lowerBound
    end = range.upperBound
  }

  @inline(__always)
  mutating func next(_ bytes: Span<UInt8>) -> UInt32? {
    while place < end {
      let byte = UInt32(bytes[place])
      guard byte >= 0x80 else {
        place += 1
        if Folding.isASCIIWordPart(byte) { return byte | 0x20 }
        continue
      }
      let decoded = Folding.decode(bytes, at: place, to: end)
      place += decoded.length
      let scalar = Folding.fold(decoded.scalar)
      if Folding.isWordPart(scalar) { return scalar }
    }
    return nil
  }

  /// Whether nothing follows, or a sign that sets off what does.
  func isAtSeparator(_ bytes: Span<UInt8>) -> Bool {
    var ahead = place
    var spaced = false
    while let step = bytes.step(ahead, end) {
      switch step.scalar {
      case "|", "-", "\u{2013}", "\u{2014}", "\u{2022}", "\u{B7}", ":":
        if spaced { return true }
      case _ where CharacterClass.isSpace(step.scalar): spaced = true
      case _ where Folding.isWordPart(Folding.fold(step.scalar.value)): return false
      default: break
      }
      ahead = step.next
    }
    return true
  }
}
