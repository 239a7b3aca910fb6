// SPDX-License-Identifier: Apache-2.0

import PressText
import Testing

@Suite("The survey takes time in proportion to the lines, whatever they are")
struct LinearTimeTests {
  /// Units that a document repeats; `%` stands for a number.
  static let units = [
    "A title of some words about the bridge\n", "Published on\n",
    "A title of some words about the bridge %\n", "Ada Kern – Director\n",
    "Ada Kern\nIt was late %.\n",
    "%/03/2024\n", "- Who pays for it, then?\n- The town does.\n",
    "A title\nKERN: Why?\nLIND: So.\n",
    "%\nKERN: We talk about the bridge.\n", "Label %: yes.\n", "Home Home the bridge %\n",
    "(note %)\n",
  ]

  @Test("four times the lines take four times as long, not sixteen times", arguments: units)
  func lines(unit: String) {
    #if DEBUG
      let count = 1_500
    #else
      let count = 15_000
    #endif
    let clock = ContinuousClock()
    var times: [Duration] = []
    for factor in [1, 4] {
      let document = Self.document(unit, count: count * factor)
      // Other tests run beside this one: the least of several times is the truest.
      var least = Duration.seconds(3_600)
      for _ in 0..<3 {
        var leaves = 0
        least = min(
          least,
          clock.measure { leaves = SyntaxTree(parsing: SourceText(document)).leaves.count })
        #expect(leaves > 0)
      }
      times.append(least)
    }
    #expect(times[1] < times[0] * 10 + .milliseconds(50))
  }

  private static func document(_ unit: String, count: Int) -> [UInt8] {
    let parts = unit.split(separator: "%", omittingEmptySubsequences: false)
    let end = "It was a good year for the harbour, and the ice came late, says the town today.\n"
    var bytes: [UInt8] = []
    for number in 0..<count {
      bytes += parts.map(String.init).joined(separator: String(number)).utf8
    }
    return bytes + Array((end + end + end).utf8)
  }
}
