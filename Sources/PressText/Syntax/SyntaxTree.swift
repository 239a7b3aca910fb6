// SPDX-License-Identifier: Apache-2.0

/// The lossless syntax tree of a document.
///
/// Every byte of the source lies in exactly one of the tree's ``leaves``; every node says which rule
/// of the specification made it and how sure that is. A tree is a value: a flat array of nodes in
/// preorder, and the source.
public struct SyntaxTree: Sendable, Hashable {
  /// The bytes that were parsed.
  public let source: SourceText
  /// What is unusual about the document, ordered by where it begins, then by code.
  ///
  /// What is unusual about its speakers is known to the ``Article``, which lists all.
  public let diagnostics: [Diagnostic]
  let nodes: [StoredNode]

  /// The node that covers the whole document.
  public var root: Node { Node(tree: self, index: 0) }

  /// Where a byte offset lies: line and column, both counted from 1.
  ///
  /// Columns count bytes of UTF-8 unless another unit is asked for. An offset outside the source is
  /// clamped to it.
  ///
  /// - Complexity: O(*n*) in the number of bytes before `offset`.
  public func position(
    of offset: Int, in unit: SourcePosition.ColumnUnit = .utf8
  ) -> SourcePosition {
    source.position(of: offset, in: unit)
  }
}

extension SyntaxTree {
  /// Parses `source`; any bytes parse.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public init(parsing source: SourceText, options: ParsingOptions = ParsingOptions()) {
    self.init(Analysis(of: source, options: options))
  }

  /// Makes the tree of a document that has been analysed.
  package init(_ analysis: Analysis) {
    self.init(
      source: analysis.source, diagnostics: analysis.diagnostics(of: .all),
      nodes: TreeBuilder.nodes(of: analysis))
  }
}

/// A node as it is stored: 24 bytes, offsets only.
struct StoredNode: Sendable, Hashable {
  var kind: SyntaxKind
  var rule: Rule
  var certainty: Certainty
  var start: UInt32
  var end: UInt32
  /// The first and the last physical line, counted from 1.
  var firstLine: UInt32
  var lastLine: UInt32
  /// The index of the node behind this one and all inside it.
  var next: UInt32
}

extension SyntaxTree {
  /// A node of a syntax tree.
  public struct Node: Sendable, Hashable {
    let tree: SyntaxTree
    let index: Int

    var stored: StoredNode { tree.nodes[index] }

    /// What the node is.
    public var kind: SyntaxKind { stored.kind }
    /// The rule that made it.
    public var rule: Rule { stored.rule }
    /// How sure that is.
    public var certainty: Certainty { stored.certainty }
    /// The bytes that it covers, without white space around them; those of the root are all bytes.
    public var range: Range<Int> {
      index == 0 ? 0..<tree.source.count : Int(stored.start)..<Int(stored.end)
    }
    /// The physical lines that it covers, counted from 1.
    public var lines: ClosedRange<Int> {
      Int(stored.firstLine)...max(Int(stored.firstLine), Int(stored.lastLine))
    }
    /// The text that it covers; ill-formed UTF-8 is shown as U+FFFD.
    public var text: String { tree.source.text(in: range) }
    /// The nodes directly inside it, in order.
    public var children: Children {
      Children(tree: tree, index: index + 1, end: Int(stored.next))
    }
    /// The first child of a kind.
    public func child(_ kind: SyntaxKind) -> Node? { children.first { $0.kind == kind } }

    /// Whether two nodes are the same place of equal trees.
    public static func == (left: Node, right: Node) -> Bool {
      left.index == right.index && left.tree == right.tree
    }

    /// Feeds the node's place to a hasher.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(index)
      hasher.combine(stored)
    }
  }

  /// The nodes directly inside a node.
  public struct Children: Sequence, IteratorProtocol, Sendable {
    let tree: SyntaxTree
    var index: Int
    let end: Int

    /// The next child.
    public mutating func next() -> Node? {
      guard index < end else { return nil }
      defer { index = Int(tree.nodes[index].next) }
      return Node(tree: tree, index: index)
    }
  }

  /// All nodes, parents before their children.
  public var preorder: some Sequence<Node> {
    nodes.indices.lazy.map { Node(tree: self, index: $0) }
  }
}
