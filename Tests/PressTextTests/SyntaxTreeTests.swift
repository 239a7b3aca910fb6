// SPDX-License-Identifier: Apache-2.0

import Foundation
import PressText
import Testing

@Suite("The syntax tree")
struct SyntaxTreeTests {
  private let text =
    "Мост открыт 🌉 снова\n\nMODERATOR: Good morning.\nADA KERN: 🌉 Thank you.\nMODERATOR: Please.\n"

  @Test("Columns count bytes, code units of UTF-16 or scalars, as asked")
  func columns() throws {
    let tree = SyntaxTree(parsing: SourceText(text))
    let word = try #require(text.range(of: "снова"))
    let offset = text.utf8.distance(from: text.startIndex, to: word.lowerBound)
    #expect(tree.position(of: offset) == SourcePosition(line: 1, column: 28))
    #expect(tree.position(of: offset, in: .utf16) == SourcePosition(line: 1, column: 16))
    #expect(tree.position(of: offset, in: .scalars) == SourcePosition(line: 1, column: 15))
    #expect(tree.position(of: -1) == SourcePosition(line: 1, column: 1))
    #expect(tree.position(of: 1_000_000) == SourcePosition(line: 6, column: 1))
  }

  @Test("Leaves put together give the text back")
  func lossless() {
    let tree = SyntaxTree(parsing: SourceText(text))
    #expect(tree.leaves.map { tree.source.text(in: $0.range) }.joined() == text)
    #expect(tree.root.text == text)
    #expect(tree.leaves.count { $0.kind == .label } == 3)
  }

  @Test("A node knows its kind, rule, certainty, bytes, lines and children")
  func nodes() throws {
    let tree = SyntaxTree(parsing: SourceText(text))
    let body = try #require(tree.root.child(.body))
    let turns = Array(body.children)
    #expect(turns.map(\.kind) == [.turn, .turn, .turn])
    #expect(turns.map(\.rule) == [.turnModerator, .turnLabel, .turnModerator])
    #expect(turns.map(\.lines) == [3...3, 4...4, 5...5])
    let turn = turns[1]
    #expect(Array(turn.children).map(\.kind) == [.label, .mark, .paragraph])
    #expect(turn.child(.label)?.text == "ADA KERN")
    #expect(turn.child(.paragraph)?.text == "🌉 Thank you.")
    #expect(turn.certainty == .low)
    #expect(turn.child(.heading) == nil)
  }

  @Test("Equal documents have equal trees, and a node is the same node in both")
  func equality() throws {
    let tree = SyntaxTree(parsing: SourceText(text))
    let same = SyntaxTree(parsing: SourceText(Array(text.utf8)))
    let other = SyntaxTree(parsing: SourceText(text + "\n"))
    #expect(tree == same)
    #expect(tree != other)
    #expect(tree.root.child(.body) == same.root.child(.body))
    #expect(Set([tree, same, other]).count == 2)
  }
}
