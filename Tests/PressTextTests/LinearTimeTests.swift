// SPDX-License-Identifier: Apache-2.0

import Foundation
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

  /// The work is what this thread has computed: other tests and other programs run beside it, and count
  /// for nothing.
  @Test("four times the lines take four times the work, not sixteen times", arguments: units)
  func lines(unit: String) {
    #if DEBUG
      let count = 1_500
    #else
      let count = 15_000
    #endif
    var works: [Double] = []
    for factor in [1, 4] {
      let document = Self.document(unit, count: count * factor)
      // What shares the caches disturbs all the same: the least of several is the truest.
      var least = Double.infinity
      for _ in 0..<3 {
        let start = Self.work
        let leaves = SyntaxTree(parsing: SourceText(document)).leaves.count
        least = min(least, Self.work - start)
        #expect(leaves > 0)
      }
      works.append(least)
    }
    #expect(works[0] > 0)
    #expect(works[1] < works[0] * 8 + 0.02)
  }

  /// Seconds that this thread has been computing.
  private static var work: Double {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
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
