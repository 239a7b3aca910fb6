// SPDX-License-Identifier: Apache-2.0

/// Finds the lines that are fragments of a paragraph begun above them: chapter "Wrapped lines".
struct LineJoiner {
  private let lines: WrapLines
  /// Whether each line continues the one before it; empty as long as none does.
  private(set) var continues: [Bool] = []
  /// The stretches in which lines were joined.
  private(set) var wraps: [Wrap] = []

  /// Judges all lines; nearly all documents have no stretch that could be wrapped.
  init(_ table: LineTable, _ lexed: LexedLines, in source: SourceText) {
    lines = WrapLines(source: source, lines: table.lines, facts: lexed.facts)
    var start = 0
    var wide = 0
    for index in lexed.facts.indices {
      let width = Int(lexed.facts[index].width)
      if width > WrapMeasure.widest {
        if wide >= WrapMeasure.fewest { judge(start..<index) }
        start = index + 1
        wide = 0
      } else if width >= WrapMeasure.narrowest * 3 / 4 {
        wide += 1
      }
    }
    if wide >= WrapMeasure.fewest { judge(start..<lexed.facts.count) }
  }

  private mutating func judge(_ stretch: Range<Int>) {
    guard let measure = WrapMeasure(stretch, of: lines), measure.isWrapped else { return }
    if continues.isEmpty { continues = Array(repeating: false, count: lines.facts.count) }
    for index in stretch.dropFirst() { continues[index] = continues(index, measure.columns) }
    wraps.append(
      Wrap(
        lines: Int(
          lines.lines[stretch.lowerBound].number)...Int(lines.lines[stretch.upperBound - 1].number),
        columns: measure.columns, wide: measure.wide, broken: measure.broken,
        joined: stretch.count { continues[$0] }))
  }

  /// Whether the line at `index` continues the one before it.
  private func continues(_ index: Int, _ columns: Int) -> Bool {
    let before = index - 1
    guard lines.isAdjacent(before), lines.width(before) * 2 >= columns, mayGoOn(before),
      mayContinue(index)
    else { return false }
    let isOpen = lines.isOpen(before)
    if isOpen, lines.opening(index) == .lower { return true }
    let opens = opensParagraph(index)
    if lines.isFull(before, columns) {
      return isOpen || !opens && lines.indentation(index) <= lines.indentation(before) + 1
    }
    return isOpen && !opens && lines.opening(index) == .uncased
      && lines.width(before) * 4 >= columns * 3
  }

  /// Whether more text may follow the line at `index` in its paragraph.
  private func mayGoOn(_ index: Int) -> Bool {
    switch lines.facts[index].kind {
    case .endMark, .separator, .note, .heading, .date, .time, .bareLabel: false
    default: lines.facts[index].rule != .optionChromeLine
    }
  }

  /// Whether the line at `index` may be a further one of its paragraph.
  private func mayContinue(_ index: Int) -> Bool {
    switch lines.facts[index].kind {
    case .endMark, .separator, .note, .heading: false
    case .label, .bareLabel:
      lines.facts[index].rule != .optionSpeaker && !isTitled(lines.facts[index].labelClass)
    default: lines.facts[index].rule != .optionChromeLine
    }
  }

  private func isTitled(_ labelClass: LabelClass?) -> Bool {
    switch labelClass {
    case .asker, .answerer, .chair, .role, .honorific: true
    default: false
    }
  }

  /// Whether the line at `index` looks like the first one of a paragraph.
  private func opensParagraph(_ index: Int) -> Bool {
    switch lines.facts[index].kind {
    case .dash, .bullet, .label, .bareLabel, .date, .time: true
    default: lines.isNumbered(index)
    }
  }
}
