// SPDX-License-Identifier: Apache-2.0

package import PressText

/// Runs the library on a document and says what it found in the terms of cases.
package struct CaseEvaluation: Sendable {
  /// The names that cases may use, as the library has them.
  package static let vocabulary = CaseVocabulary(
    rules: Set(Rule.allCases.map(\.rawValue)),
    diagnostics: Set(Diagnostic.Code.allCases.map(\.rawValue)),
    syntaxKinds: Set(SyntaxKind.allCases.map(\.rawValue)),
    lineKinds: Set(LineKind.allCases.map(\.rawValue)),
    refinedKinds: Set(RefinedKind.allCases.map(\.rawValue)),
    certainties: Set(Certainty.allCases.map(\.rawValue)))

  private let registry: DiagnosticRegistry

  /// Makes an evaluation; `registry` says which rule a diagnostic belongs to.
  package init(registry: DiagnosticRegistry) {
    self.registry = registry
  }

  /// What the library makes of `bytes`.
  package func outcome(
    of bytes: [UInt8], options: ParsingOptions = ParsingOptions()
  ) -> CaseOutcome {
    let source = SourceText(bytes)
    let analysis = Analysis(of: source, options: options)
    let article = Article(parsing: source, options: options)
    let lines = CaseLines(Self.lines(of: analysis))
    var fired: Set<Rule> = []
    let tree = treeRows(of: analysis, lines: lines, fired: &fired)
    for index in 0..<analysis.lexed.count {
      fired.insert(analysis.lexed.rule(index))
      fired.insert(analysis.survey.rule(index))
    }
    fired.formUnion(article.rules)
    let diagnostics = Self.diagnostics(of: analysis, article)
    let codes = Set(diagnostics.values.joined().map(\.code))
    let byDiagnostics = codes.compactMap { registry.rules[$0] }
    return CaseOutcome(
      lines: lines, tree: tree, lexical: lexicalRows(of: analysis),
      survey: surveyRows(of: analysis), speakers: article.speakers.map(Self.row),
      diagnostics: diagnostics,
      fired: Set(fired.map(\.rawValue)).union(byDiagnostics)
        .union(Self.unrecordedRules(analysis, lines).map(\.rawValue))
        .union(Self.rulesOfLanguage(analysis, options).map(\.rawValue)),
      layout: String(describing: analysis.survey.layout))
  }

  /// The document as JSON, as the library exports it.
  package func json(of bytes: [UInt8]) -> String {
    Article(parsing: SourceText(bytes)).formatted(as: .json)
  }

  // MARK: Lines

  private static func lines(of analysis: Analysis) -> [CaseLine] {
    let bytes = analysis.source.bytes
    let first = Set(analysis.table.lines.map(\.number))
    return analysis.physical.lines.map { line in
      var start = Int(line.start)
      while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
      var caseLine = CaseLine(
        number: Int(line.number), start: start, content: Int(line.start)..<Int(line.end))
      caseLine.continues = !first.contains(line.number)
      return caseLine
    }
  }

  private func lexicalRows(of analysis: Analysis) -> [LineRow] {
    analysis.table.lines.enumerated().map { index, line in
      LineRow(
        line: Int(line.number), kind: analysis.lexed.kind(index).rawValue,
        rule: analysis.lexed.rule(index).rawValue,
        label: analysis.labelRange(index).map { Array(analysis.source.bytes[$0]) },
        labelClass: analysis.labelRange(index).map { _ in analysis.labelClass(index).rawValue },
        value: analysis.dateValue(index).map { Array($0.iso.utf8) })
    }
  }

  private func surveyRows(of analysis: Analysis) -> [SurveyRow] {
    analysis.table.lines.enumerated().map { index, line in
      SurveyRow(
        line: Int(line.number), kind: analysis.survey.kind(index).rawValue,
        rule: analysis.survey.rule(index).rawValue)
    }
  }

  private static func row(_ speaker: Article.Speaker) -> SpeakerRow {
    let fields = [
      ("name", speaker.name), ("honorific", speaker.honorific), ("role", speaker.role),
      ("affiliation", speaker.affiliation),
    ]
    return SpeakerRow(
      id: speaker.id,
      fields: fields.compactMap { name, value in value.map { CaseField(name, Array($0.utf8)) } },
      part: speaker.part.rawValue, certainty: speaker.certainty.rawValue,
      rule: speaker.rule.rawValue, labels: speaker.labels.map { Array($0.utf8) })
  }

  // MARK: Tree

  private func treeRows(
    of analysis: Analysis, lines: CaseLines, fired: inout Set<Rule>
  ) -> [TreeRow] {
    var rows: [TreeRow] = []
    let places = Dictionary(
      uniqueKeysWithValues: analysis.table.lines.indices.map {
        (Int(analysis.table.lines[$0].start), $0)
      })
    var open = [(node: SyntaxTree(analysis).root, depth: 0)]
    while let (node, depth) = open.popLast() {
      fired.insert(node.rule)
      let children = Array(node.children)
      let listed = children.filter { !TreeRow.unlistedKinds.contains($0.kind.rawValue) }
      fired.formUnion(children.map(\.rule))
      var row = TreeRow(
        depth: depth, kind: node.kind.rawValue, range: lines.range(of: node.range),
        certainty: node.certainty.rawValue)
      if TreeRow.ruledKinds.contains(row.kind) { row.rule = node.rule.rawValue }
      if listed.isEmpty, !TreeRow.containerKinds.contains(row.kind), row.kind != "turn" {
        row.text = Array(analysis.source.bytes[node.range])
      }
      if node.kind == .dateline {
        let value = places[node.range.lowerBound].flatMap { analysis.dateValue($0)?.iso } ?? ""
        row.fields.append(CaseField("value", Array(value.utf8)))
      }
      if let label = children.first(where: { $0.kind == .label }) {
        row.fields.append(CaseField("speaker", Array(analysis.source.bytes[label.range])))
      }
      rows.append(row)
      open += listed.reversed().map { ($0, depth + 1) }
    }
    return rows
  }

  // MARK: Diagnostics

  private static func diagnostics(
    of analysis: Analysis, _ article: Article
  ) -> [CaseLayer: [CaseDiagnostic]] {
    let layers: [(CaseLayer, Analysis.Layers)] = [
      (.source, .source), (.lexical, .lexical), (.survey, .survey), (.syntax, .syntax),
    ]
    var found: [CaseLayer: [CaseDiagnostic]] = [:]
    // What the article has beyond the tree was found in lowering.
    var rest = article.diagnostics.map(Self.diagnostic)
    for (name, layer) in layers {
      found[name] = analysis.diagnostics(of: layer).map(Self.diagnostic)
      for diagnostic in found[name] ?? [] {
        if let index = rest.firstIndex(of: diagnostic) { rest.remove(at: index) }
      }
    }
    found[.model] = rest
    return found
  }

  private static func diagnostic(_ diagnostic: Diagnostic) -> CaseDiagnostic {
    CaseDiagnostic(code: diagnostic.code.rawValue, range: diagnostic.range)
  }

  // MARK: Rules that leave no record

  /// The language decides something if a date has another value without it.
  private static func rulesOfLanguage(
    _ analysis: Analysis, _ options: ParsingOptions
  ) -> [Rule] {
    guard options.language != nil else { return [] }
    var others = options
    others.language = nil
    let without = Analysis(of: analysis.source, options: others)
    let decides = analysis.table.lines.indices.contains {
      analysis.dateValue($0) != without.dateValue($0)
    }
    return decides ? [.optionLanguage] : []
  }

  /// The rules that decide something without a node, a line or a diagnostic to say so.
  private static func unrecordedRules(
    _ analysis: Analysis, _ lines: CaseLines
  ) -> [Rule] {
    var rules: [Rule] = []
    let bytes = analysis.source.bytes
    if analysis.documentOrder != nil { rules.append(.dateOrder) }
    if !analysis.survey.layout.wraps.isEmpty { rules.append(.wrapStretch) }
    if analysis.table.lines.count < analysis.physical.lines.count { rules.append(.wrapLine) }
    if bytes.contains(where: { $0 == 0x0A || $0 == 0x0D }) { rules.append(.sourceLines) }
    let trimmed = lines.lines.contains { line in
      let end = line.content.upperBound
      return line.start < line.content.lowerBound
        || (end < bytes.count && bytes[end] != 0x0A && bytes[end] != 0x0D)
    }
    if trimmed { rules.append(.sourceTrim) }
    return rules
  }
}
