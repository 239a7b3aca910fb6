// SPDX-License-Identifier: Apache-2.0

// Rule `option.layout`: marks that a user says mark nothing.
extension ParsingOptions.Layout {
  /// Whether turns may be marked so.
  func has(_ layout: Self) -> Bool { self == .automatic || self == layout }
}

extension Surveyor {
  /// Accepts no label.
  mutating func excludeLabels() { exclude { $0 == .label || $0 == .bareLabel } }

  /// Takes all dashes for bullets.
  mutating func excludeDashes() { exclude { $0 == .dash } }

  private mutating func exclude(_ isExcluded: (LineKind) -> Bool) {
    for index in facts.indices where isExcluded(facts[index].kind) {
      verdicts[index] = .optionLayout
    }
  }
}
