// SPDX-License-Identifier: Apache-2.0

/// Documents as scrapers bring them home: whole pages, or talks.
///
/// Half of the talks are interviews whose answers begin with a dash, half press conferences with labels and
/// journalists without one. Furniture stands around both.
///
/// Many of different documents, because a processor learns to predict the branches of a few.
struct Corpus {
  let documents: [[UInt8]]
  let byteCount: Int
  let lineCount: Int

  init(byteCount wanted: Int, seed: UInt64, arePages: Bool) {
    var random = RandomSource(seed: seed)
    var pages = PageWriter(random: random)
    var writer = DocumentWriter(vocabulary: Vocabulary(using: &random), random: random)
    var documents: [[UInt8]] = []
    var total = 0
    var lines = 0
    while total < wanted {
      let document = arePages ? pages.document() : writer.document(number: documents.count)
      total += document.count
      lines += document.count { $0 == 0x0A }
      documents.append(document)
    }
    self.documents = documents
    byteCount = total
    lineCount = lines
  }
}

/// Writes one document after the other.
private struct DocumentWriter {
  let vocabulary: Vocabulary
  var random: RandomSource

  mutating func document(number: Int) -> [UInt8] {
    // Log-uniform between 2 and 40 KB.
    let length = Int(2_000 * doubled(Double.random(in: 0..<4.32, using: &random)))
    let lines = number.isMultiple(of: 2) ? interview(length) : pressConference(length)
    let lineEnd = random.chance(0.025) ? "\r\n" : "\n"
    return Array(lines.joined(separator: lineEnd).utf8) + Array(lineEnd.utf8)
  }

  private func doubled(_ exponent: Double) -> Double {
    // Two to the power of `exponent` without a mathematics library: whole doublings, then a line.
    var value = 1.0
    for _ in 0..<Int(exponent) { value *= 2 }
    return value * (1 + exponent - exponent.rounded(.down))
  }

  private mutating func interview(_ length: Int) -> [String] {
    var lines = header()
    let guest = vocabulary.person(using: &random)
    lines += [guest + ": " + vocabulary.phrase(of: 6...11, using: &random), ""]
    lines += [date(), ""]
    lines += [vocabulary.paragraph(length: 200, using: &random), ""]
    var size = 0
    while size < length {
      let question = vocabulary.paragraph(
        length: Int.random(in: 0...160, using: &random), question: true, using: &random)
      let answer = "- " + speech()
      lines += [question, "", answer, ""]
      size += question.utf8.count + answer.utf8.count
      while random.chance(0.3) {
        let more = speech()
        lines += [more, ""]
        size += more.utf8.count
      }
    }
    return lines + footer()
  }

  private mutating func pressConference(_ length: Int) -> [String] {
    let title = vocabulary.phrase(of: 8...14, using: &random)
    var lines = random.chance(0.5) ? header() : []
    lines += [title, "", date(), title, "", vocabulary.paragraph(length: 150, using: &random), ""]
    let labels = speakers()
    var size = 0
    while size < length {
      if random.chance(0.25) {
        lines += journalist()
      }
      let turn = random.pick(labels) + ": " + speech()
      lines += [turn, ""]
      size += turn.utf8.count
      while random.chance(0.45) {
        let more = speech()
        lines += [more, ""]
        size += more.utf8.count
      }
    }
    return lines + footer()
  }

  private mutating func speakers() -> [String] {
    [
      "Moderator", "President " + vocabulary.person(using: &random),
      "Secretary General " + vocabulary.person(using: &random),
      random.chance(0.5) ? "MS. " + vocabulary.name(using: &random).uppercased() : "Question",
    ]
  }

  private mutating func journalist() -> [String] {
    let outlet = vocabulary.name(using: &random)
    let greeting = vocabulary.person(using: &random) + " from " + outlet + " News."
    let question = vocabulary.paragraph(length: 120, question: true, using: &random)
    return [greeting + " I have a question.", "", question, ""]
  }

  /// The length of speech is spread as in the wild: most paragraphs are short, a few very long.
  private mutating func speech() -> String {
    let length = 60 * doubled(Double.random(in: 0..<4.6, using: &random))
    return vocabulary.paragraph(length: Int(length), using: &random)
  }

  private mutating func date() -> String {
    let month = random.pick(["January", "March", "April", "June", "October", "December"])
    let day = Int.random(in: 1...28, using: &random)
    let year = Int.random(in: 1995...2025, using: &random)
    return random.chance(0.5)
      ? "\(day) \(month) \(year), 19:0\(day % 10)" : "\(month) \(day), \(year)"
  }

  private mutating func header() -> [String] {
    var lines = ["app store", "google play", ""]
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      lines.append(vocabulary.phrase(of: 1...3, using: &random))
    }
    lines += ["", "Any use of materials is allowed only with a link to the site \u{A9} 2024.", ""]
    return lines
  }

  private mutating func footer() -> [String] {
    var lines = ["Views: \(Int.random(in: 1...99_999, using: &random))", ""]
    lines += ["share-line Liked the story? Share it on social media!", "copy link"]
    lines += ["Follow us on " + vocabulary.name(using: &random)]
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      lines.append(vocabulary.phrase(of: 4...10, using: &random))
    }
    lines.append(String(repeating: "gallery-photo", count: Int.random(in: 1...12, using: &random)))
    return lines
  }
}
