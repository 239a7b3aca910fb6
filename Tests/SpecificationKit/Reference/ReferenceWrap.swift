// SPDX-License-Identifier: Apache-2.0

import PressText

/// The chapter "Wrapped lines", slow and as the text says.
struct ReferenceWrap {
  /// A physical line with content.
  struct Line {
    let number: Int
    let text: ReferenceText
    let reading: LineReading
    /// How many characters trimming takes from its start.
    let indentation: Int

    fileprivate var isOpen: Bool { !reading.isTerminal && !reading.endsInColon }

    fileprivate var first: Unicode.Scalar { text.scalars[0] }

    fileprivate var firstWord: Int {
      let lead = text.bytes[0]
      if (0xE3...0xE9).contains(lead) || lead == 0xEF { return 2 }
      let word = text.bytes.prefix { !($0 == 0x20 || (0x09...0x0D).contains($0)) }
      let columns = word.map { byte in
        if (0x80...0xBF).contains(byte) { return 0 }
        return byte >= 0xE3 ? 2 : 1
      }
      return min(111, columns.reduce(0, +))
    }

    fileprivate var opensParagraph: Bool {
      if [.dash, .bullet, .label, .bareLabel, .date, .time].contains(reading.kind) { return true }
      let rest = text.scalars.drop { $0.isASCIIDigit }
      return rest.count < text.scalars.count && (rest.first == "." || rest.first == ")")
    }

    fileprivate var isKnown: Bool {
      reading.rule == .optionChromeLine || reading.rule == .optionSpeaker
    }

    fileprivate var isTitled: Bool {
      guard reading.kind == .label || reading.kind == .bareLabel else { return false }
      return ["asker", "answerer", "chair", "role", "honorific"].contains(reading.labelClass ?? "")
    }
  }

  private let lines: [Line]
  private var continuing: Set<Int> = []

  /// Which lines continue the one before them, by their places among the lines with content.
  static func continuingLines(of lines: [Line]) -> Set<Int> {
    var wrap = ReferenceWrap(lines: lines)
    for stretch in wrap.stretches { wrap.judge(stretch) }
    return wrap.continuing
  }

  private init(lines: [Line]) { self.lines = lines }

  private var stretches: [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = 0
    for index in 0...lines.count where index == lines.count || lines[index].reading.width > 110 {
      if index > start { stretches.append(start..<index) }
      start = index + 1
    }
    return stretches
  }

  private mutating func judge(_ stretch: Range<Int>) {
    let widths = stretch.map { lines[$0].reading.width }
    let enough = max(3, stretch.count / 32)
    let measures = (40...110).filter { measure in widths.count { $0 >= measure } >= enough }
    guard let measure = measures.max() else { return }
    let wide = stretch.filter { lines[$0].reading.width * 4 >= measure * 3 }
    let open = wide.filter { lines[$0].isOpen }
    let full = open.filter { isFull($0, measure, in: stretch) }
    let broken = full.filter { lines[$0 + 1].first.isLower || lines[$0 + 1].first.isUncased }
    guard broken.count >= 6, broken.count * 10 >= wide.count * 3,
      open.count - full.count <= full.count,
      broken.contains(where: { lines[$0 + 1].reading.isTerminal })
    else { return }
    for index in stretch.dropFirst() where continues(index, measure, in: stretch) {
      continuing.insert(index)
    }
  }

  private func isFull(_ index: Int, _ measure: Int, in stretch: Range<Int>) -> Bool {
    stretch.contains(index + 1) && lines[index + 1].number == lines[index].number + 1
      && lines[index].reading.width + 1 + lines[index + 1].firstWord > measure
  }

  private func continues(_ index: Int, _ measure: Int, in stretch: Range<Int>) -> Bool {
    let before = lines[index - 1]
    let line = lines[index]
    let unable: [LineKind] = [.endMark, .separator, .note, .heading]
    guard line.number == before.number + 1, before.reading.width * 2 >= measure,
      !(unable + [.date, .time, .bareLabel]).contains(before.reading.kind),
      !unable.contains(line.reading.kind), !line.isTitled,
      before.reading.rule != .optionChromeLine, !line.isKnown
    else { return false }
    if before.isOpen && line.first.isLower { return true }
    if isFull(index - 1, measure, in: stretch) {
      if before.isOpen { return true }
      if !line.opensParagraph && line.indentation <= before.indentation + 1 { return true }
    }
    return before.isOpen && before.reading.width * 4 >= measure * 3 && line.first.isUncased
      && !line.opensParagraph
  }
}

extension ReferenceLexer {
  /// The physical lines of a document, as the chapter "Wrapped lines" needs them.
  mutating func wrapLines(
    of analysis: Analysis, knowing known: ReferenceOptions
  ) throws -> [ReferenceWrap.Line] {
    let bytes = analysis.source.bytes
    var lines: [ReferenceWrap.Line] = []
    for line in analysis.physical.lines {
      let content = Array(bytes[line.range])
      let before = bytes[..<line.range.lowerBound].reversed().prefix { $0 != 0x0A && $0 != 0x0D }
      lines.append(
        ReferenceWrap.Line(
          number: Int(line.number), text: ReferenceText(content),
          reading: known.changed(try read(content), of: content),
          indentation: ReferenceText(before.reversed()).scalars.count))
    }
    return lines
  }
}
