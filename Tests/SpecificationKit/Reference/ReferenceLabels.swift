// SPDX-License-Identifier: Apache-2.0

/// Labels as the chapter "Labels" says.
struct ReferenceLabel {
  let text: ReferenceText

  /// The class, by its name in the chapter.
  func labelClass(_ phrases: ReferencePhrases) -> String {
    let role = phrases.whole("role", numberless)?.first
    if role == "questioner" { return "asker" }
    if role == "answerer" { return "answerer" }
    if numberless.scalars == ["Q"] { return "asker" }
    let refused = ["non-speaker", "chrome-line", "date-word", "byline"]
    if refused.contains(where: { phrases.whole($0, text) != nil }) { return "non-speaker" }
    if tellsOfSpeech(phrases) { return "narration" }
    let starts = text.words.map(\.lowerBound)
    let roles = starts.compactMap { phrases.longest("role", in: text, from: $0)?.cells.first }
    if roles.contains("chair") { return "chair" }
    if !roles.isEmpty { return "role" }
    let east = text.scalars.indices.filter { text.scalars[$0].utf8.first ?? 0 >= 0xE3 }
    let ending = east.lazy.compactMap { phrases.longest("role", in: text, from: $0) }
      .first { $0.end == text.scalars.count }
    let isHonorific = starts.contains { phrases.longest("honorific", in: text, from: $0) != nil }
    if isHonorific { return "honorific" }
    return ending.map { $0.cells.first == "chair" ? "chair" : "role" } ?? "plain"
  }

  /// The label without digits, `#`, full stops and white space at its end, if anything is left.
  private var numberless: ReferenceText {
    let end = text.scalars.lastIndex { !$0.isASCIIDigit && $0 != "#" && $0 != "." && !$0.isSpace }
    return end.map { text.part(0..<text.offsets[$0 + 1]) } ?? text
  }

  private func tellsOfSpeech(_ phrases: ReferencePhrases) -> Bool {
    if let pronoun = phrases.longest("pronoun", in: text), phrases.whole("role", text) == nil {
      let behind = text.scalars[pronoun.end...]
      guard let next = behind.drop(while: \.isSpace).first else { return true }
      if behind.first?.isSpace == true, next.isLower { return true }
    }
    if phrases.longest("honorific", in: text) != nil { return false }
    return text.words.contains { word in
      ["speech-verb", "weekday"].contains {
        phrases.longest($0, in: text, from: word.lowerBound)?.end == text.scalars.count
      }
    }
  }

  /// What identifies the label in its document.
  var key: [Unicode.Scalar] {
    let hyphens: Set<Unicode.Scalar> = [",", "-", "\u{2010}", "\u{2011}"]
    let removed = Set(".'\"«»“”„".unicodeScalars)
    var key: [Unicode.Scalar] = []
    var isInside = false
    for scalar in text.scalars.map(CanonicalForm.fold) {
      if scalar == "(" { isInside = true }
      let isSpace = isInside || scalar.isSpace || hyphens.contains(scalar)
      if scalar == ")" { isInside = false }
      if isSpace {
        if key.last != " " { key.append(" ") }
      } else if !removed.contains(scalar), !ReferenceText.invisible.contains(scalar.value) {
        key.append(scalar)
      }
    }
    if key.first == " " { key.removeFirst() }
    if key.last == " " { key.removeLast() }
    return key
  }

  /// Two to four words, each a letter in upper case or without case and then what names are made of.
  var hasShapeOfName: Bool {
    let scalars = text.scalars
    var index = 0
    var words = 0
    while index < scalars.count, scalars[index].isUpper || scalars[index].isUncased {
      index += 1
      while index < scalars.count, Self.continuesName(scalars[index]) { index += 1 }
      words += 1
      if index == scalars.count || scalars[index] == "," { return (2...4).contains(words) }
      guard scalars[index].isSpace else { return false }
      while index < scalars.count, scalars[index].isSpace { index += 1 }
      if index < scalars.count, scalars[index] == "(" { return (2...4).contains(words) }
    }
    return false
  }

  private static func continuesName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar.isMark || ["'", "’", "-", "."].contains(scalar)
  }
}
