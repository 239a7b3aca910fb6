// SPDX-License-Identifier: Apache-2.0

/// A document with the values of all layers: what the tree, the tools and the tests are made of.
///
/// One stage after another, each a value: bytes, lines, kinds, refined kinds, syntax.
package struct Analysis: Sendable {
  package let source: SourceText
  /// The physical lines.
  package let physical: LineTable
  /// The lines of all layers but the first: physical lines, or wrapped ones joined.
  package let table: LineTable
  package let lexed: LexedLines
  package let survey: Survey
  package let syntax: ParseResult
  /// The order of day and month that the document itself tells.
  package let documentOrder: DateOrder?
  let order: DateOrder?

  /// Takes a document through all layers.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package init(
    of source: SourceText, options: ParsingOptions = ParsingOptions(),
    limit: Int = SourceLimits.maximumBytes
  ) {
    let guidance = options.isNeutral ? nil : Guidance(options)
    self.source = source
    physical = LineTable(scanning: source.bytes.span, limit: limit)
    let fragments = LexedLines(physical, in: source, guidance)
    let joiner = LineJoiner(physical, fragments, in: source)
    if joiner.continues.isEmpty {
      table = physical
      lexed = fragments
    } else {
      table = LineTable(joining: physical, where: joiner.continues, in: source)
      lexed = LexedLines(table, in: source, guidance)
    }
    survey = Survey(
      of: lexed, table, in: source, wraps: joiner.wraps, layout: options.layout)
    documentOrder = guidance?.order == nil ? lexed.dateOrder(table, in: source) : nil
    order = guidance?.order ?? documentOrder
    var syntax = ParseResult()
    Parser.parse(survey.kinds, into: &syntax)
    self.syntax = syntax
  }
}

extension Analysis {
  /// The layers that report diagnostics.
  package struct Layers: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let source = Self(rawValue: 1)
    package static let lexical = Self(rawValue: 2)
    package static let survey = Self(rawValue: 4)
    package static let syntax = Self(rawValue: 8)
    package static let all: Self = [.source, .lexical, .survey, .syntax]
  }

  /// What these layers report, ordered by where it begins, then by code.
  package func diagnostics(of layers: Layers) -> [Diagnostic] {
    var result: [Diagnostic] = []
    if layers.contains(.source) {
      result = SourceDiagnostics.diagnostics(in: source.bytes.span, lines: physical)
    }
    if layers.contains(.lexical) { appendLexical(to: &result) }
    if layers.contains(.survey) { appendSurvey(to: &result) }
    if layers.contains(.syntax) { appendSyntax(to: &result) }
    if result.count > 1 { result.sort() }
    return result
  }

  private func appendLexical(to result: inout [Diagnostic]) {
    for index in lexed.facts.indices {
      let features = lexed.facts[index].features
      if features.contains(.ambiguousDate), order == nil {
        result.append(diagnostic(.ambiguousDate, index))
      }
      if features.contains(.invalidDate) { result.append(diagnostic(.invalidDate, index)) }
    }
  }

  private func appendSurvey(to result: inout [Diagnostic]) {
    for index in survey.rules.indices {
      switch survey.rules[index] {
      case .surveyLabelNotAccepted: result.append(diagnostic(.labelNotAccepted, index))
      case .surveyLabelFew, .surveyLabelOpening, .surveyLabelPair, .surveyDashPair,
        .surveyDashStatement,
        .surveyDashRetort:
        result.append(diagnostic(.inferredTurn, index))
      default: break
      }
    }
  }

  private func appendSyntax(to result: inout [Diagnostic]) {
    result.reserveCapacity(result.count + syntax.findings.count)
    for finding in syntax.findings {
      result.append(diagnostic(finding.code, Int(finding.line)))
    }
  }

  /// The content of the first physical line of a line.
  private func firstRange(of index: Int) -> Range<Int> {
    let line = table.lines[index]
    guard line.lastNumber > line.number else { return line.range }
    var low = index
    var high = physical.lines.count
    while low < high {
      let middle = (low + high) / 2
      if physical.lines[middle].start < line.start { low = middle + 1 } else { high = middle }
    }
    return physical.lines[low].range
  }

  /// A diagnostic at a line, or at the end of the source.
  private func diagnostic(_ code: Diagnostic.Code, _ index: Int) -> Diagnostic {
    let end = source.count
    return Diagnostic(
      code: code, range: index < table.lines.count ? firstRange(of: index) : end..<end)
  }
}

extension Analysis {
  /// The value of a line that is a date or a time.
  package func dateValue(_ index: Int) -> DateValue? {
    let kind = lexed.kind(index)
    guard kind == .date || kind == .time else { return nil }
    return lexed.dateParts(index, table, in: source).map { DateValue($0, order) }
  }

  /// The bytes of the label of a labelled line.
  package func labelRange(_ index: Int) -> Range<Int>? {
    let fact = lexed.facts[index]
    guard fact.kind == .label || fact.kind == .bareLabel else { return nil }
    let start = Int(table.lines[index].start)
    return start + Int(fact.labelStart)..<start + Int(fact.labelEnd)
  }

  /// The class of the label of a line, with a colon or without.
  package func labelClass(_ index: Int) -> LabelClass {
    let fact = lexed.facts[index]
    let start = Int(table.lines[index].start)
    return fact.labelClass
      ?? source.labelClass(start + Int(fact.labelStart)..<start + Int(fact.labelEnd))
  }

  /// Whom a line introduces.
  package func introduction(_ index: Int) -> (name: Range<Int>, outlet: Range<Int>?)? {
    let line = table.lines[index].range
    return IntroductionScanner()
      .introductionLine(source.bytes.span, line.lowerBound, line.upperBound)
      .map { ($0.name, $0.outlet) }
  }
}
