// SPDX-License-Identifier: Apache-2.0

/// A press article: what a document says, without the page around it.
///
/// An article is made by *lowering* a ``SyntaxTree``: bytes become strings, dates become ISO 8601,
/// labels become speakers. Every text keeps the byte range in the source that it was taken from.
public struct Article: Sendable, Hashable {
  /// The title, or nil where the document has none.
  public let headline: Headline?
  /// The line that dates the article, or nil where there is none.
  public let dateline: Dateline?
  /// The line that names the author, or nil where there is none.
  public let byline: Passage?
  /// The paragraphs before the first turn, or the first one of a narrative.
  public let lead: [Paragraph]
  /// All else in head and body, in the order of the document.
  public let blocks: [Block]
  /// Who speaks, in the order in which they first do.
  public let speakers: [Speaker]
  /// The page around the article.
  public let chrome: Chrome
  /// What is unusual about the document, ordered by where it begins, then by code.
  public let diagnostics: [Diagnostic]
  /// The tree that the article was made of.
  public let tree: SyntaxTree
  /// The values of all datelines of the tree, in order.
  package let datelines: [Dateline]
  /// The rules of the model that decided something here.
  package let rules: Set<Rule>

  /// What each speaker says, in order.
  public var turns: [Turn] {
    blocks.compactMap { block in
      if case .turn(let turn) = block { turn } else { nil }
    }
  }
}

extension Article {
  /// Parses a source, whatever its bytes are.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public init(parsing source: SourceText, options: ParsingOptions = ParsingOptions()) {
    self = Lowering.lower(Analysis(of: source, options: options))
  }

  /// Parses a string.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public init(parsing text: String, options: ParsingOptions = ParsingOptions()) {
    self.init(parsing: SourceText(text), options: options)
  }

  /// Parses bytes.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public init(parsing bytes: [UInt8], options: ParsingOptions = ParsingOptions()) {
    self.init(parsing: SourceText(bytes), options: options)
  }

  /// Parses bytes that somebody else owns.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public init(parsing bytes: Span<UInt8>, options: ParsingOptions = ParsingOptions()) {
    self.init(parsing: SourceText(copying: bytes), options: options)
  }

  /// Parses a source that must give no warning.
  ///
  /// - Throws: The article with its diagnostics, if one of them is a warning.
  public init(
    validating source: SourceText, options: ParsingOptions = ParsingOptions()
  ) throws(InvalidArticle) {
    self.init(parsing: source, options: options)
    if diagnostics.contains(where: { $0.severity == .warning }) {
      throw InvalidArticle(article: self)
    }
  }
}

/// An article about which there is a warning.
public struct InvalidArticle: Error, Sendable, Hashable {
  /// The article all the same.
  public let article: Article
  /// All its diagnostics.
  public var diagnostics: [Diagnostic] { article.diagnostics }
}
