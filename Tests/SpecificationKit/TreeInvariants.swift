// SPDX-License-Identifier: Apache-2.0

package import PressText

/// What holds for the tree of any bytes, however odd.
package enum TreeInvariants {
  /// What a tree breaks, in words; nothing when all is well.
  package static func violations(of tree: SyntaxTree) -> [String] {
    tiling(tree) + trivia(tree) + nesting(tree) + diagnostics(tree)
  }

  /// What the tree of `bytes` breaks, and whether the same bytes give the same tree again.
  package static func violations(parsing bytes: [UInt8]) -> [String] {
    let tree = SyntaxTree(parsing: SourceText(bytes))
    let again = SyntaxTree(parsing: SourceText(bytes))
    return violations(of: tree) + (tree == again ? [] : ["the same bytes give another tree"])
  }

  /// Leaves tile the bytes: each begins where the one before it ends.
  package static func tiling(_ tree: SyntaxTree) -> [String] {
    var problems: [String] = []
    var covered = 0
    for leaf in tree.leaves {
      if leaf.range.lowerBound != covered || leaf.range.isEmpty {
        problems.append("leaf \(leaf.range) stands behind \(covered)")
      }
      covered = leaf.range.upperBound
    }
    if covered != tree.source.count { problems.append("leaves end at \(covered)") }
    if tree.root.range != 0..<tree.source.count {
      problems.append("root covers \(tree.root.range)")
    }
    return problems
  }

  /// What no node covers is white space, what shows nothing, and line ends: no content is lost.
  package static func trivia(_ tree: SyntaxTree) -> [String] {
    let bytes = tree.source.bytes.span
    var problems: [String] = []
    for leaf in tree.leaves where leaf.kind == nil {
      var place = leaf.range.lowerBound
      while place < leaf.range.upperBound {
        let length = Trimming.length(in: bytes, at: place, before: leaf.range.upperBound)
        if length == 0 { problems.append("byte \(place) is content that no node covers") }
        place += max(1, length)
      }
    }
    return problems
  }

  /// Children lie inside their parent, one behind the other, and name its lines.
  package static func nesting(_ tree: SyntaxTree) -> [String] {
    var problems: [String] = []
    for node in tree.preorder {
      var end = node.range.lowerBound
      for child in node.children {
        if child.range.lowerBound < end || child.range.upperBound > node.range.upperBound {
          problems.append(
            "\(child.kind) \(child.range) does not lie behind \(end) in \(node.range)")
        }
        if child.lines.lowerBound < node.lines.lowerBound
          || child.lines.upperBound > node.lines.upperBound
        {
          problems.append("\(child.kind) on lines \(child.lines) leaves \(node.lines)")
        }
        end = child.range.upperBound
      }
      if node.kind != .article { problems += edges(node.range, node.kind, tree) }
    }
    return problems
  }

  /// A node begins and ends with content.
  private static func edges(
    _ range: Range<Int>, _ kind: SyntaxKind, _ tree: SyntaxTree
  ) -> [String] {
    let bytes = tree.source.bytes.span
    if range.isEmpty { return ["\(kind) at \(range) is empty"] }
    let first = Trimming.length(in: bytes, at: range.lowerBound, before: range.upperBound)
    let last = Trimming.length(in: bytes, endingAt: range.upperBound, after: range.lowerBound)
    return first + last == 0 ? [] : ["\(kind) \(range) has white space at its ends"]
  }

  /// Diagnostics stand in order and inside the source.
  package static func diagnostics(_ tree: SyntaxTree) -> [String] {
    var problems: [String] = []
    for (index, diagnostic) in tree.diagnostics.enumerated() {
      if diagnostic.range.lowerBound < 0 || diagnostic.range.upperBound > tree.source.count {
        problems.append("\(diagnostic.code) at \(diagnostic.range) lies outside")
      }
      if index > 0, diagnostic < tree.diagnostics[index - 1] {
        problems.append("\(diagnostic.code) at \(diagnostic.range) comes too late")
      }
    }
    return problems
  }
}
