// SPDX-License-Identifier: Apache-2.0

import Foundation
import PressText
import SpecificationKit

/// The JSON of an article, read by another reader, says all that the article does.
enum JSONRoundTrip {
  static func problems(_ input: [UInt8]) -> [String] {
    let article = Article(parsing: SourceText(input))
    // Foundation's reader loses a byte order mark that stands directly behind an escape: it gets that escaped, too.
    let json = article.formatted(as: .json).unicodeScalars
      .reduce(into: "") { $0 += $1 == "\u{FEFF}" ? #"\uFEFF"# : String($1) }
    let data = Data(json.utf8)
    guard let read = try? JSONSerialization.jsonObject(with: data) as? NSDictionary else {
      return ["JSON can't be read"]
    }
    let expected = value(of: article) as NSDictionary
    guard !read.isEqual(expected) else { return [] }
    return expected.allKeys.compactMap { $0 as? String }.sorted().compactMap { key in
      let left = read[key] as? NSObject
      return left?.isEqual(expected[key]) == true
        ? nil : "\(key): \(left.map { "\($0)" } ?? "nothing") for \(expected[key] ?? "nothing")"
    } + (read.count == expected.count ? [] : ["\(read.count) members for \(expected.count)"])
  }

  // MARK: What is expected, written down from the article's members

  private static func value(of article: Article) -> [String: Any] {
    [
      "format": "PressText", "version": Article.formatVersion,
      "headline": optional(article.headline) { headline in
        passage(headline.text, headline.range)
          .merging(["repeated": headline.repeated.map(range)]) { $1 }
      },
      "dateline": optional(article.dateline) { dateline in
        passage(dateline.text, dateline.range).merging([
          "date": or(dateline.date), "time": or(dateline.time), "zone": or(dateline.zone),
          "place": or(dateline.place),
        ]) { $1 }
      },
      "byline": optional(article.byline) { passage($0.text, $0.range) },
      "lead": article.lead.map { passage($0.text, $0.range) },
      "speakers": article.speakers.map(value(of:)),
      "blocks": article.blocks.map(value(of:)),
      "chrome": [
        "header": article.chrome.header.map(value(of:)),
        "footer": article.chrome.footer.map(value(of:)),
      ],
      "diagnostics": article.diagnostics.map { diagnostic in
        [
          "code": diagnostic.code.rawValue, "severity": diagnostic.severity.rawValue,
          "range": range(diagnostic.range), "rule": diagnostic.rule.id,
        ] as [String: Any]
      },
    ]
  }

  private static func value(of speaker: Article.Speaker) -> [String: Any] {
    [
      "id": speaker.id, "name": or(speaker.name), "honorific": or(speaker.honorific),
      "role": or(speaker.role), "affiliation": or(speaker.affiliation),
      "part": speaker.part.rawValue, "labels": speaker.labels,
      "certainty": speaker.certainty.rawValue, "rule": speaker.rule.id,
    ]
  }

  private static func value(of block: Article.Block) -> [String: Any] {
    guard case .turn(let turn) = block else {
      let (rule, certainty) = decision(block)
      return [
        "kind": block.kind, "speaker": NSNull(), "label": NSNull(), "move": NSNull(),
        "rule": rule, "certainty": certainty, "paragraphs": [passage(block.text, block.range)],
        "notes": [Any](),
      ]
    }
    return [
      "kind": "turn", "speaker": or(turn.speaker?.id), "label": or(turn.label),
      "move": turn.move.rawValue, "rule": turn.rule.id, "certainty": turn.certainty.rawValue,
      "paragraphs": turn.paragraphs.map { passage($0.text, $0.range) },
      "notes": turn.notes.map { note in
        passage(note.text, note.range).merging(["kind": note.kind.rawValue]) { $1 }
      },
    ]
  }

  private static func decision(_ block: Article.Block) -> (rule: String, certainty: String) {
    switch block {
    case .turn(let turn): (turn.rule.id, turn.certainty.rawValue)
    case .paragraph(let passage), .heading(let passage), .note(let passage),
      .subtitle(let passage), .caption(let passage), .byline(let passage),
      .dateline(let passage), .chrome(let passage):
      (passage.rule.id, passage.certainty.rawValue)
    }
  }

  private static func value(of line: Article.Chrome.Line) -> [String: Any] {
    passage(line.text, line.range).merging(["kind": or(line.kind)]) { $1 }
  }

  private static func passage(_ text: String, _ place: Range<Int>) -> [String: Any] {
    ["text": text, "range": range(place)]
  }

  private static func range(_ range: Range<Int>) -> [Int] { [range.lowerBound, range.upperBound] }

  private static func or(_ value: String?) -> Any { value ?? NSNull() }

  private static func optional<Value>(_ value: Value?, _ map: (Value) -> [String: Any]) -> Any {
    value.map { map($0) as Any } ?? NSNull()
  }
}

/// A document written down as a case is read as the same bytes.
enum CaseRoundTrip {
  static func problems(_ input: [UInt8]) -> [String] {
    let head = ["case fuzz.roundtrip", "rule article"]
    let text = (head + CaseWriter.input(input) + ["lines", ""]).joined(separator: "\n")
    let file = CaseReader.cases(
      Array(text.utf8), path: "fuzz.case", vocabulary: CaseEvaluation.vocabulary)
    guard let read = file.cases.first else {
      // A case needs rows, which is not what is asked here.
      return file.problems.first.map { ["the case can't be read: \($0)"] } ?? ["no case"]
    }
    return read.input == input ? [] : ["the case holds \(read.input) for \(input)"]
  }
}
