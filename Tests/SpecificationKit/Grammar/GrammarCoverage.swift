// SPDX-License-Identifier: Apache-2.0

package import PressText

/// Which parts of grammar.peg a set of documents uses.
///
/// There is a cell for each production, for each alternative of a choice, for both ways of an
/// optional and of a predicate, for none, one and many rounds of a repetition, and for each kind of
/// line as the first, a middle, the last and the only one. What an abandoned attempt matched does
/// not count; what a predicate found does.
package struct GrammarCoverage {
  /// Something that a document should show.
  package struct Cell: Sendable, Hashable {
    /// Such as `Lead/repeat1/many`, `_Block/choice1/alt2`, `kind:speaker/first`.
    package var id: String
    package var hits: Int

    package init(id: String, hits: Int) {
      self.id = id
      self.hits = hits
    }
  }

  private var grammar: LineGrammar
  private var places: [[Int]]
  private static let placeNames = ["first", "middle", "last", "only"]

  /// Makes a coverage of `Specs/grammar.peg` without documents.
  package init() throws {
    try self.init(of: Repository.grammar("grammar.peg"))
  }

  package init(of grammar: Grammar) throws {
    self.grammar = try LineGrammar(grammar, usingFirstSets: false)
    self.grammar.startCoverage()
    places = LineGrammar.kinds.map { _ in [0, 0, 0, 0] }
  }

  /// Counts what a document shows.
  package mutating func add(_ kinds: [RefinedKind]) throws {
    try add(kinds.map(LineGrammar.index(of:)))
  }

  /// Counts what a document shows, its kinds given by their indices in `LineGrammar.kinds`.
  package mutating func add(_ kinds: [UInt8]) throws {
    try grammar.match(kinds)
    for (index, kind) in kinds.enumerated() {
      let isFirst = index == 0
      let isLast = index == kinds.count - 1
      places[Int(kind)][isFirst ? (isLast ? 3 : 0) : (isLast ? 2 : 1)] += 1
    }
  }

  /// All cells: those of the grammar in the order of the file, then those of the kinds.
  package var cells: [Cell] {
    let kinds = zip(LineGrammar.kinds, places).flatMap { kind, hits in
      zip(Self.placeNames, hits).map { Cell(id: "kind:\(kind.rawValue)/\($0)", hits: $1) }
    }
    return grammar.coverage.map { Cell(id: $0.name, hits: $0.hits) } + kinds
  }

  // MARK: Waivers

  /// The cells that Specs/waivers.tsv excuses, with the reasons; none where there is no such file.
  package static func waivers() throws -> [String: String] {
    guard Repository.files(in: "Specs", withSuffix: "waivers.tsv") == ["Specs/waivers.tsv"] else {
      return [:]
    }
    let rows = try Repository.rows("Specs/waivers.tsv")
    return Dictionary(
      rows.map { ($0[0], $0.count > 1 ? $0[1] : "") }, uniquingKeysWith: { first, _ in first })
  }

  /// What is wrong: a cell that no document shows and no waiver excuses, a waiver for a cell that is
  /// shown or that there is not, a waiver without reason.
  package func problems(waivers: [String: String]) -> [String] {
    let cells = cells
    let ids = Set(cells.map(\.id))
    let unshown = cells.filter { $0.hits == 0 && waivers[$0.id] == nil }
      .map { "\($0.id): no case shows it" }
    let stale = cells.filter { $0.hits > 0 && waivers[$0.id] != nil }
      .map { "\($0.id): waived, but shown" }
    let unknown = waivers.keys.filter { !ids.contains($0) }.sorted()
      .map { "\($0): waived, but there is no such cell" }
    let silent = waivers.filter(\.value.isEmpty).keys.sorted()
      .map { "\($0): waived without a reason" }
    return unshown + stale + unknown + silent
  }
}
