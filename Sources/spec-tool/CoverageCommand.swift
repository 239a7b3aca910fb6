// SPDX-License-Identifier: Apache-2.0

import SpecificationKit

/// Prints what the cases cover.
enum CoverageCommand: Command {
  static let name = "coverage"
  static let summary = "print what the cases cover, and what they do not"
  static let flags: Set<String> = ["--missing"]
  static let options: Set<String> = []
  static let help = """
    Usage: spec-tool coverage [--missing]

    Print how often the cases show each rule and nearly miss it, fire each diagnostic and nearly miss
    it, hold each kind of line, use each part of grammar.peg, and hold each refined kind on the first,
    a middle, the last and the only line. An empty cell is marked with !, a waived one with its reason
    in Specs/waivers.tsv, where its name (rule:turn.label/near) stands before a tab.

    --missing  print only the empty cells that are not waived
    The command ends with 1 where there is such a cell, or a waiver that excuses nothing.
    """

  static func run(_ arguments: Arguments) throws -> ExitStatus {
    let root = try arguments.specification()
    let waivers = try CoverageWaivers(root)
    let registry = try DiagnosticRegistry(root)
    let coverage = try SpecificationCoverage(CaseSuite(root), registry: registry)
    let missing = waivers.missing(in: coverage.cells)
    let faults = waivers.problems + waivers.stale(in: coverage.cells)
    if arguments.flags.contains("--missing") {
      for cell in missing { Console.print(cell.name) }
    } else {
      Console.print(matrix(coverage.cells, waivers))
      let waived = coverage.cells.count { $0.count == 0 } - missing.count
      Console.print("\(coverage.cells.count) cells, \(missing.count) empty, \(waived) waived")
    }
    Console.error(faults)
    return missing.isEmpty && faults.isEmpty ? .success : .findings
  }

  /// One row for each thing covered: `rule:turn.label  shown 3  near 1`.
  private static func matrix(_ cells: [CoverageCell], _ waivers: CoverageWaivers) -> String {
    var rows: [(name: String, columns: [String])] = []
    for cell in cells {
      let slash = cell.name.lastIndex(of: "/") ?? cell.name.endIndex
      let name = String(cell.name[..<slash])
      let column = "\(cell.name[slash...].dropFirst()) \(mark(cell, waivers))"
      if rows.last?.name == name {
        rows[rows.count - 1].columns.append(column)
      } else {
        rows.append((name, [column]))
      }
    }
    let width = rows.map(\.name.count).max() ?? 0
    return rows.map { row in
      let padding = String(repeating: " ", count: width - row.name.count)
      return "\(row.name)\(padding)  \(row.columns.joined(separator: "  "))"
    }.joined(separator: "\n")
  }

  private static func mark(_ cell: CoverageCell, _ waivers: CoverageWaivers) -> String {
    if cell.count > 0 { return String(cell.count) }
    return waivers.reasons[cell.name].map { "waived (\($0.reason))" } ?? "!"
  }
}
