// SPDX-License-Identifier: Apache-2.0

/// How sure a decision is.
public enum Certainty: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Guessed from small evidence.
  case low
  /// Inferred: the text does not say it in so many words.
  case medium
  /// Printed in the text.
  case high

  /// Whether `left` is less sure than `right`.
  public static func < (left: Certainty, right: Certainty) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }
}
