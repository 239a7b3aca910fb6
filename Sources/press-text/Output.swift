// SPDX-License-Identifier: Apache-2.0

/// Standard output behind a buffer.
///
/// The first write that fails is remembered, and ends all writing.
final class Output: TextOutputStream {
  private static let capacity = 1 << 16

  private var buffer: [UInt8] = []
  /// Whether anything was ever handed on.
  private var isUsed = false
  /// Why a write failed.
  private(set) var failure: SystemError?

  init() { buffer.reserveCapacity(Self.capacity) }

  var hasFailed: Bool { failure != nil }

  func write(_ text: String) {
    guard failure == nil else { return }
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.capacity { flush() }
  }

  /// Writes a line.
  func line(_ text: String) {
    write(text)
    write("\n")
  }

  /// Hands on what is in the buffer.
  func flush() {
    guard failure == nil, !buffer.isEmpty else { return }
    isUsed = true
    do throws(SystemError) {
      try System.write(buffer, to: System.standardOutput)
    } catch {
      failure = error
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Hands on the rest and closes; answers with what failed since the beginning.
  func finish() -> SystemError? {
    flush()
    guard isUsed, failure == nil else { return failure }
    do throws(SystemError) {
      try System.finish(System.standardOutput)
    } catch {
      failure = error
    }
    return failure
  }
}
