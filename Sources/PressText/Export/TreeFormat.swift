// SPDX-License-Identifier: Apache-2.0

/// The syntax tree, one node on each line.
public struct TreeFormat: ArticleFormat {
  /// Makes the format.
  public init() {}

  /// Writes the tree that the article was made of.
  public func write(_ article: Article, to output: inout some TextOutputStream) {
    article.tree.write(to: &output)
  }
}

extension ArticleFormat where Self == TreeFormat {
  /// The syntax tree, one node on each line.
  public static var tree: TreeFormat { TreeFormat() }
}
