// SPDX-License-Identifier: Apache-2.0

import Foundation
import PressText
import Testing

@Suite("JSON")
struct JSONFormatTests {
  private func object(_ article: Article) throws -> [String: Any] {
    let data = Data(article.formatted(as: .json).utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test("what a JSON reader gives back is the article", arguments: ArticleTests.documents)
  func roundTrip(_ bytes: [UInt8]) throws {
    let article = Article(parsing: bytes)
    let object = try object(article)
    #expect(object["format"] as? String == "PressText")
    #expect(object["version"] as? String == Article.formatVersion)
    #expect((object["headline"] as? [String: Any])?["text"] as? String == article.headline?.text)
    let blocks = try #require(object["blocks"] as? [[String: Any]])
    #expect(blocks.map { $0["kind"] as? String } == article.blocks.map(\.kind))
    for (block, expected) in zip(blocks, article.blocks) {
      let paragraphs = try #require(block["paragraphs"] as? [[String: Any]])
      let texts = paragraphs.compactMap { $0["text"] as? String }
      #expect(texts.joined(separator: "\n\n") == expected.text)
      #expect(Set(block.keys) == Self.blockKeys)
      if case .turn(let turn) = expected {
        #expect(block["speaker"] as? String == turn.speaker?.id)
        #expect(block["label"] as? String == turn.label)
        #expect(block["move"] as? String == turn.move.rawValue)
      }
    }
    let speakers = try #require(object["speakers"] as? [[String: Any]])
    #expect(speakers.map { $0["name"] as? String } == article.speakers.map(\.name))
    #expect(speakers.map { $0["labels"] as? [String] } == article.speakers.map(\.labels))
    let diagnostics = try #require(object["diagnostics"] as? [[String: Any]])
    #expect(
      diagnostics.map { $0["range"] as? [Int] }
        == article.diagnostics.map { [$0.range.lowerBound, $0.range.upperBound] })
  }

  private static let blockKeys: Set<String> = [
    "kind", "speaker", "label", "move", "rule", "certainty", "paragraphs", "notes",
  ]

  @Test("absent values are null")
  func nulls() throws {
    let object = try object(Article(parsing: ""))
    for key in ["headline", "dateline", "byline"] { #expect(object[key] is NSNull) }
    #expect((object["blocks"] as? [Any])?.isEmpty == true)
    #expect(Article(parsing: "").formatted(as: .json).contains("\"blocks\": [],\n"))
  }

  @Test("quotation marks, controls and ill-formed bytes are written so that any reader takes them")
  func escapes() throws {
    let bytes =
      Array("MODERATOR: A \"quoted\" \\ back\u{8}\u{1}\u{7F}\tslash \u{2028} ".utf8) + [0xFF]
      + Array(" é.\nMS. KERN: Yes.\n".utf8)
    let article = Article(parsing: bytes)
    let text = article.formatted(as: .json)
    #expect(text.contains(#"A \"quoted\" \\ back\b\u0001\u007f\tslash"#))
    #expect(text.contains("\u{2028} \u{FFFD} é."))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    let blocks = try #require(try object(article)["blocks"] as? [[String: Any]])
    let paragraphs = try #require(blocks.first?["paragraphs"] as? [[String: Any]])
    #expect(paragraphs.first?["text"] as? String == article.turns.first?.text)
  }

  @Test("one line end stands at the end, and two spaces for each level before it")
  func layout() {
    let text = Article(parsing: ArticleTests.interview).formatted(as: .json)
    #expect(text.hasPrefix("{\n  \"format\": \"PressText\",\n"))
    #expect(text.hasSuffix("\n}\n"))
    for line in text.split(separator: "\n") {
      #expect(line.prefix { $0 == " " }.count % 2 == 0)
      #expect(line.last != " ")
    }
  }

  @Test("what is written to a stream is appended to it")
  func stream() {
    var output = "before\n"
    let article = Article(parsing: "One line.")
    article.write(as: .json, to: &output)
    #expect(output == "before\n" + article.formatted(as: .json))
  }

  @Test("the version is that of the specification")
  func version() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let version = try String(
      contentsOf: root.appendingPathComponent("Specs/VERSION"), encoding: .utf8)
    #expect(version == Article.formatVersion + "\n")
  }
}
