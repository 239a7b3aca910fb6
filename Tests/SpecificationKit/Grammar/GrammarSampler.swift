// SPDX-License-Identifier: Apache-2.0

/// Makes texts that a grammar of characters is likely to match, and texts that only just miss.
///
/// It follows the grammar's expressions at random and takes no notice of predicates; a bounded
/// repetition sometimes goes one round beyond its bound; then some pieces are left out, doubled or
/// exchanged.
package struct GrammarSampler {
  private let productions: [String: Expression]
  private let lists: PhraseLists
  private var random: SplitMix64

  private static let scalars: [String: [String]] = [
    "upper": ["A", "K", "É", "İ", "Ж", "ǅ", "Σ"], "lower": ["a", "n", "ə", "ı", "ж", "ß"],
    "uncased": ["あ", "ª", "א", "中"], "digit": ["0", "1", "2", "7", "9"],
    "mark": ["\u{301}", "\u{94D}"], "space": [" ", " ", " ", "\u{A0}", "\t", "\u{2003}"],
  ]

  /// Signs that stand for any character, and that mutations put in.
  private static let signs = [
    "x", "Q", "ə", "Ж", "あ", "0", "3", " ", "\u{A0}", ":", "：", ".", ",", "-", "–", "/", "(", ")",
    "'", "’", "“", "»", "?", "!", ";", "#", "&", "+", "−", "|", "\u{301}", "٣", "😀", "\u{1C}",
  ]

  package init(_ grammar: Grammar, lists: PhraseLists, seed: UInt64) {
    productions = Dictionary(
      grammar.productions.map { ($0.name, $0.expression) }, uniquingKeysWith: { first, _ in first })
    self.lists = lists
    random = SplitMix64(seed: seed)
  }

  /// A text for a production; one in three is changed a little.
  package mutating func text(for production: String) -> String {
    var pieces: [String] = []
    sample(.name(production), into: &pieces)
    if below(3) == 0 {
      for _ in 0...below(2) { mutate(&pieces) }
    }
    return pieces.joined()
  }

  private mutating func sample(_ expression: Expression, into pieces: inout [String]) {
    switch expression {
    case .name("End"), .empty, .and, .not: break
    case .name(let name):
      if let expression = productions[name] { sample(expression, into: &pieces) }
    case .choice(let parts): sample(parts[below(parts.count)], into: &pieces)
    case .sequence(let parts):
      for part in parts { sample(part, into: &pieces) }
    case .repetition(let body, let minimum, let maximum):
      for _ in 0..<rounds(minimum, maximum) { sample(body, into: &pieces) }
    case .any, .kind: pieces.append(Self.signs[below(Self.signs.count)])
    case .literal(let text): pieces.append(varied(text))
    case .scalars(let set): pieces.append(member(of: set))
    case .category(let name): pieces.append(member(of: name))
    case .list(let name):
      if let phrases = lists.phrases[name], !phrases.isEmpty {
        pieces.append(varied(phrases[below(phrases.count)]))
      }
    }
  }

  private mutating func rounds(_ minimum: Int, _ maximum: Int?) -> Int {
    if let maximum {
      if maximum == 1 { return below(2) }
      if below(8) == 0 { return maximum + below(2) }
    }
    var rounds = minimum
    while below(2) == 0, rounds < maximum ?? .max { rounds += 1 }
    return rounds
  }

  private mutating func member(of category: String) -> String {
    let names = category == "letter" ? ["upper", "lower", "lower", "uncased"] : [category]
    let scalars = Self.scalars[names[below(names.count)], default: ["x"]]
    return scalars[below(scalars.count)]
  }

  private mutating func member(of set: ScalarSet) -> String {
    let range = set.ranges[below(set.ranges.count)]
    let value = range.lowerBound + UInt32(below(range.count))
    guard !set.isNegated, let scalar = Unicode.Scalar(value) else {
      return Self.signs[below(Self.signs.count)]
    }
    return String(Character(scalar))
  }

  /// A phrase as it is listed, in capitals, in title case, or with another number.
  private mutating func varied(_ text: String) -> String {
    switch below(5) {
    case 0: text.uppercased()
    case 1: text.prefix(1).uppercased() + text.dropFirst()
    case 2: String(text.map { ("0"..."9").contains($0) ? "7" : $0 })
    default: text
    }
  }

  private mutating func mutate(_ pieces: inout [String]) {
    guard !pieces.isEmpty else { return }
    let place = below(pieces.count)
    switch below(5) {
    case 0: pieces.remove(at: place)
    case 1: pieces.insert(pieces[below(pieces.count)], at: place)
    case 2: pieces.swapAt(place, below(pieces.count))
    case 3: pieces[place] = Self.signs[below(Self.signs.count)]
    default: pieces.insert(Self.signs[below(Self.signs.count)], at: place)
    }
  }

  private mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
}
