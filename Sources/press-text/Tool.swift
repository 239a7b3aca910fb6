// SPDX-License-Identifier: Apache-2.0

import PressText

/// Runs the commands.
struct Tool {
  let output = Output()

  /// Does what the arguments say.
  func run(_ arguments: [[UInt8]]) -> Status {
    do throws(UsageError) {
      return try dispatch(arguments)
    } catch {
      report(error.message)
      let topic = error.command.map { "\($0.rawValue) " } ?? ""
      message("Try: press-text \(topic)--help")
      return .failure
    }
  }

  private func dispatch(_ arguments: [[UInt8]]) throws(UsageError) -> Status {
    guard let first = arguments.first else {
      message(Help.synopsis)
      message("Try: press-text --help")
      return .failure
    }
    let word = String(decoding: first, as: UTF8.self)
    switch word {
    case "--help", "-h": return show(Help.text)
    case "--version": return show(Help.version + "\n")
    default: break
    }
    guard let command = Command(rawValue: word) else { throw unknown(word) }
    let rest = try Arguments(arguments.dropFirst(), of: command)
    if rest.wantsHelp { return show(Help.text(for: command)) }
    if command == .help { return try help(rest.operands) }
    guard !rest.operands.isEmpty else {
      throw UsageError(message: "no FILE is given; - is standard input", command: command)
    }
    return run(command, rest)
  }

  private func run(_ command: Command, _ arguments: Arguments) -> Status {
    let files = arguments.operands
    let options = arguments.parsing
    switch command {
    case .parse:
      return ParseCommand(format: arguments.format, options: options, tool: self).run(files)
    case .lines: return ParseCommand(format: .lines, options: options, tool: self).run(files)
    case .explain: return ExplainCommand(options: options, tool: self).run(files)
    case .check:
      return CheckCommand(
        minimumSeverity: arguments.minimumSeverity, style: Style(arguments.color),
        options: options, tool: self
      ).run(files)
    case .help: return .success
    }
  }

  private func help(_ operands: [[UInt8]]) throws(UsageError) -> Status {
    guard let first = operands.first else { return show(Help.text) }
    let word = String(decoding: first, as: UTF8.self)
    guard let command = Command(rawValue: word) else { throw unknown(word) }
    guard operands.count == 1 else {
      throw UsageError(message: "help takes one command", command: .help)
    }
    return show(Help.text(for: command))
  }

  private func show(_ text: String) -> Status {
    output.write(text)
    return .success
  }

  private func unknown(_ word: String) -> UsageError {
    if word.hasPrefix("-") {
      let hint = Suggestion.text(for: word, among: ["--help", "--version"])
      return UsageError(message: "there is no option \(quoted(word))\(hint)")
    }
    let hint = Suggestion.text(for: word, among: Command.allCases.map(\.rawValue))
    return UsageError(message: "there is no command \(quoted(word))\(hint)")
  }
}

// MARK: - Messages

extension Tool {
  /// Tells on standard error what went wrong.
  func report(_ text: String) { message("press-text: " + text) }

  /// Writes a line to standard error, behind all data so far.
  func message(_ text: String) {
    output.flush()
    // Nobody is left to tell when this fails.
    _ = try? System.write(Array((text + "\n").utf8), to: System.standardError)
  }
}

// MARK: - Files

/// A file that was read.
struct InputFile {
  /// Its name, in a form that may be shown.
  let name: String
  let source: SourceText
}

extension Tool {
  /// Reads one file after another.
  ///
  /// One that cannot be read is reported and left out; nothing more is read once the output has
  /// failed.
  func forEachFile(_ paths: [[UInt8]], do body: (InputFile) -> Status) -> Status {
    var status = Status.success
    for path in paths where !output.hasFailed {
      let isStandardInput = path == Array("-".utf8)
      let name = isStandardInput ? "<stdin>" : path.isEmpty ? "''" : Cells.printable(path)
      do throws(SystemError) {
        let bytes =
          isStandardInput
          ? try System.contents(of: System.standardInput, limit: Self.readLimit)
          : try System.contents(ofFile: path, limit: Self.readLimit)
        status = max(status, body(InputFile(name: name, source: SourceText(bytes))))
      } catch {
        report("\(name): \(error.reason)")
        status = .failure
      }
    }
    return status
  }

  /// So much more than is parsed that the parser sees that there is more.
  private static let readLimit = SourceLimits.maximumBytes + 16

  /// Writes the name of a file before what is about it, where there are several.
  func heading(_ file: InputFile, isFirst: Bool) {
    output.write(isFirst ? "" : "\n")
    output.line("==> \(file.name) <==")
  }
}
