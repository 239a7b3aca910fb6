// SPDX-License-Identifier: Apache-2.0

import FuzzTargets
import Foundation
import SpecificationKit
import Testing

@Suite("The exported suite")
struct SuiteExportTests {
  @Test("holds every case, is read back as it was, and is the same byte for byte")
  func roundTrip() throws {
    let suite = try WholeSuite.suite.get()
    let registry = try WholeSuite.registry.get()
    let export = suite.export(registry, since: [:])
    let again = try Suite(export: Array(export.utf8))
    let documents = ArticleDocument.all(Specification.root).documents.count
    #expect(again.cases.count == Specification.suite.cases.count + documents)
    #expect(documents > 0)
    #expect(Array(again.export(registry, since: [:]).utf8) == Array(export.utf8))
    let anew = try Suite.whole(Specification.root).export(registry, since: [:])
    #expect(Array(anew.utf8) == Array(export.utf8))
  }

  @Test("keeps bytes that are no UTF-8, NUL and all line ends")
  func oddBytes() throws {
    var specificationCase = try CaseFixture.read(CaseFixture.good)
    for input in [[0xFF, 0x0A, 0xE2, 0x80], Array(0...255), [], Array("\0\r\n\u{85}é".utf8)] {
      specificationCase.input = input
      let json = SuiteCase(specificationCase).json(try WholeSuite.registry.get(), since: "0.1.0")
      let read = try SuiteCase(JSONReader.value(of: Array(json.compact.utf8)))
      #expect(read.expectation.input == input)
    }
  }

  @Test(
    "is refused where a member is missing, unknown, or of another kind",
    arguments: [
      ("\"protocol\":1", "\"protocol\":2"), ("\"format\":\"PressText suite\"", "\"format\":\"x\""),
      ("\"since\":", "\"sinc\":"), ("\"near\":[", "\"near\":[1,"),
      ("\"options\":{", "\"options\":{\"x\":1,"),
      ("\"layers\":[", "\"layers\":[\"roof\","), ("\"depth\":0", "\"depth\":\"0\""),
      ("\"range\":[0,", "\"range\":[0,0,"), ("]}\n", "]}}\n"), ("\"id\":", "\"id\":\"x\",\"id\":"),
    ])
  func refusal(old: String, new: String) throws {
    let whole = try WholeSuite.suite.get()
    let few = Suite(version: whole.version, cases: Array(whole.cases.prefix(3)))
    let export = few.export(try WholeSuite.registry.get(), since: [:])
    _ = try Suite(export: Array(export.utf8))
    let place = try #require(export.range(of: old))
    let spoilt = export.replacingCharacters(in: place, with: new)
    #expect(throws: (any Error).self) { try Suite(export: Array(spoilt.utf8)) }
  }

  @Test("the lines of the reference are those of the library, and so are the diagnostics of bytes")
  func sourceLayer() throws {
    let evaluation = CaseEvaluation(registry: try WholeSuite.registry.get())
    var documents = try ReferenceCorpus.articles()
    documents += (0..<500).map { ReferenceCorpus.nastyBytes(seed: $0) }
    for document in documents {
      let outcome = evaluation.outcome(of: document.bytes)
      let source = ReferenceSource(document.bytes)
      let lines = source.caseLines.lines
      let expected = outcome.lines.lines
      #expect(lines.map(\.content) == expected.map(\.content), "\(document.name)")
      #expect(lines.map(\.number) == expected.map(\.number), "\(document.name)")
      #expect(lines.map(\.start) == expected.map(\.start), "\(document.name)")
      #expect(source.diagnostics == outcome.diagnostics[.source], "\(document.name)")
    }
  }
}
