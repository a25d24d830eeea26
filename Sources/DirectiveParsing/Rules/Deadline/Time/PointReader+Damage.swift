internal import DirectiveModel
internal import VietnameseText

extension PointReader {
  /// “15/412025”, “1 5/4/2025”, “35/4/2025”: digits that make no day as they stand.
  ///
  /// One reading between the day of issue and two years on is given in doubt; of several none is.
  func damagedDay(at index: Int) -> TimePoint? {
    guard let run = damagedRun(at: index) else { return nil }
    let parts = DamagedDate.readings(run.text)
    let days = parts.compactMap { part in
      part.year.flatMap { CalendarDay(year: $0, month: part.month, day: part.day) }
    }
    let near = days.filter { day in
      issued.map { day >= $0 && day.ordinal - $0.ordinal <= 731 } ?? true
    }
    // Parts without a stroke could be an amount as well.
    guard !days.isEmpty || run.text.has("/") else { return nil }
    let choices = near.isEmpty ? days : near
    var point = TimePoint(end: run.end, day: choices.count == 1 ? choices[0] : nil)
    point.doubt = choices.isEmpty ? .noSuchDay : .damaged
    point.alternatives = choices.count == 1 ? [] : Array(choices.prefix(6))
    return point
  }

  /// The digits from here on, where they are no day of their own.
  private func damagedRun(at index: Int) -> (text: String, end: Int)? {
    guard let term = text[index], term.kind == .number || term.shape != .none,
      hasDigits(index)
    else { return nil }
    switch term.shape {
    case .date(let parts):
      // 35/4/2025, 15/14/2025.
      guard parts.day > 31 || parts.month > 12 || parts.day == 0 || parts.month == 0 else {
        return nil
      }
      return (text.passage.tokens[index].text, index + 1)
    case .clock, .dateRange, .periodRange, .quarter, .gluedQuarter: return nil
    case .none, .integer, .dayMonth, .monthYear: break
    }
    if term.shape == .none, isDayWithStrokes(index) {
      return (text.passage.tokens[index].text, index + 1)
    }
    var joined = ""
    var end = index
    while end < index + 4, text[end] != nil, hasDigits(end) || end > index && isStroke(end) {
      let part = text.passage.tokens[end].text
      guard part.utf8.count <= 10 else { return nil }
      joined += part
      end += 1
      let isWhole = end > index + 1 || text.shape(at: index) == .none
      if isWhole, joined.utf8.count >= 6, !DamagedDate.readings(joined).isEmpty {
        return (joined, end)
      }
    }
    return nil
  }

  /// “tháng 12 năm 20244”: behind digits that are no year no other year is believed.
  func damagedYearEnd(at index: Int) -> Int? {
    guard let next = text.end(of: Self.yearWord, at: index), let term = text[next],
      term.kind != .mark
    else { return nil }
    let digits = text.passage.tokens[next].text.utf8
    return digits.count > 1 && digits.first.map { (48...57).contains($0) } == true ? next + 1 : nil
  }

  /// “31/12/20244”: two strokes between digits, and no day.
  private func isDayWithStrokes(_ index: Int) -> Bool {
    let parts = text.passage.tokens[index].text.split(
      separator: "/", omittingEmptySubsequences: false)
    return parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }
      && parts[0].utf8.count <= 2 && parts[1].utf8.count <= 2 && 3...8 ~= parts[2].utf8.count
  }

  private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private func hasDigits(_ index: Int) -> Bool {
    guard let term = text[index], term.kind != .mark else { return false }
    return text.passage.tokens[index].text.utf8.allSatisfy {
      (48...57).contains($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-")
    } || DamagedDate.mended(text.passage.tokens[index].text) != nil
  }

  private func isStroke(_ index: Int) -> Bool { text.end(of: Self.stroke, at: index) != nil }
}
