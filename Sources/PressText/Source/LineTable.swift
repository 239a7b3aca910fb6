// SPDX-License-Identifier: Apache-2.0

/// The lines of a source that have content, without the white space around it.
///
/// LF, CRLF and CR alone end a line, and nothing else does. Lines that trimming empties have no
/// record, but they count.
package struct LineTable: Sendable, Hashable {
  /// What the scan learns about a line on its way.
  package struct Traits: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    /// A byte of the content is not ASCII.
    package static let nonASCII = Traits(rawValue: 1)
    /// A blank line stands before this one.
    package static let afterBlank = Traits(rawValue: 2)
  }

  /// A line: the bytes of its trimmed content, and the number of its physical line.
  package struct Line: Sendable, Hashable {
    package var start: UInt32
    package var end: UInt32
    package var number: UInt32
    package var traits: Traits

    package init(start: UInt32, end: UInt32, number: UInt32, traits: Traits) {
      self.start = start
      self.end = end
      self.number = number
      self.traits = traits
    }

    /// The bytes of the content.
    package var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// The lines with content, in order.
  package private(set) var lines: [Line]
  /// How many bytes were scanned: all, or those before the limit.
  package private(set) var scanned: Int

  /// Finds the lines of `bytes`, of which only those before the limit are looked at.
  package init(scanning bytes: Span<UInt8>, limit: Int = SourceLimits.maximumBytes) {
    let end = SourceLimits.end(of: bytes, limit: limit)
    lines = []
    scanned = end
    lines.reserveCapacity(min(end / 128 + 8, 1 << 16))
    var number: UInt32 = 1
    var blank = false
    var start = 0
    while start < end {
      var stop = start
      while stop < end, bytes[stop] != 0x0A, bytes[stop] != 0x0D { stop += 1 }
      let content = Trimming.trimmed(bytes, from: start, to: stop)
      if content.isEmpty {
        blank = true
      } else {
        var high: UInt8 = 0
        for offset in content { high |= bytes[offset] }
        var traits: Traits = high & 0x80 == 0 ? [] : .nonASCII
        if blank { traits.insert(.afterBlank) }
        blank = false
        lines.append(
          Line(
            start: UInt32(content.lowerBound), end: UInt32(content.upperBound), number: number,
            traits: traits))
      }
      start = stop + 1
      if stop + 1 < end, bytes[stop] == 0x0D, bytes[stop + 1] == 0x0A { start += 1 }
      number += 1
    }
  }
}
