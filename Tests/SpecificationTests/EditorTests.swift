// SPDX-License-Identifier: Apache-2.0

import Foundation
import SpecificationKit
import Testing

@Suite("The grammars for editors colour all that cases and grammars are made of")
struct EditorTests {
  /// A TextMate grammar: its patterns by name, and what stands at the top.
  struct Grammar {
    var top: [String] = []
    var patterns: [String: JSONValue] = [:]

    init(_ name: String) throws {
      let path = "editor/\(name).tmLanguage.json"
      let json = try JSONReader.value(of: try Specification.root.bytes(of: path))
      #expect(json["scopeName"]?.string == "source.presstext.\(name)")
      #expect(json["fileTypes"]?.array == [.string(name)])
      patterns = try #require(json["repository"]?.object)
      for pattern in try #require(json["patterns"]?.array) {
        top.append(String(try #require(pattern["include"]?.string).dropFirst()))
      }
    }

    /// All members of a name, wherever they stand.
    func all(_ name: String) -> [String] {
      func search(_ value: JSONValue) -> [String] {
        switch value {
        case .object(let members):
          (members[name]?.string.map { [$0] } ?? []) + members.values.flatMap(search)
        case .array(let values): values.flatMap(search)
        default: []
        }
      }
      return patterns.values.flatMap(search)
    }

    /// The pattern that colours the beginning of a line.
    func opening(_ line: String) throws -> String? {
      try top.first { name in
        let pattern = patterns[name]?["match"] ?? patterns[name]?["begin"]
        let text = try #require(pattern?.string, "\(name)")
        let range = NSRange(line.startIndex..., in: line)
        let match = try NSRegularExpression(pattern: text).firstMatch(in: line, range: range)
        return match?.range.location == 0
      }
    }
  }

  @Test(
    "every expression can be read, and every name that is included is there",
    arguments: [
      "case", "peg",
    ])
  func isWellFormed(name: String) throws {
    let grammar = try Grammar(name)
    let expressions = grammar.all("match") + grammar.all("begin") + grammar.all("end")
    #expect(expressions.count > 15)
    for expression in expressions {
      #expect(throws: Never.self, "\(expression)") { try NSRegularExpression(pattern: expression) }
    }
    for name in grammar.top + grammar.all("include").map({ String($0.dropFirst()) }) {
      #expect(grammar.patterns[name] != nil, "\(name)")
    }
    #expect(
      Set(grammar.top + grammar.all("include").map { String($0.dropFirst()) })
        == Set(grammar.patterns.keys))
  }

  @Test("every line of every case file is coloured from its start")
  func casesAreColoured() throws {
    let grammar = try Grammar("case")
    var seen: Set<String> = []
    for path in Specification.root.files(below: "cases") {
      let lines = Set(try Specification.root.text(of: path).split(separator: "\n").map(String.init))
      for line in lines {
        // One line of each shape is enough.
        let word = line.hasPrefix(" ") ? String(line.prefix(8)) : String(line.prefix { $0 != " " })
        guard seen.insert(word).inserted else { continue }
        #expect(try grammar.opening(line) != nil, "\(path): \(line)")
      }
    }
    #expect(seen.count > 20)
  }

  @Test("every word of the case format is coloured as what it is")
  func wordsAreColoured() throws {
    let grammar = try Grammar("case")
    let samples = [
      "case a.b": "opening", "rule a.b": "list", "near a, b": "list", "note words": "note",
      "options language \"de\"": "options", "| text": "input", "|": "input", "// words": "comment",
      "$ missing-body": "end", "  ^^^ missing-body": "caret", "  ^... missing-body": "caret",
      "  > missing-body": "caret", "  1 text survey.shape": "row", "layers source": "layers",
    ]
    for (line, name) in samples { #expect(try grammar.opening(line) == name, "\(line)") }
    for name in CaseBlockName.allCases {
      #expect(try grammar.opening(name.rawValue) == "block", "\(name)")
    }
    func colours(_ pattern: String, _ words: [String]) throws {
      let text = JSONValue.object(["": try #require(grammar.patterns[pattern])]).compact
      for word in words { #expect(text.contains(word), "\(pattern): \(word)") }
    }
    try colours("layers", CaseLayer.allCases.map(\.rawValue))
    try colours("options", ["chrome-line", "speaker", "language", "layout"])
    let fields = SpeakerRow.fieldNames + TreeRow.fieldNames.values.joined()
    try colours("field", fields + ["label", "labels", "class", "part"])
    try colours("certainty", ["medium", "low"])
  }

  @Test(
    "every character of the specification's grammars is coloured, but for white space and brackets")
  func grammarsAreColoured() throws {
    let grammar = try Grammar("peg")
    let expressions = try grammar.top.map { name in
      let pattern = try #require(grammar.patterns[name])
      if let match = pattern["match"]?.string { return match }
      let (begin, end) = (pattern["begin"]?.string ?? "", pattern["end"]?.string ?? "")
      return "\(begin)(?:\\\\.|[^\(end)])*\(end)"
    }
    let whole = try NSRegularExpression(
      pattern: expressions.map { "(?:\($0))" }.joined(separator: "|"), options: .anchorsMatchLines)
    for path in Specification.root.files(below: ".") where path.hasSuffix(".peg") {
      let text = try Specification.root.text(of: path)
      let rest = whole.stringByReplacingMatches(
        in: text, range: NSRange(text.startIndex..., in: text), withTemplate: "")
      let left = rest.filter { !$0.isWhitespace && !"()".contains($0) }
      #expect(left.isEmpty, "\(path): \(left.prefix(40))")
    }
  }
}
