// SPDX-License-Identifier: Apache-2.0

/// What a file of cases becomes when its failing blocks are rewritten.
///
/// Heads, inputs, carets and the blocks that hold stay as they are, byte for byte.
package struct CaseBlessing {
  /// The file.
  package private(set) var bytes: [UInt8]
  /// The ids of the cases that changed.
  package private(set) var changed: [String] = []
  /// The failures that no block can make good: diagnostics, rules and near misses.
  package private(set) var byHand: [CaseFailure] = []

  /// Blesses `cases`, which were read from a file of `bytes`.
  package init(
    of cases: [SpecificationCase], in bytes: [UInt8], outcome: (SpecificationCase) -> CaseOutcome
  ) {
    self.bytes = bytes
    var edits: [Edit] = []
    for specificationCase in cases {
      let found = outcome(specificationCase)
      let before = edits.count
      edits += self.edits(for: specificationCase, found)
      if edits.count > before { changed.append(specificationCase.id) }
    }
    self.bytes = Self.replace(edits, in: bytes)
  }

  /// Indices of lines, and the lines that take their place.
  package typealias Edit = (lines: Range<Int>, rows: [String])

  private mutating func edits(
    for specificationCase: SpecificationCase, _ outcome: CaseOutcome
  ) -> [Edit] {
    let places: [(CaseBlockName, Range<Int>?)] = [
      (.tree, specificationCase.tree?.fileLines), (.lines, specificationCase.lines?.fileLines),
      (.survey, specificationCase.survey?.fileLines),
      (.speakers, specificationCase.speakers?.fileLines),
    ]
    var failures = CaseComparison.failures(of: specificationCase, against: outcome)
    var edits: [Edit] = []
    for (name, lines) in places {
      guard let lines else { continue }
      let count = failures.count
      failures.removeAll { lines.contains($0.position.line - 1) }
      if failures.count < count { edits.append((lines, CaseWriter.block(name, of: outcome))) }
    }
    byHand += failures
    return edits
  }

  /// Puts rows in the place of lines.
  package static func replace(_ edits: [Edit], in bytes: [UInt8]) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for edit in edits.sorted(by: { $0.lines.lowerBound > $1.lines.lowerBound }) {
      lines.replaceSubrange(edit.lines, with: edit.rows.map { Array($0.utf8)[...] })
    }
    return Array(lines.joined(separator: [0x0A]))
  }
}
