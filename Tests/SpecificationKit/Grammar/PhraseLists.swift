// SPDX-License-Identifier: Apache-2.0

/// The lists of phrases that a grammar of characters names as `<list>`.
package struct PhraseLists: Sendable {
  /// A list as a trie of folded scalars.
  struct Trie: Sendable {
    private var children: [[Unicode.Scalar: Int]] = [[:]]
    private var ends: Set<Int> = []

    mutating func insert(_ phrase: [Unicode.Scalar]) {
      guard !phrase.isEmpty else { return }
      var node = 0
      for scalar in phrase {
        if let next = children[node][scalar] {
          node = next
        } else {
          children.append([:])
          children[node][scalar] = children.count - 1
          node = children.count - 1
        }
      }
      ends.insert(node)
    }

    func child(of node: Int, _ scalar: Unicode.Scalar) -> Int? { children[node][scalar] }

    func isPhrase(_ node: Int) -> Bool { ends.contains(node) }
  }

  private(set) var tries: [String: Trie] = [:]
  /// The phrases as they are listed, in order.
  private(set) var phrases: [String: [String]] = [:]

  /// The names of the lists.
  package var names: Set<String> { Set(tries.keys) }

  /// No lists.
  package init() {}

  /// Lists by their names.
  package init(_ phrases: [String: Set<String>]) {
    self.phrases = phrases.mapValues { $0.sorted() }
    for (name, list) in phrases {
      var trie = Trie()
      for phrase in list { trie.insert(CanonicalForm.phrase(phrase)) }
      tries[name] = trie
    }
  }

  /// The lists of Specs/lexicon; none where the folder is missing.
  package init(readingFrom folder: String) throws {
    var phrases: [String: Set<String>] = [:]
    for path in Repository.files(in: folder, withSuffix: ".tsv") {
      let name = path.split(separator: "/").last?.dropLast(".tsv".count) ?? ""
      let rows = try Repository.rows(path)
      phrases[String(name)] = Set(rows.filter { $0.count > 1 }.map { $0[1] })
    }
    self.init(phrases)
  }
}
