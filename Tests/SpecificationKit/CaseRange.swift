// SPDX-License-Identifier: Apache-2.0

/// A range as rows print it: whole lines without the white space around them, or lines and columns.
package enum CaseRange: Sendable, Hashable {
  /// `0`: the range of a document without content.
  case nothing
  /// `4`, `4-9`: whole lines.
  case lines(ClosedRange<Int>)
  /// `4:14`: from a column to the end of the line's content.
  case tail(line: Int, column: Int)
  /// `4:14-20`: inclusive columns of a line.
  case columns(line: Int, ClosedRange<Int>)
  /// `4:14-6:2`: inclusive.
  case span(line: Int, column: Int, lastLine: Int, lastColumn: Int)
}

extension CaseRange: CustomStringConvertible {
  package var description: String {
    switch self {
    case .nothing: "0"
    case .lines(let lines):
      lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
    case .tail(let line, let column): "\(line):\(column)"
    case .columns(let line, let columns): "\(line):\(columns.lowerBound)-\(columns.upperBound)"
    case .span(let line, let column, let lastLine, let lastColumn):
      "\(line):\(column)-\(lastLine):\(lastColumn)"
    }
  }

  /// Reads a printed range.
  package init?(_ text: String) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(Self.numbers)
    guard let start = ends[0] else { return nil }
    switch (start.count, ends.count) {
    case (1, 1):
      self = start[0] == 0 ? .nothing : .lines(start[0]...start[0])
    case (2, 1) where !start.contains(0):
      self = .tail(line: start[0], column: start[1])
    case (1, 2), (2, 2):
      guard let end = ends[1], !start.contains(0), !end.contains(0) else { return nil }
      self.init(from: start, to: end)
    default:
      return nil
    }
  }

  private init?(from start: [Int], to end: [Int]) {
    switch (start.count, end.count) {
    case (1, 1) where start[0] < end[0]:
      self = .lines(start[0]...end[0])
    case (2, 1) where start[1] <= end[0]:
      self = .columns(line: start[0], start[1]...end[0])
    case (2, 2) where start[0] < end[0]:
      self = .span(line: start[0], column: start[1], lastLine: end[0], lastColumn: end[1])
    default:
      return nil
    }
  }

  /// A line, or a line and a column.
  private static func numbers(_ text: Substring) -> [Int]? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap(number)
    return numbers.count == parts.count && numbers.count <= 2 ? numbers : nil
  }

  /// A number as it is printed: digits, no leading zero.
  private static func number(_ digits: Substring) -> Int? {
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.first == "0" && digits.count > 1 ? nil : Int(digits)
  }
}

/// The lines of a document that have content, to resolve ranges with.
package struct CaseLines: Sendable, Hashable {
  package var lines: [CaseLine]
  private var places: [Int: Int] = [:]

  package init(_ lines: [CaseLine]) {
    self.lines = lines
    for (index, line) in lines.enumerated() { places[line.number] = index }
  }

  /// The line with a physical number, if it has content.
  package func line(_ number: Int) -> CaseLine? { places[number].map { lines[$0] } }

  /// The bytes that a printed range stands for, or nil where it points at nothing.
  package func bytes(of range: CaseRange) -> Range<Int>? {
    switch range {
    case .nothing:
      return lines.isEmpty ? 0..<0 : nil
    case .lines(let numbers):
      guard let first = line(numbers.lowerBound), let last = line(numbers.upperBound) else {
        return nil
      }
      return first.content.lowerBound..<last.content.upperBound
    case .tail(let number, let column):
      guard let line = line(number), let start = line.offset(of: column) else { return nil }
      return start..<line.content.upperBound
    case .columns(let number, let columns):
      guard let line = line(number), let start = line.offset(of: columns.lowerBound),
        let last = line.offset(of: columns.upperBound)
      else { return nil }
      return start..<(last + 1)
    case .span(let number, let column, let lastNumber, let lastColumn):
      guard let line = line(number), let start = line.offset(of: column),
        let lastLine = self.line(lastNumber), let last = lastLine.offset(of: lastColumn)
      else { return nil }
      return start..<(last + 1)
    }
  }

  /// How a range of bytes is printed, without the blank lines and the white space around it.
  package func range(of bytes: Range<Int>) -> CaseRange {
    let from = lines.partition { $0.content.upperBound > bytes.lowerBound }
    let to = lines.partition { $0.content.lowerBound >= bytes.upperBound }
    guard from < to else { return .nothing }
    let first = lines[from]
    let last = lines[to - 1]
    let start = max(bytes.lowerBound, first.content.lowerBound)
    let end = min(bytes.upperBound, last.content.upperBound)
    if start == first.content.lowerBound && end == last.content.upperBound {
      return .lines(first.number...last.number)
    }
    let column = start - first.start + 1
    let lastColumn = end - last.start
    if first.number != last.number {
      return .span(
        line: first.number, column: column, lastLine: last.number, lastColumn: lastColumn)
    }
    return end == last.content.upperBound
      ? .tail(line: first.number, column: column)
      : .columns(line: first.number, column...max(column, lastColumn))
  }
}

extension [CaseLine] {
  /// The first index at which a condition holds that holds for all later ones too.
  fileprivate func partition(where holds: (CaseLine) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension CaseLine {
  /// The offset of a column that lies in the content.
  func offset(of column: Int) -> Int? {
    let offset = start + column - 1
    return content.contains(offset) ? offset : nil
  }
}
