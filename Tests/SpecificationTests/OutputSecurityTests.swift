// SPDX-License-Identifier: Apache-2.0

import FuzzTargets
import PressText
import Testing

@Suite("Nobody writes a format's own syntax, or a terminal's, through a document")
struct OutputSecurityTests {
  /// What an attacker would put into a label, a headline, a date's place, a note or the page's furniture.
  static let payloads = [
    "\u{1B}[31m", "\u{9B}31m", "\u{1B}]0;title\u{7}", "\u{7}", "\u{8}\u{8}\u{8}", "\u{7F}", "\u{0}",
    "\u{202E}abc\u{202C}", "\u{2066}x\u{2069}", "\u{200B}", "\u{FEFF}", "\u{2028}", "\u{2029}",
    "\u{85}", "\u{C}", "\u{B}", "\"}], \"x\": [{\"", "\\", "\\u0000", "\\\"", "]]>", "</text>",
    "\t", "\theadline\tx", "\r", "\u{E0041}", "\u{180E}", "\u{AD}", "%s%n", "${HOME}", "`id`",
  ]

  static let documents = payloads.flatMap { payload in
    [
      "\(payload)The bridge of Norden opens\(payload)",
      "Norden\(payload), 3 May 2031\(payload), 10:30",
      "By Ada\(payload) Kern",
      "Ada \(payload)Kern: Who pays?\(payload)\nBoris Lind: Nobody.\nAda \(payload)Kern: And now?",
      "(Laugh\(payload)ter.)", "© \(payload) 2031", "- \(payload) Yes.", "# \(payload)",
      "NORDEN\(payload), April 3 (Nord News\(payload)) — The river has risen by a metre since Monday\(payload).",
    ]
  }

  @Test("Each format stays itself", arguments: OutputChecks.all.map(\.format))
  func formats(format: String) throws {
    let check = try #require(OutputChecks.all.first { $0.format == format })
    var checked = 0
    for first in Self.documents {
      for document in [first, "\(first)\n\n\(first)", "Ada Kern: Yes.\n\(first)\nBoris Lind: No."] {
        #expect(check.problems(Article(parsing: document)) == [], "\(document.debugDescription)")
        checked += 1
      }
    }
    #expect(checked == Self.payloads.count * 27)
  }

  @Test(
    "A format that lets anything through is found out", arguments: OutputChecks.all.map(\.format))
  func checksCanFail(format: String) throws {
    // The checks look at the output of a format; an article that holds what the format would have to escape, printed
    // as it is, must be refused.
    let check = try #require(OutputChecks.all.first { $0.format == format })
    #expect(!check.problemsOfOutput("\u{1B}[31m\n").isEmpty)
    #expect(!check.problemsOfOutput("x\u{0}y").isEmpty)
  }
}
