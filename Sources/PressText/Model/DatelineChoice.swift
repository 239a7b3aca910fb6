// SPDX-License-Identifier: Apache-2.0

/// Which of a document's datelines dates the article (chapter "The article").
struct DatelineChoice {
  /// All datelines, in order.
  private(set) var all: [Article.Dateline] = []
  /// The place of each among the blocks.
  private var places: [Int] = []
  /// The first that gives a date, and does not say when something was changed.
  private var first: Int?

  mutating func add(_ dateline: Article.Dateline, at place: Int, isUpdate: Bool) {
    if first == nil, dateline.date != nil, !isUpdate { first = all.count }
    all.append(dateline)
    places.append(place)
  }

  /// The first that gives a date, an update only where there is nothing else; else the first.
  private var choice: Int? {
    first ?? all.firstIndex { $0.date != nil } ?? all.indices.first
  }

  /// The place of the chosen dateline among the blocks.
  var place: Int? { choice.map { places[$0] } }

  /// The chosen dateline; where it gives no time, with that of the line next to it.
  var chosen: Article.Dateline? {
    guard let choice else { return nil }
    let dateline = all[choice]
    guard dateline.date != nil, dateline.time == nil else { return dateline }
    let neighbours = [choice + 1, choice - 1].filter { all.indices.contains($0) }
    let clock = neighbours.first { all[$0].date == nil && all[$0].time != nil }
    guard let clock else { return dateline }
    return Article.Dateline(
      text: dateline.text, date: dateline.date, time: all[clock].time, zone: all[clock].zone,
      place: dateline.place, range: dateline.range)
  }
}
