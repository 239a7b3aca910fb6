// SPDX-License-Identifier: Apache-2.0

import PressText
import Testing

@Suite("Bytes become trimmed lines")
struct LineTableTests {
  @Test("LF, CRLF and CR alone end a line")
  func terminators() {
    #expect(numbers("a\nb\r\nc\rd") == [1, 2, 3, 4])
    #expect(contents("a\nb\r\nc\rd") == ["a", "b", "c", "d"])
  }

  @Test("CR CR LF is two line ends and LF CR is two")
  func doubledTerminators() {
    #expect(numbers("a\r\r\nb") == [1, 3])
    #expect(numbers("a\n\rb") == [1, 3])
    #expect(numbers("a\r\n\r\nb") == [1, 3])
  }

  @Test(
    "No other character ends a line",
    arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}", "\0"])
  func otherSeparators(separator: String) {
    #expect(contents("a" + separator + "b") == ["a" + separator + "b"])
  }

  @Test("A CRLF may lie across two blocks of the scan")
  func terminatorAcrossBlocks() {
    for length in 0...200 {
      let text = String(repeating: "x", count: length) + "\r\nb\r\n"
      let table = table(text)
      #expect(table.lines.last?.number == 2)
      #expect(table.lines.count == (length == 0 ? 1 : 2))
      #expect(table.lineEnds == .both)
    }
  }

  @Test("A blank line has no record, but it counts and is remembered")
  func blankLines() {
    let lines = table("\n \u{A0}\u{200B}\nfirst\nsecond\n\n\nthird").lines
    #expect(lines.map(\.number) == [3, 4, 7])
    #expect(lines.map { $0.traits.contains(.afterBlank) } == [true, false, true])
  }

  @Test(
    "A document without content has no lines", arguments: ["", "\n", " ", "\u{FEFF}", "\r\n\t\n"])
  func noContent(text: String) {
    #expect(table(text).lines.isEmpty)
  }

  @Test("Every white space, invisible and bidirectional character is trimmed at both ends")
  func trimmedCharacters() {
    for value in UInt32(0)...0x1_FFFF where value != 0x0A && value != 0x0D {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar) + "x" + String(scalar)
      let line = table(text).lines.first
      let width = String(scalar).utf8.count
      #expect(line?.range == (isTrimmed(value) ? width..<width + 1 : 0..<2 * width + 1), "\(value)")
    }
  }

  @Test(
    "Controls and ill-formed bytes are content",
    arguments: [0x00, 0x1B, 0x7F, 0x80, 0xA0, 0xFF] as [UInt8])
  func content(byte: UInt8) {
    #expect(ranges([byte]) == [0..<1])
  }

  @Test("A truncated character that could have been trimmed is content")
  func truncated() {
    #expect(ranges([0x61, 0xE2, 0x80]) == [0..<3])
    #expect(ranges([0xE2, 0x80, 0x0A, 0x8B]) == [0..<2, 3..<4])
    #expect(ranges([0x61, 0xC2, 0x0A]) == [0..<2])
    #expect(ranges([0x8B, 0xE2, 0x80, 0x8B]) == [0..<1])
  }

  @Test("The trait nonASCII speaks of the trimmed content alone")
  func nonASCII() {
    let lines = table("plain\ncafé\n\u{A0}plain\u{200B}\n\u{FEFF}é\u{FEFF}\nplain").lines
    #expect(lines.map { $0.traits.contains(.nonASCII) } == [false, true, false, true, false])
  }

  @Test("The scanner finds what a slow reading of the rules finds")
  func reference() {
    for seed in 0..<20_000 {
      var random = SeededGenerator(seed: UInt64(seed))
      let bytes = NastyBytes.buffer(upTo: 40, using: &random)
      let limit = seed % 3 == 0 ? Int.random(in: 0...bytes.count, using: &random) : bytes.count
      let table = table(bytes, limit: limit)
      let end = SourceLimits.end(of: bytes.span, limit: limit)
      #expect(end <= limit && limit - end < 4)
      #expect(table.scanned == end)
      #expect(table.lines == SlowLines.lines(Array(bytes[..<end])), "seed \(seed)")
      if table.lines != SlowLines.lines(Array(bytes[..<end])) { return }
    }
  }

  @Test("The limit keeps characters and CRLF whole")
  func limit() {
    #expect(table(Array("ab\r\ncd".utf8), limit: 3).scanned == 2)
    #expect(table(Array("ab\r\ncd".utf8), limit: 4).scanned == 4)
    #expect(table(Array("a😀b".utf8), limit: 4).scanned == 1)
    #expect(table(Array("a😀b".utf8), limit: 5).scanned == 5)
    #expect(table([0x61, 0xFF, 0x80, 0x80, 0x62], limit: 3).scanned == 3)
    #expect(table(Array("ab".utf8), limit: -1).lines.isEmpty)
    #expect(SourceLimits.maximumBytes == 4_294_967_294)
  }

  @Test("Empty lines cost no memory and long lines no more than their bytes")
  func hugeInputs() {
    let count = isOptimized ? 10_000_000 : 200_000
    #expect(ranges([UInt8](repeating: 0x0A, count: count)).isEmpty)
    #expect(ranges([UInt8](repeating: 0x20, count: count)).isEmpty)
    let long = [UInt8](repeating: 0x61, count: isOptimized ? 100_000_000 : 2_000_000)
    #expect(ranges(long) == [0..<long.count])
    let short = [[UInt8]](repeating: [0x61, 0x0D, 0x0A], count: count / 3).flatMap(\.self)
    let table = table(short, limit: short.count)
    #expect(table.lines.count == count / 3)
    #expect(table.lines.last?.number == UInt32(count / 3))
  }

  @Test("A record has sixteen bytes")
  func recordSize() {
    #expect(MemoryLayout<LineTable.Line>.stride == 16)
  }

  private func table(_ text: String) -> LineTable { table(Array(text.utf8), limit: .max) }

  private func table(_ bytes: [UInt8], limit: Int) -> LineTable {
    LineTable(scanning: bytes.span, limit: limit)
  }

  private func numbers(_ text: String) -> [UInt32] { table(text).lines.map(\.number) }

  private func ranges(_ bytes: [UInt8]) -> [Range<Int>] {
    table(bytes, limit: .max).lines.map(\.range)
  }

  private func contents(_ text: String) -> [String] {
    table(text).lines.map { SourceText(text).text(in: $0.range) }
  }
}

/// Whether the tests are compiled with optimization: debug builds get smaller inputs.
let isOptimized: Bool = {
  #if DEBUG
    false
  #else
    true
  #endif
}()

/// Whether the specification has a line lose this character at its ends.
func isTrimmed(_ value: UInt32) -> Bool {
  if let scalar = Unicode.Scalar(value), scalar.properties.isWhitespace { return true }
  switch value {
  case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
    return true
  default: return false
  }
}

/// The rules for lines, read slowly: decode, split, trim, all with arrays.
enum SlowLines {
  private struct Character {
    var value: UInt32
    var range: Range<Int>
  }

  static func lines(_ bytes: [UInt8]) -> [LineTable.Line] {
    var lines: [LineTable.Line] = []
    var afterBlank = false
    for (index, line) in split(decode(bytes)).enumerated() {
      var line = line[...]
      while let first = line.first, isTrimmed(first.value) { line = line.dropFirst() }
      while let last = line.last, isTrimmed(last.value) { line = line.dropLast() }
      guard let first = line.first, let last = line.last else {
        afterBlank = true
        continue
      }
      let range = first.range.lowerBound..<last.range.upperBound
      var traits: LineTable.Traits = afterBlank ? .afterBlank : []
      if bytes[range].contains(where: { $0 >= 0x80 }) { traits.insert(.nonASCII) }
      afterBlank = false
      lines.append(
        LineTable.Line(
          start: UInt32(range.lowerBound), end: UInt32(range.upperBound), number: UInt32(index + 1),
          traits: traits))
    }
    return lines
  }

  /// Ill-formed bytes become characters of their own that nothing trims.
  private static func decode(_ bytes: [UInt8]) -> [Character] {
    var characters: [Character] = []
    var offset = 0
    while offset < bytes.count {
      var length = 1
      var value: UInt32 = 0xFFFF_FFFF
      for width in 1...4 where offset + width <= bytes.count {
        if let text = String(validating: bytes[offset..<offset + width], as: UTF8.self),
          let scalar = text.unicodeScalars.first
        {
          (length, value) = (width, scalar.value)
          break
        }
      }
      characters.append(Character(value: value, range: offset..<offset + length))
      offset += length
    }
    return characters
  }

  private static func split(_ characters: [Character]) -> [[Character]] {
    var lines: [[Character]] = [[]]
    var index = 0
    while index < characters.count {
      let value = characters[index].value
      let next = index + 1 < characters.count ? characters[index + 1].value : 0
      if value == 0x0D || value == 0x0A {
        if value == 0x0D, next == 0x0A { index += 1 }
        lines.append([])
      } else {
        lines[lines.count - 1].append(characters[index])
      }
      index += 1
    }
    return lines
  }
}
