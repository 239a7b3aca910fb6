// SPDX-License-Identifier: Apache-2.0

extension Lexicon {
  /// Builds the table from rows `phrase TAB lists TAB value`, the numbers in hexadecimal digits.
  ///
  /// Phrases are canonical and no two rows share one.
  package init(rows: [UInt8]) {
    text = rows
    // Some eight bytes of text for each slot: a table that hardly ever has to grow.
    var capacity = 64
    while capacity * 8 < rows.count { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    beginnings = Array(repeating: 0, count: 0x900)
    openings = Array(repeating: 0, count: 1 << Self.openingBits)
    let bytes = rows.span
    var position = 0
    while position < bytes.count {
      var slot = Slot(start: UInt32(position))
      while position < bytes.count, bytes[position] != 0x09 { position += 1 }
      slot.length = UInt32(position) - slot.start
      slot.lists = Self.number(bytes, &position) & Lists.all.rawValue
      slot.value = Self.number(bytes, &position)
      position += 1
      add(slot, bytes)
    }
  }

  /// How many slots are taken: by phrases and by beginnings of phrases.
  package var entryCount: Int { count }

  // Reads the digits behind the separator at a position.
  private static func number(_ bytes: Span<UInt8>, _ position: inout Int) -> UInt32 {
    var number: UInt32 = 0
    position += 1
    while position < bytes.count, bytes[position] > 0x20 {
      let byte = bytes[position]
      number = number << 4 | UInt32(byte > 0x39 ? byte &- 0x57 : byte &- 0x30)
      position += 1
    }
    return number
  }

  // Adds a phrase, and before it each of its beginnings that ends where a phrase could.
  private mutating func add(_ phrase: Slot, _ bytes: Span<UInt8>) {
    let start = Int(phrase.start)
    let end = start + Int(phrase.length)
    var cursor = PhraseCursor(bytes, from: start, to: end)
    let first = cursor.next
    beginnings[Self.beginning(first)] |= phrase.lists
    if let letters = Self.firstLetters(bytes, start, end) { openings[letters] |= phrase.lists }
    var hash = PhraseHash()
    var length = 0
    while let scalar = cursor.read(bytes) {
      hash.add(scalar)
      length += 1
      if length == 2 { beginnings[Self.beginning(first, scalar)] |= phrase.lists }
      guard cursor.position < end else { break }
      guard cursor.isAtBoundary else { continue }
      let slot = Slot(
        tag: hash.tag, start: phrase.start, length: UInt32(cursor.position - start),
        onward: phrase.lists)
      insert(slot, bytes)
    }
    var slot = phrase
    slot.tag = hash.tag
    insert(slot, bytes)
  }

  private mutating func insert(_ slot: Slot, _ bytes: Span<UInt8>) {
    if (count + 1) * 2 > slots.count { grow() }
    var index = Int(slot.tag) & (slots.count - 1)
    while slots[index].length != 0 {
      if slots[index].tag == slot.tag {
        if Self.areEqual(slots[index], slot, bytes) {
          merge(slot, into: index)
          return
        }
        sharesTags = true
      }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = slot
    count += 1
  }

  // A phrase replaces the beginning of others that has the same text.
  private mutating func merge(_ slot: Slot, into index: Int) {
    slots[index].lists |= slot.lists
    slots[index].onward |= slot.onward
    slots[index].value |= slot.value
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.length != 0 {
      var index = Int(slot.tag) & (slots.count - 1)
      while slots[index].length != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = slot
    }
  }

  private static func areEqual(_ left: Slot, _ right: Slot, _ bytes: Span<UInt8>) -> Bool {
    guard left.length == right.length else { return false }
    for offset in 0..<Int(left.length)
    where bytes[Int(left.start) + offset] != bytes[Int(right.start) + offset] {
      return false
    }
    return true
  }
}
