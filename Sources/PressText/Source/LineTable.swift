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

  /// The ways in which lines end.
  package struct LineEnds: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let lineFeed = LineEnds(rawValue: 1)
    package static let carriageReturn = LineEnds(rawValue: 2)
    package static let both = LineEnds(rawValue: 4)

    /// Whether a CR ends a line alone, or lines end in more than one way.
    package var hasUnusual: Bool { contains(.carriageReturn) || rawValue.nonzeroBitCount > 1 }
  }

  /// The lines with content, in order.
  package let lines: [Line]
  /// The line ends that occur.
  package let lineEnds: LineEnds
  /// Whether there are ASCII controls that are no white space.
  package let hasControls: Bool
  /// Whether there are bytes that are not ASCII, in blank lines too.
  package let hasNonASCII: Bool
  /// Whether there may be characters that nobody sees, or bytes that are no UTF-8.
  ///
  /// False is certain.
  let hasSuspects: Bool
  /// How many bytes were scanned: all, or those before the limit.
  package let scanned: Int

  /// Finds the lines of `bytes`, of which only those before the limit are looked at.
  package init(scanning bytes: Span<UInt8>, limit: Int = SourceLimits.maximumBytes) {
    scanned = SourceLimits.end(of: bytes, limit: limit)
    var scanner = LineScanner(end: scanned)
    scanner.scan(bytes)
    lines = scanner.lines
    lineEnds = scanner.lineEnds
    hasControls = scanner.hasControls
    hasNonASCII = scanner.hasNonASCII
    hasSuspects = scanner.hasSuspects
  }

  /// The kind and length of the line end at `offset`; nothing when there is none.
  @inline(__always)
  static func lineEnd(
    in bytes: Span<UInt8>, at offset: Int, before end: Int
  ) -> (kind: LineEnds, length: Int)? {
    if bytes[offset] == 0x0A { return (.lineFeed, 1) }
    guard bytes[offset] == 0x0D else { return nil }
    return offset + 1 < end && bytes[offset + 1] == 0x0A ? (.both, 2) : (.carriageReturn, 1)
  }
}
