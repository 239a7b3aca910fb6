// SPDX-License-Identifier: Apache-2.0

import SpecificationKit
import Testing

@Suite("Writing cases")
struct CaseWriterTests {
  /// Lines of many shapes, some of them broken, to make documents of.
  private static let lines: [[UInt8]] =
    [
      "MODERATOR:", "MODERATOR: Welcome to all of you.", "Dr. Nele Osei: \"We agreed\\.\"",
      "- Yes, we did.", "— No.", "(Laughter.)", "***", "14 December 2021, 19:00", "03.04.2021",
      "31 June",
      "By Ada Kern", "Photo: Ada Kern", "Share", "© 2024", "https://example.org/a", "END",
      "• Bread",
      "How did the talks of the two ministers go?", "  indented and trailing  ", "", "", "\t",
      "A headline without a full stop, long enough to be one",
      "\u{FEFF}", "zero\u{200B}width", "\u{202E}turned", "Straße 東京", "Note: not a speaker.",
    ].map { Array($0.utf8) } + [[0xFF, 0x41], [0x00], [0xC3], [0x0D]]

  @Test("the case that `new` writes for a document can be read, and holds")
  func skeletonHolds() throws {
    let registry = try DiagnosticRegistry(Specification.root)
    let evaluation = CaseEvaluation(registry: registry)
    var generator = SplitMix64(seed: 2026)
    var compared = 0
    for _ in 0..<2_000 {
      let ends: [[UInt8]] = [[0x0A], [0x0A], [0x0A], [0x0A, 0x0A], [0x0D, 0x0A], [0x0D]]
      let input = (0..<Int.random(in: 0..<12, using: &generator)).flatMap { _ in
        (Self.lines.randomElement(using: &generator) ?? [])
          + (ends.randomElement(using: &generator) ?? [])
      }
      let outcome = evaluation.outcome(of: input)
      let lines = CaseWriter.skeleton(
        "writer.test", rules: ["article"], blocks: CaseBlockName.allCases, input: input, outcome)
      if lines.contains(where: { $0.hasPrefix("// no carets") }) { continue }
      compared += 1
      let text = lines.joined(separator: "\n") + "\n"
      let read = try CaseFixture.read(text)
      let failures = CaseComparison.failures(of: read, against: outcome)
      guard failures.isEmpty, read.input == input else {
        Issue.record("\(failures)\n\(text)")
        return
      }
    }
    #expect(compared > 1_900)
  }

  @Test("blessing rewrites what fails and leaves every other byte as it is")
  func blessingIsNarrow() throws {
    let outcome = try CaseFixture.goodOutcome()
    let head = "// A comment.\n\n"
    let wrong = try CaseFixture.good("3 text", "3 short")
      .split(separator: "paragraph 5 ~medium").joined(separator: "note 5")
    let file = CaseReader.cases(
      Array((head + wrong).utf8), path: "x.case", vocabulary: CaseEvaluation.vocabulary)
    let blessing = CaseBlessing(of: file.cases, in: Array((head + wrong).utf8)) { _ in outcome }
    let lines = String(decoding: blessing.bytes, as: UTF8.self)
    #expect(lines == head + CaseFixture.good)
    #expect(blessing.changed == ["fixture.good"])
    #expect(blessing.byHand.isEmpty)
  }

  @Test("blessing leaves a case that holds alone, and carets and heads to hands")
  func blessingLeavesTheRest() throws {
    var outcome = try CaseFixture.goodOutcome()
    let good = try CaseFixture.read(CaseFixture.good)
    let bytes = Array(CaseFixture.good.utf8)
    let same = CaseBlessing(of: [good], in: bytes) { _ in outcome }
    #expect(same.bytes == bytes && same.changed.isEmpty && same.byHand.isEmpty)
    outcome.diagnostics = [:]
    outcome.fired = ["turn.empty"]
    let other = CaseBlessing(of: [good], in: bytes) { _ in outcome }
    #expect(other.bytes == bytes && other.changed.isEmpty)
    #expect(
      other.byHand.map(\.kind) == [.missingDiagnostic, .ruleNotFired, .nearMissFired])
  }

  @Test("diagnostics of whole documents are written by physical line and byte column")
  func diagnosticRows() {
    let bytes = Array("a\r\nbé\rcd".utf8)
    let rows = [0..<1, 3..<3, 4..<6, 7..<9, 0..<9, 1..<3, 9..<9].map {
      CaseWriter.row(CaseDiagnostic(code: "x", range: $0), in: bytes)
    }
    #expect(
      rows == [
        "diagnostic 1:1-1 x", "diagnostic 2:1 x", "diagnostic 2:2-3 x", "diagnostic 3:1-2 x",
        "diagnostic 1:1-3:2 x", "diagnostic 1:2-3 x", "diagnostic 3:3 x",
      ])
  }
}
