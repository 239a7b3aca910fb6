// SPDX-License-Identifier: Apache-2.0

import PressText

@main
struct PressTextCommand {
  static func main() {
    var source: [UInt8] = []
    while let line = readLine(strippingNewline: false) { source += Array(line.utf8) }
    let analysis = Analysis(of: SourceText(source))
    print(analysis.survey)
    for (index, line) in analysis.table.lines.enumerated() {
      let fact = analysis.lexed.facts[index]
      print(
        line.number, fact.kind, fact.labelClass, fact.width, analysis.survey.kind(index),
        analysis.survey.rule(index).id, analysis.dateValue(index)?.iso ?? "",
        analysis.source.text(in: line.range).prefix(50), separator: "\t")
    }
    let tree = SyntaxTree(analysis)
    for node in tree.preorder {
      print(node.kind, node.rule.id, node.certainty, node.lines, node.text.prefix(40).split(separator: "\n").first ?? "")
    }
    for diagnostic in tree.diagnostics { print(diagnostic, tree.position(of: diagnostic.range.lowerBound)) }
  }
}
