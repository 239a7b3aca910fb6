// SPDX-License-Identifier: Apache-2.0

import PressText
import SpecificationKit
import Testing

/// A part of an article, or a mixture of several, is read as the whole was.
///
/// Not every line can: the first half of an interview may hold too few turns to show that it is one. What
/// is left over is small, and the floors say how small.
@Suite("Lines keep their role where an article is cut or spliced")
struct RobustnessTests {
  private struct Whole {
    var slug: String
    /// The lines with their ends.
    var lines: [[UInt8]]
    var roles: [Int: String]
    /// Where the first and the last line of the body stand.
    var body: ClosedRange<Int>?
  }

  private static let evaluation = Result {
    CaseEvaluation(registry: try DiagnosticRegistry(Specification.root))
  }

  private static let articles = Result {
    try ArticleDocumentTests.read.documents.map { document in
      var lines: [[UInt8]] = []
      for line in document.input.split(separator: 0x0A, omittingEmptySubsequences: false) {
        lines.append(Array(line) + [0x0A])
      }
      lines[lines.count - 1].removeLast()
      let roles = try roles(of: document.input)
      let inside = roles.filter { $0.value != "chrome" && !$0.value.hasPrefix("head") }.keys
      let body = inside.min().flatMap { low in inside.max().map { low...$0 } }
      return Whole(slug: document.slug, lines: lines, roles: roles, body: body)
    }
  }

  /// The part that each line with content plays: the kinds of the deepest node and of the turn around it.
  private static func roles(of input: [UInt8]) throws -> [Int: String] {
    let outcome = try evaluation.get().outcome(of: input)
    var roles: [Int: String] = [:]
    for line in outcome.lines.lines {
      var role = ""
      for row in outcome.tree {
        guard let bytes = outcome.lines.bytes(of: row.range), bytes.overlaps(line.content) else {
          continue
        }
        switch row.kind {
        case "head": role = "head"
        case "turn": role = "turn \(row.rule ?? "")"
        case "chrome": role = "chrome"
        case "headline", "repeatedHeadline", "dateline", "byline", "subtitle":
          role = "head \(row.kind)"
        default: continue
        }
      }
      roles[line.number] = role
    }
    return roles
  }

  /// How many lines of a mixture play the part that they played, and how many there are.
  private static func kept(
    _ parts: [(whole: Whole, lines: Range<Int>)]
  ) throws -> (kept: Int, count: Int) {
    let input = parts.flatMap { part in part.whole.lines[part.lines].flatMap { $0 } }
    let found = try roles(of: input)
    var number = 0
    var (kept, count) = (0, 0)
    for part in parts {
      for line in part.lines {
        number += 1
        guard let role = part.whole.roles[line + 1] else { continue }
        count += 1
        kept += found[number] == role ? 1 : 0
      }
    }
    return (kept, count)
  }

  @Test("cut after every tenth of the lines")
  func cut() throws {
    var (kept, count) = (0, 0)
    for whole in try Self.articles.get() {
      for tenth in 1...10 {
        let result = try Self.kept([(whole, 0..<whole.lines.count * tenth / 10)])
        // All of it is what it is.
        if tenth == 10 { #expect(result.kept == result.count, "\(whole.slug)") }
        kept += result.kept
        count += result.count
      }
    }
    print("robustness: cut, \(kept) of \(count) lines keep their role")
    #expect(count > 6_000)
    #expect(Double(kept) >= Double(count) * 0.96)
  }

  @Test("the header of one, the body of another, the footer of a third")
  func spliced() throws {
    let articles = try Self.articles.get().filter { $0.body != nil }
    var (kept, count) = (0, 0)
    for (index, head) in articles.enumerated() {
      let body = articles[(index + 1) % articles.count]
      let foot = articles[(index + 2) % articles.count]
      guard let first = head.body, let middle = body.body, let last = foot.body else { continue }
      let result = try Self.kept([
        (head, 0..<first.lowerBound - 1), (body, middle.lowerBound - 1..<middle.upperBound),
        (foot, last.upperBound..<foot.lines.count),
      ])
      kept += result.kept
      count += result.count
    }
    print("robustness: spliced, \(kept) of \(count) lines keep their role")
    #expect(count > 1_000)
    #expect(Double(kept) >= Double(count) * 0.97)
  }
}
