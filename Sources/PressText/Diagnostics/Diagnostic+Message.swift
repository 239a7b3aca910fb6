// SPDX-License-Identifier: Apache-2.0

extension Diagnostic {
  /// How much it matters.
  public var severity: Severity { code.severity }
  /// The rule of the specification that it reports on.
  public var rule: Rule { code.rule }
  /// What was found, in words for people.
  ///
  /// The wording may change.
  public var message: String { code.message }
}

extension Diagnostic.Code {
  /// How much a diagnostic with this code matters.
  public var severity: Diagnostic.Severity { entry.severity }
  /// The rule of the specification that it reports on.
  public var rule: Rule { entry.rule }
  /// What was found, in words for people.
  ///
  /// The wording may change.
  public var message: String { entry.message }

  /// The row of Specs/diagnostics.tsv.
  private var entry: (severity: Diagnostic.Severity, rule: Rule, message: String) {
    switch self {
    case .illFormedUTF8: (.warning, .sourceUTF8, "bytes that are not UTF-8")
    case .controlCharacter: (.warning, .sourceControls, "control character in the text")
    case .bidirectionalControl:
      (.warning, .sourceBidi, "character that changes the order in which text is shown")
    case .zeroWidthCharacter: (.note, .sourceInvisible, "character that shows nothing")
    case .byteOrderMark: (.note, .sourceBOM, "byte order mark at the start")
    case .loneCarriageReturn: (.note, .sourceLines, "line that a carriage return alone ends")
    case .mixedLineEndings: (.note, .sourceLines, "line that ends otherwise than the first one")
    case .oversize: (.warning, .sourceLimit, "input is too large: from here on it is not parsed")
    case .ambiguousDate:
      (.warning, .dateAmbiguous, "ambiguous date: day and month can be exchanged")
    case .invalidDate: (.warning, .dateInvalid, "date or time that no calendar or clock has")
    case .labelNotAccepted:
      (.note, .surveyLabelNotAccepted, "looks like a speaker's label, but is taken for text")
    case .emptyDocument: (.note, .article, "no line with text")
    case .missingHeadline: (.note, .head, "no headline found")
    case .missingBody: (.warning, .body, "no running text found")
    case .emptyTurn: (.note, .turnEmpty, "label without speech behind it")
    case .answerWithoutQuestion:
      (.note, .turnDashAnswer, "dash answer without a question before it")
    case .inferredTurn:
      (.note, .turnInferred, "inferred turn: it bears no certain mark of its own")
    case .ambiguousSpeaker:
      (.warning, .speakerAmbiguous, "label that may or may not be short for another one")
    }
  }
}

extension Diagnostic.Severity: Comparable {
  /// Whether `left` matters less than `right`.
  public static func < (left: Diagnostic.Severity, right: Diagnostic.Severity) -> Bool {
    left == .note && right == .warning
  }
}
