// SPDX-License-Identifier: Apache-2.0

/// All cases and whole documents of a version, as other implementations get them.
package struct Suite: Sendable {
  /// The version of the protocol that the suite is run by.
  package static let protocolVersion = 1

  package let version: String
  /// In order of their ids.
  package let cases: [SuiteCase]

  /// The suite of a specification whose files have been read without a fault.
  package init(_ root: SpecificationRoot, _ suite: CaseSuite, _ articles: [ArticleDocument]) throws
  {
    version = try Self.version(of: root)
    let headings = Dictionary(
      suite.files.flatMap(\.headings).map { ($0.value, $0.position) },
      uniquingKeysWith: { first, _ in first })
    var texts: [String: [Substring]] = [:]
    var cases: [SuiteCase] = []
    for file in suite.files {
      for specificationCase in file.cases {
        var heading: SuiteCase.Heading?
        let anchor = specificationCase.rules.first?.value ?? ""
        // The heading above a case of a chapter gives its first rule.
        if let place = headings[anchor], place.path == file.path {
          let path = String(file.path.dropFirst(root.display("").count))
          if texts[path] == nil {
            texts[path] = try root.text(of: path)
              .split(separator: "\n", omittingEmptySubsequences: false)
          }
          let title = texts[path]?[place.line - 1].drop { $0 == "#" || $0 == " " }
            .prefix { $0 != "{" }
          heading = SuiteCase.Heading(
            title: (title ?? "").split(separator: " ").joined(separator: " "), anchor: anchor)
        }
        cases.append(SuiteCase(specificationCase, heading: heading))
      }
    }
    for article in articles { cases.append(try SuiteCase(article)) }
    self.cases = cases.sorted { $0.id < $1.id }
  }

  /// A suite of some cases.
  package init(version: String, cases: [SuiteCase]) {
    self.version = version
    self.cases = cases
  }

  /// The version that the specification bears.
  package static func version(of root: SpecificationRoot) throws -> String {
    let text = try root.text(of: "VERSION")
    return String(text.prefix { $0 != "\n" })
  }

  // MARK: The export

  /// The export: an object whose cases stand on a line each.
  package func export(_ registry: DiagnosticRegistry, since: [String: String]) -> String {
    let rows = cases.map { $0.json(registry, since: since[$0.id] ?? version).compact }
    return """
      {"format":"PressText suite","protocol":\(Self.protocolVersion),"version":\(JSONValue.string(version).compact),"cases":[
      \(rows.joined(separator: ",\n"))
      ]}

      """
  }

  /// Reads an export.
  package init(export bytes: [UInt8]) throws {
    let json = try JSONReader.value(of: bytes)
    let members = try SuiteObject(json, "the suite", ["format", "protocol", "version", "cases"])
    guard try members.string("format") == "PressText suite" else {
      throw SuiteFault("this is no PressText suite")
    }
    let number = try members.number("protocol")
    guard number == Self.protocolVersion else {
      throw SuiteFault("the suite is of protocol \(number), this is \(Self.protocolVersion)")
    }
    version = try members.string("version")
    var cases: [SuiteCase] = []
    for value in try members.list("cases") { cases.append(try SuiteCase(value)) }
    self.cases = cases
  }
}

extension SuiteCase {
  /// A whole document, with the ranges that its diagnostics stand for.
  package init(_ document: ArticleDocument) throws {
    var position = document.tree.position
    position.line = 1
    var expectation = SpecificationCase(id: "article:\(document.slug)", position: position)
    expectation.input = document.input
    expectation.tree = document.tree
    for row in document.diagnostics {
      guard let diagnostic = CaseDiagnostic(row: row.value, in: document.input) else {
        throw CaseProblem("a diagnostic reads 4:14-20 code: lines and columns", at: row.position)
      }
      expectation.diagnostics.append(Placed(diagnostic, at: row.position))
    }
    self.init(expectation, article: try JSONReader.value(of: document.json))
  }
}

extension CaseDiagnostic {
  /// The diagnostic that `diagnostic 4:14-20 code` stands for, or nil.
  init?(row: String, in bytes: [UInt8]) {
    let words = row.split(separator: " ")
    guard words.count == 3, words[0] == "diagnostic" else { return nil }
    let starts = ReferenceSource(bytes).lines.map(\.start)
    let ends = words[1].split(separator: "-").map { end in
      end.split(separator: ":").compactMap { Int($0) }
    }
    func offset(_ line: Int, _ column: Int) -> Int? {
      if line == starts.count + 1, column == 1 { return bytes.count }
      return starts.indices.contains(line - 1) ? starts[line - 1] + column - 1 : nil
    }
    guard let first = ends.first, first.count == 2, let lower = offset(first[0], first[1]) else {
      return nil
    }
    var upper = lower
    if ends.count == 2 {
      let last = ends[1].count == 2 ? ends[1] : [first[0]] + ends[1]
      guard last.count == 2, let end = offset(last[0], last[1]) else { return nil }
      upper = end + 1
    }
    guard lower <= upper, upper <= bytes.count else { return nil }
    self.init(code: String(words[2]), range: lower..<upper)
  }
}

extension Suite {
  /// The suite of a specification; the first problem of its files is thrown.
  package static func whole(_ root: SpecificationRoot) throws -> Suite {
    let read = CaseSuite(root)
    let articles = ArticleDocument.all(root)
    if let problem = (read.problems + articles.problems).first { throw problem }
    return try Suite(root, read, articles.documents)
  }

  /// The fingerprint of each case.
  package func hashes(_ registry: DiagnosticRegistry) -> [String: String] {
    Dictionary(
      cases.map { ($0.id, $0.hash(registry)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where each case stands.
  package var places: [String: FilePosition] {
    Dictionary(
      cases.map { ($0.id, $0.expectation.position) }, uniquingKeysWith: { first, _ in first })
  }
}
