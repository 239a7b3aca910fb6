// SPDX-License-Identifier: Apache-2.0

import PressText

/// Colours, or none.
struct Style {
  let isColored: Bool

  init(_ choice: ColorChoice) {
    switch choice {
    case .always: isColored = true
    case .never: isColored = false
    case .auto:
      isColored =
        System.isTerminal(System.standardOutput) && System.environment("NO_COLOR") ?? "" == ""
        && System.environment("TERM") ?? "dumb" != "dumb"
    }
  }

  func bold(_ text: String) -> String { wrap(text, "1") }

  func faint(_ text: String) -> String { wrap(text, "2") }

  /// In the colour of a severity.
  func text(_ text: String, of severity: Diagnostic.Severity) -> String {
    wrap(text, severity == .note ? "1;36" : "1;33")
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// `press-text check`: what is unusual about files, each with its place.
struct CheckCommand {
  /// How many findings of one code are shown for a file.
  private static let shownPerCode = 100

  let minimumSeverity: Diagnostic.Severity
  let style: Style
  let options: ParsingOptions
  let tool: Tool

  func run(_ files: [[UInt8]]) -> Status {
    var counts: [Diagnostic.Severity: Int] = [:]
    var read = 0
    let status = tool.forEachFile(files) { file in
      read += 1
      return check(file, &counts)
    }
    tool.message(summary(counts, files: read))
    return status
  }

  private func check(_ file: InputFile, _ counts: inout [Diagnostic.Severity: Int]) -> Status {
    let diagnostics = Article(parsing: file.source, options: options).diagnostics
    var cursor = PositionCursor(file.source.bytes)
    var found: [Diagnostic.Code: Int] = [:]
    for diagnostic in diagnostics where diagnostic.severity >= minimumSeverity {
      counts[diagnostic.severity, default: 0] += 1
      found[diagnostic.code, default: 0] += 1
      // A text in another encoding has a finding for each letter, which nobody reads to the end.
      guard found[diagnostic.code, default: 0] <= Self.shownPerCode else { continue }
      cursor.advance(to: diagnostic.range.lowerBound)
      write(diagnostic, at: cursor, in: file)
      if tool.output.hasFailed { return .failure }
    }
    writeHidden(found, in: file)
    return found.isEmpty ? .success : .findings
  }

  /// Tells how many findings were not shown.
  private func writeHidden(_ found: [Diagnostic.Code: Int], in file: InputFile) {
    for code in Diagnostic.Code.allCases {
      let hidden = found[code, default: 0] - Self.shownPerCode
      guard hidden > 0 else { continue }
      tool.output.write(style.bold("\(file.name): "))
      tool.output.write(style.text("\(code.severity.rawValue): ", of: code.severity))
      tool.output.line("\(hidden) more: \(code.message) [\(code.rawValue)]")
    }
  }

  private func write(_ diagnostic: Diagnostic, at place: PositionCursor, in file: InputFile) {
    let output = tool.output
    let severity = diagnostic.severity
    output.write(style.bold("\(file.name):\(place.line):\(place.column): "))
    output.write(style.text("\(severity.rawValue): ", of: severity))
    output.line("\(diagnostic.message) [\(diagnostic.code.rawValue)]")
    let excerpt = Excerpt(
      of: diagnostic.range, lineStart: place.lineStart, in: file.source.bytes)
    let number = String(place.line)
    let gutter = String(repeating: " ", count: max(4, number.utf8.count))
    output.line(
      gutter.dropLast(number.utf8.count) + number + " |"
        + (excerpt.text.isEmpty ? "" : " " + excerpt.text))
    let indentation = String(repeating: " ", count: excerpt.indentation)
    let carets = String(repeating: "^", count: excerpt.carets)
    output.line("\(gutter) | \(indentation)\(style.text(carets, of: severity))")
    output.line(style.faint("\(gutter) = rule \(diagnostic.rule.id)"))
  }

  private func summary(_ counts: [Diagnostic.Severity: Int], files: Int) -> String {
    let found = [Diagnostic.Severity.warning, .note]
      .compactMap { severity in
        counts[severity].map { counted($0, severity.rawValue) }
      }
      .joined(separator: ", ")
    let summary = "\(counted(files, "file")) checked"
    return files == 0 ? summary : summary + ": " + (found.isEmpty ? "nothing to report" : found)
  }
}

/// A number and what it counts: `1 line`, `2 lines`.
func counted(_ number: Int, _ name: String) -> String {
  "\(number) \(name)\(number == 1 ? "" : "s")"
}
