// SPDX-License-Identifier: Apache-2.0

package import PressText

/// What an implementation says about a case, as a line of the protocol.
package struct SuiteAnswer: Sendable {
  package var outcome: CaseOutcome
  /// Whether it tells which rules decided something.
  package var tellsRules: Bool
}

extension SuiteAnswer {
  private static let members = ["lines", "survey", "tree", "speakers", "rules"]

  /// Writes an answer with the members of a level.
  package static func json(
    _ outcome: CaseOutcome, id: String?, level: ConformanceLevel, rules: Bool
  ) -> JSONValue {
    var members: [String: JSONValue] = ["lines": .array(outcome.lexical.map(\.json))]
    if let id { members["id"] = .string(id) }
    if level >= .structure {
      members["survey"] = .array(outcome.survey.map(\.json))
      members["tree"] = .array(outcome.tree.map { $0.json(outcome.lines) })
    }
    if level >= .speakers {
      members["speakers"] = .array(outcome.speakers.map(\.json))
      if rules { members["rules"] = .strings(outcome.fired.sorted()) }
    }
    members["diagnostics"] = .object(
      Dictionary(
        uniqueKeysWithValues: level.layers.map { layer in
          (layer.rawValue, .array((outcome.diagnostics[layer] ?? []).map(\.json)))
        }))
    return .object(members)
  }

  /// Reads an answer, of which a level must be there; what belongs to higher levels may be.
  package init(
    _ json: JSONValue, to input: [UInt8], level: ConformanceLevel, hasID: Bool
  ) throws(SuiteFault) {
    var needed = (hasID ? ["id"] : []) + ["lines", "diagnostics"]
    if level >= .structure { needed += ["survey", "tree"] }
    if level >= .speakers { needed += ["speakers"] }
    let answer = try SuiteObject(json, "the answer", needed, optional: Self.members)
    let found = try SuiteObject(
      answer["diagnostics"], "diagnostics", level.layers.map(\.rawValue).sorted(),
      optional: CaseLayer.allCases.map(\.rawValue))
    let lines = ReferenceSource(input).caseLines
    func rows<Row>(
      _ name: String, _ row: (JSONValue) throws(SuiteFault) -> Row
    ) throws(SuiteFault) -> [Row] {
      if answer[name].isNull { return [] }
      var rows: [Row] = []
      for value in try answer.list(name) { rows.append(try row(value)) }
      return rows
    }
    var diagnostics: [CaseLayer: [CaseDiagnostic]] = [:]
    for layer in CaseLayer.allCases where !found[layer.rawValue].isNull {
      var list: [CaseDiagnostic] = []
      for value in try found.list(layer.rawValue) { list.append(try CaseDiagnostic(value)) }
      diagnostics[layer] = list
    }
    tellsRules = !answer["rules"].isNull
    outcome = CaseOutcome(
      lines: lines,
      tree: try rows("tree") { json throws(SuiteFault) in try TreeRow(json, lines) },
      lexical: try rows("lines") { json throws(SuiteFault) in try LineRow(json) },
      survey: try rows("survey") { json throws(SuiteFault) in try SurveyRow(json) },
      speakers: try rows("speakers") { json throws(SuiteFault) in try SpeakerRow(json) },
      diagnostics: diagnostics, fired: tellsRules ? Set(try answer.strings("rules")) : [])
    markContinuations()
  }

  /// Lines of which the answer has no row continue others.
  private mutating func markContinuations() {
    let listed = Set(outcome.lexical.map(\.line))
    for index in outcome.lines.lines.indices {
      outcome.lines.lines[index].continues = !listed.contains(outcome.lines.lines[index].number)
    }
  }
}

/// Something that answers cases: the library, or the reference interpreter.
package struct SuiteResponder {
  package let implementation: String
  /// The highest level that it offers.
  package let level: ConformanceLevel
  private let answer: (_ input: [UInt8], _ options: ParsingOptions) throws -> CaseOutcome
  private var asked = ConformanceLevel.lines

  /// The library.
  package static func library(_ registry: DiagnosticRegistry) -> SuiteResponder {
    let evaluation = CaseEvaluation(registry: registry)
    return SuiteResponder("PressText", .speakers) { evaluation.outcome(of: $0, options: $1) }
  }

  /// The reference interpreter.
  package static func reference() throws -> SuiteResponder {
    var interpreter = try ReferenceInterpreter()
    return SuiteResponder("PressText reference interpreter", .structure) {
      try interpreter.outcome(of: $0, options: $1)
    }
  }

  private init(
    _ implementation: String, _ level: ConformanceLevel,
    _ answer: @escaping ([UInt8], ParsingOptions) throws -> CaseOutcome
  ) {
    self.implementation = implementation
    self.level = level
    self.answer = answer
  }

  /// The answer to a line of the protocol.
  package mutating func respond(to line: String) throws -> String {
    let request = try JSONReader.value(of: Array(line.utf8))
    if request["protocol"] != nil { return try greet(request).compact }
    let members = try SuiteObject(request, "the request", ["id", "input", "options"])
    return SuiteAnswer.json(
      try answer(try members.bytes("input"), try ParsingOptions(members["options"])),
      id: try members.string("id"), level: asked, rules: level == .speakers
    ).compact
  }

  private mutating func greet(_ request: JSONValue) throws(SuiteFault) -> JSONValue {
    let members = try SuiteObject(request, "the greeting", ["protocol", "suite", "level"])
    guard try members.number("protocol") == Suite.protocolVersion else {
      throw SuiteFault("this is protocol \(Suite.protocolVersion)")
    }
    guard let wanted = ConformanceLevel(rawValue: try members.string("level")) else {
      throw SuiteFault("there is no level \(try members.string("level"))")
    }
    asked = min(wanted, level)
    return .object([
      "protocol": .number(Suite.protocolVersion), "implementation": .string(implementation),
      "version": .string(Article.formatVersion), "level": .string(level.rawValue),
    ])
  }

  /// The answer to a document alone, with all that the implementation offers.
  package func respond(to input: [UInt8], options: ParsingOptions) throws -> String {
    SuiteAnswer.json(
      try answer(input, options), id: nil, level: level, rules: level == .speakers
    ).compact
  }
}
