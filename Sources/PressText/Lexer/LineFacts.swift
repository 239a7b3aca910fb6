// SPDX-License-Identifier: Apache-2.0

/// All that a line tells by itself.
package struct LineFacts: Sendable, Hashable {
  package var kind: LineKind
  /// The row of Specs/lexical.tsv that gave the kind.
  package var rule: Rule
  package var features: LineFeatures
  /// The class of the label; nil of a name that stands alone, which is judged when it is asked for: pages
  /// are full of lines that look like one.
  package var labelClass: LabelClass?
  /// What ends the label of a line that is of another kind than a label.
  package var weakMark = WeakMark.none
  /// In columns, counted up to 320.
  package var width: UInt16
  /// Offsets into the line.
  package var labelStart: UInt16
  /// Where what stands before the label ends.
  package var leadEnd: UInt16 = 0
  package var labelEnd: UInt16
  package var markStart: UInt32
  package var markEnd: UInt32
  package var speechStart: UInt32

  init(
    _ kind: LineKind, _ rule: Rule, _ features: LineFeatures = [], labelClass: LabelClass = .plain,
    width: UInt16 = 0, labelStart: UInt16 = 0, labelEnd: UInt16 = 0, markStart: UInt32 = 0,
    markEnd: UInt32 = 0,
    speechStart: UInt32 = 0
  ) {
    self.kind = kind
    self.rule = rule
    self.features = features
    self.labelClass = labelClass
    self.width = width
    self.labelStart = labelStart
    self.labelEnd = labelEnd
    self.markStart = markStart
    self.markEnd = markEnd
    self.speechStart = speechStart
  }
}

/// The lines of a document with their kinds: the value of the lexical layer.
package struct LexedLines: Sendable {
  package let facts: [LineFacts]

  /// Classifies every line of a table.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package init(_ table: LineTable, in source: SourceText, _ guidance: Guidance? = nil) {
    let bytes = source.bytes.span
    var classifier = LineClassifier(guidance?.order)
    var facts = Array(room: table.lines.count) { facts in
      for line in table.lines {
        facts.append(
          classifier.classify(
            bytes, Int(line.start), Int(line.end), isASCII: !line.traits.contains(.nonASCII)))
      }
    }
    if let guidance, guidance.knowsLines {
      for index in facts.indices {
        facts[index] =
          guidance.facts(of: table.lines[index], facts[index], in: bytes) ?? facts[index]
      }
    }
    self.facts = facts
  }

  package var count: Int { facts.count }

  package func kind(_ index: Int) -> LineKind { facts[index].kind }

  package func rule(_ index: Int) -> Rule { facts[index].rule }

  package func width(_ index: Int) -> Int { Int(facts[index].width) }
}
