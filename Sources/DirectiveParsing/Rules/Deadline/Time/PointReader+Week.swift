internal import DirectiveModel

extension PointReader {
  /// “tuần này”, “tuần tới”, “tuần thứ ba của tháng 3/2026”, “tuần đầu tháng 12”.
  ///
  /// A month's n-th week is the one whose Monday is the n-th Monday; offices do not agree on it, so
  /// the Friday and the calendar's day 7n stand as alternatives.
  func week(at index: Int) -> TimePoint? {
    guard let next = text.end(of: Self.weekWord, at: text.skip(Self.parts, at: index)) else {
      return nil
    }
    if let issued, let end = text.end(of: Self.this, at: next) {
      return point(monday: issued.advanced(by: 1 - issued.weekday), end: end, inferred: true)
    }
    if let issued, let end = text.end(of: Self.coming, at: next) {
      return point(monday: issued.advanced(by: 8 - issued.weekday), end: end, inferred: true)
    }
    guard let number = weekNumber(at: next) else { return nil }
    let monthStart = text.skip(Self.of, at: number.end)
    guard let month = month(at: monthStart) ?? tableMonth(number.end), let first = month.first
    else { return nil }
    let firstMonday = first.advanced(by: (8 - first.weekday) % 7)
    let length = CalendarDay.length(ofMonth: first.month, year: first.year)
    let mondays = (length - firstMonday.day) / 7 + 1
    let week = number.week == 0 ? mondays : number.week
    guard week <= mondays else { return nil }
    var point = point(
      monday: firstMonday.advanced(by: 7 * (week - 1)), end: month.end,
      inferred: month.yearInferred)
    let calendarDay = min(7 * week, length)
    if let day = CalendarDay(year: first.year, month: first.month, day: calendarDay),
      day != point.last
    {
      point.alternatives.append(day)
    }
    return point
  }

  private func tableMonth(_ end: Int) -> TimePoint? {
    guard isOfMonth, let issued else { return nil }
    var month = TimePoint(
      end: end, unit: .month, first: CalendarDay(year: issued.year, month: issued.month, day: 1),
      last: Self.lastDay(ofMonth: issued.month, year: issued.year))
    month.yearInferred = true
    return month
  }

  private func point(monday: CalendarDay, end: Int, inferred: Bool) -> TimePoint {
    var point = TimePoint(end: end, unit: .week, first: monday, last: monday.advanced(by: 6))
    point.alternatives = [monday.advanced(by: 4)]
    point.yearInferred = inferred
    return point
  }

  /// 0 is the last week.
  private func weekNumber(at index: Int) -> (week: Int, end: Int)? {
    for (week, words) in Self.ordinals {
      if let end = text.end(of: words, at: index) { return (week, end) }
    }
    let start = text.skip(Self.ordinalWord, at: index)
    if case .integer(let week, let digits) = text.shape(at: start), digits <= 2,
      (1...5).contains(week)
    {
      return (week, start + 1)
    }
    // “Tuần 1-2 tháng 10”: the later one.
    if case .dayMonth(let first, let week) = text.shape(at: start), first < week, week <= 5 {
      return (week, start + 1)
    }
    return nil
  }

  private static let parts: PhraseSet = ["đầu", "giữa", "cuối"]
  private static let weekWord: PhraseSet = ["tuần"]
  private static let this: PhraseSet = ["này"]
  private static let coming: PhraseSet = ["tới", "sau", "kế tiếp", "tiếp theo"]
  private static let of: PhraseSet = ["của"]
  private static let ordinalWord: PhraseSet = ["thứ"]
  private static let ordinals: [(Int, PhraseSet)] = [
    (1, ["đầu tiên", "đầu", "thứ nhất", "thứ một"]), (2, ["thứ hai"]), (3, ["thứ ba"]),
    (4, ["thứ tư", "thứ bốn"]), (5, ["thứ năm"]), (0, ["cuối", "cuối cùng"]),
  ]
}
