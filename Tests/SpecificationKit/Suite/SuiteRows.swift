// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A member that is missing, unknown, or of another kind than it should be.
package struct SuiteFault: Error, Sendable, Hashable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}

/// The members of an object of the suite, read strictly: each must be there, and no other may.
struct SuiteObject {
  private let members: [String: JSONValue]
  private let what: String

  init(
    _ value: JSONValue?, _ what: String, _ names: [String], optional: [String] = []
  ) throws(SuiteFault) {
    guard let members = value?.object else { throw SuiteFault("\(what) is no object") }
    if let name = names.first(where: { members[$0] == nil }) {
      throw SuiteFault("\(what) has no member \(name)")
    }
    let known = Set(names + optional)
    if let name = members.keys.filter({ !known.contains($0) }).min() {
      throw SuiteFault("\(what) has an unknown member \(name)")
    }
    self.members = members
    self.what = what
  }

  subscript(name: String) -> JSONValue { members[name] ?? .null }

  func string(_ name: String) throws(SuiteFault) -> String {
    guard let string = self[name].string else { throw SuiteFault("\(what): \(name) is no string") }
    return string
  }

  func optionalString(_ name: String) throws(SuiteFault) -> String? {
    self[name].isNull ? nil : try string(name)
  }

  func number(_ name: String) throws(SuiteFault) -> Int {
    guard let number = self[name].number else { throw SuiteFault("\(what): \(name) is no number") }
    return number
  }

  func list(_ name: String) throws(SuiteFault) -> [JSONValue] {
    guard let list = self[name].array else { throw SuiteFault("\(what): \(name) is no array") }
    return list
  }

  func strings(_ name: String) throws(SuiteFault) -> [String] {
    var strings: [String] = []
    for value in try list(name) {
      guard let string = value.string else {
        throw SuiteFault("\(what): \(name) holds something that is no string")
      }
      strings.append(string)
    }
    return strings
  }

  func bytes(_ name: String) throws(SuiteFault) -> [UInt8] {
    try self[name].bytes("\(what): \(name)")
  }

  func optionalBytes(_ name: String) throws(SuiteFault) -> [UInt8]? {
    self[name].isNull ? nil : try bytes(name)
  }

  func range(_ name: String) throws(SuiteFault) -> Range<Int> {
    let ends = try list(name).compactMap(\.number)
    guard ends.count == 2, try list(name).count == 2, ends[0] >= 0, ends[0] <= ends[1] else {
      throw SuiteFault("\(what): \(name) is no range of two offsets")
    }
    return ends[0]..<ends[1]
  }
}

extension JSONValue {
  /// Bytes: a string where they are UTF-8, an object with a member `base64` where they are not.
  static func bytes(_ bytes: [UInt8]) -> JSONValue {
    if let text = String(validating: bytes, as: UTF8.self) { return .string(text) }
    return .object(["base64": .string(Data(bytes).base64EncodedString())])
  }

  static func optionalBytes(_ bytes: [UInt8]?) -> JSONValue { bytes.map(Self.bytes) ?? .null }

  static func range(_ range: Range<Int>) -> JSONValue {
    .numbers([range.lowerBound, range.upperBound])
  }

  func bytes(_ what: String) throws(SuiteFault) -> [UInt8] {
    if let string { return Array(string.utf8) }
    let object = try SuiteObject(self, what, ["base64"])
    guard let data = Data(base64Encoded: try object.string("base64")) else {
      throw SuiteFault("\(what): base64 is no Base64")
    }
    return Array(data)
  }
}

// MARK: Rows

extension LineRow {
  var json: JSONValue {
    .object([
      "line": .number(line), "kind": .string(kind), "rule": .string(rule),
      "label": .optionalBytes(label), "class": .optional(labelClass),
      "value": .optionalBytes(value),
    ])
  }

  init(_ json: JSONValue) throws(SuiteFault) {
    let row = try SuiteObject(
      json, "a row of lines", ["line", "kind", "rule", "label", "class", "value"])
    self.init(
      line: try row.number("line"), kind: try row.string("kind"), rule: try row.string("rule"),
      label: try row.optionalBytes("label"), labelClass: try row.optionalString("class"),
      value: try row.optionalBytes("value"))
  }
}

extension SurveyRow {
  var json: JSONValue {
    .object(["line": .number(line), "kind": .string(kind), "rule": .string(rule)])
  }

  init(_ json: JSONValue) throws(SuiteFault) {
    let row = try SuiteObject(json, "a row of survey", ["line", "kind", "rule"])
    self.init(
      line: try row.number("line"), kind: try row.string("kind"), rule: try row.string("rule"))
  }
}

extension TreeRow {
  func json(_ lines: CaseLines) -> JSONValue {
    let field = { (name: String) in JSONValue.optionalBytes(fields.first { $0.name == name }?.value)
    }
    return .object([
      "depth": .number(depth), "kind": .string(kind),
      "range": .range(lines.bytes(of: range) ?? 0..<0),
      "rule": .optional(rule), "certainty": .string(certainty), "speaker": field("speaker"),
      "value": field("value"),
    ])
  }

  init(_ json: JSONValue, _ lines: CaseLines) throws(SuiteFault) {
    let row = try SuiteObject(
      json, "a row of the tree",
      ["depth", "kind", "range", "rule", "certainty", "speaker", "value"])
    let bytes = try row.range("range")
    var range = lines.range(of: bytes)
    // A range that does not begin and end with content is none; line 0 shows it.
    if lines.bytes(of: range) != bytes {
      range = .span(
        line: 0, column: bytes.lowerBound, lastLine: 0, lastColumn: bytes.upperBound)
    }
    self.init(
      depth: try row.number("depth"), kind: try row.string("kind"), range: range,
      rule: try row.optionalString("rule"), certainty: try row.string("certainty"))
    for name in Self.fieldNames.values.joined().sorted() {
      if let value = try row.optionalBytes(name) { fields.append(CaseField(name, value)) }
    }
  }
}

extension SpeakerRow {
  var json: JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(id), "part": .string(part), "certainty": .string(certainty),
      "rule": .string(rule), "labels": .array(labels.map(JSONValue.bytes)),
    ]
    for name in Self.fieldNames {
      members[name] = .optionalBytes(fields.first { $0.name == name }?.value)
    }
    return .object(members)
  }

  init(_ json: JSONValue) throws(SuiteFault) {
    let row = try SuiteObject(
      json, "a row of speakers",
      ["id", "part", "certainty", "rule", "labels"] + Self.fieldNames)
    var fields: [CaseField] = []
    for name in Self.fieldNames {
      if let value = try row.optionalBytes(name) { fields.append(CaseField(name, value)) }
    }
    var labels: [[UInt8]] = []
    for label in try row.list("labels") { labels.append(try label.bytes("a label")) }
    self.init(
      id: try row.string("id"), fields: fields, part: try row.string("part"),
      certainty: try row.string("certainty"), rule: try row.string("rule"), labels: labels)
  }
}

extension CaseDiagnostic {
  var json: JSONValue { .object(["code": .string(code), "range": .range(range)]) }

  init(_ json: JSONValue) throws(SuiteFault) {
    let row = try SuiteObject(json, "a diagnostic", ["code", "range"])
    self.init(code: try row.string("code"), range: try row.range("range"))
  }
}
