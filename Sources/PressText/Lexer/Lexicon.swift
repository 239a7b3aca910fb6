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
    // The lists of the longer phrases that begin with this one.
    var onward: UInt32 = 0
    var value: UInt32 = 0

    // The lists of all phrases that may be found once this one is.
    var reached: UInt32 { lists | onward }
  }

  /// A phrase is looked for in no more text than this, however long its spaces and numbers are.
  package static let reach = 512
  /// The lexicon that the parser uses, built on first use.
  package static let standard = Lexicon(rows: Array(rows.utf8))

  // The rows; slots refer to the phrases in them.
  let text: [UInt8]
  // As many as a power of two, at most half of them taken.
  var slots: [Slot]
  var count = 0
  // The lists that hold a phrase with such a first scalar, or with such a pair of first scalars.
  var beginnings: [UInt32]
  // The lists that hold a phrase with such four first letters.
  var openings: [UInt32]
  // Whether two slots share a tag, so that only the text tells them apart.
  var sharesTags = false

  /// The longest phrase of these lists that begins at an offset and ends where a word does.
  ///
  /// A phrase that itself ends in a sign, such as `Photo:`, may have anything behind it.
  package func longestMatch(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, in lists: Lists
  ) -> Match? {
    var best: Match?
    forEachMatch(bytes, from: start, to: end, in: lists) { best = $0 }
    return best
  }

  /// All phrases of these lists that begin at an offset, from short to long, in one walk.
  @inline(__always)
  func forEachMatch(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, in lists: Lists, _ body: (Match) -> Void
  ) {
    guard var walk = walk(bytes, start, end, lists) else { return }
    while let slot = walk.advance(bytes, self) {
      if slot.lists & lists.rawValue != 0 { body(match(slot, endingAt: walk.position)) }
    }
  }

  /// The phrase that a whole range is, whatever lists hold it; spaces around it don't count.
  package func match(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Match? {
    guard end - start <= Self.reach else { return nil }
    var spaces = PhraseCursor(bytes, from: start, to: end)
    spaces.skipSpaces(bytes)
    guard var walk = walk(bytes, spaces.position, end, .all) else { return nil }
    var last = Slot()
    while let slot = walk.advance(bytes, self) { last = slot }
    guard walk.reachesEnd(bytes), last.lists != 0 else { return nil }
    return match(last, endingAt: end)
  }

  /// The lists of the phrases that stand at the start of a line, and those of the whole line.
  func opening(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, in lists: Lists
  ) -> (begun: Lists, whole: Lists) {
    guard var walk = walk(bytes, start, end, lists) else { return ([], []) }
    var begun: UInt32 = 0
    var last: UInt32 = 0
    while let slot = walk.advance(bytes, self) {
      last = slot.lists & lists.rawValue
      begun |= last
    }
    guard begun != 0 else { return ([], []) }
    return (Lists(rawValue: begun), walk.reachesEnd(bytes) ? Lists(rawValue: last) : [])
  }

  private func match(_ slot: Slot, endingAt end: Int) -> Match {
    Match(
      end: end, lists: Lists(rawValue: slot.lists),
      value: Value(rawValue: slot.value))
  }

  /// A walk over the phrases that begin at an offset; nil where the first word, if it is plain ASCII,
  /// shows at once that no phrase of the lists begins there.
  ///
  /// Nearly all words of a text are no phrases, so this is what most look-ups cost.
  @inline(__always)
  private func walk(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ lists: Lists
  ) -> PhraseWalk? {
    guard start < end else { return nil }
    let first = UInt32(bytes[start])
    if first < 0x80, first > 0x20 {
      let canonical = first &- 0x30 < 10 ? 0x30 : Folding.foldASCII(first)
      if beginnings[Self.beginning(canonical)] & lists.rawValue == 0 { return nil }
    }
    if let letters = Self.firstLetters(bytes, start, end), openings[letters] & lists.rawValue == 0 {
      return nil
    }
    var wordEnd = start
    var hash = PhraseHash()
    while wordEnd < end, (bytes[wordEnd] | 0x20) &- 0x61 < 26 {
      hash.add(UInt32(bytes[wordEnd] | 0x20))
      wordEnd += 1
    }
    guard wordEnd > start, wordEnd == end || Self.endsWord(bytes[wordEnd]) else {
      return PhraseWalk(bytes, from: start, to: end, in: lists)
    }
    if !reaches(lists.rawValue, hash.tag) { return nil }
    return PhraseWalk(bytes, from: start, behindWord: wordEnd, hash, to: end, in: lists)
  }

  /// Whether phrases of some of the lists begin with the word that has a tag.
  @inline(__always)
  private func reaches(_ lists: UInt32, _ tag: UInt32) -> Bool {
    let mask = slots.count - 1
    var index = Int(tag) & mask
    while slots[index].length != 0 {
      if slots[index].tag == tag { return slots[index].reached & lists != 0 }
      index = (index + 1) & mask
    }
    return false
  }

  static let openingBits: UInt32 = 12

  // Where `openings` keeps the lists of phrases with the same four first letters; nil where the text
  // does not begin with four plain letters.
  @inline(__always)
  static func firstLetters(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start + 4 <= end else { return nil }
    let letters = UInt32(bytes, at: start) | 0x2020_2020
    // Four comparisons at once, each in the highest bit of its byte: up to z, from a on.
    let isAbove = letters | (letters &+ 0x0505_0505)
    let isFrom = (letters | 0x8080_8080) &- 0x6161_6161
    guard (~isAbove & isFrom) & 0x8080_8080 == 0x8080_8080 else { return nil }
    return Int((letters &* 0x9E37_79B1) &>> (32 - openingBits))
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte < 0x80 && !Folding.isASCIIWordPart(UInt32(byte))
  }

  // Where `beginnings` keeps the lists of all phrases with these first scalars.
  static func beginning(_ first: UInt32) -> Int { Int(first & 0xFF) }

  static func beginning(_ first: UInt32, _ second: UInt32) -> Int {
    0x100 + Int((first &* 37 &+ second) & 0x7FF)
  }

  // The slot of the phrase, or beginning of phrases, that a range is.
  func find(
    _ tag: UInt32, _ bytes: Span<UInt8>, from start: Int, to end: Int, in lists: UInt32
  ) -> Slot? {
    let mask = slots.count - 1
    var index = Int(tag) & mask
    while slots[index].length != 0 {
      let slot = slots[index]
      if slot.tag == tag {
        // What is asked for nowhere need not be compared: the phrase at the end of the walk will be.
        if slot.lists & lists == 0, !sharesTags { return slot }
        if isPhrase(slot, bytes, from: start, to: end) { return slot }
      }
      index = (index + 1) & mask
    }
    return nil
  }

  // Whether a range is the phrase letter for letter, but for the case of ASCII letters.
  private func isPlain(
    _ phrase: Span<UInt8>, _ position: Int, _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    var place = start
    while end - place >= 16 {
      let letters = Bytes16(phrase, at: position + place - start)
      if Bytes16(bytes, at: place).differs(fromLowercase: letters).holds { return false }
      place += 16
      // The last vector may overlap the one before it.
      if place < end, end - start >= 16 { place = min(place, end - 16) }
    }
    while end - place >= 4 {
      let letters = UInt32(phrase, at: position + place - start)
      if UInt32(bytes, at: place).lowercased != letters { return false }
      place += 4
    }
    while place < end {
      let byte = bytes[place]
      let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if folded != phrase[position + place - start] { return false }
      place += 1
    }
    return true
  }

  // Two phrases may share a tag: the text decides.
  private func isPhrase(
    _ slot: Slot, _ bytes: Span<UInt8>, from start: Int, to end: Int
  ) -> Bool {
    let phrase = text.span
    var position = Int(slot.start)
    let phraseEnd = position + Int(slot.length)
    if end - start == phraseEnd - position, isPlain(phrase, position, bytes, start, end) {
      return true
    }
    var cursor = PhraseCursor(bytes, from: start, to: end)
    while let scalar = cursor.read(bytes) {
      guard position < phraseEnd else { return false }
      let expected = Folding.decode(phrase, at: position, to: phraseEnd)
      guard expected.scalar == scalar else { return false }
      position += expected.length
    }
    return position == phraseEnd
  }
}

extension UInt32 {
  // Four bytes, with the ASCII letters among them in lower case.
  fileprivate var lowercased: UInt32 {
    // Each comparison is in the highest bit of its byte: no lower one carries into the next byte.
    let low = self & 0x7F7F_7F7F
    let isFrom = low &+ 0x3F3F_3F3F
    let isAbove = low &+ 0x2525_2525
    let isUpper = isFrom & ~isAbove & ~self & 0x8080_8080
    return self | isUpper &>> 2
  }
}

extension Bytes16 {
  // Where a byte is not that of a phrase, nor an ASCII letter in upper case for one in lower case.
  fileprivate func differs(fromLowercase phrase: Bytes16) -> Mask16 {
    let isUpper = (self &- Bytes16(repeating: 0x41)) .< Bytes16(repeating: 26)
    let isRaised = (phrase &- self) .== Bytes16(repeating: 0x20)
    return .!((self .== phrase) .& .!isUpper .| (isRaised .& isUpper))
  }
}
