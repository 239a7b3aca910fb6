// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PressText

@Suite("Stems of words")
struct WordStemsTests {
  @Test(
    "A line has the stems of its words, wherever they stand", arguments: 0..<40 as Range<UInt64>)
  func concatenation(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = (0..<60).map { _ in Self.word(using: &random) }
    let line = Array(words.joined(separator: " ").utf8)
    let expected = words.flatMap { Self.stems(Array($0.utf8), behind: []) }
    #expect(expected.count > 20)
    // With the end of the source behind the line, and with more text.
    #expect(Self.stems(line, behind: []) == expected)
    #expect(
      Self.stems(line, behind: Array(" and more of it, é, to the end".utf8) + line) == expected)
  }

  private static func stems(_ line: [UInt8], behind: [UInt8]) -> [UInt64] {
    let source = Array("Some words é ".utf8) + line + behind
    let start = source.count - behind.count - line.count
    var cursor = StemCursor(start..<start + line.count)
    var stems: [UInt64] = []
    while let stem = cursor.next(source.span) { stems.append(stem) }
    return stems
  }

  // Short and long ones, at times longer than a block, with signs and with what is not ASCII.
  private static func word(using random: inout SeededGenerator) -> String {
    let length =
      Int.random(in: 1...12, using: &random)
      * (Int.random(in: 0...20, using: &random) == 0 ? 12 : 1)
    let pieces = ["a", "b", "C", "d", "7", "e", "f", "é", "’", "-", "ж", "橋", "–"]
    return (0..<length).map { _ in
      let rare = Int.random(in: 0...12, using: &random) == 0
      return pieces[
        rare ? Int.random(in: 0..<13, using: &random) : Int.random(in: 0..<7, using: &random)]
    }.joined()
  }
}
