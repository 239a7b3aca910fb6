// SPDX-License-Identifier: Apache-2.0

/// What is unusual about the bytes of a source.
package enum SourceDiagnostics {
  /// The findings in `bytes`, of which `lines` is the table, by their start and then their code.
  ///
  /// The scan of lines tells whether there is anything to find, so that a clean text is not looked at
  /// again.
  package static func diagnostics(in bytes: Span<UInt8>, lines: LineTable) -> [Diagnostic] {
    let end = lines.scanned
    let start = startsWithMark(bytes, before: end) ? 3 : 0
    var found: [Diagnostic] = []
    if start > 0 { found.append(Diagnostic(code: .byteOrderMark, range: 0..<start)) }
    if lines.hasControls || lines.hasSuspects {
      var reader = OddityReader(from: start, to: end)
      reader.read(bytes, into: &found)
    }
    if lines.lineEnds.hasUnusual {
      for diagnostic in lineEnds(in: bytes, before: end) { insert(diagnostic, into: &found) }
    }
    if end < bytes.count { found.append(Diagnostic(code: .oversize, range: end..<bytes.count)) }
    return found
  }

  private static func startsWithMark(_ bytes: Span<UInt8>, before end: Int) -> Bool {
    end >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }

  /// The first line end that is a CR alone, and the first that differs from the first of all.
  private static func lineEnds(in bytes: Span<UInt8>, before end: Int) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var isMixed = false
    var hasLoneReturn = false
    var first: LineTable.LineEnds?
    var offset = 0
    while offset < end, !(isMixed && hasLoneReturn) {
      guard let (kind, length) = LineTable.lineEnd(in: bytes, at: offset, before: end) else {
        offset += 1
        continue
      }
      let range = offset..<offset + length
      if kind == .carriageReturn, !hasLoneReturn {
        hasLoneReturn = true
        found.append(Diagnostic(code: .loneCarriageReturn, range: range))
      }
      if let first, first != kind, !isMixed {
        isMixed = true
        found.append(Diagnostic(code: .mixedLineEndings, range: range))
      }
      first = first ?? kind
      offset += length
    }
    return found
  }

  /// Puts a diagnostic behind those that begin before it or where it does.
  private static func insert(_ diagnostic: Diagnostic, into found: inout [Diagnostic]) {
    var low = 0
    var high = found.count
    while low < high {
      let middle = (low + high) / 2
      if found[middle].range.lowerBound <= diagnostic.range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    found.insert(diagnostic, at: low)
  }
}

/// Reads characters one by one and notes the runs of those that are odd.
private struct OddityReader {
  private let start: Int
  private let end: Int
  private var run: (oddity: Oddity, start: Int)?

  init(from start: Int, to end: Int) {
    self.start = start
    self.end = end
  }

  mutating func read(_ bytes: Span<UInt8>, into found: inout [Diagnostic]) {
    var offset = start
    var previous: UInt32?
    while offset < end {
      let length = UTF8Validation.subpart(in: bytes, at: offset, before: end)
      if length < 0 {
        close(at: offset, into: &found)
        found.append(Diagnostic(code: .illFormedUTF8, range: offset..<offset - length))
        previous = nil
      } else {
        let scalar = UTF8Validation.scalar(in: bytes, at: offset, length: length)
        var oddity = Oddity(scalar)
        if scalar == 0x200C || scalar == 0x200D, isLetter(previous),
          isLetter(self.scalar(in: bytes, at: offset + length))
        {
          // Between letters it chooses how they join, which is orthography.
          oddity = nil
        }
        note(oddity, at: offset, into: &found)
        previous = scalar
      }
      offset += abs(length)
    }
    close(at: end, into: &found)
  }

  private mutating func note(
    _ oddity: Oddity?, at offset: Int, into found: inout [Diagnostic]
  ) {
    if let run, run.oddity == oddity { return }
    close(at: offset, into: &found)
    if let oddity { run = (oddity, offset) }
  }

  private mutating func close(at offset: Int, into found: inout [Diagnostic]) {
    if let run { found.append(Diagnostic(code: run.oddity.code, range: run.start..<offset)) }
    run = nil
  }

  private func scalar(in bytes: Span<UInt8>, at offset: Int) -> UInt32? {
    guard offset < end else { return nil }
    let length = UTF8Validation.subpart(in: bytes, at: offset, before: end)
    return length < 0 ? nil : UTF8Validation.scalar(in: bytes, at: offset, length: length)
  }

  /// Whether a scalar is a letter, or a mark, which belongs to the letter before it.
  private func isLetter(_ value: UInt32?) -> Bool {
    guard let value, let scalar = Unicode.Scalar(value) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }
}
