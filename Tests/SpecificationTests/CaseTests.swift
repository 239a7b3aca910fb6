// SPDX-License-Identifier: Apache-2.0

import Foundation
import FuzzTargets
import SpecificationKit
import Testing

/// The suite as the tests see it: read once.
enum Specification {
  static let root = SpecificationRoot()
  static let suite = CaseSuite(root)

  /// The ids to run, where the environment names some: `SPEC='turn.* head.first'`.
  static let patterns = (ProcessInfo.processInfo.environment["SPEC"] ?? "")
    .split { $0 == " " || $0 == "," }.map(String.init)

  static func isSelected(_ id: String) -> Bool {
    patterns.isEmpty || patterns.contains { CaseSuite.matches(id, $0) }
  }

  /// The chapters and folders that hold cases.
  static let areas = Array(Set(suite.files.filter { !$0.cases.isEmpty }.map(\.area))).sorted()

  /// Points a test's failure into a file of the specification.
  static func record(_ message: String, at position: FilePosition) {
    let location = SourceLocation(
      fileID: position.path, filePath: position.path, line: max(1, position.line),
      column: max(1, position.column))
    Issue.record(Comment(rawValue: message), sourceLocation: location)
  }
}

@Suite("Cases of the specification")
struct CaseTests {
  /// Raised as the specification grows: a suite that shrinks is not silently green.
  static let fewestCases = 1220
  /// How many failing cases of an area are shown in full.
  static let shown = 20

  @Test("every file of cases can be read")
  func filesAreReadable() {
    for problem in Specification.suite.problems {
      Specification.record(problem.message, at: problem.position)
    }
  }

  @Test("no case is left unread")
  func countIsRight() throws {
    let unread = Specification.suite.files.flatMap(\.problems).count
    let openings = try CaseSuite.openings(Specification.root)
    #expect(Specification.suite.cases.count == openings, "\(unread) problems were found")
    #expect(openings >= Self.fewestCases)
  }

  @Test("a filter names a case that is there")
  func filterMatches() {
    let cases = Specification.suite.cases
    for pattern in Specification.patterns {
      #expect(cases.contains { CaseSuite.matches($0.id, pattern) }, "no case is named \(pattern)")
    }
  }

  @Test("every case holds", arguments: Specification.areas)
  func casesHold(area: String) throws {
    let evaluation = CaseEvaluation(registry: try DiagnosticRegistry(Specification.root))
    let cases = Specification.suite.files.filter { $0.area == area }.flatMap(\.cases)
    var failing: [String] = []
    for specificationCase in cases where Specification.isSelected(specificationCase.id) {
      let outcome = evaluation.outcome(
        of: specificationCase.input, options: specificationCase.options)
      let failures = CaseComparison.failures(of: specificationCase, against: outcome)
      if failures.isEmpty { continue }
      failing.append(specificationCase.id)
      if failing.count > Self.shown { continue }
      for failure in failures {
        Specification.record("\(specificationCase.id): \(failure.message)", at: failure.position)
      }
    }
    if failing.count > Self.shown {
      let rest = failing.dropFirst(Self.shown).joined(separator: " ")
      Issue.record("\(failing.count - Self.shown) more cases of \(area) fail: \(rest)")
    }
  }
  @Test("the document of every case keeps all that is promised, in each output and by each way in")
  func documentsKeepPromises() {
    let cases = Specification.suite.cases
    #expect(cases.count >= Self.fewestCases)
    for specificationCase in cases where Specification.isSelected(specificationCase.id) {
      let (input, options) = (specificationCase.input, specificationCase.options)
      let problems =
        DocumentChecks.problems(input, options) + InterfaceChecks.problems(input, options)
      for problem in problems {
        Specification.record("\(specificationCase.id): \(problem)", at: specificationCase.position)
      }
    }
  }
}
