// SPDX-License-Identifier: Apache-2.0

extension String {
  /// The string as a cell of a table: a tab is a space, further controls are escaped.
  var cell: String { escaped { $0 == "\t" ? " " : nil } }

  /// The string between quotation marks, with everything escaped that a terminal could act on.
  var quoted: String {
    "\""
      + escaped { scalar in
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\t": "\\t"
        case "\n": "\\n"
        case "\r": "\\r"
        default: nil
        }
      } + "\""
  }

  /// The string with `\u{…}` for what shows nothing or moves what is shown.
  var printable: String { escaped { _ in nil } }

  private func escaped(_ special: (Unicode.Scalar) -> String?) -> String {
    guard unicodeScalars.contains(where: { special($0) != nil || $0.actsOnDisplay }) else {
      return self
    }
    var result = ""
    for scalar in unicodeScalars {
      if let escape = special(scalar) {
        result += escape
      } else if scalar.actsOnDisplay {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether the scalar controls a display: controls, format characters, line separators.
  fileprivate var actsOnDisplay: Bool {
    if value < 0x7F { return value < 0x20 }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}
