// SPDX-License-Identifier: Apache-2.0

import PressText

/// An option, as help prints it and the reader of arguments knows it.
struct OptionUsage {
  let name: String
  /// What its value is called; nil for an option without one.
  var argument: String?
  /// The values that it takes; none where it takes any text.
  var values: [String] = []
  let summary: String

  static let help = OptionUsage(name: "--help", summary: "print this help (also -h)")
}

/// What a command does and takes.
///
/// Help and the reader of arguments share this one table.
enum Command: String, CaseIterable {
  case parse
  case lines
  case explain
  case check
  case help

  var summary: String {
    switch self {
    case .parse: "write the article as data"
    case .lines: "write what each line is, a row for each"
    case .explain: "tell which rule decided each line"
    case .check: "report what is unusual, with excerpts"
    case .help: "print help for the tool or a command"
    }
  }

  var synopsis: String {
    switch self {
    case .help: "press-text help [COMMAND]"
    case .parse, .lines, .explain, .check: "press-text \(rawValue) [OPTION...] FILE..."
    }
  }

  var options: [OptionUsage] {
    switch self {
    case .parse: [.format] + OptionUsage.parsing + [.help]
    case .check: [.minimumSeverity, .color] + OptionUsage.parsing + [.help]
    case .lines, .explain: OptionUsage.parsing + [.help]
    case .help: [.help]
    }
  }

  var details: String {
    switch self {
    case .parse:
      """
      With several files, JSON documents follow one another, and the other formats print a
      line ==> FILE <== before each.
      """
    case .lines:
      """
      A row is LINE, ROLE and VALUE with tabs between them, for each line that is not blank.
      ROLE is chrome-header, headline, dateline, byline, paragraph, turn, continuation, note or
      chrome-footer. VALUE is the printed label of a turn, or the date of a dateline in ISO 8601;
      for a turn without a label it is ?question, ?answer, ?journalist or ?speaker.
      The same as: press-text parse --format lines
      """
    case .explain:
      """
      Under each line stand its kind, what the survey made of it, and the node of the syntax
      tree that holds it, each with the rule that decided it and the nodes around it; then how
      sure the least sure of these nodes is. The layout of the whole document follows.
      """
    case .check:
      """
      Prints FILE:LINE:COLUMN: SEVERITY: MESSAGE [CODE], the rule, and the place. A column counts
      Unicode scalars. Of one code, 100 are shown for a file, and the rest are counted. Exits with 1
      when anything is reported.
      """
    case .help: "Without a command: help for the tool."
    }
  }
}

extension OptionUsage {
  static let chromeLine = OptionUsage(
    name: "--chrome-line", argument: "TEXT",
    summary: "a line that is no part of the article (may be repeated)")
  static let speaker = OptionUsage(
    name: "--speaker", argument: "LABEL",
    summary: "a label that names a speaker, without colon (may be repeated)")
  static let language = OptionUsage(
    name: "--language", argument: "TAG",
    summary: "the language, with the region if need be, as in en-GB; decides 03/04/2024")
  static let layout = OptionUsage(
    name: "--layout", argument: "NAME", values: ParsingOptions.Layout.allCases.map(\.rawValue),
    summary: "how turns are marked (default: automatic)")
  /// What a user may know better than the document tells.
  static let parsing = [chromeLine, speaker, language, layout]

  static let format = OptionUsage(
    name: "--format", argument: "FORMAT", values: Format.allCases.map(\.rawValue),
    summary: "what to write (default: json)")
  static let minimumSeverity = OptionUsage(
    name: "--minimum-severity", argument: "SEVERITY", values: ["note", "warning"],
    summary: "report nothing below it (default: note)")
  static let color = OptionUsage(
    name: "--color", argument: "WHEN", values: ColorChoice.allCases.map(\.rawValue),
    summary: "use colours (default: auto)")
}

/// Text for people who ask how the tool is used.
enum Help {
  static let version = "press-text \(Article.formatVersion)"
  static let synopsis = "usage: press-text COMMAND [OPTION...] FILE..."

  /// Help for the tool.
  static var text: String {
    var text = "\(synopsis)\n\n"
    text += "Finds the article in a page that was scraped to plain text: headline, date, body and\n"
    text += "who says what.\n\ncommands:\n"
    for command in Command.allCases { text += row(command.rawValue, command.summary) }
    text += "\noptions:\n"
    text += row("--help", OptionUsage.help.summary)
    text += row("--version", "print the version")
    return text + "\n" + files + "\n" + statuses
  }

  /// Help for a command.
  static func text(for command: Command) -> String {
    var text = "usage: \(command.synopsis)\n\n\(sentence(command.summary))\n\n\(command.details)\n"
    text += "\noptions:\n"
    for option in command.options {
      let values = option.values.isEmpty ? "" : ": " + option.values.joined(separator: ", ")
      text += row(option.name + (option.argument.map { " " + $0 } ?? ""), option.summary + values)
    }
    return command == .help ? text : text + "\n" + files
  }

  private static let files = """
    FILE may be - for standard input; -- ends the options.

    """

  private static let statuses = """
    exit status:
      0  done
      1  check has reported something
      2  wrong usage, or an input that cannot be read

    """

  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private static func row(_ name: String, _ summary: String) -> String {
    let space = String(repeating: " ", count: max(1, 30 - name.utf8.count))
    return "  \(name)\(space)\(summary)\n"
  }
}
