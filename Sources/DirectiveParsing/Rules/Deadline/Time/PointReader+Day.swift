internal import DirectiveModel

extension PointReader {
  /// “ngày 15/12/2024”, “15 tháng 12”, “mùng 5 tháng 3 năm 2025”, “thứ Sáu, ngày 12/9”.
  ///
  /// The day's existence is checked; one that does not exist keeps its place without a date.
  func day(at index: Int, bareDay: Bool) -> TimePoint? {
    let hours = officeHours(at: index)
    let open = text.skip(Self.dayParts, at: hours ?? index)
    var start = skipWeekday(at: open)
    let named = text.end(of: Self.dayWords, at: start)
    start = named ?? start
    if named != nil { start = text.skip(Self.fillers, at: start) }
    if bareDay || named != nil, let damaged = damagedDay(at: start) { return damaged }
    guard let parts = writtenDay(at: start), bareDay || named != nil || parts.parts.year != nil
    else {
      return named.flatMap { dayAlone(at: max($0, start)) } ?? weekdayAlone(at: open)
    }
    if parts.parts.year == nil, let end = damagedYearEnd(at: parts.end) {
      let inferred = self.point(of: parts.parts, end: end)
      var point = TimePoint(end: end, day: nil)
      point.doubt = .damaged
      point.alternatives = inferred.last.map { [$0] } ?? []
      return point
    }
    var point = point(of: parts.parts, end: parts.end)
    point.isWithinDay = hours != nil || text.end(of: Self.laterParts, at: index) != nil
    return point
  }

  /// “giờ hành chính ngày …”, “khi kết thúc giờ làm việc buổi chiều ngày …”.
  private func officeHours(at index: Int) -> Int? {
    guard let end = text.end(of: Self.officeHours, at: index) else { return nil }
    let next = text.skip(Self.hourJoints, at: text.skip(Self.dayParts, at: end))
    return text.end(of: Self.dayWords, at: next) != nil || text.shape(at: next) != .none
      ? next : nil
  }

  /// Hours of work in offices; what is wanted before they end is still in time on their day.
  private static let officeHours: PhraseSet = [
    "giờ hành chính", "giờ làm việc", "khi kết thúc giờ làm việc", "khi hết giờ làm việc",
    "khi kết thúc giờ hành chính", "khi hết giờ hành chính", "hết giờ làm việc",
    "hết giờ hành chính", "cuối giờ làm việc", "cuối giờ hành chính", "kết thúc giờ làm việc",
    "cuối giờ", "khi hết giờ", "giờ tan sở",
  ]
  private static let hourJoints: PhraseSet = [",", "của", "của ngày", "trong"]
  /// What is wanted before them may still be done on the same day.
  private static let laterParts: PhraseSet = [
    "chiều", "tối", "trưa", "đêm", "buổi chiều", "buổi tối", "buổi trưa", "cuối giờ chiều",
    "cuối ngày", "cuối buổi chiều",
  ]

  /// A day of a month that exists, its year inferred where it is missing.
  func point(of parts: DateParts, end: Int) -> TimePoint {
    if let year = parts.year {
      var point = TimePoint(
        end: end, day: CalendarDay(year: year, month: parts.month, day: parts.day))
      point.dayMonth = parts
      if point.last == nil { point.doubt = .noSuchDay }
      return point
    }
    let inferred = inferred(day: parts.day, month: parts.month)
    var point = TimePoint(end: end, day: inferred.day)
    point.dayMonth = parts
    point.yearInferred = inferred.day != nil
    point.doubt = inferred.doubt
    return point
  }

  /// Digits of a day in any written form.
  func writtenDay(at index: Int) -> (parts: DateParts, end: Int)? {
    switch text.shape(at: index) {
    case .date(let parts):
      return plausible(parts) ? (parts, index + 1) : nil
    case .dayMonth(let day, let month):
      guard (1...31).contains(day), (1...12).contains(month) else { return nil }
      if let year = writtenYear(at: index + 1) {
        return (DateParts(day: day, month: month, year: year.year), year.end)
      }
      if let year = relativeYear(at: index + 1) {
        return (DateParts(day: day, month: month, year: year.year), year.end)
      }
      return (DateParts(day: day, month: month, year: nil), index + 1)
    case .integer(let day, let digits) where digits <= 2 && (1...31).contains(day):
      return monthBehind(day: day, index: index + 1)
    default:
      return nil
    }
  }

  private func plausible(_ parts: DateParts) -> Bool {
    (1...31).contains(parts.day) && (1...12).contains(parts.month) && isYear(parts.year ?? 2000)
  }

  /// “tháng 12 năm 2024”, “tháng này”, “/ 12 / 2024” behind a day.
  private func monthBehind(day: Int, index: Int) -> (parts: DateParts, end: Int)? {
    if let next = text.end(of: Self.monthWord, at: index) {
      // “trong 6 tháng tới” is no sixth of next month.
      let isNamed = text.precedes(Self.dayWords, index - 1)
      if let month = relativeMonth(at: next), isNamed || month.month == issued?.month {
        return (DateParts(day: day, month: month.month, year: month.year), month.end)
      }
      switch text.shape(at: next) {
      case .integer(let month, let digits) where digits <= 2 && (1...12).contains(month):
        let year = writtenYear(at: next + 1) ?? relativeYear(at: next + 1)
        return (DateParts(day: day, month: month, year: year?.year), year?.end ?? next + 1)
      case .monthYear(let month, let year) where (1...12).contains(month):
        return (DateParts(day: day, month: month, year: year), next + 1)
      default:
        return nil
      }
    }
    guard let next = text.end(of: Self.stroke, at: index) else { return nil }
    switch text.shape(at: next) {
    case .monthYear(let month, let year) where (1...12).contains(month):
      return (DateParts(day: day, month: month, year: year), next + 1)
    case .integer(let month, let digits) where digits <= 2 && (1...12).contains(month):
      guard let last = text.end(of: Self.stroke, at: next + 1),
        case .integer(let year, _) = text.shape(at: last), isYear(year)
      else { return nil }
      return (DateParts(day: day, month: month, year: year), last + 1)
    default:
      return nil
    }
  }

  /// “ngày 25” of no month: for recurring deadlines, else the next such day, in doubt.
  private func dayAlone(at index: Int) -> TimePoint? {
    guard case .integer(let day, let digits) = text.shape(at: index), digits <= 2,
      (1...31).contains(day)
    else { return nil }
    // “ngày 23 tháng Chạp” is of the lunar calendar.
    if let month = text.end(of: Self.monthWord, at: index + 1),
      text.end(of: Self.lunarMonths, at: month) != nil
    {
      return nil
    }
    var point = TimePoint(end: index + 1, day: nil)
    point.dayOfMonth = day
    point.doubt = .monthMissing
    guard let issued else { return point }
    if isOfMonth, let last = CalendarDay(year: issued.year, month: issued.month, day: day) {
      var point = TimePoint(end: index + 1, day: last)
      point.yearInferred = true
      return point
    }
    for months in 0...2 {
      let month = (issued.month - 1 + months) % 12 + 1
      let year = issued.year + (issued.month - 1 + months) / 12
      if let candidate = CalendarDay(year: year, month: month, day: day), candidate >= issued {
        point.alternatives = [candidate]
        break
      }
    }
    return point
  }

  /// “thứ Sáu”: the next one from the day of issue on, in doubt.
  private func weekdayAlone(at index: Int) -> TimePoint? {
    // “trước kỳ họp thứ 7”: the seventh session, no Saturday.
    guard let issued, !text.precedes(Self.ordered, index), let weekday = weekday(at: index) else {
      return nil
    }
    if let week = week(at: weekday.end), let monday = week.first, week.end - weekday.end <= 2 {
      var point = TimePoint(end: week.end, day: monday.advanced(by: weekday.day - 1))
      point.yearInferred = true
      return point
    }
    let day = issued.advanced(by: (weekday.day - issued.weekday + 7) % 7)
    var point = TimePoint(end: weekday.end, day: day)
    point.yearInferred = true
    point.alternatives = [day.advanced(by: 7)]
    point.doubt = .weekdayAlone
    return point
  }

  /// “hôm nay”, “ngày mai”, “trong ngày hôm nay”.
  func relativeDay(at index: Int) -> TimePoint? {
    if let end = text.end(of: Self.sameDay, at: index) { return day(before: index, end: end) }
    // “trước giờ hành chính ngày mai”
    if let hours = officeHours(at: index), var point = relativeDay(at: hours) {
      point.isWithinDay = true
      return point
    }
    guard let issued else { return nil }
    for (words, days) in Self.relativeDays {
      guard let end = text.end(of: words, at: index) else { continue }
      var point = TimePoint(end: end, day: issued.advanced(by: days))
      point.yearInferred = true
      return point
    }
    return nil
  }

  /// “cùng ngày”: the day named last before it, else the directive's own.
  private func day(before index: Int, end: Int) -> TimePoint? {
    for place in (max(0, index - 60)..<index).reversed() {
      // “họp ngày 18/3/2025, gửi biên bản … cùng ngày”: the day of a meeting is masked.
      if text.terms[place].mask == .event, case .date(let parts) = text.terms[place].shape,
        plausible(parts)
      {
        return point(of: parts, end: end)
      }
      guard text.end(of: Self.dayWords, at: place) != nil else { continue }
      guard let named = day(at: place, bareDay: false), let last = named.last else { continue }
      var point = TimePoint(end: end, day: last)
      point.yearInferred = named.yearInferred
      return point
    }
    // “cùng ngày với Lễ khai giảng” is the event's.
    guard let issued, text.end(of: Self.thisDay, at: index) == nil,
      text.end(of: Self.with, at: end) == nil
    else { return nil }
    var point = TimePoint(end: end, day: issued)
    point.yearInferred = true
    return point
  }

  /// “thứ Sáu, (ngày 12/9)”: the date counts, not the weekday.
  private func skipWeekday(at index: Int) -> Int {
    guard let weekday = weekday(at: index) else { return index }
    let next = text.skip(Self.fillers, at: weekday.end)
    if text.shape(at: weekday.end).isDay { return weekday.end }
    return text.end(of: Self.dayWords, at: next) == nil ? index : next
  }

  /// 1 for Monday to 7 for Sunday, and the index behind.
  func weekday(at index: Int) -> (day: Int, end: Int)? {
    for (day, words) in Self.weekdays {
      if let end = text.end(of: words, at: index) { return (day, end) }
    }
    return nil
  }

  private static let ordered: PhraseSet = [
    "kỳ họp", "phiên họp", "họp", "hội nghị", "đại hội", "lần", "khóa", "khoá", "phiên", "kỳ",
    "cuộc thi", "giải", "năm",
  ]
  private static let lunarMonths: PhraseSet = ["chạp", "giêng"]
  static let dayWords: PhraseSet = ["ngày", "mùng", "mồng", "ngày mùng", "ngày mồng"]
  static let monthWord: PhraseSet = ["tháng"]
  private static let dayParts: PhraseSet = [
    "sáng", "chiều", "tối", "trưa", "buổi sáng", "buổi chiều", "cuối giờ chiều", "cuối ngày",
    "đầu giờ sáng", "cuối buổi chiều", "đêm", "buổi tối", "rạng sáng", "buổi trưa",
    "đầu giờ chiều", "cuối giờ sáng", "ngay đêm",
  ]
  private static let fillers: PhraseSet = [",", "("]
  private static let sameDay: PhraseSet = [
    "cùng ngày", "ngày này", "buổi chiều cùng ngày", "buổi sáng cùng ngày", "chiều cùng ngày",
    "tối cùng ngày", "sáng cùng ngày", "đêm cùng ngày", "buổi tối cùng ngày", "ngày hôm đó",
    "trưa cùng ngày", "ngay trong cùng ngày",
  ]
  private static let thisDay: PhraseSet = ["ngày này", "ngày hôm đó"]
  private static let with: PhraseSet = ["với", "diễn ra", "tổ chức"]
  private static let relativeDays: [(PhraseSet, Int)] = [
    (
      [
        "ngày hôm nay", "hôm nay", "chiều nay", "tối nay", "sáng nay", "đêm nay", "trưa nay",
        "chiều hôm nay", "tối hôm nay", "sáng hôm nay", "đêm hôm nay", "chiều ngày hôm nay",
      ], 0
    ),
    (
      [
        "ngày mai", "sáng mai", "chiều mai", "sáng ngày mai", "chiều ngày mai", "trưa mai",
        "tối mai",
      ], 1
    ),
  ]
  private static let weekdays: [(Int, PhraseSet)] = [
    (1, ["thứ hai", "thứ 2"]), (2, ["thứ ba", "thứ 3"]), (3, ["thứ tư", "thứ 4"]),
    (4, ["thứ năm", "thứ 5"]), (5, ["thứ sáu", "thứ 6"]), (6, ["thứ bảy", "thứ 7"]),
    (7, ["chủ nhật"]),
  ]
}
