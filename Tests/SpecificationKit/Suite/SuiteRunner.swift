// SPDX-License-Identifier: Apache-2.0

import PressText

/// Asks an implementation about each case, and judges what it says.
package struct SuiteRunner {
  package struct Settings: Sendable {
    package var command: [String]
    package var level = ConformanceLevel.speakers
    /// One process for each case, without the protocol.
    package var isOneShot = false
    /// How many seconds an answer may take.
    package var patience = 10.0
    /// How many seconds the start and the greeting may take.
    package var patienceAtStart = 60.0
    /// How many bytes an answer may have.
    package var limit = 1 << 26
    /// The ids of cases that are known to fail.
    package var skipped: Set<String> = []

    package init(command: [String]) {
      self.command = command
    }
  }

  package enum Verdict: Sendable, Hashable {
    case pass
    case failure([String])
    /// The implementation gave no answer that can be judged.
    case error(String)
    /// The case is known to fail, and does.
    case skipped
    /// The case has nothing to compare at this level.
    case empty

    package var name: String {
      switch self {
      case .pass: "pass"
      case .failure: "fail"
      case .error: "error"
      case .skipped: "skipped"
      case .empty: "empty"
      }
    }
  }

  package struct Result: Sendable {
    package var implementation = ""
    package var verdicts: [(case: SuiteCase, verdict: Verdict)] = []
    /// What is wrong with the run as a whole.
    package var faults: [String] = []

    package func count(_ name: String) -> Int { verdicts.count { $0.verdict.name == name } }

    package var isGood: Bool {
      faults.isEmpty && count("fail") + count("error") == 0 && count("pass") > 0
    }
  }

  /// The run cannot begin.
  package struct Refusal: Error, CustomStringConvertible {
    package let description: String
  }

  private let suite: Suite
  private let registry: DiagnosticRegistry
  private let settings: Settings
  private var process: SuiteProcess?
  private var result = Result()
  private var answered: Set<String> = []
  private var errorsInARow = 0
  private static let mostErrorsInARow = 3

  /// Runs the cases of a suite whose ids `isNamed` names.
  package static func run(
    _ suite: Suite, _ registry: DiagnosticRegistry, _ settings: Settings,
    isNamed: (String) -> Bool = { _ in true }
  ) throws -> Result {
    var runner = SuiteRunner(suite, registry, settings)
    return try runner.run(isNamed)
  }

  private init(_ suite: Suite, _ registry: DiagnosticRegistry, _ settings: Settings) {
    self.suite = suite
    self.registry = registry
    self.settings = settings
  }

  private mutating func run(_ isNamed: (String) -> Bool) throws -> Result {
    let named = suite.cases.filter { isNamed($0.id) }
    if named.isEmpty { throw Refusal(description: "no case of the suite is named so") }
    let ids = Set(suite.cases.map(\.id))
    for id in settings.skipped.subtracting(ids).sorted() {
      result.faults.append("skip of \(id): there is no such case")
    }
    if !settings.isOneShot { process = try greeted() }
    for suiteCase in named {
      let verdict = judgedVerdict(of: suiteCase)
      result.verdicts.append((suiteCase, verdict))
    }
    if let process { finish(process) }
    return result
  }

  /// The verdict, with the skips taken into account.
  private mutating func judgedVerdict(of suiteCase: SuiteCase) -> Verdict {
    let verdict = verdict(of: suiteCase)
    guard settings.skipped.contains(suiteCase.id) else { return verdict }
    switch verdict {
    case .failure: return .skipped
    case .error: return verdict
    case .pass, .empty, .skipped:
      result.faults.append("skip of \(suiteCase.id): it does not fail")
      return verdict
    }
  }

  private mutating func verdict(of suiteCase: SuiteCase) -> Verdict {
    let levelled = LevelledCase(suiteCase.expectation, at: settings.level, registry: registry)
    if levelled.isEmpty { return .empty }
    guard errorsInARow < Self.mostErrorsInARow else {
      return .error("not run: the \(errorsInARow) cases before were errors too")
    }
    do {
      let verdict = try answerVerdict(of: suiteCase, levelled)
      errorsInARow = 0
      return verdict
    } catch {
      errorsInARow += 1
      process?.stop()
      process = nil
      return .error("\(error)")
    }
  }

  private mutating func answerVerdict(
    of suiteCase: SuiteCase, _ levelled: LevelledCase
  ) throws -> Verdict {
    let input = suiteCase.expectation.input
    let json = try settings.isOneShot ? answerAlone(to: suiteCase) : answer(to: suiteCase)
    if let reason = json["unsupported"] {
      let names = ["unsupported"] + (settings.isOneShot ? [] : ["id"])
      _ = try SuiteObject(json, "the answer", names)
      return .failure(["unsupported: \(reason.string ?? reason.compact)"])
    }
    let answer = try SuiteAnswer(
      json, to: input, level: settings.level, hasID: !settings.isOneShot)
    let failures = levelled.failures(
      against: answer.outcome, level: settings.level, tellsRules: answer.tellsRules)
    return failures.isEmpty ? .pass : .failure(failures.map(\.message))
  }

  // MARK: The protocol

  private mutating func greeted() throws -> SuiteProcess {
    let process = try SuiteProcess(
      settings.command, patience: settings.patience, limit: settings.limit)
    process.patience = settings.patienceAtStart
    defer { process.patience = settings.patience }
    let greeting = JSONValue.object([
      "protocol": .number(Suite.protocolVersion), "suite": .string(suite.version),
      "level": .string(settings.level.rawValue),
    ])
    let reply: SuiteObject
    do {
      reply = try SuiteObject(
        try JSONReader.value(of: try process.exchange(greeting.compact)), "the greeting",
        ["protocol", "implementation", "version", "level"])
      guard try reply.number("protocol") == Suite.protocolVersion else {
        throw SuiteFault("the protocol is not \(Suite.protocolVersion)")
      }
      result.implementation =
        "\(try reply.string("implementation")) \(try reply.string("version"))"
    } catch {
      throw Refusal(description: "the greeting was not answered: \(error)")
    }
    let name = try reply.string("level")
    guard let level = ConformanceLevel(rawValue: name), level >= settings.level else {
      throw Refusal(
        description: "\(result.implementation) offers level \(name): run it with --level \(name)")
    }
    return process
  }

  private mutating func answer(to suiteCase: SuiteCase) throws -> JSONValue {
    let process = try process ?? greeted()
    self.process = process
    if let line = try process.unasked() {
      let id = (try? JSONReader.value(of: Self.firstLine(line)))?["id"]?.string
      throw SuiteFault(
        id.map { "a second answer for \($0) stands before this one" }
          ?? "something stands before the answer: \(Self.shown(line))")
    }
    let request = JSONValue.object([
      "id": .string(suiteCase.id), "input": .bytes(suiteCase.expectation.input),
      "options": suiteCase.expectation.options.json,
    ])
    let line = try process.exchange(request.compact)
    let json: JSONValue
    do {
      json = try JSONReader.value(of: line)
    } catch {
      throw SuiteFault("the answer is no JSON (\(error)): \(Self.shown(line))")
    }
    guard let id = json["id"]?.string else {
      throw SuiteFault("the answer has no id: \(Self.shown(line))")
    }
    guard id == suiteCase.id else {
      throw SuiteFault(
        answered.contains(id) ? "a second answer for \(id)" : "an answer for \(id), not asked for")
    }
    answered.insert(id)
    return json
  }

  private mutating func finish(_ process: SuiteProcess) {
    do {
      let (rest, status) = try process.finish()
      if !rest.isEmpty {
        result.faults.append("something stands behind the last answer: \(Self.shown(rest))")
      }
      if let status { result.faults.append("behind the last answer \(status)") }
    } catch {
      result.faults.append("behind the last answer: \(error)")
    }
  }

  private static func firstLine(_ bytes: [UInt8]) -> [UInt8] {
    bytes.prefix { $0 != 0x0A }.map { $0 }
  }

  private static func shown(_ bytes: [UInt8]) -> String {
    CaseText.quote(Array(firstLine(bytes).prefix(60)))
  }

  // MARK: One process for each case

  private func answerAlone(to suiteCase: SuiteCase) throws -> JSONValue {
    let options = suiteCase.expectation.options.arguments
    let process = try SuiteProcess(
      settings.command + options, patience: settings.patience, limit: settings.limit)
    let (output, status) = try process.finish(suiteCase.expectation.input)
    if let status { throw SuiteFault(status) }
    do {
      return try JSONReader.value(of: output)
    } catch {
      throw SuiteFault("the answer is no JSON (\(error)): \(Self.shown(output))")
    }
  }
}
