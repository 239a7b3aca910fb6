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
    if let whole, !whole.lists.isDisjoint(with: .fieldNames) { return .nonSpeaker }
    return classOfWords(bytes, start, end)
  }

  /// Looks for a telling word: the first that is a pronoun, the last that is a verb, any of a role.
  private func classOfWords(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> LabelClass {
    var result = LabelClass.plain
    var place = start
    while place < end {
      let wordEnd = bytes.wordEnd(place, end)
      if place == start, longestMatch(bytes, from: place, to: end, in: .pronoun) != nil {
        return .narration
      }
      if wordEnd == end, match(bytes, from: place, to: end, in: .tellsOfSpeech) {
        return .narration
      }
      if let title = longestMatch(bytes, from: place, to: end, in: [.role, .honorific]) {
        let role =
          title.lists.contains(.role)
          ? title : longestMatch(bytes, from: place, to: end, in: .role)
        if let role {
          result = role.value.roleClass == .chair ? .chair : result == .chair ? .chair : .role
        } else if result == .plain {
          result = .honorific
        }
      }
      place = bytes.gap(wordEnd, end)
    }
    return result
  }

  private func match(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, in lists: Lists
  ) -> Bool {
    match(bytes, from: start, to: end).map { !$0.lists.isDisjoint(with: lists) } ?? false
  }

  /// The end of a label without the number behind it: `Reporter 2`, `Speaker #3`.
  private func unnumbered(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var place = end
    while place > start, bytes[place - 1] &- 0x30 < 10 { place -= 1 }
    while place > start, bytes[place - 1] == 0x20 || bytes[place - 1] == 0x23 { place -= 1 }
    return place > start ? place : end
  }
}

extension Lexicon.Lists {
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
