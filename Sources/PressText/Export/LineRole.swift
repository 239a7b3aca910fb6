// SPDX-License-Identifier: Apache-2.0

/// What a line is to a reader, as the lines format names it.
enum LineRole: String {
  case chromeHeader = "chrome-header"
  case headline
  case dateline
  case byline
  case paragraph
  case turn
  case continuation
  case note
  case chromeFooter = "chrome-footer"
}

/// The role of a line, and what is printed with it.
struct LineRow {
  var range: Range<Int>
  var line: Int
  var role: LineRole
  var value = ""
}

/// Finds the role of each line: one walk over the tree.
struct LineRows {
  private(set) var rows: [LineRow] = []
  /// Where the walk is.
  private enum Part { case top, body, turn }
  private let article: Article
  private let hasTurns: Bool
  private var nextDateline = 0

  /// - Complexity: O(*n*) in the number of nodes.
  init(of article: Article) {
    self.article = article
    hasTurns = article.blocks.contains { if case .turn = $0 { true } else { false } }
    for part in article.tree.root.children {
      switch part.kind {
      case .preamble, .head: for node in part.children { add(node, .chromeHeader) }
      case .body: for node in part.children { addBody(node) }
      default: for node in part.children { add(node, .chromeFooter) }
      }
    }
  }

  private mutating func addBody(_ node: SyntaxTree.Node) {
    switch node.kind {
    case .lead: for child in node.children { add(child, .chromeFooter) }
    case .turn: addTurn(node)
    default: add(node, .chromeFooter)
    }
  }

  private mutating func addTurn(_ node: SyntaxTree.Node) {
    var row = LineRow(range: node.range, line: node.lines.lowerBound, role: .turn)
    row.value = node.child(.label)?.joinedText ?? Self.unlabelled(node.rule)
    rows.append(row)
    for child in node.children {
      if child.kind == .paragraph {
        for line in child.lines where line > row.line {
          rows.append(LineRow(range: child.range, line: line, role: .continuation))
        }
      } else if child.lines.lowerBound > row.line {
        add(child, .chromeFooter)
      }
    }
  }

  /// What stands for the label of a turn that bears none.
  private static func unlabelled(_ rule: Rule) -> String {
    switch rule {
    case .turnUnlabelledQuestion, .turnDashQuestion, .turnAsked: "?question"
    case .turnDashAnswer, .turnReplied: "?answer"
    case .turnSelfIntroduction: "?journalist"
    default: "?speaker"
    }
  }

  private mutating func add(_ node: SyntaxTree.Node, _ chrome: LineRole) {
    var row = LineRow(
      range: node.range, line: node.lines.lowerBound, role: role(node.kind, chrome))
    if row.role == .dateline, nextDateline < article.datelines.count {
      row.value = article.datelines[nextDateline].iso
      nextDateline += 1
    }
    rows.append(row)
    // A leaf has more than one line where wrapped lines were joined.
    for line in node.lines.dropFirst() {
      rows.append(LineRow(range: node.range, line: line, role: row.role))
    }
  }

  private func role(_ kind: SyntaxKind, _ chrome: LineRole) -> LineRole {
    switch kind {
    case .headline, .repeatedHeadline: .headline
    case .dateline: .dateline
    case .byline, .subtitle, .caption: .byline
    case .heading, .note, .endMark: hasTurns ? .note : .paragraph
    case .chrome: chrome
    default: .paragraph
    }
  }
}
