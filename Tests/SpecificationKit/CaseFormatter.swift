// SPDX-License-Identifier: Apache-2.0

import PressText

/// The canonical form of files that hold cases.
///
/// Heads and rows change, and only in how they print what they say. Input lines and carets stay: which
/// characters are escaped there is its author's choice.
package enum CaseFormatter {
  /// The file with each case in canonical form; thrown is the first case that this would change.
  package static func formatted(
    _ bytes: [UInt8], _ file: CaseFile, vocabulary: CaseVocabulary = CaseEvaluation.vocabulary
  ) throws(CaseProblem) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    let isChapter = file.path.hasSuffix(".md")
    for specificationCase in file.cases.reversed() {
      let start = specificationCase.position.line
      let end = end(of: start, in: lines, isChapter: isChapter)
      lines.replaceSubrange(start..<end, with: body(of: specificationCase, lines, start..<end))
    }
    if !isChapter { lines = spaced(lines) }
    let formatted = Array(lines.joined(separator: "\n").utf8)
    let read = isChapter ? CaseReader.chapter : CaseReader.cases
    let again = read(formatted, file.path, vocabulary)
    if let problem = again.problems.first { throw problem }
    for (old, new) in zip(file.cases, again.cases) where content(old) != content(new) {
      throw CaseProblem("its canonical form would be another case", at: old.position)
    }
    guard again.cases.count == file.cases.count else {
      throw CaseProblem("a case would be lost", at: FilePosition(path: file.path, line: 1))
    }
    return formatted
  }

  /// The line behind a case: the fence that closes it, or the opening of the next one.
  private static func end(of start: Int, in lines: [String], isChapter: Bool) -> Int {
    let next = lines[start...].firstIndex {
      isChapter ? $0.hasPrefix("```") || $0.hasPrefix("~~~") : $0.hasPrefix("case ")
    }
    return next ?? lines.count
  }

  /// One blank line between cases, and none at the edges or inside.
  private static func spaced(_ lines: [String]) -> [String] {
    var result: [String] = []
    var gap = false
    for line in lines {
      if line.isEmpty {
        gap = !result.isEmpty
        continue
      }
      if gap { result.append("") }
      gap = false
      result.append(line)
    }
    return result + [""]
  }

  /// What a case says, without its places in the file and the slices that its rows print.
  private static func content(_ specificationCase: SpecificationCase) -> JSONValue {
    let suiteCase = SuiteCase(specificationCase)
    return .object([
      "id": .string(specificationCase.id),
      "rules": .strings(specificationCase.rules.map(\.value)),
      "near": .strings(specificationCase.near.map(\.value)),
      "notes": .strings(specificationCase.notes),
      "locked": suiteCase.locked(DiagnosticRegistry(rules: [:])),
    ])
  }

  // MARK: Cases

  /// The lines of a case behind its first.
  private static func body(
    of specificationCase: SpecificationCase, _ lines: [String], _ range: Range<Int>
  ) -> [String] {
    let first = range.first { lines[$0].hasPrefix("|") } ?? range.upperBound
    let blocks = blocks(of: specificationCase)
    let behind =
      range.first { index in
        index >= first && CaseBlockName(rawValue: lines[index]) != nil
      } ?? range.upperBound
    return head(lines[range.lowerBound..<first])
      + lines[first..<behind]
      + (behind..<range.upperBound).map { blocks[$0] ?? lines[$0] }
  }

  /// The words of a head in their order, each with the comments above it.
  private static func head(_ lines: ArraySlice<String>) -> [String] {
    let order = ["rule", "near", "note", "options", "layers"]
    var entries: [(rank: Int, lines: [String])] = []
    var comments: [String] = []
    for line in lines {
      if line.hasPrefix("//") {
        comments.append(line)
        continue
      }
      let word = String(line.prefix { $0 != " " })
      entries.append(
        (order.firstIndex(of: word) ?? order.count, comments + [formattedHead(word, line)]))
      comments = []
    }
    // Swift's sort keeps no order of equals; the index does.
    let sorted = entries.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    return sorted.flatMap(\.element.lines) + comments
  }

  private static func formattedHead(_ word: String, _ line: String) -> String {
    let rest = line.dropFirst(word.count)
    switch word {
    case "rule", "near":
      let names = rest.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
      return "\(word) \(names.joined(separator: ", "))"
    case "layers": return "\(word) \(rest.split(separator: " ").joined(separator: " "))"
    default: return line
    }
  }

  /// The canonical rows of a case's blocks, by the indices of their lines.
  private static func blocks(of specificationCase: SpecificationCase) -> [Int: String] {
    var rows: [Int: String] = [:]
    func add<Row>(_ block: CaseBlock<Row>?, _ print: (Row) -> String) {
      for row in block?.rows ?? [] {
        rows[row.position.line - 1] = "  " + print(row.value)
      }
    }
    add(specificationCase.tree, CaseWriter.row)
    add(specificationCase.lines, CaseWriter.row)
    add(specificationCase.survey, CaseWriter.row)
    add(specificationCase.speakers, CaseWriter.row)
    return rows
  }
}
