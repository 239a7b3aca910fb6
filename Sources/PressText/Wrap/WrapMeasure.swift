// SPDX-License-Identifier: Apache-2.0

/// A stretch of wrapped lines that were joined, with the evidence for it.
package struct Wrap: Sendable, Hashable, CustomStringConvertible {
  /// The physical lines.
  package let lines: ClosedRange<Int>
  /// The width at which they break.
  package let columns: Int
  /// How many of them have three quarters of it.
  package let wide: Int
  /// How many of these break in the middle of a sentence.
  package let broken: Int
  /// How many lines became a part of the one before them.
  package let joined: Int

  package var description: String {
    "lines \(lines.lowerBound)-\(lines.upperBound) at \(columns) columns, "
      + "\(broken) of \(wide) wide lines broken, \(joined) lines joined"
  }
}

/// How a stretch of lines is wrapped: the width at which its lines break, and the evidence for it.
struct WrapMeasure {
  /// No line of a stretch is wider.
  static let widest = 110
  /// Text is not set narrower.
  static let narrowest = 40
  /// So many lines break in the middle of a sentence where text is wrapped.
  static let fewest = 6

  /// The measure in columns.
  let columns: Int
  /// How many lines have three quarters of the measure.
  private(set) var wide = 0
  /// Of these, those that are open and full.
  private(set) var tight = 0
  /// Of these, those before a lower-case letter, or one of a script without case.
  private(set) var broken = 0
  /// How many of these stand before a line that ends like a sentence.
  private(set) var closed = 0
  /// Wide lines that are open, but not full.
  private(set) var loose = 0

  /// Whether the lines of the stretch are fragments of paragraphs.
  var isWrapped: Bool {
    broken >= Self.fewest && broken * 10 >= wide * 3 && loose <= tight && closed > 0
  }

  private init(columns: Int) {
    self.columns = columns
  }

  /// Measures a stretch; nothing where its lines are too few or too narrow.
  init?(_ stretch: Range<Int>, of lines: WrapLines) {
    var widths = [Int](filledWith: 0, count: Self.widest + 1)
    for index in stretch { widths[lines.width(index)] += 1 }
    var columns = Self.widest
    var left = max(3, stretch.count / 32)
    while columns >= Self.narrowest {
      left -= widths[columns]
      if left <= 0 { break }
      columns -= 1
    }
    guard columns >= Self.narrowest else { return nil }
    self.init(columns: columns)
    for index in stretch where lines.width(index) * 4 >= columns * 3 {
      wide += 1
      guard lines.isOpen(index) else { continue }
      let next = index + 1
      guard next < stretch.upperBound, lines.isFull(index, columns) else {
        loose += 1
        continue
      }
      tight += 1
      guard lines.opening(next) != .other else { continue }
      broken += 1
      if lines.isTerminal(next) { closed += 1 }
    }
  }
}
