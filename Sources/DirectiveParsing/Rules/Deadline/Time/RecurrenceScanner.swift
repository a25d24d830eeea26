internal import DirectiveModel

/// Runs over words of frequency, days and hours as long as they belong together.
///
/// “định kỳ 6 tháng (trước ngày 10/6), hằng năm (trước ngày 05/12)” gives two groups; days that
/// stand before the first frequency belong to it.
struct RecurrenceScanner {
  struct DaySpec: Hashable {
    /// 1…31, or -1 for the last of the month.
    var day: Int
    /// 1…12 where it was written.
    var month: Int?
    var isBefore: Bool
  }

  enum Frequency: Hashable {
    case hours(Int)
    case daily, weekly, monthly, quarterly, halfYearly, yearly
    case months(Int), weeks(Int), days(Int)
    /// “9 tháng” of the reports of a year: the month that closes them.
    case nineMonths
    /// “định kỳ” alone.
    case unknown
  }

  /// “thứ Sáu tuần cuối”, “thứ Hai đầu tiên”.
  struct PlacedWeekday: Hashable {
    var week: Int
    var weekday: Int
  }

  struct Group: Equatable {
    var frequency: Frequency
    var days: [DaySpec] = []
    var weekdays: [Int] = []
    var hours: [Int] = []
    /// The n-th such weekday of the month, -1 the last.
    var placedWeekdays: [PlacedWeekday] = []
    /// Months within the period: the last of a quarter, or the first of the next.
    var isNextPeriod = false
    /// “trong quý I hằng năm”, “tháng 4 và tháng 10”: the months of every year.
    var months: [Int] = []
  }

  let clause: DeadlineClause
  var index: Int
  private(set) var end: Int
  var groups: [Group] = []
  private(set) var from: CalendarDay?
  private(set) var until: CalendarDay?
  var oddTime: String?
  var isPeriodic = false
  var isBefore = false
  var leading = Group(frequency: .unknown)

  init(clause: DeadlineClause, index: Int, groups: [Group] = []) {
    self.clause = clause
    self.index = index
    self.groups = groups
    end = index
  }

  /// “định kỳ hằng tuần”: firm, though no day is named.
  var isBarePeriod: Bool {
    isPeriodic
      && groups.allSatisfy {
        $0.days.isEmpty && $0.hours.isEmpty && $0.weekdays.isEmpty && $0.placedWeekdays.isEmpty
      }
  }

  var hasDay: Bool {
    isPeriodic
      || groups.contains {
        !$0.days.isEmpty || !$0.hours.isEmpty || !$0.weekdays.isEmpty || !$0.placedWeekdays.isEmpty
      }
  }

  /// False where nothing here comes back.
  mutating func scan() -> Bool {
    let start = index
    while index < clause.range.upperBound, index - start < 60 {
      let before = index
      if !element() { break }
      if index == before { break }
    }
    if groups.isEmpty, isPeriodic {
      var group = leading
      group.frequency = .unknown
      groups = [group]
    }
    return !groups.isEmpty
  }

  var text: DeadlineText { clause.text }

  /// Nothing is taken that reaches beyond the clause.
  mutating func take(_ next: Int) -> Bool {
    guard next <= clause.range.upperBound else { return false }
    index = next
    end = next
    return true
  }

  private mutating func element() -> Bool {
    if let months = monthsOfEachYear(at: index) { return take(months) }
    // “kỳ tiếp công dân định kỳ tháng 7/2019” is that month's.
    if let next = text.end(of: Self.periodic, at: index), !isDatedPeriod(next) {
      isPeriodic = true
      return take(next)
    }
    if hasDays || hasLeading, periodPart() { return true }
    if yearlyPeriod() || weekEnd() || reportPeriod() { return true }
    if periodEdge() || everyWeekday() || meeting() { return true }
    if let found = frequency() {
      // “ngày 20 các tháng 3, 6, 9, 12 hằng năm”: the months have said so.
      if let last = groups.last, last.frequency == found.frequency, !last.days.isEmpty {
        return take(found.end)
      }
      groups.append(Group(frequency: found.frequency))
      if groups.count == 1, hasLeading {
        groups[0].days = leading.days
        groups[0].weekdays = leading.weekdays
        groups[0].hours = leading.hours
        groups[0].placedWeekdays = leading.placedWeekdays
        groups[0].isNextPeriod = leading.isNextPeriod
        leading = Group(frequency: .unknown)
      }
      isBefore = false
      return take(found.end)
    }
    // “hằng ngày từ ngày 20/01/2023 đến ngày 26/01/2023”
    if !groups.isEmpty, let next = text.end(of: Self.fromWords, at: index),
      let start = clause.points.point(at: next),
      let joint = text.end(of: Self.untilWords, at: start.end),
      let point = clause.points.point(at: joint), let last = point.last
    {
      from = start.first
      until = last
      return take(point.end)
    }
    // “phát sóng hằng tuần trong tháng 5”
    if !groups.isEmpty, text[index - 1]?.kind != .mark,
      let next = text.end(of: Self.duringWords, at: index),
      let point = clause.points.point(at: next), let last = point.last, point.doubt == nil,
      groups.allSatisfy({ isShorter($0.frequency, than: point.unit) })
    {
      until = last
      return take(point.end)
    }
    if let next = hoursOfWork(at: index) {
      index = next
      if !groups.isEmpty { end = next }
      return true
    }
    if !groups.isEmpty, let next = text.end(of: Self.untilWords, at: index),
      let point = clause.points.point(at: next), let last = point.last,
      point.dayMonth?.year != nil || !point.yearInferred || point.unit != .day
    {
      until = last
      return take(point.end)
    }
    if let next = text.end(of: Self.before, at: index), opensDay(next) {
      isBefore = true
      index = next
      return true
    }
    if let next = text.end(of: Self.notBefore, at: index),
      opensDay(next) || groups.isEmpty && opensPeriod(next)
    {
      isBefore = false
      index = next
      return true
    }
    return day() || joint()
  }

  var hasDays: Bool { groups.last.map { !$0.days.isEmpty } ?? !leading.days.isEmpty }

  var hasLeading: Bool {
    !leading.days.isEmpty || !leading.weekdays.isEmpty || !leading.hours.isEmpty
      || !leading.placedWeekdays.isEmpty
  }

  func opensDay(_ next: Int) -> Bool {
    clause.points.clock(at: next) != nil || text.end(of: PointReader.dayWords, at: next) != nil
      || text.shape(at: next) != .none || weekday(at: next) != nil
      || text.end(of: Self.monthEnds, at: next) != nil
      || text.end(of: Self.edgeWeeks, at: next) != nil
      || text.end(of: Self.dayParts, at: next) != nil
  }

  private func opensPeriod(_ next: Int) -> Bool {
    text.end(of: PointReader.quarterWord, at: next) != nil
      || text.end(of: PointReader.monthWord, at: next) != nil
  }

  mutating func add(_ change: (inout Group) -> Void) {
    if groups.isEmpty { change(&leading) } else { change(&groups[groups.count - 1]) }
  }

  /// Whether the work comes back within the period: “hằng tuần trong tháng 5”, not “hằng năm trong
  /// tháng 5”.
  private func isShorter(_ frequency: Frequency, than unit: TimePoint.Unit) -> Bool {
    let rank: Int
    switch frequency {
    case .hours, .daily, .days: rank = 1
    case .weekly, .weeks: rank = 2
    case .monthly, .months: rank = 3
    case .quarterly: rank = 4
    case .halfYearly, .nineMonths: rank = 5
    case .yearly, .unknown: rank = 6
    }
    switch unit {
    case .day: return false
    case .week: return rank < 2
    case .month: return rank < 3
    case .quarter: return rank < 4
    case .halfYear: return rank < 5
    case .year: return rank < 6
    }
  }

  /// “từ 8 giờ đến 20 giờ hằng ngày”, “từ 6 giờ 30 các ngày thứ Hai”: how long the work goes on, not
  /// when it is due.
  private func hoursOfWork(at index: Int) -> Int? {
    guard let next = text.end(of: Self.fromHour, at: index),
      let start = clause.points.clock(at: next)
    else { return nil }
    if let joint = text.end(of: Self.ranges, at: start.end),
      let last = clause.points.clock(at: joint)
    {
      return last.end
    }
    return clause.points.day(at: start.end, bareDay: true)?.dayMonth == nil ? start.end : nil
  }

  /// Commas, brackets and “và” hold the run together but never end it, save a closing bracket.
  private mutating func joint() -> Bool {
    if hasLeading || !groups.isEmpty, let next = aside(at: index) {
      index = next
      return true
    }
    if let next = text.end(of: Self.closing, at: index), !groups.isEmpty || hasLeading {
      return take(next)
    }
    guard let next = text.end(of: Self.joints, at: index) else { return false }
    index = next
    return true
  }

  static func frequency(months: Int) -> Frequency {
    switch months {
    case 1: .monthly
    case 3: .quarterly
    case 6: .halfYearly
    case 9: .nineMonths
    case 12: .yearly
    default: .months(months)
    }
  }
}
