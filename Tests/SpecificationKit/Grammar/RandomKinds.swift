// SPDX-License-Identifier: Apache-2.0

package import PressText

/// A small generator whose numbers a seed fixes: SplitMix64.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Random sequences of refined kinds, the same for the same seed on every machine.
package enum RandomKinds {
  /// Which kinds follow one another in a part of an article.
  private struct Part {
    /// The kinds, each as often as it is likely.
    var kinds: [RefinedKind]
    /// The parts that may follow.
    var next: [Int]
    /// One line in so many ends the part.
    var length: UInt64
  }

  private static let parts: [Part] = [
    // Furniture above.
    Part(kinds: [.furniture], next: [1, 1, 2], length: 6),
    // Head.
    Part(
      kinds: [.headline, .headline, .date, .time, .byline, .caption, .furniture],
      next: [2, 2, 3, 4, 5], length: 3),
    // Lead, or a narrative.
    Part(
      kinds: [.text, .text, .text, .short, .heading, .caption, .note, .headline, .introduction],
      next: [2, 3, 3, 4, 5, 6], length: 4),
    // Labelled turns.
    Part(
      kinds: [.speaker, .speaker, .text, .text, .text, .speakerAlone, .note, .short, .separator],
      next: [3, 4, 5, 6], length: 12),
    // Moderators and people who introduce themselves.
    Part(
      kinds: [
        .moderator, .introduction, .introduction, .text, .text, .speaker, .moderatorAlone, .note,
        .caption,
      ],
      next: [2, 3, 4, 6], length: 8),
    // Dashes.
    Part(
      kinds: [.answer, .answer, .text, .text, .short, .asker, .note, .furniture, .headline],
      next: [3, 5, 6], length: 10),
    // Furniture and marks below.
    Part(
      kinds: [.endMark, .furniture, .furniture, .date, .byline], next: [2, 3, 6, 7], length: 5),
    Part(kinds: [.furniture], next: [7], length: 9),
  ]

  /// A sequence of 5 to 400 lines: one seed in four gives uniform noise, the others a walk through
  /// the parts of an article with some noise in it.
  package static func sequence(seed: UInt64) -> [RefinedKind] {
    var random = SplitMix64(seed: seed)
    // Short ones are as likely as long ones: the number of digits is drawn first.
    let count =
      5 + Int(random.next() % (UInt64(5) << (random.next() % 7))) + Int(random.next() % 76)
    let isNoise = random.next() % 4 == 0
    let noise: UInt64 = [7, 30, 200][Int(random.next() % 3)]
    var part = parts[Int(random.next() % 3)]
    return (0..<count).map { _ in
      if random.next() % part.length == 0 { part = parts[pick(part.next, &random)] }
      if isNoise || random.next() % noise == 0 { return pick(RefinedKind.allCases, &random) }
      return pick(part.kinds, &random)
    }
  }

  private static func pick<Value>(_ values: [Value], _ random: inout SplitMix64) -> Value {
    values[Int(random.next() % UInt64(values.count))]
  }
}
