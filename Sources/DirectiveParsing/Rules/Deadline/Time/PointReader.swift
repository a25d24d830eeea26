internal import DirectiveModel

/// Reads points of time at a place of the text.
///
/// Each unit stands in its own extension: `PointReader+Day.swift` and so on.
struct PointReader: Sendable {
  let text: DeadlineText
  /// The day of issue, from which missing years are reckoned.
  let issued: CalendarDay?
  /// Days and weeks without a month are of the month of `issued`.
  var isOfMonth = false

  /// The point of any unit that begins here.
  ///
  /// A bare “15/12” counts as a day only behind a word that wants one.
  func point(at index: Int, bareDay: Bool = true) -> TimePoint? {
    timedDay(at: index, bareDay: bareDay) ?? week(at: index) ?? halfYear(at: index)
      ?? month(at: index) ?? quarter(at: index) ?? year(at: index)
  }

  /// A day, perhaps with a clock time before it: “17 giờ 00 ngày 20/12/2024”.
  func timedDay(at index: Int, bareDay: Bool = true) -> TimePoint? {
    if let clock = clock(at: index) {
      let next = text.skip(Self.clockJoints, at: clock.end)
      guard var day = day(at: next, bareDay: true) ?? relativeDay(at: next) else { return nil }
      day.time = clock.time
      return day
    }
    guard var point = day(at: index, bareDay: bareDay) ?? relativeDay(at: index) else {
      return nil
    }
    // “ngày 20/12/2024, 17 giờ” is rare, “(trước 17 giờ)” behind the day is not.
    if let open = text.end(of: Self.openBracket, at: point.end) {
      let inner = text.skip(Self.beforeWords, at: open)
      if let clock = clock(at: inner), let close = text.end(of: Self.closeBracket, at: clock.end) {
        point.time = clock.time
        point.end = close
      }
    }
    return point
  }

  private static let clockJoints: PhraseSet = [",", "của", "trong"]
  private static let openBracket: PhraseSet = ["("]
  private static let closeBracket: PhraseSet = [")"]
  private static let beforeWords: PhraseSet = ["trước", "chậm nhất", "lúc"]

  /// The first such day not before the day of issue.
  func inferred(day: Int, month: Int) -> (day: CalendarDay?, doubt: TimePoint.Doubt?) {
    guard let issued else { return (nil, .yearUnknown) }
    for year in issued.year...issued.year + 4 {
      guard let candidate = CalendarDay(year: year, month: month, day: day) else { continue }
      guard candidate >= issued else { continue }
      return (candidate, candidate.ordinal - issued.ordinal > 305 ? .farAhead : nil)
    }
    return (nil, .noSuchDay)
  }

  /// The first such month that has not ended before the day of issue.
  func inferredYear(ofMonth month: Int) -> Int? {
    guard let issued else { return nil }
    return month >= issued.month ? issued.year : issued.year + 1
  }

  /// “2026”, “10/2025”, “IV/2025”: what only a table writes.
  func tabular(at index: Int) -> TimePoint? {
    switch text.shape(at: index) {
    case .integer(let value, digits: 4) where isYear(value):
      return year(value, end: index + 1)
    case .monthYear(let month, let year) where (1...12).contains(month) && isYear(year):
      return TimePoint(
        end: index + 1, unit: .month, first: CalendarDay(year: year, month: month, day: 1),
        last: Self.lastDay(ofMonth: month, year: year))
    case .quarter(let quarter, let year?) where quarter <= 4:
      return TimePoint(
        end: index + 1, unit: .quarter,
        first: CalendarDay(year: year, month: quarter * 3 - 2, day: 1),
        last: Self.lastDay(ofMonth: quarter * 3, year: year))
    default: return shortMonth(at: index)
    }
  }

  /// “T9/2025”, “T10”.
  private func shortMonth(at index: Int) -> TimePoint? {
    guard let term = text[index], term.kind == .word else { return nil }
    let key = text.passage.tokens[index].key
    guard key.first == "t", key.utf8.count <= 8 else { return nil }
    let parts = key.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let month = Int(parts[0]), (1...12).contains(month) else { return nil }
    let written = parts.count == 2 ? Int(parts[1]) : nil
    guard parts.count == 1 || written.map(isYear) == true,
      let year = written ?? inferredYear(ofMonth: month)
    else { return nil }
    var point = TimePoint(
      end: index + 1, unit: .month, first: CalendarDay(year: year, month: month, day: 1),
      last: Self.lastDay(ofMonth: month, year: year))
    point.yearInferred = written == nil
    return point
  }

  private func year(_ value: Int, end: Int) -> TimePoint {
    TimePoint(
      end: end, unit: .year, first: CalendarDay(year: value, month: 1, day: 1),
      last: CalendarDay(year: value, month: 12, day: 31))
  }

  static func lastDay(ofMonth month: Int, year: Int) -> CalendarDay? {
    guard (1...12).contains(month) else { return nil }
    return CalendarDay(
      year: year, month: month, day: CalendarDay.length(ofMonth: month, year: year))
  }

  func isYear(_ value: Int) -> Bool { (1900...2200).contains(value) }

  /// “năm 2024”, “/2024” behind a month or quarter: the year and the index behind it.
  func writtenYear(at index: Int) -> (year: Int, end: Int)? {
    if let next = text.end(of: Self.yearWord, at: index) ?? text.end(of: Self.stroke, at: index),
      case .integer(let year, _) = text.shape(at: next), isYear(year)
    {
      return (year, next + 1)
    }
    return nil
  }

  /// “năm nay”, “năm sau” behind a month or quarter.
  func relativeYear(at index: Int) -> (year: Int, end: Int)? {
    guard let issued else { return nil }
    if let end = text.end(of: Self.thisYear, at: index) { return (issued.year, end) }
    if let end = text.end(of: Self.nextYear, at: index) { return (issued.year + 1, end) }
    return nil
  }

  static let yearWord: PhraseSet = ["năm"]
  static let stroke: PhraseSet = ["/", "-"]
  static let thisYear: PhraseSet = ["năm nay", "năm này"]
  static let nextYear: PhraseSet = ["năm sau", "năm tới"]
}
