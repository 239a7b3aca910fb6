// SPDX-License-Identifier: Apache-2.0

import PressText
import SpecificationKit
import Synchronization

/// Each byte is a refined kind: the grammar's interpreter and the parser make the same tree of them.
enum KindsTarget {
  /// Longer sequences show nothing more, and the interpreter is slow.
  private static let longest = 400

  private static let comparison = Mutex(Result { try GrammarComparison() })

  static func problems(_ input: [UInt8]) -> [String] {
    let kinds = input.prefix(longest).map {
      RefinedKind.allCases[Int($0) % RefinedKind.allCases.count]
    }
    return comparison.withLock { result in
      do {
        var comparison = try result.get()
        return comparison.difference(kinds).map { [$0] } ?? []
      } catch {
        return ["the grammar can't be read: \(error)"]
      }
    }
  }
}
