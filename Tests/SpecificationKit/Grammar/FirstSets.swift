// SPDX-License-Identifier: Apache-2.0

/// Works out at which next terminals each expression may match, and at which it must.
///
/// Every set is a safe approximation, so that consulting it never changes a result: `consumes` and
/// `matchesEmpty` may hold too many terminals, `ensures` too few.
struct FirstSets {
  struct Facts {
    /// The terminals at which it may match something.
    var consumes: UInt32
    /// The terminals at which it may match nothing.
    var matchesEmpty: UInt32
    /// The terminals at which it matches whatever follows.
    var ensures: UInt32
    /// Whether it is decided by one terminal, takes exactly that, and leaves no trace.
    var isOneTerminal = false

    var admits: UInt32 { consumes | matchesEmpty }

    static let unknown = Facts(consumes: all, matchesEmpty: all, ensures: 0)
  }

  private static let all = GrammarProgram.everything

  private let program: GrammarProgram
  private var facts: [Facts?]
  private var known: [Facts?]
  private var isBusy: [Bool]

  private init(_ program: GrammarProgram) {
    self.program = program
    facts = Array(repeating: nil, count: program.nodes.count)
    known = Array(repeating: nil, count: program.entries.count)
    isBusy = Array(repeating: false, count: program.entries.count)
  }

  /// The program's nodes with their sets; what one terminal decides is a set.
  static func analysed(_ program: GrammarProgram) -> [GrammarProgram.Node] {
    var nodes = program.nodes
    for (index, facts) in facts(of: program).enumerated() {
      guard let facts else { continue }
      if facts.isOneTerminal { nodes[index].operation = .set }
      nodes[index].admits = facts.admits
      nodes[index].ensures = facts.ensures
    }
    return nodes
  }

  /// The facts of each node.
  static func facts(of program: GrammarProgram) -> [Facts?] {
    var sets = FirstSets(program)
    for entry in program.entries.indices { _ = sets.facts(ofEntry: entry) }
    return sets.facts
  }

  private mutating func facts(ofEntry entry: Int) -> Facts {
    if let known = known[entry] { return known }
    // A production inside itself: nothing is known.
    guard !isBusy[entry] else { return .unknown }
    isBusy[entry] = true
    let result = facts(of: program.entries[entry].root)
    isBusy[entry] = false
    known[entry] = result
    return result
  }

  private mutating func facts(of index: Int) -> Facts {
    let result = compute(program.nodes[index])
    facts[index] = result
    return result
  }

  private mutating func compute(_ node: GrammarProgram.Node) -> Facts {
    let children = node.first..<(node.first + node.count)
    switch node.operation {
    case .set:
      return Facts(
        consumes: node.admits, matchesEmpty: 0, ensures: node.admits, isOneTerminal: true)
    case .empty: return Facts(consumes: 0, matchesEmpty: node.admits, ensures: node.admits)
    case .literal, .scalars, .phrase:
      return Facts(consumes: ~GrammarProgram.end, matchesEmpty: 0, ensures: 0)
    case .call:
      let entry = program.entries[node.first]
      var result = facts(ofEntry: node.first)
      if entry.makesEvent || entry.reports { result.isOneTerminal = false }
      return result
    case .sequence: return sequence(children)
    case .choice: return choice(children)
    case .repetition: return repetition(facts(of: node.first), node)
    case .and:
      let inner = facts(of: node.first)
      return Facts(consumes: 0, matchesEmpty: inner.admits, ensures: inner.ensures)
    case .not:
      let inner = facts(of: node.first)
      return Facts(consumes: 0, matchesEmpty: ~inner.ensures, ensures: ~inner.admits)
    }
  }

  private mutating func sequence(_ children: Range<Int>) -> Facts {
    var result = Facts(consumes: 0, matchesEmpty: Self.all, ensures: Self.all)
    for child in children {
      let next = facts(of: child)
      // Behind something consumed, the next one meets an unknown terminal.
      let sure = next.ensures == Self.all ? Self.all : ~result.consumes & next.ensures
      result.ensures &= sure
      result.consumes |= result.matchesEmpty & next.consumes
      result.matchesEmpty &= next.matchesEmpty
    }
    return result
  }

  private mutating func choice(_ children: Range<Int>) -> Facts {
    var result = Facts(consumes: 0, matchesEmpty: 0, ensures: 0, isOneTerminal: true)
    for child in children {
      let next = facts(of: child)
      result.consumes |= next.consumes & ~result.ensures
      result.matchesEmpty |= next.matchesEmpty & ~result.ensures
      result.ensures |= next.ensures
      result.isOneTerminal = result.isOneTerminal && next.isOneTerminal
    }
    return result
  }

  private func repetition(_ inner: Facts, _ node: GrammarProgram.Node) -> Facts {
    if node.minimum == 0 {
      return Facts(
        consumes: inner.consumes, matchesEmpty: ~inner.ensures | inner.matchesEmpty,
        ensures: Self.all)
    }
    return Facts(
      consumes: inner.consumes, matchesEmpty: inner.matchesEmpty,
      ensures: node.minimum == 1 ? inner.ensures : 0)
  }
}
