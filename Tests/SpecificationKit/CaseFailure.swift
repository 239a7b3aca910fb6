// SPDX-License-Identifier: Apache-2.0

/// A way in which a case does not hold.
package struct CaseFailure: Sendable, Hashable, CustomStringConvertible {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The case contradicts itself or its own input.
    case range, slice, tiling, rows
    /// The case differs from what the document is.
    case tree, lines, survey, speakers
    /// A diagnostic that is expected or that is not.
    case missingDiagnostic, extraDiagnostic
    /// A rule that the case should show, or should not.
    case ruleNotFired, nearMissFired

    /// Whether it is about diagnostics, which only hands write.
    package var isOfDiagnostics: Bool { self == .missingDiagnostic || self == .extraDiagnostic }
  }

  package var kind: Kind
  package var position: FilePosition
  package var message: String

  package init(_ kind: Kind, _ message: String, at position: FilePosition) {
    self.kind = kind
    self.position = position
    self.message = message
  }

  package var description: String { "\(position): error: \(message)" }
}

/// What a document is found to be, in the terms of cases.
package struct CaseOutcome: Sendable {
  package var lines: CaseLines
  package var tree: [TreeRow]
  package var lexical: [LineRow]
  package var survey: [SurveyRow]
  package var speakers: [SpeakerRow]
  /// The diagnostics of each layer.
  package var diagnostics: [CaseLayer: [CaseDiagnostic]]
  /// The rules that decided something.
  package var fired: Set<String>
  /// What the survey says about the document as a whole.
  package var layout: String

  package init(
    lines: CaseLines, tree: [TreeRow], lexical: [LineRow], survey: [SurveyRow],
    speakers: [SpeakerRow], diagnostics: [CaseLayer: [CaseDiagnostic]], fired: Set<String>,
    layout: String = ""
  ) {
    self.lines = lines
    self.tree = tree
    self.lexical = lexical
    self.survey = survey
    self.speakers = speakers
    self.diagnostics = diagnostics
    self.fired = fired
    self.layout = layout
  }

  /// The diagnostics of some layers, in the order of the source.
  package func diagnostics(of layers: Set<CaseLayer>) -> [CaseDiagnostic] {
    layers.flatMap { diagnostics[$0] ?? [] }.sorted { left, right in
      (left.range.lowerBound, left.code, left.range.upperBound)
        < (right.range.lowerBound, right.code, right.range.upperBound)
    }
  }
}
