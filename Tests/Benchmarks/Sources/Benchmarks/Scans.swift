// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Scans for line feeds, which parsing is compared with.
enum Scans {
  /// Counts line feeds with a call of `memchr` for each line, as programs in C do.
  static func memchrLines(_ document: [UInt8]) -> Int {
    unsafe document.withUnsafeBytes { buffer in
      guard var place = buffer.baseAddress else { return 0 }
      var left = buffer.count
      var count = 0
      while left > 0, let found = unsafe memchr(place, 0x0A, left) {
        let next = unsafe UnsafeRawPointer(found) + 1
        left -= unsafe next - place
        unsafe place = next
        count += 1
      }
      return count
    }
  }

  /// Counts line feeds byte by byte.
  static func byteLines(_ document: [UInt8]) -> Int {
    var count = 0
    for byte in document where byte == 0x0A { count &+= 1 }
    return count
  }
}

/// The time that this thread has spent on a processor, in seconds.
///
/// Other processes do not count, but clock rates and shared caches do.
func threadTime() -> Double {
  var time = timespec()
  guard unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return 0 }
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}
