// SPDX-License-Identifier: Apache-2.0

import PressText

/// The kinds of lines in classes that Specs/grammar.peg can't tell apart.
///
/// The proof: the interpreter reads a line only where a terminal stands. A largest expression that one
/// line decides, and that leaves no trace but having taken the line (`FirstSets`), is a test of that
/// line for membership in a set. Two kinds that each of these sets holds both of, or neither, can be
/// swapped anywhere without any test having another outcome, and so without another tree.
package struct KindClasses {
  /// The members of each class, as indices in `LineGrammar.kinds`; classes by their first member.
  package let members: [[UInt8]]

  /// Each kind by itself.
  package static let single = KindClasses(members: LineGrammar.kinds.indices.map { [UInt8($0)] })

  private init(members: [[UInt8]]) {
    self.members = members
  }

  /// Works the classes out from a grammar.
  package init(_ grammar: Grammar) throws {
    let program = try GrammarProgram(grammar, bits: LineGrammar.bits, analysed: false)
    let tests = Self.tests(of: program)
    var classes: [[Bool]: [UInt8]] = [:]
    for index in LineGrammar.kinds.indices {
      classes[tests.map { $0 >> UInt32(index) & 1 == 1 }, default: []].append(UInt8(index))
    }
    members = classes.values.sorted { $0[0] < $1[0] }
  }

  package var count: Int { members.count }

  /// The sets that single lines are tested against.
  private static func tests(of program: GrammarProgram) -> Set<UInt32> {
    let facts = FirstSets.facts(of: program)
    var tests: Set<UInt32> = []
    var entered: Set<Int> = [0]
    var open = program.entries.isEmpty ? [] : [program.entries[0].root]
    while let index = open.popLast() {
      let node = program.nodes[index]
      if let facts = facts[index], facts.isOneTerminal {
        tests.insert(facts.consumes)
      } else if node.operation == .call {
        if entered.insert(node.first).inserted { open.append(program.entries[node.first].root) }
      } else if node.operation == .set {
        tests.insert(node.admits)
      } else {
        open += node.first..<(node.first + node.count)
      }
    }
    return tests
  }
}

extension KindClasses: CustomStringConvertible {
  /// The classes of two kinds or more.
  package var description: String {
    members.filter { $0.count > 1 }
      .map { $0.map { LineGrammar.kinds[Int($0)].rawValue }.joined(separator: " = ") }
      .joined(separator: ", ")
  }
}
