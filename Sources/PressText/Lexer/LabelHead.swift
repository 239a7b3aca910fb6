// SPDX-License-Identifier: Apache-2.0

/// What the first words of a line tell of the labels that it may begin with.
///
/// A word in small letters is a word of a label only if a phrase begins with it, so in nearly all lines
/// the second or third word ends whatever label there may be: what marks one has to stand before it.
struct LabelHead {
  /// Whether a colon may end a label.
  fileprivate(set) var mayHoldColon = false
  /// Whether a full stop or a dash may end a label.
  fileprivate(set) var mayHoldStop = false
  /// Whether no word is known that ends the label, so that the whole line may be one.
  fileprivate(set) var isOpen = false

  /// Whether one letter, or brackets, may be a label without a colon where the line begins with no word.
  fileprivate(set) var mayHoldLetter = true

  /// Whether a label without a colon may stand there, but for one letter.
  var mayHoldAny: Bool { mayHoldStop || isOpen }

  /// No label without a colon may stand there, whatever the line begins with.
  static let none = LabelHead(mayHoldLetter: false)
  /// What is known of a line that was not looked at: nothing.
  static let unknown = LabelHead(mayHoldColon: true, mayHoldStop: true, isOpen: true)
}

extension LabelScanner {
  /// The lists of the phrases that are words of a label.
  static let wordLists: Lexicon.Lists = [.role, .honorific, .particle]

  /// Reads the words at the head of a line up to the first one that belongs to no label.
  func head(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LabelHead {
    let far = min(end, start + Self.farthestMark)
    var head = LabelHead()
    var place = start
    // What else a label may begin with is left to the scanners.
    while place < far, (bytes[place] | 0x20) &- 0x61 < 26 {
      let phraseEnd =
        lexicon.mayBegin(bytes, place, end, Self.wordLists) ? phraseEnd(bytes, place, end) : place
      if phraseEnd == place, bytes[place] >= 0x61 {
        head.mayHoldColon = bytes.mayHoldColon(start, place)
        return head
      }
      let wordEnd = bytes.visibleEnd(place, far)
      // A phrase of more words may hold any.
      guard wordEnd < far, bytes[wordEnd] == 0x20, phraseEnd <= wordEnd else { return .unknown }
      let last = bytes[wordEnd - 1]
      // Before the full stop stands a role or a word in capitals; or a dash stands behind it.
      if last == 0x2D || last == 0x2E && (phraseEnd > place || !bytes.holdsSmall(place, wordEnd)) {
        head.mayHoldStop = true
      }
      place = wordEnd + 1
    }
    return .unknown
  }

  /// The end of the longest phrase of a label that begins there; `start` if there is none.
  @inline(never)
  private func phraseEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    Lexicon.standard.longestHere(bytes, from: start, to: end, in: Self.wordLists)?.end ?? start
  }
}

extension Span<UInt8> {
  /// Whether a colon stands between two offsets or a little behind them.
  @inline(__always)
  fileprivate func mayHoldColon(_ start: Int, _ end: Int) -> Bool {
    var place = start
    while place < end {
      guard place + 16 <= count else { return true }
      let bytes = Bytes16(self, at: place)
      if ((bytes .== Bytes16(repeating: 0x3A)) .| (bytes .== Bytes16(repeating: 0xEF))).holds {
        return true
      }
      place += 16
    }
    return false
  }

  /// Where what is visible and ASCII ends.
  @inline(__always)
  fileprivate func visibleEnd(_ start: Int, _ end: Int) -> Int {
    var place = start
    while place < end, self[place] &- 0x21 < 0x5E { place += 1 }
    return place
  }

  /// Whether a small letter of ASCII stands between two offsets.
  fileprivate func holdsSmall(_ start: Int, _ end: Int) -> Bool {
    for place in start..<end where self[place] &- 0x61 < 26 { return true }
    return false
  }
}
