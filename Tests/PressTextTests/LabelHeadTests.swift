// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PressText

@Suite("What the first words of a line tell of its label")
struct LabelHeadTests {
  // Words of labels and of sentences, some of them with what ends a label.
  private static let words = [
    "Kern", "ADA", "LIND", "KERN.", "Kern.", "A.", "Q", "the", "bridge", "of", "from", "de", "van",
    "President", "president", "Secretary General", "Ms.", "Moderator", "Moderator.", "Floor", "-",
    "–", "LIND.-", ".-", "J.-P.", "Kern:", ":", "：", "ADA:", "é", "Émile", "12", "(note)", "“So",
    "[12:30]", "**", "it's", "co-chair", "said", "\u{A0}", "", "Kern,", "news.", "it:",
  ]

  @Test("No scanner finds a label that they exclude", arguments: 0..<8 as Range<UInt64>)
  func excluded(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let scanner = LabelScanner()
    var excluded = 0
    var found = 0
    for _ in 0..<4_000 {
      let line = Self.line(using: &random)
      let bytes = line.span
      let end = line.count
      let head = scanner.head(bytes, 0, end)
      let label = scanner.labelLine(bytes, 0, end)
      let stopped = scanner.markedLabel(bytes, 0, end, .unknown).flatMap {
        $0.mark == .letter ? nil : $0
      }
      let alone = scanner.aloneLabel(bytes, 0, end)
      let text = String(decoding: line, as: UTF8.self)
      #expect(head.mayHoldColon || label == nil, "\(text)")
      #expect(head.mayHoldStop || stopped == nil, "\(text)")
      #expect(head.isOpen || alone == nil, "\(text)")
      #expect(head.isOpen || scanner.enclosedLine(bytes, 0, end) == nil, "\(text)")
      excluded += head.mayHoldColon ? 0 : 1
      found += label == nil && stopped == nil && alone == nil ? 0 : 1
    }
    // Else the test would say nothing.
    #expect(excluded > 400 && found > 400, "\(excluded) excluded, \(found) found")
  }

  private static func line(using random: inout SeededGenerator) -> [UInt8] {
    let count = Int.random(in: 1...8, using: &random)
    let line = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
    return Array(
      ("A" + line.joined(separator: " ")).utf8.dropFirst(Int.random(in: 0...1, using: &random)))
  }
}
