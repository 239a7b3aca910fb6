// SPDX-License-Identifier: Apache-2.0

/// A set of refined kinds: what a production may begin with.
struct RefinedKindSet: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ kind: RefinedKind) { self.init(rawValue: 1 &<< kind.bit) }

  /// The lines that may hold running text.
  static let words: Self = [Self(.text), Self(.introduction), Self(.short)]
  /// The lines that open a turn whatever follows.
  static let opening: Self = [
    Self(.speaker), Self(.speakerAlone), Self(.moderator), Self(.moderatorAlone), Self(.answer),
    Self(.asker), Self(.asks), Self(.replies),
  ]
  /// The lines that may stand between a question and its dash answer.
  static let aside: Self = [
    Self(.note), Self(.separator), Self(.headline), Self(.caption), Self(.furniture),
  ]
}

extension RefinedKind {
  /// The place of the kind in a ``RefinedKindSet``.
  var bit: UInt32 {
    switch self {
    case .furniture: 0
    case .headline: 1
    case .date: 2
    case .time: 3
    case .byline: 4
    case .caption: 5
    case .heading: 6
    case .short: 7
    case .note: 8
    case .endMark: 9
    case .separator: 10
    case .text: 11
    case .introduction: 12
    case .speaker: 13
    case .speakerAlone: 14
    case .moderator: 15
    case .moderatorAlone: 16
    case .answer: 17
    case .asker: 18
    case .asks: 19
    case .replies: 20
    case .subtitle: 21
    }
  }
}
