// SPDX-License-Identifier: Apache-2.0

/// Puts byte ranges and certainties to what the parser made of the lines.
enum TreeBuilder {
  /// The nodes of a document, in preorder.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  static func nodes(of analysis: Analysis) -> [StoredNode] {
    let records = analysis.syntax.records
    let labels = analysis.survey.turnLines
    var nodes: [StoredNode] = []
    nodes.reserveCapacity(records.count + 2 * labels)
    // Where each open node ends in `records`, and its place in `nodes`. At most four are open.
    var open: [(end: UInt32, node: Int)] = []
    for (index, record) in records.enumerated() {
      while let last = open.last, last.end <= UInt32(truncatingIfNeeded: index) {
        close(last.node, in: &nodes)
        open.removeLast()
      }
      let here = nodes.count
      nodes.append(node(of: record, in: analysis))
      if record.kind == .turn { appendMarks(ofLine: Int(record.firstLine), analysis, to: &nodes) }
      if nodes.count > here + 1 || Int(record.next) > index + 1 {
        open.append((record.next, here))
      } else {
        close(here, in: &nodes)
      }
    }
    while let last = open.popLast() { close(last.node, in: &nodes) }
    return nodes
  }

  private static func close(_ index: Int, in nodes: inout [StoredNode]) {
    nodes[index].next = UInt32(truncatingIfNeeded: nodes.count)
  }

  private static func node(of record: ParseRecord, in analysis: Analysis) -> StoredNode {
    let lines = analysis.table.lines
    var node = StoredNode(
      kind: record.kind, rule: record.rule, certainty: record.certainty, start: 0, end: 0,
      firstLine: 1, lastLine: 1, next: 0)
    guard record.firstLine < record.endLine else { return node }
    let first = Int(record.firstLine)
    let last = Int(record.endLine) - 1
    node.start = lines[first].start
    node.end = lines[last].end
    node.firstLine = lines[first].number
    node.lastLine = lines[last].number
    if record.kind == .paragraph { node.start += analysis.speechOffset(ofLine: first) }
    if record.kind == .turn || record.kind == .headline {
      node.certainty = min(node.certainty, analysis.survey.rule(first).surveyCertainty)
    }
    return node
  }

  /// Appends the label and the mark of a turn's first line, as far as it bears them.
  private static func appendMarks(
    ofLine index: Int, _ analysis: Analysis, to nodes: inout [StoredNode]
  ) {
    guard analysis.survey.kind(index).bearsMark else { return }
    let line = analysis.table.lines[index]
    let facts = analysis.lexed.facts[index]
    let rule = analysis.lexed.rule(index)
    for (kind, from, to) in [
      (SyntaxKind.label, 0, UInt32(facts.labelEnd)),
      (.mark, UInt32(facts.markStart), UInt32(facts.markEnd)),
    ] where from < to {
      nodes.append(
        StoredNode(
          kind: kind, rule: rule, certainty: .high, start: line.start + from, end: line.start + to,
          firstLine: line.number, lastLine: line.number,
          next: UInt32(truncatingIfNeeded: nodes.count + 1)))
    }
  }
}

extension Analysis {
  /// How far into its line the speech of a marked line begins; 0 for any other line.
  func speechOffset(ofLine index: Int) -> UInt32 {
    survey.kind(index).bearsMark ? UInt32(lexed.facts[index].speechStart) : 0
  }
}

extension RefinedKind {
  /// Whether a label or a dash stands at the head of such a line.
  var bearsMark: Bool {
    switch self {
    case .speaker, .speakerAlone, .moderator, .moderatorAlone, .answer, .asker: true
    default: false
    }
  }
}
