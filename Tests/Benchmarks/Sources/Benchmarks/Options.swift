// SPDX-License-Identifier: Apache-2.0

/// What the command line asks for.
struct Options {
  static let help = """
    Usage: Benchmarks [--megabytes N] [--rounds N] [--seed N] [--pages] [--json] [--require RATIO]

    Parse made-up documents in memory and compare the speed with scans for line feeds, all measured in
    turn in each round. MB/s are millions of bytes for each second of processor time.

    --megabytes  size of the documents (20)
    --rounds     how often each is measured (15)
    --seed       other documents (1)
    --pages      whole pages in many scripts, of short lines, in place of talks
    --json       print JSON
    --require    exit with 1 when parsing runs at less than this part of the speed of memchr
    """

  var megabytes = 20
  var rounds = 15
  var seed: UInt64 = 1
  var areDocumentsPages = false
  var printsJSON = false
  var required: Double?

  /// Reads the words behind the program's name; nothing when one of them is wrong.
  init?(_ words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--json": printsJSON = true
      case "--pages": areDocumentsPages = true
      case "--megabytes":
        guard let value = rest.popFirst().flatMap(Int.init), value > 0 else { return nil }
        megabytes = value
      case "--rounds":
        guard let value = rest.popFirst().flatMap(Int.init), value > 0 else { return nil }
        rounds = value
      case "--seed":
        guard let value = rest.popFirst().flatMap(UInt64.init) else { return nil }
        seed = value
      case "--require":
        guard let value = rest.popFirst().flatMap(Double.init), value > 0 else { return nil }
        required = value
      default: return nil
      }
    }
  }
}
