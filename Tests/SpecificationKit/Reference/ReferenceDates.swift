// SPDX-License-Identifier: Apache-2.0

/// The value of a dateline as the chapter "Dates" says.
package struct DateReading: Sendable, Hashable {
  /// ISO 8601, without the zone.
  package var iso = ""
  /// Minutes east of Greenwich.
  package var zone: Int?
  /// The bytes of the place in the line.
  package var place: Range<Int>?
  package var isAmbiguous = false
  package var isInvalid = false
  /// A date word stands before it.
  package var isAnnounced = false
  /// That word is one for changes.
  package var isUpdate = false
  /// It has no year, or no day.
  package var isPartial = false

  package init() {}
}

package struct ReferenceDate {
  let text: ReferenceText
  let match: CharacterGrammar.Match
  let phrases: ReferencePhrases
  /// `day` or `month`, whichever comes first where the line tells nothing.
  var knownOrder: String?

  var reading: DateReading {
    var reading = DateReading()
    reading.place = match.range(of: "Place")
    reading.zone = zone.flatMap { abs($0) <= 18 * 60 ? $0 : nil }
    reading.isAnnounced = match.range(of: "Lead") != nil
    reading.isUpdate = role == "updated"
    if let year, match.range(of: "Day") != nil || match.range(of: "First") != nil {
      addDate(year, to: &reading)
    } else if let month {
      addPartialDate(month, to: &reading)
    }
    if let hour = number("Hour") { addTime(hour, to: &reading) }
    return reading
  }

  private func part(_ name: String) -> ReferenceText? {
    match.range(of: name).map { text.part($0) }
  }

  private func number(_ name: String) -> Int? {
    part(name).flatMap { Self.number($0.scalars) }
  }

  /// What the date word in the `Lead` is for, the parts of a field's name before it left aside.
  private var role: String? {
    guard let lead = part("Lead") else { return nil }
    var start = 0
    for _ in 0..<2 {
      let rest = lead.scalars[start...].drop { $0.isLower }
      if rest.startIndex > start, rest.first == "_" { start = rest.startIndex + 1 }
    }
    let word = lead.part(lead.offsets[start]..<lead.bytes.count)
    return phrases.longest("date-word", in: word)?.cells.first
  }

  /// A number in digits of any of the scripts of date.peg.
  package static func number(_ scalars: [Unicode.Scalar]) -> Int? {
    if scalars == ["元"] { return 1 }
    let digits = scalars.map(\.properties.numericValue)
    guard !digits.isEmpty, !digits.contains(nil) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 ?? 0) }
  }

  // MARK: Dates

  private static let eras = [
    "令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民國": 1911, "民国": 1911,
  ]

  private var year: Int? {
    if let era = part("Era"), let year = number("EraYear") {
      return Self.eras[String(decoding: era.bytes, as: UTF8.self)].map { $0 + year }
    }
    return number("Year") ?? number("ShortYear").map { $0 < 70 ? $0 + 2000 : $0 + 1900 }
  }

  private var month: Int? {
    if let name = part("Month") { return phrases.whole("month", name).flatMap { Int($0[0]) } }
    return number("MonthNumber")
  }

  /// A date that lacks the year or the day.
  private func addPartialDate(_ month: Int, to reading: inout DateReading) {
    let day = number("Day")
    reading.isPartial = true
    guard (1...12).contains(month), (1...Self.days(of: month, 2024)).contains(day ?? 1) else {
      reading.isInvalid = true
      return
    }
    reading.iso = (year.map { Self.digits($0, 4) } ?? "????") + "-" + Self.digits(month, 2)
    if let day { reading.iso += "-" + Self.digits(day, 2) }
  }

  private func addDate(_ year: Int, to reading: inout DateReading) {
    var day = number("Day") ?? 0
    var month = month ?? 0
    if let first = number("First"), let second = number("Second"),
      let range = match.range(of: "First")
    {
      let hasPoints = text.bytes[range.upperBound] == UInt8(ascii: ".")
      if hasPoints || first > 12 || first == second {
        (day, month) = (first, second)
      } else if second > 12 {
        (day, month) = (second, first)
      } else if first > 0, second > 0 {
        guard let order = order(first, second, year) ?? known(first, second) else {
          reading.isAmbiguous = true
          return
        }
        (day, month) = order
      }
    }
    guard (1...12).contains(month), day >= 1, day <= Self.days(of: month, year) else {
      reading.isInvalid = true
      return
    }
    reading.iso = "\(Self.digits(year, 4))-\(Self.digits(month, 2))-\(Self.digits(day, 2))"
  }

  /// Day and month as the language has them.
  private func known(_ first: Int, _ second: Int) -> (Int, Int)? {
    knownOrder.map { $0 == "day" ? (first, second) : (second, first) }
  }

  /// `day` or `month`, if the numbers of the date or its weekday tell which comes first.
  var shownOrder: String? {
    guard let first = number("First"), let second = number("Second"), let year,
      let range = match.range(of: "First"), text.bytes[range.upperBound] != UInt8(ascii: "."),
      first != second, first > 0, second > 0
    else { return nil }
    if first > 12 { return second > 12 ? nil : "day" }
    if second > 12 { return "month" }
    return order(first, second, year).map { $0.0 == first ? "day" : "month" }
  }

  /// Day and month as the weekday tells.
  private func order(_ first: Int, _ second: Int, _ year: Int) -> (Int, Int)? {
    guard let weekday = part("Weekday").flatMap({ phrases.whole("weekday", $0) })?.first else {
      return nil
    }
    let both = [(first, second), (second, first)]
    let right = both.filter { "\(Self.weekday($0.0, $0.1, year))" == weekday }
    return right.count == 1 ? right[0] : nil
  }

  /// 1 for Monday to 7, by counting the days from Monday, 1 January 0001, on.
  private static func weekday(_ day: Int, _ month: Int, _ year: Int) -> Int {
    let before = year - 1
    var days = before * 365 + before / 4 - before / 100 + before / 400 + day - 1
    for earlier in 1..<month { days += Self.days(of: earlier, year) }
    return days % 7 + 1
  }

  private static func days(of month: Int, _ year: Int) -> Int {
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    if month == 2 { return isLeap ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    String(repeating: "0", count: max(0, count - String(number).count)) + String(number)
  }

  // MARK: Times

  private func addTime(_ printed: Int, to reading: inout DateReading) {
    var hour = printed
    if let isPM {
      guard printed <= (isPM ? 23 : 12) else {
        reading.isInvalid = true
        return
      }
      if isPM, hour < 12 { hour += 12 }
      if !isPM, hour == 12 { hour = 0 }
    }
    guard hour < 24 else {
      reading.isInvalid = true
      return
    }
    reading.iso += "T\(Self.digits(hour, 2)):\(Self.digits(number("Minute") ?? 0, 2))"
    if let second = number("Second60") { reading.iso += ":\(Self.digits(second, 2))" }
  }

  /// Whether the first half of the day that is printed is the second one.
  private var isPM: Bool? {
    let period = part("Period").map { phrases.whole("day-period", $0)?.first == "pm" }
    if match.range(of: "Morning") != nil { return period ?? false }
    return period ?? (match.range(of: "Evening") == nil ? nil : true)
  }

  private var zone: Int? {
    if let offset = part("Offset") { return Self.minutes(offset.scalars) }
    guard let zone = part("Zone") else { return nil }
    guard let cells = phrases.whole("zone", zone) else {
      // What no list holds is the Z of ISO 8601.
      return 0
    }
    return cells.last == "yes" ? nil : Self.minutes(Array(cells[0].unicodeScalars))
  }

  /// From `+4`, `-0330` or `+05:30`.
  private static func minutes(_ offset: [Unicode.Scalar]) -> Int? {
    let sign = offset.first == "+" ? 1 : -1
    let digits = offset.filter(\.isASCIIDigit)
    let count = offset.contains(":") || digits.count > 2 ? digits.count - 2 : digits.count
    let number = { (part: ArraySlice<Unicode.Scalar>) in
      part.reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
    }
    return sign * (number(digits.prefix(count)) * 60 + number(digits.dropFirst(count)))
  }
}
