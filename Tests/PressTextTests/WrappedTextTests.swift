// SPDX-License-Identifier: Apache-2.0

import PressText
import Testing

@Suite("Wrapped lines")
struct WrappedTextTests {
  private static let text = """
    The harbour has been closed since the storm of last winter, and
    nobody knows when the first boat will be able to leave the ferry-
    port again, because the new pier has sunk into the mud on both si\u{AD}
    des and has to be built once more from the ground, for which \u{20}
    there is no money, as the mayor has said again and again to those
      who asked him about it, and to those who did not, but who stood
    close enough to hear him.
    """

  @Test("the text of a paragraph has no line ends", arguments: ["\n", "\r\n", "\r"])
  func paragraph(_ lineEnd: String) throws {
    let lines = Self.text.split(separator: "\n").map(String.init)
    let source = SourceText(lines.joined(separator: lineEnd))
    let paragraph = try #require(Article(parsing: source).lead.first)
    #expect(
      paragraph.text == """
        The harbour has been closed since the storm of last winter, and nobody knows when the \
        first boat will be able to leave the ferry-port again, because the new pier has sunk into \
        the mud on both sides and has to be built once more from the ground, for which there is no \
        money, as the mayor has said again and again to those who asked him about it, and to those \
        who did not, but who stood close enough to hear him.
        """)
    #expect(paragraph.range == 0..<source.count)
  }

  @Test("each physical line has a row, and the first one of a turn opens it")
  func rows() {
    let turn = "MR. LIND: \(Self.text.dropFirst(12))\n"
    let roles = Article(parsing: turn + turn + turn).formatted(as: .lines).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false)[1] }
    let expected = ["turn"] + Array(repeating: "continuation", count: 6)
    #expect(roles.map(String.init) == expected + expected + expected)
  }

  @Test("scripts without spaces are joined without one")
  func unspaced() {
    let line = "诺登的旧港口自从去年冬天的风暴以来一直关闭没有人知"
    let text = Array(repeating: line, count: 8).joined(separator: "\n") + "道。"
    #expect(Article(parsing: text).lead.first?.text == String(repeating: line, count: 8) + "道。")
  }
}
