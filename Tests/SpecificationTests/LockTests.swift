// SPDX-License-Identifier: Apache-2.0

import PressText
import SpecificationKit
import Testing

/// The exported suite as the tests see it: read once.
enum WholeSuite {
  static let suite = Result { try Suite.whole(Specification.root) }
  static let registry = Result { try DiagnosticRegistry(Specification.root) }
}

@Suite("A case that is locked cannot change silently")
struct LockTests {
  static let hash = String(repeating: "0", count: 32)
  static let other = String(repeating: "f", count: 32)

  @Test("Specs/cases.lock holds every case and whole document as it is")
  func lockHolds() throws {
    let suite = try WholeSuite.suite.get()
    let lock = try CaseLock(Specification.root)
    #expect(lock.entries.count >= suite.cases.count)
    for problem in lock.problems(with: suite, try WholeSuite.registry.get()) {
      Specification.record(problem.message, at: problem.position)
    }
  }

  private func difference(
    _ row: String, _ hashes: [String: String], version: String = "1.2.0"
  ) -> String? {
    let lock = CaseLock(text: row)
    #expect(lock.problems.isEmpty)
    let found = lock.differences(from: hashes)
    #expect(found.count <= 1)
    return found.first.map { lock.problem($0, in: version, at: nil).message }
  }

  @Test("a released case that changes or disappears is reported, and cannot be taken over")
  func releasedCase() {
    let row = "turn.a\t1.1.0\t\(Self.hash)\n"
    #expect(difference(row, ["turn.a": Self.hash]) == nil)
    #expect(difference(row, ["turn.a": Self.other])?.contains("may not change") == true)
    #expect(difference(row, [:])?.contains("may not disappear") == true)
    let lock = CaseLock(text: row)
    #expect(lock.released(in: "1.2.0") == ["turn.a"])
    #expect(lock.released(in: "1.1.0").isEmpty)
    #expect(lock.released(in: "2.0.0").isEmpty)
    #expect(lock.released(in: "1.10.0") == ["turn.a"])
  }

  @Test("an unreleased case that changes is reported with the command that takes it over")
  func unreleasedCase() {
    let row = "turn.a\t1.2.0\t\(Self.hash)\n"
    #expect(difference(row, ["turn.a": Self.other])?.contains("lock --update") == true)
    #expect(difference(row, [:])?.contains("lock --update") == true)
    #expect(difference("", ["turn.a": Self.hash])?.contains("spec-tool lock") == true)
  }

  @Test("an id is never used again")
  func retiredCase() {
    let row = "turn.a\t1.1.0\tretired\n"
    #expect(difference(row, [:]) == nil)
    #expect(difference(row, ["turn.a": Self.hash])?.contains("never used again") == true)
  }

  @Test(
    "a lock that was merged badly is reported",
    arguments: [
      "turn.a\t1.1.0\t0123\n", "turn.a\t1.1\t\(hash)\n", "turn.a 1.1.0 \(hash)\n",
      "turn.a\t1.1.0\t\(hash)\nturn.a\t1.1.0\t\(other)\n",
      "turn.b\t1.1.0\t\(hash)\nturn.a\t1.1.0\t\(other)\n", "<<<<<<< HEAD\n",
    ])
  func badRows(text: String) {
    #expect(CaseLock(text: text).problems.count == 1)
  }

  @Test("what is taken over is written in order, with the version that it is of")
  func taking() {
    let old = "b.a\t1.2.0\t\(Self.hash)\nc.a\t1.1.0\t\(Self.hash)\nd.a\t1.1.0\t\(Self.hash)\n"
    let lock = CaseLock(text: old)
    let hashes = ["a.a": Self.hash, "b.a": Self.other, "c.a": Self.other]
    let new = lock.applying(lock.differences(from: hashes), version: "2.0.0")
    let rows = new.text.split(separator: "\n").dropFirst().map(String.init)
    #expect(
      rows == [
        "a.a\t2.0.0\t\(Self.hash)", "b.a\t2.0.0\t\(Self.other)", "c.a\t2.0.0\t\(Self.other)",
        "d.a\t2.0.0\tretired",
      ])
    #expect(CaseLock(text: new.text).differences(from: hashes).isEmpty)
  }

  @Test(
    "the fingerprint changes with input, options, layers and every expectation, and with nothing else"
  )
  func fingerprint() throws {
    let registry = try WholeSuite.registry.get()
    let good = try CaseFixture.read(CaseFixture.good)
    let hash = SuiteCase(good).hash(registry)
    func hashes(_ change: (inout SpecificationCase) -> Void) -> String {
      var changed = good
      change(&changed)
      return SuiteCase(changed).hash(registry)
    }
    let different = [
      hashes { $0.input.append(0x0A) }, hashes { $0.options.language = "de" },
      hashes { $0.layers = [.model] }, hashes { $0.diagnostics = [] },
      hashes { $0.tree?.rows[1].value.certainty = "low" }, hashes { $0.survey = nil },
      hashes { $0.lines?.rows[0].value.labelClass = "chair" },
      hashes { $0.speakers?.rows[0].value.labels = [] },
    ]
    #expect(Set(different).count == different.count)
    #expect(!different.contains(hash))
    let same = [
      hashes { $0.notes = ["words"] }, hashes { $0.near = [] }, hashes { $0.position.line = 99 },
      hashes { $0.tree?.rows[3].value.text = nil },
    ]
    #expect(Set(same) == [hash])
  }
}
