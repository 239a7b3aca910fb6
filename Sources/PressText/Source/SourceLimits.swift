// SPDX-License-Identifier: Apache-2.0

/// How much of a source is parsed.
package enum SourceLimits {
  /// The most bytes that are parsed: every offset among them, and the one behind, is a `UInt32`.
  package static let maximumBytes = Int(UInt32.max) - 1

  /// Where parsing stops: at the limit, or a few bytes before it when the limit would split a
  /// character or the two bytes of a CRLF.
  package static func end(of bytes: Span<UInt8>, limit: Int = maximumBytes) -> Int {
    let limit = max(0, min(limit, maximumBytes))
    guard bytes.count > limit else { return bytes.count }
    guard limit > 0 else { return 0 }
    if bytes[limit] == 0x0A, bytes[limit - 1] == 0x0D { return limit - 1 }
    var start = limit
    while start > 0, limit - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start < limit
      && UTF8Validation.subpart(in: bytes, at: start, before: bytes.count) > limit - start
      ? start : limit
  }
}
