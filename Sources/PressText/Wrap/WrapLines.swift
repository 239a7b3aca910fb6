// SPDX-License-Identifier: Apache-2.0

/// The physical lines with content, as far as breaks between them are concerned.
struct WrapLines {
  /// How a line begins.
  enum Opening { case lower, uncased, other }

  let source: SourceText
  let lines: [LineTable.Line]
  let facts: [LineFacts]

  func width(_ index: Int) -> Int { Int(facts[index].width) }

  /// Whether the line at `index` ends neither like a sentence nor in a colon.
  func isOpen(_ index: Int) -> Bool {
    facts[index].features.isDisjoint(with: [.terminal, .colon])
  }

  func isTerminal(_ index: Int) -> Bool { facts[index].features.contains(.terminal) }

  /// Whether no blank line stands between the line at `index` and the next one.
  func isAdjacent(_ index: Int) -> Bool { lines[index + 1].number == lines[index].number + 1 }

  /// Whether the next line is adjacent and its first word did not fit on the line at `index`.
  func isFull(_ index: Int, _ columns: Int) -> Bool {
    isAdjacent(index) && width(index) + 1 + firstWord(index + 1) > columns
  }

  func opening(_ index: Int) -> Opening {
    let line = lines[index].range
    guard let first = source.bytes.span.step(line.lowerBound, line.upperBound)?.scalar else {
      return .other
    }
    if CharacterClass.isLower(first) { return .lower }
    return CharacterClass.isUncased(first) ? .uncased : .other
  }

  /// The width of what the line before would have had to hold: a word, or one character of a script
  /// without spaces.
  private func firstWord(_ index: Int) -> Int {
    let line = lines[index].range
    let bytes = source.bytes.span
    let first = bytes[line.lowerBound]
    if first.isUnspacedLead { return 2 }
    var width = 0
    var place = line.lowerBound
    while place < line.upperBound, width <= WrapMeasure.widest {
      let byte = bytes[place]
      if byte == 0x20 || byte &- 9 < 5 { break }
      if byte & 0xC0 != 0x80 { width += byte < 0xE3 ? 1 : 2 }
      place += 1
    }
    return width
  }

  /// How far the line at `index` is indented, in characters.
  func indentation(_ index: Int) -> Int {
    let bytes = source.bytes.span
    var place = Int(lines[index].start)
    var count = 0
    while place > 0, bytes[place - 1] != 0x0A, bytes[place - 1] != 0x0D {
      place -= 1
      if bytes[place] & 0xC0 != 0x80 { count += 1 }
    }
    return count
  }

  /// Whether the line at `index` begins with digits and a full stop or a closing parenthesis.
  func isNumbered(_ index: Int) -> Bool {
    let line = lines[index].range
    let bytes = source.bytes.span
    let place = bytes.many(line.lowerBound, line.upperBound, CharacterClass.isDigit)
    return place > line.lowerBound && place < line.upperBound
      && (bytes[place] == 0x2E || bytes[place] == 0x29)
  }
}
