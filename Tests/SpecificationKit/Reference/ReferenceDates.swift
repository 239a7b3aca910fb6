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

  package init() {}
}

struct ReferenceDate {
  let text: ReferenceText
  let match: CharacterGrammar.Match
  let phrases: ReferencePhrases
  var language: String?

  var reading: DateReading {
    var reading = DateReading()
    reading.place = match.range(of: "Place")
    reading.zone = zone.flatMap { abs($0) <= 18 * 60 ? $0 : nil }
    if let year = number("Year") { addDate(year, to: &reading) }
    if let hour = number("Hour") { addTime(hour, to: &reading) }
    return reading
  }

  private func part(_ name: String) -> ReferenceText? {
    match.range(of: name).map { text.part($0) }
  }

  private func number(_ name: String) -> Int? {
    part(name).flatMap { Int(String(decoding: $0.bytes, as: UTF8.self)) }
  }

  // MARK: Dates

  private func addDate(_ year: Int, to reading: inout DateReading) {
    var day = number("Day") ?? 0
    var month = number("MonthNumber") ?? 0
    if let name = part("Month") { month = phrases.whole("month", name).flatMap { Int($0[0]) } ?? 0 }
    if let first = number("First"), let second = number("Second"),
      let range = match.range(of: "First")
    {
      let hasPoints = text.bytes[range.upperBound] == UInt8(ascii: ".")
      if hasPoints || first > 12 || first == second {
        (day, month) = (first, second)
      } else if second > 12 {
        (day, month) = (second, first)
      } else if first > 0, second > 0, let order = language.flatMap(ReferenceOptions.order) {
        (day, month) = order == "day" ? (first, second) : (second, first)
      } else if first > 0, second > 0 {
        reading.isAmbiguous = true
        return
      }
    }
    guard (1...12).contains(month), day >= 1, day <= Self.days(of: month, year) else {
      reading.isInvalid = true
      return
    }
    reading.iso = "\(Self.digits(year, 4))-\(Self.digits(month, 2))-\(Self.digits(day, 2))"
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
    if let period = part("Period") {
      let isPM = phrases.whole("day-period", period)?.first == "pm"
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
