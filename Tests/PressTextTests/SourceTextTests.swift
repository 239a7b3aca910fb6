// SPDX-License-Identifier: Apache-2.0

import PressText
import Testing

@Suite("Sources and positions in them")
struct SourceTextTests {
  @Test("A source keeps its bytes, however they come")
  func bytes() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x00, 0xC3, 0xA9]
    #expect(SourceText(bytes).bytes == bytes)
    #expect(SourceText(copying: bytes.span) == SourceText(bytes))
    #expect(SourceText("aé").bytes == [0x61, 0xC3, 0xA9])
    #expect(SourceText("").count == 0)
    let none: [UInt8] = []
    #expect(SourceText(copying: none.span).count == 0)
  }

  @Test("Text repairs ill-formed bytes and clamps its range")
  func text() {
    let source = SourceText([0x61, 0xFF, 0xE2, 0x82, 0x62])
    #expect(source.text(in: 0..<5) == "a\u{FFFD}\u{FFFD}b")
    #expect(source.text(in: -3..<99) == "a\u{FFFD}\u{FFFD}b")
    #expect(source.text(in: 99..<100) == "")
  }

  @Test("A column counts bytes, code units of UTF-16 or scalars")
  func columns() {
    let source = SourceText("x\né😀z")
    #expect(source.position(of: 8) == SourcePosition(line: 2, column: 7))
    #expect(source.position(of: 8, in: .utf16) == SourcePosition(line: 2, column: 4))
    #expect(source.position(of: 8, in: .scalars) == SourcePosition(line: 2, column: 3))
  }

  @Test("An offset inside a character has the column of that character")
  func insideCharacter() {
    let source = SourceText("é😀z")
    #expect([2, 3, 4, 5].map { source.position(of: $0, in: .utf16).column } == [2, 2, 2, 2])
    #expect(source.position(of: 6, in: .utf16).column == 4)
    #expect(source.position(of: 3).column == 4)
  }

  @Test("The LF of a CRLF belongs to the line that it ends")
  func insideTerminator() {
    let source = SourceText("ab\r\nc")
    #expect(source.position(of: 3) == SourcePosition(line: 1, column: 4))
    #expect(source.position(of: 4) == SourcePosition(line: 2, column: 1))
  }

  @Test("Offsets outside the source are clamped")
  func clamped() {
    let source = SourceText("ab\n")
    #expect(source.position(of: -1) == SourcePosition(line: 1, column: 1))
    #expect(source.position(of: 3) == SourcePosition(line: 2, column: 1))
    #expect(source.position(of: Int.max) == SourcePosition(line: 2, column: 1))
    #expect(SourceText("").position(of: 0) == SourcePosition(line: 1, column: 1))
  }

  @Test("Positions are ordered and print as line:column")
  func description() {
    #expect(SourcePosition(line: 3, column: 14).description == "3:14")
    #expect(SourcePosition(line: 2, column: 90) < SourcePosition(line: 3, column: 1))
  }

  @Test("The index and the source agree on every offset, and count as String does")
  func index() {
    for seed in 0..<300 {
      var random = SeededGenerator(seed: UInt64(seed))
      let source = SourceText(NastyBytes.buffer(upTo: 60, using: &random))
      let index = LineIndex(source)
      var line = 1
      var start = 0
      for offset in 0...source.count {
        if offset > 0, endsLine(source.bytes, at: offset - 1) {
          line += 1
          start = offset
        }
        let position = SourcePosition(line: line, column: offset - start + 1)
        #expect(source.position(of: offset) == position, "seed \(seed)")
        for unit in SourcePosition.ColumnUnit.allCases {
          #expect(index.position(of: offset, in: unit) == source.position(of: offset, in: unit))
        }
      }
      #expect(index.lineCount == line)
      let whole = source.text(in: start..<source.count)
      let last = index.position(of: source.count, in: .utf16)
      #expect(last.column == whole.utf16.count + 1)
      let scalars = index.position(of: source.count, in: .scalars)
      #expect(scalars.column == whole.unicodeScalars.count + 1)
    }
  }

  private func endsLine(_ bytes: [UInt8], at offset: Int) -> Bool {
    if bytes[offset] == 0x0A { return true }
    return bytes[offset] == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A)
  }
}
