// SPDX-License-Identifier: Apache-2.0

import PressText
import SpecificationKit
import Testing

@Suite("Grammar, parser, rules and chapters name the same things")
struct IndexTests {
  // MARK: The parser's functions

  /// The text of each production that a function's comment in the parser quotes.
  private func quotedProductions() throws -> [(place: String, text: String, below: String)] {
    let folder = "Sources/PressText/Parser/Grammar"
    return try Repository.files(in: folder, withSuffix: ".swift").flatMap { path in
      var quoted: [(place: String, text: String, below: String)] = []
      var block: [Substring]?
      let lines = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        let comment = line.drop { $0 == " " }
        if comment == "/// ```peg" {
          block = []
        } else if comment == "/// ```", let text = block {
          // What stands below the comment.
          let below = lines[index...].first { !$0.drop { $0 == " " }.hasPrefix("///") } ?? ""
          quoted.append(("\(path):\(index + 1)", text.joined(separator: "\n"), String(below)))
          block = nil
        } else if block != nil {
          block?.append(comment.dropFirst("/// ".count))
        }
      }
      return quoted
    }
  }

  @Test("Each production stands above exactly one function of the parser, word for word")
  func productionsStandAboveFunctions() throws {
    let grammar = try Repository.grammar("grammar.peg")
    let texts = Dictionary(uniqueKeysWithValues: grammar.productions.map { ($0.name, $0.text) })
    #expect(texts.count > 40)
    var places: [String: [String]] = [:]
    for quoted in try quotedProductions() {
      let productions = try Grammar(quoted.text, file: quoted.place).productions
      let production = try #require(productions.count == 1 ? productions.first : nil)
      places[production.name, default: []].append(quoted.place)
      #expect(quoted.below.contains("func "), "\(quoted.place): no function below")
      #expect(production.text == texts[production.name], "\(quoted.place)")
    }
    for name in texts.keys {
      #expect(places[name]?.count == 1, "\(name): \(places[name] ?? [])")
    }
    #expect(Set(places.keys) == Set(texts.keys))
  }

  // MARK: Kinds

  @Test("The kinds of nodes are those that the grammar makes, a label and a mark")
  func nodeKinds() throws {
    let made = try Repository.grammar("grammar.peg").productions.compactMap(\.kind)
    #expect(Set(made + ["label", "mark"]) == Set(SyntaxKind.allCases.map(\.rawValue)))
  }

  @Test("The refined kinds are the terminals, in order")
  func refinedKinds() throws {
    let kinds = try Repository.grammar("grammar.peg").kinds.map(\.name)
    #expect(kinds == RefinedKind.allCases.map(\.rawValue))
  }

  @Test("The kinds of lines are those of lexical.tsv, in order")
  func lineKinds() throws {
    var kinds: [String] = []
    for row in try Repository.rows("Specs/lexical.tsv") where !kinds.contains(row[0]) {
      kinds.append(row[0])
    }
    #expect(kinds == LineKind.allCases.map(\.rawValue))
  }

  @Test("lexical.tsv names productions of grammars that exist")
  func lexicalProductions() throws {
    var count = 0
    for row in try Repository.rows("Specs/lexical.tsv") {
      for match in row[1].matches(of: /peg\((\w+)\.(\w+)\)/) {
        let grammar = try Repository.grammar("\(match.1).peg")
        #expect(grammar.productions.contains { $0.name == match.2 }, "\(match.0)")
        count += 1
      }
    }
    #expect(count == 9)
  }

  // MARK: Rules

  /// The ids of the headings of all chapters: `### Dash answers {#turn.dash-answer}`.
  private func headings() throws -> [String] {
    try Repository.files(in: "Specs/spec", withSuffix: ".md").flatMap { path in
      try Repository.text(path).split(separator: "\n")
        .compactMap { line in line.firstMatch(of: /^#+ .*\{#([a-z0-9.\-]+)\}\s*$/) }
        .map { String($0.1) }
    }
  }

  @Test("Each rule has exactly one heading in the chapters, and each heading is a rule")
  func rulesAreHeadings() throws {
    let headings = try headings()
    let rules = Set(Rule.allCases.map(\.rawValue))
    #expect(Set(headings).count == headings.count, "a heading stands twice")
    let without = rules.subtracting(headings).sorted()
    #expect(without.isEmpty, "rules without a heading")
    let unknown = Set(headings).subtracting(rules).sorted()
    #expect(unknown.isEmpty, "headings that are no rule")
  }

  @Test("The tables and the grammar name rules that exist")
  func tablesNameRules() throws {
    let grammar = try Repository.grammar("grammar.peg").productions.compactMap(\.rule)
    let lexical = try Repository.rows("Specs/lexical.tsv").map { $0[2] }
    let diagnostics = try Repository.rows("Specs/diagnostics.tsv").map { $0[2] }
    #expect(!grammar.isEmpty && !lexical.isEmpty && !diagnostics.isEmpty)
    let unknown = (grammar + lexical + diagnostics).filter { Rule(rawValue: $0) == nil }
    #expect(unknown.isEmpty)
  }

  @Test("The forms of roles are those of role-forms.tsv, and none stands for another form")
  func roleForms() throws {
    let rows = try Repository.rows("Specs/role-forms.tsv")
    #expect(rows.map { $0[0] } == rows.map { $0[0] }.sorted())
    let forms = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    #expect(forms == RoleForms.roles)
    #expect(forms.values.allSatisfy { forms[$0] == nil })
  }

  @Test("The orders of dates are those of date-order.tsv, and a tag is a language or has a region")
  func dateOrders() throws {
    let rows = try Repository.rows("Specs/date-order.tsv")
    #expect(rows.map { $0[0] } == rows.map { $0[0] }.sorted())
    #expect(Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) }) == DateOrder.names)
    #expect(rows.allSatisfy { $0[1] == "both" || DateOrder(rawValue: $0[1]) != nil })
    #expect(rows.allSatisfy { (try? /[a-z]{2,3}(-[a-z]{2})?/.wholeMatch(in: $0[0])) != nil })
  }

  @Test("The diagnostics are those of diagnostics.tsv, in order")
  func diagnosticCodes() throws {
    let rows = try Repository.rows("Specs/diagnostics.tsv")
    #expect(rows.map { $0[0] } == Diagnostic.Code.allCases.map(\.rawValue))
    #expect(rows.allSatisfy { Diagnostic.Severity(rawValue: $0[1]) != nil })
  }
}
