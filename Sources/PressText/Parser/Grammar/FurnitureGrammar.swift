// SPDX-License-Identifier: Apache-2.0

// Chapter "Grammar": page furniture.

extension Parser {
  /// ```peg
  /// Preamble : preamble @preamble
  ///     <- Chrome+
  /// ```
  mutating func preamble() -> Bool {
    guard at(.furniture) else { return false }
    let node = open(.preamble, .preamble)
    while chrome() {}
    close(node)
    return true
  }

  /// ```peg
  /// Postamble : postamble @postamble
  ///     <- Chrome+ !.
  /// ```
  mutating func postamble() -> Bool {
    guard atPostamble else { return false }
    let node = open(.postamble, .postamble)
    while chrome() {}
    close(node)
    return true
  }

  /// ```peg
  /// Chrome : chrome @chrome
  ///     <- furniture
  /// ```
  private mutating func chrome() -> Bool { leaf(.furniture, .chrome, .chrome) }

  /// ```peg
  /// _InnerChrome
  ///     <- !Postamble Chrome
  /// ```
  mutating func innerChrome() -> Bool { !atPostamble && chrome() }

  /// Whether nothing but furniture follows.
  private var atPostamble: Bool { position >= postambleStart && !atEnd }
}
