// SPDX-License-Identifier: Apache-2.0

/// The dateline that an agency prints at the head of the first paragraph (rule `date.lead`).
struct LeadDateline {
  let dateline: Article.Dateline
  /// What is left of the paragraph behind the mark.
  let rest: Range<Int>

  /// Looks at the beginning of a paragraph.
  init?(in paragraph: Range<Int>, of analysis: Analysis) {
    let bytes = analysis.source.bytes.span
    let end = min(
      paragraph.upperBound, paragraph.lowerBound + DateScanner.longestLeadDateline)
    var scanner = DateScanner()
    guard let found = scanner.leadDateline(bytes, paragraph.lowerBound, end) else { return nil }
    let start = Trimming.start(of: bytes, from: found.markEnd, to: paragraph.upperBound)
    guard start < paragraph.upperBound else { return nil }
    let value = DateValue(scanner.parts, analysis.order)
    let range = paragraph.lowerBound..<found.textEnd
    dateline = Article.Dateline(
      text: analysis.source.joinedText(in: range), date: value.isoDate, time: value.isoTime,
      zone: value.isoZone, place: value.place.map { analysis.source.joinedText(in: $0) },
      range: range)
    rest = start..<paragraph.upperBound
  }
}
