// SPDX-License-Identifier: Apache-2.0

import PressText

/// What `parse` writes.
enum Format: String, CaseIterable {
  case json
  case tree
  case lines
  case text
}

/// When colours are used.
enum ColorChoice: String, CaseIterable {
  case auto
  case always
  case never
}

/// The arguments are not as they should be.
struct UsageError: Error {
  let message: String
  /// The command whose help tells more.
  var command: Command?
}

/// The arguments behind the command.
struct Arguments {
  private(set) var format = Format.json
  private(set) var minimumSeverity = Diagnostic.Severity.note
  private(set) var color = ColorChoice.auto
  private(set) var wantsHelp = false
  /// What is known of the documents beforehand.
  private(set) var parsing = ParsingOptions()
  /// What is no option: the files.
  private(set) var operands: [[UInt8]] = []

  private let command: Command

  /// Reads arguments; the last one of an option counts, but for those that may be repeated.
  init(_ arguments: some Sequence<[UInt8]>, of command: Command) throws(UsageError) {
    self.command = command
    var rest = arguments.makeIterator()
    var optionsEnded = false
    while let argument = rest.next() {
      if optionsEnded || argument.first != Self.hyphen || argument.count == 1 {
        operands.append(argument)
      } else if argument == [Self.hyphen, Self.hyphen] {
        optionsEnded = true
      } else {
        try take(String(decoding: argument, as: UTF8.self)) { rest.next() }
      }
    }
  }

  private static let hyphen = UInt8(ascii: "-")

  private mutating func take(_ argument: String, next: () -> [UInt8]?) throws(UsageError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0] == "-h" ? "--help" : String(parts[0])
    guard let option = command.options.first(where: { $0.name == name }) else {
      throw unknown(name)
    }
    var value = parts.count > 1 ? String(parts[1]) : nil
    guard let argumentName = option.argument else {
      if value != nil { throw fault("option '\(name)' takes no value") }
      wantsHelp = true
      return
    }
    if value == nil { value = next().map { String(decoding: $0, as: UTF8.self) } }
    let choices = option.values.joined(separator: ", ")
    guard let value else {
      throw fault("option '\(name)' needs \(argumentName)\(choices.isEmpty ? "" : ": " + choices)")
    }
    if option.values.isEmpty { return try setText(name, value) }
    guard option.values.contains(value) else {
      let hint = Suggestion.text(for: value, among: option.values)
      throw fault("option '\(name)' cannot be \(quoted(value)): it takes \(choices)\(hint)")
    }
    set(name, value)
  }

  private mutating func set(_ name: String, _ value: String) {
    switch name {
    case OptionUsage.format.name: format = Format(rawValue: value) ?? format
    case OptionUsage.minimumSeverity.name:
      minimumSeverity = Diagnostic.Severity(rawValue: value) ?? minimumSeverity
    case OptionUsage.color.name: color = ColorChoice(rawValue: value) ?? color
    case OptionUsage.layout.name:
      parsing.layout = ParsingOptions.Layout(rawValue: value) ?? parsing.layout
    default: break
    }
  }

  /// Takes the value of an option that is any text.
  private mutating func setText(_ name: String, _ value: String) throws(UsageError) {
    guard value.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw fault("option '\(name)' cannot be empty")
    }
    switch name {
    case OptionUsage.chromeLine.name: parsing.chromeLines.append(value)
    case OptionUsage.speaker.name: parsing.speakers.append(value)
    default:
      guard Self.isLanguageTag(value) else {
        throw fault(
          "option '\(name)' cannot be \(quoted(value)): it takes a tag such as de or en-GB")
      }
      parsing.language = value
    }
  }

  /// Two or three letters, then further subtags of up to eight letters and digits.
  private static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isLetter = { (byte: UInt8) in (byte | 0x20) &- 0x61 < 26 }
    return (2...3).contains(parts[0].count) && parts[0].allSatisfy(isLetter)
      && parts.dropFirst().allSatisfy { part in
        (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || $0 &- 0x30 < 10 }
      }
  }

  private func unknown(_ name: String) -> UsageError {
    let hint = Suggestion.text(for: name, among: command.options.map(\.name))
    return fault("\(command.rawValue) has no option \(quoted(name))\(hint)")
  }

  private func fault(_ message: String) -> UsageError {
    UsageError(message: message, command: command)
  }
}

/// Untrusted text between quotation marks.
func quoted(_ text: String) -> String { "'\(Cells.printable(Array(text.utf8)))'" }
