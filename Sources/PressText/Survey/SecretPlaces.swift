// SPDX-License-Identifier: Apache-2.0

/// Where hashes stand in a table with open addressing: in places that whoever writes a document can't foresee, so that
/// nobody can write one whose labels or lines all compete for one place.
///
/// The secret differs from process to process. No answer depends on it, only the order in which places are tried.
struct SecretPlaces {
  private static let processSecret = UInt64.random(in: .min ... .max) | 1

  /// An odd number.
  let secret: UInt64
  private let shift: UInt64

  /// The places of a table with `capacity` of them, a power of two.
  init(capacity: Int) {
    secret = Self.processSecret
    shift = UInt64(64 - max(1, capacity.trailingZeroBitCount))
  }

  /// The place to try first.
  @inline(__always)
  func place(of hash: UInt64) -> Int {
    // The highest bits of a product depend on all bits of its factors.
    Int(truncatingIfNeeded: (hash &* secret) &>> shift)
  }
}
