// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The command check")
struct CheckCommandTests {
  /// What `check` prints about a text between two paragraphs that nothing is to be said about.
  private func excerpts(of text: String, _ options: String...) throws -> [String] {
    let run = try PressTextProcess.run(["check"] + options + ["-"], input: Array(text.utf8))
    return run.output.split(separator: "\n").map(String.init)
  }

  /// The excerpt with the carets below, of the diagnostic with a code.
  private func excerpt(_ code: String, of text: String) throws -> [String] {
    let rows = try excerpts(of: text)
    let index = try #require(rows.firstIndex { $0.hasSuffix("[\(code)]") }, "\(rows)")
    return Array(rows[index + 1...index + 2])
  }

  @Test("A diagnostic has its place, severity, message, code, excerpt and rule")
  func format() throws {
    let folder = try ScratchFolder()
    let path = try folder.path("day.txt", "The harbour of Northland opens again\n\n03/04/2024\n")
    let run = try PressTextProcess.run(["check", "--minimum-severity=warning", path])
    #expect(run.status == 1)
    #expect(
      run.output.hasPrefix(
        """
        \(path):3:1: warning: ambiguous date: day and month can be exchanged [ambiguous-date]
           3 | 03/04/2024
             | ^^^^^^^^^^
             = rule date.ambiguous

        """), "\(run.output)")
    #expect(run.errors.hasPrefix("1 file checked: "))
  }

  @Test("Several diagnostics of several files are counted in one line")
  func summary() throws {
    let folder = try ScratchFolder()
    let first = try folder.path("first.txt", "a\u{1}b\u{1}c")
    let second = try folder.path("second.txt", "")
    let run = try PressTextProcess.run(["check", first, second, "no-such-file"])
    #expect(run.status == 2)
    #expect(run.output.contains("\(first):1:2: warning: control"))
    #expect(run.output.contains("\(first):1:4: warning: control"))
    #expect(run.output.contains("\(second):1:1: note: no line with text [empty-document]"))
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last?.hasPrefix("2 files checked: 3 warnings, ") == true)
  }

  @Test(
    "Carets stand under what they mean",
    arguments: [
      // Two columns for each of the characters before.
      ("日本語\u{1}です", "   1 | 日本語\\u{01}です", "     |       ^^^^^^"),
      ("한국\u{1}", "   1 | 한국\\u{01}", "     |     ^^^^^^"),
      // Marks that stand on letters take none.
      ("e\u{301}a\u{308}\u{1}", "   1 | e\u{301}a\u{308}\\u{01}", "     |   ^^^^^^"),
      // A mark that stands on nothing gets something.
      ("\u{301}a\u{1}", "   1 | ◌\u{301}a\\u{01}", "     |   ^^^^^^"),
      ("a\tb\u{1}", "   1 | a    b\\u{01}", "     |       ^^^^^^"),
      ("🇳🇴 👍\u{1}", "   1 | 🇳🇴 👍\\u{01}", "     |      ^^^^^^"),
      ("a\u{200D}\u{1}\u{2}b", "   1 | a\\u{200D}\\u{01}\\u{02}b", "     |          ^^^^^^^^^^^^"),
      ("\u{1B}[31m", "   1 | \\u{1B}[31m", "     | ^^^^^^"),
    ] as [(String, String, String)])
  func carets(text: String, line: String, carets: String) throws {
    #expect(try excerpt("control-character", of: text) == [line, carets])
  }

  @Test("Bytes that are not UTF-8 are shown one by one")
  func illFormed() throws {
    let run = try PressTextProcess.run(["check", "-"], input: [0x61, 0xE2, 0x82, 0x62, 0xFF])
    #expect(
      run.output.contains("[ill-formed-utf8]\n   1 | a\\xE2\\x82b\\xFF\n     |  ^^^^^^^^\n"))
    #expect(run.output.contains("<stdin>:1:4: warning: bytes that are not UTF-8"))
  }

  @Test(
    "Of one code a hundred findings are shown, and all are counted", arguments: [100, 101, 2000])
  func many(count: Int) throws {
    let bytes = [UInt8](repeating: 0xFF, count: count)
    let run = try PressTextProcess.run(
      ["check", "--minimum-severity=warning", "-"], input: bytes + Array("\nAda wrote.".utf8))
    let rows = run.output.split(separator: "\n")
    #expect(rows.count { $0.contains(": warning: bytes that") } == 100)
    let last = "<stdin>: warning: \(count - 100) more: bytes that are not UTF-8 [ill-formed-utf8]"
    #expect(rows.contains { $0 == last } == (count > 100))
    #expect(
      run.errors.contains("\(count) warnings") || run.errors.contains("\(count + 1) warnings"))
    #expect(run.status == 1)
  }

  @Test("Columns count scalars, lines every kind of line end")
  func places() throws {
    let rows = try excerpts(of: "é\r\nя\r日本\u{1}\n\n  \u{2}")
    #expect(rows.contains { $0.hasPrefix("<stdin>:3:3: warning: control") }, "\(rows)")
    #expect(rows.contains { $0.hasPrefix("<stdin>:5:3: warning: control") }, "\(rows)")
  }

  @Test(
    "Of a long line a window is shown", arguments: [0, 1, 5, 29, 30, 31, 200, 5000],
    [0, 3, 69, 70, 5000])
  func window(before: Int, behind: Int) throws {
    let text =
      String(repeating: "я", count: before) + "\u{1}" + String(repeating: "ю", count: behind)
    let rows = try excerpt("control-character", of: text)
    let line = Array(rows[0].dropFirst(7))
    let carets = Array(rows[1].dropFirst(7))
    #expect(line.count <= 102)
    #expect(String(carets).trimmingCharacters(in: .whitespaces) == "^^^^^^")
    try #require((6...line.count).contains(carets.count))
    #expect(String(line[(carets.count - 6)..<carets.count]) == "\\u{01}")
    if before + behind <= 94 {
      #expect(line.count == before + behind + 6)
      #expect(!line.contains("…"))
    } else {
      #expect(line.count >= 101)
      #expect(line.first == "…" || line.filter { $0 == "я" }.count == before)
      #expect(line.last == "…" || line.filter { $0 == "ю" }.count == behind)
      #expect(line.filter { $0 == "я" }.count >= min(before, 30))
    }
  }

  @Test("A long range is marked as far as it is shown")
  func longRange() throws {
    let rows = try excerpt("control-character", of: "ab" + String(repeating: "\0", count: 5000))
    #expect(rows[0].hasPrefix("   1 | ab\\u{00}\\u{00}") && rows[0].hasSuffix("…"))
    #expect(rows[1].hasPrefix("     |   ^^^^") && rows[1].count < 110)
  }

  @Test("Colours are for terminals, or on demand")
  func colors() throws {
    let plain = try PressTextProcess.run(["check", "-"])
    #expect(!plain.output.contains("\u{1B}"))
    let colored = try PressTextProcess.run(["check", "--color", "always", "-"])
    #expect(colored.output.contains("\u{1B}[1;36mnote: \u{1B}[0m"))
    #expect(colored.output.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain.output)
    #expect(try PressTextProcess.run(["check", "--color=never", "-"]).output == plain.output)
  }
}
