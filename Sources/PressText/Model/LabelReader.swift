// SPDX-License-Identifier: Apache-2.0

/// The parts of a label: byte offsets into the source.
struct LabelReading {
  var honorific: Range<Int>?
  var role: Range<Int>?
  var roleClass: Lexicon.RoleClass?
  var name: Range<Int>?
  var affiliation: Range<Int>?
  /// A number or a single letter stands behind the role: `Reporter 2`.
  var isNumbered = false
}

/// Reads labels by rule `speaker.label`.
struct LabelReader {
  let lexicon: Lexicon
  /// A name has at most so many words; particles don't count.
  static let longestName = 4

  func read(_ bytes: Span<UInt8>, _ label: Range<Int>) -> LabelReading {
    var reading = LabelReading()
    let (main, group) = split(bytes, label)
    let comma = main.first { bytes[$0] == 0x2C } ?? main.upperBound
    readHead(bytes, main.lowerBound..<comma, &reading)
    if comma < main.upperBound { readTail(bytes, comma + 1..<main.upperBound, &reading) }
    if let group { readGroup(bytes, group, &reading) }
    return reading
  }

  /// The label without a part in parentheses at its head or end, and that part if it names something.
  func split(
    _ bytes: Span<UInt8>, _ label: Range<Int>
  ) -> (main: Range<Int>, group: Range<Int>?) {
    let label = bytes.trimmed(label)
    guard let open = label.first(where: { bytes[$0] == 0x28 }),
      let close = (open..<label.upperBound).first(where: { bytes[$0] == 0x29 })
    else { return (label, nil) }
    let before = bytes.trimmed(label.lowerBound..<open)
    let after = bytes.trimmed(close + 1..<label.upperBound)
    let inside = bytes.trimmed(open + 1..<close)
    if before.isEmpty, after.isEmpty { return (inside, nil) }
    guard before.isEmpty || after.isEmpty else { return (label, nil) }
    let main = before.isEmpty ? after : before
    let opens = bytes.one(inside.lowerBound, inside.upperBound) {
      CharacterClass.opensName($0) || CharacterClass.isDigit($0)
    }
    return (main, opens != nil && bytes.letters(inside) > 0 ? inside : nil)
  }

  // MARK: The part before the comma

  private func readHead(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ reading: inout LabelReading
  ) {
    let end = range.upperBound
    var place = readTitles(bytes, range, &reading)
    if reading.role == nil, let role = laterRole(bytes, place..<end) {
      reading.role = bytes.trimmed(place..<role.end)
      reading.roleClass = role.value.roleClass
      place = readTitles(bytes, bytes.gap(role.end, end)..<end, &reading)
    }
    if reading.role != nil, opensComplement(bytes, place..<end) {
      extendRole(to: end, bytes, &reading)
    } else {
      readName(bytes, place..<end, &reading)
    }
  }

  /// Takes honorifics and roles off the head, and gives the offset behind them.
  private func readTitles(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ reading: inout LabelReading
  ) -> Int {
    let end = range.upperBound
    var place = range.lowerBound
    while place < end {
      let honorific = lexicon.longestMatch(bytes, from: place, to: end, in: .honorific)
      let role = lexicon.longestMatch(bytes, from: place, to: end, in: .role)
      if let role, role.end > honorific?.end ?? 0 {
        reading.role = (reading.role?.lowerBound ?? place)..<role.end
        reading.roleClass = strongest(reading.roleClass, role.value.roleClass)
        place = bytes.gap(role.end, end)
      } else if let honorific, honorific.value.honorificPosition != .after {
        if reading.honorific == nil { reading.honorific = place..<honorific.end }
        place = bytes.gap(honorific.end, end)
      } else if let article = lexicon.longestMatch(bytes, from: place, to: end, in: .particle),
        place == range.lowerBound,
        lexicon.longestMatch(bytes, from: bytes.gap(article.end, end), to: end, in: .role) != nil
      {
        place = bytes.gap(article.end, end)
      } else {
        break
      }
    }
    return place
  }

  /// A role that other words stand before: `Kernland's President Ada Kern`.
  ///
  /// A word that ends a label of two or three words is a surname or part of an outlet's name, unless
  /// it can only mean who leads, asks or answers.
  private func laterRole(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Lexicon.Match? {
    var place = range.lowerBound
    var words = 0
    while place < range.upperBound {
      if let role = lexicon.longestMatch(bytes, from: place, to: range.upperBound, in: .role) {
        let isWord = bytes.wordEnd(place, range.upperBound) >= role.end
        let isLast = bytes.gap(role.end, range.upperBound) == range.upperBound
        let isSurname = isWord && isLast && words < 3 && !role.isPartOfTalk
        return isSurname ? nil : role
      }
      place = bytes.gap(bytes.wordEnd(place, range.upperBound), range.upperBound)
      words += 1
    }
    return nil
  }

  /// Whether the words behind a role say of what: `Minister | of Trade`, not `Minister | von Kern`.
  private func opensComplement(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    guard range.lowerBound < end else { return false }
    if lexicon.longestMatch(bytes, from: range.lowerBound, to: end, in: .from) != nil {
      return true
    }
    if let particle = lexicon.longestMatch(bytes, from: range.lowerBound, to: end, in: .particle) {
      let word = bytes.gap(particle.end, end)
      return bytes.gap(bytes.wordEnd(word, end), end) < end
    }
    return nameWords(bytes, range) > Self.longestName
  }

  private func extendRole(to end: Int, _ bytes: Span<UInt8>, _ reading: inout LabelReading) {
    guard let role = reading.role else { return }
    reading.role = bytes.trimmed(role.lowerBound..<end)
  }

  private func readName(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ reading: inout LabelReading
  ) {
    var name = bytes.trimmed(range)
    if let last = lastWord(bytes, name),
      let honorific = lexicon.match(bytes, from: last, to: name.upperBound),
      honorific.lists.contains(.honorific), honorific.value.honorificPosition == .after
    {
      if reading.honorific == nil { reading.honorific = last..<name.upperBound }
      name = bytes.trimmed(name.lowerBound..<last)
    }
    if reading.affiliation == nil, reading.role == nil, let from = source(bytes, name) {
      reading.affiliation = bytes.trimmed(from.upperBound..<name.upperBound)
      name = bytes.trimmed(name.lowerBound..<from.lowerBound)
    }
    if isOutlet(bytes, name) {
      if reading.affiliation == nil { reading.affiliation = name }
    } else if bytes.letters(name) > 1 {
      reading.name = name
    } else if bytes.hasAlphanumeric(name.lowerBound, name.upperBound) {
      reading.isNumbered = true
    }
  }

  /// The words between a person's name and whom the person is with: `Ada Kern | from | Nord News`.
  private func source(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Range<Int>? {
    let end = name.upperBound
    var place = bytes.gap(bytes.wordEnd(name.lowerBound, end), end)
    while place < end {
      if let from = lexicon.longestMatch(bytes, from: place, to: end, in: .from) {
        let isName = bytes.isPerson(bytes.trimmed(name.lowerBound..<place))
        let behind = bytes.gap(from.end, end)
        let opens = bytes.one(behind, end, CharacterClass.surroundsOrOpensName) != nil
        return isName && behind > from.end && opens ? place..<from.end : nil
      }
      place = bytes.gap(bytes.wordEnd(place, end), end)
    }
    return nil
  }

  /// Whether a range is the name of an outlet and of nobody: `Nord News` in the lexicon, `радио «Волна»`.
  private func isOutlet(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if let phrase = lexicon.match(bytes, from: range.lowerBound, to: range.upperBound),
      phrase.lists.contains(.outlet), phrase.value.outletClass == .name
    {
      return true
    }
    let word = lexicon.longestMatch(
      bytes, from: range.lowerBound, to: range.upperBound, in: .outlet)
    guard let word else { return false }
    let quoted = bytes.gap(word.end, range.upperBound)
    return bytes.one(quoted, range.upperBound, CharacterClass.opensQuotation) != nil
  }

  // MARK: The part behind the comma, and that in parentheses

  private func readTail(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ reading: inout LabelReading
  ) {
    let rest = bytes.trimmed(range)
    let comma = rest.first { bytes[$0] == 0x2C } ?? rest.upperBound
    let first = bytes.trimmed(rest.lowerBound..<comma)
    let behind = bytes.trimmed(min(comma + 1, rest.upperBound)..<rest.upperBound)
    if reading.name == nil {
      if isName(bytes, first), !reading.isNumbered {
        readName(bytes, first, &reading)
        if !behind.isEmpty { reading.affiliation = behind }
      } else if !rest.isEmpty {
        reading.affiliation = rest
      }
    } else if reading.role == nil, let role = role(bytes, first) {
      reading.roleClass = role.value.roleClass
      let splits = holds(.outlet, bytes, behind)
      reading.role = splits ? first : rest
      if splits { reading.affiliation = behind }
    } else if !rest.isEmpty {
      reading.affiliation = rest
    }
  }

  private func readGroup(
    _ bytes: Span<UInt8>, _ group: Range<Int>, _ reading: inout LabelReading
  ) {
    if reading.role == nil, let role = role(bytes, group) {
      reading.role = group
      reading.roleClass = role.value.roleClass
    } else if reading.name == nil, isName(bytes, group) {
      readName(bytes, group, &reading)
    } else if reading.affiliation == nil {
      reading.affiliation = group
    }
  }

  /// Whether a range can be nothing but a person's name.
  private func isName(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    bytes.isPerson(range) && !holds([.outlet, .role], bytes, range)
  }

  // MARK: Words

  private func role(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Lexicon.Match? {
    first(.role, bytes, range)
  }

  private func holds(_ lists: Lexicon.Lists, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    first(lists, bytes, range) != nil
  }

  /// The first phrase of some lists that begins at a word.
  private func first(
    _ lists: Lexicon.Lists, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Lexicon.Match? {
    var place = range.lowerBound
    while place < range.upperBound {
      if let match = lexicon.longestMatch(bytes, from: place, to: range.upperBound, in: lists) {
        return match
      }
      place = bytes.gap(bytes.wordEnd(place, range.upperBound), range.upperBound)
    }
    return nil
  }

  private func nameWords(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var place = range.lowerBound
    var count = 0
    while place < range.upperBound {
      let particle = lexicon.longestMatch(bytes, from: place, to: range.upperBound, in: .particle)
      if particle == nil { count += 1 }
      let end = particle?.end ?? bytes.wordEnd(place, range.upperBound)
      place = bytes.gap(max(end, bytes.wordEnd(place, range.upperBound)), range.upperBound)
    }
    return count
  }

  private func lastWord(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var place = range.lowerBound
    var last: Int?
    while place < range.upperBound {
      if place > range.lowerBound { last = place }
      place = bytes.gap(bytes.wordEnd(place, range.upperBound), range.upperBound)
    }
    return last
  }

  private func strongest(
    _ left: Lexicon.RoleClass?, _ right: Lexicon.RoleClass?
  ) -> Lexicon.RoleClass? {
    left == .chair || right == nil || left == .questioner && right != .chair ? left : right
  }
}

extension Lexicon.Match {
  /// Whether a role says nothing but what somebody does in a conversation.
  fileprivate var isPartOfTalk: Bool {
    switch value.roleClass {
    case .chair, .questioner, .answerer: !lists.contains(.outlet)
    default: false
    }
  }
}
