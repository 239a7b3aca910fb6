// SPDX-License-Identifier: Apache-2.0

/// How a document is laid out, as the survey sees it, small and printable.
package struct Layout: Sendable, Hashable, CustomStringConvertible {
  /// What marks the turns.
  package struct Marks: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Labels name who speaks.
    package static let labels = Self(rawValue: 1)
    /// Dashes mark the answers.
    package static let dashAnswers = Self(rawValue: 2)
    /// Dashes mark questions and answers.
    package static let dashesOnBothSides = Self(rawValue: 4)
    /// Questions and answers bear no mark.
    package static let alternation = Self(rawValue: 8)
  }

  package let marks: Marks
  /// The physical lines of the body, or nil where there is none.
  package let body: ClosedRange<Int>?
  /// The physical line of the headline, or nil where there is none.
  package let headline: Int?
  /// The stretches of wrapped lines that were joined.
  package let wraps: [Wrap]
  /// The layout in words, a line for each finding.
  package var description: String {
    let text = "turns: \(turns)\nheadline: \(headline.map { "line \($0)" } ?? "none")\nbody: "
    return text + (body.map { "lines \($0.lowerBound)-\($0.upperBound)" } ?? "none")
      + wraps.map { "\nwrapped: \($0)" }.joined()
  }

  private var turns: String {
    var names: [String] = []
    if marks.contains(.labels) { names.append("labels") }
    if marks.contains(.dashAnswers) { names.append("dash answers") }
    if marks.contains(.dashesOnBothSides) { names.append("dashes on both sides") }
    if marks.contains(.alternation) { names.append("questions and answers in turn") }
    return names.isEmpty ? "none" : names.joined(separator: ", ")
  }
}
