// SPDX-License-Identifier: Apache-2.0

import Foundation
import PressText
import SpecificationKit
import Testing

@Suite("The two seed articles")
struct SeedTests {
  private func article(_ name: String) throws -> Article {
    let url = Repository.root.appending(path: "seeds/articles/\(name).txt")
    return Article(parsing: Array(try Data(contentsOf: url)))
  }

  @Test("The interview has six questions, six answers, a dated head, and furniture around it")
  func interview() throws {
    let article = try article("interview")
    #expect(article.headline?.range == 101..<182)
    #expect(article.dateline?.date == "2024-03-19")
    #expect(article.dateline?.time == "09:24")
    #expect(article.lead.count == 1)
    #expect(
      article.turns.map(\.move) == Array(repeating: [.question, .answer], count: 6).flatMap { $0 })
    #expect(article.turns.map(\.paragraphs.count) == [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
    #expect(article.turns.allSatisfy { ($0.speaker != nil) == ($0.move == .answer) })
    #expect(article.speakers.map(\.rule) == [.speakerInterviewee])
    #expect(article.speakers.map(\.certainty) == [.medium])
    #expect(article.chrome.header.count + article.chrome.footer.count == 10)
  }

  @Test("The press conference has twelve turns of five people, two of whom introduce themselves")
  func pressConference() throws {
    let article = try article("press-conference")
    #expect(article.headline?.repeated.count == 1)
    #expect(article.dateline?.date == "2021-12-14")
    #expect(article.dateline?.time == "19:00")
    #expect(article.turns.count == 12)
    #expect(article.turns.compactMap(\.speaker?.id).count == 12)
    #expect(article.speakers.count == 5)
    #expect(
      article.speakers.map(\.part) == [.chair, .principal, .principal, .questioner, .questioner])
    let journalists = article.speakers.filter { $0.part == .questioner }
    #expect(journalists.map(\.labels) == [[], []])
    #expect(journalists.map(\.certainty) == [.medium, .medium])
    #expect(
      journalists.map(\.affiliation) == ["Radio Free Europe", "Azerbaijan State News Agency"])
    #expect(article.speakers[1].labels.count == 2, "two spellings of one label")
    #expect(article.chrome.header.count + article.chrome.footer.count == 1)
  }
}
