// SPDX-License-Identifier: Apache-2.0

/// How a run ended.
///
/// The worst of several counts.
enum Status: Int32, Comparable {
  case success = 0
  /// `check` has reported something.
  case findings = 1
  /// Wrong usage, or bytes that could not be read or written.
  case failure = 2

  static func < (left: Status, right: Status) -> Bool { left.rawValue < right.rawValue }
}

@main
enum Main {
  static func main() {
    let tool = Tool()
    var status = tool.run(System.arguments)
    if let failure = tool.output.finish() {
      status = .failure
      // Who reads from a pipe may stop when they have seen enough.
      if !failure.isBrokenPipe { tool.report("standard output: \(failure.reason)") }
    }
    System.end(status.rawValue)
  }
}
