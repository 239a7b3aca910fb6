// SPDX-License-Identifier: Apache-2.0

/// Writes JSON, indented by two spaces, member by member.
struct JSONWriter<Output: TextOutputStream> {
  private var output: Output
  private var depth = 0
  /// A line end with the indentation behind it, for each depth that an article has.
  private let lineStarts = (0..<10).map { "\n" + String(repeating: "  ", count: $0) }
  /// Whether something stands before the next value at this depth.
  private var hasValue = false

  init(_ output: Output) {
    self.output = output
  }

  /// What was written, with a line end behind it.
  consuming func finished() -> Output {
    output.write("\n")
    return output
  }

  // MARK: Values

  mutating func object(_ members: (inout Self) -> Void) {
    enclose("{", "}", members)
  }

  mutating func array<Element>(
    _ elements: some Sequence<Element>, _ write: (inout Self, Element) -> Void
  ) {
    enclose("[", "]") { writer in
      for element in elements {
        writer.next()
        write(&writer, element)
      }
    }
  }

  mutating func string(_ value: String?) {
    guard let value else { return output.write("null") }
    output.write("\"")
    escape(value)
    output.write("\"")
  }

  mutating func range(_ value: Range<Int>) {
    output.write("[\(value.lowerBound), \(value.upperBound)]")
  }

  // MARK: Members

  mutating func member(_ name: String, _ value: (inout Self) -> Void) {
    next()
    output.write("\"\(name)\": ")
    value(&self)
  }

  mutating func member(_ name: String, _ value: String?) {
    member(name) { $0.string(value) }
  }

  mutating func member(_ name: String, _ value: Range<Int>) {
    member(name) { $0.range(value) }
  }

  /// An object, or null.
  mutating func member<Value>(
    _ name: String, _ value: Value?, _ members: (inout Self, Value) -> Void
  ) {
    member(name) { writer in
      if let value {
        writer.object { members(&$0, value) }
      } else {
        writer.string(nil)
      }
    }
  }

  /// An array of objects.
  mutating func member<Element>(
    _ name: String, each elements: [Element], _ members: (inout Self, Element) -> Void
  ) {
    member(name) { writer in
      writer.array(elements) { writer, element in writer.object { members(&$0, element) } }
    }
  }

  // MARK: Layout

  private mutating func enclose(
    _ opening: String, _ closing: String, _ content: (inout Self) -> Void
  ) {
    output.write(opening)
    depth += 1
    hasValue = false
    content(&self)
    depth -= 1
    if hasValue { line() }
    output.write(closing)
    hasValue = true
  }

  private mutating func next() {
    if hasValue { output.write(",") }
    hasValue = true
    line()
  }

  private mutating func line() {
    output.write(lineStarts[depth])
  }

  // MARK: Escapes

  /// Writes a string in pieces: whole runs of what needs no escape, and the escapes between them.
  private mutating func escape(_ value: String) {
    let bytes = value.utf8
    guard bytes.contains(where: Self.needsEscape) else { return output.write(value) }
    var start = bytes.startIndex
    for place in bytes.indices where Self.needsEscape(bytes[place]) {
      if start < place { output.write(String(value[start..<place])) }
      output.write(Self.escape(bytes[place]))
      start = bytes.index(after: place)
    }
    if start < bytes.endIndex { output.write(String(value[start...])) }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    case 0x22: "\\\""
    case 0x5C: "\\\\"
    default: "\\u00" + String(byte >> 4, radix: 16) + String(byte & 0xF, radix: 16)
    }
  }
}
