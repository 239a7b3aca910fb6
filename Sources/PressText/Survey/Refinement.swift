// SPDX-License-Identifier: Apache-2.0

/// A refined kind, and the rule that chose it.
private typealias Refined = (kind: RefinedKind, rule: Rule)

// Step 7 of the survey: one refined kind for each line.
extension Surveyor {
  /// Takes each line to the first rule that holds for it.
  consuming func refine() -> Survey {
    var rules = verdicts
    var written = rules.mutableSpan
    var kinds = Array(room: facts.count) { refineLines(into: &$0, &written) }
    acceptCalled(&kinds, &written)
    return Survey(kinds: kinds, rules: rules, layout: layout, turnLines: turnLines)
  }

  private func refineLines(
    into kinds: inout OutputSpan<RefinedKind>, _ rules: inout MutableSpan<Rule>
  ) {
    let repeated = repeatedHeadlines()
    let datelines = datelines()
    let present = presentLines()
    var nextDateline = 0
    let edges = pageLines()
    var nextEdge = 0
    let introductions = IntroductionScanner()
    let bytes = source.bytes.span
    var nextRepeat = 0
    var floorIsOpen = false
    for index in facts.indices {
      var refined: Refined
      while nextEdge < edges.count, edges[nextEdge] < index { nextEdge += 1 }
      let isDateline = nextDateline < datelines.count && datelines[nextDateline] == index
      if isDateline { nextDateline += 1 }
      if nextRepeat < repeated.count, repeated[nextRepeat] == index {
        nextRepeat += 1
        refined = headlinePrint(index)
      } else if nextEdge < edges.count, edges[nextEdge] == index, !isDateline {
        refined = (.furniture, .surveyBodyChrome)
      } else if facts[index].kind == .date || facts[index].kind == .time {
        refined = dated(index, isDateline)
      } else if present.contains(index), isPresent(index) {
        refined = (.subtitle, .surveyPresent)
      } else if body.contains(index) {
        refined = inBody(index)
      } else {
        refined = outside(index)
      }
      if isSpeaker(index) { floorIsOpen = labelClass(index) == .chair }
      if floorIsOpen, refined.rule != .surveyLabelFirstSpeech,
        refined.kind == .text || refined.kind == .short,
        introductions.introductionLine(bytes, Int(lines[index].start), Int(lines[index].end)) != nil
      {
        refined = (.introduction, .surveyIntroduction)
      }
      kinds.append(refined.kind)
      rules[index] = refined.rule
    }
  }

  /// The headline and the lines with the same letters, marks and digits, in order.
  private func repeatedHeadlines() -> [Int] {
    guard let headline else { return [] }
    var result: [Int] = []
    let bytes = source.bytes.span
    let first = bytes[Int(lines[headline].start)] | 0x20
    let isLetter = first &- 0x61 < 26
    for index in facts.indices {
      // Few lines begin like the headline.
      let other = bytes[Int(lines[index].start)] | 0x20
      guard other == first || !isLetter || other &- 0x61 >= 26,
        index == headline || isCopy(index, of: headline)
      else { continue }
      let isNear = index < 3 || index > headline - 16
      if index == headline || isNear && index < max(core, headline + 1) + 4
        || body.contains(index)
      {
        result.append(index)
      }
    }
    return result
  }

  /// A print of the headline: far below the beginning of the text it is a running head.
  private func headlinePrint(_ index: Int) -> Refined {
    if index == headline { return (.headline, .surveyHeadline) }
    return index < max(core, (headline ?? 0) + 1) + 4
      ? (.headline, .surveyHeadlineRepeated) : (.furniture, .surveyBodyChrome)
  }

  private func dated(_ index: Int, _ isDateline: Bool) -> Refined {
    guard isDateline else { return (.furniture, .surveyClock) }
    return (facts[index].kind == .date ? .date : .time, .surveyDateline)
  }

  private func outside(_ index: Int) -> Refined {
    let inHead = index < body.lowerBound && headline.map { index > $0 } ?? true
    switch facts[index].kind {
    case .byline where inHead: return (.byline, .surveyByline)
    case .caption where inHead && headline != nil: return (.caption, .surveyCaption)
    case .copyright where inHead && headline != nil && isCredit(index):
      return (.caption, .surveyCaption)
    default:
      return inHead
        ? headLine(index) ?? (.furniture, .surveyBodyOutside)
        : (.furniture, .surveyBodyOutside)
    }
  }

  private func inBody(_ index: Int) -> Refined {
    let fact = facts[index]
    let verdict = verdicts[index]
    if isSpeaker(index) { return (speakerKind(index), verdict) }
    if index > 0, isSpeaker(index - 1), isAlone(index - 1), fact.kind != .note {
      return (.text, .surveyLabelFirstSpeech)
    }
    switch verdict {
    case .surveyAlternationQuestion, .surveyAlternationStatement, .surveyAlternationBeforeLabel:
      return (.asks, verdict)
    case .surveyAlternationAnswer, .surveyDashReply, .surveyLabelLost: return (.replies, verdict)
    default: break
    }
    switch fact.kind {
    case .separator: return (.separator, verdict)
    case .note: return (.note, verdict)
    case .endMark: return (.endMark, verdict)
    case .heading: return (.heading, verdict)
    case .copyright where isCredit(index): return (.caption, .surveyCaption)
    case .copyright, .address, .chrome, .date, .time: return (.furniture, .surveyBodyChrome)
    case .byline: return (.byline, .surveyByline)
    case .caption: return (.caption, .surveyCaption)
    case .dash: return (dashKind(index), verdict)
    case .label, .bareLabel:
      if verdict == .surveyLabelHeading { return (.short, verdict) }
      let runs = fact.features.contains(.terminal) || fact.width >= 60
      return (runs ? .text : .short, verdict)
    case .title, .short:
      return index < core ? headLine(index) ?? (.furniture, .surveyBodyChrome) : (.short, verdict)
    case .bullet, .strong, .paragraph, .sentence: return (.text, verdict)
    }
  }

  private func speakerKind(_ index: Int) -> RefinedKind {
    let isAlone = isAlone(index)
    if labelClass(index) == .chair { return isAlone ? .moderatorAlone : .moderator }
    return isAlone ? .speakerAlone : .speaker
  }

  private func dashKind(_ index: Int) -> RefinedKind {
    switch verdicts[index] {
    case .surveyDashAnswer, .surveyDashPair, .surveyDashRetort: .answer
    case .surveyDashBoth: asks(index) ? .asker : .answer
    case .surveyDashQuestion, .surveyDashStatement: .asker
    default: .text
    }
  }

  private var layout: Layout {
    Layout(
      marks: marks,
      body: body.isEmpty
        ? nil : Int(lines[body.lowerBound].number)...Int(lines[body.upperBound - 1].lastNumber),
      headline: headline.map { Int(lines[$0].number) }, wraps: wraps)
  }
}
