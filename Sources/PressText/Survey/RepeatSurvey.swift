// SPDX-License-Identifier: Apache-2.0

/// A line that could stand twice, with a hash of its letters and digits.
struct Fingerprint {
  let line: Int
  let hash: UInt64
}

// Step 4 of the survey: which lines stand more than once.
extension Surveyor {
  /// Finds the lines with the letters and digits of another one.
  mutating func surveyRepeats() {
    fingerprints = fingerprintsOfShortLines()
    guard fingerprints.count > 1 else { return }
    var capacity = 16
    while capacity < fingerprints.count * 2 { capacity *= 2 }
    var table = FingerprintTable(capacity: capacity)
    for print in fingerprints { table.add(print.hash) }
    repeatedLines = fingerprints.filter { table.count(of: $0.hash) > 1 }.map(\.line)
  }

  private func fingerprintsOfShortLines() -> [Fingerprint] {
    let bytes = source.bytes.span
    var result: [Fingerprint] = []
    for index in facts.indices where mayRepeat(index) {
      result.append(
        Fingerprint(line: index, hash: Self.fingerprint(bytes, lines[index].range)))
    }
    return result
  }

  private func mayRepeat(_ index: Int) -> Bool {
    guard facts[index].width >= 28, facts[index].width <= 200 else { return false }
    switch facts[index].kind {
    case .title, .sentence: return true
    case .label, .bareLabel: return !isSpeaker(index)
    default: return false
    }
  }

  /// A hash of the letters and digits of a range, folded.
  static func fingerprint(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
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

/// Counts hashes: open addressing, at most half full.
private struct FingerprintTable {
  private var hashes: [UInt64]
  private var counts: [UInt32]

  init(capacity: Int) {
    hashes = Array(repeating: 0, count: capacity)
    counts = Array(repeating: 0, count: capacity)
  }

  mutating func add(_ hash: UInt64) {
    let index = place(of: hash)
    hashes[index] = hash
    counts[index] += 1
  }

  func count(of hash: UInt64) -> UInt32 { counts[place(of: hash)] }

  private func place(of hash: UInt64) -> Int {
    var index = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while counts[index] != 0, hashes[index] != hash { index = (index + 1) & (hashes.count - 1) }
    return index
  }
}
