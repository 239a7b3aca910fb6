// swift-tools-version: 6.2
import PackageDescription

// Speed, measured from outside: a package of its own, so that the library's stays clean.
//
//     swift run --package-path Tests/Benchmarks -c release Benchmarks
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "swift-press-text", path: "../..")],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [.product(name: "PressText", package: "swift-press-text")],
      swiftSettings: [
        .strictMemorySafety(),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
