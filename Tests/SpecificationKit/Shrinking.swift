// SPDX-License-Identifier: Apache-2.0

/// Makes what fails short.
package enum Shrinking {
  /// The shortest sequence that still fails, found by leaving out ever smaller runs of elements.
  package static func shortest<Element>(
    _ elements: [Element], while fails: ([Element]) -> Bool
  ) -> [Element] {
    var elements = elements
    var length = max(1, elements.count / 2)
    while length > 0 {
      var start = 0
      var isShorter = false
      while start + length <= elements.count {
        var shorter = elements
        shorter.removeSubrange(start..<start + length)
        if fails(shorter) {
          elements = shorter
          isShorter = true
        } else {
          start += length
        }
      }
      // An element that could not go before may go once others have gone.
      if !isShorter || length > 1 { length /= 2 }
    }
    return elements
  }
}
