// SPDX-License-Identifier: Apache-2.0

/// Plain text to read: headline, dateline, paragraphs, and `Name: …` for each turn.
///
/// The page around the article is left out, and so are notes of its kind inside the text.
public struct TextFormat: ArticleFormat {
  /// Makes the format.
  public init() {}

  /// Writes an article, with a blank line between two paragraphs.
  public func write(_ article: Article, to output: inout some TextOutputStream) {
    var paragraphs = ParagraphWriter(output)
    paragraphs.write(article.headline?.text)
    paragraphs.write(article.dateline?.text)
    paragraphs.write(article.byline?.text)
    var lead = article.lead[...]
    for block in article.blocks {
      while let paragraph = lead.first, paragraph.range.lowerBound < block.range.lowerBound {
        paragraphs.write(paragraph.text)
        lead.removeFirst()
      }
      paragraphs.write(block)
    }
    for paragraph in lead { paragraphs.write(paragraph.text) }
    output = paragraphs.output
  }
}

extension ArticleFormat where Self == TextFormat {
  /// Plain text to read.
  public static var text: TextFormat { TextFormat() }
}

/// Writes paragraphs, a blank line between two of them.
private struct ParagraphWriter<Output: TextOutputStream> {
  private(set) var output: Output
  private var isFirst = true

  init(_ output: Output) {
    self.output = output
  }

  mutating func write(_ paragraph: String?) {
    guard let paragraph else { return }
    if !isFirst { output.write("\n") }
    isFirst = false
    output.write(paragraph.printable)
    output.write("\n")
  }

  mutating func write(_ block: Article.Block) {
    switch block {
    case .turn(let turn): write(turn)
    case .chrome, .caption: break
    case .paragraph, .heading, .note, .subtitle, .byline, .dateline: write(block.text)
    }
  }

  /// Paragraphs and notes of a turn in the order of the document, the name before the first.
  private mutating func write(_ turn: Article.Turn) {
    let notes = turn.notes.filter { $0.kind == .note }.map { ($0.range, $0.text) }
    let parts = (turn.paragraphs.map { ($0.range, $0.text) } + notes)
      .sorted { $0.0.lowerBound < $1.0.lowerBound }
    let head = turn.speaker?.name ?? turn.label
    let prefix = head.map { $0 + ": " } ?? turn.mark.map { $0 + " " } ?? ""
    guard let first = parts.first else { return write(prefix) }
    write(prefix + first.1)
    for part in parts.dropFirst() { write(part.1) }
  }
}
