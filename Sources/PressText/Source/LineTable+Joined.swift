// SPDX-License-Identifier: Apache-2.0

extension LineTable.Line {
  /// The number of the last physical line: that of the first, unless wrapped lines were joined.
  package var lastNumber: UInt32 { number + traits.rawValue >> Self.shift }

  /// Where the number of further physical lines stands in the traits.
  private static let shift: UInt32 = 8

  /// Makes a line directly behind this one a part of it, and what trimming took between them.
  mutating func join(_ next: Self, in bytes: Span<UInt8>) {
    for place in Int(end)..<Int(next.start) where bytes[place] >= 0x80 { traits.insert(.nonASCII) }
    traits.formUnion(next.traits.intersection(.nonASCII))
    traits = LineTable.Traits(rawValue: traits.rawValue + 1 << Self.shift)
    end = next.end
  }
}

extension LineTable {
  /// The same lines, of which those that continue the one before them are parts of that one.
  init(joining table: LineTable, where continues: [Bool], in source: SourceText) {
    var joined: [Line] = []
    joined.reserveCapacity(table.lines.count)
    for index in table.lines.indices {
      if continues[index], !joined.isEmpty {
        joined[joined.count - 1].join(table.lines[index], in: source.bytes.span)
      } else {
        joined.append(table.lines[index])
      }
    }
    self.init(lines: joined, of: table)
  }

  private init(lines: [Line], of table: LineTable) {
    self.lines = lines
    lineEnds = table.lineEnds
    hasControls = table.hasControls
    hasNonASCII = table.hasNonASCII
    hasSuspects = table.hasSuspects
    scanned = table.scanned
  }
}
