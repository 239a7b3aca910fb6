// SPDX-License-Identifier: Apache-2.0

package import PressText

// A stand-in for the layers above the source until they land in the library: delete this file then.
// It takes the first line for a headline and everything else for paragraphs.

package struct Analysis: Sendable {
  package let source: SourceText
  package let table: LineTable
  package let lexed: LexedLines
  package let survey: Survey

  package init(of source: SourceText) {
    self.source = source
    table = LineTable(scanning: source.bytes.span)
    lexed = LexedLines(count: table.lines.count)
    survey = Survey()
  }

  package func diagnostics(of layers: Layers) -> [Diagnostic] {
    guard layers.contains(.syntax), table.lines.isEmpty else { return [] }
    return [Diagnostic(code: .emptyDocument, range: source.count..<source.count)]
  }
}

package struct Layers: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  package static let source = Layers(rawValue: 1)
  package static let lexical = Layers(rawValue: 2)
  package static let survey = Layers(rawValue: 4)
  package static let syntax = Layers(rawValue: 8)
  package static let all: Layers = [.source, .lexical, .survey, .syntax]
}

package enum LabelClass: String, Sendable, CaseIterable { case role }

package struct LexedLines: Sendable {
  package let count: Int
  package func kind(_ index: Int) -> LineKind { index == 0 ? .title : .sentence }
  package func rule(_ index: Int) -> Rule { index == 0 ? .lineTitle : .lineSentence }
  package func labelRange(_ index: Int) -> Range<Int>? { nil }
  package func labelClass(_ index: Int) -> LabelClass? { nil }
  package func dateValue(_ index: Int) -> String? { nil }
}

package struct Survey: Sendable {
  package let layout = "stand-in"
  package func kind(_ index: Int) -> RefinedKind { index == 0 ? .headline : .text }
  package func rule(_ index: Int) -> Rule { index == 0 ? .surveyHeadline : .surveyShape }
}

package struct SyntaxTree: Sendable {
  package let source: SourceText
  package let analysis: Analysis
  package var root: Node { Node(tree: self, kind: .article, rule: .article, lines: analysis.table.lines[...]) }

  package init(_ analysis: Analysis) {
    source = analysis.source
    self.analysis = analysis
  }

  package struct Node: Sendable {
    let tree: SyntaxTree
    package let kind: SyntaxKind
    package let rule: Rule
    let lines: ArraySlice<LineTable.Line>
    package var certainty: Certainty { .high }
    package var range: Range<Int> {
      kind == .article ? 0..<tree.source.count : Int(lines[lines.startIndex].start)..<Int(lines[lines.endIndex - 1].end)
    }
    package var children: [Node] {
      switch kind {
      case .article where !lines.isEmpty:
        [Node(tree: tree, kind: .head, rule: .head, lines: lines.prefix(1))]
          + (lines.count > 1 ? [Node(tree: tree, kind: .body, rule: .body, lines: lines.dropFirst())] : [])
      case .head: [Node(tree: tree, kind: .headline, rule: .headHeadline, lines: lines)]
      case .body:
        lines.indices.map { Node(tree: tree, kind: .paragraph, rule: .bodyParagraph, lines: lines[$0...$0]) }
      default: []
      }
    }
  }
}

package struct Article: Sendable {
  package struct Speaker: Sendable {
    package enum Part: String, Sendable { case unknown }
    package var id = "s1"
    package var name: String?
    package var honorific: String?
    package var role: String?
    package var affiliation: String?
    package var part = Part.unknown
    package var certainty = Certainty.high
    package var rule = Rule.speakerLabel
    package var labels: [String] = []
  }
  package let speakers: [Speaker] = []
  package let diagnostics: [Diagnostic]
  package enum Format: Sendable { case json }
  package func formatted(as format: Format) -> String { "{}\n" }
  package init(parsing source: SourceText) { diagnostics = Analysis(of: source).diagnostics(of: .all) }
}
