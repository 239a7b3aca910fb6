// SPDX-License-Identifier: Apache-2.0

/// One row for each line that is not blank: its number, its role, and a value, with tabs between them.
///
/// The value is the label of a turn or the date of a dateline. What each role means stands in the
/// chapter "The lines format".
public struct LinesFormat: ArticleFormat {
  /// Makes the format.
  public init() {}

  /// Writes the rows of an article, each with a line end behind it.
  public func write(_ article: Article, to output: inout some TextOutputStream) {
    for row in LineRows(of: article).rows {
      output.write("\(row.line)\t\(row.role.rawValue)\t\(row.value.cell)\n")
    }
  }
}

extension ArticleFormat where Self == LinesFormat {
  /// One row for each line that is not blank.
  public static var lines: LinesFormat { LinesFormat() }
}
