// SPDX-License-Identifier: Apache-2.0

// The one file that talks to the C library, and the one with unsafe code in this tool.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A system call that failed.
struct SystemError: Error {
  let code: CInt

  /// The last error of this thread.
  static var last: SystemError { SystemError(code: errno) }

  /// Whether the reader of a pipe has gone.
  var isBrokenPipe: Bool { code == EPIPE }

  /// What the system calls it.
  var reason: String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }
}

enum System {
  static let standardInput: CInt = 0
  static let standardOutput: CInt = 1
  static let standardError: CInt = 2

  /// The arguments behind the name of the tool, as bytes: the names of files need not be UTF-8.
  static var arguments: [[UInt8]] {
    var arguments: [[UInt8]] = []
    for index in 0..<Int(CommandLine.argc) {
      guard index > 0, let argument = unsafe CommandLine.unsafeArgv[index] else { continue }
      let length = unsafe strlen(argument)
      unsafe argument.withMemoryRebound(to: UInt8.self, capacity: length) {
        unsafe arguments.append(Array(UnsafeBufferPointer(start: $0, count: length)))
      }
    }
    return arguments
  }

  /// The value of an environment variable.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  static func isTerminal(_ descriptor: CInt) -> Bool { isatty(descriptor) == 1 }

  /// Ends the process.
  static func end(_ status: CInt) -> Never { exit(status) }
}

// MARK: - Reading

extension System {
  /// The bytes of a file: all, or the first `limit`.
  static func contents(ofFile path: [UInt8], limit: Int) throws(SystemError) -> [UInt8] {
    let name = path.map { CChar(bitPattern: $0) } + [0]
    let descriptor = unsafe name.withUnsafeBufferPointer { buffer -> CInt in
      guard let start = buffer.baseAddress else { return -1 }
      return unsafe open(start, O_RDONLY | O_CLOEXEC)
    }
    guard descriptor >= 0 else { throw .last }
    defer { _ = close(descriptor) }
    return try contents(of: descriptor, limit: limit)
  }

  /// The bytes that a descriptor still holds: all, or the first `limit`.
  static func contents(of descriptor: CInt, limit: Int) throws(SystemError) -> [UInt8] {
    // One byte more than the size, so that the end is seen without growing.
    var capacity = min(max(size(of: descriptor) + 1, 1 << 16), limit)
    var bytes: [UInt8] = []
    while true {
      let (isComplete, failure) = fill(&bytes, from: descriptor, capacity: capacity)
      if let failure { throw failure }
      if isComplete || bytes.count >= limit { return bytes }
      capacity = min(capacity * 2, limit)
    }
  }

  /// The size of a regular file; 0 for anything else.
  private static func size(of descriptor: CInt) -> Int {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return 0
    }
    return max(0, Int(clamping: status.st_size))
  }

  /// Reads until `bytes` are `capacity` in number, or until the end; answers with whether it came.
  private static func fill(
    _ bytes: inout [UInt8], from descriptor: CInt, capacity: Int
  ) -> (isComplete: Bool, failure: SystemError?) {
    let old = bytes
    bytes = []
    var isComplete = false
    var failure: SystemError?
    unsafe bytes = Array(unsafeUninitializedCapacity: capacity) { buffer, count in
      count = unsafe buffer.update(fromContentsOf: old)
      guard let start = buffer.baseAddress else { return }
      while count < capacity {
        let room = min(capacity - count, 1 << 30)
        let received = unsafe read(descriptor, start + count, room)
        if received > 0 {
          count += received
        } else if received == 0 {
          isComplete = true
          return
        } else if errno == EAGAIN {
          wait(for: descriptor, POLLIN)
        } else if errno != EINTR {
          failure = .last
          return
        }
      }
    }
    return (isComplete, failure)
  }
}

// MARK: - Writing

extension System {
  /// Writes all of `bytes`, or says why not.
  static func write(_ bytes: [UInt8], to descriptor: CInt) throws(SystemError) {
    var failure: SystemError?
    unsafe bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      var written = 0
      while written < buffer.count {
        let count = min(buffer.count - written, 1 << 30)
        let sent = unsafe cWrite(descriptor, start + written, count)
        if sent >= 0 {
          written += sent
        } else if errno == EAGAIN {
          wait(for: descriptor, POLLOUT)
        } else if errno != EINTR {
          failure = .last
          return
        }
      }
    }
    if let failure { throw failure }
  }

  /// Closes a descriptor: some systems only then tell that bytes did not reach the disk.
  static func finish(_ descriptor: CInt) throws(SystemError) {
    if close(descriptor) != 0, errno != EINTR { throw .last }
  }

  /// Waits until a descriptor that must not block is ready.
  private static func wait<Events: BinaryInteger>(for descriptor: CInt, _ events: Events) {
    var request = pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: events), revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }
}

/// `write` of the C library, which a method above hides.
@unsafe
private func cWrite(_ descriptor: CInt, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}
