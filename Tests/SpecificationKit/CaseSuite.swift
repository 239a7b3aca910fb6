// SPDX-License-Identifier: Apache-2.0

import PressText

/// All cases of the specification, and all that is wrong with their files.
package struct CaseSuite: Sendable {
  package let files: [CaseFile]
  package let problems: [CaseProblem]

  /// The cases in the order of their files.
  package var cases: [SpecificationCase] { files.flatMap(\.cases) }

  /// Reads the chapters and the case files.
  package init(_ root: SpecificationRoot, vocabulary: CaseVocabulary = CaseEvaluation.vocabulary) {
    var files: [CaseFile] = []
    var problems: [CaseProblem] = []
    for path in root.files(below: "spec") + root.files(below: "cases") {
      let display = root.display(path)
      let position = FilePosition(path: display, line: 1)
      let isChapter = path.hasPrefix("spec/")
      guard path.hasSuffix(isChapter ? ".md" : ".case") else {
        problems.append(CaseProblem("no one reads a file of this kind here", at: position))
        continue
      }
      guard let bytes = try? root.bytes(of: path) else {
        problems.append(CaseProblem("the file cannot be read", at: position))
        continue
      }
      let read = isChapter ? CaseReader.chapter : CaseReader.cases
      files.append(read(bytes, display, vocabulary))
    }
    for folder in root.folders(below: "cases") where root.files(below: folder).isEmpty {
      let position = FilePosition(path: root.display(folder), line: 1)
      problems.append(CaseProblem("the folder holds no case", at: position))
    }
    self.files = files
    self.problems =
      problems + files.flatMap(\.problems) + Self.repeatedIDs(files.flatMap(\.cases))
  }

  /// A problem for each id that stands twice.
  package static func repeatedIDs(_ cases: [SpecificationCase]) -> [CaseProblem] {
    var seen: [String: FilePosition] = [:]
    return cases.compactMap { specificationCase in
      guard let first = seen.updateValue(specificationCase.position, forKey: specificationCase.id)
      else { return nil }
      let message = "the id \(specificationCase.id) stands at \(first) too"
      return CaseProblem(message, at: specificationCase.position)
    }
  }

  /// A problem for each case that says nothing new: the same input and layers, and the same blocks.
  package static func repeatedInputs(_ cases: [SpecificationCase]) -> [CaseProblem] {
    struct Key: Hashable {
      var input: [UInt8]
      var layers: Set<CaseLayer>
      var options: ParsingOptions
    }
    var seen: [Key: SpecificationCase] = [:]
    return cases.compactMap { specificationCase in
      let key = Key(
        input: specificationCase.input, layers: specificationCase.layers,
        options: specificationCase.options)
      guard let first = seen.updateValue(specificationCase, forKey: key) else { return nil }
      let message = "the same input as in \(first.id) at \(first.position)"
      return CaseProblem(message, at: specificationCase.position)
    }
  }

  /// The cases whose ids a pattern names: an id, or its beginning with a star behind it.
  package static func matches(_ id: String, _ pattern: String) -> Bool {
    pattern.hasSuffix("*") ? id.hasPrefix(pattern.dropLast()) : id == pattern
  }

  /// How many cases begin in the files, counted without the reader.
  package static func openings(_ root: SpecificationRoot) throws -> Int {
    var count = 0
    for path in root.files(below: "spec") + root.files(below: "cases") {
      let mark = path.hasSuffix(".md") ? "```case " : path.hasSuffix(".case") ? "case " : nil
      guard let mark else { continue }
      count += try root.text(of: path).split(separator: "\n").count { $0.hasPrefix(mark) }
    }
    return count
  }
}
