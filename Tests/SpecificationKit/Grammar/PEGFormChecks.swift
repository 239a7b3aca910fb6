// SPDX-License-Identifier: Apache-2.0

extension GrammarChecker {
  // MARK: Form

  mutating func checkForm(of production: Production) {
    if firstNames(of: production.name).contains(production.name) {
      report(.leftRecursion, production.line, production.name)
    } else if allNames(of: production.name).contains(production.name) {
      report(.nesting, production.line, "\(production.name) nests without bound")
    }
    for case .repetition(let body, _, let maximum) in production.expression.all
    where maximum != 1 && isNullable(body) {
      report(.nullableLoop, production.line, "a repetition of nothing in \(production.name)")
    }
  }

  /// The productions that can stand at the very start of one.
  private func firstNames(of name: String) -> Set<String> {
    closure(of: name) { leading($0) }
  }

  private func allNames(of name: String) -> Set<String> {
    closure(of: name) { expression in
      expression.all.compactMap { if case .name(let name) = $0 { name } else { nil } }
    }
  }

  private func closure(of name: String, _ step: (Expression) -> [String]) -> Set<String> {
    var found: Set<String> = []
    var pending = [name]
    while let name = pending.popLast() {
      guard let production = productions[name] else { continue }
      for next in step(production.expression) where found.insert(next).inserted {
        pending.append(next)
      }
    }
    return found
  }

  private func leading(_ expression: Expression) -> [String] {
    switch expression {
    case .name(let name): return [name]
    case .choice(let parts): return parts.flatMap(leading)
    case .and(let inner), .not(let inner), .repetition(let inner, _, _): return leading(inner)
    case .sequence(let parts):
      var names: [String] = []
      for part in parts {
        names += leading(part)
        if !isNullable(part) { break }
      }
      return names
    default: return []
    }
  }

  /// Whether an expression may match without taking anything.
  private func isNullable(_ expression: Expression, inside: Set<String> = []) -> Bool {
    switch expression {
    case .empty, .and, .not: return true
    case .choice(let parts): return parts.contains { isNullable($0, inside: inside) }
    case .sequence(let parts): return parts.allSatisfy { isNullable($0, inside: inside) }
    case .repetition(let body, let minimum, _):
      return minimum == 0 || isNullable(body, inside: inside)
    case .name("End") where productions["End"] == nil: return true
    case .name(let name):
      guard !inside.contains(name), let production = productions[name] else { return false }
      return isNullable(production.expression, inside: inside.union([name]))
    default: return false
    }
  }

  // MARK: Terminals

  mutating func checkTerminals(of production: Production) {
    for expression in production.expression.all {
      switch expression {
      case .literal(let text):
        expectCharacters(production, "'\(text)'")
        let isFolded = text.unicodeScalars.allSatisfy { CanonicalForm.fold($0) == $0 }
        if !isFolded { report(.unfoldedLiteral, production.line, "'\(text)' can never match") }
      case .scalars: expectCharacters(production, "[…]")
      case .category(let name):
        expectCharacters(production, "{\(name)}")
        if ScalarClass.bits[name] == nil { report(.unknownClass, production.line, "{\(name)}") }
      case .list(let name):
        expectCharacters(production, "<\(name)>")
        if let lists, !lists.contains(name) {
          report(.unknownList, production.line, "<\(name)>")
        }
      case .kind(let name) where !grammar.isOverLines:
        report(.misplacedTerminal, production.line, "\(name) in a grammar of characters")
      default: break
      }
    }
  }

  private mutating func expectCharacters(_ production: Production, _ terminal: String) {
    guard grammar.isOverLines else { return }
    report(.misplacedTerminal, production.line, "\(terminal) in a grammar of lines")
  }

  // MARK: Choices

  /// Finds alternatives that those before them always forestall, by first sets and by literals.
  mutating func checkChoices() {
    for production in grammar.productions {
      for case .choice(let parts) in production.expression.all { checkLiterals(parts, production) }
    }
    // What cannot be resolved has been reported already.
    let bits = grammar.isOverLines ? LineGrammar.bits : ScalarClass.bits
    guard let program = try? GrammarProgram(grammar, bits: bits, analysed: false) else { return }
    let facts = FirstSets.facts(of: program)
    for node in program.nodes where node.operation == .choice {
      var forestalled: UInt32 = 0
      for offset in 0..<node.count {
        guard let fact = facts[node.first + offset] else { continue }
        if fact.admits & ~forestalled == 0 {
          report(.unreachableAlternative, 1, program.cells[node.cell + offset])
        }
        forestalled |= fact.ensures
      }
    }
  }

  /// A literal behind one that begins it is never reached.
  private mutating func checkLiterals(_ parts: [Expression], _ production: Production) {
    var earlier: [String] = []
    for case .literal(let text) in parts {
      if let prefix = earlier.first(where: { text.unicodeScalars.starts(with: $0.unicodeScalars) })
      {
        report(.unreachableAlternative, production.line, "'\(text)' stands behind '\(prefix)'")
      }
      earlier.append(text)
    }
  }
}
