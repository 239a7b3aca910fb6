// SPDX-License-Identifier: Apache-2.0

/// The hash table of the lexicon: nothing is built or copied to use it.
///
/// A phrase is known by its hash alone. Of 64 bits, 48 are compared and the others are told by the
/// place: among 10^14 look-ups of other text one is taken for a phrase.
package struct LexiconTable: Sendable {
  /// A phrase, or the beginning of one that ends where a phrase could end.
  struct Entry: Sendable {
    var lists: Lexicon.Lists = []
    // The lists of the longer phrases that begin with this one.
    var onward: Lexicon.Lists = []
    // Where the value stands among the kinds.
    fileprivate var place = 0

    /// Whether phrases of some of the lists may be found once this one is.
    func reaches(_ lists: Lexicon.Lists) -> Bool {
      !lists.isDisjoint(with: self.lists.union(onward))
    }
  }

  // How many characters a slot has: eight of the hash, and four of the kind's number.
  package static let slotWidth = 12
  // Three words: lists, lists onward, value. The first kind is that of the empty slots.
  package static let kindWidth = 24
  // A word of lists.
  package static let filterWidth = 8

  // As many slots as a power of two, so that some are empty; an empty one has the hash 0.
  private let slots: PackedWords
  // What is said of phrases: each set of lists and values once.
  private let kinds: PackedWords
  // The lists that hold a phrase with such a first scalar, or with such a pair of first scalars.
  private let beginnings: PackedWords
  // The lists that hold a phrase with such first letters.
  private let openings: PackedWords
  private let slotBits: UInt64

  package init(
    slots: PackedWords, kinds: PackedWords, beginnings: PackedWords, openings: PackedWords
  ) {
    self.slots = slots
    self.kinds = kinds
    self.beginnings = beginnings
    self.openings = openings
    slotBits = UInt64((slots.count / Self.slotWidth).trailingZeroBitCount)
  }

  init(
    slots: StaticString, kinds: StaticString, beginnings: StaticString, openings: StaticString
  ) {
    self.init(
      slots: PackedWords(slots), kinds: PackedWords(kinds), beginnings: PackedWords(beginnings),
      openings: PackedWords(openings))
  }

  /// What has a hash.
  @inline(__always)
  func find(_ hash: PhraseHash) -> Entry? {
    let mask = 1 &<< slotBits &- 1
    var slot = hash.slot(bits: slotBits)
    while true {
      let offset = Int(slot) * Self.slotWidth
      let word = slots[offset]
      if word == hash.word { return entry(slots[offset + 4] &>> 32) }
      if word == 0 { return nil }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private func entry(_ kind: UInt64) -> Entry {
    let place = Int(PackedWords.number(kind)) * Self.kindWidth
    return Entry(
      lists: Lexicon.Lists(rawValue: kinds[place]),
      onward: Lexicon.Lists(rawValue: kinds[place + 8]), place: place + 16)
  }

  /// What the columns behind a phrase say.
  func value(of entry: Entry) -> Lexicon.Value {
    Lexicon.Value(
      rawValue: UInt32(truncatingIfNeeded: PackedWords.number(kinds[entry.place])))
  }

  /// Whether a phrase of some of the lists may begin with a scalar.
  @inline(__always)
  func mayBegin(_ first: UInt32, _ lists: Lexicon.Lists) -> Bool {
    beginnings[Self.beginning(first) * Self.filterWidth] & lists.rawValue != 0
  }

  /// Whether a phrase of some of the lists may begin with two scalars.
  @inline(__always)
  func mayBegin(_ first: UInt32, _ second: UInt32, _ lists: Lexicon.Lists) -> Bool {
    beginnings[Self.beginning(first, second) * Self.filterWidth] & lists.rawValue != 0
  }

  /// Whether a phrase of some of the lists may begin with such letters.
  @inline(__always)
  func mayOpen(_ letters: Int, _ lists: Lexicon.Lists) -> Bool {
    openings[letters * Self.filterWidth] & lists.rawValue != 0
  }

  package static let beginningCount = 0x900

  // Where `beginnings` keeps the lists of all phrases with these first scalars.
  // ASCII has places of its own: a digit or a sign begins few phrases.
  @inline(__always)
  package static func beginning(_ first: UInt32) -> Int {
    Int(first < 0x80 ? first : 0x80 | first & 0x7F)
  }

  package static func beginning(_ first: UInt32, _ second: UInt32) -> Int {
    0x100 + Int((first &* 37 &+ second) & 0x7FF)
  }

  private static let openingBits: UInt32 = 12
  package static let openingCount = 1 << Int(openingBits)

  /// Where `openings` keeps the lists of phrases that begin with the same letters.
  ///
  /// The letters are the first four, or all of a shorter word. Nil where the text begins with none, or
  /// what is not ASCII is among these bytes: it may fold to a letter.
  @inline(__always)
  package static func firstLetters(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let text = start + 4 <= end ? UInt32(bytes, at: start) : shortText(bytes, start, end)
    let letters = text | 0x2020_2020
    // Four comparisons at once, each in the highest bit of its byte: up to z, from a on.
    let isAbove = letters | (letters &+ 0x0505_0505)
    let isFrom = (letters | 0x8080_8080) &- 0x6161_6161
    let others = ~(~isAbove & isFrom) & 0x8080_8080
    guard others != 0 else { return opening(of: letters) }
    // The lowest byte that is no letter, and those above it.
    let rest = (others & (0 &- others)) &>> 7
    guard rest > 1, text & (rest &* 0x80) == 0 else { return nil }
    return opening(of: letters & (rest &- 1))
  }

  @inline(__always)
  private static func opening(of letters: UInt32) -> Int {
    Int((letters &* 0x9E37_79B1) &>> (32 - openingBits))
  }

  /// The bytes before `end`, which are fewer than four, the first of them the lowest.
  @inline(never)
  private static func shortText(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
    var text: UInt32 = 0
    for place in (start..<max(start, end)).reversed() { text = text &<< 8 | UInt32(bytes[place]) }
    return text
  }
}
