// SPDX-License-Identifier: Apache-2.0

/// The conditions of the chapter "Lines" that need neither lists nor grammars.
extension ReferenceText {
  // MARK: Ends

  private static let closers = Set(")]}\"'»”“’›」』）】*_".unicodeScalars)
  private static let sentenceEnds = Set(".!;…。！۔।։｡".unicodeScalars)
  private static let questionEnds: Set<Unicode.Scalar> = ["?", "？", "؟", "\u{37E}"]

  /// The run of characters that end a sentence or a question, behind which only closers stand.
  private var ends: [Unicode.Scalar] {
    let inner = scalars.reversed().drop { Self.closers.contains($0) }
    return Array(
      inner.prefix { Self.sentenceEnds.contains($0) || Self.questionEnds.contains($0) })
  }

  var isTerminal: Bool { !ends.isEmpty }

  /// A sentence ends before a note of at most 24 characters in brackets at the end.
  var endsBeforeAside: Bool {
    let opening = Set("(（[［【〔".unicodeScalars)
    let closing = Set(")）]］】〕".unicodeScalars)
    guard let last = scalars.last, closing.contains(last),
      let open = scalars.dropLast().lastIndex(where: {
        opening.contains($0) || closing.contains($0)
      }), opening.contains(scalars[open]), scalars.count - open - 2 <= 24
    else { return false }
    let end = scalars[..<open].lastIndex { !$0.isSpace }
    return end.map { part(0..<offsets[$0 + 1]).isTerminal } ?? false
  }

  var asks: Bool { ends.contains { Self.questionEnds.contains($0) } || asksInGreek }

  /// The first of these characters is a semicolon directly behind a character of Greek.
  private var asksInGreek: Bool {
    let behind = scalars.reversed().drop { Self.closers.contains($0) }.dropFirst(ends.count)
    guard ends.last == ";", let letter = behind.first?.value else { return false }
    return 0x370...0x3FF ~= letter || 0x1F00...0x1FFF ~= letter
  }

  var endsInColon: Bool { scalars.last == ":" || scalars.last == "：" }

  /// A sentence ends inside the line and another one begins.
  var hasInnerEnd: Bool {
    let spaced = Set(".!?…؟".unicodeScalars)
    let unspaced = Set("。！？।".unicodeScalars)
    let closing = Set("\"')]»”’“".unicodeScalars)
    let opening = Set("\"'([«“„‘".unicodeScalars)
    for index in scalars.indices {
      if unspaced.contains(scalars[index]), index + 1 < scalars.count { return true }
      guard spaced.contains(scalars[index]) else { continue }
      var behind = scalars[(index + 1)...]
      while let scalar = behind.first, scalar.isSpace || closing.contains(scalar) {
        behind.removeFirst()
        let next = behind.drop { opening.contains($0) }.first
        if scalar.isSpace, let next, next.isUpper || next.isUncased { return true }
      }
    }
    return false
  }

  // MARK: Marks of page furniture

  var isBare: Bool { !scalars.contains { $0.isLetter || $0.isNumber } }

  var isBracketed: Bool {
    let pairs: [Unicode.Scalar: Unicode.Scalar] = [
      "(": ")", "[": "]", "{": "}", "（": "）", "【": "】",
    ]
    guard let first = scalars.first, let closing = pairs[first] else { return false }
    return scalars.firstIndex(of: closing) == scalars.count - 1
  }

  var isHashed: Bool {
    let hashes = scalars.prefix { $0 == "#" }.count
    return (1...6).contains(hashes) && hashes < scalars.count && scalars[hashes].isSpace
  }

  var isAddress: Bool {
    if scalars.contains(where: \.isSpace) { return false }
    let text = scalars.map(CanonicalForm.fold)
    if text.starts(with: Array("www.".unicodeScalars)), text.count > 4 { return true }
    for index in text.indices {
      if text[index...].starts(with: Array("://".unicodeScalars)) { return true }
      guard text[index] == "@", index > 0 else { continue }
      if text[(index + 1)...].dropLast().contains(".") { return true }
    }
    return false
  }

  /// Links in Markdown, with white space and at most one sign between two.
  var isRowOfLinks: Bool {
    var rest = scalars[...]
    var count = 0
    while !rest.isEmpty {
      if count > 0 {
        rest = rest.drop(while: \.isSpace)
        if let sign = rest.first, Array("|·•,/>-–—".unicodeScalars).contains(sign) {
          rest = rest.dropFirst().drop(while: \.isSpace)
        }
      }
      guard rest.first == "[", let closed = rest.firstIndex(of: "]"), closed > rest.startIndex + 1,
        rest[(closed + 1)...].first == "(", let end = rest[closed...].firstIndex(of: ")"),
        end > closed + 2
      else { return false }
      rest = rest[(end + 1)...]
      count += 1
    }
    return true
  }

  /// A picture in Markdown, or the name of a picture's file.
  var isPicture: Bool {
    if scalars.starts(with: "![".unicodeScalars) { return bytes.count > 4 }
    if scalars.contains(where: \.isSpace) || bytes.count < 5 { return false }
    let text = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return [".jpg", ".jpeg", ".png", ".webp", ".gif"].contains { name in
      text.suffix(name.utf8.count) == Array(name.utf8)[...]
    }
  }

  var isPeriodic: Bool {
    guard bytes.count >= 9, !scalars.contains(where: \.isSpace) else { return false }
    let head = bytes.prefix(3)
    guard let unit = (3..<bytes.count - 2).first(where: { bytes[$0...].starts(with: head) }) else {
      return false
    }
    return bytes.count >= 3 * unit
      && (unit..<bytes.count).allSatisfy { bytes[$0] == bytes[$0 - unit] }
  }

  // MARK: Marks of turns

  var isDashed: Bool {
    let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "―"]
    let emphasis = scalars.prefix(3).prefix { $0 == "*" || $0 == "_" }
    let rest = Array(scalars.dropFirst(emphasis.count))
    guard let first = rest.first, dashes.contains(first) else { return false }
    guard rest.count > 1 else { return true }
    return !dashes.contains(rest[1]) && !rest[1].isASCIIDigit
  }

  var isBulleted: Bool {
    guard let first = scalars.first else { return false }
    if "•◦▪■●·".unicodeScalars.contains(first) { return true }
    return first == "*" && scalars.count > 1 && scalars[1].isSpace
  }
}
