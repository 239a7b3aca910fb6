// SPDX-License-Identifier: Apache-2.0

/// Reads a label as its key: folded, hyphens as spaces, without full stops, apostrophes, quotation
/// marks and what stands in parentheses (chapter "Labels").
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
      let decoded = Folding.decode(bytes, at: place, to: end)
      let scalar = Folding.fold(decoded.scalar)
      switch scalar {
      case 0x20, 0x2D, 0x2010, 0x2011, 0x2C: pendingSpace = true
      case 0x2E, 0x27, 0x22, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E: break
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

/// The distinct label keys of a document, numbered in the order in which they come.
struct LabelKeys {
  /// The label that first had each key.
  private(set) var firstLabels: [Range<Int>] = []
  private var tags: [UInt32] = []
  private var slots: [UInt32]

  /// Room for as many keys as there are labels.
  init(labels: Int) {
    var capacity = 16
    while capacity < labels * 2 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
  }

  /// The number of the key of a label.
  mutating func number(of label: Range<Int>, in bytes: Span<UInt8>) -> Int {
    // Most labels are spelt like one of the first: then no key has to be read.
    for key in 0..<min(firstLabels.count, 4)
    where firstLabels[key].count == label.count
      && bytes.equal(firstLabels[key].lowerBound, label.lowerBound, label.count)
    {
      return key
    }
    var hash = PhraseHash()
    var cursor = LabelKeyCursor(label)
    while let scalar = cursor.next(bytes) { hash.add(scalar) }
    let tag = hash.tag
    var index = Int(tag) & (slots.count - 1)
    while slots[index] != 0 {
      let key = Int(slots[index]) - 1
      if tags[key] == tag, Self.same(firstLabels[key], label, bytes) { return key }
      index = (index + 1) & (slots.count - 1)
    }
    firstLabels.append(label)
    tags.append(tag)
    slots[index] = UInt32(truncatingIfNeeded: firstLabels.count)
    return firstLabels.count - 1
  }

  private static func same(_ left: Range<Int>, _ right: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var left = LabelKeyCursor(left)
    var right = LabelKeyCursor(right)
    while true {
      let scalar = left.next(bytes)
      if scalar != right.next(bytes) { return false }
      if scalar == nil { return true }
    }
  }
}
