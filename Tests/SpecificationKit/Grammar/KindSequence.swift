// SPDX-License-Identifier: Apache-2.0

package import PressText

/// All sequences of refined kinds of one length, one after the other.
///
/// Of kinds that the grammar can't tell apart, one stands for all; which one changes from place to
/// place, so that a parser that does tell them apart is found.
package struct KindSequence {
  package private(set) var kinds: [RefinedKind]
  /// The same by their indices in `LineGrammar.kinds`.
  package private(set) var indices: [UInt8]

  private let classes: KindClasses
  private let firsts: Range<Int>
  // The class at each position.
  private var chosen: [Int]
  private var random = SplitMix64(seed: 1)

  /// The first sequence of a length, the class of whose first kind is one of `firsts`.
  package init(length: Int, of classes: KindClasses = .single, firsts: Range<Int>? = nil) {
    self.classes = classes
    self.firsts = firsts ?? 0..<classes.count
    kinds = Array(repeating: LineGrammar.kinds[0], count: length)
    indices = Array(repeating: 0, count: length)
    chosen = Array(repeating: 0, count: length)
    for position in 0..<length { set(position, position == 0 ? self.firsts.lowerBound : 0) }
  }

  /// Goes to the next sequence; the last kind changes quickest.
  package mutating func advance() -> Bool {
    var position = kinds.count - 1
    while position >= 0 {
      let next = chosen[position] + 1
      if next < (position == 0 ? firsts.upperBound : classes.count) {
        set(position, next)
        return true
      }
      guard position > 0 else { return false }
      set(position, 0)
      position -= 1
    }
    return false
  }

  /// How many sequences of up to `length` lines there are over so many classes.
  package static func count(upTo length: Int, of classes: Int, firsts: Int? = nil) -> Int {
    var count = 1
    var power = 1
    for _ in 0..<length {
      count += power * (firsts ?? classes)
      power *= classes
    }
    return count
  }

  private mutating func set(_ position: Int, _ choice: Int) {
    let members = classes.members[choice]
    let member = members.count == 1 ? 0 : Int(random.next() % UInt64(members.count))
    let index = members[member]
    chosen[position] = choice
    indices[position] = index
    kinds[position] = LineGrammar.kinds[Int(index)]
  }
}
