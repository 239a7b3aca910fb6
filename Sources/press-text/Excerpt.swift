// SPDX-License-Identifier: Apache-2.0

/// A line of the source around a range, with carets under the range.
///
/// Of a long line only a window is shown, and only the window is ever read.
struct Excerpt {
  private static let columns = 100
  /// The columns before the range that a window keeps at least, where there are as many.
  private static let context = 30
  /// How many bytes are read on each side: enough for a window of the longest characters.
  private static let reach = 4 * columns

  /// The text to show.
  private(set) var text = ""
  /// The columns before the first caret.
  private(set) var indentation = 0
  /// How many carets there are.
  private(set) var carets = 0

  /// Makes the excerpt for `range`, in the line that begins at `lineStart`.
  init(of range: Range<Int>, lineStart: Int, in bytes: [UInt8]) {
    let before = Self.cells(before: range.lowerBound, from: lineStart, in: bytes)
    let behind = Self.cells(from: range.lowerBound, in: bytes)
    let width = before.cells.width + behind.cells.width
    let isShort = before.isComplete && behind.isComplete && width <= Self.columns
    let room = max(Self.columns - behind.cells.width, Self.context)
    let left = isShort ? before.cells[...] : before.cells.suffix(columns: room)
    let right =
      isShort ? behind.cells[...] : behind.cells.prefix(columns: Self.columns - left.width)
    let isCutLeft = !before.isComplete || left.count < before.cells.count
    let isCutRight = !behind.isComplete || right.count < behind.cells.count
    if isCutLeft { text = "…" }
    for cell in left { text += cell.text }
    indentation = left.width + (isCutLeft ? 1 : 0)
    for cell in right { text += cell.text }
    if isCutRight { text += "…" }
    carets = max(1, right.prefix { $0.start < range.upperBound }.width)
  }
}

extension Excerpt {
  /// A cell, and where its bytes begin.
  fileprivate struct Placed {
    var text: String
    var columns: Int
    let start: Int
  }

  /// The cells between `start` and `end`, or the first that fill `limit` columns; marks are joined
  /// to what they stand on.
  private static func placed(
    _ bytes: [UInt8], from start: Int, to end: Int, limit: Int = .max
  ) -> [Placed] {
    var result: [Placed] = []
    var offset = start
    var width = 0
    for cell in Cells(bytes, from: start, to: end) {
      if cell.columns > 0 {
        if width > limit { break }
        width += cell.columns
        result.append(Placed(text: cell.text, columns: cell.columns, start: offset))
      } else if let last = result.indices.last {
        result[last].text += cell.text
      } else {
        result.append(Placed(text: "◌" + cell.text, columns: 1, start: offset))
      }
      offset = cell.end
    }
    return result
  }

  /// The cells of the line from `start` on; not complete where the reach ends before the line.
  private static func cells(
    from start: Int, in bytes: [UInt8]
  ) -> (cells: [Placed], isComplete: Bool) {
    let limit = min(bytes.count, start + reach)
    var end = start
    while end < limit, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    let isComplete = end < limit || end == bytes.count
    if !isComplete { end = characterStart(at: end, in: bytes) }
    return (placed(bytes, from: start, to: max(start, end), limit: columns), isComplete)
  }

  /// The cells of the line before `end`; not complete where the reach ends behind the line's start.
  private static func cells(
    before end: Int, from lineStart: Int, in bytes: [UInt8]
  ) -> (cells: [Placed], isComplete: Bool) {
    guard end - lineStart > reach else {
      return (placed(bytes, from: lineStart, to: end), true)
    }
    let start = characterStart(at: end - reach, in: bytes)
    return (placed(bytes, from: start, to: end), false)
  }

  /// Where the character begins that `offset` lies in, or near enough in bytes that are no UTF-8.
  private static func characterStart(at offset: Int, in bytes: [UInt8]) -> Int {
    var start = offset
    while start > 0, start < bytes.count, offset - start < 3, bytes[start] & 0xC0 == 0x80 {
      start -= 1
    }
    return start
  }
}

extension Collection where Element == Excerpt.Placed {
  fileprivate var width: Int { reduce(0) { $0 + $1.columns } }
}

extension Array where Element == Excerpt.Placed {
  /// The most elements from the start that take no more than `columns`.
  fileprivate func prefix(columns: Int) -> ArraySlice<Element> {
    var width = 0
    return prefix { cell in
      width += cell.columns
      return width <= columns
    }
  }

  /// The most elements at the end that take no more than `columns`.
  fileprivate func suffix(columns: Int) -> ArraySlice<Element> {
    var width = 0
    var start = endIndex
    while start > startIndex, width + self[start - 1].columns <= columns {
      start -= 1
      width += self[start].columns
    }
    return self[start...]
  }
}
