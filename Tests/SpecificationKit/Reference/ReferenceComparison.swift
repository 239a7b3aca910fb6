// SPDX-License-Identifier: Apache-2.0

package import PressText

/// The library's reading of a document next to that of the text.
package struct ReferenceComparison {
  /// One thing that the two read differently.
  package struct Difference: Sendable {
    /// What was compared: `kind`, `survey`.
    package var what: String
    /// The index of the line, or nil where the document is meant.
    package var line: Int?
    package var library: String
    package var text: String
    /// Both take the line for a separator.
    package var isOfSeparator = false

    /// The same for differences of one sort.
    package var signature: String { "\(what): library \(library), text \(text)" }
  }

  private var lexer: ReferenceLexer
  private let weights: ReferenceWeights

  package init() throws {
    lexer = try ReferenceLexer()
    weights = try ReferenceWeights()
  }

  /// All differences of a document, the earliest step first.
  package mutating func differences(
    in document: [UInt8], options: ParsingOptions = ParsingOptions()
  ) throws -> [Difference] {
    let analysis = Analysis(of: SourceText(document), options: options)
    let found =
      try wrapDifferences(analysis, options) + lineDifferences(analysis, options)
    // What the survey sees must be the same before its own work can be compared.
    guard found.allSatisfy(\.isOfSeparator) else { return found }
    let lines = analysis.table.lines.map { Array(document[$0.range]) }
    let survey = try ReferenceSurvey.survey(
      lines, lexer: &lexer, weights: weights, options: options)
    return found + Self.differences(analysis, survey)
  }

  /// The differences of the lines that continue others.
  private mutating func wrapDifferences(
    _ analysis: Analysis, _ options: ParsingOptions
  ) throws -> [Difference] {
    lexer.language = options.language
    let known = ReferenceOptions(options, lexer.phrases)
    try lexer.readOrder(of: [], knowing: known)
    let lines = try lexer.wrapLines(of: analysis, knowing: known)
    let text = ReferenceWrap.continuingLines(of: lines).map { lines[$0].number }.sorted()
    let joined = Set(analysis.table.lines.map(\.number))
    let library = lines.map(\.number).filter { !joined.contains(UInt32($0)) }
    if library == text { return [] }
    return [Difference(what: "wrap", line: nil, library: "\(library)", text: "\(text)")]
  }

  /// The differences of the lines by themselves.
  package mutating func lineDifferences(
    _ analysis: Analysis, _ options: ParsingOptions = ParsingOptions()
  ) throws -> [Difference] {
    var found: [Difference] = []
    lexer.language = options.language
    let known = ReferenceOptions(options, lexer.phrases)
    try lexer.readOrder(
      of: analysis.table.lines.map { Array(analysis.source.bytes[$0.range]) }, knowing: known)
    for (index, line) in analysis.table.lines.enumerated() {
      let bytes = Array(analysis.source.bytes[line.range])
      let text = known.changed(try lexer.read(bytes), of: bytes)
      let library = Self.reading(of: index, in: analysis)
      found += Self.differences(library, text, at: index)
      found += introductions(of: index, bytes, in: analysis)
    }
    return found
  }

  // MARK: Lines

  /// The library's reading of a line.
  package static func reading(of index: Int, in analysis: Analysis) -> LineReading {
    let facts = analysis.lexed.facts[index]
    let start = Int(analysis.table.lines[index].start)
    var reading = LineReading()
    reading.kind = analysis.lexed.kind(index)
    reading.rule = analysis.lexed.rule(index)
    reading.isTerminal = facts.features.contains(.terminal)
    reading.asks = facts.features.contains(.question)
    reading.endsInColon = facts.features.contains(.colon)
    reading.width = analysis.lexed.width(index)
    if facts.kind == .label || facts.kind == .bareLabel {
      reading.label = analysis.labelRange(index).map {
        $0.lowerBound - start..<$0.upperBound - start
      }
      reading.labelClass = analysis.labelClass(index).rawValue
    }
    if facts.kind == .label || facts.kind == .bareLabel || facts.kind == .dash {
      reading.mark = Int(facts.markStart)..<Int(facts.markEnd)
    }
    if facts.kind == .label || facts.kind == .dash { reading.speech = Int(facts.speechStart) }
    if facts.weakMark != .none {
      reading.weakMark = "\(facts.weakMark)"
      reading.label = Int(facts.labelStart)..<Int(facts.labelEnd)
      reading.labelClass = analysis.labelClass(index).rawValue
      reading.mark = Int(facts.markStart)..<Int(facts.markEnd)
      reading.speech = Int(facts.speechStart)
    }
    reading.date = analysis.dateValue(index).map { value in
      var date = DateReading()
      date.iso = value.iso
      date.zone = value.zoneMinutes
      date.place = value.place.map { $0.lowerBound - start..<$0.upperBound - start }
      date.isAmbiguous = value.isAmbiguous
      date.isInvalid = value.isInvalid
      date.isAnnounced = value.isAnnounced
      date.isUpdate = value.isUpdate
      date.isPartial = value.isPartial
      return date
    }
    return reading
  }

  private static func differences(
    _ library: LineReading, _ text: LineReading, at line: Int
  ) -> [Difference] {
    if library == text { return [] }
    let pairs: [(String, String, String)] = [
      ("kind", "\(library.rule)", "\(text.rule)"),
      ("terminal", "\(library.isTerminal)", "\(text.isTerminal)"),
      ("asks", "\(library.asks)", "\(text.asks)"),
      ("colon", "\(library.endsInColon)", "\(text.endsInColon)"),
      ("width", "\(library.width)", "\(text.width)"),
      ("label", show(library.label), show(text.label)),
      ("class", library.labelClass ?? "none", text.labelClass ?? "none"),
      ("mark", show(library.mark), show(text.mark)),
      ("speech", show(library.speech), show(text.speech)),
      ("date", show(library.date), show(text.date)),
    ]
    return pairs.filter { $0.1 != $0.2 }
      .map {
        let isSeparator = library.kind == .separator && text.kind == .separator
        return Difference(
          what: $0.0, line: line, library: $0.1, text: $0.2, isOfSeparator: isSeparator)
      }
  }

  private static func show<Value>(_ value: Value?) -> String {
    value.map { "\($0)" } ?? "none"
  }

  private mutating func introductions(
    of index: Int, _ bytes: [UInt8], in analysis: Analysis
  ) -> [Difference] {
    let start = Int(analysis.table.lines[index].start)
    let match = lexer.introduction(bytes)
    let text = match.map { match in
      [match.range(of: "Name") ?? match.range(of: "FullName"), match.range(of: "Outlet")]
    }
    let library = analysis.introduction(index).map { parts in
      [parts.name, parts.outlet].map { range in
        range.map { $0.lowerBound - start..<$0.upperBound - start }
      }
    }
    if library == text { return [] }
    return [
      Difference(
        what: "introduction", line: index, library: Self.show(library), text: Self.show(text))
    ]
  }

  // MARK: Documents

  private static func differences(_ analysis: Analysis, _ text: SurveyReading) -> [Difference] {
    var found: [Difference] = []
    for index in text.kinds.indices {
      let library = "\(analysis.survey.kind(index)) by \(analysis.survey.rule(index).id)"
      let reading = "\(text.kinds[index]) by \(text.rules[index].id)"
      if library == reading { continue }
      found.append(Difference(what: "survey", line: index, library: library, text: reading))
    }
    let numbers = analysis.table.lines.map { Int($0.number) }
    let lastNumbers = analysis.table.lines.map { Int($0.lastNumber) }
    let headline = text.headline.map { numbers[$0] }
    let layout = analysis.survey.layout
    if headline != layout.headline {
      found.append(
        Difference(
          what: "headline", line: text.headline, library: show(layout.headline),
          text: show(headline)))
    }
    let body = text.body.map { numbers[$0.lowerBound]...lastNumbers[$0.upperBound - 1] }
    if body != layout.body {
      found.append(
        Difference(
          what: "body", line: text.body?.lowerBound, library: show(layout.body), text: show(body)))
    }
    return found
  }

  // MARK: Short examples

  /// The document without the lines that the first difference of the same sort does not need.
  package mutating func shortened(
    _ document: [UInt8], options: ParsingOptions, keeping difference: Difference
  ) throws -> [UInt8] {
    var lines = document.split(separator: 0x0A, omittingEmptySubsequences: false)
    var index = lines.count - 1
    while index >= 0 {
      var fewer = lines
      fewer.remove(at: index)
      let joined = Array(fewer.joined(separator: [0x0A]))
      if try differences(in: joined, options: options).contains(where: { $0.isLike(difference) }) {
        lines = fewer
      }
      index -= 1
    }
    return Array(lines.joined(separator: [0x0A]))
  }
}

extension ReferenceComparison.Difference {
  /// Of the same sort, whatever numbers it shows.
  package func isLike(_ other: Self) -> Bool {
    signature.filter { !$0.isNumber } == other.signature.filter { !$0.isNumber }
  }
}
