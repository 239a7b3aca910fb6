// SPDX-License-Identifier: Apache-2.0

import PressText
import SpecificationKit

/// Documents that a seed fixes, the same on every machine: what a fuzzer of our own checks.
package struct DocumentGenerator {
  /// Articles and inputs of cases, of which mutations are made.
  private let originals: [ReferenceCorpus.Document]

  package init() throws {
    originals = try ReferenceCorpus.articles()
  }

  /// Two documents in ten are of each sort: from the grammar, soups of lines, articles or cases with lines changed; one
  /// is wrapped text, which is long; and three are odd bytes.
  package func document(seed: Int) -> ReferenceCorpus.Document {
    switch seed % 10 {
    case 0, 5: Self.fromGrammar(seed: seed)
    case 1, 6: ReferenceCorpus.known(seed: seed)
    case 2, 7: ReferenceCorpus.mutation(seed: seed, of: originals)
    case 3: ReferenceCorpus.wrapped(seed: seed)
    default: ReferenceCorpus.nastyBytes(seed: seed)
    }
  }

  /// A walk through the parts of an article, with a line of real shape for each of its kinds.
  static func fromGrammar(seed: Int) -> ReferenceCorpus.Document {
    var random = ReferenceCorpus.Random(seed: seed &+ 4_000_003)
    var text = ""
    for kind in RandomKinds.sequence(seed: UInt64(truncatingIfNeeded: seed)).prefix(40) {
      text += random.pick(pools(of: kind)).line(&random)
      text += random.below(3) == 0 ? "\n\n" : "\n"
    }
    return ReferenceCorpus.Document(name: "grammar \(seed)", bytes: Array(text.utf8))
  }

  /// Lines that the survey may take for a kind; what it makes of them depends on the others.
  private static func pools(of kind: RefinedKind) -> [LinePool] {
    switch kind {
    case .furniture, .caption, .byline: [.furniture, .titles]
    case .headline, .subtitle, .short, .heading: [.titles]
    case .date, .time: [.dates]
    case .note, .endMark, .separator: [.marks]
    case .text, .asks, .replies: [.text, .longLines]
    case .introduction: [.introductions]
    case .speaker, .moderator: [.fewLabels, .labels]
    case .speakerAlone, .moderatorAlone: [.bareLabels]
    case .answer, .asker: [.dashes]
    }
  }

  /// The shortest document that still fails, found by leaving out ever smaller runs of lines, then of bytes.
  package static func shortest(
    _ bytes: [UInt8], while fails: ([UInt8]) -> Bool
  ) -> [UInt8] {
    let lines = Shrinking.shortest(
      bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    ) {
      fails(Array($0.joined(separator: [0x0A])))
    }
    let short = Array(lines.joined(separator: [0x0A]))
    return short.count > 2_000 ? short : Shrinking.shortest(short, while: fails)
  }
}
