// SPDX-License-Identifier: Apache-2.0

import PressText

/// How much of the specification an implementation claims; each level holds the ones before it.
package enum ConformanceLevel: String, Sendable, Hashable, CaseIterable, Comparable {
  case lines, structure, speakers

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .lines: 0
    case .structure: 1
    case .speakers: 2
    }
  }

  /// The layers whose diagnostics the level compares.
  package var layers: Set<CaseLayer> {
    switch self {
    case .lines: [.source, .lexical]
    case .structure: [.source, .lexical, .survey, .syntax]
    case .speakers: Set(CaseLayer.allCases)
    }
  }

  /// The level that a diagnostic belongs to, by the chapter of its rule.
  package static func level(ofRule rule: String) -> ConformanceLevel {
    switch rule.prefix(while: { $0 != "." }) {
    case "source", "date": .lines
    case "speaker": .speakers
    default: .structure
    }
  }
}

/// A case as one level compares it.
package struct LevelledCase: Sendable {
  package var specificationCase: SpecificationCase
  /// Whether the level has nothing to find: no block, no rule and no diagnostic.
  package var isEmpty: Bool {
    let kept = specificationCase
    return kept.tree == nil && kept.lines == nil && kept.survey == nil && kept.speakers == nil
      && kept.diagnostics.isEmpty && kept.rules.isEmpty
  }

  package init(
    _ whole: SpecificationCase, at level: ConformanceLevel, registry: DiagnosticRegistry
  ) {
    specificationCase = whole
    specificationCase.layers.formIntersection(level.layers)
    specificationCase.diagnostics.removeAll { diagnostic in
      let rule = registry.rules[diagnostic.value.code] ?? ""
      return ConformanceLevel.level(ofRule: rule) > level
    }
    guard level < .speakers else { return }
    specificationCase.rules = []
    specificationCase.near = []
    specificationCase.speakers = nil
    Self.dropValues(&specificationCase.lines) { $0.value = nil }
    Self.dropValues(&specificationCase.tree) { $0.dropValue() }
    guard level < .structure else { return }
    specificationCase.survey = nil
    specificationCase.tree = nil
  }

  private static func dropValues<Row>(
    _ block: inout CaseBlock<Row>?, _ drop: (inout Row) -> Void
  ) {
    guard var levelled = block else { return }
    for index in levelled.rows.indices { drop(&levelled.rows[index].value) }
    block = levelled
  }

  /// How an outcome differs from what the case expects at its level.
  ///
  /// Rules are compared where the implementation tells them.
  package func failures(
    against outcome: CaseOutcome, level: ConformanceLevel, tellsRules: Bool
  ) -> [CaseFailure] {
    var expected = specificationCase
    var found = outcome
    if !tellsRules {
      expected.rules = []
      expected.near = []
    }
    if level < .speakers {
      for index in found.lexical.indices { found.lexical[index].value = nil }
      for index in found.tree.indices { found.tree[index].dropValue() }
    }
    return CaseComparison.failures(of: expected, against: found)
  }
}

extension TreeRow {
  fileprivate mutating func dropValue() { fields.removeAll { $0.name == "value" } }
}
