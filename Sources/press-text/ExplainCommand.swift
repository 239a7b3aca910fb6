// SPDX-License-Identifier: Apache-2.0

import PressText

/// `press-text explain`: which rules decided each line.
struct ExplainCommand {
  private static let columns = 90

  let options: ParsingOptions
  let tool: Tool

  func run(_ files: [[UInt8]]) -> Status {
    var isFirst = true
    return tool.forEachFile(files) { file in
      if files.count > 1 { tool.heading(file, isFirst: isFirst) }
      isFirst = false
      explain(file.source)
      return .success
    }
  }

  private func explain(_ source: SourceText) {
    let analysis = Analysis(of: source, options: options)
    let tree = SyntaxTree(analysis)
    var nodes = NodeCursor(tree.preorder)
    let width = analysis.table.lines.last.map { String($0.number).utf8.count } ?? 1
    for (index, line) in analysis.table.lines.enumerated() where !tool.output.hasFailed {
      let number = String(line.number)
      let gutter = String(repeating: " ", count: width)
      let text = Cells.start(of: source.bytes, in: line.range, columns: Self.columns)
      tool.output.line("\(gutter.dropLast(number.utf8.count))\(number) | \(text)")
      nodes.advance(toLine: Int(line.number))
      tool.output.line("\(gutter) = \(steps(index, analysis)) > \(nodes.description)")
    }
    if !analysis.table.lines.isEmpty { tool.output.line("") }
    tool.output.line(analysis.survey.description)
  }

  /// What the layers below the syntax made of a line.
  private func steps(_ index: Int, _ analysis: Analysis) -> String {
    let lexed = analysis.lexed
    let survey = analysis.survey
    return "\(lexed.kind(index).rawValue) (\(lexed.rule(index).id)) > "
      + "\(survey.kind(index).rawValue) (\(survey.rule(index).id))"
  }
}

/// Goes through a tree line by line, and knows which nodes hold the line.
private struct NodeCursor<Nodes: IteratorProtocol<SyntaxTree.Node>> {
  private var rest: Nodes
  private var upcoming: SyntaxTree.Node?
  /// The nodes that hold the line, the deepest one last.
  private var open: [SyntaxTree.Node] = []

  /// Goes on to a line, which must lie behind the last one.
  mutating func advance(toLine line: Int) {
    while let last = open.last, last.lines.upperBound < line { open.removeLast() }
    while let node = upcoming, node.lines.lowerBound <= line {
      upcoming = rest.next()
      if node.kind != .label, node.kind != .mark { open.append(node) }
    }
  }
}

extension NodeCursor {
  init<Preorder: Sequence>(_ nodes: Preorder) where Preorder.Iterator == Nodes {
    rest = nodes.makeIterator()
    upcoming = rest.next()
  }

  /// The deepest node, the nodes around it as far as the article, and how sure the least sure is.
  var description: String {
    guard let node = open.last else { return "nothing" }
    var text = "\(name(node))"
    var certainty = node.certainty
    for outer in open.dropFirst().dropLast().reversed() {
      text += " in \(name(outer))"
      // What is said for certain in a turn that is inferred is inferred all the same.
      certainty = min(certainty, outer.certainty)
    }
    return text + ", \(certainty.rawValue)"
  }

  private func name(_ node: SyntaxTree.Node) -> String { "\(node.kind.rawValue) (\(node.rule.id))" }
}
