// SPDX-License-Identifier: Apache-2.0

/// The chapter "Bytes and lines", slow and as the text says.
package struct ReferenceSource: Sendable {
  /// A physical line.
  package struct Line: Sendable, Hashable {
    package var number: Int
    package var start: Int
    /// What is left after trimming; empty for a blank line.
    package var content: Range<Int>
    /// How many characters trimming takes from its start.
    package var indentation: Int
  }

  /// A character, or a maximal subpart of an ill-formed sequence.
  private struct Character {
    var scalar: Unicode.Scalar?
    var range: Range<Int>
  }

  private let characters: [Character]
  private let count: Int
  /// The physical lines; bytes behind the last line end are one too.
  package private(set) var lines: [Line] = []
  private var lineEnds: [Range<Int>] = []

  package init(_ bytes: [UInt8]) {
    var characters: [Character] = []
    var parser = Unicode.UTF8.ForwardParser()
    var input = bytes.makeIterator()
    var offset = 0
    var isOpen = true
    while isOpen {
      var length = 0
      var scalar: Unicode.Scalar?
      switch parser.parseScalar(from: &input) {
      case .valid(let encoded):
        scalar = Unicode.UTF8.decode(encoded)
        length = encoded.count
      case .error(let count): length = count
      case .emptyInput: isOpen = false
      }
      if isOpen { characters.append(Character(scalar: scalar, range: offset..<offset + length)) }
      offset += length
    }
    self.characters = characters
    count = bytes.count
    readLines()
  }

  private mutating func readLines() {
    var first = 0
    var index = 0
    while index < characters.count {
      let scalar = characters[index].scalar
      guard scalar == "\n" || scalar == "\r" else {
        index += 1
        continue
      }
      let isPair =
        scalar == "\r" && index + 1 < characters.count && characters[index + 1].scalar == "\n"
      let end = index + (isPair ? 2 : 1)
      lineEnds.append(characters[index].range.lowerBound..<characters[end - 1].range.upperBound)
      appendLine(first..<index)
      first = end
      index = end
    }
    if first < characters.count { appendLine(first..<characters.count) }
  }

  private mutating func appendLine(_ line: Range<Int>) {
    let start =
      line.lowerBound < characters.count ? characters[line.lowerBound].range.lowerBound : count
    let kept = line.filter { !Self.isTrimmed(characters[$0].scalar) }
    let content =
      kept.isEmpty
      ? start..<start
      : characters[kept[0]].range.lowerBound..<characters[kept[kept.count - 1]].range.upperBound
    lines.append(
      Line(
        number: lines.count + 1, start: start, content: content,
        indentation: (kept.first ?? line.upperBound) - line.lowerBound))
  }

  // MARK: Characters

  private static func isTrimmed(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.properties.isWhitespace || isInvisible(scalar) || isDirection(scalar)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x180E, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  private static func isDirection(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85: false
    case 0...0x1F, 0x7F...0x9F: true
    default: false
    }
  }

  private func isLetter(_ index: Int) -> Bool {
    guard characters.indices.contains(index), let scalar = characters[index].scalar else {
      return false
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }

  // MARK: What is found

  /// The lines with content, as rows name them.
  package var caseLines: CaseLines {
    CaseLines(
      lines.filter { !$0.content.isEmpty }
        .map { CaseLine(number: $0.number, start: $0.start, content: $0.content) })
  }

  /// The diagnostics of the source layer.
  package var diagnostics: [CaseDiagnostic] {
    let illFormed = characters.filter { $0.scalar == nil }
      .map { CaseDiagnostic(code: "ill-formed-utf8", range: $0.range) }
    var found = illFormed + ofLineEnds
    if characters.first?.scalar == "\u{FEFF}" {
      found.append(CaseDiagnostic(code: "byte-order-mark", range: characters[0].range))
    }
    found += runs("control-character") { Self.isControl($0) }
    found += runs("bidirectional-control") { Self.isDirection($0) }
    found += runs("zero-width-character") { Self.isInvisible($0) }
    return found.sorted {
      ($0.range.lowerBound, $0.code) < ($1.range.lowerBound, $1.code)
    }
  }

  private var ofLineEnds: [CaseDiagnostic] {
    var found: [CaseDiagnostic] = []
    let start = { (end: Range<Int>) in
      characters.first { $0.range.lowerBound == end.lowerBound }?.scalar
    }
    let shape = { (end: Range<Int>) in "\(end.count) \(start(end) == "\n")" }
    if let lone = lineEnds.first(where: { $0.count == 1 && start($0) == "\r" }) {
      found.append(CaseDiagnostic(code: "lone-carriage-return", range: lone))
    }
    if let first = lineEnds.first, let other = lineEnds.first(where: { shape($0) != shape(first) })
    {
      found.append(CaseDiagnostic(code: "mixed-line-endings", range: other))
    }
    return found
  }

  private func runs(
    _ code: String, _ isMember: (Unicode.Scalar) -> Bool
  ) -> [CaseDiagnostic] {
    var found: [CaseDiagnostic] = []
    for (index, character) in characters.enumerated() {
      guard let scalar = character.scalar, isMember(scalar), !isLeftOut(index) else { continue }
      if let last = found.last, last.range.upperBound == character.range.lowerBound {
        found[found.count - 1].range = last.range.lowerBound..<character.range.upperBound
      } else {
        found.append(CaseDiagnostic(code: code, range: character.range))
      }
    }
    return found
  }

  /// A byte order mark, and what joins two letters.
  private func isLeftOut(_ index: Int) -> Bool {
    switch characters[index].scalar {
    case "\u{FEFF}": index == 0
    case "\u{200C}", "\u{200D}": isLetter(index - 1) && isLetter(index + 1)
    default: false
    }
  }
}
