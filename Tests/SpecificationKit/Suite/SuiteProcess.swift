// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A program of which lines are asked.
final class SuiteProcess {
  /// How a program failed to answer.
  enum Fault: Error, CustomStringConvertible {
    case cannotStart(String)
    case ended(String)
    case timeOut(Double)
    case tooLong(Int)

    var description: String {
      switch self {
      case .cannotStart(let reason): "it cannot be started: \(reason)"
      case .ended(let how): how
      case .timeOut(let seconds): "no answer within \(seconds) s"
      case .tooLong(let limit): "the answer is longer than \(limit) bytes"
      }
    }
  }

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  /// How many seconds an answer may take.
  var patience: Double
  private let limit: Int
  private var received: [UInt8] = []
  private var hasEnded = false

  /// Starts a program, given by its name or its path.
  init(_ command: [String], patience: Double, limit: Int) throws(Fault) {
    self.patience = patience
    self.limit = limit
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardInput = input
    process.standardOutput = output
    // A program that ends early must not end this one.
    _ = signal(SIGPIPE, SIG_IGN)
    do {
      try process.run()
    } catch {
      throw .cannotStart("\(error)")
    }
    for descriptor in [reading, writing] {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }
  }

  deinit { stop() }

  private var reading: Int32 { output.fileHandleForReading.fileDescriptor }
  private var writing: Int32 { input.fileHandleForWriting.fileDescriptor }

  /// Sends a line, and answers with the next line that comes.
  func exchange(_ line: String) throws(Fault) -> [UInt8] {
    let deadline = Date().addingTimeInterval(patience)
    var pending = Array((line + "\n").utf8)[...]
    while true {
      if let end = received.firstIndex(of: 0x0A) {
        defer { received.removeFirst(end + 1) }
        return Array(received[..<end])
      }
      if hasEnded { throw .ended(ending) }
      try step(&pending, deadline)
    }
  }

  /// A whole line that nobody has asked for, if one is there by now.
  func unasked() throws(Fault) -> [UInt8]? {
    var nothing: ArraySlice<UInt8> = []
    if !hasEnded { try read(within: 0, &nothing) }
    return received.contains(0x0A) ? received : nil
  }

  /// Sends bytes and the end of the input, and answers with all that comes until the end.
  func finish(_ bytes: [UInt8] = []) throws(Fault) -> (output: [UInt8], status: String?) {
    let deadline = Date().addingTimeInterval(patience)
    var pending = bytes[...]
    while !pending.isEmpty, !hasEnded { try step(&pending, deadline) }
    try? input.fileHandleForWriting.close()
    var nothing: ArraySlice<UInt8> = []
    while !hasEnded { try step(&nothing, deadline) }
    while process.isRunning {
      guard Date() < deadline else { throw .timeOut(patience) }
      usleep(1_000)
    }
    let isWell = process.terminationReason == .exit && process.terminationStatus == 0
    return (received, isWell ? nil : ending)
  }

  private func step(_ pending: inout ArraySlice<UInt8>, _ deadline: Date) throws(Fault) {
    let left = deadline.timeIntervalSinceNow
    guard left > 0 else { throw .timeOut(patience) }
    try read(within: Int32(min(left, 1) * 1_000) + 1, &pending)
    if received.count > limit { throw .tooLong(limit) }
  }

  /// Waits until something can be read or written, and does it.
  private func read(within milliseconds: Int32, _ pending: inout ArraySlice<UInt8>) throws(Fault) {
    var requests = [pollfd(fd: reading, events: Int16(POLLIN), revents: 0)]
    if !pending.isEmpty {
      requests.append(pollfd(fd: writing, events: Int16(POLLOUT), revents: 0))
    }
    guard unsafe poll(&requests, nfds_t(requests.count), milliseconds) > 0 else { return }
    if requests[0].revents != 0 {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let room = buffer.count
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe Foundation.read(reading, bytes.baseAddress, room)
      }
      if count > 0 {
        received += buffer[..<count]
      } else if count == 0 || errno != EAGAIN && errno != EINTR {
        hasEnded = true
      }
    }
    if requests.count > 1, requests[1].revents != 0 {
      let count = unsafe pending.withUnsafeBytes { bytes in
        unsafe Foundation.write(writing, bytes.baseAddress, bytes.count)
      }
      if count > 0 {
        pending.removeFirst(count)
      } else if errno != EAGAIN && errno != EINTR {
        // Nobody reads any more; what the program has said still counts.
        pending = []
      }
    }
  }

  /// How the program ended.
  private var ending: String {
    let deadline = Date().addingTimeInterval(1)
    while process.isRunning, Date() < deadline { usleep(1_000) }
    if process.isRunning { return "it closed its output" }
    let number = process.terminationStatus
    return process.terminationReason == .uncaughtSignal
      ? "it crashed with signal \(number)" : "it ended with status \(number)"
  }

  /// Ends the program at once.
  func stop() {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try? input.fileHandleForWriting.close()
    try? output.fileHandleForReading.close()
  }
}
