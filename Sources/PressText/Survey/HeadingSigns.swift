// SPDX-License-Identifier: Apache-2.0

// The signs that a title or a heading may have before it.
extension Span<UInt8> {
  /// What stands behind the signs of a heading, `# The bridge`, and the white space behind these.
  func behindHeadingSigns(_ line: Range<Int>) -> Range<Int> {
    let signs = line.prefix { self[$0] == 0x23 }.count
    return gap(line.lowerBound + signs, line.upperBound)..<line.upperBound
  }

  /// What stands behind the sign of a title field, `title: The bridge`; nil of any other line.
  @inline(__always)
  func titleValue(_ line: Range<Int>) -> Range<Int>? {
    guard self[line.lowerBound] | 0x20 == 0x74 else { return nil }
    return valueOfField("title", line)
  }

  private func valueOfField(_ name: StaticString, _ line: Range<Int>) -> Range<Int>? {
    let end = line.upperBound
    let isNamed = name.withUTF8Buffer { letters in
      line.count > letters.count
        && letters.indices.allSatisfy { unsafe self[line.lowerBound + $0] | 0x20 == letters[$0] }
    }
    guard isNamed else { return nil }
    let sign = gap(line.lowerBound + name.utf8CodeUnitCount, end)
    guard sign + 1 < end, self[sign] == 0x3A || self[sign] == 0x3D else { return nil }
    return gap(sign + 1, end)..<end
  }
}
