// swift-tools-version: 6.2
import PackageDescription

// One executable for each target of FuzzTargets, to be linked with libFuzzer: see .ci/fuzz, which builds and runs them.
// A package of its own, so that nobody else needs libFuzzer.
let names = ["FuzzBytes", "FuzzKinds", "FuzzLines", "FuzzRoundtrip", "FuzzOptions"]

let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "swift-press-text", path: "../..")],
  targets: names.map { name in
    .executableTarget(
      name: name, dependencies: [.product(name: "FuzzTargets", package: "swift-press-text")])
  }
)
