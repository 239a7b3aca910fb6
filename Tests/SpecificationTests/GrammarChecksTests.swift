// SPDX-License-Identifier: Apache-2.0

import PressText
import SpecificationKit
import Testing

@Suite("Static checks of the grammars")
struct GrammarChecksTests {
  static let files: [(file: String, starts: [String])] = [
    ("grammar.peg", ["Article"]),
    ("label.peg", ["LabelLine", "EnclosedLine", "MarkedLine", "NameLine"]),
    (
      "date.peg",
      ["DateLine", "TimeLine", "DatedLine", "TwiceDated", "Announcement", "LeadDateline"]
    ),
    ("introduction.peg", ["IntroductionLine"]),
  ]

  @Test("A grammar file has no static fault", arguments: files)
  func isSound(file: String, starts: [String]) throws {
    let grammar = try Repository.grammar(file)
    #expect(!grammar.productions.isEmpty)
    for problem in GrammarChecker.problems(in: grammar, starts: starts) {
      Issue.record("\(problem)")
    }
  }

  @Test("All grammar files of Specs are checked")
  func isComplete() {
    let found = Repository.files(in: "Specs", withSuffix: ".peg")
    #expect(Set(found) == Set(Self.files.map { "Specs/\($0.file)" }))
  }

  @Test("The lists that the grammars name have files in the lexicon")
  func listsExist() throws {
    let lists = try PhraseLists(readingFrom: "Specs/lexicon").names
    for (file, starts) in Self.files {
      let grammar = try Repository.grammar(file)
      for problem in GrammarChecker.problems(in: grammar, starts: starts, lists: lists)
      where problem.check == .unknownList {
        Issue.record("\(problem)")
      }
    }
  }

  // MARK: Planted faults

  static let kinds = "%kinds " + RefinedKind.allCases.map(\.rawValue).joined(separator: " ") + "\n"
  static let rest =
    "\n_Rest <- "
    + RefinedKind.allCases.dropFirst(2).map(\.rawValue).joined(separator: " / ")

  /// A faulty grammar of lines for each check, or one of characters.
  static let lineFaults: [(check: GrammarProblem.Check, text: String)] = [
    (.undefinedName, "A : article @article <- (_Rest / furniture / headline / _Gone)*"),
    (
      .duplicateProduction, "A : article @article <- (_B / _Rest)*\n_B <- furniture\n_B <- headline"
    ),
    (.unusedProduction, "A : article @article <- (_Rest / furniture / headline)*\n_B <- furniture"),
    (.undeclaredKind, "A : article @article <- (_Rest / furniture / headline / nothing)*"),
    (.unusedKind, "A : article @article <- (_Rest / furniture)*"),
    (.unknownNodeKind, "A : artikel @article <- (_Rest / furniture / headline)*"),
    (.unknownRule, "A : article @artikel <- (_Rest / furniture / headline)*"),
    (.unknownCertainty, "A : article @article ~sure <- (_Rest / furniture / headline)*"),
    (.unknownDiagnostic, "A : article @article !oops <- (_Rest / furniture / headline)*"),
    (.missingNode, "A : article <- (_Rest / furniture / headline)*"),
    (.attributeOfSilent, "A : article @article <- _B*\n_B @body <- _Rest / furniture / headline"),
    (.leftRecursion, "A : article @article <- _B\n_B <- !headline _B furniture / headline / _Rest"),
    (.nesting, "A : article @article <- _B\n_B <- furniture _B headline / _Rest"),
    (.nullableLoop, "A : article @article <- (_Rest / furniture / headline?)*"),
    (.misplacedTerminal, "A : article @article <- (_Rest / furniture / headline / 'x')*"),
    (.unreachableAlternative, "A : article @article <- (_Rest / furniture / headline / time)*"),
  ]

  static let characterFaults: [(check: GrammarProblem.Check, text: String)] = [
    (.undefinedName, "A <- 'x' Gone"),
    (.misplacedAttribute, "A @article <- 'x'"),
    (.misplacedTerminal, "A <- headline"),
    (.unknownClass, "A <- {vowel}"),
    (.unknownList, "A <- <months>"),
    (.unfoldedLiteral, "A <- 'May'"),
    (.unreachableAlternative, "A <- ('ab' / 'abc') 'd'"),
    (.nullableLoop, "A <- ('x' / End)*"),
    (.leftRecursion, "A <- 'x'? A 'y'"),
  ]

  @Test(
    "Each check of a grammar of lines finds its planted fault and no other", arguments: lineFaults)
  func findsInLines(check: GrammarProblem.Check, text: String) throws {
    let grammar = try Grammar(Self.kinds + text + Self.rest, file: "planted.peg")
    let problems = GrammarChecker.problems(in: grammar, starts: ["A"])
    #expect(Set(problems.map(\.check)) == [check], "\(problems)")
  }

  @Test("Each check of a grammar of characters finds its planted fault", arguments: characterFaults)
  func findsInCharacters(check: GrammarProblem.Check, text: String) throws {
    let grammar = try Grammar(text, file: "planted.peg")
    let problems = GrammarChecker.problems(in: grammar, starts: ["A"], lists: ["month"])
    #expect(Set(problems.map(\.check)) == [check], "\(problems)")
  }

  @Test("Kinds that differ from the library's are found")
  func findsForeignKinds() throws {
    let text = Self.kinds.replacing("headline date", with: "date headline furniture")
    let production = "A : article @article <- (_Rest / furniture / headline)*"
    let grammar = try Grammar(text + production + Self.rest, file: "planted.peg")
    let problems = GrammarChecker.problems(in: grammar, starts: ["A"])
    #expect(Set(problems.map(\.check)) == [.foreignKinds, .duplicateKind])
  }

  @Test("Every check has a planted fault")
  func isEveryCheckShown() {
    let shown = (Self.lineFaults + Self.characterFaults).map(\.check)
    let missing = Set(GrammarProblem.Check.allCases).subtracting(shown)
    #expect(missing == [.foreignKinds, .duplicateKind], "shown in findsForeignKinds")
  }

  @Test(
    "A fault in the notation names its file and line",
    arguments: [
      ("A <- 'x\n", "x.peg:1: expected '"),
      ("A\n    'x'\n", "x.peg:2: expected <-, found '"),
      ("A <- ('x'\nB <- 'y'", "x.peg:2: expected ), found B"),
      ("// note\nA <- 'x' / / 'y'", "x.peg:2: expected an expression, found /"),
      ("A <- 'x'{3,2}", "x.peg:1: malformed {m,n}"),
      ("A <- [z-a]", "x.peg:1: a range that runs backwards"),
      (" A <- 'x'", "x.peg:1: a production must begin in the first column"),
      ("A <- ''", "x.peg:1: an empty literal"),
    ])
  func notationFaults(text: String, message: String) {
    let error = #expect(throws: PEGError.self) { try Grammar(text, file: "x.peg") }
    #expect(error?.description == message)
  }
}
