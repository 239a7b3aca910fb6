// SPDX-License-Identifier: Apache-2.0

// The conditions of Specs/lexical.tsv that look at characters, by the names that they have there.
extension Span<UInt8> {
  /// Not `bare`: whether the line holds a letter or a number.
  @inline(__always)
  func hasAlphanumeric(_ start: Int, _ end: Int) -> Bool {
    if start < end, (self[start] | 0x20) &- 0x61 < 26 { return true }
    return hasAlphanumericLater(start, end)
  }

  private func hasAlphanumericLater(_ start: Int, _ end: Int) -> Bool {
    var place = start
    while let step = step(place, end) {
      if CharacterClass.isAlphanumeric(step.scalar) { return true }
      place = step.next
    }
    return false
  }

  /// `bracketed`: an opening bracket first, and the only closing one of its kind last.
  @inline(__always)
  func isBracketed(_ start: Int, _ end: Int) -> Bool {
    // Letters and digits are most first bytes.
    if self[start] &- 0x2C < 0x2F || self[start] &- 0x5C < 0x1F { return false }
    return isInBrackets(start, end)
  }

  private func isInBrackets(_ start: Int, _ end: Int) -> Bool {
    let closing: Unicode.Scalar
    guard let first = step(start, end) else { return false }
    switch first.scalar {
    case "(": closing = ")"
    case "[": closing = "]"
    case "{": closing = "}"
    case "（": closing = "）"
    case "【": closing = "】"
    default: return false
    }
    var place = first.next
    while let step = step(place, end) {
      if step.scalar == closing { return step.next == end }
      place = step.next
    }
    return false
  }

  /// Where the word that ends at an offset begins: behind ASCII white space or an opening bracket.
  func wordStart(_ offset: Int, _ start: Int) -> Int {
    var place = offset
    while place > start {
      let byte = self[place - 1]
      if byte == 0x20 || byte &- 9 < 5 || byte == 0x28 || byte == 0x5B { break }
      place -= 1
    }
    return place
  }

  /// `picture`: an image in Markdown, or the name of a picture's file.
  @inline(__always)
  func isPicture(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 5 else { return false }
    if self[start] == 0x21, self[start + 1] == 0x5B { return true }
    guard self[end - 4] == 0x2E || self[end - 5] == 0x2E else { return false }
    return isPictureFile(start, end)
  }

  private func isPictureFile(_ start: Int, _ end: Int) -> Bool {
    guard !hasSpace(start, end) else { return false }
    let dot = self[end - 4] == 0x2E ? end - 4 : end - 5
    for name in [".jpg", ".jpeg", ".png", ".webp", ".gif"] as [StaticString]
    where name.utf8CodeUnitCount == end - dot {
      var alike = true
      for offset in 0..<name.utf8CodeUnitCount
      where unsafe self[dot + offset] | 0x20 != name.utf8Start[offset] | 0x20 {
        alike = false
      }
      if alike { return true }
    }
    return false
  }

  /// `hashed`: one to six number signs, then white space.
  @inline(__always)
  func isHashed(_ start: Int, _ end: Int) -> Bool {
    self[start] == 0x23 && hasNumberSigns(start, end)
  }

  private func hasNumberSigns(_ start: Int, _ end: Int) -> Bool {
    var place = start
    while place < end, self[place] == 0x23 { place += 1 }
    return place - start <= 6 && gap(place, end) > place
  }

  /// `dashed`: the offset behind a dash with no digit and no dash behind it.
  @inline(__always)
  func dash(_ start: Int, _ end: Int) -> Int? {
    switch self[start] {
    case 0x2D, 0xE2, 0x2A, 0x5F: dashMark(start, end)
    default: nil
    }
  }

  private func dashMark(_ start: Int, _ end: Int) -> Int? {
    // Behind marks of emphasis the line may begin as well.
    var place = start
    while place < end, place - start < 3, self[place] == 0x2A || self[place] == 0x5F { place += 1 }
    guard let mark = one(place, end, CharacterClass.isDash),
      one(mark, end, { CharacterClass.isDash($0) || CharacterClass.isDigit($0) }) == nil
    else { return nil }
    return mark
  }

  /// `bulleted`: the offset behind a bullet, or behind an asterisk with white space behind it.
  @inline(__always)
  func bullet(_ start: Int, _ end: Int) -> Int? {
    self[start] == 0x2A || self[start] == 0xC2 || self[start] == 0xE2
      ? bulletMark(start, end) : nil
  }

  private func bulletMark(_ start: Int, _ end: Int) -> Int? {
    guard let step = step(start, end) else { return nil }
    switch step.scalar {
    case "\u{2022}", "\u{25E6}", "\u{25AA}", "\u{25A0}", "\u{25CF}", "\u{B7}": return step.next
    case "*": return gap(step.next, end) > step.next ? step.next : nil
    default: return nil
    }
  }

  /// Whether the line holds white space.
  @inline(__always)
  func hasSpace(_ start: Int, _ end: Int) -> Bool {
    holdsBlank(start, end) || hasUnusualSpace(start, end)
  }

  private func hasUnusualSpace(_ start: Int, _ end: Int) -> Bool {
    guard holds(start, end, inBytes: { $0 &- 9 < 5 || $0 >= 0x80 }, \.mayBeUnusualSpace) else {
      return false
    }
    var place = start
    while let step = step(place, end) {
      if CharacterClass.isSpace(step.scalar) { return true }
      place = step.next
    }
    return false
  }

  /// `copyright-sign`: the line holds ©.
  func hasCopyrightSign(_ start: Int, _ end: Int) -> Bool {
    guard end - start > 16 else {
      return hasCopyrightSign(leadIn: start..<Swift.max(start, end - 1))
    }
    var place = start
    while end - place > 16 {
      if hasCopyrightSign(leadInVector: place) { return true }
      place += 16
    }
    return hasCopyrightSign(leadInVector: end - 17)
  }

  @inline(__always)
  private func hasCopyrightSign(leadInVector place: Int) -> Bool {
    (Bytes16(self, at: place) .== Bytes16(repeating: 0xC2)).holds
      && hasCopyrightSign(leadIn: place..<place + 16)
  }

  private func hasCopyrightSign(leadIn places: Range<Int>) -> Bool {
    for place in places where self[place] == 0xC2 && self[place + 1] == 0xA9 { return true }
    return false
  }

  /// `address`: no white space, and `://`, or `www.` first, or an at sign with a full stop behind it.
  func isAddress(_ start: Int, _ end: Int) -> Bool {
    if startsWithWWW(start, end) { return true }
    // Few tokens hold one of the two signs.
    guard holds(start, end, inBytes: { $0 == 0x40 || $0 == 0x3A }, \.isAddressSign) else {
      return false
    }
    var at = false
    for place in start..<end {
      switch self[place] {
      case 0x40: at = place > start
      case 0x2E: if at, place + 1 < end { return true }
      case 0x3A:
        if place + 2 < end, self[place + 1] == 0x2F, self[place + 2] == 0x2F { return true }
      default: break
      }
    }
    return false
  }

  /// `links`: nothing but links in Markdown, and at most one sign between two.
  func isRowOfLinks(_ start: Int, _ end: Int) -> Bool {
    guard var place = link(start, end) else { return false }
    while place < end {
      place = gap(place, end)
      if let sign = one(place, end, Self.isBetweenLinks) { place = gap(sign, end) }
      guard let next = link(place, end) else { return false }
      place = next
    }
    return true
  }

  /// The offset behind the link that begins there.
  private func link(_ start: Int, _ end: Int) -> Int? {
    guard let text = byte(start, end, 0x5B), let closed = behind(0x5D, text, end),
      let address = byte(closed, end, 0x28)
    else { return nil }
    return behind(0x29, address, end)
  }

  /// The offset behind the next such byte, if something stands before it.
  private func behind(_ sign: UInt8, _ start: Int, _ end: Int) -> Int? {
    var place = start
    while place < end, self[place] != sign { place += 1 }
    return place > start && place < end ? place + 1 : nil
  }

  private static func isBetweenLinks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "|", "·", "•", ",", "/", ">", "-", "\u{2013}", "\u{2014}": true
    default: false
    }
  }

  private func startsWithWWW(_ start: Int, _ end: Int) -> Bool {
    guard start + 4 < end, self[start + 3] == 0x2E else { return false }
    for place in start..<start + 3 where self[place] | 0x20 != 0x77 { return false }
    return true
  }

  /// `periodic`: no white space, and one unit of three bytes or more three times over.
  ///
  /// The unit ends where the first three bytes come again.
  func isPeriodic(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 9 else { return false }
    var unit = start + 3
    while unit + 3 <= end {
      if self[unit] == self[start], self[unit + 1] == self[start + 1],
        self[unit + 2] == self[start + 2]
      {
        break
      }
      unit += 1
    }
    let length = unit - start
    guard unit + 3 <= end, length * 3 <= end - start else { return false }
    return equal(start, unit, end - unit)
  }
}

extension Bytes16 {
  /// Where a byte is white space other than a space, or may belong to one that is not ASCII.
  fileprivate var mayBeUnusualSpace: Mask16 {
    ((self &- Bytes16(repeating: 9)) .< Bytes16(repeating: 5)) .| isNonASCII
  }

  /// Where a byte is an at sign or a colon.
  fileprivate var isAddressSign: Mask16 {
    (self .== Bytes16(repeating: 0x40)) .| (self .== Bytes16(repeating: 0x3A))
  }
}
