// SPDX-License-Identifier: Apache-2.0

package import PressText

/// All sequences of refined kinds of one length, one after the other.
package struct KindSequence {
  package private(set) var kinds: [RefinedKind]
  /// The same by their indices in `LineGrammar.kinds`.
  package private(set) var indices: [UInt8]

  private static let all = LineGrammar.kinds
  private let firsts: [UInt8]
  private var first = 0

  /// The first sequence of a length whose first kind is one of `firsts`.
  package init(length: Int, firsts: [UInt8] = Array(0..<UInt8(all.count))) {
    self.firsts = firsts
    kinds = Array(repeating: Self.all[0], count: length)
    indices = Array(repeating: 0, count: length)
    if length > 0 { set(0, firsts[0]) }
  }

  /// Goes to the next sequence; the last kind changes quickest.
  package mutating func advance() -> Bool {
    var position = kinds.count - 1
    while position > 0 {
      let next = indices[position] + 1
      if next < Self.all.count {
        set(position, next)
        return true
      }
      set(position, 0)
      position -= 1
    }
    guard position == 0, first + 1 < firsts.count else { return false }
    first += 1
    set(0, firsts[first])
    return true
  }

  /// How many sequences of up to `length` lines there are.
  package static func count(upTo length: Int, firsts: Int = all.count) -> Int {
    var count = 1
    var power = 1
    for _ in 0..<length {
      count += power * firsts
      power *= all.count
    }
    return count
  }

  private mutating func set(_ position: Int, _ index: UInt8) {
    indices[position] = index
    kinds[position] = Self.all[Int(index)]
  }
}
