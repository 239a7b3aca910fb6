// SPDX-License-Identifier: Apache-2.0

/// A grammar file of Specs/ as it is written.
package struct Grammar: Sendable {
  /// The file's name, for messages.
  package var file: String
  /// The terminals that `%kinds` declares; none in a grammar of characters.
  package var kinds: [DeclaredKind] = []
  /// The productions in the order of the file.
  package var productions: [Production] = []

  /// A terminal and the line of its declaration.
  package struct DeclaredKind: Sendable {
    package var name: String
    package var line: Int
  }

  /// Whether the grammar's input are lines; else it is characters.
  package var isOverLines: Bool { !kinds.isEmpty }
}

/// One production with its attributes.
package struct Production: Sendable {
  package var name: String
  /// The node's kind, behind `:`.
  package var kind: String?
  /// The rule, behind `@`.
  package var rule: String?
  /// The certainty, behind `~`.
  package var certainty: String?
  /// The diagnostic, behind `!`.
  package var diagnostic: String?
  package var expression: Expression
  /// The line of its head, 1-based.
  package var line: Int
  /// What the file says, without comments around it, white-space runs made one space.
  package var text: String

  /// Whether it makes no node and no capture.
  package var isSilent: Bool { name.hasPrefix("_") }
}

/// A parsing expression.
package indirect enum Expression: Sendable, Equatable {
  case choice([Expression])
  case sequence([Expression])
  case and(Expression)
  case not(Expression)
  /// `*`, `+`, `?` and `{m,n}`.
  case repetition(Expression, minimum: Int, maximum: Int?)
  /// `.`
  case any
  /// `""`
  case empty
  /// A production's name.
  case name(String)
  /// A terminal of a grammar of lines.
  case kind(String)
  /// `'text'`
  case literal(String)
  /// `[…]`
  case scalars(ScalarSet)
  /// `{letter}`
  case category(String)
  /// `<list>`
  case list(String)

  /// The expressions directly inside.
  package var children: [Expression] {
    switch self {
    case .choice(let parts), .sequence(let parts): parts
    case .and(let inner), .not(let inner), .repetition(let inner, _, _): [inner]
    default: []
    }
  }

  /// This expression and all inside it, in the order of the text.
  package var all: [Expression] { [self] + children.flatMap(\.all) }
}

/// The scalars that `[…]` names.
package struct ScalarSet: Sendable, Hashable {
  package var ranges: [ClosedRange<UInt32>] = []
  package var isNegated = false

  package func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) } != isNegated
  }
}

/// A fault in the text of a grammar.
package struct PEGError: Error, CustomStringConvertible {
  package var file: String
  package var line: Int
  package var message: String

  package var description: String { "\(file):\(line): \(message)" }
}
