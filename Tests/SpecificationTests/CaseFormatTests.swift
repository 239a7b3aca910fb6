// SPDX-License-Identifier: Apache-2.0

import SpecificationKit
import Testing

@Suite("The format of cases")
struct CaseFormatTests {
  /// A case of `input` that can be read whatever the document is.
  static func read(_ input: [String]) throws -> SpecificationCase {
    let lines = ["case format.input", "rule article"] + input + ["speakers"]
    return try CaseFixture.read(lines.joined(separator: "\n") + "\n")
  }

  /// Bytes that a careless format would lose: escapes, gutters, controls, broken UTF-8.
  private static let hostile: [[UInt8]] = [
    [0x0A], [0x0D], [0x0D, 0x0A], [0x09], [0x00], [0x20], [0x5C], [0x7C], [0x5E], [0x22], [0x24],
    [0x60, 0x60, 0x60], [0x2F, 0x2F], [0xFF], [0xC3], [0xA9], [0xC3, 0xA9], [0xC2, 0xA0],
    [0xEF, 0xBB, 0xBF], [0xE2, 0x80, 0x8B], [0xE2, 0x80, 0xA8], [0xED, 0xA0, 0x80],
    [0xF0, 0x9F, 0x98, 0x80], [0xF4, 0x90], [0xCC, 0x81], [0xC2, 0x85], [0xEF, 0xB8, 0x8F],
    Array("tree".utf8), Array("case x".utf8), Array("\\s".utf8), Array("A".utf8), [0x7F], [0x1B],
  ]

  @Test("bytes written as input lines are read back unchanged")
  func inputRoundTrip() throws {
    var generator = SplitMix64(seed: 2026)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0..<12, using: &generator)).flatMap { _ in
        Bool.random(using: &generator)
          ? Self.hostile.randomElement(using: &generator) ?? []
          : [UInt8.random(in: 0...255, using: &generator)]
      }
      let read = try Self.read(CaseWriter.input(bytes))
      guard read.input == bytes else {
        Issue.record("\(bytes) came back as \(read.input)")
        return
      }
    }
  }

  @Test("a diagnostic written as carets is read back unchanged")
  func caretRoundTrip() throws {
    var generator = SplitMix64(seed: 7)
    var compared = 0
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 1..<60, using: &generator)).flatMap { _ in
        Bool.random(using: &generator)
          ? [0x61] : Self.hostile.randomElement(using: &generator) ?? []
      }
      let lower = Int.random(in: 0...bytes.count, using: &generator)
      let upper = Int.random(in: lower...bytes.count, using: &generator)
      let diagnostic = CaseDiagnostic(code: "invalid-date", range: lower..<upper)
      let lines = CaseWriter.input(bytes, diagnostics: [diagnostic])
      // A range that no carets can show is written as a comment.
      if lines.contains(where: { $0.hasPrefix("//") }) { continue }
      compared += 1
      let read = try Self.read(lines)
      guard read.diagnostics.map(\.value) == [diagnostic] else {
        Issue.record("\(bytes): \(lower)..<\(upper) came back as \(read.diagnostics)")
        return
      }
    }
    #expect(compared > 1_000)
  }

  @Test("carets under the rest of a long line are written short")
  func longCarets() throws {
    let bytes = Array("say \(String(repeating: "so ", count: 30))\u{200B}\r\n".utf8)
    let end = 4 + 3 * 30 - 1
    for (range, carets) in [
      (4..<end, "      ^... inferred-turn"),
      (4..<(end + 1), "      \(String(repeating: "^", count: 90)) inferred-turn"),
      ((end - 2)..<end, "\(String(repeating: " ", count: end))^^ inferred-turn"),
    ] {
      let diagnostic = CaseDiagnostic(code: "inferred-turn", range: range)
      let lines = CaseWriter.input(bytes, diagnostics: [diagnostic])
      #expect(lines.last == carets)
      #expect(try Self.read(lines).diagnostics.map(\.value) == [diagnostic])
    }
  }

  @Test("quoted strings are read back unchanged")
  func quotedRoundTrip() throws {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0..<9, using: &generator)).flatMap { _ in
        Self.hostile.randomElement(using: &generator) ?? []
      }
      let row = SpeakerRow(
        id: "s1", fields: [CaseField("name", bytes)], part: "chair", certainty: "low",
        rule: "speaker.label", labels: [bytes, []])
      let text = "case format.row\nrule article\n| \\\nspeakers\n  \(CaseWriter.row(row))\n"
      let read = try CaseFixture.read(text)
      #expect(read.speakers?.rows.map(\.value) == [row])
    }
  }

  @Test("carets mark what stands above them, escapes and all")
  func caretsFollowEscapes() throws {
    let read = try Self.read([
      "| bad \\xFF and\\u{200B}zero",
      "      ^^^^ ill-formed-utf8",
      "              ^^^^^^^^ zero-width-character",
      "|",
      "  ^ mixed-line-endings",
      "| rest of it\\s\\r",
      "       ^... inferred-turn",
      "| end\\",
      "  > missing-headline",
      "$ missing-body",
    ])
    #expect(
      read.input == Array("bad ".utf8) + [0xFF]
        + Array(" and\u{200B}zero\n\nrest of it \r\nend".utf8))
    #expect(
      read.diagnostics.map(\.value) == [
        CaseDiagnostic(code: "ill-formed-utf8", range: 4..<5),
        CaseDiagnostic(code: "zero-width-character", range: 9..<12),
        CaseDiagnostic(code: "mixed-line-endings", range: 17..<18),
        CaseDiagnostic(code: "inferred-turn", range: 23..<28),
        CaseDiagnostic(code: "missing-headline", range: 31..<31),
        CaseDiagnostic(code: "missing-body", range: 34..<34),
      ])
  }

  @Test(
    "ranges read as they are printed",
    arguments: ["0", "4", "4-9", "4:14", "4:14-20", "4:14-6:2"])
  func rangesRoundTrip(text: String) throws {
    #expect(try #require(CaseRange(text)).description == text)
  }

  @Test(
    "what is no range is refused",
    arguments: [
      "", "-", "4-", "9-4", "4-4", "04", "4:0", "0:1", "4:20-14", "4:", "a", "4-9-10", "+4",
    ])
  func rangesAreStrict(text: String) {
    #expect(CaseRange(text) == nil)
  }

  @Test("the example in the chapter on cases can be read, and its slices are right")
  func chapterExample() throws {
    let chapter = try Specification.root.text(of: "spec/90-cases.md")
    let lines = chapter.split(separator: "\n").filter { $0.hasPrefix("    ") }
    let example = lines.map { $0.dropFirst(4) + "\n" }.joined()
    let read = try CaseFixture.read(example)
    let outcome = CaseFixture.outcome(lines: [
      "MS. ALVAREZ: We\u{200B} agreed.", "", "Then we left.",
    ])
    #expect(read.input.starts(with: Array("MS. ALVAREZ: We\u{200B} agreed.\n\nThen we".utf8)))
    #expect(CaseChecks.failures(of: read, lines: outcome.lines).isEmpty)
    #expect(read.diagnostics.map(\.value.range) == [15..<18])
  }

  @Test("a heading implies the rule of the cases below it, until the next heading of its level")
  func headingsImplyRules() throws {
    let text = """
      # Turns
      ## Labels {#turn.label}
      ```case a
      | \\
      speakers
      ```
      ### Why
      ```case b
      rule turn.speech, turn.move
      | \\
      speakers
      ```
      ````text
      ## Not a heading {#turn.empty}
      ````
      ## Empty {#turn.empty}
      ```case c
      | \\
      speakers
      ```

      """
    let file = CaseReader.chapter(
      Array(text.utf8), path: "x.md", vocabulary: CaseEvaluation.vocabulary)
    #expect(file.problems.isEmpty)
    #expect(
      file.cases.map { $0.rules.map(\.value) } == [
        ["turn.label"], ["turn.label", "turn.speech", "turn.move"], ["turn.empty"],
      ])
    #expect(file.headings.map(\.value) == ["turn.label", "turn.empty"])
  }

  @Test("a long text may be abbreviated, a short one may not")
  func abbreviation() throws {
    let long = String(repeating: "words ", count: 12) + "end."
    let outcome = CaseFixture.outcome(lines: [long, "Short."])
    for (row, text, isRight) in [
      (3, "words words…", true), (3, long, true), (3, "word…", true), (3, "sword…", false),
      (3, "words", false), (4, "Sho…", false), (4, "Short.", true), (4, "…", false),
    ] {
      let tree = """
        case format.text
        rule article
        | \(long)
        | Short.
        tree
          article 1-2
            body 1-2
              paragraph 1\(row == 3 ? " \"\(text)\"" : "")
              paragraph 2\(row == 4 ? " \"\(text)\"" : "")

        """
      let failures = CaseComparison.failures(of: try CaseFixture.read(tree), against: outcome)
      #expect(failures.filter { $0.kind == .slice }.isEmpty == isRight, "\(text)")
    }
  }
}
