// SPDX-License-Identifier: Apache-2.0

/// The scalars of one line, and where each begins in its bytes.
package struct ScalarText: Sendable {
  package var scalars: [Unicode.Scalar] = []
  /// The byte offset of each scalar, and of the end.
  package var offsets: [Int] = [0]

  package init() {}

  package init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      append(scalar, bytes: UTF8.width(scalar))
    }
  }

  /// Appends a scalar that takes so many bytes of the source.
  package mutating func append(_ scalar: Unicode.Scalar, bytes: Int) {
    scalars.append(scalar)
    offsets.append((offsets.last ?? 0) + bytes)
  }
}

/// The classes that a grammar of characters names in braces.
///
/// No scalar has two of them.
package enum ScalarClass: UInt32, CaseIterable, Sendable {
  case upper = 1
  case lower = 2
  case uncased = 4
  case mark = 8
  case digit = 16
  case space = 32
  case other = 64

  package init(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    // All Georgian is written in letters that Unicode calls lower-case.
    if (0x10D0...0x10FF).contains(scalar.value), scalar != "\u{10FB}" {
      self = .uncased
      return
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: self = .upper
    case .lowercaseLetter: self = .lower
    case .otherLetter, .modifierLetter: self = .uncased
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
    default:
      if ("0"..."9").contains(scalar) {
        self = .digit
      } else {
        self = properties.isWhitespace ? .space : .other
      }
    }
  }

  static let letters = upper.rawValue | lower.rawValue | uncased.rawValue

  /// The bits that a name in braces stands for.
  static let bits: [String: UInt32] = [
    "letter": letters, "upper": upper.rawValue, "lower": lower.rawValue,
    "uncased": uncased.rawValue, "mark": mark.rawValue, "digit": digit.rawValue,
    "space": space.rawValue,
  ]
}

/// One line as a grammar of characters reads it.
struct CharacterInput {
  private var raw: [Unicode.Scalar] = []
  private var folded: [Unicode.Scalar] = []
  private var classes: [UInt32] = []
  private var lists = PhraseLists()

  init() {}

  init(lists: PhraseLists) {
    self.lists = lists
  }

  /// The bit of each position, and of the end.
  mutating func load(_ scalars: [Unicode.Scalar]) -> [UInt32] {
    raw = scalars
    folded = scalars.map(CanonicalForm.fold)
    classes = scalars.map { ScalarClass($0).rawValue }
    return classes + [GrammarProgram.end]
  }

  func end(ofLiteral literal: [Unicode.Scalar], at position: Int) -> Int {
    guard folded[position...].starts(with: literal) else { return Matcher.failure }
    return position + literal.count
  }

  func end(ofOneOf set: ScalarSet, at position: Int) -> Int {
    guard position < raw.count, set.contains(raw[position]) else { return Matcher.failure }
    return position + 1
  }

  /// The end of the longest phrase of a list that begins here and ends with a word.
  func end(ofPhraseIn list: String, at position: Int) -> Int {
    guard let trie = lists.tries[list] else { return Matcher.failure }
    var longest = Matcher.failure
    var node = 0
    var end = position
    while end < raw.count {
      var scalar = folded[end]
      var next = end + 1
      if classes[end] == ScalarClass.space.rawValue {
        // A run of white space counts as one space.
        scalar = " "
        next = CanonicalForm.endOfSpaces(raw, end)
      } else if case let number = CanonicalForm.endOfNumber(raw, end), number > end {
        scalar = "0"
        next = number
      }
      guard let child = trie.child(of: node, scalar) else { break }
      node = child
      end = next
      if trie.isPhrase(node), isBoundary(end) { longest = end }
    }
    return longest
  }

  /// Whether a phrase may end here: where a word ends, or behind a sign.
  private func isBoundary(_ end: Int) -> Bool {
    end == raw.count || !CanonicalForm.isWordPart(folded[end - 1])
      || !CanonicalForm.isWordPart(folded[end])
  }
}
