// SPDX-License-Identifier: Apache-2.0

import Foundation
import PressText

/// What a fuzzer feeds with bytes: each target says what is wrong with an input, and nothing if all is well.
///
/// The executables of Tests/Fuzz hand libFuzzer's inputs to them; `swift test` does the same with the corpus, with
/// all crashes ever found, and with documents drawn from a seed. A further output format or input form joins in
/// ``DocumentChecks`` and is covered by all of that.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// Any bytes are a document.
  case bytes
  /// Each byte is the kind of a line: the parser and the grammar's interpreter agree.
  case kinds
  /// Lines of real shape: the library and the literal reading of the specification agree.
  case lines
  /// JSON read back is the article, and a case written down is read as the same bytes.
  case roundtrip
  /// Any bytes are options and a document.
  case options

  /// What is wrong with the input, in words.
  public func problems(_ input: [UInt8]) -> [String] {
    switch self {
    case .bytes: DocumentChecks.problems(input)
    case .kinds: KindsTarget.problems(input)
    case .lines: DocumentChecks.problems(input) + ReferenceTarget.problems(input)
    case .roundtrip: JSONRoundTrip.problems(input) + CaseRoundTrip.problems(input)
    case .options: OptionsTarget.problems(input)
    }
  }

  /// Stops the process if anything is wrong with the input: what libFuzzer takes for a crash.
  public func run(_ data: UnsafePointer<UInt8>?, _ count: Int) {
    let input = unsafe [UInt8](UnsafeBufferPointer(start: data, count: count))
    var problems = problems(input)
    if self == .kinds, Self.hasPlantedFault, Self.isHit(input) { problems.append("planted fault") }
    guard problems.isEmpty else {
      fatalError("\(rawValue): \(problems.prefix(3).joined(separator: "\n"))")
    }
  }

  /// Whether the fuzz runner proves itself: then one rare sequence of kinds fails.
  private static let hasPlantedFault =
    ProcessInfo.processInfo.environment["PRESSTEXT_PLANTED_FAULT"] != nil

  /// A label with nine lines of text behind it: no input of the corpus, but one that coverage leads to.
  private static func isHit(_ input: [UInt8]) -> Bool {
    let kinds = input.map { RefinedKind.allCases[Int($0) % RefinedKind.allCases.count] }
    var lines = -1
    for kind in kinds {
      lines = kind == .speaker ? 0 : kind == .text && lines >= 0 ? lines + 1 : -1
      if lines == 9 { return true }
    }
    return false
  }
}
