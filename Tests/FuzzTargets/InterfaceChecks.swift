// SPDX-License-Identifier: Apache-2.0

package import PressText

/// What holds between the parts of the library's interface, whatever the document: two ways to ask give one answer.
package enum InterfaceChecks {
  /// What is wrong between them for a document.
  package static func problems(
    _ bytes: [UInt8], _ options: ParsingOptions = ParsingOptions()
  ) -> [String] {
    let source = SourceText(bytes)
    let article = Article(parsing: source, options: options)
    return entrances(bytes, article, options) + positions(article) + nodes(article.tree)
      + words(article, Analysis(of: source, options: options))
  }

  /// Each way into the library gives the same article.
  private static func entrances(
    _ bytes: [UInt8], _ article: Article, _ options: ParsingOptions
  ) -> [String] {
    var problems: [String] = []
    func expect(_ other: Article, _ name: String) {
      if other != article { problems.append("\(name) gives another article") }
    }
    expect(Article(parsing: bytes, options: options), "an array of bytes")
    expect(Article(parsing: bytes.span, options: options), "a span of bytes")
    if let text = String(validating: bytes, as: UTF8.self) {
      expect(Article(parsing: text, options: options), "a string")
    }
    let isWarned = article.diagnostics.map(\.severity).max() == .warning
    do {
      expect(try Article(validating: article.tree.source, options: options), "validation")
      if isWarned { problems.append("validation lets a warning pass") }
    } catch {
      expect(error.article, "failed validation")
      if !isWarned { problems.append("validation fails without a warning") }
      if error.diagnostics != article.diagnostics { problems.append("validation hides something") }
    }
    expect(Article(Analysis(of: article.tree.source, options: options)), "an analysis")
    let tree = SyntaxTree(parsing: article.tree.source, options: options)
    if tree.nodes(as: \.self) != article.tree.nodes(as: \.self)
      || tree.nodes(as: \.description) != article.tree.nodes(as: \.description)
    {
      problems.append("the tree alone is another one")
    }
    return problems
  }

  /// Positions are where line ends and characters put them, with and without an index, in each unit.
  private static func positions(_ article: Article) -> [String] {
    let source = article.tree.source
    let bytes = source.bytes
    let index = LineIndex(source)
    var problems: [String] = []
    var last = SourcePosition(line: 1, column: 1)
    let found = article.diagnostics.prefix(20).map(\.range.lowerBound).sorted()
    for offset in found + [bytes.count] {
      let start = lineStart(bytes, before: offset)
      let text = String(decoding: bytes[start..<offset], as: UTF8.self)
      for unit in SourcePosition.ColumnUnit.allCases {
        let position = index.position(of: offset, in: unit)
        let column =
          switch unit {
          case .utf8: offset - start
          case .utf16: text.utf16.count
          case .scalars: text.unicodeScalars.count
          }
        if position.column != column + 1 { problems.append("\(offset) is at \(position)") }
        if position != article.tree.position(of: offset, in: unit) {
          problems.append("\(offset) has two positions in \(unit)")
        }
      }
      // An offset inside a character has the column of the character.
      let inside = min(offset + 1, bytes.count)
      let next = index.position(of: inside, in: .scalars)
      if next.line == index.position(of: offset).line, offset < inside,
        next.column > index.position(of: offset, in: .scalars).column + 1
      {
        problems.append("\(inside) is at \(next)")
      }
      let position = index.position(of: offset)
      if "\(position)" != "\(position.line):\(position.column)" {
        problems.append("\(position.line):\(position.column) is called \(position)")
      }
      if position < last { problems.append("\(position) is behind \(last)") }
      last = position
    }
    if last.line != index.lineCount { problems.append("the end is at \(last)") }
    return problems
  }

  /// Where the line begins in which an offset lies.
  private static func lineStart(_ bytes: [UInt8], before offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A {
      let isLoneReturn = bytes[start - 1] == 0x0D && !(start < bytes.count && bytes[start] == 0x0A)
      if isLoneReturn { break }
      start -= 1
    }
    return start
  }

  /// Nodes are found where they stand.
  private static func nodes(_ tree: SyntaxTree) -> [String] {
    var problems: [String] = []
    let nodes = tree.nodes(as: \.self)
    if Set(nodes).count != nodes.count { problems.append("two nodes are one") }
    if tree.description.isEmpty { problems.append("the tree has no description") }
    for child in tree.root.children where tree.root.child(child.kind)?.kind != child.kind {
      problems.append("\(child) is not found by its kind")
    }
    return problems
  }

  /// Nothing is without words, and the text of a turn is that of its paragraphs.
  private static func words(_ article: Article, _ analysis: Analysis) -> [String] {
    var problems: [String] = []
    for diagnostic in article.diagnostics.prefix(20) where diagnostic.message.isEmpty {
      problems.append("\(diagnostic.code) has no message")
    }
    for case .turn(let turn) in article.blocks {
      let text = turn.paragraphs.map(\.text).joined(separator: "\n\n")
      if turn.text != text || Article.Block.turn(turn).text != text {
        problems.append("a turn has another text than its paragraphs")
      }
    }
    // The layout, and a line for each rule that decided something.
    let rules = Set((0..<analysis.lexed.count).map(analysis.survey.rule))
    let description = analysis.survey.description
    for rule in rules where !description.contains("\n\(rule.id): ") {
      problems.append("the survey does not name \(rule.id)")
    }
    var streamed = ""
    article.write(as: .json, to: &streamed)
    if streamed != article.formatted(as: .json) { problems.append("a stream gets another JSON") }
    return problems
  }
}

extension SyntaxTree {
  fileprivate func nodes<Value>(as value: (Node) -> Value) -> [Value] { preorder.map(value) }
}
