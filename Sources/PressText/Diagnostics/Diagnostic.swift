// SPDX-License-Identifier: Apache-2.0

/// Something unusual about a document.
///
/// Parsing goes on all the same.
public struct Diagnostic: Sendable, Hashable {
  /// How much a diagnostic matters.
  @nonexhaustive
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// Unusual, or inferred.
    case note
    /// Probably a fault in the document.
    case warning
  }

  /// What was found.
  ///
  /// The raw value is the code of Specs/diagnostics.tsv, which says what it means.
  @nonexhaustive
  public enum Code: String, Sendable, Hashable, CaseIterable {
    case illFormedUTF8 = "ill-formed-utf8"
    case controlCharacter = "control-character"
    case bidirectionalControl = "bidirectional-control"
    case zeroWidthCharacter = "zero-width-character"
    case byteOrderMark = "byte-order-mark"
    case loneCarriageReturn = "lone-carriage-return"
    case mixedLineEndings = "mixed-line-endings"
    case oversize
    case ambiguousDate = "ambiguous-date"
    case invalidDate = "invalid-date"
    case labelNotAccepted = "label-not-accepted"
    case emptyDocument = "empty-document"
    case missingHeadline = "missing-headline"
    case missingBody = "missing-body"
    case emptyTurn = "empty-turn"
    case answerWithoutQuestion = "answer-without-question"
    case inferredTurn = "inferred-turn"
    case ambiguousSpeaker = "ambiguous-speaker"
  }

  /// What was found.
  public let code: Code
  /// Where it is: byte offsets into the source, half open.
  ///
  /// Where something is missing, the line before which it would stand; empty at the end.
  public let range: Range<Int>

  /// Makes a diagnostic.
  public init(code: Code, range: Range<Int>) {
    self.code = code
    self.range = range
  }
}

extension Diagnostic: Comparable {
  /// Whether `left` begins before `right`, or has the lesser code where both begin together.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.range.lowerBound, left.code.rawValue) < (right.range.lowerBound, right.code.rawValue)
  }
}
