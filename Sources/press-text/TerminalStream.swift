// SPDX-License-Identifier: Apache-2.0

/// Passes text on to the output, with whatever could act on a terminal escaped.
///
/// Line ends and tabs pass: they are the layout of the formats.
struct TerminalStream: TextOutputStream {
  /// How a character is escaped.
  enum Style {
    /// As in Swift: `\u{1B}`.
    case text
    /// As in JSON, where such characters occur inside of strings only: `\u001B`.
    case json
  }

  let output: Output
  let style: Style

  mutating func write(_ text: String) {
    guard Self.needsCare(text) else { return output.write(text) }
    var safe = ""
    for scalar in text.unicodeScalars {
      if scalar.isHarmful, scalar != "\n", scalar != "\t" {
        safe += escape(scalar)
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    output.write(safe)
  }

  private func escape(_ scalar: Unicode.Scalar) -> String {
    switch style {
    case .text: scalar.escaped
    case .json:
      UTF16.encode(scalar).map { $0.reduce(into: "") { $0 += "\\u" + hexadecimal($1, digits: 4) } }
        ?? ""
    }
  }

  /// Whether a text may hold anything harmful, judged by bytes that begin such a character.
  private static func needsCare(_ text: String) -> Bool {
    text.utf8.contains { byte in
      switch byte {
      case 0x09, 0x0A: false
      case 0x00...0x1F, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
      default: false
      }
    }
  }
}
