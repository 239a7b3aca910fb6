// SPDX-License-Identifier: Apache-2.0

/// A place in a source, as editors name it.
public struct SourcePosition: Sendable, Hashable {
  /// What a column counts.
  public enum ColumnUnit: Sendable, Hashable, CaseIterable {
    /// Bytes of UTF-8.
    case utf8
    /// Code units of UTF-16, as the Language Server Protocol counts.
    case utf16
    /// Unicode scalars; each maximal subpart of an ill-formed sequence counts as one.
    case scalars
  }

  /// The number of the physical line; the first is 1.
  public let line: Int
  /// The column; the first is 1.
  public let column: Int

  /// Makes a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourcePosition: Comparable {
  /// Whether `left` stands before `right`.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension SourcePosition: CustomStringConvertible {
  /// Line and column with a colon between them: `3:14`.
  public var description: String { "\(line):\(column)" }
}
