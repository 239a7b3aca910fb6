// SPDX-License-Identifier: Apache-2.0

/// A whole document of the specification: `articles/<slug>` with its input, its tree and its JSON.
package struct ArticleDocument: Sendable {
  package static let fileNames: Set<String> = ["input.txt", "expect.tree", "expect.json"]

  package var slug: String
  /// The folder's path from Specs.
  package var folder: String
  package var input: [UInt8]
  package var tree: CaseBlock<TreeRow>
  /// The rows `diagnostic 4:14-20 code`, in the order of the source.
  package var diagnostics: [Placed<String>]
  package var json: [UInt8]
  /// Where the JSON stands, as messages print it.
  package var jsonPosition: FilePosition

  /// Reads all documents; a folder that cannot be read becomes a problem.
  package static func all(
    _ root: SpecificationRoot, vocabulary: CaseVocabulary = CaseEvaluation.vocabulary
  ) -> (documents: [ArticleDocument], problems: [CaseProblem]) {
    var documents: [ArticleDocument] = []
    var problems: [CaseProblem] = []
    let files = root.files(below: "articles")
    for folder in root.folders(below: "articles") {
      let names = files.filter { $0.hasPrefix(folder + "/") }
        .map { String($0.dropFirst(folder.count + 1)) }
      for name in fileNames.symmetricDifference(names).sorted() {
        let message = names.contains(name) ? "no one reads this file" : "the file is missing"
        let position = FilePosition(path: root.display("\(folder)/\(name)"), line: 1)
        problems.append(CaseProblem(message, at: position))
      }
      if Set(names) != fileNames { continue }
      do {
        documents.append(try ArticleDocument(root, folder, vocabulary))
      } catch let problem as CaseProblem {
        problems.append(problem)
      } catch {
        let position = FilePosition(path: root.display(folder), line: 1)
        problems.append(CaseProblem("\(error)", at: position))
      }
    }
    for file in files where file.split(separator: "/").count < 3 {
      let position = FilePosition(path: root.display(file), line: 1)
      problems.append(CaseProblem("no one reads this file", at: position))
    }
    return (documents, problems)
  }

  package init(
    slug: String, folder: String, input: [UInt8], tree: CaseBlock<TreeRow>,
    diagnostics: [Placed<String>], json: [UInt8], jsonPosition: FilePosition
  ) {
    self.slug = slug
    self.folder = folder
    self.input = input
    self.tree = tree
    self.diagnostics = diagnostics
    self.json = json
    self.jsonPosition = jsonPosition
  }

  private init(
    _ root: SpecificationRoot, _ folder: String, _ vocabulary: CaseVocabulary
  ) throws {
    self.folder = folder
    slug = String(folder.split(separator: "/").last ?? "")
    input = try root.bytes(of: "\(folder)/input.txt")
    json = try root.bytes(of: "\(folder)/expect.json")
    jsonPosition = FilePosition(path: root.display("\(folder)/expect.json"), line: 1)
    let path = root.display("\(folder)/expect.tree")
    guard let text = String(validating: try root.bytes(of: "\(folder)/expect.tree"), as: UTF8.self)
    else { throw CaseProblem("the file is no valid UTF-8", at: FilePosition(path: path, line: 1)) }
    (tree, diagnostics) = try Self.expectations(text, path: path, vocabulary)
  }

  /// Reads the rows of a tree, and those of the diagnostics behind it.
  package static func expectations(
    _ text: String, path: String, _ vocabulary: CaseVocabulary
  ) throws(CaseProblem) -> (CaseBlock<TreeRow>, [Placed<String>]) {
    var rows: [Placed<TreeRow>] = []
    var diagnostics: [Placed<String>] = []
    var first: Int?
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.map(Array.init).enumerated() {
      var position = FilePosition(path: path, line: index + 1)
      try CaseParser.checkCharacters(line, at: position)
      if line.isEmpty || CaseReader.isComment(line) { continue }
      if CaseReader.word(of: line) == "diagnostic" {
        let row = String(String.UnicodeScalarView(line))
        let code = row.split(separator: " ").last.map(String.init) ?? ""
        guard vocabulary.diagnostics.contains(code) else {
          let message = CaseVocabulary.unknown("diagnostic", code, in: vocabulary.diagnostics)
          throw CaseProblem(message, at: position)
        }
        diagnostics.append(Placed(row, at: position))
        continue
      }
      let indent = line.prefix { $0 == " " }.count
      let deepest = rows.last.map { $0.value.depth + 1 } ?? 0
      guard indent.isMultiple(of: 2), indent / 2 <= deepest, (indent > 0) == (first != nil) else {
        throw CaseProblem("rows are indented by two spaces for each level", at: position)
      }
      if !diagnostics.isEmpty || (first.map { $0 + rows.count } ?? index) != index {
        throw CaseProblem("the rows of the tree stand together, before diagnostics", at: position)
      }
      var reader = try CaseRowReader(line, at: position, vocabulary: vocabulary)
      position.column = indent + 1
      first = first ?? index
      rows.append(Placed(try reader.treeRow(depth: indent / 2), at: position))
    }
    let start = first ?? 0
    let position = FilePosition(path: path, line: start + 1)
    if rows.isEmpty { throw CaseProblem("the file holds no tree", at: position) }
    let block = CaseBlock(
      position: position, fileLines: start..<(start + rows.count), rows: rows)
    return (block, diagnostics)
  }

  /// All ways in which the document differs from what is expected, its JSON left out.
  package func failures(against outcome: CaseOutcome) -> [CaseFailure] {
    var failures = CaseChecks.failures(of: tree, input: input, lines: outcome.lines)
    if let failure = CaseComparison.failure(of: tree, against: outcome.tree, lines: outcome.lines) {
      failures.append(failure)
    }
    let found = outcome.diagnostics(of: Set(CaseLayer.allCases)).map {
      CaseWriter.row($0, in: input)
    }
    let expected = diagnostics.map { ($0.value, $0.value) }
    if let difference = RowDifference(expected: expected, found: found.map { ($0, $0) }) {
      let position =
        difference.first < diagnostics.count
        ? diagnostics[difference.first].position : tree.position
      let kind: CaseFailure.Kind =
        found.count < diagnostics.count ? .missingDiagnostic : .extraDiagnostic
      let message = "the diagnostics differ (- expected, + found)\n\(difference.text)"
      failures.append(CaseFailure(kind, message, at: position))
    }
    return failures
  }

  /// How the JSON differs from what is expected, line by line.
  package func jsonFailure(against found: String) -> CaseFailure? {
    let expected = Self.lines(String(decoding: json, as: UTF8.self))
    guard let difference = RowDifference(expected: expected, found: Self.lines(found)) else {
      return nil
    }
    var position = jsonPosition
    position.line = difference.first + 1
    let message = "the JSON differs (- expected, + found)\n\(difference.text)"
    return CaseFailure(.rows, message, at: position)
  }

  private static func lines(_ text: String) -> [(key: Substring, text: String)] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    return lines.map { ($0, String($0)) }
  }
}
