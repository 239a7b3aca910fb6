// SPDX-License-Identifier: Apache-2.0

import Foundation
import PressText
import SpecificationKit
import Testing

@Suite("The command-line tool")
struct CommandLineTests {
  static let seeds = ["interview", "press-conference"].map {
    Repository.root.appending(path: "seeds/articles/\($0).txt").path
  }

  private func run(_ arguments: String..., input: String = "") throws -> PressTextProcess {
    try PressTextProcess.run(arguments, input: Array(input.utf8))
  }

  // MARK: Usage

  @Test("Help goes to standard output and names every command")
  func help() throws {
    let long = try run("--help")
    #expect(long.status == 0 && long.errors.isEmpty)
    for name in ["parse", "lines", "explain", "check", "help", "--version", "exit status"] {
      #expect(long.output.contains(name), "\(name)")
    }
    #expect(try run("-h").output == long.output)
    #expect(try run("help").output == long.output)
  }

  @Test("Each command has help of its own", arguments: ["parse", "lines", "explain", "check"])
  func commandHelp(command: String) throws {
    let help = try run(command, "--help")
    #expect(help.status == 0 && help.errors.isEmpty)
    #expect(help.output.hasPrefix("usage: press-text \(command) "))
    #expect(try run("help", command).output == help.output)
    #expect(try run(command, "-h", "no-such-file").output == help.output)
  }

  @Test("The version is that of the library")
  func version() throws {
    let version = try run("--version")
    #expect(version.status == 0)
    #expect(version.output == "press-text \(Article.formatVersion)\n")
  }

  @Test("Without arguments, the usage goes to standard error")
  func noArguments() throws {
    let nothing = try PressTextProcess.run([])
    #expect(nothing.status == 2 && nothing.output.isEmpty)
    #expect(nothing.errors.hasPrefix("usage: press-text"))
  }

  @Test(
    "Wrong usage is refused with a hint",
    arguments: [
      (["chekc", "x"], "there is no command 'chekc'; did you mean 'check'?"),
      (["help", "line"], "there is no command 'line'; did you mean 'lines'?"),
      (["--versoin"], "there is no option '--versoin'; did you mean '--version'?"),
      (["zebra"], "there is no command 'zebra'\n"),
      (["\u{1B}[2J"], "there is no command '\\u{1B}[2J'"),
      (
        ["parse", "--fromat=json", "x"], "parse has no option '--fromat'; did you mean '--format'?"
      ),
      (["lines", "--format=json", "x"], "lines has no option '--format'"),
      (["parse", "--format", "jsn", "x"], "did you mean 'json'?"),
      (["parse", "x", "--format"], "option '--format' needs FORMAT: json, tree, lines, text"),
      (["check", "--min=note", "x"], "did you mean '--minimum-severity'?"),
      (["check", "--minimum-severity=error", "x"], "it takes note, warning"),
      (["check", "--help=yes"], "option '--help' takes no value"),
      (["explain"], "no FILE is given"),
      (["help", "parse", "lines"], "help takes one command"),
    ] as [([String], String)])
  func wrongUsage(arguments: [String], message: String) throws {
    let refused = try PressTextProcess.run(arguments)
    #expect(refused.status == 2)
    #expect(refused.output.isEmpty)
    #expect(refused.errors.contains(message), "\(refused.errors)")
    #expect(refused.errors.contains("--help"))
  }

  // MARK: Input

  @Test("What cannot be read is named with the reason, and the rest is done")
  func unreadable() throws {
    let folder = try ScratchFolder()
    let loop = folder.url.appending(path: "loop").path
    try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: "loop")
    let missing = folder.url.appending(path: "missing.txt").path
    let seed = Self.seeds[0]
    let run = try run("explain", missing, folder.url.path, loop, "\(seed)/x", "", seed)
    #expect(run.status == 2)
    #expect(run.output.contains("==> \(seed) <=="))
    #expect(run.output.contains("Views: 247"))
    let complaints = run.errors.split(separator: "\n")
    #expect(complaints.count == 5)
    #expect(run.errors.contains("press-text: \(missing): No such file or directory"))
    #expect(complaints.contains { $0.hasSuffix(": Is a directory") })
    #expect(complaints.contains { $0.hasPrefix("press-text: \(loop): Too many") })
    #expect(run.errors.contains("\(seed)/x: Not a directory"))
    #expect(run.errors.contains("press-text: '': No such file"))
  }

  @Test(
    "A file without permission is an input error",
    .disabled(if: NSUserName() == "root", "the superuser reads everything"))
  func noPermission() throws {
    let folder = try ScratchFolder()
    let path = try folder.path("secret.txt", "Nobody reads this.\n")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    let run = try run("parse", path)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors == "press-text: \(path): Permission denied\n")
  }

  @Test("The worst status of several files wins")
  func worst() throws {
    #expect(try run("check", Self.seeds[0], "no-such-file").status == 2)
    #expect(try run("check", "no-such-file", Self.seeds[0]).status == 2)
    #expect(try run("check", Self.seeds[0], Self.seeds[1]).status == 1)
    #expect(try run("check", "--minimum-severity", "warning", Self.seeds[0]).status == 0)
  }

  @Test("A hyphen is standard input, two end the options")
  func standardInput() throws {
    let text = try Repository.text("seeds/articles/interview.txt")
    #expect(try run("explain", "-", input: text).output == run("explain", Self.seeds[0]).output)
    #expect(try run("explain", "--", "-", input: text).status == 0)
    #expect(
      try run("explain", "--", "--help").errors == "press-text: --help: No such file or directory\n"
    )
    #expect(try run("check", "-", input: "").output.hasPrefix("<stdin>:1:1: note: "))
  }

  @Test(
    "Any bytes pass through every command",
    arguments: [
      [], Array("\n \r\n\t".utf8), [0], Array(repeating: 0, count: 10_000),
      [0xFF, 0xFE, 0x0A, 0xC3],
      Array("A: \u{1B}[31m\u{202E}x\n- \0\n".utf8), Array(repeating: 0x0A, count: 200_000),
      Array(repeating: 0x61, count: 300_000),
    ] as [[UInt8]])
  func anyBytes(bytes: [UInt8]) throws {
    for arguments in [
      ["parse", "-"], ["parse", "--format=tree", "-"], ["parse", "--format=text", "-"],
      ["lines", "-"], ["explain", "-"], ["check", "-"],
    ] {
      let run = try PressTextProcess.run(arguments, input: bytes)
      #expect(run.status <= 1 && !run.wasKilled, "\(arguments)")
      #expect(run.status == 0 || arguments[0] == "check", "\(arguments)")
      if arguments[0] != "parse" || arguments[1].hasSuffix("tree") {
        #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        #expect(!run.output.unicodeScalars.contains("\0"))
      }
    }
  }

  // MARK: Output

  @Test(
    "A write that fails is reported",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    for arguments in [["--help"], ["explain", Self.seeds[0]], ["parse", Self.seeds[1]]] {
      let run = try PressTextProcess.run(arguments, output: .path("/dev/full"))
      #expect(run.status == 2 && !run.wasKilled)
      #expect(run.errors == "press-text: standard output: No space left on device\n")
    }
  }

  @Test("A reader that goes away ends the tool quietly")
  func closedPipe() throws {
    let run = try PressTextProcess.run(["explain"] + Self.seeds, output: .closedPipe)
    #expect(run.wasKilled ? run.status == SIGPIPE : run.status == 2)
    #expect(run.errors.isEmpty)
  }

  @Test(
    "What is known of a document is handed over", arguments: ["parse", "lines", "explain", "check"])
  func options(command: String) throws {
    let document = """
      The new bridge over the river will open in May
      03/04/2024
      Read this first
      The city has built a bridge for three years, and now, as the minister said, it is nearly done.
      ada: It is nearly done.

      """
    let plain = try run(command, "-", input: document)
    let known = try run(
      command, "--chrome-line", "READ this first", "--chrome-line=No line", "--speaker", "Ada",
      "--language=en-GB", "--layout", "labels", "-", input: document)
    #expect(plain.status == (command == "check" ? 1 : 0))
    #expect(known.status == 0)
    #expect(known.output != plain.output)
    if command == "lines" {
      #expect(
        known.output
          == "1\theadline\t\n2\tdateline\t2024-04-03\n3\tchrome-header\t\n4\tparagraph\t\n5\tturn\tada\n"
      )
    }
  }

  @Test(
    "Options that say nothing are refused",
    arguments: [
      (["--speaker", " "], "option '--speaker' cannot be empty"),
      (["--chrome-line="], "option '--chrome-line' cannot be empty"),
      (["--chrome-line"], "option '--chrome-line' needs TEXT\n"),
      (["--language", "english"], "option '--language' cannot be 'english': it takes a tag"),
      (["--language", "de--x"], "option '--language' cannot be 'de--x': it takes a tag"),
      (["--layout", "label"], "option '--layout' cannot be 'label': it takes automatic, "),
    ])
  func badOptions(arguments: [String], message: String) throws {
    let refused = try PressTextProcess.run(["lines"] + arguments, input: [])
    #expect(refused.status == 2 && refused.output.isEmpty)
    #expect(refused.errors.hasPrefix("press-text: \(message)"), "\(refused.errors)")
  }

  @Test("Several JSON documents follow one another; other formats name the files")
  func severalFiles() throws {
    let single = try Self.seeds.map { try run("parse", $0).output }
    #expect(single.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}\n") })
    #expect(try run("parse", Self.seeds[0], Self.seeds[1]).output == single.joined())
    let both = try run("lines", Self.seeds[0], Self.seeds[1]).output
    let first = try run("lines", Self.seeds[0]).output
    let second = try run("lines", Self.seeds[1]).output
    #expect(both == "==> \(Self.seeds[0]) <==\n\(first)\n==> \(Self.seeds[1]) <==\n\(second)")
    #expect(try run("parse", "--format", "lines", Self.seeds[0]).output == first)
  }

  @Test("The JSON of a seed is that of the library, and the tree too", arguments: seeds)
  func formats(seed: String) throws {
    let source = SourceText(Array(try Data(contentsOf: URL(filePath: seed))))
    let json = try run("parse", seed).output
    #expect(json == Article(parsing: source).formatted(as: .json))
    #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
    #expect(
      try run("parse", "--format=tree", seed).output.contains("\(SyntaxTree(parsing: source))"))
  }

  // MARK: explain

  @Test("Every line of a seed is explained by rules", arguments: seeds)
  func explain(seed: String) throws {
    let text = try String(contentsOf: URL(filePath: seed), encoding: .utf8)
    let numbers = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$1.allSatisfy(\.isWhitespace) }.map { $0.offset + 1 }
    let rows = try run("explain", seed).output.split(separator: "\n")
    let step = /[A-Za-z]+ \(([a-z.-]+)\)/
    let pattern = /^ +=( [^>]+) >( [^>]+) >( [^>]+), (?:high|medium|low)$/
    var explained: [Int] = []
    for (row, next) in zip(rows, rows.dropFirst()) {
      guard let head = row.firstMatch(of: /^ *([0-9]+) \| (.+)$/) else { continue }
      let number = try #require(Int(head.1))
      let reason = try #require(next.wholeMatch(of: pattern), "line \(number): \(next)")
      for part in [reason.1, reason.2, reason.3] {
        let rules = part.matches(of: step).map { String($0.1) }
        #expect(!rules.isEmpty && rules.allSatisfy { Rule(rawValue: $0) != nil }, "\(next)")
      }
      explained.append(number)
    }
    #expect(explained == numbers)
    #expect(rows.contains { $0.hasPrefix("turns: ") } && rows.contains { $0.hasPrefix("body: ") })
  }

  @Test("A line's explanation ends with the nodes that hold it, and the least certainty of them")
  func nodesAround() throws {
    let answers = try run("explain", Self.seeds[0]).output
    for (text, nodes) in [
      ("play market", "chrome (chrome) in preamble (preamble), high"),
      (
        "Then, we also",
        "paragraph (turn.continuation) in turn (turn.dash-answer) in body (body), high"
      ),
      (
        "As we commemorate",
        "paragraph (turn.question) in turn (turn.unlabelled-question) in body (body), medium"
      ),
      ("Views: 247", "chrome (chrome) in postamble (postamble), high"),
    ] {
      let rows = answers.split(separator: "\n")
      let index = try #require(rows.firstIndex { $0.contains("| \(text)") })
      #expect(rows[index + 1].contains("> \(nodes)"), "\(rows[index + 1])")
    }
    let labels = try run("explain", Self.seeds[1])
    #expect(labels.output.contains("> paragraph (turn.speech) in turn (turn.label) in body (body)"))
    #expect(!labels.output.contains("> label") && !labels.output.contains("> mark"))
  }
}
