// SPDX-License-Identifier: Apache-2.0

package import PressText
import SpecificationKit

/// What holds for any document with any options.
package enum DocumentChecks {
  /// What is wrong with the tree, the article or an output of a document.
  package static func problems(
    _ bytes: [UInt8], _ options: ParsingOptions = ParsingOptions()
  ) -> [String] {
    let source = SourceText(bytes)
    let article = Article(parsing: source, options: options)
    let again = Article(parsing: source, options: options)
    return TreeInvariants.violations(of: article.tree)
      + (article == again ? [] : ["the same bytes give another article"])
      + ArticleInvariants.violations(of: article)
      + OutputChecks.all.flatMap { $0.problems(article) }
  }
}

/// What holds for the article of any document.
package enum ArticleInvariants {
  package static func violations(of article: Article) -> [String] {
    let source = article.tree.source
    let parts = parts(of: article)
    var problems: [String] = []
    for part in parts where source.joinedText(in: part.range) != part.text {
      problems.append("\(part.range) is not “\(part.text)”")
    }
    let ranges = (parts.map(\.range) + (article.headline?.repeated ?? []))
      .sorted { $0.lowerBound < $1.lowerBound }
    for (left, right) in zip(ranges, ranges.dropFirst()) where left.upperBound > right.lowerBound {
      problems.append("\(left) overlaps \(right)")
    }
    if let last = ranges.last, last.upperBound > source.count {
      problems.append("\(last) lies outside")
    }
    let known = Set(article.speakers.map(\.id))
    for turn in article.turns {
      guard let id = turn.speaker?.id, !known.contains(id) else { continue }
      problems.append("turn \(turn.range) is by \(id), whom nobody knows")
    }
    for (left, right) in zip(article.diagnostics, article.diagnostics.dropFirst())
    where left > right {
      problems.append("\(right.code) comes too late")
    }
    return problems
  }

  /// Every text of the article and its range.
  private static func parts(of article: Article) -> [(text: String, range: Range<Int>)] {
    var parts = article.lead.map { ($0.text, $0.range) }
    if let headline = article.headline { parts.append((headline.text, headline.range)) }
    if let dateline = article.dateline { parts.append((dateline.text, dateline.range)) }
    if let byline = article.byline { parts.append((byline.text, byline.range)) }
    parts += (article.chrome.header + article.chrome.footer).map { ($0.text, $0.range) }
    for block in article.blocks {
      guard case .turn(let turn) = block else {
        parts.append((block.text, block.range))
        continue
      }
      parts += turn.paragraphs.map { ($0.text, $0.range) }
      parts += turn.notes.map { ($0.text, $0.range) }
      if let label = turn.label, let range = turn.labelRange { parts.append((label, range)) }
    }
    return parts
  }
}
