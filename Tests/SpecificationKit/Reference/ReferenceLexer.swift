// SPDX-License-Identifier: Apache-2.0

package import PressText

/// All that one line tells by itself, as the text of the specification has it.
///
/// Places are byte offsets into the line.
package struct LineReading: Sendable, Hashable {
  package var kind = LineKind.short
  package var rule = Rule.lineShort
  package var isTerminal = false
  package var asks = false
  package var endsInColon = false
  package var width = 0
  package var label: Range<Int>?
  package var labelClass: String?
  package var mark: Range<Int>?
  /// What ends a label without a colon.
  package var weakMark: String?
  /// Whether the line is a weak label and nothing else.
  var standsAlone = false
  package var speech: Int?
  package var date: DateReading?
  /// Which of day and month comes first in its date.
  var shownOrder: String?

  package init() {}
}

/// Specs/lexical.tsv, label.peg and date.peg as an interpreter: slow, and as the text says.
package struct ReferenceLexer {
  package let phrases: ReferencePhrases
  private let decisions: ReferenceDecisions
  private var grammars: [String: CharacterGrammar] = [:]
  /// What is known of a document when its lines are read.
  private struct Context: Hashable {
    var language: String?
    var order: String?
  }
  private var known: [Context: [[UInt8]: LineReading]] = [:]
  /// The language of the document, if it is known.
  package var language: String?
  /// Which of day and month comes first by what the document tells.
  private var documentOrder: String?
  private var introducing: [[UInt8]: CharacterGrammar.Match?] = [:]

  /// Reads the lists, the grammars and the decision list.
  package init() throws {
    let folder = "Specs/lexicon"
    phrases = try ReferencePhrases(readingFrom: folder)
    decisions = try ReferenceDecisions(Repository.rows("Specs/lexical.tsv"))
    let lists = try PhraseLists(readingFrom: folder)
    for name in ["label", "date", "introduction"] {
      grammars[name] = try CharacterGrammar(Repository.grammar("\(name).peg"), lists: lists)
    }
    // Each condition is evaluated once, so that a name that nobody knows is found at once.
    var line = Line(text: ReferenceText("a"))
    for row in decisions.rows {
      for condition in row.conditions { _ = try holds(condition, &line) }
    }
  }

  /// Reads one line.
  package mutating func read(_ bytes: [UInt8]) throws -> LineReading {
    let context = Context(language: language, order: documentOrder)
    if let reading = known[context]?[bytes] { return reading }
    // An order decides what is ambiguous without it, and nothing else: rule date.order.
    let plain = known[Context(language: language)]?[bytes]
    if let plain, plain.date?.isAmbiguous != true { return plain }
    var line = Line(text: ReferenceText(bytes))
    let reading = try read(&line)
    known[context, default: [:]][bytes] = reading
    return reading
  }

  /// Finds out what the lines of a document tell by themselves of the order of day and month.
  ///
  /// What a user knows better is no date.
  mutating func readOrder(of lines: [[UInt8]], knowing known: ReferenceOptions) throws {
    documentOrder = nil
    guard language.flatMap(ReferenceOptions.order) == nil else { return }
    let readings = try lines.map { known.changed(try read($0), of: $0) }
    guard readings.contains(where: { $0.date?.isAmbiguous == true }) else { return }
    let shown = Set(readings.compactMap(\.shownOrder))
    if !shown.isEmpty {
      documentOrder = shown.count == 1 ? shown.first : nil
      return
    }
    let long = zip(lines, readings).filter { $0.1.width >= 60 }
      .flatMap { ReferenceText($0.0).scalars }
    let foreign = long.filter { $0.isLetter && (0x80..<0x2E80).contains($0.value) }
    if foreign.count >= 5, foreign.count * 100 > long.count { documentOrder = "day" }
  }

  /// Whom a line introduces: what `IntroductionLine` matches at its start.
  package mutating func introduction(_ bytes: [UInt8]) -> CharacterGrammar.Match? {
    if let match = introducing[bytes] { return match }
    let text = ReferenceText(bytes).scalarText
    let match = grammars["introduction"]?.match("IntroductionLine", on: text)
    introducing[bytes] = .some(match)
    return match
  }

  /// Whether a line announces the date in the next one.
  mutating func announces(_ text: ReferenceText) -> Bool {
    guard text.bytes.count <= 60 else { return false }
    let match = grammars["date"]?.match("Announcement", on: text.scalarText)
    return match?.end == text.bytes.count
  }

  /// The kind of the phrase by which a rule found that a line is furniture.
  func chromeKind(_ rule: Rule, _ text: ReferenceText) -> String? {
    switch rule {
    case .lineChromePhrase: phrases.whole("chrome-line", text)?.first
    case .lineChromePrefix: phrases.longest("chrome-prefix", in: text)?.cells.first
    default: nil
    }
  }

  // MARK: The decision list

  /// A line and what the grammars made of it so far.
  private struct Line {
    let text: ReferenceText
    var matches: [String: CharacterGrammar.Match?] = [:]
  }

  private struct UnknownCondition: Error {
    var name: String
  }

  private mutating func read(_ line: inout Line) throws -> LineReading {
    var reading = LineReading()
    let text = line.text
    if !text.isBare {
      reading.isTerminal = text.isTerminal
      reading.asks = text.asks
      reading.endsInColon = text.endsInColon
      reading.width = text.width
    }
    for row in decisions.rows {
      var isTrue = true
      for condition in row.conditions where isTrue {
        isTrue = try holds(condition, &line) != condition.isNegated
      }
      guard isTrue else { continue }
      reading.kind = row.kind
      reading.rule = row.rule
      break
    }
    addParts(of: &line, to: &reading)
    return reading
  }

  private mutating func addParts(of line: inout Line, to reading: inout LineReading) {
    switch reading.kind {
    case .label, .bareLabel:
      let match = match("label.LabelLine", &line)
      reading.label = match?.label
      reading.mark = match?.mark
      reading.speech = match?.range(of: "Speech").map { line.text.speech(from: $0.lowerBound) }
      let label = reading.label.map { ReferenceLabel(text: line.text.part($0)) }
      reading.labelClass = label?.labelClass(phrases)
    case .dash:
      let emphasis = line.text.scalars.prefix(3).prefix { $0 == "*" || $0 == "_" }
      let mark = line.text.offsets[emphasis.count + 1]
      reading.mark = 0..<mark
      reading.speech = line.text.speech(from: mark)
      addStoppedLabel(of: line.text, to: &reading)
    case .date, .time:
      let name =
        switch reading.rule {
        case .lineDate: "date.DateLine"
        case .lineTime: "date.TimeLine"
        default: "date.DatedLine"
        }
      let date = match(name, &line).map {
        ReferenceDate(
          text: line.text, match: $0, phrases: phrases,
          knownOrder: language.flatMap(ReferenceOptions.order) ?? documentOrder)
      }
      reading.date = date?.reading
      reading.shownOrder = reading.kind == .date ? date?.shownOrder : nil
    case .short, .title, .sentence, .paragraph, .strong, .note:
      addWeakLabel(of: line.text, to: &reading)
    default: break
    }
  }

  /// The label of a dash line, with a stop that ends in a dash.
  private mutating func addStoppedLabel(of text: ReferenceText, to reading: inout LineReading) {
    let start = reading.speech ?? text.bytes.count
    guard start < text.bytes.count else { return }
    var behind = LineReading()
    behind.kind = .sentence
    addWeakLabel(of: text.part(start..<text.bytes.count), to: &behind)
    guard behind.weakMark == "stop", let label = behind.label, let mark = behind.mark,
      text.part(start..<text.bytes.count).part(mark).scalars.count == 2
    else { return }
    reading.weakMark = "stop"
    reading.label = start + label.lowerBound..<start + label.upperBound
    reading.mark = start + mark.lowerBound..<start + mark.upperBound
    reading.speech = behind.speech.map { start + $0 }
    reading.labelClass = behind.labelClass
  }

  /// The label of a line that has none with a colon.
  private mutating func addWeakLabel(of text: ReferenceText, to reading: inout LineReading) {
    let head = ReferenceText(Array(text.bytes.prefix(120)))
    let isName = (reading.kind == .short || reading.kind == .title) && !reading.endsInColon
    let marked = grammars["label"]?.match("MarkedLine", on: head.scalarText)
    if reading.kind != .note, let match = marked {
      for (name, label, mark) in [
        ("letter", "Letter", ""), ("stop", "StopLabel", "Stop"), ("dash", "DashLabel", "Dash"),
      ] {
        guard let range = match.range(of: label) else { continue }
        reading.weakMark = name
        reading.label = range
        reading.mark = match.range(of: mark) ?? range.upperBound..<range.upperBound
      }
    } else if let match = grammars["label"]?.match("EnclosedLine", on: head.scalarText) {
      reading.weakMark = "enclosed"
      reading.label = match.range(of: "Enclosed")
      reading.mark = match.range(of: "Closing")
    } else if isName, text.bytes.count <= 120,
      let match = grammars["label"]?.match("NameLine", on: text.scalarText),
      let range = match.range(of: "Name")
    {
      reading.weakMark = "alone"
      reading.label = range
      reading.mark = match.range(of: "Time") ?? range.upperBound..<range.upperBound
    }
    guard let range = reading.label, let mark = reading.mark else { return }
    reading.speech = text.speech(from: mark.upperBound)
    reading.labelClass = ReferenceLabel(text: text.part(range)).labelClass(phrases)
    reading.standsAlone =
      reading.weakMark == "alone"
      || reading.weakMark == "enclosed" && mark.upperBound == text.bytes.count
  }

  private mutating func holds(
    _ condition: ReferenceDecisions.Condition, _ line: inout Line
  ) throws -> Bool {
    if let comparison = condition.comparison {
      let value = try number(condition.name, &line)
      return comparison.sign == "<=" ? value <= comparison.number : value >= comparison.number
    }
    let text = line.text
    switch condition.name {
    case "always": return true
    case "is", "starts":
      guard phrases.names.contains(condition.argument) else {
        throw UnknownCondition(name: condition.argument)
      }
      return condition.name == "is"
        ? phrases.whole(condition.argument, text) != nil
        : phrases.longest(condition.argument, in: text) != nil
    case "ends":
      let stops: [Unicode.Scalar] = [" ", "\t", "\n", "\u{B}", "\u{C}", "\r", "(", "["]
      let last = text.scalars.lastIndex(where: stops.contains).map { text.offsets[$0 + 1] } ?? 0
      return last < text.bytes.count
        && phrases.whole(condition.argument, text.part(last..<text.bytes.count)) != nil
    case "names":
      guard let phrase = phrases.longest(condition.argument, in: text) else { return false }
      let behind = text.scalars[phrase.end...]
      let name = (behind.first == ":" ? behind.dropFirst() : behind).drop(while: \.isSpace)
      if name.isEmpty { return true }
      guard let next = name.first == "[" ? name.dropFirst().first : name.first else { return false }
      return name.startIndex > phrase.end && (next.isUpper || next.isUncased)
    case "peg": return match(condition.argument, &line) != nil
    case "speech": return match("label.LabelLine", &line)?.range(of: "Speech") != nil
    case "terminal": return text.isTerminal
    case "inner": return text.hasInnerEnd
    case "colon": return text.endsInColon
    case "bare": return text.isBare
    case "bracketed": return text.isBracketed
    case "hashed": return text.isHashed
    case "copyright-sign": return text.scalars.contains("©")
    case "credit": return holdsCredit(text)
    case "picture": return text.isPicture
    case "address": return text.isAddress
    case "links": return text.isRowOfLinks
    case "periodic": return text.isPeriodic
    case "dashed": return text.isDashed
    case "bulleted": return text.isBulleted
    default: throw UnknownCondition(name: condition.name)
    }
  }

  /// Whether a word inside the line is a phrase of *caption* together with its colon.
  private func holdsCredit(_ text: ReferenceText) -> Bool {
    let stops: [Unicode.Scalar] = [" ", "\t", "\n", "\u{B}", "\u{C}", "\r", "(", "["]
    return text.scalars.indices.contains { colon in
      guard text.scalars[colon] == ":" || text.scalars[colon] == "\u{FF1A}",
        let stop = text.scalars[..<colon].lastIndex(where: stops.contains), stop + 1 < colon
      else { return false }
      let first = text.scalars[stop + 1]
      let word = text.part(text.offsets[stop + 1]..<text.offsets[colon + 1])
      return (first.isUpper || first.isUncased) && phrases.whole("caption", word) != nil
    }
  }

  private mutating func number(_ name: String, _ line: inout Line) throws -> Int {
    switch name {
    case "width": return line.text.width
    case "bytes": return line.text.bytes.count
    case "label": return match("label.LabelLine", &line)?.label?.count ?? .max
    case "mark": return match("label.LabelLine", &line)?.mark?.upperBound ?? .max
    default: throw UnknownCondition(name: name)
    }
  }

  /// A production that matches the whole line, by its name behind that of its file.
  private mutating func match(_ name: String, _ line: inout Line) -> CharacterGrammar.Match? {
    if let known = line.matches[name] { return known }
    let parts = name.split(separator: ".").map(String.init)
    var match = grammars[parts[0]]?.match(parts[1], on: line.text.scalarText)
    if let end = match?.end, end != line.text.bytes.count { match = nil }
    line.matches[name] = .some(match)
    return match
  }
}

extension CharacterGrammar.Match {
  /// The label of a label line, in brackets or without.
  fileprivate var label: Range<Int>? { range(of: "Label") ?? range(of: "Enclosed") }

  /// Its colon, with what belongs to it.
  fileprivate var mark: Range<Int>? { range(of: "Colon") ?? range(of: "EnclosedColon") }
}
