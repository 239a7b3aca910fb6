// SPDX-License-Identifier: Apache-2.0

/// A line of a document that has content, as rows name it.
package struct CaseLine: Sendable, Hashable {
  /// The number of the physical line.
  package var number: Int
  /// Where the physical line begins.
  package var start: Int
  /// The content, without the white space around it.
  package var content: Range<Int>
  /// Whether it was joined to the line before it.
  package var continues = false

  package init(number: Int, start: Int, content: Range<Int>) {
    self.number = number
    self.start = start
    self.content = content
  }
}

/// A row of a `tree` block.
package struct TreeRow: Sendable, Hashable {
  package var depth: Int
  package var kind: String
  package var range: CaseRange
  /// The node's text, or its beginning with an ellipsis behind it.
  package var text: [UInt8]?
  package var rule: String?
  package var certainty: String
  package var fields: [CaseField]

  package init(
    depth: Int, kind: String, range: CaseRange, text: [UInt8]? = nil, rule: String? = nil,
    certainty: String = "high", fields: [CaseField] = []
  ) {
    self.depth = depth
    self.kind = kind
    self.range = range
    self.text = text
    self.rule = rule
    self.certainty = certainty
    self.fields = fields
  }

  /// The kinds whose rule a tree prints.
  package static let ruledKinds: Set<String> = ["turn", "head", "lead"]
  /// The kinds that are printed as a field of their parent, or not at all.
  package static let unlistedKinds: Set<String> = ["label", "mark"]
  /// The kinds that only hold other nodes: no line belongs to them directly.
  package static let containerKinds: Set<String> = [
    "article", "preamble", "head", "lead", "body", "postamble",
  ]
  /// The fields that nodes may have.
  package static let fieldNames: [String: [String]] = ["turn": ["speaker"], "dateline": ["value"]]
}

/// A named string of a row.
package struct CaseField: Sendable, Hashable {
  package var name: String
  package var value: [UInt8]

  package init(_ name: String, _ value: [UInt8]) {
    self.name = name
    self.value = value
  }
}

/// A row of a `lines` block.
package struct LineRow: Sendable, Hashable {
  package var line: Int
  package var kind: String
  package var rule: String
  package var label: [UInt8]?
  package var labelClass: String?
  package var value: [UInt8]?

  package init(
    line: Int, kind: String, rule: String, label: [UInt8]? = nil, labelClass: String? = nil,
    value: [UInt8]? = nil
  ) {
    self.line = line
    self.kind = kind
    self.rule = rule
    self.label = label
    self.labelClass = labelClass
    self.value = value
  }
}

/// A row of a `survey` block.
package struct SurveyRow: Sendable, Hashable {
  package var line: Int
  package var kind: String
  package var rule: String

  package init(line: Int, kind: String, rule: String) {
    self.line = line
    self.kind = kind
    self.rule = rule
  }
}

/// A row of a `speakers` block.
package struct SpeakerRow: Sendable, Hashable {
  package var id: String
  package var fields: [CaseField]
  package var part: String
  package var certainty: String
  package var rule: String
  package var labels: [[UInt8]]

  package init(
    id: String, fields: [CaseField], part: String, certainty: String, rule: String,
    labels: [[UInt8]]
  ) {
    self.id = id
    self.fields = fields
    self.part = part
    self.certainty = certainty
    self.rule = rule
    self.labels = labels
  }

  /// The fields that a speaker may have, in the order in which they are printed.
  package static let fieldNames = ["name", "honorific", "role", "affiliation"]
  /// What a speaker does in an event.
  package static let parts = ["chair", "principal", "questioner", "unknown"]
}
