// SPDX-License-Identifier: Apache-2.0

extension Grammar {
  /// Reads the text of a grammar file.
  package init(_ text: String, file: String) throws {
    var reader = PEGReader(text, file: file)
    self = try reader.grammar()
  }
}

/// A recursive-descent reader of the notation of all grammar files.
private struct PEGReader {
  private let file: String
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line = 1
  private var lineStart = 0
  /// The index behind the last token: where a production's text ends.
  private var tokenEnd = 0

  init(_ text: String, file: String) {
    self.file = file
    scalars = Array(text.unicodeScalars)
  }

  mutating func grammar() throws -> Grammar {
    var grammar = Grammar(file: file)
    skipTrivia()
    while index < scalars.count {
      guard isAtLineStart else { throw fault("a production must begin in the first column") }
      if eat("%kinds") {
        grammar.kinds += try kinds()
      } else {
        grammar.productions.append(try production())
      }
    }
    return grammar
  }

  private mutating func kinds() throws -> [Grammar.DeclaredKind] {
    var kinds: [Grammar.DeclaredKind] = []
    skipTrivia()
    while index < scalars.count, !isAtLineStart {
      let line = line
      kinds.append(.init(name: try identifier(), line: line))
    }
    return kinds
  }

  // MARK: Productions

  private mutating func production() throws -> Production {
    let start = index
    var production = Production(name: "", expression: .empty, line: line, text: "")
    production.name = try identifier()
    if eat(":") { production.kind = try identifier() }
    if eat("@") { production.rule = try attribute() }
    if eat("~") { production.certainty = try attribute() }
    if eat("!") { production.diagnostic = try attribute() }
    guard eat("<-") else { throw fault("expected <-, found \(found)") }
    production.expression = try choice()
    production.text = Self.collapsed(scalars[start..<tokenEnd])
    return production
  }

  private static func collapsed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.split(whereSeparator: \.properties.isWhitespace)
      .map { word in String(String.UnicodeScalarView(word)) }
      .joined(separator: " ")
  }

  // MARK: Expressions

  private mutating func choice() throws -> Expression {
    var parts = [try sequence()]
    while !isAtLineStart, eat("/") { parts.append(try sequence()) }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func sequence() throws -> Expression {
    var parts: [Expression] = []
    while let part = try prefixed() { parts.append(part) }
    guard let first = parts.first else { throw fault("expected an expression, found \(found)") }
    return parts.count == 1 ? first : .sequence(parts)
  }

  private mutating func prefixed() throws -> Expression? {
    guard index < scalars.count, !isAtLineStart else { return nil }
    if eat("&") { return .and(try operand()) }
    if eat("!") { return .not(try operand()) }
    return try suffixed()
  }

  private mutating func operand() throws -> Expression {
    guard !isAtLineStart, let inner = try suffixed() else {
      throw fault("expected an expression behind the predicate, found \(found)")
    }
    return inner
  }

  private mutating func suffixed() throws -> Expression? {
    guard var expression = try primary() else { return nil }
    while !isAtLineStart {
      if eat("*") {
        expression = .repetition(expression, minimum: 0, maximum: nil)
      } else if eat("+") {
        expression = .repetition(expression, minimum: 1, maximum: nil)
      } else if eat("?") {
        expression = .repetition(expression, minimum: 0, maximum: 1)
      } else if peek == "{", let next = peek(1), Self.isDigit(next) {
        expression = try bounded(expression)
      } else {
        break
      }
    }
    return expression
  }

  private mutating func bounded(_ expression: Expression) throws -> Expression {
    _ = eat("{")
    let minimum = try number()
    guard eat(",") else { throw fault("expected , in {m,n}") }
    let maximum = try number()
    guard eat("}"), minimum <= maximum, maximum > 0 else { throw fault("malformed {m,n}") }
    return .repetition(expression, minimum: minimum, maximum: maximum)
  }

  private mutating func primary() throws -> Expression? {
    guard let scalar = peek, !isAtLineStart else { return nil }
    switch scalar {
    case "(":
      _ = eat("(")
      let inner = try choice()
      guard !isAtLineStart, eat(")") else { throw fault("expected ), found \(found)") }
      return inner
    case ".":
      _ = eat(".")
      return .any
    case "\"":
      guard eat("\"\"") else { throw fault("only the empty text stands in double quotes") }
      return .empty
    case "'": return .literal(try literal())
    case "[": return .scalars(try scalarSet())
    case "{": return .category(try enclosed("{", "}"))
    case "<": return .list(try enclosed("<", ">"))
    default: return try reference()
    }
  }

  private mutating func reference() throws -> Expression? {
    guard let scalar = peek, Self.isNameStart(scalar) else { return nil }
    let name = try identifier()
    return ("a"..."z").contains(scalar) ? .kind(name) : .name(name)
  }

  // MARK: Terminals of characters

  private mutating func literal() throws -> String {
    index += 1
    var text = String.UnicodeScalarView()
    while let scalar = try inside("'") { text.append(scalar) }
    guard !text.isEmpty else { throw fault("an empty literal") }
    return String(text)
  }

  private mutating func scalarSet() throws -> ScalarSet {
    index += 1
    var set = ScalarSet()
    if peek == "^" {
      index += 1
      set.isNegated = true
    }
    while let first = try inside("]") {
      var last = first
      if peek == "-", let next = peek(1), next != "]" {
        index += 1
        guard let upper = try inside("]") else { throw fault("a range without end") }
        last = upper
      }
      guard first <= last else { throw fault("a range that runs backwards") }
      set.ranges.append(first.value...last.value)
    }
    guard !set.ranges.isEmpty else { throw fault("an empty class") }
    return set
  }

  /// The next scalar before the mark that closes a literal or a class, or nil behind that mark.
  private mutating func inside(_ close: Unicode.Scalar) throws -> Unicode.Scalar? {
    guard let scalar = peek, scalar != "\n" else { throw fault("expected \(close)") }
    index += 1
    if scalar == close {
      finishToken()
      return nil
    }
    guard scalar == "\\" else { return scalar }
    guard let escaped = peek, escaped != "\n" else { throw fault("an escape without a character") }
    index += 1
    return escaped
  }

  private mutating func enclosed(_ open: String, _ close: String) throws -> String {
    _ = eat(open)
    let name = try attribute()
    guard eat(close) else { throw fault("expected \(close), found \(found)") }
    return name
  }

  // MARK: Tokens

  private mutating func identifier() throws -> String {
    guard let scalar = peek, Self.isNameStart(scalar) else {
      throw fault("expected a name, found \(found)")
    }
    return word { Self.isNameStart($0) || Self.isDigit($0) }
  }

  private mutating func attribute() throws -> String {
    guard let scalar = peek, ("a"..."z").contains(scalar) else {
      throw fault("expected a name in lower case, found \(found)")
    }
    return word { ("a"..."z").contains($0) || Self.isDigit($0) || $0 == "." || $0 == "-" }
  }

  private mutating func number() throws -> Int {
    guard let number = Int(word(while: Self.isDigit)) else { throw fault("expected a number") }
    return number
  }

  private mutating func word(while condition: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = peek, condition(scalar) {
      text.append(scalar)
      index += 1
    }
    finishToken()
    return String(text)
  }

  private mutating func eat(_ token: String) -> Bool {
    let expected = token.unicodeScalars
    guard scalars[index...].starts(with: expected) else { return false }
    index += expected.count
    finishToken()
    return true
  }

  private mutating func finishToken() {
    tokenEnd = index
    skipTrivia()
  }

  /// Passes white space and comments.
  private mutating func skipTrivia() {
    while let scalar = peek {
      if scalar == "/", peek(1) == "/" {
        while let scalar = peek, scalar != "\n" { index += 1 }
      } else if scalar.properties.isWhitespace {
        index += 1
        if scalar == "\n" {
          line += 1
          lineStart = index
        }
      } else {
        return
      }
    }
  }

  private var isAtLineStart: Bool { index == lineStart }
  private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func peek(_ distance: Int) -> Unicode.Scalar? {
    index + distance < scalars.count ? scalars[index + distance] : nil
  }

  private var found: String { peek.map { "\($0)" } ?? "the end" }

  private func fault(_ message: String) -> PEGError {
    PEGError(file: file, line: line, message: message)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
  }
}
