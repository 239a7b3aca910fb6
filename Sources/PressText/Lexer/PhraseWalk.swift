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
  // Whether a word was read that was not looked up.
  private var hasWord = false

  init(_ bytes: Span<UInt8>, from start: Int, to end: Int, in lists: Lexicon.Lists) {
    self.start = start
    self.lists = lists.rawValue
    cursor = PhraseCursor(bytes, from: start, to: end)
    first = cursor.next
  }

  /// A walk whose first word, of plain letters, has been read.
  init(
    _ bytes: Span<UInt8>, from start: Int, behindWord wordEnd: Int, _ hash: PhraseHash, to end: Int,
    in lists: Lexicon.Lists
  ) {
    self.start = start
    self.lists = lists.rawValue
    self.hash = hash
    first = UInt32(bytes[start] | 0x20)
    cursor = PhraseCursor(bytes, from: start, behindWord: wordEnd, to: end)
    length = wordEnd - start
    hasWord = true
  }

  /// The offset behind the phrase that was visited last.
  var position: Int { cursor.position }

  @inline(__always)
  mutating func advance(_ bytes: Span<UInt8>, _ lexicon: Lexicon) -> Lexicon.Slot? {
    guard hasMore else { return nil }
    isFound = false
    if hasWord {
      hasWord = false
      return visit(bytes, lexicon)
    }
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
  @inline(__always)
  private mutating func visit(_ bytes: Span<UInt8>, _ lexicon: Lexicon) -> Lexicon.Slot? {
    guard let slot = lexicon.find(hash.tag, bytes, from: start, to: cursor.position, in: lists)
    else {
      return nil
    }
    hasMore = slot.onward & lists != 0
    isFound = true
    return slot
  }

  /// Whether the phrase that was visited last is followed by nothing but spaces.
  mutating func reachesEnd(_ bytes: Span<UInt8>) -> Bool {
    cursor.skipSpaces(bytes)
    return isFound && cursor.isAtEnd
  }
}
