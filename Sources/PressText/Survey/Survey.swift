// SPDX-License-Identifier: Apache-2.0

/// What the survey made of each line: one refined kind, and the rule that chose it.
package struct Survey: Sendable {
  package let kinds: [RefinedKind]
  package let rules: [Rule]
  package let layout: Layout
  /// How many lines bear the mark of a turn.
  let turnLines: Int

  package init(kinds: [RefinedKind], rules: [Rule], layout: Layout, turnLines: Int) {
    self.kinds = kinds
    self.rules = rules
    self.layout = layout
    self.turnLines = turnLines
  }

  package func kind(_ index: Int) -> RefinedKind { kinds[index] }

  package func rule(_ index: Int) -> Rule { rules[index] }
}

extension Survey: CustomStringConvertible {
  /// The layout in words, and how many lines each rule decided.
  package var description: String {
    var counts: [(rule: Rule, lines: Int)] = []
    for rule in rules {
      if let index = counts.firstIndex(where: { $0.rule == rule }) {
        counts[index].lines += 1
      } else {
        counts.append((rule, 1))
      }
    }
    return counts.reduce(into: layout.description) { text, reason in
      text += "\n\(reason.rule.id): \(reason.lines) line\(reason.lines == 1 ? "" : "s")"
    }
  }
}

extension Survey {
  /// Surveys a document: the numbered steps of the chapter "Survey", in order.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package init(
    of lexed: LexedLines, _ table: LineTable, in source: SourceText, wraps: [Wrap] = [],
    layout: ParsingOptions.Layout = .automatic
  ) {
    var surveyor = Surveyor(source: source, lines: table.lines, facts: lexed.facts)
    surveyor.wraps = wraps
    surveyor.surveyFrontMatter()
    if layout.has(.labels) {
      surveyor.surveyLabels()
      surveyor.surveyWeakLabels()
    } else {
      surveyor.excludeLabels()
    }
    if layout.has(.dashes) { surveyor.surveyDashes() } else { surveyor.excludeDashes() }
    surveyor.noteUnlabelledTurns()
    if layout.has(.alternation) { surveyor.surveyAlternation() }
    surveyor.surveyRepeats()
    surveyor.surveyBody()
    surveyor.surveyHeadline()
    self = surveyor.refine()
  }
}

/// The state of a survey: what the steps have found so far.
struct Surveyor {
  let source: SourceText
  let lines: [LineTable.Line]
  let facts: [LineFacts]

  /// What became of each label and each dash line, by line; other lines stay as they are.
  var verdicts: [Rule]
  /// The lines that open a turn by label or dash.
  var turnLines = 0
  /// Where the fields before the page end that a tool wrote for itself.
  var frontMatterEnd = 0
  var firstTurn: Int?
  var lastTurn = 0
  var marks: Layout.Marks = []
  /// How the lines begin that could stand twice, and the lines that do, in order.
  var openings: [Fingerprint] = []
  var repeats: [Fingerprint] = []
  /// The lines of the body.
  var body = 0..<0
  var headline: Int?
  /// The stems of the first words of the body.
  var stems = WordStems()
  /// Where the text begins, what leads to it left aside.
  var core = 0
  /// What was joined before: for the layout.
  var wraps: [Wrap] = []

  init(source: SourceText, lines: [LineTable.Line], facts: [LineFacts]) {
    self.source = source
    self.lines = lines
    self.facts = facts
    verdicts = Array(filledWith: .surveyShape, count: facts.count)
  }

  /// Whether the line at `index` is an accepted label.
  func isSpeaker(_ index: Int) -> Bool {
    switch verdicts[index] {
    case .surveyLabelRecurs, .surveyLabelRole, .surveyLabelPerson, .surveyLabelFew,
      .surveyLabelOpening, .surveyLabelPair, .surveyLabelMarked, .surveyLabelAlone,
      .surveyLabelEnclosed,
      .surveyLabelListed, .surveyLabelTimed, .optionSpeaker:
      true
    default: false
    }
  }

  /// Whether the line at `index` is a label and nothing else, with a colon or without.
  func isAlone(_ index: Int) -> Bool {
    facts[index].kind == .bareLabel || standsAlone(index) && isSpeaker(index)
  }

  /// Whether the line at `index` is a weak label and nothing else.
  func standsAlone(_ index: Int) -> Bool {
    switch facts[index].weakMark {
    case .alone: true
    case .enclosed: Int(facts[index].speechStart) == lines[index].range.count
    default: false
    }
  }

  /// Whether the line at `index` opens a turn by its label or its dash.
  func opensTurn(_ index: Int) -> Bool {
    switch verdicts[index] {
    case .surveyDashAnswer, .surveyDashPair, .surveyDashBoth, .surveyDashQuestion,
      .surveyDashStatement, .surveyDashRetort, .surveyDashReply, .surveyAlternationQuestion,
      .surveyAlternationStatement, .surveyAlternationAnswer, .surveyAlternationBeforeLabel,
      .surveyLabelLost:
      true
    default: isSpeaker(index)
    }
  }

  /// The class of the label of the line at `index`.
  func labelClass(_ index: Int) -> LabelClass {
    facts[index].labelClass ?? source.labelClass(labelRange(index))
  }

  func labelRange(_ index: Int) -> Range<Int> {
    let start = Int(lines[index].start)
    return start + Int(facts[index].labelStart)..<start + Int(facts[index].labelEnd)
  }
}

extension Rule {
  /// How sure a survey rule is of a line.
  var surveyCertainty: Certainty {
    switch self {
    case .surveyLabelPerson, .surveyLabelMarked, .surveyLabelEnclosed, .surveyLabelAlone,
      .surveyLabelTimed, .surveyLabelListed, .surveyLabelLost, .surveyDashBoth,
      .surveyDashQuestion, .surveyDashReply,
      .surveyAlternationQuestion, .surveyAlternationAnswer, .surveyAlternationBeforeLabel:
      .medium
    case .surveyLabelFew, .surveyLabelOpening, .surveyLabelPair, .surveyDashPair,
      .surveyDashStatement,
      .surveyDashRetort,
      .surveyAlternationStatement, .surveyIntroductionCalled:
      .low
    default: .high
    }
  }
}
