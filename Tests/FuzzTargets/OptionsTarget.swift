// SPDX-License-Identifier: Apache-2.0

import PressText
import SpecificationKit

/// Any bytes are options and a document: lines that begin with U+0001 to U+0004 are a chrome line, a speaker, a
/// language and a layout, and all that follows is the document.
enum OptionsTarget {
  static func problems(_ input: [UInt8]) -> [String] {
    let (options, document) = parts(of: input)
    return DocumentChecks.problems(document, options)
      + ReferenceTarget.problems(document, options)
  }

  /// The options and the document that an input stands for.
  static func parts(of input: [UInt8]) -> (ParsingOptions, [UInt8]) {
    var options = ParsingOptions()
    var rest = input[...]
    while let first = rest.first, (1...4).contains(first) {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      let text = String(decoding: rest[rest.startIndex + 1..<end], as: UTF8.self)
      switch first {
      case 1: options.chromeLines.append(text)
      case 2: options.speakers.append(text)
      case 3: options.language = text
      default:
        let layouts = ParsingOptions.Layout.allCases
        options.layout = layouts[Int(rest.dropFirst().first ?? 0) % layouts.count]
      }
      rest = rest[end...].dropFirst()
    }
    return (options, Array(rest))
  }
}
