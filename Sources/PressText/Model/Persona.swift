// SPDX-License-Identifier: Apache-2.0

/// Where a turn says who speaks.
struct Mention {
  enum Kind {
    /// By a label, which is of a class.
    case label(LabelClass)
    /// By an introduction; the outlet that it names.
    case introduction(outlet: Range<Int>?)
  }

  /// The label, or the name in the introduction.
  var range: Range<Int>
  var kind: Kind
}

/// Somebody in the document, as far as it is known; others may turn out to be the same person.
struct Persona {
  /// A field of a speaker as printed, and as it is compared.
  struct Field {
    var text: String
    var key: String
    /// The key of a role as far as the words that say of what: `minister` in `minister of trade`.
    var head: String?
  }

  var name: Field?
  var honorific: Field?
  var role: Field?
  var affiliation: Field?
  var part: Article.Speaker.Part
  /// The label stands for whoever asks, for many, or for one of several: it is no other label's short form.
  var standsAlone = false
  var isIntroduced = false
  /// The key of a label that is nothing but a word for whoever asks.
  var asker: String?
  /// Where the persona first speaks.
  var place: Range<Int>
  var rule: Rule
  var certainty: Certainty
  /// The persona that this one turned out to be; itself if none.
  var identity: Int

  /// How many words the name has.
  var words: Int {
    guard let key = name?.key, !key.isEmpty else { return 0 }
    return key.utf8.reduce(1) { $1 == 0x20 ? $0 + 1 : $0 }
  }

  /// How many words of the name are no initials.
  private var fullWords: Int {
    name.map { name in NameWords(name.text).words.count { !$0.isInitial } } ?? 0
  }

  /// Whether nothing that is known of both tells them apart.
  func isCompatible(with other: Persona) -> Bool {
    Self.agree(honorific, other.honorific) && Self.rolesAgree(role, other.role)
      && Self.agree(affiliation, other.affiliation)
  }

  private static func agree(_ left: Field?, _ right: Field?) -> Bool {
    guard let left, let right else { return true }
    return left.key == right.key
  }

  /// A minister is not told from a minister of trade.
  private static func rolesAgree(_ left: Field?, _ right: Field?) -> Bool {
    guard let left, let right else { return true }
    return left.key == right.key || left.head == right.key || left.key == right.head
  }

  /// Takes over what is known of another persona that is the same person.
  mutating func join(_ other: Persona, by rule: Rule, _ certainty: Certainty) {
    if (other.fullWords, other.words) > (fullWords, words) { name = other.name }
    honorific = honorific ?? other.honorific
    if let role, let fuller = other.role, fuller.head == role.key { self.role = fuller }
    role = role ?? other.role
    affiliation = affiliation ?? other.affiliation
    part = part.stronger(other.part)
    isIntroduced = isIntroduced && other.isIntroduced
    self.rule = rule
    self.certainty = min(self.certainty, other.certainty, certainty)
  }
}

extension Article.Speaker.Part {
  /// The part for which there is more evidence: chair before questioner before principal.
  func stronger(_ other: Self) -> Self { rank <= other.rank ? self : other }

  private var rank: Int {
    switch self {
    case .chair: 0
    case .questioner: 1
    case .principal: 2
    case .unknown: 3
    }
  }
}
