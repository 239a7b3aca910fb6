// SPDX-License-Identifier: Apache-2.0

/// The reference interpreter of label.peg, date.peg and introduction.peg.
package struct CharacterGrammar {
  /// What a production matched.
  package struct Match: Sendable, Equatable {
    /// The byte offset at which it ends.
    package var end: Int
    /// The productions whose names begin with a capital, in preorder, the asked one first.
    package var captures: [Capture]

    /// The bytes of the first capture of that name.
    package func range(of name: String) -> Range<Int>? {
      captures.first { $0.name == name }?.range
    }
  }

  /// A production and the bytes that it matched.
  package struct Capture: Sendable, Equatable {
    package var name: String
    package var range: Range<Int>

    package init(_ name: String, _ range: Range<Int>) {
      self.name = name
      self.range = range
    }
  }

  private var matcher: Matcher

  /// Makes an interpreter of a grammar of characters.
  package init(_ grammar: Grammar, lists: PhraseLists) throws {
    matcher = Matcher(try GrammarProgram(grammar, bits: ScalarClass.bits, analysed: true))
    matcher.text = CharacterInput(lists: lists)
  }

  /// Matches a production at the start of a text; it need not reach the end.
  package mutating func match(_ production: String, on text: ScalarText) -> Match? {
    guard let entry = matcher.program.entry(named: production) else { return nil }
    matcher.lookahead = matcher.text.load(text.scalars)
    let end = matcher.run(entry)
    guard end != Matcher.failure else { return nil }
    let captures = matcher.events.map { event in
      Capture(
        matcher.program.names[event.entry], text.offsets[event.start]..<text.offsets[event.end])
    }
    return Match(end: text.offsets[end], captures: captures)
  }

  /// Matches a production at the start of a text; it need not reach the end.
  package mutating func match(_ production: String, on text: String) -> Match? {
    match(production, on: ScalarText(text))
  }
}
