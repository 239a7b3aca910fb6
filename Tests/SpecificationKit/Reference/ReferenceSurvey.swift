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

    // What steps 1 to 4 find.
    var isCandidate = false
    var recurs = false
    var isAccepted = false
    /// The rule of step 2 or 3 that judged it.
    var rule: Rule?
    /// What step 3 made of a dash line.
    var dash: RefinedKind?
    var isRepeated = false

    var kind: LineKind { reading.kind }
    var width: Int { reading.width }

    var isLabel: Bool { kind == .label || kind == .bareLabel }

    /// The letters, marks and digits, folded.
    var letters: [Unicode.Scalar] {
      text.scalars.filter(\.isCompared).map(CanonicalForm.fold)
    }

    func hasClass(_ names: String...) -> Bool {
      isLabel && reading.labelClass.map(names.contains) == true
    }
  }

  var lines: [Line] = []
  /// Dash lines are answers by one of the first two rules of step 3.
  var dashesAnswer = false
  var body: Range<Int>?
  var headline: Int?
  /// Where the text begins, the lead before it left aside.
  var text = 0
  let weights: ReferenceWeights

  /// Surveys the lines with content of a document.
  package static func survey(
    _ lines: [[UInt8]], lexer: inout ReferenceLexer, weights: ReferenceWeights
  ) throws -> SurveyReading {
    var survey = ReferenceSurvey(weights: weights)
    for bytes in lines {
      var line = Line(text: ReferenceText(bytes), reading: try lexer.read(bytes))
      if let range = line.reading.label {
        let label = ReferenceLabel(text: line.text.part(range))
        line.key = label.key
        line.isName = label.hasShapeOfName
      }
      survey.lines.append(line)
    }
    survey.findCandidates()
    survey.judgeLabels()
    survey.judgeDashes()
    survey.findRepeats()
    try survey.findBody()
    survey.findHeadline()
    return survey.refine(lexer: &lexer)
  }

  private init(weights: ReferenceWeights) {
    self.weights = weights
  }

  /// Whether a line there is and has one of these kinds.
  func isLine(_ index: Int, _ kinds: LineKind...) -> Bool {
    lines.indices.contains(index) && kinds.contains(lines[index].kind)
  }

  // MARK: Step 1

  private mutating func findCandidates() {
    for index in lines.indices where lines[index].isLabel {
      if lines[index].hasClass("non-speaker", "narration") || lines[index].key.isEmpty { continue }
      lines[index].isCandidate =
        lines[index].kind == .label
        || isLine(index + 1, .sentence, .paragraph, .strong, .note, .dash, .bullet)
    }
    let candidates = lines.indices.filter { lines[$0].isCandidate }
    for index in candidates {
      lines[index].recurs = candidates.contains {
        $0 != index && lines[$0].key == lines[index].key
      }
    }
  }

  private func isTitled(_ line: Line) -> Bool {
    line.hasClass("asker", "answerer", "chair", "role", "honorific")
  }

  private func speaks(_ line: Line) -> Bool {
    line.kind == .bareLabel || line.reading.isTerminal
  }

  // MARK: Step 2

  private mutating func judgeLabels() {
    let candidates = lines.indices.filter { lines[$0].isCandidate }
    let evident = candidates.filter { lines[$0].recurs || isTitled(lines[$0]) }
    if evident.count >= 3 {
      for index in candidates { judge(index) }
    } else {
      acceptFew(
        candidates.filter { index in
          let line = lines[index]
          return (isTitled(line) || line.kind == .bareLabel && line.isName) && speaks(line)
        })
    }
    refuseHeadlines()
  }

  private mutating func judge(_ index: Int) {
    let line = lines[index]
    if line.recurs {
      accept(index, .surveyLabelRecurs)
    } else if isTitled(line) {
      accept(index, .surveyLabelRole)
    } else if speaks(line), line.isName {
      accept(index, .surveyLabelPerson)
    } else {
      lines[index].rule = .surveyLabelNotAccepted
    }
  }

  private mutating func accept(_ index: Int, _ rule: Rule) {
    lines[index].isAccepted = true
    lines[index].rule = rule
  }

  private mutating func acceptFew(_ indices: [Int]) {
    if Set(indices.map { lines[$0].key }).count >= 2 {
      for index in indices { accept(index, .surveyLabelFew) }
    } else if let first = indices.first {
      let before = lines[..<first].map(\.kind)
      if before.contains(.paragraph) || before.contains(.strong) { return }
      for index in indices { accept(index, .surveyLabelOpening) }
    } else {
      return
    }
    for index in lines.indices where lines[index].isCandidate && !lines[index].isAccepted {
      if speaks(lines[index]), lines[index].recurs || lines[index].isName {
        accept(index, .surveyLabelFew)
      } else {
        lines[index].rule = .surveyLabelNotAccepted
      }
    }
  }

  private mutating func refuseHeadlines() {
    for index in lines.indices where lines[index].isAccepted {
      let line = lines[index]
      let isFollowed = index + 1 < lines.count && lines[index + 1].isAccepted
      guard line.kind == .label, line.width >= 25, !line.reading.isTerminal,
        !line.hasClass("asker", "answerer", "chair"), !isFollowed
      else { return }
      lines[index].isAccepted = false
      lines[index].rule = .surveyLabelHeadline
    }
  }

  // MARK: Step 3

  private mutating func judgeDashes() {
    let dashes = lines.indices.filter { lines[$0].kind == .dash }
    if lines.contains(where: \.isAccepted) {
      for index in dashes { judge(dash: index, .text, .surveyDashBullet) }
      return
    }
    let prompted = dashes.filter(isPrompted).count
    let asking = dashes.filter { lines[$0].reading.asks }.count
    if prompted >= 2, 2 * prompted >= dashes.count {
      judgeAnswers(dashes, .surveyDashAnswer)
    } else if prompted == 1, dashes.count <= 2,
      dashes.contains(where: { $0 > 0 && lines[$0 - 1].reading.asks })
    {
      judgeAnswers(dashes, .surveyDashPair)
    } else if dashes.count >= 4, 5 * asking >= dashes.count {
      for index in dashes {
        judge(dash: index, lines[index].reading.asks ? .asker : .answer, .surveyDashBoth)
      }
    } else {
      for index in dashes { judge(dash: index, .text, .surveyDashBullet) }
    }
  }

  private func isPrompted(_ index: Int) -> Bool {
    guard index > 0, lines[index - 1].kind != .dash else { return false }
    return lines[index - 1].reading.asks || isLine(index - 1, .paragraph, .strong)
  }

  private mutating func judgeAnswers(_ dashes: [Int], _ rule: Rule) {
    dashesAnswer = true
    for index in dashes {
      if index == 0 || isLine(index - 1, .dash) {
        judge(dash: index, .text, .surveyDashBullet)
      } else {
        judge(dash: index, .answer, rule)
      }
    }
  }

  private mutating func judge(dash index: Int, _ kind: RefinedKind, _ rule: Rule) {
    lines[index].dash = kind
    lines[index].rule = rule
  }

  // MARK: Step 4

  /// Whether a line is one that can be repeated.
  func isRepeatable(_ line: Line) -> Bool {
    guard (12...200).contains(line.width) else { return false }
    return line.isLabel
      ? !line.isAccepted : [.title, .short, .sentence].contains(line.kind)
  }

  private mutating func findRepeats() {
    let such = lines.indices.filter { isRepeatable(lines[$0]) }
    var counts: [[Unicode.Scalar]: Int] = [:]
    for index in such { counts[lines[index].letters, default: 0] += 1 }
    for index in such { lines[index].isRepeated = (counts[lines[index].letters] ?? 0) > 1 }
  }
}
