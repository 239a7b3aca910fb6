// SPDX-License-Identifier: Apache-2.0

import PressText
import SpecificationKit
import Testing

@Suite("The interpreter of the grammars of characters")
struct CharacterGrammarTests {
  private static let lists = PhraseLists([
    "word": ["new", "New  York", "p.m.", "d'or", "ya"], "month": ["may", "mart"],
  ])

  /// The bytes that a production matches, or nil.
  private func end(_ expression: String, on text: String) throws -> Int? {
    let grammar = try Grammar("A <- \(expression)", file: "test.peg")
    var interpreter = try CharacterGrammar(grammar, lists: Self.lists)
    return interpreter.match("A", on: text)?.end
  }

  @Test(
    "Each form of expression matches what it says",
    arguments: [
      ("'may'", "MaY", 3), ("'may'", "ma", nil), ("'it''s'", "IT’S", 6),
      ("[a-c\\]-]+", "b-]d", 3), ("[a]", "A", nil), ("[^a-z]", "A", 1), ("[^a]", "", nil),
      ("{upper}", "Ǆ", 2), ("{upper}", "ǅ", 2), ("{upper}", "a", nil), ("{lower}", "ş", 2),
      ("{uncased}", "あ", 3), ("{letter} {mark}", "e\u{301}", 3), ("{digit}", "٣", nil),
      ("{space}+", " \u{A0}\u{2003}", 6), ("{digit}{1,2} !{digit}", "123", nil),
      ("{digit}{1,2}", "123", 2), ("'a' End", "a", 1), ("'a' End", "ab", nil), ("\"\"", "x", 0),
      ("('a' / 'ab') 'c'", "abc", nil), ("('ab' / 'a') 'c'", "abc", 3), ("'a'* 'a'", "aaa", nil),
      ("&'a' .", "a", 1), ("&'a' .", "b", nil), ("!'a' .", "b", 1), (".", "😀", 4),
    ] as [(String, String, Int?)])
  func expressions(expression: String, text: String, expected: Int?) throws {
    #expect(try end(expression.replacing("''", with: "\\'"), on: text) == expected)
  }

  @Test(
    "A list matches its longest phrase that ends with a word",
    arguments: [
      ("new", 3), ("NEW YORK", 8), ("new\t\u{A0} york!", 11), ("new yorker", 3), ("newer", nil),
      ("new1", nil), ("new\u{301}", nil), ("p.m.x", 4), ("p.m", nil), ("d’or", 6), ("YA", 2),
      ("new-old", 3), ("x", nil),
    ] as [(String, Int?)])
  func phrases(text: String, expected: Int?) throws {
    #expect(try end("<word>", on: text) == expected)
  }

  @Test("Captures are the capital productions in preorder, with the bytes that they matched")
  func captures() throws {
    let text =
      "Line <- _Part (' ' _Part)* End\n_Part <- Number / Word / Word\nNumber <- {digit}+\n"
      + "Word <- Initial {letter}* !'!'\nInitial <- {letter}"
    var interpreter = try CharacterGrammar(
      Grammar(text, file: "test.peg"), lists: PhraseLists())
    let match = interpreter.match("Line", on: "şa 12")
    #expect(
      match?.captures == [
        .init("Line", 0..<6), .init("Word", 0..<3), .init("Initial", 0..<2), .init("Number", 4..<6),
      ])
    #expect(match?.range(of: "Number") == 4..<6)
    #expect(interpreter.match("Line", on: "ab!") == nil)
    #expect(interpreter.match("Nothing", on: "ab") == nil)
  }

  @Test("The canonical form is that of the library, for every scalar of the planes in use")
  func folding() {
    var compared = 0
    for value in 0..<UInt32(0x2_0000) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      compared += 1
      guard Folding.fold(value) == CanonicalForm.fold(scalar).value,
        Folding.isWordPart(value) == CanonicalForm.isWordPart(scalar)
      else {
        Issue.record("U+\(String(value, radix: 16))")
        return
      }
    }
    #expect(compared == 0x2_0000 - 0x800)
  }

  // MARK: The real grammars with the real lexicon

  private func match(_ file: String, _ production: String, _ text: String) throws
    -> CharacterGrammar.Match?
  {
    let lists = try PhraseLists(readingFrom: "Specs/lexicon")
    var interpreter = try CharacterGrammar(Repository.grammar(file), lists: lists)
    return interpreter.match(production, on: text)
  }

  @Test(
    "label.peg takes labels apart",
    arguments: [
      ("MODERATOR: Good morning.", 0..<9, 11..<24), ("Ada Kern:", 0..<8, nil),
      ("ADA KERN (through an interpreter): Yes.", 0..<33, 35..<39), ("At 10:30 we left.", nil, nil),
      ("https://example.org", nil, nil), ("She said: no.", nil, nil),
    ] as [(String, Range<Int>?, Range<Int>?)])
  func labels(text: String, label: Range<Int>?, speech: Range<Int>?) throws {
    let match = try match("label.peg", "LabelLine", text)
    #expect(match?.range(of: "Label") == label)
    #expect(match?.range(of: "Speech") == speech)
  }

  @Test(
    "date.peg takes dates apart",
    arguments: [
      ("14 March 2031", "14", "March", "2031"), ("March 3rd, 2031", "3", "March", "2031"),
      ("Monday, 3 march 2031, 10:15", "3", "march", "2031"),
      ("Quill Bay, 3 May 2031", "3", "May", "2031"),
    ])
  func dates(text: String, day: String, month: String, year: String) throws {
    let match = try #require(try match("date.peg", "DateLine", text))
    let parts = ["Day", "Month", "Year"].map { name in
      match.range(of: name).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    }
    #expect(parts == [day, month, year])
  }

  @Test(
    "date.peg takes no sentence and no year alone",
    arguments: ["We met on 3 May 2031.", "2031"])
  func noDates(text: String) throws {
    #expect(try match("date.peg", "DateLine", text) == nil)
  }
}
