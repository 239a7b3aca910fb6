// SPDX-License-Identifier: Apache-2.0

import PressText
import SpecificationKit

/// Each byte is a refined kind: the grammar's interpreter and the parser make the same tree of them.
enum KindsTarget {
  /// Longer sequences show nothing more, and the interpreter is slow.
  private static let longest = 400

  static func problems(_ input: [UInt8]) -> [String] {
    let kinds = input.prefix(longest).map {
      RefinedKind.allCases[Int($0) % RefinedKind.allCases.count]
    }
    do {
      var comparison = try GrammarComparison()
      return comparison.difference(kinds).map { [$0] } ?? []
    } catch {
      return ["the grammar can't be read: \(error)"]
    }
  }
}

/// The library's reading of a document and that of the specification's text.
enum ReferenceTarget {
  /// The literal reading takes long for long documents.
  private static let longest = 4_000

  static func problems(
    _ input: [UInt8], _ options: ParsingOptions = ParsingOptions()
  ) -> [String] {
    guard input.count <= longest else { return [] }
    do {
      var comparison = try ReferenceComparison()
      return try comparison.differences(in: input, options: options).map { difference in
        let line = difference.line.map { " of line \($0 + 1)" } ?? ""
        return
          "\(difference.what)\(line): library \(difference.library), text \(difference.text)"
      }
    } catch {
      return ["the specification can't be read: \(error)"]
    }
  }
}
