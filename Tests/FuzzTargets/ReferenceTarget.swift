// SPDX-License-Identifier: Apache-2.0

import PressText
import SpecificationKit
import Synchronization

/// The library's reading of a document and that of the specification's text.
enum ReferenceTarget {
  /// The literal reading takes long for long documents.
  private static let longest = 2_000

  private static let reader = Mutex(Reader())

  static func problems(
    _ input: [UInt8], _ options: ParsingOptions = ParsingOptions()
  ) -> [String] {
    guard input.count <= longest else { return [] }
    return reader.withLock { reader in
      do {
        return try reader.differences(input, options).map { difference in
          let line = difference.line.map { " of line \($0 + 1)" } ?? ""
          return
            "\(difference.what)\(line): library \(difference.library), text \(difference.text)"
        }
      } catch {
        return ["the specification can't be read: \(error)"]
      }
    }
  }

  /// A comparison that is copied before it has learnt anything: it remembers each line that it ever read.
  private struct Reader: ~Copyable {
    private var fresh: ReferenceComparison?
    private var used: ReferenceComparison?
    private var runs = 0

    mutating func differences(
      _ input: [UInt8], _ options: ParsingOptions
    ) throws -> [ReferenceComparison.Difference] {
      if fresh == nil { fresh = try ReferenceComparison() }
      if runs % 1_000 == 0 { used = fresh }
      runs += 1
      return try used?.differences(in: input, options: options) ?? []
    }
  }
}
