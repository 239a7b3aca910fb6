// SPDX-License-Identifier: Apache-2.0

import SpecificationKit

/// Changes a document as a scraper or a careless editor does, line by line: what a mutator of single bytes rarely finds.
public struct LineMutator {
  private var random: ReferenceCorpus.Random

  /// A mutator whose choices a seed fixes.
  public init(seed: UInt32) {
    random = ReferenceCorpus.Random(seed: Int(seed))
  }

  /// The document with one to four changes, cut off at `limit` bytes.
  public mutating func mutated(_ document: [UInt8], limit: Int) -> [UInt8] {
    var lines = Self.lines(document)
    for _ in 0...random.below(4) { change(&lines) }
    return Array(lines.joined(separator: [0x0A]).prefix(limit))
  }

  /// The head of one document and the tail of the other.
  public mutating func crossed(_ first: [UInt8], _ second: [UInt8], limit: Int) -> [UInt8] {
    let head = Self.lines(first)
    let tail = Self.lines(second)
    let lines =
      head.prefix(random.below(head.count + 1)) + tail.suffix(random.below(tail.count + 1))
    return Array(lines.joined(separator: [0x0A]).prefix(limit))
  }

  /// The document with such changes, and often with an option before it that one of its lines gives: the line
  /// as furniture, or what stands before its colon as a speaker, and sometimes nothing behind that colon.
  public mutating func guided(_ document: [UInt8], limit: Int) -> [UInt8] {
    var lines = Self.lines(mutated(document, limit: limit))
    let index = random.below(lines.count)
    switch random.below(3) {
    case 0: lines.insert([1] + lines[index], at: 0)
    case 1:
      let label = Self.label(of: lines[index]).dropLast(2)
      if random.below(2) == 0 { lines[index] = label + [0x3A] }
      lines.insert([2] + label, at: 0)
    default: break
    }
    return Array(lines.joined(separator: [0x0A]).prefix(limit))
  }

  private static func lines(_ document: [UInt8]) -> [ArraySlice<UInt8>] {
    document.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  private mutating func change(_ lines: inout [ArraySlice<UInt8>]) {
    let index = random.below(lines.count)
    let other = random.below(lines.count)
    switch random.below(10) {
    case 0: if lines.count > 1 { lines.remove(at: index) }
    case 1: lines.insert(lines[other], at: index)
    case 2: lines.swapAt(index, other)
    case 3: lines[index] = lines[index].prefix(random.below(lines[index].count + 1))
    case 4: lines[index] += lines[other]
    case 5: lines.insert([], at: index)
    case 6: lines[index] = Self.label(of: lines[other]) + lines[index]
    case 7:
      let place = lines[index].startIndex + random.below(lines[index].count + 1)
      lines[index].insert(contentsOf: random.pick(ReferenceCorpus.pieces), at: place)
    default:
      let line = random.pick(LinePool.all).line(&random)
      lines.insert(ArraySlice(line.utf8), at: index)
    }
  }

  /// What stands before the first colon, and the colon.
  private static func label(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let colon = line.firstIndex(of: 0x3A) else { return [] }
    return line[...colon] + [0x20]
  }
}
