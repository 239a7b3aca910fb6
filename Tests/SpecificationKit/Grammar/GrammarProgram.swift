// SPDX-License-Identifier: Apache-2.0

/// A grammar with its names resolved, as one flat array of nodes.
///
/// What the input shows at a position is one bit of a `UInt32`: a line's refined kind, a scalar's
/// class, or the end. A node's `admits` are the bits at which it may match; at its `ensures` it
/// always does. Without analysis they are all bits and none, and the matcher does what the file says
/// step by step.
package struct GrammarProgram: Sendable {
  package struct Node: Sendable {
    package var operation: Operation
    package var admits = GrammarProgram.everything
    package var ensures: UInt32 = 0
    /// The first of its children, or the index of what it names.
    package var first = 0
    /// The number of children.
    package var count = 0
    package var minimum = 0
    package var maximum = 0
    /// The first of its coverage cells.
    package var cell = 0
  }

  package enum Operation: Sendable {
    case choice, sequence, and, not, repetition, call, empty
    /// One position whose bit is among `admits`.
    case set
    case literal, scalars, phrase
  }

  /// A production as the matcher needs it.
  package struct Entry: Sendable {
    package var root = 0
    package var makesEvent: Bool
    package var reports: Bool
    /// Its coverage cell: matched.
    package var cell = 0
  }

  static let everything = UInt32.max
  /// The bit of the end of the input.
  static let end: UInt32 = 1 << 31

  package private(set) var nodes: [Node] = []
  package private(set) var entries: [Entry] = []
  /// The entries' names.
  package let names: [String]
  package private(set) var literals: [[Unicode.Scalar]] = []
  package private(set) var sets: [ScalarSet] = []
  package private(set) var lists: [String] = []
  /// The names of the coverage cells of productions and expressions.
  package private(set) var cells: [String] = []

  private let file: String
  private let bits: [String: UInt32]
  private let indices: [String: Int]
  private var counters: [String: Int] = [:]

  /// Resolves `grammar`, whose terminals have `bits`; with `analysed` first sets too.
  package init(_ grammar: Grammar, bits: [String: UInt32], analysed: Bool) throws {
    file = grammar.file
    names = grammar.productions.map(\.name)
    self.bits = bits
    indices = Dictionary(
      grammar.productions.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first })
    entries = grammar.productions.map { production in
      Entry(makesEvent: !production.isSilent, reports: production.diagnostic != nil)
    }
    for (index, production) in grammar.productions.enumerated() {
      try add(production, at: index)
    }
    if analysed {
      nodes = FirstSets.analysed(self)
    }
  }

  package func entry(named name: String) -> Int? { indices[name] }

  // MARK: Flattening

  private mutating func add(_ production: Production, at index: Int) throws {
    counters = [:]
    entries[index].cell = addCell("\(production.name)/matched")
    entries[index].root = reserve(1)
    try fill(entries[index].root, with: production.expression, of: production)
  }

  private mutating func reserve(_ count: Int) -> Int {
    let first = nodes.count
    nodes += Array(repeating: Node(operation: .empty), count: count)
    return first
  }

  private mutating func fill(_ slot: Int, with expression: Expression, of production: Production)
    throws
  {
    nodes[slot] = try node(for: expression, of: production)
    let children = expression.children
    guard !children.isEmpty else { return }
    let first = reserve(children.count)
    nodes[slot].first = first
    nodes[slot].count = children.count
    for (offset, child) in children.enumerated() {
      try fill(first + offset, with: child, of: production)
    }
  }

  private mutating func node(for expression: Expression, of production: Production) throws -> Node {
    switch expression {
    case .choice(let parts):
      let cell = addCells(production, "choice", parts.indices.map { "alt\($0 + 1)" })
      return Node(operation: .choice, cell: cell)
    case .sequence: return Node(operation: .sequence)
    case .and:
      return Node(operation: .and, cell: addCells(production, "and", ["fails", "holds"]))
    case .not:
      return Node(operation: .not, cell: addCells(production, "not", ["fails", "holds"]))
    case .repetition(_, let minimum, let maximum):
      let cell = addRepetitionCells(production, minimum: minimum, maximum: maximum)
      return Node(
        operation: .repetition, minimum: minimum, maximum: maximum ?? .max, cell: cell)
    case .empty: return Node(operation: .empty)
    case .any: return Node(operation: .set, admits: ~Self.end)
    default: return try terminal(for: expression, of: production)
    }
  }

  private mutating func terminal(for expression: Expression, of production: Production) throws
    -> Node
  {
    switch expression {
    case .name("End") where indices["End"] == nil:
      return Node(operation: .empty, admits: Self.end)
    case .name(let name):
      guard let index = indices[name] else { throw fault("\(name) is not defined", production) }
      return Node(operation: .call, first: index)
    case .kind(let name), .category(let name):
      guard let bit = bits[name] else { throw fault("\(name) is not known", production) }
      return Node(operation: .set, admits: bit)
    case .literal(let text):
      literals.append(Array(text.unicodeScalars))
      return Node(operation: .literal, first: literals.count - 1)
    case .scalars(let set):
      sets.append(set)
      return Node(operation: .scalars, first: sets.count - 1)
    case .list(let name):
      lists.append(name)
      return Node(operation: .phrase, first: lists.count - 1)
    default: throw fault("no terminal", production)
    }
  }

  private func fault(_ message: String, _ production: Production) -> PEGError {
    PEGError(file: file, line: production.line, message: message)
  }

  // MARK: Coverage cells

  private mutating func addCell(_ name: String) -> Int {
    cells.append(name)
    return cells.count - 1
  }

  private mutating func addCells(_ production: Production, _ word: String, _ parts: [String]) -> Int
  {
    counters[word, default: 0] += 1
    let site = "\(production.name)/\(word)\(counters[word, default: 0])"
    let first = cells.count
    cells += parts.map { "\(site)/\($0)" }
    return first
  }

  private mutating func addRepetitionCells(
    _ production: Production, minimum: Int, maximum: Int?
  ) -> Int {
    if maximum == 1 { return addCells(production, "optional", ["absent", "present"]) }
    let first = addCells(production, "repeat", ["0", "1", "many"])
    if minimum > 0 { cells[first] = "" }
    if minimum > 1 { cells[first + 1] = "" }
    return first
  }
}
