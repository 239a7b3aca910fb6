// SPDX-License-Identifier: Apache-2.0

import SpecificationKit
import Testing

/// Cases and documents for tests of the case format itself: nothing here asks the library.
enum CaseFixture {
  /// The only case of `text`, which must be without a fault.
  static func read(_ text: String) throws -> SpecificationCase {
    let file = CaseReader.cases(
      Array(text.utf8), path: "fixture.case", vocabulary: CaseEvaluation.vocabulary)
    if let problem = file.problems.first { throw problem }
    return try #require(file.cases.count == 1 ? file.cases.first : nil)
  }

  /// The problems of a file that holds `text`.
  static func problems(_ text: String) -> [String] {
    CaseReader.cases(
      Array(text.utf8), path: "fixture.case", vocabulary: CaseEvaluation.vocabulary
    ).problems.map(\.description)
  }

  /// A document of lines without white space around them, found to be nothing.
  static func outcome(lines: [String]) -> CaseOutcome {
    var start = 0
    var found: [CaseLine] = []
    for (index, line) in lines.enumerated() {
      let end = start + line.utf8.count
      if !line.isEmpty {
        found.append(CaseLine(number: index + 1, start: start, content: start..<end))
      }
      start = end + 1
    }
    return CaseOutcome(
      lines: CaseLines(found), tree: [], lexical: [], survey: [], speakers: [], diagnostics: [:],
      fired: [])
  }

  /// A case in which everything is right, with every kind of block.
  static let good = """
    case fixture.good
    rule turn.bare-label
    near turn.empty, empty-turn
    | Dr. Nele Osei:
    |
    | We agreed.
    |
    | And we\\u{200B}left.
            ^^^^^^^^ zero-width-character
    tree
      article 1-5
        body 1-5
          turn 1-3 @turn.bare-label speaker "Dr. Nele Osei"
            paragraph 3 "We agreed."
          paragraph 5 ~medium
    lines
      1 bareLabel line.bare-label label "Dr. Nele Osei" class role
      3 sentence line.sentence
      5 sentence line.sentence
    survey
      1 speakerAlone survey.label.role
      3 text survey.shape
      5 text survey.shape
    speakers
      s1 name "Nele Osei" honorific "Dr." part principal ~medium @speaker.label labels "Dr. Nele Osei"

    """

  /// The document that the good case describes.
  static func goodOutcome() throws -> CaseOutcome {
    let good = try read(good)
    var outcome = outcome(lines: ["Dr. Nele Osei:", "", "We agreed.", "", "And we\u{200B}left."])
    outcome.tree = good.tree?.rows.map(\.value) ?? []
    outcome.lexical = good.lines?.rows.map(\.value) ?? []
    outcome.survey = good.survey?.rows.map(\.value) ?? []
    outcome.speakers = good.speakers?.rows.map(\.value) ?? []
    outcome.diagnostics = [.source: good.diagnostics.map(\.value)]
    outcome.fired = ["article", "turn.bare-label", "speaker.label"]
    return outcome
  }

  /// The good case with one thing changed; `old` must stand in it once.
  static func good(_ old: String, _ new: String) throws -> String {
    let parts = good.split(separator: old, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "\(old) stands \(parts.count - 1) times in the good case")
    return parts.joined(separator: new)
  }
}
