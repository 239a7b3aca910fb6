// SPDX-License-Identifier: Apache-2.0

import PressText
import Testing

@Suite("What is unusual about the bytes is reported")
struct SourceDiagnosticsTests {
  @Test(
    "Clean text has no findings",
    arguments: [
      "", "\n", "Plain text.\nTwo lines.\n", "One.\r\nTwo.\r\n",
      "“Quotes” – café – Привет – 日本語 – 😀\n",
      "\tTab\u{A0}and\u{202F}spaces\u{3000}\u{85}\u{2028}\u{B}\u{C}",
    ])
  func clean(text: String) {
    #expect(findings(text).isEmpty)
  }

  @Test("Each maximal subpart of ill-formed bytes is one finding")
  func illFormed() {
    let bytes: [UInt8] = [0x61, 0xE2, 0x80, 0x62, 0xC0, 0x80, 0x0A, 0xF0, 0x9F, 0x98]
    #expect(
      findings(bytes) == [
        Diagnostic(code: .illFormedUTF8, range: 1..<3),
        Diagnostic(code: .illFormedUTF8, range: 4..<5),
        Diagnostic(code: .illFormedUTF8, range: 5..<6),
        Diagnostic(code: .illFormedUTF8, range: 7..<10),
      ])
  }

  @Test("A run of controls is one finding, and a line end parts runs")
  func controls() {
    #expect(
      findings("a\0\u{1B}\u{7F}\u{9B}b\0\n\0") == [
        Diagnostic(code: .controlCharacter, range: 1..<6),
        Diagnostic(code: .controlCharacter, range: 7..<8),
        Diagnostic(code: .controlCharacter, range: 9..<10),
      ])
  }

  @Test(
    "A control is found wherever it stands", arguments: [0x00, 0x08, 0x0E, 0x1F, 0x7F] as [UInt8])
  func controlPlaces(control: UInt8) {
    for place in 0..<150 {
      var bytes = [UInt8](repeating: 0x61, count: 150)
      bytes[place] = control
      #expect(
        findings(bytes) == [Diagnostic(code: .controlCharacter, range: place..<place + 1)])
    }
  }

  @Test("Runs of bidirectional controls and of invisible characters are apart, trimmed or not")
  func runs() {
    #expect(
      findings("\u{200B}\u{AD}\u{202E}\u{2066}a\u{2060}\u{FEFF}") == [
        Diagnostic(code: .zeroWidthCharacter, range: 0..<5),
        Diagnostic(code: .bidirectionalControl, range: 5..<11),
        Diagnostic(code: .zeroWidthCharacter, range: 12..<18),
      ])
  }

  @Test("U+FEFF is a byte order mark at the start and an invisible character elsewhere")
  func byteOrderMark() {
    #expect(
      findings("\u{FEFF}\u{FEFF}a") == [
        Diagnostic(code: .byteOrderMark, range: 0..<3),
        Diagnostic(code: .zeroWidthCharacter, range: 3..<6),
      ])
    #expect(findings("\u{FEFF}").map(\.code) == [.byteOrderMark])
    #expect(findings([0xEF, 0xBB]).map(\.code) == [.illFormedUTF8])
  }

  @Test("Joiners between letters are orthography")
  func joiners() {
    #expect(findings("می\u{200C}خواهم").isEmpty)
    #expect(findings("क्\u{200D}ष").isEmpty)
    #expect(findings("a\u{200C} b").map(\.range) == [1..<4])
    #expect(findings("\u{200D}a").map(\.range) == [0..<3])
    #expect(findings("a\u{200D}").map(\.range) == [1..<4])
    #expect(findings("a\u{200C}\u{200C}b").map(\.range) == [1..<7])
    #expect(findings("a\u{200B}b").map(\.range) == [1..<4])
  }

  @Test("Only the first lone CR and the first line end that differs are reported")
  func lineEnds() {
    #expect(findings("a\rb\rc").map(\.range) == [1..<2])
    #expect(findings("a\rb\rc").map(\.code) == [.loneCarriageReturn])
    #expect(
      findings("a\nb\r\nc\rd\re\n") == [
        Diagnostic(code: .mixedLineEndings, range: 3..<5),
        Diagnostic(code: .loneCarriageReturn, range: 6..<7),
      ])
    #expect(
      findings("a\n\r") == [
        Diagnostic(code: .loneCarriageReturn, range: 2..<3),
        Diagnostic(code: .mixedLineEndings, range: 2..<3),
      ])
    #expect(findings("a\r\r\nb").map(\.code) == [.loneCarriageReturn, .mixedLineEndings])
    #expect(findings("a\r\r\nb").map(\.range) == [1..<2, 2..<4])
  }

  @Test("What lies behind the limit is one finding and is not looked at")
  func oversize() {
    #expect(
      findings(Array("ab\0\ncd\0ef".utf8), limit: 5) == [
        Diagnostic(code: .controlCharacter, range: 2..<3),
        Diagnostic(code: .oversize, range: 5..<9),
      ])
    #expect(findings(Array("aé\n".utf8), limit: 2).map(\.range) == [1..<4])
    #expect(findings(Array("ab".utf8), limit: 2).isEmpty)
  }

  @Test("The findings are those of a slow reading of the rules, in order")
  func reference() {
    for seed in 0..<20_000 {
      var random = SeededGenerator(seed: UInt64(seed) &+ 1_000_000)
      let bytes = NastyBytes.buffer(upTo: seed % 2 == 0 ? 8 : 40, using: &random)
      let found = findings(bytes)
      #expect(found == slowFindings(bytes), "seed \(seed)")
      if found != slowFindings(bytes) { return }
    }
  }

  private func findings(_ text: String) -> [Diagnostic] { findings(Array(text.utf8)) }

  private func findings(_ bytes: [UInt8], limit: Int = .max) -> [Diagnostic] {
    let lines = LineTable(scanning: bytes.span, limit: limit)
    return SourceDiagnostics.diagnostics(in: bytes.span, lines: lines)
  }
}

/// The rules for findings, read slowly: a list of characters, and one pass for each rule.
private func slowFindings(_ bytes: [UInt8]) -> [Diagnostic] {
  var characters: [(value: UInt32?, range: Range<Int>)] = []
  var offset = 0
  let illFormed = UTF8Validation.illFormedRanges(in: bytes.span)
  while offset < bytes.count {
    if let range = illFormed.first(where: { $0.lowerBound == offset }) {
      characters.append((nil, range))
    } else {
      let scalar = String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
      let value = scalar?.value ?? 0
      let length = String(scalar ?? "?").utf8.count
      characters.append((value, offset..<offset + length))
    }
    offset = characters.last?.range.upperBound ?? bytes.count
  }
  var found = illFormed.map { Diagnostic(code: .illFormedUTF8, range: $0) }
  if characters.first?.value == 0xFEFF {
    found.append(Diagnostic(code: .byteOrderMark, range: 0..<3))
    characters[0].value = nil
  }
  let orthography = Set(
    characters.indices.filter { index in
      [0x200C, 0x200D].contains(characters[index].value) && index > 0
        && index + 1 < characters.count && isLetter(characters[index - 1].value)
        && isLetter(characters[index + 1].value)
    })
  for index in orthography { characters[index].value = nil }
  found += runs(characters, .controlCharacter) { value in
    value < 0x20 && !(9...13).contains(value) || 0x7F...0x9F ~= value && value != 0x85
  }
  let bidirectional: Set<UInt32> = [
    0x61C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
  ]
  found += runs(characters, .bidirectionalControl, where: bidirectional.contains)
  let invisible: Set<UInt32> = [0xAD, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF]
  found += runs(characters, .zeroWidthCharacter, where: invisible.contains)
  found += slowLineEnds(bytes)
  return found.sorted {
    ($0.range.lowerBound, $0.code.rawValue) < ($1.range.lowerBound, $1.code.rawValue)
  }
}

private func isLetter(_ value: UInt32?) -> Bool {
  guard let value, let scalar = Unicode.Scalar(value) else { return false }
  let letters: [Unicode.GeneralCategory] = [
    .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .nonspacingMark, .spacingMark, .enclosingMark,
  ]
  return letters.contains(scalar.properties.generalCategory)
}

private func runs(
  _ characters: [(value: UInt32?, range: Range<Int>)], _ code: Diagnostic.Code,
  where isWanted: (UInt32) -> Bool
) -> [Diagnostic] {
  var ranges: [Range<Int>] = []
  for (value, range) in characters {
    guard let value, isWanted(value) else { continue }
    if let last = ranges.last, last.upperBound == range.lowerBound {
      ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
    } else {
      ranges.append(range)
    }
  }
  return ranges.map { Diagnostic(code: code, range: $0) }
}

private func slowLineEnds(_ bytes: [UInt8]) -> [Diagnostic] {
  var ends: [(text: [UInt8], range: Range<Int>)] = []
  for offset in bytes.indices {
    let isAfterReturn = offset > 0 && bytes[offset - 1] == 0x0D
    if bytes[offset] == 0x0A {
      let range = isAfterReturn ? offset - 1..<offset + 1 : offset..<offset + 1
      ends.append((Array(bytes[range]), range))
    } else if bytes[offset] == 0x0D, offset + 1 == bytes.count || bytes[offset + 1] != 0x0A {
      ends.append(([0x0D], offset..<offset + 1))
    }
  }
  var found: [Diagnostic] = []
  if let lone = ends.first(where: { $0.text == [0x0D] }) {
    found.append(Diagnostic(code: .loneCarriageReturn, range: lone.range))
  }
  if let other = ends.first(where: { $0.text != ends[0].text }) {
    found.append(Diagnostic(code: .mixedLineEndings, range: other.range))
  }
  return found
}
