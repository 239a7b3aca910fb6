// SPDX-License-Identifier: Apache-2.0

import PressText

/// The chapter "Options": what lines are where a user knows better.
struct ReferenceOptions {
  let options: ParsingOptions
  let phrases: ReferencePhrases
  private let chromeLines: [[Unicode.Scalar]]
  private let speakers: [[Unicode.Scalar]]

  init(_ options: ParsingOptions, _ phrases: ReferencePhrases) {
    self.options = options
    self.phrases = phrases
    chromeLines = options.chromeLines.compactMap { Self.canonical(ReferenceText($0)) }
    speakers = options.speakers.map { ReferenceLabel(text: ReferenceText($0)).key }
      .filter { !$0.isEmpty }
  }

  /// The canonical form of a whole text without what lines lose at their ends; nil for one that is empty or
  /// too long to be a phrase.
  private static func canonical(_ text: ReferenceText) -> [Unicode.Scalar]? {
    let start = text.scalars.prefix(while: ReferenceText.isTrimmed).count
    let end = (text.scalars.lastIndex { !ReferenceText.isTrimmed($0) } ?? -1) + 1
    guard start < end else { return nil }
    let inner = text.part(text.offsets[start]..<text.offsets[end])
    let units = ReferencePhrases.canonical(inner, from: 0)
    return units.last?.end == inner.scalars.count ? units.map(\.scalar) : nil
  }

  /// The order of the numbers of a date: `day` or `month`.
  static func order(in language: String) -> String? {
    let rows = (try? Repository.rows("Specs/date-order.tsv")) ?? []
    let orders = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    let tag = language.lowercased().replacing("_", with: "-")
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    let region = parts.dropFirst().first { $0.utf8.count != 4 } ?? ""
    let order = orders["\(parts[0])-\(region)"] ?? orders[String(parts[0])]
    return order == "both" ? nil : order
  }

  /// A reading as rules `option.chrome-line` and `option.speaker` change it.
  func changed(_ reading: LineReading, of bytes: [UInt8]) -> LineReading {
    let text = ReferenceText(bytes)
    var changed = LineReading()
    changed.isTerminal = reading.isTerminal
    changed.asks = reading.asks
    changed.endsInColon = reading.endsInColon
    changed.width = reading.width
    if let line = Self.canonical(text), chromeLines.contains(line) {
      changed.kind = .chrome
      changed.rule = .optionChromeLine
      return changed
    }
    guard let colon = text.scalars.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return reading
    }
    let end = (text.scalars[..<colon].lastIndex { !ReferenceText.isTrimmed($0) } ?? -1) + 1
    let label = ReferenceLabel(text: text.part(0..<text.offsets[end]))
    let mark = text.offsets[colon]..<text.offsets[colon + 1]
    let isAddress = text.scalars.dropFirst(colon + 1).first == "/"
    guard speakers.contains(label.key), text.offsets[end] <= 180, mark.upperBound <= 184, !isAddress
    else { return reading }
    changed.rule = .optionSpeaker
    changed.label = 0..<text.offsets[end]
    changed.mark = mark
    let labelClass = label.labelClass(phrases)
    changed.labelClass = ["non-speaker", "narration"].contains(labelClass) ? "plain" : labelClass
    let isBare = text.scalars.dropFirst(colon + 1).allSatisfy(\.isSpace)
    changed.kind = isBare ? .bareLabel : .label
    if !isBare { changed.speech = text.speech(from: mark.upperBound) }
    return changed
  }
}
