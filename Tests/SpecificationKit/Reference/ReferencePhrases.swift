// SPDX-License-Identifier: Apache-2.0

/// The lists of Specs/lexicon with all their columns, and how a text is compared with them.
package struct ReferencePhrases: Sendable {
  /// Of each list, the cells behind the phrase by the phrase in canonical form.
  private var lists: [String: [[Unicode.Scalar]: [String]]] = [:]
  /// Of each list, its phrases by their first characters.
  private var byHead: [String: [[Unicode.Scalar]: [[Unicode.Scalar]]]] = [:]

  private static let reach = 512

  package init(readingFrom folder: String) throws {
    for path in Repository.files(in: folder, withSuffix: ".tsv") {
      let name = String(path.split(separator: "/").last?.dropLast(".tsv".count) ?? "")
      var list: [[Unicode.Scalar]: [String]] = [:]
      for row in try Repository.rows(path) where row.count > 1 {
        let printed = row[1].replacing("{n}", with: "0")
        let phrase = ReferenceText(printed).opening.map(\.scalar)
        list[phrase] = Array(row.dropFirst(2))
      }
      lists[name] = list
      byHead[name] = Dictionary(grouping: list.keys) { Array($0.prefix(2)) }
    }
  }

  package var names: Set<String> { Set(lists.keys) }

  // MARK: Canonical form

  /// A character of the canonical form and the index at which it ends in the text.
  struct Unit: Sendable, Hashable {
    var scalar: Unicode.Scalar
    var end: Int
  }

  /// The canonical form of what begins at a character, as far as a phrase is looked for.
  static func canonical(_ text: ReferenceText, from start: Int) -> [Unit] {
    var units: [Unit] = []
    var index = start
    while index < text.scalars.count {
      let scalar = text.scalars[index]
      var end = index + 1
      var folded = CanonicalForm.fold(scalar)
      if scalar.isSpace {
        end = CanonicalForm.endOfSpaces(text.scalars, index)
      } else if scalar.isASCIIDigit {
        end = CanonicalForm.endOfNumber(text.scalars, index)
        folded = "0"
      }
      if text.offsets[end] - text.offsets[start] > reach { break }
      units.append(Unit(scalar: folded, end: end))
      index = end
    }
    return units
  }

  // MARK: Search

  /// What a phrase of a list covers, and the cells behind it.
  struct Found {
    /// The index of the character behind it.
    var end: Int
    var cells: [String]
  }

  /// The longest phrase of a list that begins at a character and ends where a word does.
  func longest(_ list: String, in text: ReferenceText, from start: Int = 0) -> Found? {
    let units = start == 0 ? text.opening : Self.canonical(text, from: start)
    let canonical = units.map(\.scalar)
    var best: Found?
    let heads = [Array(canonical.prefix(2)), Array(canonical.prefix(1))]
    for phrase in heads.flatMap({ byHead[list]?[$0] ?? [] }) {
      guard canonical.starts(with: phrase), let last = phrase.last else { continue }
      let end = units[phrase.count - 1].end
      let isOpen = CanonicalForm.isWordPart(last) && end < text.scalars.count
      if isOpen && CanonicalForm.isWordPart(CanonicalForm.fold(text.scalars[end])) { continue }
      if let known = best, known.end >= end { continue }
      best = Found(end: end, cells: lists[list]?[phrase] ?? [])
    }
    return best
  }

  /// The cells of a phrase that is the whole text, or nil.
  func whole(_ list: String, _ text: ReferenceText) -> [String]? {
    let units = text.opening
    guard let last = units.last, last.end == text.scalars.count else { return nil }
    return lists[list]?[units.map(\.scalar)]
  }
}
