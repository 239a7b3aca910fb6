// SPDX-License-Identifier: Apache-2.0

package import PressText

/// The lexicon's table as the characters of four literals.
package struct LexiconImage: Sendable {
  package private(set) var slots: [UInt8] = []
  package private(set) var kinds: [UInt8] = []
  package private(set) var beginnings: [UInt8]
  package private(set) var openings: [UInt8]
  /// How many slots are taken: by phrases and by beginnings of phrases.
  package var itemCount: Int { items.count }

  // What is said of a phrase, or of a beginning of phrases.
  private struct Kind: Hashable {
    var lists: Lexicon.Lists = []
    var onward: Lexicon.Lists = []
    var value = Lexicon.Value()
  }

  private struct Item {
    var phrase: [UInt8]
    var hash: PhraseHash
    var kind = Kind()
  }

  private var items: [Item] = []
  private var places: [[UInt8]: Int] = [:]
  // The lists of each beginning and each opening.
  private var begun = Array(repeating: Lexicon.Lists(), count: LexiconTable.beginningCount)
  private var opened = Array(repeating: Lexicon.Lists(), count: LexiconTable.openingCount)

  /// Lays out phrases, no two of them the same.
  package init(_ entries: [LexiconEntry]) throws {
    beginnings = []
    openings = []
    for entry in entries { add(entry) }
    try place()
    beginnings = begun.flatMap { Self.characters($0.rawValue) }
    openings = opened.flatMap { Self.characters($0.rawValue) }
  }

  /// The table, kept for ever: for tests.
  package var table: LexiconTable {
    LexiconTable(
      slots: PackedWords(keeping: slots), kinds: PackedWords(keeping: kinds),
      beginnings: PackedWords(keeping: beginnings), openings: PackedWords(keeping: openings))
  }

  // Adds a phrase, and before it each of its beginnings that ends where a phrase could.
  private mutating func add(_ entry: LexiconEntry) {
    let bytes = Array(entry.phrase.utf8)
    var cursor = PhraseCursor(bytes.span, from: 0, to: bytes.count)
    let first = cursor.next
    begun[LexiconTable.beginning(first)].formUnion(entry.lists)
    if let letters = LexiconTable.firstLetters(bytes.span, 0, bytes.count) {
      opened[letters].formUnion(entry.lists)
    }
    var hash = PhraseHash()
    var length = 0
    while let scalar = cursor.read(bytes.span) {
      hash.add(scalar)
      length += 1
      if length == 2 { begun[LexiconTable.beginning(first, scalar)].formUnion(entry.lists) }
      let isWhole = cursor.position == bytes.count
      guard isWhole || cursor.isAtBoundary else { continue }
      let phrase = Array(bytes[..<cursor.position])
      let place = places[phrase] ?? items.count
      if place == items.count { items.append(Item(phrase: phrase, hash: hash)) }
      places[phrase] = place
      if isWhole {
        items[place].kind.lists = entry.lists
        items[place].kind.value = entry.value
      } else {
        items[place].kind.onward.formUnion(entry.lists)
      }
    }
  }

  // Gives each item the first free slot from its own on, and each kind a number.
  private mutating func place() throws {
    // At most two slots of three are taken: an empty one is soon found.
    var bits: UInt64 = 6
    while 2 << Int(bits) < items.count * 3 { bits += 1 }
    var taken: [(word: UInt64, kind: Int)] = Array(repeating: (0, 0), count: 1 << Int(bits))
    var numbers = [Kind(): 0]
    kinds = Self.characters(of: Kind())
    for item in items {
      var slot = Int(item.hash.slot(bits: bits))
      while taken[slot].word != 0, taken[slot].word != item.hash.word {
        slot = (slot + 1) % taken.count
      }
      guard taken[slot].word == 0, item.hash.word != 0 else {
        throw LexiconCompiler.Failure(
          faults: ["“\(String(decoding: item.phrase, as: UTF8.self))” has no hash of its own"])
      }
      let number = numbers[item.kind] ?? numbers.count
      if number == numbers.count { kinds += Self.characters(of: item.kind) }
      numbers[item.kind] = number
      taken[slot] = (item.hash.word, number)
    }
    slots = taken.flatMap {
      Self.characters($0.word) + Self.characters(Self.spread($0.kind)).prefix(4)
    }
  }

  private static func characters(of kind: Kind) -> [UInt8] {
    [kind.lists.rawValue, kind.onward.rawValue, spread(Int(kind.value.rawValue))].flatMap(
      characters)
  }

  // A number's bits, six to a byte.
  private static func spread(_ number: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(number >> ($1 * 6) & 0x3F) << UInt64($1 * 8) }
  }

  // The characters from `0` to `o` whose low six bits are those of the word's bytes.
  private static func characters(_ word: UInt64) -> [UInt8] {
    (0..<8).map { index in
      let bits = UInt8(word >> UInt64(index * 8) & 0x3F)
      return bits < 0x30 ? bits | 0x40 : bits
    }
  }
}
