// SPDX-License-Identifier: Apache-2.0

/// JSON as Specs/article.schema.json describes it.
///
/// Absent values are `null` and never left out, arrays are homogeneous, ranges are half-open byte
/// offsets into the source.
public struct JSONFormat: ArticleFormat {
  /// Makes the format.
  public init() {}

  /// Writes an article as one JSON object, with a line end behind it.
  public func write(_ article: Article, to output: inout some TextOutputStream) {
    var writer = JSONWriter(output)
    writer.object { $0.members(of: article) }
    output = writer.finished()
  }
}

extension ArticleFormat where Self == JSONFormat {
  /// JSON as Specs/article.schema.json describes it.
  public static var json: JSONFormat { JSONFormat() }
}

extension JSONWriter {
  fileprivate mutating func members(of article: Article) {
    member("format", "PressText")
    member("version", Article.formatVersion)
    member("headline", article.headline) { writer, headline in
      writer.passage(headline.text, headline.range)
      writer.member("repeated") { writer in
        writer.array(headline.repeated) { $0.range($1) }
      }
    }
    member("dateline", article.dateline) { $0.members(of: $1) }
    member("byline", article.byline) { $0.passage($1.text, $1.range) }
    member("lead", each: article.lead) { $0.passage($1.text, $1.range) }
    member("speakers", each: article.speakers) { $0.members(of: $1) }
    member("blocks", each: article.blocks) { $0.members(of: $1) }
    member("chrome") { writer in
      writer.object { writer in
        writer.member("header", each: article.chrome.header) { $0.members(of: $1) }
        writer.member("footer", each: article.chrome.footer) { $0.members(of: $1) }
      }
    }
    member("diagnostics", each: article.diagnostics) { $0.members(of: $1) }
  }

  private mutating func passage(_ text: String, _ range: Range<Int>) {
    member("text", text)
    member("range", range)
  }

  private mutating func members(of dateline: Article.Dateline) {
    member("text", dateline.text)
    member("date", dateline.date)
    member("time", dateline.time)
    member("zone", dateline.zone)
    member("place", dateline.place)
    member("range", dateline.range)
  }

  private mutating func members(of speaker: Article.Speaker) {
    member("id", speaker.id)
    member("name", speaker.name)
    member("honorific", speaker.honorific)
    member("role", speaker.role)
    member("affiliation", speaker.affiliation)
    member("part", speaker.part.rawValue)
    member("labels") { $0.array(speaker.labels) { $0.string($1) } }
    member("certainty", speaker.certainty.rawValue)
    member("rule", speaker.rule.id)
  }

  private mutating func members(of block: Article.Block) {
    member("kind", block.kind)
    switch block {
    case .turn(let turn): members(of: turn)
    case .paragraph(let passage), .heading(let passage), .note(let passage),
      .subtitle(let passage), .caption(let passage), .byline(let passage), .dateline(let passage),
      .chrome(let passage):
      members(of: passage)
    }
  }

  private mutating func members(of turn: Article.Turn) {
    member("speaker", turn.speaker?.id)
    member("label", turn.label)
    member("move", turn.move.rawValue)
    member("rule", turn.rule.id)
    member("certainty", turn.certainty.rawValue)
    member("paragraphs", each: turn.paragraphs) { $0.passage($1.text, $1.range) }
    member("notes", each: turn.notes) { writer, note in
      writer.member("kind", note.kind.rawValue)
      writer.passage(note.text, note.range)
    }
  }

  /// A block that is no turn, with the members of one, so that the array is homogeneous.
  private mutating func members(of passage: Article.Passage) {
    member("speaker", nil as String?)
    member("label", nil as String?)
    member("move", nil as String?)
    member("rule", passage.rule.id)
    member("certainty", passage.certainty.rawValue)
    member("paragraphs", each: [passage]) { $0.passage($1.text, $1.range) }
    member("notes") { $0.array([Never]()) { _, _ in } }
  }

  private mutating func members(of line: Article.Chrome.Line) {
    member("text", line.text)
    member("kind", line.kind)
    member("range", line.range)
  }

  private mutating func members(of diagnostic: Diagnostic) {
    member("code", diagnostic.code.rawValue)
    member("severity", diagnostic.severity.rawValue)
    member("range", diagnostic.range)
    member("rule", diagnostic.rule.id)
  }
}
