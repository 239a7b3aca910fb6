// SPDX-License-Identifier: Apache-2.0

/// Puts byte ranges and certainties to what the parser made of the lines.
struct TreeBuilder {
  private let source: SourceText
  private let lines: [LineTable.Line]
  private let facts: [LineFacts]
  private let kinds: [RefinedKind]
  private let rules: [Rule]

  private init(_ analysis: Analysis) {
    source = analysis.source
    lines = analysis.table.lines
    facts = analysis.lexed.facts
    kinds = analysis.survey.kinds
    rules = analysis.survey.rules
  }

  /// The nodes of a document, in preorder.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  static func nodes(of analysis: Analysis) -> [StoredNode] {
    let builder = TreeBuilder(analysis)
    let records = analysis.syntax.records
    // Each line that opens a turn has three leaves at most: its label, and the marks around it.
    let capacity = records.count + 3 * analysis.survey.turnLines
    return Array(room: capacity) { builder.build(records, into: &$0) }
  }

  private func build(_ records: [ParseRecord], into nodes: inout OutputSpan<StoredNode>) {
    var open = OpenNodes()
    for index in records.indices {
      let record = records[index]
      open.close(endingAt: index, in: &nodes)
      let here = nodes.count
      nodes.append(node(of: record))
      if record.kind == .turn { appendMarks(ofLine: Int(record.firstLine), to: &nodes) }
      if nodes.count > here + 1 || Int(record.next) > index + 1 {
        open.push(here, end: Int(record.next))
      } else {
        nodes[here].next = UInt32(truncatingIfNeeded: nodes.count)
      }
    }
    open.close(endingAt: records.count, in: &nodes)
  }

  @inline(__always)
  private func node(of record: ParseRecord) -> StoredNode {
    guard record.firstLine < record.endLine else {
      return StoredNode(
        kind: record.kind, rule: record.rule, certainty: record.certainty, start: 0, end: 0,
        firstLine: 1, lastLine: 1, next: 0)
    }
    let first = Int(record.firstLine)
    let line = lines[first]
    let last = record.endLine == record.firstLine + 1 ? line : lines[Int(record.endLine) - 1]
    var node = StoredNode(
      kind: record.kind, rule: record.rule, certainty: record.certainty, start: line.start,
      end: last.end, firstLine: line.number, lastLine: last.lastNumber, next: 0)
    if record.kind == .paragraph, kinds[first].bearsMark { node.start += facts[first].speechStart }
    if record.kind == .turn { node.certainty = min(node.certainty, rules[first].surveyCertainty) }
    return node
  }

  /// Appends the label and the mark of a turn's first line, as far as it bears them.
  private func appendMarks(ofLine index: Int, to nodes: inout OutputSpan<StoredNode>) {
    guard kinds[index].bearsMark else { return }
    let fact = facts[index]
    append(.mark, 0, UInt32(fact.leadEnd), ofLine: index, to: &nodes)
    append(.label, UInt32(fact.labelStart), UInt32(fact.labelEnd), ofLine: index, to: &nodes)
    append(.mark, fact.markStart, fact.markEnd, ofLine: index, to: &nodes)
  }

  /// Appends a leaf of a line, given by offsets into the line, without the white space and what shows
  /// nothing at its ends, unless it is empty.
  private func append(
    _ kind: SyntaxKind, _ from: UInt32, _ to: UInt32, ofLine index: Int,
    to nodes: inout OutputSpan<StoredNode>
  ) {
    guard from < to else { return }
    let line = lines[index]
    let range = Trimming.trimmed(
      source.bytes.span, from: Int(line.start + from), to: Int(line.start + to))
    guard !range.isEmpty else { return }
    nodes.append(
      StoredNode(
        kind: kind, rule: facts[index].rule, certainty: .high,
        start: UInt32(truncatingIfNeeded: range.lowerBound),
        end: UInt32(truncatingIfNeeded: range.upperBound), firstLine: line.number,
        lastLine: line.number,
        next: UInt32(truncatingIfNeeded: nodes.count + 1)))
  }
}

/// The nodes around the one that is built: an article, its body and a turn.
private struct OpenNodes {
  /// The place of each among the nodes, and where it ends in the records.
  private var entries: [4 of (node: Int, end: Int)] = .init(repeating: (0, 0))
  private var count = 0

  mutating func push(_ node: Int, end: Int) {
    entries[count] = (node, end)
    count += 1
  }

  /// Closes the nodes that end before the record at `index`.
  mutating func close(endingAt index: Int, in nodes: inout OutputSpan<StoredNode>) {
    while count > 0, entries[count - 1].end <= index {
      count -= 1
      nodes[entries[count].node].next = UInt32(truncatingIfNeeded: nodes.count)
    }
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
