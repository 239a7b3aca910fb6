// SPDX-License-Identifier: Apache-2.0

// Step 1 of the survey, before all else: fields that a tool wrote for itself.
extension Surveyor {
  /// Finds the end of the lines between two separators, the first of them the first of all lines, if
  /// two fields or more are among them.
  mutating func surveyFrontMatter() {
    guard facts.first?.kind == .separator, isRule(0) else { return }
    let far = min(facts.count, 120)
    guard let end = (1..<far).first(where: { facts[$0].kind == .separator && isRule($0) })
    else { return }
    if (1..<end).count(where: { isField($0) }) >= 2 { frontMatterEnd = end + 1 }
  }

  /// Whether the line at `index` is three hyphens.
  private func isRule(_ index: Int) -> Bool {
    let range = lines[index].range
    return range.count == 3 && range.allSatisfy { source.bytes[$0] == 0x2D }
  }

  /// Whether the line at `index` begins with an ASCII word and a colon.
  private func isField(_ index: Int) -> Bool {
    let range = lines[index].range
    var place = range.lowerBound
    while place < range.upperBound, source.bytes[place].isFieldByte { place += 1 }
    return place > range.lowerBound && place < range.upperBound && source.bytes[place] == 0x3A
  }
}

extension UInt8 {
  /// A small letter or a low line.
  fileprivate var isFieldByte: Bool { self &- 0x61 < 26 || self == 0x5F }
}
