// SPDX-License-Identifier: Apache-2.0

@main
enum GenerateCommand {
  static func main() throws {
    let path = try Generate.run(root: CommandLine.arguments.dropFirst(2).first ?? ".")
    print("wrote \(path)")
  }
}
