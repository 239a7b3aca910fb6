// SPDX-License-Identifier: Apache-2.0

/// Guesses what somebody meant who mistyped a word.
enum Suggestion {
  /// `; did you mean 'parse'?`, or nothing.
  static func text(for word: String, among candidates: [String]) -> String {
    nearest(to: word, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// The candidate that differs least, if it does not differ much.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.utf8.prefix(64))
    guard letters.count > 1 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      // The start of a word is as good as the whole of it.
      let isStart = letters.count > 2 && word != "--" && candidate.hasPrefix(word)
      let distance = isStart ? 1 : Self.distance(letters, Array(candidate.utf8))
      guard distance <= max(1, candidate.utf8.count / 3) else { continue }
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// How many letters must be put in, left out or replaced, or neighbours exchanged.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var rows = [Array(0...right.count)]
    for (row, letter) in left.enumerated() {
      var next = [row + 1]
      for (column, other) in right.enumerated() {
        let replaced = rows[row][column] + (letter == other ? 0 : 1)
        var least = min(replaced, rows[row][column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = min(least, rows[row - 1][column - 1] + 1)
        }
        next.append(least)
      }
      rows.append(next)
    }
    return rows[left.count][right.count]
  }
}
