// SPDX-License-Identifier: Apache-2.0

extension SourceText {
  /// The text of a range in which wrapped lines may have been joined: its line breaks are undone.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package func joinedText(in range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<bytes.count)
    guard bytes[range].contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text(in: range) }
    let span = bytes.span
    var joined: [UInt8] = []
    joined.reserveCapacity(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      if bytes[place] == 0x0A || bytes[place] == 0x0D {
        let before = Self.trim(&joined)
        place = Trimming.start(of: span, from: place, to: range.upperBound)
        if !before, place < range.upperBound, !Self.isTight(joined, bytes[place]) {
          joined.append(0x20)
        }
      } else {
        joined.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: joined, as: UTF8.self)
  }

  /// Removes what a line loses at its end, and says whether a soft hyphen was among it.
  private static func trim(_ joined: inout [UInt8]) -> Bool {
    var isHyphenated = false
    while true {
      let count = joined.count
      let length = Trimming.length(in: joined.span, endingAt: count, after: 0)
      if length == 0 { return isHyphenated }
      if length == 2, joined[count - 2] == 0xC2, joined[count - 1] == 0xAD { isHyphenated = true }
      joined.removeLast(length)
    }
  }

  /// Whether nothing belongs between two lines: behind a hyphen in a word, and between two characters
  /// of a script without spaces.
  private static func isTight(_ joined: [UInt8], _ next: UInt8) -> Bool {
    guard let last = joined.last else { return true }
    if last == 0x2D {
      return joined.count > 1
        && ((joined[joined.count - 2] | 0x20) &- 0x61 < 26 || joined[joined.count - 2] >= 0x80)
    }
    guard next.isUnspacedLead else { return false }
    var lead = joined.count - 1
    while lead > 0, joined[lead] & 0xC0 == 0x80 { lead -= 1 }
    return joined[lead].isUnspacedLead
  }
}

extension SyntaxTree.Node {
  /// The text that the node covers, with the breaks between joined lines undone.
  var joinedText: String { tree.source.joinedText(in: range) }
}

extension UInt8 {
  /// Whether a byte leads a character of a script that puts no spaces between words, or of its marks.
  var isUnspacedLead: Bool { self >= 0xE3 && self < 0xEA || self == 0xEF }
}
