// SPDX-License-Identifier: Apache-2.0

extension Lexicon {
  /// What the bearer of a role does in a conversation.
  package enum RoleClass: String, Sendable, Hashable, CaseIterable {
    case chair, principal, questioner, answerer, collective, unknown
  }

  /// Whether a phrase is part of the names of outlets or is such a name.
  package enum OutletClass: String, Sendable, Hashable, CaseIterable {
    case word, name
  }

  /// On which side of the name an honorific stands.
  package enum HonorificPosition: String, Sendable, Hashable, CaseIterable {
    case before, after
  }

  /// Whether a clock time lies before or after noon.
  package enum DayPeriod: String, Sendable, Hashable, CaseIterable {
    case am, pm
  }

  /// What the date behind a date word tells.
  package enum DateRole: String, Sendable, Hashable, CaseIterable {
    case published, updated, event
  }

  /// What a phrase of page furniture is for.
  package enum ChromeKind: String, Sendable, Hashable, CaseIterable {
    case about, accessibility, advertisement
    case appStore = "app-store"
    case backToTop = "back-to-top"
    case breadcrumbs, comments, contact, cookie
    case copyLink = "copy-link"
    case copyright, donation, feedback, follow
    case fontSize = "font-size"
    case languageSwitch = "language-switch"
    case login, navigation, newsletter, pagination
    case photoCredit = "photo-credit"
    case photoGallery = "photo-gallery"
    case print
    case readMore = "read-more"
    case related
    case rightsNotice = "rights-notice"
    case search, share
    case siteClock = "site-clock"
    case tags, terms
    case videoPlayer = "video-player"
    case viewsCounter = "views-counter"
    case weather
  }

  /// What the columns behind a phrase say, packed; each field is zero where nothing is said.
  package struct Value: Sendable, Hashable {
    package var rawValue: UInt32

    package init(rawValue: UInt32 = 0) { self.rawValue = rawValue }

    /// A part of the packed value.
    package struct Field: Sendable, Hashable {
      let shift: UInt32
      let width: UInt32

      package static let month = Field(shift: 0, width: 4)
      package static let weekday = Field(shift: 4, width: 3)
      package static let dayPeriod = Field(shift: 7, width: 2)
      package static let role = Field(shift: 9, width: 3)
      package static let outlet = Field(shift: 12, width: 2)
      package static let honorific = Field(shift: 14, width: 2)
      package static let dateRole = Field(shift: 16, width: 2)
      package static let chrome = Field(shift: 18, width: 6)
      // Quarters of an hour, 64 more than they are.
      package static let zone = Field(shift: 24, width: 7)
      package static let zoneIsAmbiguous = Field(shift: 31, width: 1)

      var mask: UInt32 { (1 << width - 1) << shift }
      package var limit: Int { 1 << Int(width) }
    }

    /// A field of the value; a number that is too large for it is cut off.
    package subscript(field: Field) -> Int {
      get { Int((rawValue & field.mask) >> field.shift) }
      set {
        let bits = UInt32(truncatingIfNeeded: newValue) << field.shift
        rawValue = rawValue & ~field.mask | bits & field.mask
      }
    }

    /// The month, 1 to 12.
    package var month: Int? { number(.month) }
    /// The day of the week, 1 for Monday to 7.
    package var weekday: Int? { number(.weekday) }
    package var dayPeriod: DayPeriod? { choice(.dayPeriod) }
    package var isPM: Bool { dayPeriod == .pm }
    package var roleClass: RoleClass? { choice(.role) }
    package var outletClass: OutletClass? { choice(.outlet) }
    package var honorificPosition: HonorificPosition? { choice(.honorific) }
    package var dateRole: DateRole? { choice(.dateRole) }
    package var chromeKind: ChromeKind? { choice(.chrome) }
    /// How many minutes a time zone is ahead of UTC.
    package var zoneOffsetMinutes: Int? { number(.zone).map { ($0 - 64) * 15 } }
    /// Whether zones with other offsets share the abbreviation.
    package var isAmbiguousZone: Bool { self[.zoneIsAmbiguous] == 1 }

    private func number(_ field: Field) -> Int? {
      let number = self[field]
      return number == 0 ? nil : number
    }

    private func choice<Choice: CaseIterable>(_ field: Field) -> Choice?
    where Choice.AllCases == [Choice] {
      let choices = Choice.allCases
      let index = self[field] - 1
      return choices.indices.contains(index) ? choices[index] : nil
    }
  }
}
