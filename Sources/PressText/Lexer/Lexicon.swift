// SPDX-License-Identifier: Apache-2.0

/// The phrases of Specs/lexicon, in a hash table that stands in the program as it is used.
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

  /// A phrase is looked for in no more text than this, however long its spaces and numbers are.
  package static let reach = 512
  /// The lexicon that the parser uses.
  package static let standard = Lexicon(
    table: LexiconTable(slots: slots, kinds: kinds, beginnings: beginnings, openings: openings))

  let table: LexiconTable

  package init(table: LexiconTable) { self.table = table }

  /// The longest phrase of these lists that begins at an offset and ends where a word does.
  ///
  /// A phrase that itself ends in a sign, such as `Photo:`, may have anything behind it.
  @inline(__always)
  package func longestMatch(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, in lists: Lists
  ) -> Match? {
    mayBegin(bytes, start, end, lists) ? longest(bytes, from: start, to: end, in: lists) : nil
  }

  /// Whether a phrase of some of the lists may begin with the byte at an offset.
  @inline(__always)
  func mayBegin(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ lists: Lists) -> Bool {
    if let letters = LexiconTable.firstLetters(bytes, start, end) {
      return table.mayOpen(letters, lists)
    }
    guard start < end else { return false }
    let first = UInt32(bytes[start])
    if first >= 0x80 { return mayBeginBeyondASCII(bytes, start, end, lists) }
    guard first > 0x20 else { return true }
    return table.mayBegin(first &- 0x30 < 10 ? 0x30 : Folding.foldASCII(first), lists)
  }

  /// The same where another character than one of ASCII stands.
  @inline(never)
  private func mayBeginBeyondASCII(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ lists: Lists
  ) -> Bool {
    let decoded = Folding.decode(bytes, at: start, to: end)
    let first = Folding.fold(decoded.scalar)
    guard table.mayBegin(first, lists) else { return false }
    // Within a word no phrase ends, so that the second letter tells too.
    let next = start + decoded.length
    guard next < end, bytes[next] &- 0x30 >= 10, Folding.isWordPart(first) else { return true }
    let second = Folding.fold(Folding.decode(bytes, at: next, to: end).scalar)
    return !Folding.isWordPart(second) || table.mayBegin(first, second, lists)
  }

  @inline(never)
  private func longest(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, in lists: Lists
  ) -> Match? {
    longestHere(bytes, from: start, to: end, in: lists)
  }

  /// The longest phrase where one may begin: inline, for a caller that looks for many.
  @inline(__always)
  func longestHere(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, in lists: Lists
  ) -> Match? {
    var walk: PhraseWalk
    switch firstWord(bytes, start, end, lists) {
    case .other: return nil
    case .word(let word, let wordEnd, let hash):
      // Most phrases are one word, and begin no longer one.
      if word.onward.isDisjoint(with: lists) { return match(word, endingAt: wordEnd) }
      walk = PhraseWalk(
        bytes, from: start, behind: word, endingAt: wordEnd, hash, to: end, in: lists)
    case .unknown: walk = PhraseWalk(bytes, from: start, to: end, in: lists)
    }
    var best: (entry: LexiconTable.Entry, end: Int)?
    while let entry = walk.advance(bytes, table) {
      if !entry.lists.isDisjoint(with: lists) { best = (entry, walk.position) }
    }
    return best.map { match($0.entry, endingAt: $0.end) }
  }

  /// All phrases of these lists that begin at an offset, from short to long, in one walk.
  @inline(__always)
  func forEachMatch(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, in lists: Lists, _ body: (Match) -> Void
  ) {
    guard var walk = walk(bytes, start, end, lists) else { return }
    while let entry = walk.advance(bytes, table) {
      if !entry.lists.isDisjoint(with: lists) { body(match(entry, endingAt: walk.position)) }
    }
  }

  /// The phrase that a whole range is, whatever lists hold it; spaces around it don't count.
  package func match(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Match? {
    guard end - start <= Self.reach else { return nil }
    var spaces = PhraseCursor(bytes, from: start, to: end)
    spaces.skipSpaces(bytes)
    guard var walk = walk(bytes, spaces.position, end, .all) else { return nil }
    var last = LexiconTable.Entry()
    while let entry = walk.advance(bytes, table) { last = entry }
    guard walk.reachesEnd(bytes), !last.lists.isEmpty else { return nil }
    return match(last, endingAt: end)
  }

  /// The lists of the phrases that stand at the start of a line, and those of the whole line.
  @inline(__always)
  func opening(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, in lists: Lists
  ) -> (begun: Lists, whole: Lists) {
    mayBegin(bytes, start, end, lists) ? openingWalk(bytes, start, end, lists) : ([], [])
  }

  @inline(never)
  private func openingWalk(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ lists: Lists
  ) -> (begun: Lists, whole: Lists) {
    guard var walk = walk(bytes, start, end, lists) else { return ([], []) }
    var begun: Lists = []
    var last: Lists = []
    while let entry = walk.advance(bytes, table) {
      last = entry.lists.intersection(lists)
      begun.formUnion(last)
    }
    guard !begun.isEmpty else { return ([], []) }
    return (begun, walk.reachesEnd(bytes) ? last : [])
  }

  private func match(_ entry: LexiconTable.Entry, endingAt end: Int) -> Match {
    Match(end: end, lists: entry.lists, value: table.value(of: entry))
  }

  /// A walk over the phrases that begin at an offset; nil where the first word shows that none does.
  @inline(__always)
  private func walk(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ lists: Lists
  ) -> PhraseWalk? {
    guard mayBegin(bytes, start, end, lists) else { return nil }
    return switch firstWord(bytes, start, end, lists) {
    case .other: nil
    case .word(let word, let wordEnd, let hash):
      PhraseWalk(bytes, from: start, behind: word, endingAt: wordEnd, hash, to: end, in: lists)
    case .unknown: PhraseWalk(bytes, from: start, to: end, in: lists)
    }
  }

  /// What the first word tells of the phrases of some lists that may begin with it.
  private enum FirstWord {
    /// No phrase begins with it.
    case other
    /// It is plain ASCII, and a phrase or the beginning of one.
    case word(LexiconTable.Entry, end: Int, PhraseHash)
    /// It is not plain ASCII.
    case unknown
  }

  /// Nearly all words of a text are no phrases, so this is what most look-ups cost.
  @inline(__always)
  private func firstWord(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ lists: Lists
  ) -> FirstWord {
    var wordEnd = start
    var hash = PhraseHash()
    while wordEnd < end, (bytes[wordEnd] | 0x20) &- 0x61 < 26 {
      hash.add(UInt32(bytes[wordEnd] | 0x20))
      wordEnd += 1
    }
    guard wordEnd > start, wordEnd == end || Self.endsWord(bytes[wordEnd]) else { return .unknown }
    guard let word = table.find(hash), word.reaches(lists) else { return .other }
    return .word(word, end: wordEnd, hash)
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte < 0x80 && !Folding.isASCIIWordPart(UInt32(byte))
  }
}
