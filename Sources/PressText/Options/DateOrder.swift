// SPDX-License-Identifier: Apache-2.0

/// Which number of `03/04/2024` is the day: Specs/date-order.tsv.
package enum DateOrder: String, Sendable, Hashable, CaseIterable {
  case dayFirst = "day"
  case monthFirst = "month"

  /// The order in a language and region; nil where nothing is known of it, or both are in use.
  package init?(language tag: String) {
    let parts = tag.utf8.prefix(64).split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    .map { part in
      String(decoding: part.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    // Behind the language stand a script of four letters, if there is one, and the region.
    let region = parts.dropFirst().first { $0.utf8.count != 4 }
    if let region, region.utf8.count == 2, let name = Self.names["\(parts[0])-\(region)"] {
      self.init(rawValue: name)
    } else {
      self.init(rawValue: Self.names[parts.first ?? ""] ?? "")
    }
  }

  /// The rows of the file.
  package static let names: [String: String] = [
    "ar": "day", "az": "day", "be": "day", "bg": "day", "ca": "day", "cs": "day", "da": "day",
    "de": "day", "el": "day", "en-au": "day", "en-gb": "day", "en-ie": "day", "en-in": "day",
    "en-nz": "day", "en-pk": "day", "en-sg": "day", "en-us": "month", "es": "day",
    "es-pa": "month", "es-pr": "month", "es-us": "month", "et": "day", "fi": "day",
    "fr": "day", "fr-ca": "both", "he": "day", "hi": "day", "hr": "day", "hy": "day", "id": "day",
    "it": "day", "ka": "day", "kk": "day", "ky": "day", "lv": "day", "mk": "day", "nb": "day",
    "nl": "day", "nn": "day", "no": "day", "pl": "day", "pt": "day", "ro": "day", "ru": "day",
    "sk": "day", "sl": "day", "sq": "day", "sr": "day", "th": "day", "tr": "day", "uk": "day",
    "uz": "day", "vi": "day",
  ]
}
