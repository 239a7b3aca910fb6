// SPDX-License-Identifier: Apache-2.0

/// The words of a person's name, for the rules that compare names word by word.
struct NameWords {
  struct Word {
    /// Folded, without full stops and quotation marks.
    var key: String
    /// A single letter that stands for a name.
    var isInitial: Bool
    /// Begins with a lower letter: `von`, `qızı`.
    var isParticle: Bool
  }

  private(set) var words: [Word] = []
  /// The letters of a name that is nothing but capitals without a space: `AK`, `A.K.`; else nil.
  private(set) var capitals: String?

  init(_ name: String) {
    var word = Word(key: "", isInitial: false, isParticle: false)
    var letters = 0
    var isCapitals = true
    for scalar in name.unicodeScalars {
      let folded = Folding.fold(scalar.value)
      let isSpace = Folding.isSpace(scalar.value)
      isCapitals = isCapitals && (CharacterClass.isUpper(scalar) || scalar == ".")
      if isSpace || Self.partsWords(folded) || scalar == "." {
        add(word, letters)
        word = Word(key: "", isInitial: false, isParticle: false)
        letters = 0
      } else if !Self.isQuotation(folded), let folded = Unicode.Scalar(folded) {
        if word.key.isEmpty { word.isParticle = CharacterClass.isLower(scalar) }
        word.key.unicodeScalars.append(folded)
        letters += 1
      }
    }
    add(word, letters)
    let key = words.map(\.key).joined()
    if isCapitals, (2...4).contains(key.unicodeScalars.count) { capitals = key }
  }

  private mutating func add(_ word: Word, _ letters: Int) {
    guard letters > 0 else { return }
    words.append(Word(key: word.key, isInitial: letters == 1, isParticle: word.isParticle))
  }

  private static func partsWords(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 || scalar == 0x2C
  }

  private static func isQuotation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x22, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E: true
    default: false
    }
  }
}

extension NameWords {
  /// Initials and a surname, on whichever side, as they are looked up; nil for other names.
  var initialed: String? {
    let leading = words.prefix(while: \.isInitial)
    if !leading.isEmpty { return Self.initialed(leading, words.dropFirst(leading.count)) }
    let surname = words.prefix { !$0.isInitial }
    return surname.isEmpty ? nil : Self.initialed(words.dropFirst(surname.count), surname)
  }

  private static func initialed(
    _ initials: ArraySlice<Word>, _ surname: ArraySlice<Word>
  ) -> String? {
    guard !initials.isEmpty, !surname.isEmpty, initials.allSatisfy(\.isInitial),
      !surname.contains(where: \.isInitial)
    else { return nil }
    return Self.form(initials.map(\.key).joined(), surname)
  }

  private static func form(_ initials: String, _ surname: ArraySlice<Word>) -> String {
    "\(initials)\u{1}\(surname.map(\.key).joined(separator: " "))"
  }

  /// Initials and a surname, where only the first of the initials is compared; nil for other names.
  var firstInitialed: String? {
    guard let form = initialed, let first = form.unicodeScalars.first,
      let cut = form.firstIndex(of: "\u{1}")
    else { return nil }
    return "\(first)*\(form[cut...])"
  }

  /// Letters alone as they are looked up; nil for other names.
  var letters: String? { capitals.map { "\u{2}\($0)" } }

  /// All forms with initials under which a name in full is found.
  var initialedForms: Set<String> {
    var forms: Set<String> = []
    for cut in 1..<max(1, words.count) {
      Self.addForms(of: words[..<cut], before: words[cut...], to: &forms)
      Self.addForms(of: words[cut...], before: words[..<cut], to: &forms)
    }
    for letters in [Self.initials(words), Self.initials(words.filter { !$0.isParticle })]
    where (2...4).contains(letters.unicodeScalars.count) {
      forms.insert("\u{2}\(letters)")
    }
    return forms
  }

  private static func addForms(
    of given: ArraySlice<Word>, before surname: ArraySlice<Word>, to forms: inout Set<String>
  ) {
    guard !surname.contains(where: \.isInitial) else { return }
    var initials = ""
    for word in given {
      guard let first = word.key.unicodeScalars.first else { return }
      initials.unicodeScalars.append(first)
      forms.insert(form(initials, surname))
    }
    if given.count == 1, surname.count == 1 { forms.insert(form(initials + "*", surname)) }
  }

  private static func initials(_ words: [Word]) -> String {
    var letters = ""
    for word in words {
      if let first = word.key.unicodeScalars.first { letters.unicodeScalars.append(first) }
    }
    return letters
  }

  /// What is left of a name of three words or more without a middle or a father's name.
  var shortened: [String] {
    guard words.count >= 3, let first = words.first, let last = words.last else { return [] }
    let second = words[1]
    var forms: [String] = []
    if !first.isInitial, !last.isInitial { forms.append("\(first.key) \(last.key)") }
    if !first.isInitial, !second.isInitial { forms.append("\(second.key) \(first.key)") }
    return forms
  }
}
