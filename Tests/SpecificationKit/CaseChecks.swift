// SPDX-License-Identifier: Apache-2.0

/// Holds a case against its own input: ranges, quoted slices, and that each line belongs to one node.
package struct CaseChecks {
  private let input: [UInt8]
  private let lines: CaseLines
  private var failures: [CaseFailure] = []

  /// All that is wrong with `specificationCase`, whatever the document is found to be.
  package static func failures(
    of specificationCase: SpecificationCase, lines: CaseLines
  ) -> [CaseFailure] {
    var checks = CaseChecks(input: specificationCase.input, lines: lines)
    if let tree = specificationCase.tree { checks.check(tree) }
    if let block = specificationCase.lines {
      checks.checkNumbers(block, \.line)
      for row in block.rows { checks.checkLabel(row) }
    }
    if let block = specificationCase.survey { checks.checkNumbers(block, \.line) }
    if let block = specificationCase.speakers { checks.check(block) }
    return checks.failures
  }

  /// All that is wrong with the tree of a document.
  package static func failures(
    of tree: CaseBlock<TreeRow>, input: [UInt8], lines: CaseLines
  ) -> [CaseFailure] {
    var checks = CaseChecks(input: input, lines: lines)
    checks.check(tree)
    return checks.failures
  }

  private init(input: [UInt8], lines: CaseLines) {
    self.input = input
    self.lines = lines
  }

  private mutating func fail(
    _ kind: CaseFailure.Kind, _ message: String, at position: FilePosition
  ) {
    failures.append(CaseFailure(kind, message, at: position))
  }

  // MARK: Trees

  private mutating func check(_ tree: CaseBlock<TreeRow>) {
    guard let root = tree.rows.first, root.value.kind == "article" else {
      return fail(.rows, "a tree begins with an article", at: tree.position)
    }
    let before = failures.count
    var open: [(depth: Int, bytes: Range<Int>, filled: Int)] = []
    var resolved: [Range<Int>] = []
    for row in tree.rows {
      guard let bytes = bytes(of: row) else { return }
      resolved.append(bytes)
      checkText(row, bytes)
      while let last = open.last, last.depth >= row.value.depth { open.removeLast() }
      if let parent = open.last {
        if bytes.lowerBound < parent.bytes.lowerBound || bytes.upperBound > parent.bytes.upperBound
        {
          fail(.range, "the node reaches outside its parent", at: row.position)
        } else if bytes.lowerBound < parent.filled {
          fail(.tiling, "the node overlaps the one before it", at: row.position)
        }
        open[open.count - 1].filled = bytes.upperBound
      }
      open.append((row.value.depth, bytes, bytes.lowerBound))
    }
    if failures.count == before { checkTiling(tree, resolved) }
  }

  private mutating func bytes(of row: Placed<TreeRow>) -> Range<Int>? {
    guard let bytes = lines.bytes(of: row.value.range),
      row.value.range != .nothing || row.value.kind == "article"
    else {
      fail(.range, "\(row.value.range) is no line with content", at: row.position)
      return nil
    }
    let canonical = lines.range(of: bytes)
    if canonical != row.value.range {
      fail(.range, "write \(canonical) for \(row.value.range)", at: row.position)
    }
    return bytes
  }

  private mutating func checkText(_ row: Placed<TreeRow>, _ bytes: Range<Int>) {
    let slice = Array(input[bytes])
    if let text = row.value.text, !Self.isText(text, of: slice) {
      let message = "the text of \(row.value.range) is \(CaseText.quote(slice))"
      fail(.slice, message, at: row.position)
    }
    for field in row.value.fields where field.name == "speaker" {
      if !Self.contains(slice, field.value) {
        fail(.slice, "the turn holds no \(CaseText.quote(field.value))", at: row.position)
      }
    }
  }

  /// Whether a row may print `text` for `slice`: all of it, or the beginning of a long one.
  private static func isText(_ text: [UInt8], of slice: [UInt8]) -> Bool {
    if text == slice { return true }
    let ellipsis = Array("…".utf8)
    guard text.suffix(ellipsis.count) == ellipsis[...], text.count > ellipsis.count else {
      return false
    }
    return slice.starts(with: text.dropLast(ellipsis.count))
      && CaseText.length(of: slice) > CaseWriter.textLimit
  }

  private static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= bytes.count else { return part.isEmpty }
    return (0...(bytes.count - part.count)).contains { start in
      bytes[start] == first && bytes[start..<(start + part.count)] == part[...]
    }
  }

  private mutating func checkTiling(_ tree: CaseBlock<TreeRow>, _ resolved: [Range<Int>]) {
    let rows = tree.rows
    let leaves = rows.indices.filter { index in
      index + 1 == rows.count || rows[index + 1].value.depth <= rows[index].value.depth
    }
    for index in leaves where TreeRow.containerKinds.contains(rows[index].value.kind) {
      if !lines.lines.isEmpty {
        fail(.tiling, "a \(rows[index].value.kind) holds nodes", at: rows[index].position)
      }
    }
    for line in lines.lines {
      let owners = leaves.filter { resolved[$0].overlaps(line.content) }
      if owners.count > 1 {
        fail(.tiling, "line \(line.number) belongs to two nodes", at: rows[owners[1]].position)
      } else if owners.isEmpty {
        let deepest = rows.indices.last { resolved[$0].overlaps(line.content) }
        // A turn owns the line on which its label stands alone.
        if let deepest, rows[deepest].value.kind == "turn", !rows[deepest].value.fields.isEmpty,
          resolved[deepest].lowerBound == line.content.lowerBound
        {
          continue
        }
        let position = deepest.map { rows[$0].position } ?? tree.position
        fail(.tiling, "line \(line.number) belongs to no node", at: position)
      }
    }
  }

  // MARK: Other blocks

  private mutating func checkNumbers<Row>(
    _ block: CaseBlock<Row>, _ number: (Row) -> Int
  ) {
    let expected = lines.lines.filter { !$0.continues }.map(\.number)
    for (row, line) in zip(block.rows, expected) where number(row.value) != line {
      return fail(.rows, "the row of line \(line) is missing", at: row.position)
    }
    if let row = block.rows.dropFirst(expected.count).first {
      fail(.rows, "there is no further line with content", at: row.position)
    } else if block.rows.count < expected.count {
      fail(.rows, "the row of line \(expected[block.rows.count]) is missing", at: block.position)
    }
  }

  private mutating func checkLabel(_ row: Placed<LineRow>) {
    guard let label = row.value.label, let line = lines.line(row.value.line) else { return }
    if !Self.contains(Array(input[line.content]), label) {
      fail(.slice, "the line holds no \(CaseText.quote(label))", at: row.position)
    }
  }

  private mutating func check(_ block: CaseBlock<SpeakerRow>) {
    for (index, row) in block.rows.enumerated() {
      if row.value.id != "s\(index + 1)" {
        fail(.rows, "the next speaker is s\(index + 1)", at: row.position)
      }
      // In a label over two lines, the line end is a space.
      let joined = input.map { $0 == 0x0A ? 0x20 : $0 }
      for label in row.value.labels where !Self.contains(joined, label) {
        fail(.slice, "the input holds no \(CaseText.quote(label))", at: row.position)
      }
    }
  }
}
