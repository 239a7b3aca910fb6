// SPDX-License-Identifier: Apache-2.0

import Foundation
import FuzzTargets
import PressText
import SpecificationKit
import Testing

@Suite("The parser reads lines and documents as a literal reading of the specification does")
struct ReferenceTests {
  /// A longer run than that of every day: so many times as many documents.
  private static let factor =
    ProcessInfo.processInfo.environment["PRESSTEXT_REFERENCE"].flatMap(Int.init) ?? 1

  /// Compares documents; of each sort of difference one is reported, made short.
  private func compare(_ documents: [ReferenceCorpus.Document]) throws {
    var comparison = try ReferenceComparison()
    var reported: [ReferenceComparison.Difference] = []
    for document in documents {
      for difference in try comparison.differences(
        in: document.bytes, options: document.options)
      {
        if reported.count == 60 || reported.contains(where: { $0.isLike(difference) }) { continue }
        reported.append(difference)
        let short = try comparison.shortened(
          document.bytes, options: document.options, keeping: difference)
        let shown = try comparison.differences(in: short, options: document.options).first {
          $0.isLike(difference)
        }
        Issue.record(Comment(rawValue: Self.report(document, short, shown ?? difference)))
      }
    }
  }

  private static func report(
    _ document: ReferenceCorpus.Document, _ short: [UInt8],
    _ difference: ReferenceComparison.Difference
  ) -> String {
    var report = "\(document.name)\n\(difference.what)"
    let lines = LineTable(scanning: short.span).lines
    if let index = difference.line, lines.indices.contains(index) {
      let text = String(decoding: short[lines[index].range], as: UTF8.self)
      report += " of line \(lines[index].number) “\(text)”"
    }
    report += "\n  library: \(difference.library)\n  text:    \(difference.text)\n"
    return report + "document:\n" + String(decoding: short, as: UTF8.self).debugDescription
  }

  @Test("Whole articles and the inputs of all cases")
  func articles() throws {
    let documents = try ReferenceCorpus.articles()
    #expect(documents.count >= 2)
    try compare(documents)
  }

  @Test("Soups of tricky lines, drawn with a seed")
  func soups() throws {
    let documents = (0..<600 * Self.factor).map { ReferenceCorpus.soup(seed: $0) }
    #expect(documents.count == 600 * Self.factor)
    try compare(documents)
  }

  @Test("Soups of which something is known, right or wrong")
  func options() throws {
    let documents = (0..<300 * Self.factor).map { ReferenceCorpus.known(seed: $0) }
    #expect(documents.count == 300 * Self.factor)
    try compare(documents)
  }

  @Test("Wrapped text, drawn with a seed")
  func wrappedText() throws {
    let documents = (0..<210 * Self.factor).map { ReferenceCorpus.wrapped(seed: $0) }
    let joined = documents.count { document in
      let analysis = Analysis(of: SourceText(document.bytes))
      return analysis.table.lines.count < analysis.physical.lines.count
    }
    #expect(joined > documents.count / 5)
    try compare(documents)
  }

  @Test("Bytes that break decoders and scanners, drawn with a seed")
  func nastyBytes() throws {
    let documents = (0..<300 * Self.factor).map { ReferenceCorpus.nastyBytes(seed: $0) }
    #expect(documents.count == 300 * Self.factor)
    try compare(documents)
  }

  @Test("Articles and soups with lines lost, doubled, swapped and cut")
  func mutations() throws {
    let articles = try ReferenceCorpus.articles()
    let documents = (0..<300 * Self.factor).map { seed in
      ReferenceCorpus.mutation(seed: seed, of: articles)
    }
    #expect(documents.count == 300 * Self.factor)
    try compare(documents)
  }
}
