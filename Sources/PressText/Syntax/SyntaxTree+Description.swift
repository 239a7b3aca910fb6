// SPDX-License-Identifier: Apache-2.0

extension SyntaxTree: CustomStringConvertible {
  /// The nodes, one on each line and indented: kind, lines, rule, certainty, the beginning of the text.
  ///
  /// Nothing of the document is printed raw: what a terminal could act on is escaped.
  public var description: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// Writes the description piece by piece.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  func write(to output: inout some TextOutputStream) {
    var open: [Int] = []
    for (index, node) in nodes.enumerated() {
      while let end = open.last, end <= index { open.removeLast() }
      for _ in open { output.write("  ") }
      output.write(Node(tree: self, index: index).summary)
      output.write("\n")
      if Int(node.next) > index + 1 { open.append(Int(node.next)) }
    }
  }
}

extension SyntaxTree.Node: CustomStringConvertible {
  /// How many bytes of a node's text its description shows at most.
  private static let excerpt = 60

  /// The node on one line.
  public var description: String { summary }

  fileprivate var summary: String {
    var text = "\(kind.rawValue) \(lines.lowerBound)"
    if lines.count > 1 { text += "-\(lines.upperBound)" }
    text += " @\(rule.id)"
    if certainty != .high { text += " ~\(certainty.rawValue)" }
    if stored.next == UInt32(truncatingIfNeeded: index + 1), !range.isEmpty {
      text += " " + quotedStart
    }
    return text
  }

  /// The beginning of the text, up to the first line end, in quotation marks.
  private var quotedStart: String {
    let bytes = tree.source.bytes
    var end = min(range.upperBound, range.lowerBound + Self.excerpt)
    // A character that the limit would split is left out.
    while end < range.upperBound, end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let text = tree.source.text(in: range.lowerBound..<end)
    return text.quoted + (end < range.upperBound ? "…" : "")
  }
}
