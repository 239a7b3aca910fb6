// SPDX-License-Identifier: Apache-2.0

/// A kind of character that readers do not see and that a document can well do without.
enum Oddity {
  /// A control of C0 or C1, or DEL, that is no white space.
  case control
  /// Changes the order in which text is shown.
  case bidirectional
  /// Shows nothing.
  case zeroWidth

  /// The kind of a scalar, if it is of one.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x09...0x0D, 0x85: return nil
    case 0x00...0x1F, 0x7F...0x9F: self = .control
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .bidirectional
    case 0x00AD, 0x180E, 0x200B...0x200D, 0x2060, 0xFEFF: self = .zeroWidth
    default: return nil
    }
  }

  /// What is reported of a run of them.
  var code: Diagnostic.Code {
    switch self {
    case .control: .controlCharacter
    case .bidirectional: .bidirectionalControl
    case .zeroWidth: .zeroWidthCharacter
    }
  }
}
