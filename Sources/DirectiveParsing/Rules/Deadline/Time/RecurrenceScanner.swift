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
    case daily, weekly, monthly, quarterly, halfYearly, yearly
    case months(Int), weeks(Int)
    /// “định kỳ” alone.
    case unknown
  }

  struct Group: Equatable {
    var frequency: Frequency
    var days: [DaySpec] = []
    var weekdays: [Int] = []
    var hours: [Int] = []
    /// The last such weekday of the month.
    var lastWeekdays: [Int] = []
    /// Months within the period: the last of a quarter, or the first of the next.
    var isNextPeriod = false
  }

  let clause: DeadlineClause
  private var index: Int
  private(set) var end: Int
  private(set) var groups: [Group] = []
  private(set) var until: CalendarDay?
  private(set) var oddTime: String?
  private var isPeriodic = false
  private var isBefore = false
  private var leading = Group(frequency: .unknown)

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
        $0.days.isEmpty && $0.hours.isEmpty && $0.weekdays.isEmpty && $0.lastWeekdays.isEmpty
      }
  }

  var hasDay: Bool {
    isPeriodic
      || groups.contains {
        !$0.days.isEmpty || !$0.hours.isEmpty || !$0.weekdays.isEmpty || !$0.lastWeekdays.isEmpty
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

  private var text: DeadlineText { clause.text }

  private mutating func take(_ next: Int) -> Bool {
    index = next
    end = next
    return true
  }

  private mutating func element() -> Bool {
    if let next = text.end(of: Self.periodic, at: index) {
      isPeriodic = true
      return take(next)
    }
    if hasDays, periodPart() { return true }
    if let found = frequency() {
      groups.append(Group(frequency: found.frequency))
      if groups.count == 1, hasLeading {
        groups[0].days = leading.days
        groups[0].weekdays = leading.weekdays
        groups[0].hours = leading.hours
        groups[0].lastWeekdays = leading.lastWeekdays
        groups[0].isNextPeriod = leading.isNextPeriod
        leading = Group(frequency: .unknown)
      }
      isBefore = false
      return take(found.end)
    }
    if !groups.isEmpty, let next = text.end(of: Self.untilWords, at: index),
      let point = clause.points.point(at: next), let last = point.last,
      point.dayMonth?.year != nil || !point.yearInferred
    {
      until = last
      return take(point.end)
    }
    if let next = text.end(of: Self.before, at: index), opensDay(next) {
      isBefore = true
      index = next
      return true
    }
    if let next = text.end(of: Self.notBefore, at: index), opensDay(next) {
      isBefore = false
      index = next
      return true
    }
    return day() || joint()
  }

  private var hasDays: Bool { groups.last.map { !$0.days.isEmpty } ?? !leading.days.isEmpty }

  private var hasLeading: Bool {
    !leading.days.isEmpty || !leading.weekdays.isEmpty || !leading.hours.isEmpty
      || !leading.lastWeekdays.isEmpty
  }

  private func opensDay(_ next: Int) -> Bool {
    clause.points.clock(at: next) != nil || text.end(of: PointReader.dayWords, at: next) != nil
      || text.shape(at: next) != .none || clause.points.weekday(at: next) != nil
      || text.end(of: Self.monthEnds, at: next) != nil
      || text.end(of: Self.dayParts, at: next) != nil
  }

  private mutating func add(_ change: (inout Group) -> Void) {
    if groups.isEmpty { change(&leading) } else { change(&groups[groups.count - 1]) }
  }

  private mutating func day() -> Bool {
    if let clock = clause.points.clock(at: index) {
      let hour = Int(clock.time.prefix(2)) ?? 0
      if !clock.time.hasSuffix(":00") { oddTime = clock.time }
      add { $0.hours.append(hour) }
      return take(clock.end)
    }
    if let weekday = clause.points.weekday(at: index) {
      if let next = text.end(of: Self.lastWeek, at: weekday.end) {
        add { $0.lastWeekdays.append(weekday.day) }
        return take(next)
      }
      let isBefore = isBefore && (groups.last ?? leading).hours.isEmpty
      add { $0.weekdays.append(isBefore ? (weekday.day + 5) % 7 + 1 : weekday.day) }
      return take(weekday.end)
    }
    if let next = text.end(of: Self.dayParts, at: index), opensDay(next) {
      index = next
      return true
    }
    if let next = text.end(of: Self.monthEnds, at: index) {
      add { $0.days.append(DaySpec(day: -1, month: nil, isBefore: false)) }
      return take(next)
    }
    if hasDays, case .integer(let day, let digits) = text.shape(at: index), digits <= 2,
      (1...31).contains(day), endsListedDay(index + 1)
    {
      let isBefore = (groups.last ?? leading).days.last?.isBefore ?? isBefore
      add { $0.days.append(DaySpec(day: day, month: nil, isBefore: isBefore)) }
      return take(index + 1)
    }
    guard let point = clause.points.day(at: index, bareDay: true) else { return false }
    let spec: DaySpec
    if let alone = point.dayOfMonth {
      spec = DaySpec(day: alone, month: nil, isBefore: isBefore)
    } else if let written = point.dayMonth, written.year == nil {
      spec = DaySpec(day: written.day, month: written.month, isBefore: isBefore)
    } else {
      return false
    }
    if let next = text.end(of: Self.ranges, at: point.end),
      let later = clause.points.day(at: next, bareDay: false), later.dayOfMonth != nil
    {
      // “ngày 03 đến ngày 05”: the later one.
      index = next
      return true
    }
    add { $0.days.append(spec) }
    return take(point.end)
  }

  /// “15 và 30 hằng tháng”: the second day of a list.
  private func endsListedDay(_ index: Int) -> Bool {
    text.end(of: Self.listEnds, at: index) != nil
  }

  private mutating func periodPart() -> Bool {
    if let next = text.end(of: Self.nextPeriod, at: index) {
      add { $0.isNextPeriod = true }
      return take(next)
    }
    guard let next = text.end(of: Self.lastMonth, at: index) else { return false }
    // “trước ngày 20 của tháng cuối quý” says how often without “hằng quý”.
    if groups.isEmpty, text.end(of: Self.lastOfQuarter, at: index) != nil {
      var group = leading
      group.frequency = .quarterly
      groups = [group]
      leading = Group(frequency: .unknown)
    }
    return take(next)
  }

  /// Commas, brackets and “và” hold the run together but never end it, save a closing bracket.
  private mutating func joint() -> Bool {
    if let next = text.end(of: Self.closing, at: index), !groups.isEmpty || hasLeading {
      return take(next)
    }
    guard let next = text.end(of: Self.joints, at: index) else { return false }
    index = next
    return true
  }

  private func frequency() -> (frequency: Frequency, end: Int)? {
    for (frequency, words) in Self.frequencies {
      if let next = text.end(of: words, at: index) { return (frequency, next) }
    }
    if isPeriodic || groups.last != nil {
      for (frequency, words) in Self.bareUnits {
        if let next = text.end(of: words, at: index), isListed(next) { return (frequency, next) }
      }
    }
    guard case .integer(let count, _) = text.shape(at: index), (1...24).contains(count) else {
      return nil
    }
    if let next = text.end(of: Self.monthsOnce, at: index + 1) {
      return (Self.frequency(months: count), next)
    }
    if let next = text.end(of: Self.weeksOnce, at: index + 1) { return (.weeks(count), next) }
    if isPeriodic || groups.last != nil, let next = text.end(of: Self.months, at: index + 1) {
      return (Self.frequency(months: count), next)
    }
    for (frequency, words) in Self.timesPer {
      if let next = text.end(of: words, at: index + 1) { return (frequency, next) }
    }
    return nil
  }

  /// “tháng, quý, năm” behind “định kỳ”; “định kỳ năm 2025” is none.
  private func isListed(_ next: Int) -> Bool {
    text.shape(at: next) == .none
  }

  private static func frequency(months: Int) -> Frequency {
    switch months {
    case 1: .monthly
    case 3: .quarterly
    case 6: .halfYearly
    case 12: .yearly
    default: .months(months)
    }
  }
}
