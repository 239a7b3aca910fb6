// SPDX-License-Identifier: Apache-2.0

/// Compares what a case expects with what its document is found to be.
package enum CaseComparison {
  /// All ways in which `specificationCase` does not hold, in the order of its file's blocks.
  package static func failures(
    of specificationCase: SpecificationCase, against outcome: CaseOutcome
  ) -> [CaseFailure] {
    CaseChecks.failures(of: specificationCase, lines: outcome.lines)
      + diagnostics(of: specificationCase, against: outcome)
      + blocks(of: specificationCase, against: outcome)
      + rules(of: specificationCase, against: outcome)
  }

  /// Whether a tree is the one that is expected; the texts of nodes were checked before.
  package static func failure(
    of tree: CaseBlock<TreeRow>, against rows: [TreeRow], lines: CaseLines
  ) -> CaseFailure? {
    difference(.tree, tree, rows, key: { key($0, lines) }, print: CaseWriter.row)
  }

  // MARK: Diagnostics

  private static func diagnostics(
    of specificationCase: SpecificationCase, against outcome: CaseOutcome
  ) -> [CaseFailure] {
    var rest = outcome.diagnostics(of: specificationCase.layers)
    var failures: [CaseFailure] = []
    for expected in specificationCase.diagnostics {
      if let found = rest.firstIndex(of: expected.value) {
        rest.remove(at: found)
      } else {
        let message = "\(print(expected.value)) is missing"
        failures.append(CaseFailure(.missingDiagnostic, message, at: expected.position))
      }
    }
    return failures
      + rest.map { extra in
        let carets = CaseWriter.input(specificationCase.input, diagnostics: [extra])
          .drop { !$0.hasSuffix(extra.code) }.prefix(1)
        let message = (["\(print(extra)) is not expected"] + carets).joined(separator: "\n")
        return CaseFailure(.extraDiagnostic, message, at: specificationCase.position)
      }
  }

  private static func print(_ diagnostic: CaseDiagnostic) -> String {
    "\(diagnostic.code) at bytes \(diagnostic.range.lowerBound)..<\(diagnostic.range.upperBound)"
  }

  // MARK: Blocks

  private static func blocks(
    of specificationCase: SpecificationCase, against outcome: CaseOutcome
  ) -> [CaseFailure] {
    let failures = [
      specificationCase.tree.flatMap {
        failure(of: $0, against: outcome.tree, lines: outcome.lines)
      },
      specificationCase.lines.flatMap {
        difference(.lines, $0, outcome.lexical, key: { $0 }, print: CaseWriter.row)
      },
      specificationCase.survey.flatMap {
        difference(.survey, $0, outcome.survey, key: { $0 }, print: CaseWriter.row)
      },
      specificationCase.speakers.flatMap {
        difference(.speakers, $0, outcome.speakers, key: { $0 }, print: CaseWriter.row)
      },
    ]
    return failures.compactMap(\.self)
  }

  /// What of a row is compared: all but its text, and its range by its bytes.
  private struct TreeKey: Hashable {
    var row: TreeRow
    var bytes: Range<Int>?
  }

  private static func key(_ row: TreeRow, _ lines: CaseLines) -> TreeKey {
    var key = TreeKey(row: row, bytes: lines.bytes(of: row.range))
    key.row.text = nil
    key.row.range = .nothing
    return key
  }

  private static func difference<Row, Key: Hashable>(
    _ kind: CaseFailure.Kind, _ block: CaseBlock<Row>, _ found: [Row], key: (Row) -> Key,
    print: (Row) -> String
  ) -> CaseFailure? {
    let expected = block.rows.map(\.value)
    guard
      let difference = RowDifference(
        expected: expected.map { (key($0), print($0)) }, found: found.map { (key($0), print($0)) })
    else { return nil }
    let position =
      difference.first < block.rows.count
      ? block.rows[difference.first].position : block.position
    let message = "the \(kind.rawValue) differs (- expected, + found)\n\(difference.text)"
    return CaseFailure(kind, message, at: position)
  }

  // MARK: Rules

  private static func rules(
    of specificationCase: SpecificationCase, against outcome: CaseOutcome
  ) -> [CaseFailure] {
    let codes = Set(outcome.diagnostics.values.joined().map(\.code))
    let shown = specificationCase.rules.filter { !outcome.fired.contains($0.value) }
    let missed = specificationCase.near.filter {
      outcome.fired.contains($0.value) || codes.contains($0.value)
    }
    return shown.map {
      CaseFailure(.ruleNotFired, "rule \($0.value) decided nothing here", at: $0.position)
    }
      + missed.map {
        CaseFailure(.nearMissFired, "\($0.value) applies: this is no near miss", at: $0.position)
      }
  }
}

/// How two lists of rows differ.
struct RowDifference {
  /// The index of the first expected row that differs.
  var first: Int
  /// The rows: `-` expected, `+` found, two unchanged rows around them.
  var text: String

  private static let context = 2
  private static let limit = 20

  /// The difference, or nil between equal lists.
  init?<Key: Hashable>(expected: [(key: Key, text: String)], found: [(key: Key, text: String)]) {
    let difference = found.map(\.key).difference(from: expected.map(\.key))
    guard !difference.isEmpty else { return nil }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var rows: [(mark: String, text: String)] = []
    var left = 0
    var right = 0
    var first: Int?
    while left < expected.count || right < found.count {
      if removed.contains(left) {
        first = first ?? left
        rows.append(("-", expected[left].text))
        left += 1
      } else if inserted.contains(right) {
        first = first ?? left
        rows.append(("+", found[right].text))
        right += 1
      } else {
        rows.append((" ", found[right].text))
        left += 1
        right += 1
      }
    }
    self.first = first ?? 0
    text = Self.render(rows)
  }

  private static func render(_ rows: [(mark: String, text: String)]) -> String {
    let shown = rows.indices.filter { index in
      rows[max(0, index - context)..<min(rows.count, index + context + 1)].contains {
        $0.mark != " "
      }
    }
    var text = shown.prefix(limit).map { "  \(rows[$0].mark) \(rows[$0].text)" }
    if shown.count > limit { text.append("  … \(shown.count - limit) more rows") }
    return text.joined(separator: "\n")
  }
}
