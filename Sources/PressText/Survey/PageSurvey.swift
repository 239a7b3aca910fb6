// SPDX-License-Identifier: Apache-2.0

// Step 7 of the survey, continued: what a printed page repeats at its edge.
extension Surveyor {
  /// The lines of the body that hold a page number, and the running heads behind it, in order.
  func pageLines() -> [Int] {
    var pages: [Int] = []
    var last = -1
    for index in body where facts[index].kind == .short && facts[index].width <= 4 {
      guard let number = pageNumber(index), number > last,
        index - (pages.last ?? -4) >= 4
      else { continue }
      last = number
      pages.append(index)
    }
    guard pages.count >= 3, body.count(where: opensTurn) >= 5 else { return [] }
    var result: [Int] = []
    for (place, page) in pages.enumerated() {
      result.append(page)
      let other = place == 0 ? pages[1] : pages[place - 1]
      for step in 1...4 where body.contains(page + step) && body.contains(other + step) {
        guard isEdge(page + step), isSameHead(page + step, other + step) else { break }
        result.append(page + step)
      }
    }
    return result
  }

  /// The number that the line at `index` consists of.
  private func pageNumber(_ index: Int) -> Int? {
    var number = 0
    for place in lines[index].range {
      let digit = Int(source.bytes[place]) - 0x30
      guard 0...9 ~= digit else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  /// Whether the line may stand at the edge of a page: no text, and nobody's label.
  private func isEdge(_ index: Int) -> Bool {
    switch facts[index].kind {
    case .title, .short, .date, .time: !isSpeaker(index)
    default: false
    }
  }

  /// Whether two lines begin with the same word, or both are dates.
  private func isSameHead(_ index: Int, _ other: Int) -> Bool {
    if facts[index].kind == .date { return facts[other].kind == .date }
    let bytes = source.bytes.span
    let (line, print) = (lines[index].range, lines[other].range)
    let end = bytes.wordEnd(line.lowerBound, line.upperBound)
    let offset = print.lowerBound - line.lowerBound
    guard bytes.wordEnd(print.lowerBound, print.upperBound) == end + offset else { return false }
    for place in line.lowerBound..<end where bytes[place] != bytes[place + offset] { return false }
    return true
  }
}
