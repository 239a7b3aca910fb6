// SPDX-License-Identifier: Apache-2.0

/// Makes the typed article of a tree: one walk over the nodes, in the order of the document.
struct Lowering {
  private let analysis: Analysis
  private let tree: SyntaxTree
  /// The line at which the walk is, among the lines with content.
  private var line = 0

  private var headline: SyntaxTree.Node?
  private var repeated: [Range<Int>] = []
  private var dates = DatelineChoice()
  private var byline: Article.Passage?
  private var lead: [Article.Paragraph] = []
  private var blocks: [Article.Block] = []
  private var header: [Article.Chrome.Line] = []
  private var footer: [Article.Chrome.Line] = []
  private var mentions: [Mention] = []
  /// The mention of each turn, or nil where it says nothing about who speaks.
  private var mentionOfTurn: [Int?] = []

  /// Lowers a tree.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func lower(_ analysis: Analysis) -> Article {
    var lowering = Lowering(analysis, SyntaxTree(analysis))
    for part in lowering.tree.root.children { lowering.lower(part) }
    return lowering.finish()
  }

  private init(_ analysis: Analysis, _ tree: SyntaxTree) {
    self.analysis = analysis
    self.tree = tree
  }

  // MARK: The walk

  private mutating func lower(_ part: SyntaxTree.Node) {
    switch part.kind {
    case .preamble: for node in part.children { header.append(chromeLine(node)) }
    case .postamble: for node in part.children { footer.append(chromeLine(node)) }
    case .head: for node in part.children { lowerHead(node) }
    case .body: for node in part.children { lowerBody(node) }
    default: break
    }
  }

  private mutating func lowerHead(_ node: SyntaxTree.Node) {
    if node.kind == .chrome { header.append(chromeLine(node)) } else { lowerBlock(node) }
  }

  private mutating func lowerBody(_ node: SyntaxTree.Node) {
    switch node.kind {
    case .lead:
      for child in node.children {
        if child.kind == .paragraph {
          lead.append(paragraph(child))
        } else {
          lowerBlock(child)
        }
      }
    case .turn: lowerTurn(node)
    default: lowerBlock(node)
    }
  }

  private mutating func lowerBlock(_ node: SyntaxTree.Node) {
    switch node.kind {
    case .headline: headline = node
    case .repeatedHeadline: repeated.append(node.range)
    case .dateline: lowerDateline(node)
    case .byline:
      if byline == nil { byline = passage(node) } else { blocks.append(.byline(passage(node))) }
    case .paragraph: blocks.append(.paragraph(passage(node)))
    case .heading: blocks.append(.heading(heading(node)))
    case .note, .endMark: blocks.append(.note(passage(node)))
    case .subtitle: blocks.append(.subtitle(passage(node)))
    case .caption: blocks.append(.caption(passage(node)))
    case .chrome: blocks.append(.chrome(passage(node)))
    default: break
    }
  }

  private mutating func lowerDateline(_ node: SyntaxTree.Node) {
    let value = analysis.dateValue(advance(to: node))
    let dateline = Article.Dateline(
      text: text(of: node), date: value?.isoDate, time: value?.isoTime, zone: value?.isoZone,
      place: value?.place.map { tree.source.text(in: $0) }, range: node.range)
    dates.add(dateline, at: blocks.count, isUpdate: value?.isUpdate ?? false)
    blocks.append(.dateline(passage(node)))
  }

  private mutating func lowerTurn(_ node: SyntaxTree.Node) {
    let first = advance(to: node)
    var label: SyntaxTree.Node?
    var mark: String?
    var paragraphs: [Article.Paragraph] = []
    var notes: [Article.Turn.Aside] = []
    for child in node.children {
      switch child.kind {
      case .label: label = child
      case .mark: mark = child.text
      case .paragraph: paragraphs.append(paragraph(child))
      case .note: notes.append(aside(child, .note))
      case .caption: notes.append(aside(child, .caption))
      case .chrome: notes.append(aside(child, .chrome))
      case .repeatedHeadline: repeated.append(child.range)
      default: break
      }
    }
    addMention(label, node.rule, first)
    blocks.append(
      .turn(
        Article.Turn(
          speaker: nil, label: label.map { text(of: $0) }, labelRange: label?.range, mark: mark,
          move: .unknown,
          rule: node.rule, certainty: node.certainty, paragraphs: paragraphs, notes: notes,
          range: node.range)))
  }

  private mutating func addMention(_ label: SyntaxTree.Node?, _ rule: Rule, _ line: Int) {
    mentionOfTurn.append(nil)
    let mention: Mention
    if let label {
      mention = Mention(range: label.range, kind: .label(analysis.labelClass(line)))
    } else if rule == .turnSelfIntroduction, let introduction = analysis.introduction(line) {
      mention = Mention(range: introduction.name, kind: .introduction(outlet: introduction.outlet))
    } else {
      return
    }
    mentionOfTurn[mentionOfTurn.count - 1] = mentions.count
    mentions.append(mention)
  }

  // MARK: Nodes

  /// The line at which a node begins; nodes come in the order of the document.
  private mutating func advance(to node: SyntaxTree.Node) -> Int {
    let start = UInt32(truncatingIfNeeded: node.range.lowerBound)
    while line + 1 < analysis.table.lines.count, analysis.table.lines[line].end <= start {
      line += 1
    }
    return line
  }

  private func text(of node: SyntaxTree.Node) -> String { node.joinedText }

  private func paragraph(_ node: SyntaxTree.Node) -> Article.Paragraph {
    Article.Paragraph(text: text(of: node), range: node.range)
  }

  private func passage(_ node: SyntaxTree.Node) -> Article.Passage {
    Article.Passage(
      text: text(of: node), range: node.range, rule: node.rule, certainty: node.certainty)
  }

  /// A headline or a heading, without what only marks it as one.
  private func heading(_ node: SyntaxTree.Node) -> Article.Passage {
    let range = analysis.source.bytes.span.withoutHeadingMarks(node.range)
    return Article.Passage(
      text: tree.source.joinedText(in: range), range: range, rule: node.rule,
      certainty: node.certainty)
  }

  private func aside(
    _ node: SyntaxTree.Node, _ kind: Article.Turn.Aside.Kind
  ) -> Article.Turn.Aside {
    Article.Turn.Aside(kind: kind, text: text(of: node), range: node.range)
  }

  private mutating func chromeLine(_ node: SyntaxTree.Node) -> Article.Chrome.Line {
    Article.Chrome.Line(
      text: text(of: node), kind: analysis.chromeKind(advance(to: node)), range: node.range)
  }

  // MARK: The article

  private consuming func finish() -> Article {
    let resolution = SpeakerResolution(mentions, in: tree.source)
    var speakers = resolution.speakers
    var speakerOfTurn = mentionOfTurn.map { $0.map { resolution.ofMentions[$0] } }
    if let interviewee { add(interviewee, to: &speakers, &speakerOfTurn) }
    let moves = resolveTurns(speakerOfTurn, &speakers)
    if let place = dates.place { blocks.remove(at: place) }
    var rules = Self.rules(resolution, speakers, moves)
    let leadDateline = takeLeadDateline()
    if leadDateline != nil { rules.insert(.dateLead) }
    return Article(
      headline: headline.map {
        let heading = heading($0)
        return Article.Headline(text: heading.text, range: heading.range, repeated: repeated)
      },
      dateline: dates.chosen ?? leadDateline, byline: byline, lead: lead, blocks: blocks,
      speakers: speakers,
      chrome: Article.Chrome(header: header, footer: footer),
      diagnostics: Self.ordered(tree.diagnostics, resolution.diagnostics), tree: tree,
      datelines: dates.all, rules: rules)
  }

  /// Gives each turn its move and its speaker, and the speakers the parts that follow from it.
  private mutating func resolveTurns(
    _ speakerOfTurn: [Int?], _ speakers: inout [Article.Speaker]
  ) -> [Article.Turn.Move] {
    let turns = blocks.compactMap { block in
      if case .turn(let turn) = block { turn } else { nil }
    }
    findQuestioners(turns, speakerOfTurn, &speakers)
    let moves = TurnMoves(
      zip(turns, speakerOfTurn).map { ($0.rule, $1.map { speakers[$0].part }) }
    ).moves
    for (move, speaker) in zip(moves, speakerOfTurn) where move == .answer {
      if let speaker, speakers[speaker].part == .unknown { speakers[speaker].part = .principal }
    }
    var next = 0
    for index in blocks.indices {
      guard case .turn(var turn) = blocks[index] else { continue }
      turn.move = moves[next]
      turn.speaker = speakerOfTurn[next].map { speakers[$0] }
      blocks[index] = .turn(turn)
      next += 1
    }
    return moves
  }

  /// Rule `speaker.part`, 3: in an interview whose labels are names, who mostly asks.
  private func findQuestioners(
    _ turns: [Article.Turn], _ speakerOfTurn: [Int?], _ speakers: inout [Article.Speaker]
  ) {
    guard speakers.count > 1, !speakerOfTurn.contains(nil),
      speakers.allSatisfy({ $0.part == .principal || $0.part == .unknown })
    else { return }
    var counts = Array(repeating: (turns: 0, questions: 0), count: speakers.count)
    let bytes = analysis.source.bytes.span
    for (turn, speaker) in zip(turns, speakerOfTurn) {
      guard let speaker else { continue }
      counts[speaker].turns += 1
      guard let last = turn.paragraphs.last?.range else { continue }
      let ending = bytes.ending(last.lowerBound, last.upperBound)
      if ending.contains(.question) { counts[speaker].questions += 1 }
    }
    let asking = counts.indices.filter { counts[$0].questions * 2 > counts[$0].turns }
    let rest = counts.indices.filter { counts[$0].questions * 4 <= counts[$0].turns }
    guard let only = asking.first, asking.count == 1, rest.count == counts.count - 1,
      counts[only].questions >= 2, speakers[only].part == .unknown
    else { return }
    speakers[only].part = .questioner
  }

  /// Rule `date.lead`: parts the dateline from the first paragraph, if the article has no other.
  private mutating func takeLeadDateline() -> Article.Dateline? {
    guard dates.all.isEmpty, let opening = firstParagraph,
      let found = LeadDateline(in: opening, of: analysis)
    else { return nil }
    if lead.isEmpty {
      guard
        let index = blocks.firstIndex(where: { if case .paragraph = $0 { true } else { false } }),
        case .paragraph(let passage) = blocks[index]
      else { return nil }
      blocks[index] = .paragraph(
        Article.Passage(
          text: tree.source.joinedText(in: found.rest), range: found.rest, rule: passage.rule,
          certainty: passage.certainty))
    } else {
      lead[0] = Article.Paragraph(
        text: tree.source.joinedText(in: found.rest), range: found.rest)
    }
    return found.dateline
  }

  // MARK: The interviewee

  /// Whom an interview without labels is with, if its answers are told from its questions.
  private var interviewee: Interviewee? {
    guard mentions.isEmpty, let headline else { return nil }
    var answers = 0
    var hasQuestion = false
    for case .turn(let turn) in blocks {
      switch TurnMoves.move(of: turn.rule) {
      case .answer: answers += 1
      case .question: hasQuestion = true
      default: return nil
      }
    }
    guard answers >= 2, hasQuestion, let opening else { return nil }
    return Interviewee(
      headline: heading(headline).range, lead: opening, except: byline?.range, in: tree.source)
  }

  /// The lead; without one, the first paragraph before the first turn.
  private var opening: Range<Int>? {
    if let first = lead.first, let last = lead.last {
      return first.range.lowerBound..<last.range.upperBound
    }
    return firstParagraph
  }

  /// The first paragraph of the lead; without one, the first before the first turn.
  private var firstParagraph: Range<Int>? {
    if let first = lead.first { return first.range }
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): return paragraph.range
      case .turn: return nil
      default: break
      }
    }
    return nil
  }

  /// Gives all answers to one speaker.
  private func add(
    _ interviewee: Interviewee, to speakers: inout [Article.Speaker], _ speakerOfTurn: inout [Int?]
  ) {
    var turn = 0
    for case .turn(let value) in blocks {
      if TurnMoves.move(of: value.rule) == .answer { speakerOfTurn[turn] = 0 }
      turn += 1
    }
    speakers = [
      Article.Speaker(
        id: "s1", name: tree.source.text(in: interviewee.name), honorific: nil, role: nil,
        affiliation: nil, part: .principal, labels: [], certainty: interviewee.certainty,
        rule: .speakerInterviewee)
    ]
  }

  private static func ordered(_ left: [Diagnostic], _ right: [Diagnostic]) -> [Diagnostic] {
    right.isEmpty ? left : (left + right).sorted()
  }

  /// The rules of the model that decided something.
  private static func rules(
    _ resolution: SpeakerResolution, _ speakers: [Article.Speaker], _ moves: [Article.Turn.Move]
  ) -> Set<Rule> {
    var rules = resolution.rules.union(speakers.map(\.rule))
    if !resolution.diagnostics.isEmpty { rules.insert(.speakerAmbiguous) }
    if speakers.contains(where: { $0.part != .unknown }) { rules.insert(.speakerPart) }
    if moves.contains(where: { $0 != .unknown }) { rules.insert(.turnMove) }
    return rules
  }
}

extension Article {
  /// Makes the article of a document that has been analysed.
  package init(_ analysis: Analysis) {
    self = Lowering.lower(analysis)
  }
}
