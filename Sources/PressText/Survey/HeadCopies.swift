// SPDX-License-Identifier: Apache-2.0

// Step 6 of the survey: lines that are printed twice.
extension Surveyor {
  /// Whether two equal lines stand in a menu that is printed twice.
  func isInCopiedRun(_ index: Int, _ other: Int) -> Bool {
    let before = index > 0 && other > 0 && hasLetters(index - 1, of: other - 1)
    let behind = hasLetters(index + 1, of: other + 1)
    return before && (behind || index > 1 && other > 1 && hasLetters(index - 2, of: other - 2))
      || behind && hasLetters(index + 2, of: other + 2)
  }

  /// Whether two lines have the same letters, marks and digits.
  private func hasLetters(_ index: Int, of other: Int) -> Bool {
    guard index < facts.count, other < facts.count else { return false }
    let bytes = source.bytes.span
    var left = LetterCursor(lines[index].range)
    var right = LetterCursor(lines[other].range)
    while true {
      let letter = left.next(bytes)
      if letter != right.next(bytes) { return false }
      if letter == nil { return true }
    }
  }

  /// Whether a line has the letters, marks and digits of another one, and behind them nothing or the
  /// name of the site.
  @inline(__always)
  func isCopy(_ index: Int, of other: Int) -> Bool {
    index < facts.count && other < facts.count && mayBeginAlike(index, other)
      && goesOnAlike(index, other)
  }

  /// What of a line is compared with others: of a title field its value.
  @inline(__always)
  private func copied(_ index: Int) -> Range<Int> {
    source.bytes.span.titleValue(lines[index].range) ?? lines[index].range
  }

  private func goesOnAlike(_ index: Int, _ other: Int) -> Bool {
    guard !isSpeaker(index), facts[other].width >= 12 else { return false }
    let bytes = source.bytes.span
    if hasBytes(index, of: other) { return true }
    var left = LetterCursor(copied(index))
    var right = LetterCursor(copied(other))
    while let letter = right.next(bytes) {
      if left.next(bytes) != letter { return false }
    }
    return left.isAtSeparator(bytes) || isPrintedAgain(left, other)
  }

  /// Whether nothing is left but the letters of a line.
  private func isPrintedAgain(_ rest: LetterCursor, _ other: Int) -> Bool {
    let bytes = source.bytes.span
    var left = rest
    var right = LetterCursor(copied(other))
    while let letter = right.next(bytes) {
      if left.next(bytes) != letter { return false }
    }
    return left.next(bytes) == nil
  }

  /// Whether two lines begin with one letter, or one of them with a sign.
  @inline(__always)
  private func mayBeginAlike(_ index: Int, _ other: Int) -> Bool {
    let bytes = source.bytes.span
    let left = bytes[copied(index).lowerBound] | 0x20
    let right = bytes[copied(other).lowerBound] | 0x20
    if left &- 0x61 < 26, right &- 0x61 < 26 { return left == right }
    if left < 0x80, right < 0x80 { return true }
    return mayBeginAlikeBeyondASCII(index, other)
  }

  @inline(never)
  private func mayBeginAlikeBeyondASCII(_ index: Int, _ other: Int) -> Bool {
    let left = firstScalar(index)
    let right = firstScalar(other)
    return left == right || !Folding.isWordPart(left) || !Folding.isWordPart(right)
  }

  /// The first character of a line, folded.
  private func firstScalar(_ index: Int) -> UInt32 {
    let range = copied(index)
    return Folding.fold(
      Folding.decode(source.bytes.span, at: range.lowerBound, to: range.upperBound).scalar)
  }

  /// Whether two lines are equal.
  func hasBytes(_ index: Int, of other: Int) -> Bool {
    let (line, copy) = (lines[index].range, lines[other].range)
    return line.count == copy.count
      && source.bytes.span.equal(line.lowerBound, copy.lowerBound, line.count)
  }

  /// Whether another line has the letters, marks and digits of the line at `index`.
  func isRepeated(_ index: Int) -> Bool {
    var low = 0
    var high = repeats.count
    while low < high {
      let middle = (low + high) / 2
      if repeats[middle].line < index { low = middle + 1 } else { high = middle }
    }
    return low < repeats.count && repeats[low].line == index
  }
}
