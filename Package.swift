// swift-tools-version: 6.2.3
import PackageDescription

// Every target is built in the Swift 6 language mode with strict memory safety.
// CI adds `-Xswiftc -warnings-as-errors`.
let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "swift-press-text",
  products: [
    // The parser. Imports nothing, not even Foundation.
    .library(name: "PressText", targets: ["PressText"]),
    // The command-line tool for people who clean documents.
    .executable(name: "press-text", targets: ["press-text"]),
    // The command-line tool for people who write spec cases.
    .executable(name: "spec-tool", targets: ["spec-tool"]),
    // For Tests/Fuzz alone, which is a package of its own: no interface to build on.
    .library(name: "FuzzTargets", targets: ["FuzzTargets"]),
  ],
  dependencies: [],
  targets: [
    // MARK: The product
    .target(name: "PressText", swiftSettings: settings),
    .executableTarget(name: "press-text", dependencies: ["PressText"], swiftSettings: settings),

    // MARK: The conformance suite
    // Case reader, reference interpreter of the grammars, coverage matrix: never part of the library.
    .target(
      name: "SpecificationKit", dependencies: ["PressText"], path: "Tests/SpecificationKit",
      swiftSettings: settings),
    // What fuzzers and seeded generators check: Tests/Fuzz and the tests share it.
    .target(
      name: "FuzzTargets", dependencies: ["PressText", "SpecificationKit"],
      path: "Tests/FuzzTargets", swiftSettings: settings),
    .executableTarget(
      name: "spec-tool", dependencies: ["PressText", "SpecificationKit"], swiftSettings: settings),

    // MARK: Tests
    .testTarget(
      // The tests of the command line run the built tool.
      name: "SpecificationTests",
      dependencies: ["PressText", "SpecificationKit", "FuzzTargets", "press-text"],
      swiftSettings: settings),
    .testTarget(name: "PressTextTests", dependencies: ["PressText"], swiftSettings: settings),
  ]
)
