// SPDX-License-Identifier: Apache-2.0

/// The distinct personas of a document, one for each label key and each introduction (rules
/// `speaker.label` and `speaker.self-introduction`).
struct PersonaTable {
  private(set) var personas: [Persona] = []
  /// The persona of each mention.
  private(set) var ofMentions: [Int] = []
  /// Each printed label once, in order, and its persona.
  private(set) var labels: [(text: String, persona: Int)] = []
  /// The personas that could be two people, as their label is printed with two different asides.
  private(set) var contested: [Int] = []

  /// What stands behind a label tells two people apart only if it is not the same.
  private struct Key: Hashable {
    var number: Int
    var aside: String
  }

  /// A label as printed.
  private struct Form {
    var text: String
    var range: Range<Int>
    var labelClass: LabelClass
    var key: Key
  }

  private let source: SourceText
  private let reader = LabelReader(lexicon: .standard)

  /// - Complexity: O(*n*) in the number of bytes of the mentions.
  init(_ mentions: [Mention], in source: SourceText) {
    self.source = source
    var forms: [Form] = []
    var formOfText: [String: Int] = [:]
    var formOfMention: [Int] = []
    var keys = LabelKeys(labels: mentions.count)
    for mention in mentions {
      guard case .label(let labelClass) = mention.kind else {
        formOfMention.append(-1)
        continue
      }
      let text = source.joinedText(in: mention.range)
      if let form = formOfText[text] {
        formOfMention.append(form)
        continue
      }
      let (main, aside) = reader.split(source.bytes.span, mention.range)
      let key = Key(
        number: keys.number(of: main, in: source.bytes.span),
        aside: aside.map { Self.key(of: $0, source) } ?? "")
      formOfText[text] = forms.count
      formOfMention.append(forms.count)
      forms.append(
        Form(text: text, range: mention.range, labelClass: labelClass, key: key))
    }
    addPersonas(mentions, forms, formOfMention)
  }

  private mutating func addPersonas(
    _ mentions: [Mention], _ forms: [Form], _ formOfMention: [Int]
  ) {
    let contestedNumbers = Self.contested(forms)
    var personaOfForm = Array(repeating: -1, count: forms.count)
    var personaOfKey: [Key: Int] = [:]
    var personaOfIntroduction: [String: Int] = [:]
    for (index, mention) in mentions.enumerated() {
      switch mention.kind {
      case .introduction(let outlet):
        ofMentions.append(add(mention.range, outlet, &personaOfIntroduction))
      case .label:
        let number = formOfMention[index]
        if personaOfForm[number] < 0 {
          let isContested = contestedNumbers.contains(forms[number].key.number)
          personaOfForm[number] = add(forms[number], isContested, &personaOfKey)
        }
        ofMentions.append(personaOfForm[number])
      }
    }
  }

  /// The label keys that are printed with two asides or more.
  private static func contested(_ forms: [Form]) -> Set<Int> {
    var asides: [Int: String] = [:]
    var contested: Set<Int> = []
    for form in forms where !form.key.aside.isEmpty {
      let first = asides[form.key.number, default: form.key.aside]
      asides[form.key.number] = first
      if first != form.key.aside { contested.insert(form.key.number) }
    }
    return contested
  }

  // MARK: Labels

  private mutating func add(
    _ form: Form, _ isContested: Bool, _ personaOfKey: inout [Key: Int]
  ) -> Int {
    var key = form.key
    if !isContested { key.aside = "" }
    let persona = self.persona(of: form)
    let index: Int
    if let known = personaOfKey[key] {
      index = known
      personas[known].join(persona, by: .speakerVariant, .high)
    } else {
      index = personas.count
      personaOfKey[key] = index
      personas.append(persona)
      personas[index].identity = index
      if isContested, key.aside.isEmpty { contested.append(index) }
    }
    labels.append((form.text, index))
    return index
  }

  private func persona(of form: Form) -> Persona {
    let reading = reader.read(source.bytes.span, form.range)
    let isAsker = form.labelClass == .asker
    var persona = Persona(
      part: Self.part(form.labelClass, reading.roleClass), place: form.range,
      rule: .speakerLabel, certainty: .high, identity: 0)
    persona.name = isAsker ? nil : field(reading.name)
    persona.honorific = field(reading.honorific)
    persona.role = role(reading.role)
    persona.affiliation = field(reading.affiliation)
    switch reading.roleClass {
    case .questioner, .collective, .unknown: persona.standsAlone = true
    default: persona.standsAlone = isAsker || reading.isNumbered
    }
    if isAsker, !reading.isNumbered, persona.affiliation == nil {
      let key = persona.role?.key ?? Self.key(of: form.range, source)
      persona.asker = RoleForms.role(of: key)
    }
    return persona
  }

  private static func part(
    _ labelClass: LabelClass, _ roleClass: Lexicon.RoleClass?
  ) -> Article.Speaker.Part {
    if labelClass == .chair { return .chair }
    if labelClass == .asker { return .questioner }
    switch roleClass {
    case .chair: return .chair
    case .questioner: return .questioner
    case .principal, .answerer: return .principal
    case .collective, .unknown, nil: return .unknown
    }
  }

  // MARK: Introductions

  private mutating func add(
    _ name: Range<Int>, _ outlet: Range<Int>?, _ personaOfIntroduction: inout [String: Int]
  ) -> Int {
    let outletField = field(outlet)
    let nameField = field(name)
    let key = "\(nameField?.key ?? "")\u{0}\(outletField?.key ?? "")"
    if let known = personaOfIntroduction[key] { return known }
    let index = personas.count
    personaOfIntroduction[key] = index
    var persona = Persona(
      part: .questioner, place: name, rule: .speakerSelfIntroduction, certainty: .medium,
      identity: index)
    persona.name = nameField
    persona.affiliation = outletField
    persona.isIntroduced = true
    personas.append(persona)
    return index
  }

  // MARK: Fields

  private func field(_ range: Range<Int>?) -> Persona.Field? {
    guard let range, !range.isEmpty else { return nil }
    return Persona.Field(text: source.joinedText(in: range), key: Self.key(of: range, source))
  }

  /// A role, compared without the article before it and in its usual form.
  private func role(_ range: Range<Int>?) -> Persona.Field? {
    guard let range, var field = field(range) else { return nil }
    let bytes = source.bytes.span
    let article = Lexicon.standard.longestMatch(
      bytes, from: range.lowerBound, to: range.upperBound, in: .particle)
    var start = range.lowerBound
    if let article, bytes.gap(article.end, range.upperBound) < range.upperBound {
      start = bytes.gap(article.end, range.upperBound)
    }
    field.key = RoleForms.role(of: Self.key(of: start..<range.upperBound, source))
    if let end = complement(bytes, start..<range.upperBound) {
      let head = RoleForms.role(of: Self.key(of: start..<end, source))
      if !head.isEmpty, head != field.key { field.head = head }
    }
    return field
  }

  /// Where the words begin that say of what somebody is minister or president.
  private func complement(_ bytes: Span<UInt8>, _ role: Range<Int>) -> Int? {
    let end = role.upperBound
    var place = bytes.gap(bytes.wordEnd(role.lowerBound, end), end)
    while place < end {
      let opens: Lexicon.Lists = [.particle, .from]
      if Lexicon.standard.longestMatch(bytes, from: place, to: end, in: opens) != nil {
        return place
      }
      place = bytes.gap(bytes.wordEnd(place, end), end)
    }
    return nil
  }

  /// A range as it is compared: by its label key.
  private static func key(of range: Range<Int>, _ source: SourceText) -> String {
    var key = ""
    var cursor = LabelKeyCursor(range)
    while let scalar = cursor.next(source.bytes.span) {
      if let scalar = Unicode.Scalar(scalar) { key.unicodeScalars.append(scalar) }
    }
    return key
  }
}
