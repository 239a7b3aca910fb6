// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// The folder of the specification, and its files.
package struct SpecificationRoot: Sendable {
  package let url: URL

  /// The folder at `path`; without one, the Specs of this package.
  package init(_ path: String? = nil, file: String = #filePath) {
    if let path {
      url = URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL
    } else {
      url = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Specs", isDirectory: true)
    }
  }

  package func appending(_ path: String) -> URL { url.appendingPathComponent(path) }

  /// A path as messages print it: from the folder above Specs.
  package func display(_ path: String) -> String { "\(url.lastPathComponent)/\(path)" }

  package func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: appending(path)))
  }

  package func text(of path: String) throws -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  package func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: appending(path).path)
  }

  /// The files below a folder, by their paths from Specs, in order.
  package func files(below folder: String) -> [String] {
    entries(below: folder).filter { !$0.isFolder }.map(\.path)
  }

  /// The folders below a folder, by their paths from Specs, in order.
  package func folders(below folder: String) -> [String] {
    entries(below: folder).filter(\.isFolder).map(\.path)
  }

  private func entries(below folder: String) -> [(path: String, isFolder: Bool)] {
    let base = appending(folder)
    guard let walker = FileManager.default.enumerator(atPath: base.path) else { return [] }
    return walker.compactMap { $0 as? String }.sorted().map { path in
      let values = try? base.appendingPathComponent(path).resourceValues(forKeys: [.isDirectoryKey])
      return ("\(folder)/\(path)", values?.isDirectory ?? false)
    }
  }
}

/// Which rule each diagnostic belongs to: Specs/diagnostics.tsv.
package struct DiagnosticRegistry: Sendable {
  package let rules: [String: String]

  package init(rules: [String: String]) {
    self.rules = rules
  }

  package init(_ root: SpecificationRoot) throws {
    rules = Dictionary(
      try TabularFile(root, "diagnostics.tsv").rows.compactMap { row in
        row.fields.count > 2 ? (row.fields[0], row.fields[2]) : nil
      }, uniquingKeysWith: { first, _ in first })
  }
}

/// A file of rows whose fields tabs separate; `#` begins a comment.
package struct TabularFile: Sendable {
  package let rows: [(line: Int, fields: [String])]

  package init(_ root: SpecificationRoot, _ path: String) throws {
    let lines = try root.text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
    rows = lines.enumerated().compactMap { index, line in
      guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return (index + 1, fields)
    }
  }
}
