// SPDX-License-Identifier: Apache-2.0

import Foundation
import SpecificationKit
import Testing

/// The gate is tested by wrong cases: each must be reported, and for the right reason.
@Suite("The gate reports wrong cases")
struct CaseGateTests {
  /// A change to the good case, and the failure that it must bring.
  struct Fault: Sendable, CustomTestStringConvertible {
    var name: String
    var old: String
    var new: String
    var kind: CaseFailure.Kind
    var line: Int

    init(_ name: String, _ old: String, _ new: String, _ kind: CaseFailure.Kind, line: Int) {
      self.name = name
      self.old = old
      self.new = new
      self.kind = kind
      self.line = line
    }

    var testDescription: String { name }
  }

  static let faults = [
    Fault("another kind", "  paragraph 5 ~medium", "  note 5 ~medium", .tree, line: 15),
    Fault("another certainty", " ~medium\nlines", "\nlines", .tree, line: 15),
    Fault("another rule", "@turn.bare-label", "@turn.label", .tree, line: 13),
    Fault("another label", "speaker \"Dr. Nele Osei\"", "speaker \"Nele Osei\"", .tree, line: 13),
    Fault("an empty container", "paragraph 5 ~medium", "lead 5 @body.lead", .tiling, line: 15),
    Fault("a node outside its parent", "turn 1-3", "turn 1", .range, line: 14),
    Fault("a blank line", "turn 1-3", "turn 1-4", .range, line: 13),
    Fault("a clumsy range", "paragraph 3 ", "paragraph 3:1 ", .range, line: 14),
    Fault("a line that no node has", "      paragraph 5 ~medium\n", "", .tiling, line: 12),
    Fault("a line in two nodes", "paragraph 5 ~", "paragraph 3-5 ~", .tiling, line: 15),
    Fault("a wrong slice", "\"We agreed.\"", "\"We agree.\"", .slice, line: 14),
    Fault("a label that is not there", "label \"Dr.", "label \"Mr.", .slice, line: 17),
    Fault("another kind of line", "3 sentence", "3 short", .lines, line: 18),
    Fault("a missing row", "  3 text survey.shape\n", "", .rows, line: 22),
    Fault("another refined kind", "3 text", "3 short", .survey, line: 22),
    Fault("another part", "part principal", "part chair", .speakers, line: 25),
    Fault("a speaker out of order", "s1 name", "s2 name", .rows, line: 25),
    Fault(
      "a missing diagnostic", "tree\n", "$ missing-body\ntree\n", .missingDiagnostic, line: 10),
    Fault(
      "an extra diagnostic", "        ^^^^^^^^ zero-width-character\n", "", .extraDiagnostic,
      line: 1),
    Fault(
      "carets under something else", "        ^^^^^^^^ zero", "       ^^^^^^^^^ zero",
      .missingDiagnostic, line: 9),
    Fault("an idle rule", "rule turn.bare-label", "rule turn.label", .ruleNotFired, line: 2),
    Fault("a near miss that hit", "near turn.empty", "near speaker.label", .nearMissFired, line: 3),
    Fault(
      "a diagnostic that was not missed", "empty-turn", "zero-width-character", .nearMissFired,
      line: 3),
  ]

  @Test("the right case passes")
  func goodCasePasses() throws {
    let failures = CaseComparison.failures(
      of: try CaseFixture.read(CaseFixture.good), against: try CaseFixture.goodOutcome())
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test("a wrong expectation fails, at its place", arguments: faults)
  func faultIsReported(fault: Fault) throws {
    let wrong = try CaseFixture.read(try CaseFixture.good(fault.old, fault.new))
    let failures = CaseComparison.failures(of: wrong, against: try CaseFixture.goodOutcome())
    #expect(
      failures.contains { $0.kind == fault.kind && $0.position.line == fault.line },
      "\(failures.map { "\($0.kind) \($0)" })")
  }

  @Test("every kind of failure is provoked")
  func allKindsAreProvoked() {
    #expect(Set(Self.faults.map(\.kind)) == Set(CaseFailure.Kind.allCases))
  }

  @Test("layers that a case leaves out are not compared")
  func layersLimitDiagnostics() throws {
    let text = try CaseFixture.good("        ^^^^^^^^ zero-width-character\n", "")
    let limited = text.replacingOccurrences(of: "rule t", with: "layers survey syntax\nrule t")
    let failures = CaseComparison.failures(
      of: try CaseFixture.read(limited), against: try CaseFixture.goodOutcome())
    #expect(failures.isEmpty, "\(failures)")
  }

  /// A change to the good case that makes it unreadable, and what the reader says.
  static let unreadable = [
    ("fixture.good", "Fixture", "1:1: error: an id is made of"),
    ("rule turn.bare-label\n", "", "1:1: error: the case names no rule"),
    (
      "rule turn.bare", "rule turn.bar",
      "2:6: error: unknown rule turn.bar-label; did you mean turn.bare-label?"
    ),
    (
      "near turn.empty, empty", "near turn.empty, empt",
      "3:18: error: unknown rule or diagnostic empt-turn"
    ),
    ("near", "nearly", "3:1: error: unknown word nearly"),
    ("| We agreed.", "|We agreed.", "6:2: error: a space is missing"),
    ("| We agreed.", "| We\\q agreed.", "6:5: error: unknown escape \\q"),
    ("| We agreed.", "| We \\xG0 agreed.", "6:6: error: \\x needs two"),
    ("| We agreed.", "| We \\u{D800} agreed.", "6:6: error: \\u needs"),
    ("| We agreed.", "| We agreed.\\", "7:1: error: only the last input line"),
    ("| We agreed.", "| We agreed. ", "6:13: error: white space at the end"),
    ("| We agreed.", "| We\u{A0}agreed.", "6:5: error: U+A0 is not visible"),
    ("| We agreed.", "| We\u{202E}agreed.", "6:5: error: U+202E is not visible"),
    ("| We agreed.", "| We\tagreed.", "6:5: error: U+9 is not visible"),
    ("        ^^^^^^^^ zero", "         ^^^^^^^ zero", "9:10: error: the carets do not align"),
    ("        ^^^^^^^^ zero", "        ^^^^^^^ zero", "9:9: error: the carets do not align"),
    (
      "^ zero-width-character", "^ zero-with-character",
      "9:18: error: unknown diagnostic zero-with-character; did"
    ),
    ("tree\n", "tee\n", "10:1: error: expected tree"),
    ("lines\n", "tree\n", "16:1: error: a second block"),
    ("paragraph 5", "paragraf 5", "15:7: error: unknown kind of node paragraf; did"),
    ("paragraph 5", "paragraph 5-", "15:17: error: a range reads"),
    ("paragraph 5", "label 5", "15:7: error: a label is not listed"),
    ("5 ~medium", "5 @body.paragraph ~medium", "15:19: error: a paragraph shows no @rule"),
    (" @turn.bare-label", "", "13:16: error: a turn needs its @rule"),
    ("~medium\nlines", "~sure\nlines", "15:19: error: unknown certainty sure"),
    ("      paragraph 5", "     paragraph 5", "15:1: error: rows are indented"),
    ("\"We agreed.\"", "\"We agreed.", "14:21: error: the string has no end"),
    ("3 sentence", "3 sentience", "18:5: error: unknown kind of line sentience; did"),
    ("part principal", "part boss", "25:44: error: unknown part boss"),
    ("lines\n  1", "\nlines\n  1", "17:1: error: a blank line ends a case"),
  ]

  @Test("what cannot be read is reported with its place", arguments: unreadable)
  func unreadableIsReported(old: String, new: String, message: String) throws {
    let problems = CaseFixture.problems(try CaseFixture.good(old, new))
    #expect(problems.contains { $0.hasPrefix("fixture.case:\(message)") }, "\(problems)")
  }

  @Test("a case without input, or without a block, is refused")
  func incompleteCases() {
    #expect(CaseFixture.problems("case a\nrule article\ntree\n").count == 1)
    #expect(CaseFixture.problems("case a\nrule article\n| x\n").count == 1)
    #expect(CaseFixture.problems("").count == 1)
    #expect(CaseFixture.problems("rule article\n").count == 2)
    #expect(
      CaseFixture.problems("case a\nrule article\n| x\nspeakers") == [
        "fixture.case:4:1: error: the last line does not end"
      ])
  }

  @Test("an id that stands twice is reported, and so is an input that does")
  func repetitionIsReported() throws {
    let first = try CaseFixture.read(CaseFixture.good)
    var second = try CaseFixture.read(CaseFixture.good)
    #expect(CaseSuite.repeatedIDs([first, second]).count == 1)
    #expect(CaseSuite.repeatedInputs([first, second]).count == 1)
    second.id = "fixture.other"
    second.layers = [.syntax]
    #expect(CaseSuite.repeatedIDs([first, second]).isEmpty)
    #expect(CaseSuite.repeatedInputs([first, second]).isEmpty)
  }

  @Test("stray files, empty folders and fences that are no case are reported")
  func strayFilesAreReported() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("specs-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = [
      "spec/10-a.md":
        "# A {#article}\n```case\n| x\nspeakers\n```\n````text\n```case b\n````\n~~~\n",
      "spec/note.txt": "stray\n",
      "cases/turn/a.cases": "stray\n",
      "cases/turn/b.case": CaseFixture.good,
      "cases/empty/.keep": "",
    ]
    for (path, text) in files {
      let url = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    try FileManager.default.removeItem(at: folder.appendingPathComponent("cases/empty/.keep"))
    let root = SpecificationRoot(folder.path)
    let suite = CaseSuite(root)
    let found = suite.problems.map { problem in
      let name = problem.position.path.split(separator: "/").last ?? ""
      return "\(name):\(problem.position.line)"
    }
    #expect(
      found.sorted() == [
        "10-a.md:2", "10-a.md:7", "10-a.md:9", "a.cases:1", "empty:1", "note.txt:1",
      ])
    #expect(suite.cases.map(\.id) == ["fixture.good"])
    #expect(try CaseSuite.openings(root) == 2)
  }
}
