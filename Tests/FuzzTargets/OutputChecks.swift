// SPDX-License-Identifier: Apache-2.0

import Foundation
package import PressText

/// What must hold for an output, whatever bytes the document has: nobody can write the format's own syntax into it.
///
/// A test fails for a format of the library that does not stand in `all`.
package struct OutputChecks: Sendable {
  /// The file in Sources/PressText/Export that writes the format, without its ending.
  package let format: String
  private let write: @Sendable (Article) -> String
  /// What is wrong with an output, and where an article is known, with the output of that article.
  private let check: @Sendable (String, Article?) -> [String]

  /// What is wrong with the output for an article.
  package func problems(_ article: Article) -> [String] { check(write(article), article) }

  /// What is wrong with a text that is said to be an output.
  package func problemsOfOutput(_ text: String) -> [String] { check(text, nil) }

  package static let all = [json, lines, text, tree]

  private static let json = Self(format: "JSONFormat", write: { $0.formatted(as: .json) }) {
    output, article in
    var problems = found(harmfulInJSON, in: output, "JSON")
    if (try? JSONSerialization.jsonObject(with: Data(output.utf8))) as? [String: Any] == nil {
      problems.append("JSON can't be read")
    }
    return problems
  }

  private static let lines = Self(format: "LinesFormat", write: { $0.formatted(as: .lines) }) {
    output, article in
    var problems = controls(in: output, except: "\n\t", "lines")
    let roles: Set = [
      "chrome-header", "headline", "dateline", "byline", "paragraph", "turn", "continuation",
      "note", "chrome-footer",
    ]
    var last = 0
    for row in output.split(separator: "\n") {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 3, let number = Int(cells[0]), roles.contains(String(cells[1])) else {
        problems.append("lines: \(row) is no row")
        continue
      }
      if number <= last { problems.append("lines: \(number) stands behind \(last)") }
      last = number
    }
    return problems
  }

  private static let text = Self(format: "TextFormat", write: { $0.formatted(as: .text) }) {
    output, article in
    var problems = controls(in: output, except: "\n", "text")
    if output.contains("\n\n\n") { problems.append("text: a paragraph holds a line end") }
    return problems
  }

  private static let tree = Self(format: "TreeFormat", write: { $0.formatted(as: .tree) }) {
    output, article in
    var problems = controls(in: output, except: "\n", "tree")
    guard let article else { return problems }
    let rows = output.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    let nodes = article.tree.preorder.reduce(0) { count, _ in count + 1 }
    if rows != nodes { problems.append("tree: \(rows) rows for \(nodes) nodes") }
    return problems
  }

  /// What a terminal acts on, and what turns text around: controls, format characters, separators of lines.
  private static let harmful = CharacterSet.controlCharacters
    .union(CharacterSet(charactersIn: "\u{2028}\u{2029}"))
  /// JSON says what the document holds: it must escape the controls of ASCII, and keeps the others.
  private static let harmfulInJSON = CharacterSet(charactersIn: "\u{0}"..."\u{1F}")
    .union(CharacterSet(charactersIn: "\u{7F}"))
    .subtracting(CharacterSet(charactersIn: "\n"))

  private static func controls(
    in output: String, except allowed: String, _ name: String
  ) -> [String] {
    found(harmful.subtracting(CharacterSet(charactersIn: allowed)), in: output, name)
  }

  private static func found(
    _ harmful: CharacterSet, in output: String, _ name: String
  ) -> [String] {
    guard let place = output.rangeOfCharacter(from: harmful) else { return [] }
    let values = output[place].unicodeScalars.map { "U+" + String($0.value, radix: 16) }
    return ["\(name): \(values.joined(separator: " ")) stands in it"]
  }
}
