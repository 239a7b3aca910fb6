// SPDX-License-Identifier: Apache-2.0

/// What a dateline says, field by field, as printed; nothing is checked yet.
struct DateParts {
  var year: Int?
  /// The last two digits of a year.
  var shortYear: Int?
  /// The year before an era, and the year of that era.
  var eraStart = 0
  var eraYear: Int?
  /// 1 for Monday to 7.
  var weekday: Int?
  var month: Int?
  var day: Int?
  /// The two numbers of a numeric date, in the order in which they stand, and what parts them.
  var first: Int?
  var second: Int?
  var separator: UInt8 = 0
  var hour: Int?
  var minute: Int?
  var second60: Int?
  var isPM: Bool?
  /// Minutes east of Greenwich.
  var zone: Int?
  var place: Range<Int>?
  /// A date word stands before the date.
  var isAnnounced = false
  /// That word says that something was changed.
  var isUpdate = false
}

extension DateParts {
  /// The year of the Gregorian calendar, whichever way it is printed.
  fileprivate var gregorianYear: Int? {
    if let eraYear { return eraStart + eraYear }
    return year ?? shortYear.map { $0 < 70 ? 2000 + $0 : 1900 + $0 }
  }
}

/// The value of a dateline (chapter "Dates").
package struct DateValue: Sendable, Equatable {
  /// The calendar date, or nil where the line gives none that can be trusted; the year or the day is
  /// nil where it is not printed.
  package var date: (year: Int?, month: Int, day: Int?)?
  /// The time of day, or nil.
  package var time: (hour: Int, minute: Int, second: Int?)?
  /// Minutes east of Greenwich, or nil.
  package var zoneMinutes: Int?
  /// Where the place stands, as byte offsets into the source.
  package var place: Range<Int>?
  /// Day and month can be exchanged, so that no date is given.
  package var isAmbiguous = false
  /// No calendar or clock has such a date or time, so that it is left out.
  package var isInvalid = false
  /// A date word says what the date is for.
  package var isAnnounced = false
  /// It says when the article was changed.
  package var isUpdate = false
  /// It has no year, or no day.
  package var isPartial = false

  package static func == (left: Self, right: Self) -> Bool {
    left.iso == right.iso && left.zoneMinutes == right.zoneMinutes && left.place == right.place
      && left.isAmbiguous == right.isAmbiguous && left.isInvalid == right.isInvalid
  }

  /// Checks what was printed (chapter "Dates").
  init(_ parts: DateParts, _ order: DateOrder? = nil) {
    place = parts.place
    isAnnounced = parts.isAnnounced
    isUpdate = parts.isUpdate
    zoneMinutes = parts.zone.flatMap { abs($0) <= 18 * 60 ? $0 : nil }
    if parts.gregorianYear == nil || parts.day == nil && parts.first == nil {
      setPartialDate(parts)
    } else if let year = parts.gregorianYear {
      setDate(year, parts, order)
    }
    if let hour = parts.hour { setTime(hour, parts) }
  }

  /// A date without a year, or without a day.
  private mutating func setPartialDate(_ parts: DateParts) {
    guard let month = parts.month else { return }
    isPartial = true
    let year = parts.gregorianYear
    // A leap year, as it is not known.
    let isPossible =
      (1...12).contains(month)
      && parts.day.map { $0 >= 1 && $0 <= Self.length(ofMonth: month, 2000) } ?? true
    if isPossible { date = (year, month, parts.day) } else { isInvalid = true }
  }

  private mutating func setDate(_ year: Int, _ parts: DateParts, _ order: DateOrder?) {
    var month = parts.month ?? 0
    var day = parts.day ?? 0
    if let first = parts.first, let second = parts.second {
      let told = Self.isDayFirst(first, second, year, parts)
      guard let isDayFirst = told ?? order.map({ $0 == .dayFirst }) else {
        isAmbiguous = true
        return
      }
      (day, month) = isDayFirst ? (first, second) : (second, first)
    }
    guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year) else {
      isInvalid = true
      return
    }
    date = (year, month, day)
  }

  /// Which of two numbers is the day; nil where nothing tells.
  private static func isDayFirst(
    _ first: Int, _ second: Int, _ year: Int, _ parts: DateParts
  ) -> Bool? {
    if parts.separator == 0x2E || first > 12 { return true }
    if second > 12 || first == second || first == 0 || second == 0 { return false }
    guard let weekday = parts.weekday else { return nil }
    let asDayFirst = Self.weekday(year, second, first) == weekday
    let asMonthFirst = Self.weekday(year, first, second) == weekday
    return asDayFirst == asMonthFirst ? nil : asDayFirst
  }

  /// The weekday of a date of the Gregorian calendar, 1 for Monday to 7.
  private static func weekday(_ year: Int, _ month: Int, _ day: Int) -> Int {
    // The year begins in March, so that the leap day is its last.
    let years = month < 3 ? year - 1 : year
    let months = (month + 9) % 12
    let days = years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day
    return (days + 1) % 7 + 1
  }

  private mutating func setTime(_ hour: Int, _ parts: DateParts) {
    let minute = parts.minute ?? 0
    var hour24 = hour
    if let isPM = parts.isPM {
      guard (0...12).contains(hour) || isPM && hour < 24 else {
        isInvalid = true
        return
      }
      hour24 = hour > 12 ? hour : hour % 12 + (isPM ? 12 : 0)
    }
    guard hour24 < 24, minute < 60, (parts.second60 ?? 0) < 60 else {
      isInvalid = true
      return
    }
    time = (hour24, minute, parts.second60)
  }

  private static func length(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension DateValue {
  /// The value in ISO 8601, without the zone: `2021-12-14T19:00`, `2021-12-14`, `T19:00`, or nothing.
  package var iso: String { (isoDate ?? "") + (isoTime.map { "T" + $0 } ?? "") }

  /// The date in ISO 8601.
  package var isoDate: String? {
    date.map { date in
      let month = "\(date.year.map { Self.digits($0, 4) } ?? "????")-\(Self.digits(date.month, 2))"
      return date.day.map { "\(month)-\(Self.digits($0, 2))" } ?? month
    }
  }

  /// The time in ISO 8601.
  package var isoTime: String? {
    time.map { time in
      let minutes = "\(Self.digits(time.hour, 2)):\(Self.digits(time.minute, 2))"
      return time.second.map { "\(minutes):\(Self.digits($0, 2))" } ?? minutes
    }
  }

  /// The zone in ISO 8601: `+04:00`, `Z`.
  package var isoZone: String? {
    zoneMinutes.map { minutes in
      if minutes == 0 { return "Z" }
      let sign = minutes < 0 ? "-" : "+"
      return "\(sign)\(Self.digits(abs(minutes) / 60, 2)):\(Self.digits(abs(minutes) % 60, 2))"
    }
  }

  private static func digits(_ value: Int, _ count: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}
