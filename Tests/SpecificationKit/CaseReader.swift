// SPDX-License-Identifier: Apache-2.0

/// Reads the files of the specification that hold cases: chapters and case files.
///
/// A case that cannot be read becomes a problem with its place; the others are read all the same.
package struct CaseReader {
  package let path: String
  package let vocabulary: CaseVocabulary
  private var file: CaseFile
  private var lines: [[Unicode.Scalar]] = []

  /// Reads a case file, in which every line belongs to a case.
  package static func cases(
    _ bytes: [UInt8], path: String, vocabulary: CaseVocabulary
  ) -> CaseFile {
    var reader = CaseReader(bytes, path: path, vocabulary: vocabulary)
    reader.readCases()
    return reader.file
  }

  /// Reads a chapter, in which cases stand in fences.
  package static func chapter(
    _ bytes: [UInt8], path: String, vocabulary: CaseVocabulary
  ) -> CaseFile {
    var reader = CaseReader(bytes, path: path, vocabulary: vocabulary)
    reader.readChapter()
    return reader.file
  }

  private init(_ bytes: [UInt8], path: String, vocabulary: CaseVocabulary) {
    self.path = path
    self.vocabulary = vocabulary
    file = CaseFile(path: path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let valid = String(decoding: bytes, as: UTF8.self).unicodeScalars
      let line = valid.prefix { $0 != "\u{FFFD}" }.count { $0 == "\n" } + 1
      report("the file is no valid UTF-8", line: line)
      return
    }
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map(Array.init)
    if lines.last == [] {
      lines.removeLast()
    } else {
      report("the last line does not end", line: lines.count)
    }
    for (index, line) in lines.enumerated() {
      if let column = line.firstIndex(of: "\r") {
        report("a carriage return: lines end in LF alone", line: index + 1, column: column + 1)
        break
      }
    }
  }

  private mutating func report(_ message: String, line: Int, column: Int = 1) {
    file.problems.append(
      CaseProblem(message, at: FilePosition(path: path, line: line, column: column)))
  }

  // MARK: Case files

  private mutating func readCases() {
    var openings = lines.indices.filter { Self.word(of: lines[$0]) == "case" }
    let first = openings.first ?? lines.count
    for index in 0..<first where !Self.isComment(lines[index]) && !lines[index].isEmpty {
      report("a case begins with its id: case area.name", line: index + 1)
      break
    }
    if openings.isEmpty { report("no case stands in this file", line: 1) }
    openings.append(lines.count)
    for (start, end) in zip(openings, openings.dropFirst()) {
      let id = Self.rest(of: lines[start])
      readCase(id, heading: start, body: (start + 1)..<end, implied: nil)
    }
  }

  // MARK: Chapters

  private mutating func readChapter() {
    var headings: [(level: Int, id: Placed<String>?)] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if let fence = Fence(line) {
        let end = lines[(index + 1)...].firstIndex { fence.isClosed(by: $0) }
        readFence(fence, index..<(end ?? lines.count), implied: headings.last { $0.id != nil }?.id)
        if end == nil { report("the fence is not closed", line: index + 1) }
        index = end ?? lines.count
      } else if let heading = heading(line, at: index) {
        headings.removeAll { $0.level >= heading.level }
        headings.append(heading)
        if let id = heading.id { file.headings.append(id) }
      }
      index += 1
    }
  }

  private mutating func readFence(_ fence: Fence, _ range: Range<Int>, implied: Placed<String>?) {
    let words = fence.info.split(separator: " ", omittingEmptySubsequences: false)
    if words.first == "case" {
      let id = words.count == 2 ? String(words[1]) : ""
      let known = implied.flatMap { vocabulary.rules.contains($0.value) ? $0 : nil }
      let body = (range.lowerBound + 1)..<range.upperBound
      readCase(id, heading: range.lowerBound, body: body, implied: known)
      return
    }
    if fence.info.hasPrefix("case") {
      report("a case stands behind ```case and its id", line: range.lowerBound + 1)
    }
    for index in range.dropFirst() {
      guard let inner = Fence(lines[index]), inner.info.hasPrefix("case") else { continue }
      report("a case inside another fence is not read", line: index + 1)
    }
  }

  private func heading(
    _ line: [Unicode.Scalar], at index: Int
  ) -> (level: Int, id: Placed<String>?)? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
    guard line.last == "}", let open = line.lastIndex(of: "{"), line[(open + 1)...].first == "#"
    else { return (level, nil) }
    let id = String(String.UnicodeScalarView(line[(open + 2)...].dropLast()))
    let column = open + 3
    return (level, Placed(id, at: FilePosition(path: path, line: index + 1, column: column)))
  }

  // MARK: Cases

  private mutating func readCase(
    _ id: String, heading: Int, body: Range<Int>, implied: Placed<String>?
  ) {
    let position = FilePosition(path: path, line: heading + 1)
    do {
      var parser = CaseParser(
        id: id, position: position, lines: lines, body: body, vocabulary: vocabulary)
      file.cases.append(try parser.parse(implied: implied))
    } catch {
      file.problems.append(error)
    }
  }

  /// The first word of a line that begins at its first column.
  static func word(of line: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(line.prefix { $0 != " " }))
  }

  /// What stands behind the first word.
  static func rest(of line: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(line.drop { $0 != " " }.dropFirst()))
  }

  static func isComment(_ line: [Unicode.Scalar]) -> Bool { line.starts(with: ["/", "/"]) }
}

/// The opening of a fence in Markdown.
private struct Fence {
  var mark: Unicode.Scalar
  var length: Int
  var info: String

  init?(_ line: [Unicode.Scalar]) {
    guard let mark = line.first, mark == "`" || mark == "~" else { return nil }
    length = line.prefix { $0 == mark }.count
    let info = String(String.UnicodeScalarView(line.dropFirst(length)))
    guard length >= 3, !info.contains("`") else { return nil }
    self.mark = mark
    self.info = info
  }

  func isClosed(by line: [Unicode.Scalar]) -> Bool {
    line.count >= length && line.allSatisfy { $0 == mark }
  }
}
