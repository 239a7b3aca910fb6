// SPDX-License-Identifier: Apache-2.0

import PressText

/// `press-text parse`: articles as data.
struct ParseCommand {
  let format: Format
  let options: ParsingOptions
  let tool: Tool

  func run(_ files: [[UInt8]]) -> Status {
    var isFirst = true
    return tool.forEachFile(files) { file in
      if files.count > 1, format != .json { tool.heading(file, isFirst: isFirst) }
      isFirst = false
      write(file.source)
      return .success
    }
  }

  private func write(_ source: SourceText) {
    let article = Article(parsing: source, options: options)
    var output = tool.output
    switch format {
    case .json where System.isTerminal(System.standardOutput):
      var terminal = TerminalStream(output: output)
      article.write(as: .json, to: &terminal)
    case .json: article.write(as: .json, to: &output)
    case .tree: article.write(as: .tree, to: &output)
    case .lines: article.write(as: .lines, to: &output)
    case .text: article.write(as: .text, to: &output)
    }
  }
}
