// SPDX-License-Identifier: Apache-2.0

/// Who the speakers of a document are: which labels and introductions name one person.
struct SpeakerResolution {
  private(set) var speakers: [Article.Speaker] = []
  /// The speaker of each mention.
  private(set) var ofMentions: [Int] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The rules that decided something.
  private(set) var rules: Set<Rule> = []

  private var personas: [Persona]
  private var ambiguous: [Bool]

  /// Resolves mentions, rule after rule, each refusing where two people are possible.
  ///
  /// - Complexity: O(*n*) in the number of bytes of the mentions, on average.
  init(_ mentions: [Mention], in source: SourceText) {
    let table = PersonaTable(mentions, in: source)
    personas = table.personas
    ambiguous = Array(repeating: false, count: personas.count)
    rules = Set(personas.map(\.rule))
    if !table.labels.isEmpty { rules.insert(.speakerLabel) }
    for persona in table.contested { ambiguous[persona] = true }
    mergeNames()
    mergeAskers()
    mergeShortNames()
    mergeRoles()
    number(table)
  }

  // MARK: Identity

  private mutating func identity(of index: Int) -> Int {
    var root = index
    while personas[root].identity != root { root = personas[root].identity }
    var place = index
    while personas[place].identity != root {
      (place, personas[place].identity) = (personas[place].identity, root)
    }
    return root
  }

  private mutating func merge(_ left: Int, _ right: Int, by rule: Rule, _ certainty: Certainty) {
    let first = identity(of: min(left, right))
    let second = identity(of: max(left, right))
    if first == second { return }
    rules.insert(rule)
    let (root, other) = (min(first, second), max(first, second))
    personas[root].join(personas[other], by: rule, certainty)
    personas[other].identity = root
  }

  // MARK: Rule speaker.variant

  /// Personas of one name are one person, as long as nothing tells two of them apart.
  private mutating func mergeNames() {
    for bucket in buckets(of: nameKey) {
      mergeBucket(bucket)
    }
  }

  /// A name of one word means one person only among labels, or only among introductions.
  private func nameKey(_ persona: Persona) -> String? {
    guard let key = persona.name?.key else { return nil }
    return persona.words > 1 || !persona.isIntroduced ? key : "\u{0}" + key
  }

  /// The personas of each key, in the order in which the keys come.
  private func buckets(of key: (Persona) -> String?) -> [[Int]] {
    var buckets: [[Int]] = []
    var bucketOfKey: [String: Int] = [:]
    for index in personas.indices where personas[index].identity == index {
      guard let key = key(personas[index]) else { continue }
      if let bucket = bucketOfKey[key] {
        buckets[bucket].append(index)
      } else {
        bucketOfKey[key] = buckets.count
        buckets.append([index])
      }
    }
    return buckets
  }

  /// Makes a bucket one person, or finds that it holds two; then those that could be either are ambiguous.
  @discardableResult
  private mutating func mergeBucket(_ bucket: [Int]) -> Bool {
    guard bucket.count > 1 else { return true }
    let members = bucket.map { personas[$0] }
    let lacking: [(Persona) -> Bool] = [
      lacking(members.map(\.honorific?.key), members.map(\.honorific?.head)) { $0.honorific },
      lacking(members.map(\.role?.key), members.map(\.role?.head)) { $0.role },
      lacking(members.map(\.affiliation?.key), members.map(\.affiliation?.head)) { $0.affiliation },
    ].compactMap { $0 }
    if lacking.isEmpty, !bucket.contains(where: { ambiguous[$0] }) {
      for index in bucket.dropFirst() { merge(bucket[0], index, by: .speakerVariant, .medium) }
      return true
    }
    for index in bucket where lacking.contains(where: { $0(personas[index]) }) {
      ambiguous[index] = true
    }
    return false
  }

  /// Whether a persona lacks a field by which others of its name differ; nil where none do.
  ///
  /// A role does not differ from another one of which it is the head.
  private func lacking(
    _ keys: [String?], _ heads: [String?], _ field: @escaping (Persona) -> Persona.Field?
  ) -> ((Persona) -> Bool)? {
    let heads = Set(heads.compactMap(\.self))
    guard Set(keys.compactMap(\.self)).subtracting(heads).count > 1 else { return nil }
    return { persona in field(persona).map { heads.contains($0.key) } ?? true }
  }

  /// All words for whoever asks that are one word: `Question` and `Q.`.
  private mutating func mergeAskers() {
    for bucket in buckets(of: \.asker) {
      for index in bucket.dropFirst() { merge(bucket[0], index, by: .speakerVariant, .high) }
    }
  }

  // MARK: Rule speaker.short-name

  /// Who bears a name that begins or ends with certain words.
  private enum Bearer {
    case one(Int)
    case several
  }

  /// The longest names first, so that a name is known in full before its short forms are looked up;
  /// behind them those with initials, and those of one word last.
  private mutating func mergeShortNames() {
    let named = buckets(of: nameKey)
    let names = named.map { NameWords(personas[$0[0]].name?.text ?? "") }
    let counts = named.map { personas[$0[0]].words }
    let ranks = named.indices.map { bucket in
      if names[bucket].initialed != nil { return 3 }
      return names[bucket].letters == nil ? 2 * counts[bucket] : 1
    }
    let order = named.indices.sorted { (ranks[$1], $0) < (ranks[$0], $1) }
    var bearers: [String: Bearer] = [:]
    for bucket in order {
      resolveShortName(named[bucket], names[bucket], bearers)
      for index in named[bucket] where (2...6).contains(counts[bucket]) {
        addShortForms(of: index, names[bucket], to: &bearers)
      }
    }
  }

  private mutating func resolveShortName(
    _ bucket: [Int], _ name: NameWords, _ bearers: [String: Bearer]
  ) {
    guard let key = nameKey(personas[bucket[0]]) else { return }
    var found = bearers[key]
    var rule = Rule.speakerShortName
    if found == nil, !personas[bucket[0]].isIntroduced {
      found = (name.initialed ?? name.letters).flatMap { bearers[$0] }
      found = found ?? name.firstInitialed.flatMap { bearers[$0] }.flatMap(onlyOfTwoWords)
      rule = .speakerInitials
    }
    guard let found else { return }
    if case .one(let other) = found, bucket.count == 1 {
      let full = identity(of: other)
      if personas[full].isCompatible(with: personas[bucket[0]]), !ambiguous[bucket[0]] {
        return merge(full, bucket[0], by: rule, .medium)
      }
    }
    for index in bucket { ambiguous[index] = true }
  }

  /// A bearer with no name in between that further initials could contradict.
  private func onlyOfTwoWords(_ bearer: Bearer) -> Bearer? {
    guard case .one(let other) = bearer else { return bearer }
    var root = other
    while personas[root].identity != root { root = personas[root].identity }
    return personas[root].words == 2 ? bearer : nil
  }

  /// Registers a persona under each beginning and each end of its name, and under its initials.
  private mutating func addShortForms(
    of index: Int, _ name: NameWords, to bearers: inout [String: Bearer]
  ) {
    guard let key = personas[index].name?.key else { return }
    let mark = personas[index].isIntroduced ? "\u{0}" : ""
    for place in key.indices where key[place] == " " {
      for part in [key[..<place], key[key.index(after: place)...]] where part.utf8.count > 1 {
        register(index, under: mark + part, in: &bearers)
      }
    }
    if personas[index].isIntroduced { return }
    let forms = name.initialedForms.union(name.shortened)
    for form in forms where form != key { register(index, under: form, in: &bearers) }
  }

  private mutating func register(
    _ index: Int, under form: String, in bearers: inout [String: Bearer]
  ) {
    let root = identity(of: index)
    switch bearers[form] {
    case nil: bearers[form] = .one(root)
    case .one(let other): if identity(of: other) != root { bearers[form] = .several }
    case .several: break
    }
  }

  // MARK: Rule speaker.role-name

  /// A label of a role alone means the one person who bears that role.
  private mutating func mergeRoles() {
    var bearers: [String: Bearer] = [:]
    for index in personas.indices where personas[index].identity == index {
      guard personas[index].name != nil, let role = personas[index].role else { continue }
      for key in [role.key, role.head] {
        guard let key else { continue }
        bearers[key] = bearers[key] == nil ? .one(index) : .several
      }
    }
    for bucket in buckets(of: loneRoleKey) {
      let isOne = mergeBucket(bucket)
      guard let key = loneRoleKey(personas[bucket[0]]) else { continue }
      switch bearers[key] {
      case nil: break
      case .one(let other) where isOne && personas[other].isCompatible(with: personas[bucket[0]]):
        merge(other, bucket[0], by: .speakerRoleName, .medium)
      default: for index in bucket { ambiguous[index] = true }
      }
    }
  }

  private func loneRoleKey(_ persona: Persona) -> String? {
    persona.name == nil && !persona.standsAlone ? persona.role?.key : nil
  }

  // MARK: Speakers

  /// Numbers the persons in the order in which they speak, and gives each their labels.
  private mutating func number(_ table: PersonaTable) {
    var speakerOfPersona = Array(repeating: -1, count: personas.count)
    for persona in table.ofMentions {
      let root = identity(of: persona)
      if speakerOfPersona[root] < 0 {
        speakerOfPersona[root] = speakers.count
        speakers.append(speaker(of: root))
      }
      ofMentions.append(speakerOfPersona[root])
    }
    for label in table.labels {
      speakers[speakerOfPersona[identity(of: label.persona)]].labels.append(label.text)
    }
    for index in personas.indices where ambiguous[index] {
      diagnostics.append(Diagnostic(code: .ambiguousSpeaker, range: personas[index].place))
    }
  }

  private func speaker(of index: Int) -> Article.Speaker {
    let persona = personas[index]
    return Article.Speaker(
      id: "s\(speakers.count + 1)", name: persona.name?.text, honorific: persona.honorific?.text,
      role: persona.role?.text, affiliation: persona.affiliation?.text, part: persona.part,
      labels: [], certainty: ambiguous[index] ? .low : persona.certainty, rule: persona.rule)
  }
}
