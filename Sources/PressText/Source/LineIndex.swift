// SPDX-License-Identifier: Apache-2.0

/// Where each physical line of a source begins: answers many positions quickly.
package struct LineIndex: Sendable, Hashable {
  package let source: SourceText
  /// The offset at which each line begins; the first is 0.
  private let starts: [Int]

  /// Finds the lines of `source` in one pass.
  package init(_ source: SourceText) {
    self.source = source
    let bytes = source.bytes.span
    var starts = [0]
    var offset = 0
    while let next = lineStart(in: bytes, after: offset, before: bytes.count) {
      starts.append(next)
      offset = next
    }
    self.starts = starts
  }

  /// The number of physical lines; one that has no line end counts too, even an empty one.
  package var lineCount: Int { starts.count }

  /// The position of an offset, which is clamped to the source.
  package func position(
    of offset: Int, in unit: SourcePosition.ColumnUnit = .utf8
  ) -> SourcePosition {
    let offset = max(0, min(offset, source.count))
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(
      line: low + 1,
      column: column(of: offset, from: starts[low], in: source.bytes.span, unit: unit))
  }
}

extension SourceText {
  /// The position of an offset, which is clamped to the source; costs a pass over what is before.
  package func position(
    of offset: Int, in unit: SourcePosition.ColumnUnit = .utf8
  ) -> SourcePosition {
    let offset = max(0, min(offset, count))
    let bytes = bytes.span
    var line = 1
    var start = 0
    while let next = lineStart(in: bytes, after: start, before: count), next <= offset {
      line += 1
      start = next
    }
    return SourcePosition(
      line: line, column: column(of: offset, from: start, in: bytes, unit: unit))
  }
}

/// The start of the next line: behind the first line end from `offset` on.
private func lineStart(in bytes: Span<UInt8>, after offset: Int, before end: Int) -> Int? {
  var stop = offset
  while stop < end, bytes[stop] != 0x0A, bytes[stop] != 0x0D { stop += 1 }
  guard stop < end else { return nil }
  return bytes[stop] == 0x0D && stop + 1 < end && bytes[stop + 1] == 0x0A ? stop + 2 : stop + 1
}

/// The column of `offset` in a line that begins at `start`.
///
/// An offset inside a character has the column of that character.
private func column(
  of offset: Int, from start: Int, in bytes: Span<UInt8>, unit: SourcePosition.ColumnUnit
) -> Int {
  if unit == .utf8 { return offset - start + 1 }
  var column = 1
  var place = start
  while place < offset {
    let length = UTF8Validation.subpart(in: bytes, at: place, before: bytes.count)
    place += abs(length)
    if place > offset { break }
    column += unit == .utf16 && length == 4 ? 2 : 1
  }
  return column
}
