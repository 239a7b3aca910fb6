// SPDX-License-Identifier: Apache-2.0

package import PressText

// A stand-in for the model until it lands in the library: delete this file then.

package struct Article: Sendable {
  package struct Speaker: Sendable {
    package enum Part: String, Sendable { case unknown }
    package var id = "s1"
    package var name: String?
    package var honorific: String?
    package var role: String?
    package var affiliation: String?
    package var part = Part.unknown
    package var certainty = Certainty.high
    package var rule = Rule.speakerLabel
    package var labels: [String] = []
  }
  package let speakers: [Speaker] = []
  package let diagnostics: [Diagnostic]
  package enum Format: Sendable { case json }
  package func formatted(as format: Format) -> String { "{}\n" }
  package init(parsing source: SourceText) {
    diagnostics = Analysis(of: source).diagnostics(of: .all)
  }
}
