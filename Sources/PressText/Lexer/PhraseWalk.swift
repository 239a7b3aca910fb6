// SPDX-License-Identifier: Apache-2.0

/// Visits the phrases that begin at an offset, and the beginnings of phrases, from short to long.
struct PhraseWalk {
  private let start: Int
  private let lists: UInt32
  private let first: UInt32
  private var cursor: PhraseCursor
  private var hash = PhraseHash()
  private var length = 0
  private var hasMore = true
  // Whether the last phrase that the text could be was found.
  private var isFound = false

  init(_ bytes: Span<UInt8>, from start: Int, to end: Int, in lists: Lexicon.Lists) {
    self.start = start
    self.lists = lists.rawValue
    cursor = PhraseCursor(bytes, from: start, to: end)
    first = cursor.next
  }

  /// The offset behind the phrase that was visited last.
  var position: Int { cursor.position }

  mutating func advance(_ bytes: Span<UInt8>, _ lexicon: Lexicon) -> Lexicon.Slot? {
    guard hasMore else { return nil }
    isFound = false
    if length == 0, lexicon.beginnings[Lexicon.beginning(first)] & lists == 0 { return nil }
    while true {
      if length >= 2 {
        // Nearly all phrases are plain words with single spaces between them.
        if cursor.readSingleSpace(bytes, into: &hash) { length += 1 }
        let letters = cursor.readLetters(bytes, into: &hash)
        length += letters
        if letters > 0, cursor.isAtBoundary {
          return visit(bytes, lexicon)
        }
      }
      guard let scalar = cursor.read(bytes) else { break }
      hash.add(scalar)
      length += 1
      let pair = Lexicon.beginning(first, scalar)
      if length == 2, lexicon.beginnings[pair] & lists == 0 { return nil }
      if cursor.isAtBoundary { return visit(bytes, lexicon) }
    }
    isFound = cursor.isAtEnd
    return nil
  }

  /// Looks up what was read.
  private mutating func visit(_ bytes: Span<UInt8>, _ lexicon: Lexicon) -> Lexicon.Slot? {
    guard let slot = lexicon.find(hash.tag, bytes, from: start, to: cursor.position) else {
      return nil
    }
    hasMore = slot.lists & Lexicon.continues != 0
    isFound = true
    return slot
  }

  /// Whether the phrase that was visited last is followed by nothing but spaces.
  mutating func reachesEnd(_ bytes: Span<UInt8>) -> Bool {
    cursor.skipSpaces(bytes)
    return isFound && cursor.isAtEnd
  }
}
