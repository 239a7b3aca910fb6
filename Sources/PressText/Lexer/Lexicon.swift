// SPDX-License-Identifier: Apache-2.0

/// The phrases of Specs/lexicon, in one hash table.
///
/// Phrases are compared in canonical form: folded, a run of white space as one space, a number (digits
/// with single points, commas or spaces between them) as `0`. See Specs/lexicon/README.md.
package struct Lexicon: Sendable {
  /// A phrase that was found.
  package struct Match: Sendable, Hashable {
    /// The offset behind the phrase.
    package var end: Int
    /// All lists that hold the phrase, not only those that were asked for.
    package var lists: Lists
    package var value: Value
  }

  /// A phrase, or the beginning of one that ends where a phrase could end.
  struct Slot: Sendable {
    var tag: UInt32 = 0
    var start: UInt32 = 0
    // In bytes; zero marks an empty slot.
    var length: UInt32 = 0
    var lists: UInt32 = 0
    var value: UInt32 = 0
  }

  /// A phrase is looked for in no more text than this, however long its spaces and numbers are.
  package static let reach = 512
  /// The lexicon that the parser uses, built on first use.
  package static let standard = Lexicon(rows: Array(rows.utf8))
  // The bit of a slot that begins longer phrases.
  static let continues: UInt32 = 1 << 31

  // The rows; slots refer to the phrases in them.
  let text: [UInt8]
  // As many as a power of two, at most half of them taken.
  var slots: [Slot]
  var count = 0
  // For each remainder of a first scalar, the lists that hold a phrase beginning so.
  var beginnings: [UInt32]

  /// The longest phrase of these lists that begins at an offset and ends where a word does.
  ///
  /// A phrase that itself ends in a sign, such as `Photo:`, may have anything behind it.
  package func longestMatch(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, in lists: Lists
  ) -> Match? {
    var cursor = PhraseCursor(from: start, to: end)
    guard start < end, mayBegin(cursor.peek(bytes), lists) else { return nil }
    var hash = PhraseHash()
    var best: Match?
    while let scalar = cursor.next(bytes) {
      hash.add(scalar)
      guard cursor.isBoundary(after: scalar, bytes) else { continue }
      guard let slot = find(hash.tag, bytes, from: start, to: cursor.position) else { break }
      if slot.lists & lists.rawValue != 0 { best = match(slot, endingAt: cursor.position) }
      if slot.lists & Self.continues == 0 { break }
    }
    return best
  }

  /// The phrase that a whole range is, whatever lists hold it; spaces around it don't count.
  package func match(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Match? {
    var cursor = PhraseCursor(from: start, to: end)
    cursor.skipSpaces(bytes)
    let first = cursor.position
    guard first < end, end - first <= Self.reach, mayBegin(cursor.peek(bytes), .all) else {
      return nil
    }
    var hash = PhraseHash()
    while let scalar = cursor.next(bytes) { hash.add(scalar) }
    guard cursor.isAtEnd, let slot = find(hash.tag, bytes, from: first, to: end) else { return nil }
    let found = match(slot, endingAt: end)
    return found.lists.isEmpty ? nil : found
  }

  private func match(_ slot: Slot, endingAt end: Int) -> Match {
    Match(
      end: end, lists: Lists(rawValue: slot.lists & ~Self.continues),
      value: Value(rawValue: slot.value))
  }

  private func mayBegin(_ scalar: UInt32, _ lists: Lists) -> Bool {
    beginnings[Int(scalar & 0xFF)] & lists.rawValue != 0
  }

  private func find(
    _ tag: UInt32, _ bytes: Span<UInt8>, from start: Int, to end: Int
  ) -> Slot? {
    let mask = slots.count - 1
    var index = Int(tag) & mask
    while slots[index].length != 0 {
      let slot = slots[index]
      if slot.tag == tag, isPhrase(slot, bytes, from: start, to: end) { return slot }
      index = (index + 1) & mask
    }
    return nil
  }

  // Two phrases may share a tag: the text decides.
  private func isPhrase(
    _ slot: Slot, _ bytes: Span<UInt8>, from start: Int, to end: Int
  ) -> Bool {
    let phrase = text.span
    var position = Int(slot.start)
    let phraseEnd = position + Int(slot.length)
    var cursor = PhraseCursor(from: start, to: end)
    while let scalar = cursor.next(bytes) {
      guard position < phraseEnd else { return false }
      let expected = Folding.decode(phrase, at: position, to: phraseEnd)
      guard expected.scalar == scalar else { return false }
      position += expected.length
    }
    return position == phraseEnd
  }
}
