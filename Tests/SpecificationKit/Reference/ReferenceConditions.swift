// SPDX-License-Identifier: Apache-2.0

import PressText

/// Specs/lexical.tsv, read: an ordered list of conditions.
struct ReferenceDecisions: Sendable {
  struct Row: Sendable {
    var conditions: [Condition]
    var kind: LineKind
    var rule: Rule
  }

  struct Condition: Sendable {
    var isNegated = false
    /// `width`, `is`, `bare`.
    var name: String
    /// What stands in parentheses.
    var argument = ""
    /// `<=` or `>=`, with a number.
    var comparison: (sign: String, number: Int)?
  }

  struct Fault: Error {
    var row: String
  }

  let rows: [Row]

  init(_ rows: [[String]]) throws {
    self.rows = try rows.map { cells in
      guard cells.count == 3, let kind = LineKind(rawValue: cells[0]),
        let rule = Rule(rawValue: cells[2])
      else { throw Fault(row: cells.joined(separator: "\t")) }
      let conditions = cells[1].split(separator: "&").map { Self.condition(String($0)) }
      return Row(conditions: conditions, kind: kind, rule: rule)
    }
  }

  private static func condition(_ text: String) -> Condition {
    var text = text.filter { $0 != " " }
    let isNegated = text.hasPrefix("!")
    if isNegated { text.removeFirst() }
    for sign in ["<=", ">="] {
      let sides = text.components(separatedBy: sign)
      guard sides.count == 2, let number = Int(sides[1]) else { continue }
      return Condition(isNegated: isNegated, name: sides[0], comparison: (sign, number))
    }
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else {
      return Condition(isNegated: isNegated, name: text)
    }
    let argument = text[text.index(after: open)...].dropLast()
    return Condition(
      isNegated: isNegated, name: String(text[..<open]), argument: String(argument))
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
