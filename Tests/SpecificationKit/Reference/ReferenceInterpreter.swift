// SPDX-License-Identifier: Apache-2.0

package import PressText

/// A second implementation: the files of the specification, run as they are written.
///
/// It goes from the bytes to the tree, and knows no speakers.
package struct ReferenceInterpreter {
  private var lexer: ReferenceLexer
  private let weights: ReferenceWeights
  private var grammar: LineGrammar

  /// Reads the specification.
  package init() throws {
    lexer = try ReferenceLexer()
    weights = try ReferenceWeights()
    grammar = try LineGrammar(Repository.grammar("grammar.peg"))
  }

  /// A line of the layers behind the wrapping, from the first physical line to the last.
  private struct Line {
    var first: ReferenceSource.Line
    var range: Range<Int>
    var reading = LineReading()
    var kind = RefinedKind.text
    var rule = Rule.surveyShape
  }

  /// What the document is, in the terms of cases; speakers and their diagnostics are left out.
  package mutating func outcome(
    of bytes: [UInt8], options: ParsingOptions = ParsingOptions()
  ) throws -> CaseOutcome {
    let source = ReferenceSource(bytes)
    let known = ReferenceOptions(options, lexer.phrases)
    lexer.language = options.language
    let (joined, continuing) = try wrapped(source, bytes, known)
    var lines = joined
    let texts = lines.map { Array(bytes[$0.range]) }
    try lexer.readOrder(of: texts, knowing: known)
    for index in lines.indices {
      lines[index].reading = known.changed(try lexer.read(texts[index]), of: texts[index])
    }
    let survey = try ReferenceSurvey.survey(
      texts, lexer: &lexer, weights: weights, options: options)
    for index in lines.indices {
      lines[index].kind = survey.kinds[index]
      lines[index].rule = survey.rules[index]
    }
    let syntax = try grammar.parse(survey.kinds)
    var caseLines = source.caseLines
    for index in caseLines.lines.indices {
      caseLines.lines[index].continues = continuing.contains(caseLines.lines[index].number)
    }
    return CaseOutcome(
      lines: caseLines, tree: Self.tree(syntax, lines, caseLines, bytes),
      lexical: lines.map { Self.row($0, bytes) },
      survey: lines.map {
        SurveyRow(line: $0.first.number, kind: $0.kind.rawValue, rule: $0.rule.rawValue)
      },
      speakers: [],
      diagnostics: [
        .source: source.diagnostics, .lexical: Self.lexical(lines), .survey: Self.survey(lines),
        .syntax: Self.syntax(syntax, lines, end: bytes.count),
      ],
      fired: [])
  }

  /// The lines with those joined that continue others, and the numbers of these.
  private mutating func wrapped(
    _ source: ReferenceSource, _ bytes: [UInt8], _ known: ReferenceOptions
  ) throws -> ([Line], Set<Int>) {
    let physical = source.lines.filter { !$0.content.isEmpty }
    try lexer.readOrder(of: [], knowing: known)
    var measured: [ReferenceWrap.Line] = []
    for line in physical {
      let content = Array(bytes[line.content])
      measured.append(
        ReferenceWrap.Line(
          number: line.number, text: ReferenceText(content),
          reading: known.changed(try lexer.read(content), of: content),
          indentation: line.indentation))
    }
    let continuing = ReferenceWrap.continuingLines(of: measured)
    var lines: [Line] = []
    for (index, line) in physical.enumerated() {
      if continuing.contains(index), let last = lines.popLast() {
        lines.append(
          Line(first: last.first, range: last.range.lowerBound..<line.content.upperBound))
      } else {
        lines.append(Line(first: line, range: line.content))
      }
    }
    return (lines, Set(continuing.map { physical[$0].number }))
  }

  // MARK: Rows

  private static func row(_ line: Line, _ bytes: [UInt8]) -> LineRow {
    let isLabel = line.reading.kind == .label || line.reading.kind == .bareLabel
    let label = isLabel ? line.reading.label.map { text($0, of: line, bytes) } : nil
    return LineRow(
      line: line.first.number, kind: line.reading.kind.rawValue, rule: line.reading.rule.rawValue,
      label: label, labelClass: label.flatMap { _ in line.reading.labelClass },
      value: value(line).map { Array($0.utf8) })
  }

  private static func text(_ part: Range<Int>, of line: Line, _ bytes: [UInt8]) -> [UInt8] {
    let start = line.range.lowerBound
    return Array(bytes[start + part.lowerBound..<start + part.upperBound])
  }

  private static func value(_ line: Line) -> String? {
    let isDate = line.reading.kind == .date || line.reading.kind == .time
    return isDate ? line.reading.date?.iso : nil
  }

  // MARK: Tree

  private static func tree(
    _ syntax: ParseResult, _ lines: [Line], _ caseLines: CaseLines, _ bytes: [UInt8]
  ) -> [TreeRow] {
    var rows: [TreeRow] = []
    var ends: [UInt32] = []
    for (index, record) in syntax.records.enumerated() {
      while let end = ends.last, end <= index { ends.removeLast() }
      var range = 0..<0
      if record.firstLine < record.endLine {
        let first = lines[Int(record.firstLine)]
        var start = first.range.lowerBound
        if record.kind == .paragraph, bearsMark(first.kind) { start += first.reading.speech ?? 0 }
        range = start..<lines[Int(record.endLine) - 1].range.upperBound
      }
      var row = TreeRow(
        depth: ends.count, kind: record.kind.rawValue, range: caseLines.range(of: range),
        certainty: record.certainty.rawValue)
      if TreeRow.ruledKinds.contains(row.kind) { row.rule = record.rule.rawValue }
      if record.kind == .dateline {
        let value = value(lines[Int(record.firstLine)]) ?? ""
        row.fields = [CaseField("value", Array(value.utf8))]
      }
      if record.kind == .turn { addLabel(of: lines[Int(record.firstLine)], to: &row, bytes) }
      rows.append(row)
      ends.append(record.next)
    }
    return rows
  }

  private static func addLabel(of line: Line, to row: inout TreeRow, _ bytes: [UInt8]) {
    let certainty = certainty(of: line.rule)
    let ranks = ["low", "medium", "high"]
    let least = min(ranks.firstIndex(of: row.certainty) ?? 2, ranks.firstIndex(of: certainty) ?? 2)
    row.certainty = ranks[least]
    guard bearsMark(line.kind), let label = line.reading.label else { return }
    // No node begins or ends with what shows nothing.
    let printed = text(label, of: line, bytes)
    let content = ReferenceSource(printed).lines.map(\.content).filter { !$0.isEmpty }
    guard let first = content.first, let last = content.last else { return }
    row.fields = [CaseField("speaker", Array(printed[first.lowerBound..<last.upperBound]))]
  }

  private static func bearsMark(_ kind: RefinedKind) -> Bool {
    [.speaker, .speakerAlone, .moderator, .moderatorAlone, .answer, .asker].contains(kind)
  }

  /// How sure the chapter "Survey" says that its rules are; it says nothing of those that are certain.
  private static func certainty(of rule: Rule) -> String {
    switch rule.rawValue {
    case "survey.label.person", "survey.label.marked", "survey.label.enclosed",
      "survey.label.alone", "survey.label.listed", "survey.label.timed",
      "survey.label.lost", "survey.dash.both", "survey.dash.question", "survey.dash.reply",
      "survey.alternation.question", "survey.alternation.answer",
      "survey.alternation.before-label":
      "medium"
    case "survey.label.few", "survey.label.opening", "survey.label.pair", "survey.dash.pair",
      "survey.dash.statement", "survey.dash.retort", "survey.alternation.statement",
      "survey.introduction.called":
      "low"
    default: "high"
    }
  }

  // MARK: Diagnostics

  private static func lexical(_ lines: [Line]) -> [CaseDiagnostic] {
    lines.flatMap { line -> [CaseDiagnostic] in
      guard let date = line.reading.date, value(line) != nil else { return [] }
      let codes = [
        date.isAmbiguous ? "ambiguous-date" : nil, date.isInvalid ? "invalid-date" : nil,
      ]
      return codes.compactMap(\.self).map { CaseDiagnostic(code: $0, range: line.first.content) }
    }
  }

  private static func survey(_ lines: [Line]) -> [CaseDiagnostic] {
    lines.compactMap { line in
      let code: String? =
        switch line.rule.rawValue {
        case "survey.label.not-accepted": "label-not-accepted"
        case "survey.label.few", "survey.label.opening", "survey.label.pair", "survey.dash.pair",
          "survey.dash.statement", "survey.dash.retort":
          "inferred-turn"
        default: nil
        }
      return code.map { CaseDiagnostic(code: $0, range: line.first.content) }
    }
  }

  private static func syntax(
    _ result: ParseResult, _ lines: [Line], end: Int
  ) -> [CaseDiagnostic] {
    result.findings.map { finding in
      let index = Int(finding.line)
      let range = index < lines.count ? lines[index].first.content : end..<end
      return CaseDiagnostic(code: finding.code.rawValue, range: range)
    }
  }
}
