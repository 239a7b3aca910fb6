// SPDX-License-Identifier: Apache-2.0

package import PressText

/// What the chapter "Survey" makes of a document.
package struct SurveyReading: Sendable, Equatable {
  package var kinds: [RefinedKind] = []
  package var rules: [Rule] = []
  /// The index of the headline's line.
  package var headline: Int?
  /// The indices of the lines of the body.
  package var body: Range<Int>?

  package init() {}
}

/// Specs/weights.tsv, read.
package struct ReferenceWeights: Sendable {
  private var weights: [String: Int] = [:]

  package init() throws {
    for row in try Repository.rows("Specs/weights.tsv") where row.count > 1 {
      weights[row[0]] = Int(row[1])
    }
  }

  struct Missing: Error {
    var evidence: String
  }

  func weight(of evidence: String) throws -> Int {
    guard let weight = weights[evidence] else { throw Missing(evidence: evidence) }
    return weight
  }
}

/// The steps of the chapter "Survey", in order, as the text has them.
package struct ReferenceSurvey {
  /// A line as the survey sees it.
  struct Line {
    var text: ReferenceText
    var reading: LineReading
    /// The key of a label.
    var key: [Unicode.Scalar] = []
    /// Whether the label has the shape of a person's name.
    var isName = false
    var introduces = false
    /// Whether it begins with a phrase of *record*.
    var namesRecord = false
    /// Whether it is furniture by a phrase that leads to other articles.
    var leadsToOthers = false
    /// It announces a date in the next line.
    var announces = false
    var beginsLikeByline = false

    // What steps 1 to 4 find.
    var isCandidate = false
    var speaks = false
    var isAccepted = false
    /// The rule of step 2 or 3 that judged it.
    var rule: Rule?
    /// What step 3 made of a dash line, or of a line without a mark.
    var dash: RefinedKind?
    var isRepeated = false

    var kind: LineKind { reading.kind }
    var width: Int { reading.width }

    /// Whether it is a label and nothing else.
    var isAlone: Bool {
      kind == .bareLabel || isAccepted && reading.standsAlone
    }

    var isLabel: Bool { kind == .label || kind == .bareLabel }

    /// The letters, marks and digits of the folded line.
    var letters: [Unicode.Scalar] {
      text.scalars.map(CanonicalForm.fold).filter(\.isCompared)
    }

    func hasClass(_ names: String...) -> Bool {
      reading.labelClass.map(names.contains) == true
    }
  }

  var lines: [Line] = []
  /// How many lines are front matter.
  var frontMatter = 0
  /// Dash lines, and no others, are answers.
  var dashesAnswer = false
  var body: Range<Int>?
  var headline: Int?
  /// Where the text begins, the lead before it left aside.
  var text = 0
  let weights: ReferenceWeights
  let layout: ParsingOptions.Layout

  /// Surveys the lines with content of a document.
  package static func survey(
    _ lines: [[UInt8]], lexer: inout ReferenceLexer, weights: ReferenceWeights,
    options: ParsingOptions = ParsingOptions()
  ) throws -> SurveyReading {
    var survey = ReferenceSurvey(weights: weights, layout: options.layout)
    let known = ReferenceOptions(options, lexer.phrases)
    for bytes in lines {
      var line = Line(
        text: ReferenceText(bytes), reading: known.changed(try lexer.read(bytes), of: bytes))
      line.announces = lexer.announces(line.text)
      line.leadsToOthers = lexer.chromeKind(line.reading.rule, line.text) == "related"
      line.beginsLikeByline = lexer.phrases.longest("byline", in: line.text) != nil
      if let range = line.reading.label {
        let label = ReferenceLabel(text: line.text.part(range))
        line.key = label.key
        line.isName = label.hasShapeOfName
      }
      line.namesRecord = lexer.phrases.longest("record", in: line.text) != nil
      survey.lines.append(line)
    }
    survey.findCandidates()
    survey.judgeLabels()
    if options.layout == .automatic || options.layout == .labels { survey.judgeWeakLabels() }
    survey.judgeDashes()
    if options.layout == .automatic || options.layout == .alternation {
      survey.judgeTurnsWithoutMark()
    }
    survey.findRepeats()
    try survey.findBody()
    survey.findHeadline()
    return survey.refine(lexer: &lexer)
  }

  private init(weights: ReferenceWeights, layout: ParsingOptions.Layout) {
    self.weights = weights
    self.layout = layout
  }

  /// Whether a line there is and has one of these kinds.
  func isLine(_ index: Int, _ kinds: LineKind...) -> Bool {
    lines.indices.contains(index) && kinds.contains(lines[index].kind)
  }

  // MARK: Step 4

  /// Whether a line is one that can be repeated.
  func isRepeatable(_ line: Line) -> Bool {
    guard (12...200).contains(line.width), !line.isAccepted else { return false }
    return line.isLabel || [.title, .short, .sentence].contains(line.kind)
  }

  private mutating func findRepeats() {
    let such = lines.indices.filter { isRepeatable(lines[$0]) }
    var counts: [[Unicode.Scalar]: Int] = [:]
    for index in such { counts[lines[index].letters, default: 0] += 1 }
    for index in such { lines[index].isRepeated = (counts[lines[index].letters] ?? 0) > 1 }
  }
}
