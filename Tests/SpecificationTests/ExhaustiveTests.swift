// SPDX-License-Identifier: Apache-2.0

import Foundation
import PressText
import SpecificationKit
import Testing

@Suite("The parser and the grammar on all short documents")
struct ExhaustiveTests {
  /// The most lines: the largest number that keeps within five million documents, or as asked.
  static let length: Int = {
    let asked = ProcessInfo.processInfo.environment["PRESSTEXT_EXHAUSTIVE"].flatMap(Int.init)
    if let asked { return asked }
    var length = 0
    while KindSequence.count(upTo: length + 1) <= 5_000_000 { length += 1 }
    return length
  }()

  /// The kinds by parity: two shares of the work, one for each core.
  static let shares: [[UInt8]] = [0, 1].map { parity in
    (0..<UInt8(LineGrammar.kinds.count)).filter { $0 % 2 == parity }
  }

  @Test("Interpreter and parser make the same of every sequence", arguments: shares)
  func agree(firsts: [UInt8]) throws {
    var comparison = try GrammarComparison()
    var compared = 0
    var differences = 0
    // In order of length, so that the first difference is the shortest.
    for length in 0...Self.length {
      var sequence = KindSequence(length: length, firsts: firsts)
      repeat {
        compared += 1
        guard let difference = comparison.difference(sequence.kinds, sequence.indices) else {
          continue
        }
        Issue.record("\(difference)")
        differences += 1
        if differences == 5 { return }
      } while sequence.advance()
    }
    print("exhaustive: \(compared) sequences of up to \(Self.length) lines compared")
    #expect(compared == KindSequence.count(upTo: Self.length, firsts: firsts.count))
  }

  @Test("The shares hold every kind once, and the bound is at least four lines")
  func isExhaustive() {
    #expect(Self.shares.flatMap { $0 }.sorted() == Array(0..<UInt8(RefinedKind.allCases.count)))
    #expect(Self.length >= 4)
    #expect(KindSequence.count(upTo: 5) == 2_613_660)
  }

  @Test("First sets never change what the interpreter makes")
  func firstSetsAreSound() throws {
    let grammar = try Repository.grammar("grammar.peg")
    let plain = try LineGrammar(grammar, usingFirstSets: false)
    var quick = try GrammarComparison { kinds, result in
      var plain = plain
      result = (try? plain.parse(kinds)) ?? ParseResult()
    }
    var compared = 0
    for length in 0...3 {
      var sequence = KindSequence(length: length)
      repeat {
        compared += 1
        if let difference = quick.difference(sequence.kinds, sequence.indices) {
          Issue.record("\(difference)")
          return
        }
      } while sequence.advance()
    }
    #expect(compared == KindSequence.count(upTo: 3))
  }

  @Test("A planted fault in the parser is found with a document of the fewest lines")
  func findsPlantedFault() throws {
    // A parser that forgets the diagnostic of an answer without question.
    var comparison = try GrammarComparison { kinds, result in
      Parser.parse(kinds, into: &result)
      result.findings.removeAll { $0.code == .answerWithoutQuestion }
    }
    for length in 0...2 {
      var sequence = KindSequence(length: length)
      repeat {
        guard let difference = comparison.difference(sequence.kinds, sequence.indices) else {
          continue
        }
        #expect(sequence.kinds == [.answer])
        #expect(difference.contains("!answer-without-question at 0"))
        return
      } while sequence.advance()
    }
    Issue.record("the planted fault was not found")
  }
}
