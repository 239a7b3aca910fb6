// SPDX-License-Identifier: Apache-2.0

extension SyntaxTree {
  /// A run of bytes that no node divides further.
  public struct Leaf: Sendable, Hashable {
    /// The kind of the node, or nil for trivia: white space, line ends and blank lines.
    public let kind: SyntaxKind?
    /// The bytes that it covers.
    public let range: Range<Int>
  }

  /// The leaves in order: put together, they give the source back.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  public var leaves: [Leaf] {
    var leaves: [Leaf] = []
    var covered = 0
    for (index, node) in nodes.enumerated().dropFirst() where Int(node.next) == index + 1 {
      if Int(node.start) > covered {
        leaves.append(Leaf(kind: nil, range: covered..<Int(node.start)))
      }
      leaves.append(Leaf(kind: node.kind, range: Int(node.start)..<Int(node.end)))
      covered = Int(node.end)
    }
    if covered < source.count { leaves.append(Leaf(kind: nil, range: covered..<source.count)) }
    return leaves
  }
}
