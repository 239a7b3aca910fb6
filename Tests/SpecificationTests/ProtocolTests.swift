// SPDX-License-Identifier: Apache-2.0

import Foundation
import PressText
import SpecificationKit
import Testing

@Suite("The runner's protocol")
struct ProtocolTests {
  /// Three cases, and what the library answers to the greeting and to them.
  private struct Setup {
    var suite: Suite
    var registry: DiagnosticRegistry
    var folder: ScratchFolder

    init() throws {
      let whole = try WholeSuite.suite.get()
      suite = Suite(
        version: whole.version,
        cases: Array(whole.cases.filter { $0.id.hasPrefix("turn.") }.prefix(3)))
      registry = try WholeSuite.registry.get()
      folder = try ScratchFolder()
      var responder = SuiteResponder.library(registry)
      let greeting = JSONValue.object([
        "protocol": .number(1), "suite": .string("0.1.0"), "level": .string("speakers"),
      ])
      try folder.file("g", Array((try responder.respond(to: greeting.compact) + "\n").utf8))
      for (index, suiteCase) in suite.cases.enumerated() {
        let request = JSONValue.object([
          "id": .string(suiteCase.id), "input": .string(input(of: suiteCase)),
          "options": suiteCase.expectation.options.json,
        ])
        try folder.file(
          "\(index + 1)", Array((try responder.respond(to: request.compact) + "\n").utf8))
      }
    }

    private func input(of suiteCase: SuiteCase) -> String {
      String(decoding: suiteCase.expectation.input, as: UTF8.self)
    }

    /// Runs a shell script as an adapter; `@` answers the next request by a file.
    func run(
      _ script: String, skipped: Set<String> = [], isOneShot: Bool = false
    ) throws -> SuiteRunner.Result {
      let text = "cd '\(folder.url.path)'; " + script.replacing("@", with: "read l; cat ")
      var settings = SuiteRunner.Settings(command: ["sh", "-c", text])
      settings.patience = 1
      settings.patienceAtStart = 1
      settings.limit = 100_000
      settings.skipped = skipped
      settings.isOneShot = isOneShot
      return try SuiteRunner.run(suite, registry, settings)
    }
  }

  /// A broken adapter, and what is said about its second case.
  struct Breakage: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var script: String
    var reason: String

    init(_ name: String, _ script: String, _ reason: String) {
      testDescription = name
      self.script = script
      self.reason = reason
    }
  }

  static let breakages = [
    Breakage("a crash", "@g; @1; read l; kill -SEGV $$", "it crashed with signal 11"),
    Breakage("a hang", "@g; @1; read l; exec sleep 30", "no answer within 1.0 s"),
    Breakage("garbage", "@g; @1; read l; echo rubbish; @3", "the answer is no JSON"),
    Breakage("half of an answer", "@g; @1; read l; head -c 99 2", "it ended with status 0"),
    Breakage("an answer in two lines", "@g; @1; read l; head -c 99 2; echo; @3", "no JSON"),
    Breakage("a wrong id", "@g; @1; @3; @2", "not asked for"),
    Breakage("the id of the case before", "@g; @1; @1; @3", "a second answer for"),
    Breakage("a missing answer", "@g; @1; read l; exit 0", "it ended with status 0"),
    Breakage("an end with a status", "@g; @1; read l; exit 3", "it ended with status 3"),
    Breakage("two answers", "@g; @1; cat 1; sleep 0.1; @2; @3", "second answer for"),
    Breakage("no id", "@g; @1; read l; echo '{}'; @3", "the answer has no id"),
    Breakage(
      "a missing member", "@g; @1; read l; sed 's/\"survey\":/\"lines2\":/' 2; @3",
      "has no member survey"),
    Breakage(
      "an unknown member", "@g; @1; read l; sed 's/\"survey\":/\"x\":1,\"survey\":/' 2; @3",
      "unknown member x"),
    Breakage(
      "a member of another kind", "@g; @1; read l; sed 's/\"depth\":0/\"depth\":\"0\"/' 2; @3",
      "depth is no number"),
    Breakage(
      "an answer that is too long",
      "@g; @1; read l; head -c 200000 /dev/zero | tr '\\0' x; exec sleep 30", "longer than 100000"),
    Breakage("a closed output", "@g; @1; read l; exec 1>&-; exec sleep 30", "it closed its output"),
  ]

  @Test("an adapter that answers well passes")
  func goodAdapter() throws {
    let setup = try Setup()
    let result = try setup.run("@g; @1; @2; @3")
    #expect(result.verdicts.map(\.verdict) == [.pass, .pass, .pass])
    #expect(result.isGood)
    #expect(result.implementation == "PressText \(Article.formatVersion)")
  }

  @Test("an adapter that is broken is an error, never a pass or a failure", arguments: breakages)
  func brokenAdapter(breakage: Breakage) throws {
    let setup = try Setup()
    let result = try setup.run(breakage.script)
    #expect(result.verdicts[0].verdict == .pass)
    guard case .error(let reason) = result.verdicts[1].verdict else {
      Issue.record("\(result.verdicts[1].verdict)")
      return
    }
    #expect(reason.contains(breakage.reason), "\(reason)")
    #expect(!result.isGood)
  }

  @Test(
    "a greeting that is not answered well stops the run",
    arguments: [
      "exit 0", "read l; kill -SEGV $$", "read l; exec sleep 30", "read l; echo rubbish",
      "read l; sed s/1/2/ g", "read l; sed s/speakers/structure/ g", "read l; sed s/version/x/ g",
      "no-such-program",
    ])
  func badGreeting(script: String) throws {
    let setup = try Setup()
    #expect(throws: SuiteRunner.Refusal.self) { try setup.run(script) }
  }

  @Test(
    "what stands behind the last answer, and a status at the end, are faults",
    arguments: [
      "@g; @1; @2; @3; echo more", "@g; @1; @2; @3; exit 4", "@g; @1; @2; @3; exec sleep 30",
    ])
  func badEnd(script: String) throws {
    let result = try Setup().run(script)
    #expect(result.count("pass") == 3)
    #expect(result.faults.count >= 1)
    #expect(!result.isGood)
  }

  @Test("an implementation that fails three times in a row is given up")
  func givingUp() throws {
    let result = try Setup().run("@g; read l; exit 1")
    #expect(result.count("error") == 3)
  }

  @Test("what an adapter does not support is a failure")
  func unsupported() throws {
    let setup = try Setup()
    let id = setup.suite.cases[1].id
    let script = "@g; @1; read l; echo '{\"id\":\"\(id)\",\"unsupported\":\"turns\"}'; @3"
    #expect(try setup.run(script).verdicts[1].verdict == .failure(["unsupported: turns"]))
  }

  @Test("a skipped case may fail, but may not pass, break, or be unknown")
  func skips() throws {
    let setup = try Setup()
    let id = setup.suite.cases[1].id
    let failing = "@g; @1; read l; sed 's/\"depth\":0/\"depth\":1/' 2; @3"
    #expect(try setup.run(failing).verdicts[1].verdict.name == "fail")
    let skipped = try setup.run(failing, skipped: [id])
    #expect(skipped.verdicts[1].verdict == .skipped)
    #expect(skipped.isGood)
    let stale = try setup.run("@g; @1; @2; @3", skipped: [id])
    #expect(stale.faults.count == 1 && !stale.isGood)
    let unknown = try setup.run("@g; @1; @2; @3", skipped: ["no.such"])
    #expect(unknown.faults.count == 1 && !unknown.isGood)
    let broken = try setup.run("@g; @1; read l; exit 1", skipped: [id])
    #expect(broken.verdicts[1].verdict.name == "error")
  }

  @Test(
    "one process for each case: the answer alone, and status 0",
    arguments: [
      ("sed 's/\"id\":\"[^\"]*\",//' 1", "pass"), ("cat 1", "error"), ("exit 1", "error"),
      ("sed 's/\"id\":\"[^\"]*\",//' 1; exit 1", "error"), ("exec sleep 30", "error"),
      ("true", "error"),
      ("echo rubbish", "error"), ("kill -SEGV $$", "error"),
    ])
  func oneShot(script: String, verdict: String) throws {
    let result = try Setup().run(script, isOneShot: true)
    #expect(result.verdicts[0].verdict.name == verdict, "\(result.verdicts[0].verdict)")
    #expect(result.verdicts[1].verdict != .pass)
  }

  @Test(
    "the protocol's verdicts are those of the cases themselves, on good and on spoilt documents")
  func sameVerdicts() throws {
    let registry = try WholeSuite.registry.get()
    let evaluation = CaseEvaluation(registry: registry)
    var failing = 0
    for (index, suiteCase) in try WholeSuite.suite.get().cases.enumerated() {
      let input = suiteCase.expectation.input
      var outcome = evaluation.outcome(of: input, options: suiteCase.expectation.options)
      Self.spoil(&outcome, by: index % 6)
      let direct = CaseComparison.failures(of: suiteCase.expectation, against: outcome).isEmpty
      let line = SuiteAnswer.json(outcome, id: nil, level: .speakers, rules: true).compact
      let answer = try SuiteAnswer(
        JSONReader.value(of: Array(line.utf8)), to: input, level: .speakers, hasID: false)
      let levelled = LevelledCase(suiteCase.expectation, at: .speakers, registry: registry)
      let failures = levelled.failures(
        against: answer.outcome, level: .speakers, tellsRules: answer.tellsRules)
      #expect(failures.isEmpty == direct, "\(suiteCase.id)")
      failing += direct ? 0 : 1
    }
    #expect(failing > 100)
  }

  private static func spoil(_ outcome: inout CaseOutcome, by way: Int) {
    switch way {
    case 1: outcome.tree.removeLast(min(1, outcome.tree.count))
    case 2: outcome.fired = []
    case 3: for index in outcome.lexical.indices { outcome.lexical[index].value = [0x30] }
    case 4: outcome.diagnostics[.survey]?.append(CaseDiagnostic(code: "empty-turn", range: 0..<1))
    case 5: for index in outcome.speakers.indices { outcome.speakers[index].part = "nobody" }
    default: break
    }
  }

  /// CI runs all of them, through the protocol.
  @Test("the reference interpreter agrees with every fourth case of its level")
  func referenceInterpreter() throws {
    let registry = try WholeSuite.registry.get()
    var interpreter = try ReferenceInterpreter()
    var compared = 0
    for (index, suiteCase) in try WholeSuite.suite.get().cases.enumerated() {
      let levelled = LevelledCase(suiteCase.expectation, at: .structure, registry: registry)
      if levelled.isEmpty || !index.isMultiple(of: 4) { continue }
      compared += 1
      let outcome = try interpreter.outcome(
        of: suiteCase.expectation.input, options: suiteCase.expectation.options)
      let failures = levelled.failures(against: outcome, level: .structure, tellsRules: false)
      for failure in failures {
        Specification.record(
          "\(suiteCase.id): \(failure.message)", at: suiteCase.expectation.position)
      }
    }
    #expect(compared > 150)
  }
}
