// SPDX-License-Identifier: Apache-2.0

import PressText

/// `press-text parse`: articles as data.
struct ParseCommand {
  let format: Format
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
  }
}
