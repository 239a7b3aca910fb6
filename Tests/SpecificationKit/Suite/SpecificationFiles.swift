// SPDX-License-Identifier: Apache-2.0

/// The files of the specification: each has a reader, and Specs/README.md names it.
package enum SpecificationFiles {
  /// Folders whose files have readers of their own, which report what they cannot read.
  private static let read = ["spec", "cases", "articles"]

  /// A problem for each file that nobody reads, and for each that the README misses.
  package static func problems(_ root: SpecificationRoot) throws -> [CaseProblem] {
    let readme = try root.text(of: "README.md")
    var named: Set<String> = ["README.md", "VERSION", "CHANGELOG.md"]
    for part in readme.split(separator: "](").dropFirst() {
      named.insert(String(part.prefix { $0 != ")" && $0 != "#" }))
    }
    var problems: [CaseProblem] = []
    for path in root.files(below: ".").map({ String($0.dropFirst(2)) }) {
      let folder = path.split(separator: "/")[0]
      if read.contains(String(folder)) || named.contains(path) || isList(path) { continue }
      let message = "no one reads this file: name it in Specs/README.md, or remove it"
      problems.append(CaseProblem(message, at: FilePosition(path: root.display(path), line: 1)))
    }
    for path in named.sorted() where !path.hasPrefix("..") && !path.contains("://") {
      if root.exists(path) { continue }
      let position = FilePosition(path: root.display("README.md"), line: 1)
      problems.append(CaseProblem("\(path) is named here, and is not there", at: position))
    }
    return problems
  }

  /// The lists of the lexicon are compiled, all of them.
  private static func isList(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count == 2 && parts[0] == "lexicon" && path.hasSuffix(".tsv")
  }
}
