// SPDX-License-Identifier: Apache-2.0

/// Specs/cases.lock: the id, the first version and the fingerprint of each case and whole document.
///
/// A case whose version is older than that of the specification is released, and stays as it is.
package struct CaseLock: Sendable {
  package static let path = "cases.lock"
  /// What stands in place of a fingerprint when a case is gone for good: its id is never used again.
  package static let retired = "retired"

  package struct Entry: Sendable, Hashable {
    package var since: String
    package var hash: String

    package init(since: String, hash: String) {
      self.since = since
      self.hash = hash
    }
  }

  /// A row that does not fit its case.
  package struct Difference: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
      case added, changed, removed, reused
    }

    package var kind: Kind
    package var id: String
    /// What the lock says, and what the case is.
    package var old: Entry?
    package var new: String?
  }

  package private(set) var entries: [String: Entry] = [:]
  package private(set) var problems: [CaseProblem] = []
  private var lines: [String: Int] = [:]
  private let display: String

  package init(_ root: SpecificationRoot) throws {
    display = root.display(Self.path)
    guard root.exists(Self.path) else { return }
    read(try root.text(of: Self.path))
  }

  package init(text: String) {
    display = Self.path
    read(text)
  }

  private mutating func read(_ text: String) {
    var last = ""
    for (index, row) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if row.isEmpty || row.hasPrefix("#") { continue }
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 3, Self.isVersion(fields[1]), Self.isHash(fields[2]) else {
        report("a row reads id, version and 32 hexadecimal digits, with tabs between them", index)
        continue
      }
      if entries[fields[0]] != nil {
        report("\(fields[0]) stands twice: spec-tool lock writes the file anew", index)
      } else if fields[0] < last {
        report("\(fields[0]) stands out of order: spec-tool lock writes the file anew", index)
      }
      last = fields[0]
      entries[fields[0]] = Entry(since: fields[1], hash: fields[2])
      lines[fields[0]] = index + 1
    }
  }

  private mutating func report(_ message: String, _ index: Int) {
    problems.append(CaseProblem(message, at: FilePosition(path: display, line: index + 1)))
  }

  private static func isVersion(_ text: String) -> Bool {
    let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 3 && numbers.allSatisfy { UInt($0) != nil }
  }

  private static func isHash(_ text: String) -> Bool {
    text == retired
      || text.utf8.count == 32
        && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  // MARK: Released cases

  /// Whether a case was in an earlier version than `version`.
  package static func isReleased(_ entry: Entry, in version: String) -> Bool {
    numbers(entry.since).lexicographicallyPrecedes(numbers(version))
  }

  /// Whether a change of a case is one that `version` may make: it is not released, or the version is
  /// the first of a new major number.
  package static func mayChange(_ entry: Entry, in version: String) -> Bool {
    !isReleased(entry, in: version) || numbers(entry.since)[0] < numbers(version)[0]
  }

  private static func numbers(_ version: String) -> [UInt] {
    let numbers = version.split(separator: ".").map { UInt($0) ?? 0 }
    return numbers.isEmpty ? [0] : numbers
  }

  /// The ids of the released cases.
  package func released(in version: String) -> Set<String> {
    Set(entries.filter { !Self.mayChange($0.value, in: version) }.keys)
  }

  // MARK: Comparison

  /// Where lock and cases do not agree, in the order of the ids.
  package func differences(from hashes: [String: String]) -> [Difference] {
    Set(entries.keys).union(hashes.keys).sorted().compactMap { id in
      let (old, new) = (entries[id], hashes[id])
      let kind: Difference.Kind
      switch (old, new) {
      case (nil, _?): kind = .added
      case (let old?, _?) where old.hash == Self.retired: kind = .reused
      case (let old?, let new?) where old.hash != new: kind = .changed
      case (let old?, nil) where old.hash != Self.retired: kind = .removed
      default: return nil
      }
      return Difference(kind: kind, id: id, old: old, new: new)
    }
  }

  /// What to say about a difference, and where.
  package func problem(
    _ difference: Difference, in version: String, at place: FilePosition?
  ) -> CaseProblem {
    let position = place ?? FilePosition(path: display, line: lines[difference.id] ?? 1)
    let isFixed = difference.old.map { !Self.mayChange($0, in: version) } ?? false
    let since = difference.old?.since ?? version
    let released = "\(difference.id) is released since \(since) and may not"
    let message =
      switch difference.kind {
      case .added: "\(difference.id) is not in \(display): run swift run spec-tool lock"
      case .changed where isFixed:
        "\(released) change: write the old case again, and a new one under another id"
      case .changed:
        "\(difference.id) is not what \(display) holds: if the change is meant, run swift run spec-tool lock --update"
      case .removed where isFixed: "\(released) disappear: write it again"
      case .removed:
        "\(difference.id) is in \(display) and nowhere else: if it is meant, run swift run spec-tool lock --update"
      case .reused: "\(difference.id) is retired since \(since): an id is never used again"
      }
    return CaseProblem(message, at: position)
  }

  /// All that is wrong with the lock, and all in which it differs from a suite.
  package func problems(with suite: Suite, _ registry: DiagnosticRegistry) -> [CaseProblem] {
    let places = suite.places
    return problems
      + differences(from: suite.hashes(registry)).map {
        problem($0, in: suite.version, at: places[$0.id])
      }
  }

  /// The lock when differences are taken over.
  package func applying(_ differences: [Difference], version: String) -> CaseLock {
    var lock = self
    for difference in differences {
      let wasReleased = difference.old.map { Self.isReleased($0, in: version) } ?? false
      switch difference.kind {
      case .added, .changed:
        let since = wasReleased ? version : difference.old?.since ?? version
        lock.entries[difference.id] = Entry(since: since, hash: difference.new ?? "")
      case .removed where wasReleased:
        lock.entries[difference.id] = Entry(since: version, hash: Self.retired)
      case .removed: lock.entries[difference.id] = nil
      case .reused: break
      }
    }
    return lock
  }

  /// The file.
  package var text: String {
    let rows = entries.sorted { $0.key < $1.key }
      .map { "\($0.key)\t\($0.value.since)\t\($0.value.hash)\n" }
    return "# id, first version, fingerprint: written by spec-tool lock (chapter Cases).\n"
      + rows.joined()
  }
}
