// SPDX-License-Identifier: Apache-2.0

/// Runs a grammar over one input: ordered choice, greedy repetition, nothing taken back.
///
/// A node that fails leaves no event and no finding behind; inside a predicate nothing makes any.
struct Matcher {
  /// A production that matched.
  struct Event {
    var entry: Int
    var start: Int
    var end: Int
    /// The index of the event behind this one and all inside it.
    var next: Int
  }

  /// A production with a diagnostic that began.
  struct Finding {
    var entry: Int
    var position: Int
  }

  static let failure = -1

  let program: GrammarProgram
  // Apart from the program: an unoptimised build counts references of all of it at each access.
  private let nodes: [GrammarProgram.Node]
  private let entries: [GrammarProgram.Entry]
  /// The bit of each position, and of the end.
  var lookahead: [UInt32] = []
  /// What a grammar of characters matches.
  var text = CharacterInput()
  var events: [Event] = []
  var findings: [Finding] = []
  /// What the parses used, where `isCovering`.
  private(set) var coverage = CoverageLog(cells: 0)
  private var isCovering = false
  /// Evaluated nodes: the measure of the work.
  var steps = 0
  private var predicates = 0

  init(_ program: GrammarProgram) {
    self.program = program
    nodes = program.nodes
    entries = program.entries
  }

  /// Matches a production at the start; returns where it ends, or `failure`.
  mutating func run(_ entry: Int) -> Int {
    events.removeAll(keepingCapacity: true)
    findings.removeAll(keepingCapacity: true)
    steps = 0
    let end = call(entry, at: 0)
    if isCovering { coverage.commit() }
    return end
  }

  /// Notes from here on which parts of the grammar are used; needs a program without first sets.
  mutating func startCoverage() {
    coverage = CoverageLog(cells: program.cells.count)
    isCovering = true
  }

  private mutating func match(_ index: Int, at position: Int) -> Int {
    let node = nodes[index]
    let bit = lookahead[position]
    steps += 1
    guard node.admits & bit != 0 else { return Self.failure }
    switch node.operation {
    case .set: return position + 1
    case .empty: return position
    case .call: return call(node.first, at: position)
    case .sequence: return sequence(node, at: position)
    case .choice: return choice(node, at: position)
    case .repetition: return repetition(node, at: position)
    case .and: return predicate(node, at: position) ? position : Self.failure
    case .not: return predicate(node, at: position) ? Self.failure : position
    case .literal: return text.end(ofLiteral: program.literals[node.first], at: position)
    case .scalars: return text.end(ofOneOf: program.sets[node.first], at: position)
    case .phrase: return text.end(ofPhraseIn: program.lists[node.first], at: position)
    }
  }

  private mutating func call(_ index: Int, at position: Int) -> Int {
    let entry = entries[index]
    let isTraced = predicates == 0 && (entry.makesEvent || entry.reports)
    if !isTraced && !isCovering { return match(entry.root, at: position) }
    let eventMark = events.count
    let findingMark = findings.count
    let logMark = coverage.mark
    if isTraced && entry.makesEvent {
      events.append(Event(entry: index, start: position, end: position, next: 0))
    }
    if isTraced && entry.reports { findings.append(Finding(entry: index, position: position)) }
    if isCovering { coverage.hit(entry.cell) }
    let end = match(entry.root, at: position)
    guard end >= 0 else {
      restore(eventMark, findingMark)
      if isCovering { coverage.restore(logMark) }
      return Self.failure
    }
    if isTraced && entry.makesEvent {
      events[eventMark].end = end
      events[eventMark].next = events.count
    }
    return end
  }

  private mutating func sequence(_ node: GrammarProgram.Node, at position: Int) -> Int {
    let eventMark = events.count
    let findingMark = findings.count
    let logMark = coverage.mark
    var end = position
    var child = node.first
    let last = node.first + node.count
    while child < last {
      end = match(child, at: end)
      if end < 0 {
        restore(eventMark, findingMark)
        if isCovering { coverage.restore(logMark) }
        return Self.failure
      }
      child += 1
    }
    return end
  }

  private mutating func choice(_ node: GrammarProgram.Node, at position: Int) -> Int {
    var child = node.first
    let last = node.first + node.count
    while child < last {
      let end = match(child, at: position)
      if end >= 0 {
        if isCovering { coverage.hit(node.cell + child - node.first) }
        return end
      }
      child += 1
    }
    return Self.failure
  }

  private mutating func repetition(_ node: GrammarProgram.Node, at position: Int) -> Int {
    let eventMark = events.count
    let findingMark = findings.count
    let logMark = coverage.mark
    var end = position
    var rounds = 0
    while rounds < node.maximum {
      let next = match(node.first, at: end)
      if next < 0 { break }
      rounds += 1
      if next == end { break }
      end = next
    }
    guard rounds >= node.minimum else {
      restore(eventMark, findingMark)
      if isCovering { coverage.restore(logMark) }
      return Self.failure
    }
    if isCovering { coverage.hit(node.cell + min(rounds, 2)) }
    return end
  }

  private mutating func predicate(_ node: GrammarProgram.Node, at position: Int) -> Bool {
    let inner = nodes[node.first]
    let bit = lookahead[position]
    if inner.admits & bit == 0 && !isCovering { return false }
    if inner.ensures & bit != 0 && !isCovering { return true }
    let logMark = coverage.mark
    predicates += 1
    let matched = match(node.first, at: position) >= 0
    predicates -= 1
    if isCovering { coverage.commit(from: logMark) }
    if isCovering { coverage.decide(node.cell + (matched == (node.operation == .and) ? 1 : 0)) }
    return matched
  }

  private mutating func restore(_ eventMark: Int, _ findingMark: Int) {
    if events.count > eventMark { events.removeLast(events.count - eventMark) }
    if findings.count > findingMark { findings.removeLast(findings.count - findingMark) }
  }
}
