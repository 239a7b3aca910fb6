// SPDX-License-Identifier: Apache-2.0

import Foundation
import SpecificationKit
import Testing

@Suite("The contributor's tool on a small specification")
struct SpecToolTests {
  /// A specification of one case, which does not hold.
  private final class Small {
    let folder: ScratchFolder
    static let wrong = "lines\n  1 title line.sentence\n"
    static let text =
      "case a.one\nrule line.sentence\nlayers source lexical\n| The bridge is open.\n"

    init(version: String, locked: String?) throws {
      folder = try ScratchFolder()
      for name in ["spec", "cases/a", "articles"] {
        try FileManager.default.createDirectory(
          at: folder.url.appending(path: name), withIntermediateDirectories: true)
      }
      try folder.file("VERSION", Array("\(version)\n".utf8))
      try folder.file("CHANGELOG.md", [])
      try folder.file("README.md", Array("[a](diagnostics.tsv) [b](cases.lock)\n".utf8))
      try folder.file("diagnostics.tsv", try Specification.root.bytes(of: "diagnostics.tsv"))
      try write(Self.wrong)
      #expect(try run("lock").status == 0)
      if let locked {
        let lock = try text("cases.lock").replacing("\t\(version)\t", with: "\t\(locked)\t")
        try folder.file("cases.lock", Array(lock.utf8))
      }
    }

    func write(_ block: String) throws {
      try folder.file("cases/a/one.case", Array((Self.text + block).utf8))
    }

    func text(_ path: String) throws -> String {
      String(decoding: try Data(contentsOf: folder.url.appending(path: path)), as: UTF8.self)
    }

    func run(_ words: String..., ci: String = "") throws -> PressTextProcess {
      try PressTextProcess.run(
        words + ["--specs", folder.url.path], of: "spec-tool", environment: ["CI": ci])
    }
  }

  @Test("a case that does not hold is reported at its line, and blessed at most once")
  func blessing() throws {
    let small = try Small(version: "0.1.0", locked: nil)
    let red = try small.run("test")
    #expect(red.status == 1)
    #expect(red.errors.contains("cases/a/one.case:6:3: error: a.one: the lines differs"))
    #expect(try small.run("bless", "a.one", ci: "true").status == 2)
    #expect(try small.text("cases/a/one.case") == Small.text + Small.wrong)
    #expect(try small.run("bless", "a.one").status == 1)
    #expect(try small.text("cases/a/one.case").hasSuffix("  1 sentence line.sentence\n"))
    #expect(try small.run("test").status == 0)
    #expect(try small.run("bless", "a.one").status == 0)
    let lint = try small.run("lock")
    #expect(lint.status == 1)
    #expect(lint.errors.contains("cases/a/one.case:1:1: error: a.one is not what"))
    let update = try small.run("lock", "--update")
    #expect(update.status == 0)
    #expect(update.output.contains("changed a.one: "))
  }

  @Test("a released case is not blessed, and no command takes its change over")
  func released() throws {
    let small = try Small(version: "0.2.0", locked: "0.1.0")
    let lock = try small.text("cases.lock")
    let blessed = try small.run("bless", "a.one")
    #expect(blessed.status == 2)
    #expect(blessed.errors.contains("a.one is released"))
    #expect(try small.text("cases/a/one.case") == Small.text + Small.wrong)
    try small.write("lines\n  1 sentence line.sentence\n")
    for words in [["lock"], ["lock", "--update"]] {
      let refused = try words.count == 1 ? small.run("lock") : small.run("lock", "--update")
      #expect(refused.status == 1)
      #expect(refused.errors.contains("a.one is released since 0.1.0 and may not change"))
    }
    try FileManager.default.removeItem(at: small.folder.url.appending(path: "cases/a/one.case"))
    try small.folder.file(
      "cases/a/two.case", Array((Small.text.replacing("a.one", with: "a.two") + Small.wrong).utf8))
    let lost = try small.run("lock", "--update")
    #expect(lost.status == 1)
    #expect(
      lost.errors.contains(
        "cases.lock:2:1: error: a.one is released since 0.1.0 and may not disappear"))
    #expect(try small.text("cases.lock").contains(lock.split(separator: "\n")[1]))
    #expect(try small.run("export").status == 1)
  }

  @Test("a file that is not in canonical form is named with its line, and written once")
  func formatting() throws {
    let small = try Small(version: "0.1.0", locked: nil)
    try small.write("lines\n  1   title   line.sentence\n")
    let check = try small.run("fmt", "--check")
    #expect(check.status == 1)
    #expect(check.errors.contains("cases/a/one.case:6:1: error: not in canonical form"))
    #expect(try small.run("fmt").status == 1)
    #expect(try small.text("cases/a/one.case") == Small.text + Small.wrong)
    #expect(try small.run("fmt", "--check").status == 0)
  }

  @Test("explaining shows headings, lines, rules and differences; an unknown id has a hint")
  func explaining() throws {
    let small = try Small(version: "0.1.0", locked: nil)
    let shown = try small.run("explain", "a.one")
    #expect(shown.status == 1)
    for part in [
      "a.one", "1 | \"The bridge is open.\"", "kind sentence by line.sentence", "- 1 title",
    ] {
      #expect(shown.output.contains(part), "\(part)")
    }
    let unknown = try small.run("explain", "a.on")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("did you mean a.one?"))
  }

  @Test(
    "wrong usage ends with 2",
    arguments: [
      ["run"], ["run", "--level", "roof", "--", "cat"], ["run", "no.such", "--", "cat"],
      ["answer", "--x"],
      ["explain"], ["test", "no.such"], ["exhaustive", "--length", "9"], ["roof"],
      ["export", "suite.json"], ["lint", "--", "cat"], ["run", "--suite", "/", "--", "cat"],
      ["run", "--skip", "/no/such/file", "--", "cat"],
    ])
  func wrongUsage(words: [String]) throws {
    let run = try PressTextProcess.run(words, of: "spec-tool")
    #expect(run.status == 2)
    #expect(run.errors.contains("error: "))
  }

  @Test(
    "a full disk is an error",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    for words in [["export"], ["cases"], ["coverage"], ["--help"]] {
      let run = try PressTextProcess.run(words, of: "spec-tool", output: .path("/dev/full"))
      #expect(run.status == 2, "\(words)")
      #expect(run.errors.contains("can't be written"), "\(words)")
    }
  }
}
