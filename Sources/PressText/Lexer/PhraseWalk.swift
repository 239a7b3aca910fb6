// SPDX-License-Identifier: Apache-2.0

/// Visits the phrases that begin at an offset, and the beginnings of phrases, from short to long.
struct PhraseWalk {
  private let lists: Lexicon.Lists
  private let first: UInt32
  private var cursor: PhraseCursor
  private var hash = PhraseHash()
  private var length = 0
  private var hasMore = true
  // Whether the last phrase that the text could be was found.
  private var isFound = false
  // The first word, if it was looked up and not yet visited.
  private var word: LexiconTable.Entry?

  init(_ bytes: Span<UInt8>, from start: Int, to end: Int, in lists: Lexicon.Lists) {
    self.lists = lists
    cursor = PhraseCursor(bytes, from: start, to: end)
    first = cursor.next
  }

  /// A walk whose first word, of plain letters, has been read and found.
  init(
    _ bytes: Span<UInt8>, from start: Int, behind word: LexiconTable.Entry, endingAt wordEnd: Int,
    _ hash: PhraseHash, to end: Int, in lists: Lexicon.Lists
  ) {
    self.word = word
    self.lists = lists
    self.hash = hash
    first = UInt32(bytes[start] | 0x20)
    cursor = PhraseCursor(bytes, from: start, behindWord: wordEnd, to: end)
    length = wordEnd - start
  }

  /// The offset behind the phrase that was visited last.
  var position: Int { cursor.position }

  @inline(__always)
  mutating func advance(_ bytes: Span<UInt8>, _ table: LexiconTable) -> LexiconTable.Entry? {
    guard hasMore else { return nil }
    isFound = false
    if let word {
      self.word = nil
      return visit(word)
    }
    if length == 0, !table.mayBegin(first, lists) { return nil }
    while true {
      if length >= 2 {
        // Nearly all phrases are plain words with single spaces between them.
        if cursor.readSingleSpace(bytes, into: &hash) { length += 1 }
        let letters = cursor.readLetters(bytes, into: &hash)
        length += letters
        if letters > 0, cursor.isAtBoundary {
          return visit(table.find(hash))
        }
      }
      guard let scalar = cursor.read(bytes) else { break }
      hash.add(scalar)
      length += 1
      if length == 2, !table.mayBegin(first, scalar, lists) { return nil }
      if cursor.isAtBoundary { return visit(table.find(hash)) }
    }
    isFound = cursor.isAtEnd
    return nil
  }

  /// Takes note of what was found of the text read so far.
  @inline(__always)
  private mutating func visit(_ entry: LexiconTable.Entry?) -> LexiconTable.Entry? {
    guard let entry else { return nil }
    hasMore = !entry.onward.isDisjoint(with: lists)
    isFound = true
    return entry
  }

  /// Whether the phrase that was visited last is followed by nothing but spaces.
  mutating func reachesEnd(_ bytes: Span<UInt8>) -> Bool {
    cursor.skipSpaces(bytes)
    return isFound && cursor.isAtEnd
  }
}
