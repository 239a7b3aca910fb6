// SPDX-License-Identifier: Apache-2.0

/// Reads JSON strictly: RFC 8259, no member twice, whole numbers only, and nothing behind the value.
package struct JSONReader {
  /// What is wrong, and where: the offset of a byte.
  package struct Fault: Error, CustomStringConvertible {
    package var message: String
    package var offset: Int

    package var description: String { "\(message) at byte \(offset)" }
  }

  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0
  private static let deepest = 64

  package static func value(of bytes: [UInt8]) throws(Fault) -> JSONValue {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value()
    reader.skipSpace()
    if reader.place < bytes.count { throw reader.fault("something stands behind the value") }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func fault(_ message: String) -> Fault { Fault(message: message, offset: place) }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      place += 1
    }
  }

  private mutating func eat(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(Fault) {
    guard eat(UInt8(ascii: character)) else { throw fault("expected \(character)") }
  }

  private mutating func value() throws(Fault) -> JSONValue {
    skipSpace()
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { throw fault("the value is nested too deeply") }
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Fault) -> JSONValue {
    guard bytes[place...].starts(with: word.utf8) else { throw fault("expected a value") }
    place += word.utf8.count
    return value
  }

  private mutating func number() throws(Fault) -> JSONValue {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
    let digits = String(decoding: bytes[start..<place], as: UTF8.self)
    let isPadded = digits.drop { $0 == "-" }.hasPrefix("0") && digits.drop { $0 == "-" }.count > 1
    guard let number = Int(digits), !isPadded else {
      place = start
      throw fault("expected a value")
    }
    if next == UInt8(ascii: ".") || next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      throw fault("a number is a whole number here")
    }
    return .number(number)
  }

  private mutating func array() throws(Fault) -> JSONValue {
    try expect("[")
    var values: [JSONValue] = []
    if eat(UInt8(ascii: "]")) { return .array([]) }
    repeat { values.append(try value()) } while eat(UInt8(ascii: ","))
    try expect("]")
    return .array(values)
  }

  private mutating func object() throws(Fault) -> JSONValue {
    try expect("{")
    var members: [String: JSONValue] = [:]
    if eat(UInt8(ascii: "}")) { return .object([:]) }
    repeat {
      skipSpace()
      let name = try string()
      try expect(":")
      if members.updateValue(try value(), forKey: name) != nil {
        throw fault("the member \(name) stands twice")
      }
    } while eat(UInt8(ascii: ","))
    try expect("}")
    return .object(members)
  }

  // MARK: Strings

  private mutating func string() throws(Fault) -> String {
    try expect("\"")
    var text: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      if byte < 0x20 { throw fault("a control character in a string") }
      place += 1
      if byte == UInt8(ascii: "\\") { text += try escape() } else { text.append(byte) }
    }
    try expect("\"")
    guard let string = String(validating: text, as: UTF8.self) else {
      throw fault("a string that is no valid UTF-8")
    }
    return string
  }

  private mutating func escape() throws(Fault) -> [UInt8] {
    guard let letter = next else { throw fault("the string does not end") }
    place += 1
    switch letter {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "u"):
      var number = try unit()
      if (0xD800..<0xDC00).contains(number) {
        let isPair = bytes[place...].starts(with: "\\u".utf8)
        if isPair { place += 2 }
        let low = isPair ? try unit() : 0
        guard (0xDC00..<0xE000).contains(low) else { throw fault("half of a surrogate pair") }
        number = 0x10000 + (number - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(number) else { throw fault("half of a surrogate pair") }
      return Array(String(scalar).utf8)
    default: throw fault("unknown escape")
    }
  }

  private mutating func unit() throws(Fault) -> UInt32 {
    let digits = bytes[place...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Self.isHexadecimal($0) }),
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault("\\u needs four hexadecimal digits") }
    place += 4
    return number
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
  }
}
