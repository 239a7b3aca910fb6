// SPDX-License-Identifier: Apache-2.0

extension Span<UInt8> {
  /// What a headline or a heading says: without the signs of a heading, the name of a title field, and the
  /// quotation marks around the value of one.
  func withoutHeadingMarks(_ line: Range<Int>) -> Range<Int> {
    if isHashed(line.lowerBound, line.upperBound) { return behindHeadingSigns(line) }
    guard let value = titleValue(line) else { return line }
    let quote = self[value.lowerBound]
    guard quote == 0x22 || quote == 0x27, value.count > 2, self[value.upperBound - 1] == quote
    else { return value }
    let inner = Trimming.trimmed(self, from: value.lowerBound + 1, to: value.upperBound - 1)
    return inner.isEmpty ? value : inner
  }
}
