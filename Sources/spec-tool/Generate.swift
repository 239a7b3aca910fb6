// SPDX-License-Identifier: Apache-2.0

import Foundation
import SpecificationKit

/// Writes the Swift tables that are made from the files in Specs.
enum Generate {
  /// Compiles Specs/lexicon and writes the result; answers with the path of the written file.
  static func run(root: String) throws -> String {
    let text = try LexiconCompiler.swiftText(root: root)
    let path = root + "/" + LexiconCompiler.outputPath
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    return path
  }
}
