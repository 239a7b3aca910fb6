// SPDX-License-Identifier: Apache-2.0

import Glibc
import PressText

@main
enum Benchmarks {
  static func main() {
    guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
      print(Options.help)
      exit(2)
    }
    let corpus = Corpus(
      byteCount: options.megabytes * 1_000_000, seed: options.seed,
      arePages: options.areDocumentsPages)
    let report = Report(tasks(corpus), on: corpus, rounds: options.rounds)
    print(options.printsJSON ? json(report, corpus, options) : table(report, corpus, options))
    let ratio = report.ratios[report.ratios.count - 1][0]
    if let required = options.required, ratio < required {
      if !options.printsJSON {
        print("SyntaxTree(parsing:) runs at \(rounded(ratio)) of memchr; \(required) is required.")
      }
      exit(1)
    }
  }

  /// The scans first, and parsing last: that is what `--require` judges.
  private static func tasks(_ corpus: Corpus) -> [Task] {
    let documents = corpus.documents
    let sources = documents.map { SourceText($0) }
    return [
      Task(name: "newlines, memchr") { Scans.memchrLines(documents[$0]) },
      Task(name: "newlines, bytes") { Scans.byteLines(documents[$0]) },
      Task(name: "SyntaxTree(parsing:)") { SyntaxTree(parsing: sources[$0]).diagnostics.count },
    ]
  }

  private static func table(_ report: Report, _ corpus: Corpus, _ options: Options) -> String {
    var text = "\(corpus.documents.count) documents, \(corpus.byteCount) bytes, "
    text +=
      "\(corpus.byteCount / max(corpus.lineCount, 1)) bytes a line, \(options.rounds) rounds\n"
    text += padded("", 24) + padded("MB/s", 8) + padded("min", 8) + padded("max", 8)
    text += padded("/memchr", 9) + "/bytes\n"
    for (measurement, ratios) in zip(report.measurements, report.ratios) {
      text += padded(measurement.name, 24) + padded("\(Int(measurement.median))", 8)
      text += padded("\(Int(measurement.slowest))", 8) + padded("\(Int(measurement.fastest))", 8)
      text += padded(rounded(ratios[0]), 9) + rounded(ratios[1]) + "\n"
    }
    return String(text.dropLast())
  }

  private static func json(_ report: Report, _ corpus: Corpus, _ options: Options) -> String {
    let rows = zip(report.measurements, report.ratios).map { measurement, ratios in
      """
      {"name":"\(measurement.name)","median":\(rounded(measurement.median)),\
      "min":\(rounded(measurement.slowest)),"max":\(rounded(measurement.fastest)),\
      "toMemchr":\(rounded(ratios[0])),"toBytes":\(rounded(ratios[1]))}
      """
    }
    return """
      {"documents":\(corpus.documents.count),"bytes":\(corpus.byteCount),\
      "lines":\(corpus.lineCount),"rounds":\(options.rounds),"seed":\(options.seed),"pages":\(options.areDocumentsPages),\
      "results":[\(rows.joined(separator: ","))]}
      """
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private static func rounded(_ value: Double) -> String {
    "\((value * 1000).rounded() / 1000)"
  }
}
