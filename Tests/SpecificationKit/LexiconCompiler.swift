// SPDX-License-Identifier: Apache-2.0

import Foundation
import PressText

/// Compiles the files in Specs/lexicon into the Swift file that holds the lexicon's table.
package enum LexiconCompiler {
  /// Where the files stand, below the root of the package.
  package static let inputPath = "Specs/lexicon"
  /// Which file is written, below the root of the package.
  package static let outputPath = "Sources/PressText/Lexer/Lexicon+Generated.swift"

  /// What is wrong with the files, one line for each fault.
  package struct Failure: Error, CustomStringConvertible, Sendable {
    package var faults: [String]
    package var description: String { faults.joined(separator: "\n") }
  }

  /// Compiles the files below the root of the package.
  package static func swiftText(root: String) throws -> String {
    let lists = try Lexicon.Lists.names.map { name in
      let url = URL(fileURLWithPath: "\(root)/\(inputPath)/\(name).tsv")
      return LexiconFile(name: name, text: try String(contentsOf: url, encoding: .utf8))
    }
    return try swiftText(of: try entries(of: lists))
  }

  /// Merges files into one entry for each phrase; throws all faults at once.
  package static func entries(of files: [LexiconFile]) throws -> [LexiconEntry] {
    var faults: [String] = []
    var entries: [String: LexiconEntry] = [:]
    for file in files {
      guard let list = Lexicon.Lists.named(file.name) else {
        faults.append("\(file.name): no list has this name")
        continue
      }
      let (rows, found) = file.rows()
      faults += found
      for row in rows {
        var entry = entries[row.phrase] ?? LexiconEntry(phrase: row.phrase)
        if let fault = entry.add(row, list: list) { faults.append(fault) }
        entries[row.phrase] = entry
      }
    }
    guard faults.isEmpty else { throw Failure(faults: faults) }
    return entries.values.sorted { $0.phrase.utf8.lexicographicallyPrecedes($1.phrase.utf8) }
  }

  /// The Swift file for entries: a literal for each part of the table.
  package static func swiftText(of entries: [LexiconEntry]) throws -> String {
    let image = try LexiconImage(entries)
    let parts = [
      literal("slots", image.slots), literal("kinds", image.kinds),
      literal("beginnings", image.beginnings), literal("openings", image.openings),
    ]
    return """
      // SPDX-License-Identifier: Apache-2.0
      // Made from Specs/lexicon by `swift run spec-tool generate`; don't edit.
      // swift-format-ignore-file

      extension Lexicon {
      \(parts.joined(separator: "\n"))}

      """
  }

  // Lines of 96 characters, a number that each part's items divide; no end of line is in the literal.
  private static func literal(_ name: String, _ characters: [UInt8]) -> String {
    let lines = stride(from: 0, to: characters.count, by: 96).map { start in
      String(decoding: characters[start..<min(start + 96, characters.count)], as: UTF8.self)
    }
    return
      "static let \(name): StaticString = #\"\"\"\n\(lines.joined(separator: "\\#\n"))\n\"\"\"#\n"
  }

  /// The canonical form of a phrase, in which `{n}` stands for any number.
  package static func canonical(_ phrase: String) -> String {
    let bytes = Array(phrase.replacingOccurrences(of: "{n}", with: "0").utf8)
    var cursor = PhraseCursor(bytes.span, from: 0, to: bytes.count)
    cursor.skipSpaces(bytes.span)
    var scalars = String.UnicodeScalarView()
    while let scalar = cursor.read(bytes.span) {
      scalars.append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
    }
    return String(scalars)
  }
}
