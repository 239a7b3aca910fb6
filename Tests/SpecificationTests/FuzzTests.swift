// SPDX-License-Identifier: Apache-2.0

import Foundation
import FuzzTargets
import PressText
import SpecificationKit
import Testing

@Suite("What fuzzers check, without a fuzzer")
struct FuzzTests {
  /// The number of documents of every day; a longer run asks for more.
  static let count =
    ProcessInfo.processInfo.environment["PRESSTEXT_DOCUMENTS"].flatMap(Int.init) ?? 20_000
  /// The first seed; a nightly run asks for another.
  static let base =
    ProcessInfo.processInfo.environment["PRESSTEXT_SEED"].flatMap(Int.init) ?? 1

  @Test("Documents drawn from a seed keep all that is promised", arguments: 0..<2)
  func generated(share: Int) throws {
    let generator = try DocumentGenerator()
    var checked = 0
    for seed in stride(from: Self.base + share, to: Self.base + Self.count, by: 2) {
      let document = generator.document(seed: seed)
      checked += 1
      guard let problem = DocumentChecks.problems(document.bytes, document.options).first else {
        continue
      }
      let shortest = DocumentGenerator.shortest(document.bytes) { bytes in
        !DocumentChecks.problems(bytes, document.options).isEmpty
      }
      Issue.record(
        """
        seed \(seed), \(document.name): \(problem)
        \(String(decoding: shortest, as: UTF8.self).debugDescription)
        """)
      break
    }
    print("generated: \(checked) documents")
    #expect(checked == Self.count / 2)
  }

  @Test("A fault that only some documents show is found, and made short")
  func plantedFault() throws {
    let generator = try DocumentGenerator()
    // A model that loses its speaker where one speaks twice, and a date stands above.
    func fails(_ bytes: [UInt8]) -> Bool {
      let article = Article(parsing: SourceText(bytes))
      let speakers = article.turns.compactMap { $0.speaker?.id }
      return article.dateline != nil && speakers.count > Set(speakers).count
    }
    let found = (1...2_000).lazy.map { generator.document(seed: $0).bytes }.first(where: fails)
    let shortest = DocumentGenerator.shortest(try #require(found), while: fails)
    #expect(fails(shortest))
    #expect(shortest.split(separator: 0x0A).count <= 6)
  }

  @Test("The corpus and all crashes ever found pass", arguments: FuzzTarget.allCases)
  func replay(target: FuzzTarget) throws {
    for folder in ["seeds/corpus", "seeds/crashes"] {
      for path in Repository.files(in: "\(folder)/\(target.rawValue)", withSuffix: "") {
        let problems = target.problems(
          Array(try Data(contentsOf: Repository.root.appending(path: path))))
        #expect(problems == [], "\(path)")
      }
    }
    let corpus = Repository.files(in: "seeds/corpus/\(target.rawValue)", withSuffix: "")
    #expect(corpus.count >= 20, "the corpus of \(target.rawValue) is missing")
  }

  @Test("Parsed side by side, documents give what they give alone")
  func parallel() async throws {
    let generator = try DocumentGenerator()
    let documents = (0..<200).map { generator.document(seed: Self.base + $0) }
    func outputs(_ document: ReferenceCorpus.Document) -> [String] {
      let article = Article(parsing: SourceText(document.bytes), options: document.options)
      return [article.formatted(as: .json), article.formatted(as: .lines), "\(article.tree)"]
    }
    let alone = documents.map(outputs)
    let compared = await withTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          // Each task begins elsewhere, so that the same document is read by several at once.
          for index in documents.indices.map({ ($0 + task * 25) % documents.count }) {
            #expect(outputs(documents[index]) == alone[index], "\(documents[index].name)")
          }
          return documents.count
        }
      }
      return await group.reduce(0, +)
    }
    #expect(compared == 8 * documents.count)
  }

  @Test("Every output format of the library has a check of what its text may hold")
  func formatsAreChecked() throws {
    let files = Repository.files(in: "Sources/PressText/Export", withSuffix: "Format.swift")
      .compactMap { $0.split(separator: "/").last?.dropLast(".swift".count) }
      .map(String.init).filter { $0 != "ArticleFormat" }
    #expect(!files.isEmpty)
    #expect(files.sorted() == OutputChecks.all.map(\.format).sorted())
  }

  @Test("A line mutator gives the same for the same seed, and no more than it may")
  func mutatorIsRepeatable() {
    let document = Array("Ada Kern: Yes.\n\nBoris Lind: No.\n".utf8)
    var changed = 0
    for seed in 0..<500 as Range<UInt32> {
      var first = LineMutator(seed: seed)
      var second = LineMutator(seed: seed)
      let mutated = first.mutated(document, limit: 64)
      #expect(mutated == second.mutated(document, limit: 64))
      #expect(mutated.count <= 64)
      if mutated != document { changed += 1 }
    }
    #expect(changed > 400)
  }
}
