// SPDX-License-Identifier: Apache-2.0

/// Something that is done with each document of a corpus.
struct Task {
  let name: String
  let run: (Int) -> Int
}

/// How fast a task was.
struct Measurement {
  let name: String
  /// Processor time of each round, in seconds, sorted.
  let times: [Double]
  let byteCount: Int

  var median: Double { rate(times[times.count / 2]) }
  var slowest: Double { rate(times[times.count - 1]) }
  var fastest: Double { rate(times[0]) }

  /// Millions of bytes in a second.
  private func rate(_ time: Double) -> Double { Double(byteCount) / max(time, 1e-9) / 1e6 }

  /// The median of the ratio to another task in the same round, which is steadier than the ratio of
  /// two medians.
  static func ratio(_ times: [Double], to others: [Double]) -> Double {
    let ratios = zip(times, others).map { $1 / max($0, 1e-9) }.sorted()
    return ratios[ratios.count / 2]
  }
}

/// The measurements of all tasks, and what they found.
struct Report {
  let measurements: [Measurement]
  /// The ratio of each task to each scan, by the scan's place.
  let ratios: [[Double]]

  /// Measures all tasks in turn in each round, each document once in a round.
  init(_ tasks: [Task], on corpus: Corpus, rounds: Int) {
    var times = [[Double]](repeating: [], count: tasks.count)
    var results = [Int](repeating: 0, count: tasks.count)
    // The first round warms up and is not counted.
    for round in 0...rounds {
      for (place, task) in tasks.enumerated() {
        let start = threadTime()
        var result = 0
        for index in corpus.documents.indices { result &+= task.run(index) }
        let time = threadTime() - start
        if round > 0 {
          times[place].append(time)
          precondition(results[place] == result, "A task gives the same result each time")
        }
        results[place] = result
      }
    }
    measurements = zip(tasks, times).map { task, times in
      Measurement(name: task.name, times: times.sorted(), byteCount: corpus.byteCount)
    }
    ratios = times.map { own in
      [Measurement.ratio(own, to: times[0]), Measurement.ratio(own, to: times[1])]
    }
  }
}
