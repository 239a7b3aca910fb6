// SPDX-License-Identifier: Apache-2.0

import PressText
import SpecificationKit
import Testing

@Suite("The registry of diagnostics")
struct DiagnosticsTests {
  @Test("Codes, severities and rules are those of Specs/diagnostics.tsv, in its order")
  func registry() throws {
    let registered = try Repository.rows("Specs/diagnostics.tsv").map { Array($0.prefix(3)) }
    let known = Diagnostic.Code.allCases.map { code in
      let diagnostic = Diagnostic(code: code, range: 0..<0)
      return [code.rawValue, diagnostic.severity.rawValue, diagnostic.rule.id]
    }
    #expect(known == registered)
    #expect(known.count >= 18)
  }

  @Test("Every code has a message of its own, on one line")
  func messages() {
    let messages = Diagnostic.Code.allCases.map { Diagnostic(code: $0, range: 0..<0).message }
    #expect(Set(messages).count == messages.count)
    for message in messages {
      #expect(message.count > 10 && message.count < 80, "\(message)")
      #expect(!message.contains("\n") && !message.hasSuffix("."), "\(message)")
    }
  }

  @Test("A note matters less than a warning")
  func order() {
    #expect(Diagnostic.Severity.allCases.sorted() == [.note, .warning])
    #expect(Diagnostic.Severity.allCases.max() == .warning)
  }
}
