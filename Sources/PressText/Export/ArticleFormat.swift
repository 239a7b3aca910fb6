// SPDX-License-Identifier: Apache-2.0

/// A way to write an article down.
///
/// The library's own formats are static members, so that a call reads `article.write(as: .json, to: &output)`.
/// Further formats conform to the protocol.
public protocol ArticleFormat: Sendable {
  /// Writes an article.
  func write(_ article: Article, to output: inout some TextOutputStream)
}

extension Article {
  /// Writes the article in a format.
  ///
  /// - Complexity: O(*n*) in the number of bytes of the source.
  public func write(as format: some ArticleFormat, to output: inout some TextOutputStream) {
    format.write(self, to: &output)
  }

  /// The article in a format.
  ///
  /// - Complexity: O(*n*) in the number of bytes of the source.
  public func formatted(as format: some ArticleFormat) -> String {
    var text = ""
    format.write(self, to: &text)
    return text
  }
}

extension Article {
  /// The version of the format and of its specification: that of Specs/VERSION.
  public static let formatVersion = "0.1.0"
}
