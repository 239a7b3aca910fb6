// SPDX-License-Identifier: Apache-2.0

/// Passes JSON on to a terminal with `\u001B` for whatever the terminal could act on.
///
/// JSON keeps text as it is, and such characters stand inside of its strings only. The other
/// formats escape them always.
struct TerminalStream: TextOutputStream {
  let output: Output

  mutating func write(_ text: String) {
    var safe = ""
    for scalar in text.unicodeScalars {
      if scalar.isHarmful, scalar != "\n" {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          safe += "\\u" + hexadecimal(unit, digits: 4)
        }
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    output.write(safe)
  }
}
