// SPDX-License-Identifier: Apache-2.0

/// Which coverage cells a parse hits: what an abandoned attempt did is forgotten, except that a
/// predicate's outcome, and what matched inside it, counts at once.
struct CoverageLog {
  private(set) var counts: [Int]
  private var pending: [Int] = []

  init(cells: Int) {
    counts = Array(repeating: 0, count: cells)
  }

  var mark: Int { pending.count }

  mutating func hit(_ cell: Int) { pending.append(cell) }

  mutating func restore(_ mark: Int) { pending.removeLast(pending.count - mark) }

  mutating func decide(_ cell: Int) { counts[cell] += 1 }

  mutating func commit(from mark: Int = 0) {
    for cell in pending[mark...] { counts[cell] += 1 }
    restore(mark)
  }
}
