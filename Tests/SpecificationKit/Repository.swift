// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// The checkout that this source file belongs to.
package enum Repository {
  /// The folder that holds Package.swift.
  package static let root: URL = {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path),
      folder.path != "/"
    {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// The text of a file, by its path from the root.
  package static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The files in a folder whose names end so, by path from the root, in order; none where the
  /// folder is missing.
  package static func files(in folder: String, withSuffix suffix: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    let names = (all?.allObjects ?? []).compactMap { $0 as? String }
    return names.filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
  }

  /// The rows of a tab-separated file, without comments and blank lines.
  package static func rows(_ path: String) throws -> [[String]] {
    try text(path).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { row in
        row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
  }

  /// A grammar of Specs/.
  package static func grammar(_ file: String) throws -> Grammar {
    try Grammar(text("Specs/\(file)"), file: file)
  }
}
