// SPDX-License-Identifier: Apache-2.0

import PressText

/// A case or a whole document, as the exported suite has it.
package struct SuiteCase: Sendable, Hashable {
  /// The id; that of a whole document is `article:` and its slug.
  package var id: String { expectation.id }
  /// Where it stands, what it names, its input, and what it expects.
  package var expectation: SpecificationCase
  /// The heading above it, for a case of a chapter.
  package var heading: Heading?
  /// The JSON of a whole document.
  package var article: JSONValue?

  package struct Heading: Sendable, Hashable {
    package var title: String
    package var anchor: String
  }
}

extension SuiteCase {
  /// What the lock holds fast: input, options, layers and what is expected.
  package func locked(_ registry: DiagnosticRegistry) -> JSONValue {
    let lines = ReferenceSource(expectation.input).caseLines
    let diagnostics = expectation.diagnostics.map(\.value).sorted { left, right in
      (left.range.lowerBound, left.code, left.range.upperBound)
        < (right.range.lowerBound, right.code, right.range.upperBound)
    }
    return .object([
      "input": .bytes(expectation.input),
      "options": expectation.options.json,
      "layers": .strings(
        CaseLayer.allCases.filter(expectation.layers.contains).map(\.rawValue)),
      "expect": .object([
        "lines": Self.rows(expectation.lines, \.json),
        "survey": Self.rows(expectation.survey, \.json),
        "tree": Self.rows(expectation.tree) { $0.json(lines) },
        "speakers": Self.rows(expectation.speakers, \.json),
        "diagnostics": .array(
          diagnostics.map { diagnostic in
            let rule = registry.rules[diagnostic.code] ?? ""
            return .object([
              "code": .string(diagnostic.code), "range": .range(diagnostic.range),
              "level": .string(ConformanceLevel.level(ofRule: rule).rawValue),
            ])
          }),
        "article": article ?? .null,
      ]),
    ])
  }

  private static func rows<Row>(
    _ block: CaseBlock<Row>?, _ json: (Row) -> JSONValue
  ) -> JSONValue {
    block.map { .array($0.rows.map { json($0.value) }) } ?? .null
  }

  /// The content's fingerprint: 32 hexadecimal digits of the SHA-256 of its compact JSON.
  package func hash(_ registry: DiagnosticRegistry) -> String {
    String(SHA256.hexadecimal(of: Array(locked(registry).compact.utf8)).prefix(32))
  }

  /// The case as the export has it.
  package func json(_ registry: DiagnosticRegistry, since: String) -> JSONValue {
    var members = locked(registry).object ?? [:]
    members["id"] = .string(id)
    members["since"] = .string(since)
    members["hash"] = .string(hash(registry))
    members["path"] = .string(expectation.position.path)
    members["line"] = .number(expectation.position.line)
    members["heading"] =
      heading.map { .object(["title": .string($0.title), "anchor": .string($0.anchor)]) } ?? .null
    members["rules"] = .strings(expectation.rules.map(\.value))
    members["near"] = .strings(expectation.near.map(\.value))
    members["notes"] = .strings(expectation.notes)
    return .object(members)
  }

  /// Reads a case of the export.
  package init(_ json: JSONValue) throws(SuiteFault) {
    let id = json["id"]?.string ?? "a case"
    let members = try SuiteObject(
      json, id,
      [
        "id", "since", "hash", "path", "line", "heading", "rules", "near", "notes", "input",
        "options", "layers", "expect",
      ])
    let position = FilePosition(path: try members.string("path"), line: try members.number("line"))
    expectation = SpecificationCase(id: try members.string("id"), position: position)
    expectation.rules = try members.strings("rules").map { Placed($0, at: position) }
    expectation.near = try members.strings("near").map { Placed($0, at: position) }
    expectation.notes = try members.strings("notes")
    expectation.input = try members.bytes("input")
    expectation.options = try ParsingOptions(members["options"])
    expectation.layers = []
    for name in try members.strings("layers") {
      guard let layer = CaseLayer(rawValue: name) else { throw SuiteFault("\(id): layer \(name)") }
      expectation.layers.insert(layer)
    }
    if !members["heading"].isNull {
      let heading = try SuiteObject(members["heading"], "\(id): heading", ["title", "anchor"])
      self.heading = Heading(
        title: try heading.string("title"), anchor: try heading.string("anchor"))
    }
    try readExpectation(members["expect"], position)
  }

  private mutating func readExpectation(
    _ json: JSONValue, _ position: FilePosition
  ) throws(SuiteFault) {
    let expect = try SuiteObject(
      json, "\(id): expect", ["lines", "survey", "tree", "speakers", "diagnostics", "article"])
    let lines = ReferenceSource(expectation.input).caseLines
    func block<Row>(
      _ name: String, _ row: (JSONValue) throws(SuiteFault) -> Row
    ) throws(SuiteFault) -> CaseBlock<Row>? {
      if expect[name].isNull { return nil }
      var rows: [Placed<Row>] = []
      for value in try expect.list(name) { rows.append(Placed(try row(value), at: position)) }
      return CaseBlock(position: position, fileLines: 0..<0, rows: rows)
    }
    expectation.lines = try block("lines") { json throws(SuiteFault) in try LineRow(json) }
    expectation.survey = try block("survey") { json throws(SuiteFault) in try SurveyRow(json) }
    expectation.tree = try block("tree") { json throws(SuiteFault) in try TreeRow(json, lines) }
    expectation.speakers = try block("speakers") { json throws(SuiteFault) in
      try SpeakerRow(json)
    }
    for value in try expect.list("diagnostics") {
      let row = try SuiteObject(value, "\(id): a diagnostic", ["code", "range", "level"])
      let diagnostic = CaseDiagnostic(code: try row.string("code"), range: try row.range("range"))
      expectation.diagnostics.append(Placed(diagnostic, at: position))
    }
    article = expect["article"].isNull ? nil : expect["article"]
  }

  package init(_ expectation: SpecificationCase, heading: Heading? = nil, article: JSONValue? = nil)
  {
    self.expectation = expectation
    self.heading = heading
    self.article = article
  }
}

extension ParsingOptions {
  /// The options as requests and the export have them: all of them, whether given or not.
  package var json: JSONValue {
    .object([
      "chromeLines": .strings(chromeLines), "speakers": .strings(speakers),
      "language": .optional(language), "layout": .string(layout.rawValue),
    ])
  }

  package init(_ json: JSONValue) throws(SuiteFault) {
    let members = try SuiteObject(
      json, "options", ["chromeLines", "speakers", "language", "layout"])
    self.init(
      chromeLines: try members.strings("chromeLines"), speakers: try members.strings("speakers"),
      language: try members.optionalString("language"))
    guard let layout = Layout(rawValue: try members.string("layout")) else {
      throw SuiteFault("there is no layout \(try members.string("layout"))")
    }
    self.layout = layout
  }

  /// The same as arguments of a command line.
  package var arguments: [String] {
    var arguments = chromeLines.flatMap { ["--chrome-line", $0] }
    arguments += speakers.flatMap { ["--speaker", $0] }
    if let language { arguments += ["--language", language] }
    if layout != .automatic { arguments += ["--layout", layout.rawValue] }
    return arguments
  }
}
