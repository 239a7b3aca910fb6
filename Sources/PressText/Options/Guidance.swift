// SPDX-License-Identifier: Apache-2.0

/// Options, made ready to be compared with lines (chapter "Options").
package struct Guidance: Sendable {
  let order: DateOrder?
  let layout: ParsingOptions.Layout
  private let chromeLines: KnownTexts
  private let speakers: KnownTexts

  init(_ options: ParsingOptions) {
    order = options.language.flatMap { DateOrder(language: $0) }
    layout = options.layout
    chromeLines = KnownTexts(options.chromeLines) { PhraseReader($0, $1) }
    speakers = KnownTexts(options.speakers) { LabelKeyReader($0, $1) }
  }

  /// Whether some lines may be other than they look.
  var knowsLines: Bool { !chromeLines.isEmpty || !speakers.isEmpty }

  /// The facts of a line by rules `option.chrome-line` and `option.speaker`, if they hold.
  func facts(of line: LineTable.Line, _ facts: LineFacts, in bytes: Span<UInt8>) -> LineFacts? {
    if chromeLines.contains(bytes, PhraseReader(bytes, line.range)) {
      return renewed(facts, LineFacts(.chrome, .optionChromeLine))
    }
    guard !speakers.isEmpty, let parts = labelParts(bytes, line.range),
      speakers.contains(bytes, LabelKeyReader(bytes, line.range.lowerBound..<parts.labelEnd))
    else { return nil }
    return renewed(facts, labelled(line.range, parts, in: bytes))
  }

  /// The kind of other facts, and what a line of any kind tells.
  private func renewed(_ facts: LineFacts, _ kind: LineFacts) -> LineFacts {
    var result = kind
    result.width = facts.width
    result.features = facts.features.intersection([.terminal, .question, .colon])
    return result
  }

  /// A label of any words: all that stands before the first colon, if it is no address.
  private func labelParts(_ bytes: Span<UInt8>, _ line: Range<Int>) -> LabelParts? {
    let end = min(line.upperBound, line.lowerBound + LabelScanner.farthestMark)
    var place = line.lowerBound
    while place < end {
      let length = bytes.colonLength(place, end)
      if length > 0 {
        let labelEnd = Trimming.trimmed(bytes, from: line.lowerBound, to: place).upperBound
        guard labelEnd - line.lowerBound <= LabelScanner.longestLabel,
          bytes.byte(place + length, line.upperBound, 0x2F) == nil
        else { return nil }
        return LabelParts(
          label: line.lowerBound..<labelEnd, markStart: place, markEnd: place + length, in: bytes,
          before: line.upperBound)
      }
      place += 1
    }
    return nil
  }

  private func labelled(
    _ line: Range<Int>, _ parts: LabelParts, in bytes: Span<UInt8>
  ) -> LineFacts {
    var labelClass = Lexicon.standard.labelClass(bytes, line.lowerBound, parts.labelEnd)
    if labelClass == .nonSpeaker || labelClass == .narration { labelClass = .plain }
    let start = line.lowerBound
    return LineFacts(
      parts.speechStart == line.upperBound ? .bareLabel : .label, .optionSpeaker,
      labelClass: labelClass, labelEnd: UInt16(truncatingIfNeeded: parts.labelEnd - start),
      markStart: UInt32(truncatingIfNeeded: parts.markStart - start),
      markEnd: UInt32(truncatingIfNeeded: parts.markEnd - start),
      speechStart: UInt32(truncatingIfNeeded: parts.speechStart - start))
  }
}

/// Reads a text in the form in which it is compared, scalar by scalar.
private protocol ComparedText {
  mutating func next(_ bytes: Span<UInt8>) -> UInt32?
  /// Whether nothing is left that is too far away to be read.
  var isComplete: Bool { get }
}

/// A text in canonical form (Specs/lexicon/README.md), without spaces before it.
private struct PhraseReader: ComparedText {
  private var cursor: PhraseCursor

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    cursor = PhraseCursor(bytes, from: range.lowerBound, to: range.upperBound)
    cursor.skipSpaces(bytes)
  }

  mutating func next(_ bytes: Span<UInt8>) -> UInt32? { cursor.read(bytes) }

  var isComplete: Bool { cursor.isAtEnd }
}

/// A text as the key of a label.
private struct LabelKeyReader: ComparedText {
  private var cursor: LabelKeyCursor

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) { cursor = LabelKeyCursor(range) }

  mutating func next(_ bytes: Span<UInt8>) -> UInt32? { cursor.next(bytes) }

  var isComplete: Bool { true }
}

/// Texts that were given as options, to be found among lines.
private struct KnownTexts: Sendable {
  /// The texts as they are compared, each once.
  private var texts: [[UInt32]] = []
  private var textsOfTag: [UInt32: [Int]] = [:]

  init<Text: ComparedText>(_ given: [String], _ read: (Span<UInt8>, Range<Int>) -> Text) {
    for string in given {
      let bytes = Array(string.utf8)
      var reader = read(bytes.span, Trimming.trimmed(bytes.span, from: 0, to: bytes.count))
      var text: [UInt32] = []
      var hash = PhraseHash()
      while let scalar = reader.next(bytes.span) {
        text.append(scalar)
        hash.add(scalar)
      }
      // What no line can be is left out.
      guard !text.isEmpty, reader.isComplete else { continue }
      let known = textsOfTag[hash.tag, default: []]
      if known.contains(where: { texts[$0] == text }) { continue }
      textsOfTag[hash.tag] = known + [texts.count]
      texts.append(text)
    }
  }

  var isEmpty: Bool { texts.isEmpty }

  /// Whether a text is one of these.
  func contains(_ bytes: Span<UInt8>, _ text: some ComparedText) -> Bool {
    if texts.isEmpty { return false }
    var hash = PhraseHash()
    var reader = text
    while let scalar = reader.next(bytes) { hash.add(scalar) }
    guard reader.isComplete, let known = textsOfTag[hash.tag] else { return false }
    return known.contains { equal(texts[$0], bytes, text) }
  }

  private func equal(_ known: [UInt32], _ bytes: Span<UInt8>, _ text: some ComparedText) -> Bool {
    var reader = text
    for scalar in known where reader.next(bytes) != scalar { return false }
    return reader.next(bytes) == nil
  }
}
