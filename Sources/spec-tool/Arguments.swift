// SPDX-License-Identifier: Apache-2.0

import Foundation
import SpecificationKit

/// The words behind a command.
struct Arguments {
  private(set) var words: [String] = []
  private(set) var flags: Set<String> = []
  private(set) var options: [String: String] = [:]
  /// The values of options that may stand several times.
  private(set) var repeated: [String: [String]] = [:]
  /// What stands behind `--`.
  private(set) var command: [String] = []

  init(_ given: [String], of command: any Command.Type) throws {
    let known = command.options.union(command.repeated).union(["--specs"])
    let end = given.firstIndex(of: "--") ?? given.endIndex
    self.command = Array(given[end...].dropFirst())
    var rest = given[..<end]
    while let word = rest.popFirst() {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      if !word.hasPrefix("--") {
        words.append(word)
      } else if command.flags.contains(word) {
        flags.insert(word)
      } else if known.contains(name) {
        guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
          throw UsageError("\(name) needs a value")
        }
        if command.repeated.contains(name) {
          repeated[name, default: []].append(value)
        } else {
          options[name] = value
        }
      } else {
        throw UsageError("there is no option \(name)\n\(command.help)")
      }
    }
    if let word = words.first, !command.takesWords {
      throw UsageError("\(word) means nothing here\n\(command.help)")
    }
    if end < given.endIndex, !command.takesCommand {
      throw UsageError("-- means nothing here\n\(command.help)")
    }
  }

  /// The specification that the command works on.
  func specification() throws -> SpecificationRoot {
    let root = SpecificationRoot(options["--specs"])
    guard root.exists("diagnostics.tsv") else {
      throw UsageError("\(root.url.path) holds no specification: diagnostics.tsv is missing")
    }
    return root
  }
}

/// A command that was called wrongly, or cannot do its work.
struct UsageError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// What the tool reads and writes.
enum Console {
  static func print(_ text: String) { write(text + "\n") }

  /// Writes to standard output; ends the program where that fails, as on a full disk.
  static func write(_ text: String) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      let reason = unsafe String(cString: strerror(errno))
      self.error("spec-tool: error: standard output can't be written: \(reason)")
      exit(ExitStatus.fault.rawValue)
    }
  }

  static func error(_ text: String) {
    // There is nowhere to say that this fails.
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }

  static func error(_ problems: [CaseProblem]) {
    for problem in problems { error(problem.description) }
  }

  /// The bytes of a file.
  static func file(_ path: String) throws -> [UInt8] {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw UsageError("\(path) can't be read: \(unsafe String(cString: strerror(errno)))")
    }
    do {
      return Array(try file.readToEnd() ?? Data())
    } catch {
      throw UsageError("\(path) can't be read: is it a folder?")
    }
  }

  static func input() throws -> [UInt8] {
    if isatty(FileHandle.standardInput.fileDescriptor) == 1 {
      error("Paste a document and end it with Ctrl-D.")
    }
    return Array(try FileHandle.standardInput.readToEnd() ?? Data())
  }
}
