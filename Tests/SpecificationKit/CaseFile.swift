// SPDX-License-Identifier: Apache-2.0

package import PressText

/// A place in a file of the specification.
package struct FilePosition: Sendable, Hashable, CustomStringConvertible {
  package var path: String
  package var line: Int
  package var column: Int

  package init(path: String, line: Int, column: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
  }

  package var description: String { "\(path):\(line):\(column)" }
}

/// Something wrong with a file of the specification.
package struct CaseProblem: Error, Sendable, Hashable, CustomStringConvertible {
  package var position: FilePosition
  package var message: String

  package init(_ message: String, at position: FilePosition) {
    self.position = position
    self.message = message
  }

  package var description: String { "\(position): error: \(message)" }
}

/// A value and where it was read.
package struct Placed<Value: Sendable & Hashable>: Sendable, Hashable {
  package var value: Value
  package var position: FilePosition

  package init(_ value: Value, at position: FilePosition) {
    self.value = value
    self.position = position
  }
}

/// A layer whose diagnostics a case compares.
package enum CaseLayer: String, Sendable, Hashable, CaseIterable {
  case source, lexical, survey, syntax, model
}

/// A diagnostic that a case expects, or that a document has.
package struct CaseDiagnostic: Sendable, Hashable {
  package var code: String
  package var range: Range<Int>

  package init(code: String, range: Range<Int>) {
    self.code = code
    self.range = range
  }
}

/// A block of expectations: its header, its rows, and the lines of the file that it takes up.
package struct CaseBlock<Row: Sendable & Hashable>: Sendable, Hashable {
  package var position: FilePosition
  /// Indices of lines, the header's first.
  package var fileLines: Range<Int>
  package var rows: [Placed<Row>]
}

/// A case of the specification, as it was read.
package struct SpecificationCase: Sendable, Hashable {
  package var id: String
  package var position: FilePosition
  /// The rules that the case shows, the enclosing heading's first.
  package var rules: [Placed<String>] = []
  /// The rules, and the codes of diagnostics, for which the case is a near miss.
  package var near: [Placed<String>] = []
  package var notes: [String] = []
  package var layers = Set(CaseLayer.allCases)
  /// What is known of the document beforehand.
  package var options = ParsingOptions()
  package var input: [UInt8] = []
  package var diagnostics: [Placed<CaseDiagnostic>] = []
  package var tree: CaseBlock<TreeRow>?
  package var lines: CaseBlock<LineRow>?
  package var survey: CaseBlock<SurveyRow>?
  package var speakers: CaseBlock<SpeakerRow>?

  package init(id: String, position: FilePosition) {
    self.id = id
    self.position = position
  }
}

/// The blocks of expectations, in the order in which tools write them.
package enum CaseBlockName: String, Sendable, Hashable, CaseIterable {
  case tree, lines, survey, speakers
}

/// A file with cases, as it was read.
package struct CaseFile: Sendable, Hashable {
  package var path: String
  package var cases: [SpecificationCase] = []
  package var problems: [CaseProblem] = []
  /// The ids of the headings, for a chapter.
  package var headings: [Placed<String>] = []

  /// The chapter, or the folder of `cases`, that the file belongs to.
  package var area: String {
    let parts = path.split(separator: "/")
    if let cases = parts.lastIndex(of: "cases"), cases + 2 < parts.count {
      return "cases/" + parts[cases + 1]
    }
    return parts.suffix(2).joined(separator: "/")
  }
}
