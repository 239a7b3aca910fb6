// SPDX-License-Identifier: Apache-2.0

import Foundation
import SpecificationKit
import Testing

/// A finished run of the tool.
struct PressTextProcess {
  let status: Int32
  /// Whether a signal ended it.
  let wasKilled: Bool
  let output: String
  let errors: String

  /// Where the standard streams of a run lead.
  ///
  /// Files, because a full pipe would stop the tool.
  enum Sink {
    case file
    case path(String)
    case closedPipe
  }

  /// Runs the built tool and waits for its end.
  static func run(
    _ arguments: [String], of name: String = "press-text", input: [UInt8] = [],
    output sink: Sink = .file, environment: [String: String] = [:]
  ) throws -> PressTextProcess {
    let folder = try ScratchFolder()
    let process = Process()
    let tool = try #require(builtTool(name), "\(name) is not in the build folder")
    process.executableURL = tool
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: folder.file("stdin", input))
    let written = try folder.file("stdout", [])
    process.standardOutput = try handle(for: sink, file: written)
    let complaints = try folder.file("stderr", [])
    process.standardError = try FileHandle(forWritingTo: complaints)
    try process.run()
    process.waitUntilExit()
    return PressTextProcess(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: String(decoding: try Data(contentsOf: written), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: complaints), as: UTF8.self))
  }

  private static func handle(for sink: Sink, file: URL) throws -> FileHandle {
    switch sink {
    case .file: return try FileHandle(forWritingTo: file)
    case .path(let path): return try FileHandle(forWritingTo: URL(filePath: path))
    case .closedPipe:
      let pipe = Pipe()
      try pipe.fileHandleForReading.close()
      return pipe.fileHandleForWriting
    }
  }

  /// The tool beside the test bundle, or where `swift build` puts it.
  private static func builtTool(_ name: String) -> URL? {
    var folders = [Bundle.main.bundleURL, Repository.root.appending(path: ".build/debug")]
    folders += [Bundle.main.executableURL?.deletingLastPathComponent()].compactMap { $0 }
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
      folders.insert(bundle.bundleURL.deletingLastPathComponent(), at: 0)
    }
    return folders.map { $0.appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}

/// A folder for files of a test; it goes when the last user does.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "press-text-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file.
  @discardableResult
  func file(_ name: String, _ bytes: [UInt8]) throws -> URL {
    let file = url.appending(path: name)
    try Data(bytes).write(to: file)
    return file
  }

  /// Writes a file; answers with its path.
  func path(_ name: String, _ text: String) throws -> String {
    try file(name, Array(text.utf8)).path
  }
}
