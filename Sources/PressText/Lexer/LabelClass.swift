// SPDX-License-Identifier: Apache-2.0

/// What kind of label a label is, judged from its words alone (chapter "Labels").
package enum LabelClass: String, Sendable, Hashable, CaseIterable {
  /// Names whoever asks: `Question`, `Reporter 2`.
  case asker
  /// Names whoever answers: `Answer`.
  case answerer
  /// Names no speaker: `Tags`, `Source`.
  case nonSpeaker = "non-speaker"
  /// Tells that somebody spoke: `He said`.
  case narration
  /// Names whoever leads the event: `Moderator`.
  case chair
  /// Holds a role: `President Ada Kern`.
  case role
  /// Holds an honorific: `Ms. Kern`.
  case honorific
  /// Nothing of these.
  case plain
}

extension SourceText {
  /// The class of a label that was not judged with its line.
  @inline(never)
  func labelClass(_ label: Range<Int>) -> LabelClass {
    Lexicon.standard.labelClass(bytes.span, label.lowerBound, label.upperBound)
  }
}

extension Lexicon {
  /// The class of the label between two offsets.
  func labelClass(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LabelClass {
    let whole = match(bytes, from: start, to: end)
    let nameEnd = unnumbered(bytes, start, end)
    let name = nameEnd == end ? whole : match(bytes, from: start, to: nameEnd)
    if let name, name.lists.contains(.role) {
      if name.value.roleClass == .questioner { return .asker }
      if name.value.roleClass == .answerer { return .answerer }
    }
    if nameEnd == start + 1, bytes[start] == 0x51 { return .asker }
    if let whole, !whole.lists.isDisjoint(with: .fieldNames) { return .nonSpeaker }
    return classOfWords(bytes, start, end)
  }

  /// Looks for telling words: a pronoun at the head, a verb at the end, a title anywhere.
  private func classOfWords(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LabelClass {
    var phrases = telling(bytes, start, end)
    // An article may look like a pronoun: `Il moderatore`.
    if let pronounEnd = phrases.pronounEnd, phrases.role?.end != end,
      standsAlone(bytes, pronounEnd, end)
    {
      return .narration
    }
    let isAddressed = phrases.hasHonorific
    var result = LabelClass.plain
    var place = start
    while true {
      if !isAddressed, phrases.speechEnd == end { return .narration }
      if phrases.role != nil || phrases.hasHonorific { result = combine(result, phrases.role) }
      place = bytes.gap(bytes.wordEnd(place, end), end)
      guard place < end else { return result == .plain ? classOfEnding(bytes, start, end) : result }
      phrases = telling(bytes, place, end)
    }
  }

  /// East Asian names and titles stand together without white space: a role may end the label.
  private func classOfEnding(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LabelClass {
    var place = start
    while place < end {
      if bytes[place] >= 0xE3, let role = longestMatch(bytes, from: place, to: end, in: .role),
        role.end == end
      {
        return role.value.roleClass == .chair ? .chair : .role
      }
      place = bytes.step(place, end)?.next ?? end
    }
    return .plain
  }

  /// The phrases that begin at a word of a label and tell its class.
  private func telling(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> TellingPhrases {
    var phrases = TellingPhrases()
    forEachMatch(bytes, from: start, to: end, in: .tellsClass) { phrases.add($0) }
    return phrases
  }

  /// Whether a pronoun is the whole label, or a word in lower case follows it.
  private func standsAlone(_ bytes: Span<UInt8>, _ pronounEnd: Int, _ end: Int) -> Bool {
    let next = bytes.gap(pronounEnd, end)
    return next == end || next > pronounEnd && bytes.one(next, end, CharacterClass.isLower) != nil
  }

  /// The class of a label whose words so far have a class, and that holds a title.
  private func combine(_ result: LabelClass, _ role: Match?) -> LabelClass {
    if result == .chair { return .chair }
    if let role { return role.value.roleClass == .chair ? .chair : .role }
    return result == .plain ? .honorific : result
  }

  /// The end of a label without the number or the full stop behind it: `Reporter 2`, `Q.`.
  private func unnumbered(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    // Most labels end in a letter.
    if (bytes[end - 1] | 0x20) &- 0x61 < 26 { return end }
    var nameEnd = start
    var place = start
    while let step = bytes.step(place, end) {
      place = step.next
      if step.scalar == "#" || step.scalar == "." || CharacterClass.isDigit(step.scalar) {
        continue
      }
      if !CharacterClass.isSpace(step.scalar) { nameEnd = place }
    }
    return nameEnd > start ? nameEnd : end
  }
}

/// The longest phrases of each kind that begin at one word of a label.
private struct TellingPhrases {
  var pronounEnd: Int?
  var speechEnd: Int?
  var role: Lexicon.Match?
  var hasHonorific = false

  /// Takes note of a phrase that is longer than those before it.
  mutating func add(_ phrase: Lexicon.Match) {
    if phrase.lists.contains(.pronoun) { pronounEnd = phrase.end }
    if !phrase.lists.isDisjoint(with: .tellsOfSpeech) { speechEnd = phrase.end }
    if phrase.lists.contains(.role) { role = phrase }
    if phrase.lists.contains(.honorific) { hasHonorific = true }
  }
}

extension Lexicon.Lists {
  /// Words of a label that tell its class.
  fileprivate static let tellsClass: Self = [
    .pronoun, .speechVerb, .weekday, .role, .honorific,
  ]
  /// Phrases that name a field of the page, not a speaker.
  fileprivate static let fieldNames: Self = [.nonSpeaker, .chromeLine, .dateWord, .byline]
  /// Words that end a clause before a quotation.
  fileprivate static let tellsOfSpeech: Self = [.speechVerb, .weekday]
}

extension Span<UInt8> {
  /// The end of the word that begins at `start`: the next white space.
  func wordEnd(_ start: Int, _ end: Int) -> Int {
    many(start, end) { !CharacterClass.isSpace($0) }
  }
}
