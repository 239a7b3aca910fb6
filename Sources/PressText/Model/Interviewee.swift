// SPDX-License-Identifier: Apache-2.0

/// Who is interviewed where no label says so (rule `speaker.interviewee`): the one person whom
/// headline and lead both name.
struct Interviewee {
  /// The name, as the lead prints it.
  let name: Range<Int>
  let certainty: Certainty

  /// A name has two to four words.
  private static let longestName = 4
  /// No more of a headline or a lead is read.
  private static let farthest = 2_000

  /// A name that both texts hold.
  private struct Candidate {
    var range: Range<Int>
    var words: [String]
    var isTitled: Bool
  }

  /// Looks for the one name; nil where there is none, or more than one.
  init?(headline: Range<Int>, lead: Range<Int>, except byline: Range<Int>?, in source: SourceText) {
    let bytes = source.bytes.span
    let title = TextWords(headline, atMost: Self.farthest, bytes)
    let text = TextWords(lead, atMost: Self.farthest, bytes)
    let writer = byline.map { TextWords($0, atMost: Self.farthest, bytes) }
    var found: [Candidate] = []
    var index = 0
    while index < text.words.count {
      guard let candidate = Self.name(at: index, text, title) else {
        index += 1
        continue
      }
      index += candidate.words.count
      if let writer, writer.place(of: candidate.words) != nil { continue }
      if let known = found.firstIndex(where: { $0.words == candidate.words }) {
        found[known].isTitled = found[known].isTitled || candidate.isTitled
      } else {
        found.append(candidate)
      }
    }
    guard found.count == 1, let only = found.first else { return nil }
    name = only.range
    let place = title.place(of: only.words) ?? 0
    let isTitled =
      only.isTitled || title.isTitled(at: place)
      || place == 0 && title.endsClause(only.words.count - 1)
    certainty = isTitled ? .medium : .low
  }

  /// The longest name that begins at a word of the lead and that the headline has too.
  private static func name(at index: Int, _ text: TextWords, _ title: TextWords) -> Candidate? {
    var end = index
    while end < text.words.count, end - index < longestName, text.words[end].isName {
      end += 1
      if text.words[end - 1].endsClause { break }
    }
    while end - index >= 2 {
      let words = text.words[index..<end].map(\.key)
      if let place = title.place(of: words),
        title.words[place..<place + words.count].allSatisfy({ $0.isName })
      {
        let range = text.words[index].range.lowerBound..<text.words[end - 1].range.upperBound
        return Candidate(range: range, words: words, isTitled: text.isTitled(at: index))
      }
      end -= 1
    }
    return nil
  }
}

/// The words of a text, and which of them may be a person's name.
private struct TextWords {
  struct Word {
    var range: Range<Int>
    var key: String
    /// Begins with a capital, and is no title and no part of an outlet's name.
    var isName: Bool
    /// A role or an honorific ends with it.
    var endsTitle: Bool
    /// A sign other than a full stop of initials stands behind it.
    var endsClause: Bool
  }

  private(set) var words: [Word] = []

  init(_ range: Range<Int>, atMost limit: Int, _ bytes: Span<UInt8>) {
    let end = min(range.upperBound, range.lowerBound + limit)
    var place = range.lowerBound
    var titleEnd = place
    while place < end {
      let wordEnd = bytes.wordEnd(place, end)
      let letters = Self.letters(bytes, place, wordEnd)
      if letters.isEmpty {
        if let last = words.indices.last { words[last].endsClause = true }
      } else {
        let phrase = Lexicon.standard.longestMatch(
          bytes, from: letters.lowerBound, to: end, in: [.role, .honorific])
        titleEnd = max(titleEnd, phrase?.end ?? titleEnd)
        let isTitle = letters.lowerBound < titleEnd
        let opens = letters.lowerBound > place
        if opens, let last = words.indices.last { words[last].endsClause = true }
        words.append(
          Word(
            range: letters, key: Self.key(bytes, letters),
            isName: !isTitle && Self.isName(bytes, letters, end), endsTitle: isTitle,
            endsClause: letters.upperBound < wordEnd))
      }
      place = bytes.gap(wordEnd, end)
    }
  }

  /// Where some words stand in a row.
  func place(of keys: [String]) -> Int? {
    guard keys.count <= words.count else { return nil }
    return (0...words.count - keys.count).first { start in
      keys.indices.allSatisfy { words[start + $0].key == keys[$0] }
        && keys.indices.dropLast().allSatisfy { !words[start + $0].endsClause }
    }
  }

  /// Whether a role or an honorific stands before a word.
  func isTitled(at index: Int) -> Bool { index > 0 && words[index - 1].endsTitle }

  func endsClause(_ index: Int) -> Bool { words.indices.contains(index) && words[index].endsClause }

  /// A word without the signs around it, and without `'s`.
  private static func letters(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int> {
    let isPart = { (scalar: Unicode.Scalar) in
      CharacterClass.isAlphanumeric(scalar) || CharacterClass.isMark(scalar)
    }
    let first = bytes.many(start, end) { !isPart($0) }
    var last = first
    var place = first
    while let step = bytes.step(place, end) {
      place = step.next
      if isPart(step.scalar) { last = place }
    }
    if last - first > 2, bytes[last - 1] | 0x20 == 0x73, bytes[last - 2] == 0x27 { last -= 2 }
    if last - first > 4, bytes[last - 1] | 0x20 == 0x73, bytes[last - 2] == 0x99,
      bytes[last - 3] == 0x80, bytes[last - 4] == 0xE2
    {
      last -= 4
    }
    return first..<last
  }

  private static func isName(_ bytes: Span<UInt8>, _ word: Range<Int>, _ end: Int) -> Bool {
    guard bytes.one(word.lowerBound, end, CharacterClass.isUpper) != nil,
      !bytes.holdsDigit(word.lowerBound, word.upperBound)
    else { return false }
    let phrase = Lexicon.standard.longestMatch(
      bytes, from: word.lowerBound, to: end, in: [.outlet, .month, .weekday, .pronoun, .particle])
    return phrase == nil
  }

  private static func key(_ bytes: Span<UInt8>, _ word: Range<Int>) -> String {
    var key = ""
    var cursor = LabelKeyCursor(word)
    while let scalar = cursor.next(bytes) {
      if let scalar = Unicode.Scalar(scalar) { key.unicodeScalars.append(scalar) }
    }
    return key
  }
}
