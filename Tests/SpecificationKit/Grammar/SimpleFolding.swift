// SPDX-License-Identifier: Apache-2.0

/// Simple case folding by the standard library's case mappings, apart from the library's tables.
package enum SimpleFolding {
  /// One scalar, folded to one scalar: Unicode's CaseFolding, statuses C and S.
  package static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // Only the Turkic folding maps the dotless i.
    if scalar == "\u{131}" { return scalar }
    // Cherokee folds to its capitals.
    if (0x13A0...0x13F5).contains(scalar.value) { return scalar }
    let upper = single(scalar.properties.uppercaseMapping)
    if let upper, (0x13A0...0x13F5).contains(upper.value) { return upper }
    return single((upper ?? scalar).properties.lowercaseMapping) ?? scalar
  }

  private static func single(_ mapping: String) -> Unicode.Scalar? {
    let scalars = mapping.unicodeScalars
    guard let first = scalars.first, scalars.count == 1 else { return nil }
    return first
  }
}
