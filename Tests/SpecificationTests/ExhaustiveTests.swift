// SPDX-License-Identifier: Apache-2.0

import Foundation
import PressText
import SpecificationKit
import Testing

@Suite("The parser and the grammar on all short documents")
struct ExhaustiveTests {
  /// The kinds, in classes that the grammar can't tell apart.
  private static let classes = Result { try KindClasses(Repository.grammar("grammar.peg")) }

  /// The most lines: the largest number that keeps within a million documents, or as asked.
  private static func length(_ classes: KindClasses) -> Int {
    let asked = ProcessInfo.processInfo.environment["PRESSTEXT_EXHAUSTIVE"].flatMap(Int.init)
    if let asked { return asked }
    var length = 0
    while KindSequence.count(upTo: length + 1, of: classes.count) <= 1_000_000 { length += 1 }
    return length
  }

  /// Two shares of the work, one for each core: the lower and the upper half of the classes.
  enum Share: CaseIterable {
    case lower, upper

    func range(of count: Int) -> Range<Int> {
      self == .lower ? 0..<count / 2 : count / 2..<count
    }
  }

  @Test("Interpreter and parser make the same of every sequence", arguments: Share.allCases)
  func agree(share: Share) throws {
    let classes = try Self.classes.get()
    let firsts = share.range(of: classes.count)
    let most = Self.length(classes)
    var comparison = try GrammarComparison()
    var compared = 0
    var differences = 0
    // In order of length, so that the first difference is the shortest.
    for length in 0...most {
      var sequence = KindSequence(length: length, of: classes, firsts: firsts)
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
    print("exhaustive: \(compared) sequences of up to \(most) lines compared; \(classes)")
    #expect(
      compared == KindSequence.count(upTo: most, of: classes.count, firsts: firsts.count))
    #expect(most >= 4)
  }

  @Test("Every kind is in one class, and every class in one share")
  func isExhaustive() throws {
    let classes = try Self.classes.get()
    #expect(
      classes.members.flatMap { $0 }.sorted() == Array(0..<UInt8(RefinedKind.allCases.count)))
    #expect(classes.members.allSatisfy { !$0.isEmpty })
    #expect(Share.allCases.flatMap { $0.range(of: classes.count) } == Array(0..<classes.count))
  }

  @Test("Kinds share a class only where no production tells them apart")
  func classesFollowTheGrammar() throws {
    let classes = try Self.classes.get()
    func isShared(_ left: RefinedKind, _ right: RefinedKind) -> Bool {
      classes.members.contains {
        $0.contains(LineGrammar.index(of: left)) && $0.contains(LineGrammar.index(of: right))
      }
    }
    #expect(isShared(.date, .time))
    #expect(isShared(.note, .separator))
    #expect(!isShared(.text, .short))
    #expect(!isShared(.speaker, .moderator))
    #expect(!isShared(.headline, .caption))
  }

  @Test("A parser that tells kinds of one class apart is found")
  func findsTheMemberOfAClass() throws {
    let classes = try Self.classes.get()
    var comparison = try GrammarComparison { kinds, result in
      Parser.parse(kinds.map { $0 == .time ? .furniture : $0 }, into: &result)
    }
    var sequence = KindSequence(length: 2, of: classes)
    var isFound = false
    repeat {
      isFound = comparison.difference(sequence.kinds, sequence.indices) != nil
    } while !isFound && sequence.advance()
    #expect(isFound)
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
    #expect(compared == KindSequence.count(upTo: 3, of: RefinedKind.allCases.count))
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
