// SPDX-License-Identifier: Apache-2.0

/// The bytes of a document, just as they were read.
///
/// Any sequence of bytes is a source: empty, ill-formed or without a single line end.
public struct SourceText: Sendable, Hashable {
  package let bytes: [UInt8]

  /// Makes a source of a string's UTF-8.
  public init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Makes a source of bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Makes a source of a copy of bytes that somebody else owns.
  public init(copying bytes: Span<UInt8>) {
    self.bytes = copy(of: bytes)
  }

  /// The number of bytes.
  public var count: Int { bytes.count }

  /// The text of a range of bytes; U+FFFD stands for each maximal subpart of an ill-formed sequence.
  ///
  /// A range that reaches outside the source is clamped.
  public func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
