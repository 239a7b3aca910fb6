// SPDX-License-Identifier: Apache-2.0

import PressText

/// A fault that a grammar shows without being run.
package struct GrammarProblem: Sendable, Hashable, CustomStringConvertible {
  /// What is checked.
  package enum Check: String, Sendable, CaseIterable {
    // Names
    case undefinedName, duplicateProduction, unusedProduction
    case undeclaredKind, duplicateKind, unusedKind, foreignKinds
    // Attributes
    case unknownNodeKind, unknownRule, unknownCertainty, unknownDiagnostic
    case missingNode, attributeOfSilent, misplacedAttribute
    // Form
    case leftRecursion, nesting, nullableLoop
    // Terminals
    case misplacedTerminal, unknownClass, unknownList, unfoldedLiteral
    // Choices
    case unreachableAlternative
  }

  package var check: Check
  package var file: String
  package var line: Int
  package var message: String

  package var description: String { "\(file):\(line): \(check.rawValue): \(message)" }
}

/// Checks a grammar without running it.
package struct GrammarChecker {
  let grammar: Grammar
  let lists: Set<String>?
  let productions: [String: Production]
  private(set) var problems: [GrammarProblem] = []

  /// All problems of a grammar of which `starts` are asked from outside; names of lists are checked
  /// where they are given.
  package static func problems(
    in grammar: Grammar, starts: [String], lists: Set<String>? = nil
  ) -> [GrammarProblem] {
    var checker = GrammarChecker(grammar, lists: lists)
    checker.checkNames(starts)
    checker.checkKinds()
    for production in grammar.productions {
      checker.checkAttributes(of: production)
      checker.checkForm(of: production)
      checker.checkTerminals(of: production)
    }
    checker.checkChoices()
    return checker.problems
  }

  private init(_ grammar: Grammar, lists: Set<String>?) {
    self.grammar = grammar
    self.lists = lists
    productions = Dictionary(
      grammar.productions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func report(_ check: GrammarProblem.Check, _ line: Int, _ message: String) {
    problems.append(.init(check: check, file: grammar.file, line: line, message: message))
  }

  // MARK: Names

  private mutating func checkNames(_ starts: [String]) {
    var defined: Set<String> = []
    for production in grammar.productions where !defined.insert(production.name).inserted {
      report(.duplicateProduction, production.line, production.name)
    }
    for name in starts where !defined.contains(name) { report(.undefinedName, 1, name) }
    for production in grammar.productions {
      for name in Self.names(in: production) where !defined.contains(name) {
        if name == "End" && !grammar.isOverLines { continue }
        report(.undefinedName, production.line, name)
      }
    }
    let used = starts.reduce(into: Set(starts)) { $0.formUnion(reachable(from: $1)) }
    for production in grammar.productions where !used.contains(production.name) {
      report(.unusedProduction, production.line, production.name)
    }
  }

  static func names(in production: Production) -> [String] {
    production.expression.all.compactMap { expression in
      if case .name(let name) = expression { name } else { nil }
    }
  }

  /// The productions that a production names, and those that they name.
  private func reachable(from name: String) -> Set<String> {
    var found: Set<String> = []
    var pending = [name]
    while let name = pending.popLast() {
      guard let production = productions[name] else { continue }
      for next in Self.names(in: production) where found.insert(next).inserted {
        pending.append(next)
      }
    }
    return found
  }

  // MARK: Kinds

  private mutating func checkKinds() {
    guard grammar.isOverLines else { return }
    var declared: Set<String> = []
    for kind in grammar.kinds where !declared.insert(kind.name).inserted {
      report(.duplicateKind, kind.line, kind.name)
    }
    var used: Set<String> = []
    for production in grammar.productions {
      for case .kind(let name) in production.expression.all {
        used.insert(name)
        if !declared.contains(name) { report(.undeclaredKind, production.line, name) }
      }
    }
    for kind in grammar.kinds where !used.contains(kind.name) {
      report(.unusedKind, kind.line, kind.name)
    }
    let expected = RefinedKind.allCases.map(\.rawValue)
    if grammar.kinds.map(\.name) != expected {
      report(.foreignKinds, grammar.kinds.first?.line ?? 1, "%kinds is not \(expected)")
    }
  }

  // MARK: Attributes

  private mutating func checkAttributes(of production: Production) {
    let line = production.line
    if let kind = production.kind, SyntaxKind(rawValue: kind) == nil {
      report(.unknownNodeKind, line, kind)
    }
    if let rule = production.rule, Rule(rawValue: rule) == nil { report(.unknownRule, line, rule) }
    if let certainty = production.certainty, Certainty(rawValue: certainty) == nil {
      report(.unknownCertainty, line, certainty)
    }
    if let code = production.diagnostic, Diagnostic.Code(rawValue: code) == nil {
      report(.unknownDiagnostic, line, code)
    }
    let ofNode = [production.kind, production.rule, production.certainty]
    if !grammar.isOverLines {
      if ofNode != [nil, nil, nil] || production.diagnostic != nil {
        report(.misplacedAttribute, line, "\(production.name) is over characters")
      }
    } else if production.isSilent {
      if ofNode != [nil, nil, nil] { report(.attributeOfSilent, line, production.name) }
    } else if production.kind == nil || production.rule == nil {
      report(.missingNode, line, "\(production.name) needs a kind and a rule")
    }
  }
}
