// SPDX-License-Identifier: Apache-2.0

/// Reads a label as its key: folded, hyphens as spaces, without full stops, apostrophes, quotation
/// marks, what shows nothing, and what stands in parentheses (chapter "Labels").
struct LabelKeyCursor {
  private var place: Int
  private let end: Int
  private var pendingSpace = false
  private var started = false

  init(_ range: Range<Int>) {
    place = range.lowerBound
    end = range.upperBound
  }

  /// The next scalar of the key.
  mutating func next(_ bytes: Span<UInt8>) -> UInt32? {
    while place < end {
      let byte = bytes[place]
      // Most characters of most labels.
      if (byte | 0x20) &- 0x61 < 26, !pendingSpace || !started {
        pendingSpace = false
        started = true
        place += 1
        return UInt32(byte | 0x20)
      }
      let decoded = Folding.decode(bytes, at: place, to: end)
      let scalar = Folding.fold(decoded.scalar)
      switch scalar {
      case 0x20, 0x2D, 0x2010, 0x2011, 0x2C: pendingSpace = true
      case 0x2E, 0x27, 0x22, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E: break
      // What shows nothing, and what turns the text around.
      case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
        break
      case 0x28: skipGroup(bytes)
      default:
        if pendingSpace, started {
          pendingSpace = false
          return 0x20
        }
        pendingSpace = false
        started = true
        place += decoded.length
        return scalar
      }
      if scalar != 0x28 { place += decoded.length }
    }
    return nil
  }

  private mutating func skipGroup(_ bytes: Span<UInt8>) {
    pendingSpace = true
    while place < end, bytes[place] != 0x29 { place += 1 }
    if place < end { place += 1 }
  }
}

/// The distinct label keys of a document, numbered in the order in which they come, and how often
/// each of them comes.
struct LabelKeys {
  private struct Entry {
    /// The label that first had the key.
    let start: Int
    let count: Int
    let hash: UInt64
    var labels: Int
    /// How many of the labels have speech behind them that ends like speech.
    var speaking = 0
    /// Whether one of them stands alone, with speech on the next line.
    var isAlone = false
  }

  private var entries: [Entry] = []
  /// The numbers of the keys, one up, by their hashes.
  private var slots: [UInt32]
  private let places: SecretPlaces

  /// Room for as many keys as there are labels.
  init(labels: Int) {
    var capacity = labels == 0 ? 0 : 16
    while capacity < labels * 2 { capacity *= 2 }
    slots = Array(filledWith: 0, count: capacity)
    places = SecretPlaces(capacity: capacity)
    entries.reserveCapacity(min(labels, 16))
  }

  /// How many labels have the key of a number.
  func labels(ofKey number: Int) -> Int { entries[number].labels }

  /// How many labels with the key of a number speak.
  func speaking(ofKey number: Int) -> Int { entries[number].speaking }

  /// Whether a key recurs: two labels with it speak, or one of two.
  func recurs(_ number: Int) -> Bool {
    let entry = entries[number]
    return entry.speaking >= 2 || entry.labels >= 2 && entry.speaking * 2 >= entry.labels
  }

  /// Whether at least half of the labels with a key speak.
  func isTrusted(_ number: Int) -> Bool {
    entries[number].speaking * 2 >= entries[number].labels
  }

  /// Whether a label with the key of a number stands alone and speaks.
  func isAlone(_ number: Int) -> Bool { entries[number].isAlone }

  /// Takes note of a label that stands alone and speaks.
  mutating func addAlone(ofKey number: Int) { entries[number].isAlone = true }

  /// Counts a label that speaks.
  mutating func addSpeech(ofKey number: Int) { entries[number].speaking += 1 }

  /// Counts a label, and gives the number of its key.
  mutating func add(_ label: Range<Int>, in bytes: Span<UInt8>) -> Int {
    let number = number(of: label, in: bytes)
    entries[number].labels += 1
    return number
  }

  /// The number of the key of a label.
  mutating func number(of label: Range<Int>, in bytes: Span<UInt8>) -> Int {
    // Most labels are spelt like one of the first: then no key has to be read.
    for number in 0..<min(entries.count, 6)
    where entries[number].count == label.count
      && bytes.equal(entries[number].start, label.lowerBound, label.count)
    {
      return number
    }
    var hash = PhraseHash(seed: places.secret)
    var cursor = LabelKeyCursor(label)
    while let scalar = cursor.next(bytes) { hash.add(scalar) }
    var index = places.place(of: hash.value)
    while slots[index] != 0 {
      let number = Int(slots[index]) - 1
      if entries[number].hash == hash.value, same(entries[number], label, bytes) { return number }
      index = (index + 1) & (slots.count - 1)
    }
    entries.append(
      Entry(start: label.lowerBound, count: label.count, hash: hash.value, labels: 0))
    slots[index] = UInt32(truncatingIfNeeded: entries.count)
    return entries.count - 1
  }

  private func same(_ entry: Entry, _ label: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var left = LabelKeyCursor(entry.start..<entry.start + entry.count)
    var right = LabelKeyCursor(label)
    while true {
      let scalar = left.next(bytes)
      if scalar != right.next(bytes) { return false }
      if scalar == nil { return true }
    }
  }
}
