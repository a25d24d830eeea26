internal import CLexicons
package import DirectiveModel

/// Vietnam's working days: Monday to Friday, less holidays and their substitutes, plus swapped Saturdays.
///
/// Years that the government has settled stand in `Lexicons/working-days.tsv`; others follow the
/// Labour Code with the lunar days of `Lexicons/lunar-holidays.tsv`.
package struct WorkingCalendar: Sendable {
  /// New Year's Day of the lunar calendar, by solar year.
  private let tet: [Int: CalendarDay]
  /// Giỗ Tổ Hùng Vương, by solar year.
  private let kings: [Int: CalendarDay]
  /// Tết Trung thu, by solar year.
  private let midAutumn: [Int: CalendarDay]
  private let settledYears: Set<Int>
  private let daysOff: Set<CalendarDay>
  private let madeUp: Set<CalendarDay>

  package static let vietnam = WorkingCalendar()

  private init() {
    var tet: [Int: CalendarDay] = [:]
    var kings: [Int: CalendarDay] = [:]
    var midAutumn: [Int: CalendarDay] = [:]
    for row in LexiconTable.rows(
      lexicon_lunar_holidays_start(), lexicon_lunar_holidays_size)
    where row.count >= 4 {
      guard let year = Int(row[0]) else { continue }
      tet[year] = CalendarDay(row[1])
      kings[year] = CalendarDay(row[2])
      midAutumn[year] = CalendarDay(row[3])
    }
    var settledYears: Set<Int> = []
    var daysOff: Set<CalendarDay> = []
    var madeUp: Set<CalendarDay> = []
    for row in LexiconTable.rows(lexicon_working_days_start(), lexicon_working_days_size)
    where row.count >= 3 {
      guard let first = CalendarDay(row[0]), let last = CalendarDay(row[1]), first <= last else {
        continue
      }
      settledYears.insert(first.year)
      for offset in 0...(last.ordinal - first.ordinal) {
        let day = first.advanced(by: offset)
        if row[2] == "work" { madeUp.insert(day) } else { daysOff.insert(day) }
      }
    }
    self.tet = tet
    self.kings = kings
    self.midAutumn = midAutumn
    self.settledYears = settledYears
    self.madeUp = madeUp
    for year in tet.keys where !settledYears.contains(year) {
      if let first = tet[year] {
        daysOff.formUnion(LabourCode.daysOff(year: year, tet: first, kings: kings[year]))
      }
    }
    self.daysOff = daysOff
  }

  package func isDayOff(_ day: CalendarDay) -> Bool {
    if madeUp.contains(day) { return false }
    return day.weekday >= 6 || daysOff.contains(day)
  }

  /// The day itself when it is worked on.
  package func nextWorkingDay(onOrAfter day: CalendarDay) -> CalendarDay {
    var day = day
    while isDayOff(day) { day = day.advanced(by: 1) }
    return day
  }

  /// Day 1 is the day after the anchor; an hour names no day.
  package func day(_ offset: Deadline.Offset, after anchor: CalendarDay) -> CalendarDay? {
    switch offset.unit {
    case .hour: nil
    case .day: anchor.advanced(by: offset.amount)
    case .week: anchor.advanced(by: 7 * offset.amount)
    case .month: Self.advance(anchor, months: offset.amount)
    case .quarter: Self.advance(anchor, months: 3 * offset.amount)
    case .year: Self.advance(anchor, months: 12 * offset.amount)
    case .workingDay: workingDay(offset.amount, after: anchor)
    }
  }

  /// As many days before the event; the event's own day does not count.
  package func day(_ offset: Deadline.Offset, before event: CalendarDay) -> CalendarDay? {
    switch offset.unit {
    case .hour: return nil
    case .day: return event.advanced(by: -offset.amount)
    case .week: return event.advanced(by: -7 * offset.amount)
    case .month: return Self.advance(event, months: -offset.amount)
    case .quarter: return Self.advance(event, months: -3 * offset.amount)
    case .year: return Self.advance(event, months: -12 * offset.amount)
    case .workingDay:
      guard (1...1000).contains(offset.amount) else { return nil }
      var day = event
      for _ in 0..<offset.amount {
        repeat { day = day.advanced(by: -1) } while isDayOff(day)
      }
      return day
    }
  }

  private func workingDay(_ count: Int, after anchor: CalendarDay) -> CalendarDay? {
    guard (1...1000).contains(count) else { return nil }
    var day = anchor
    for _ in 0..<count { day = nextWorkingDay(onOrAfter: day.advanced(by: 1)) }
    return day
  }

  /// The same day so many months later, or the last of that month.
  private static func advance(_ day: CalendarDay, months: Int) -> CalendarDay? {
    let total = day.year * 12 + day.month - 1 + months
    let year = total / 12
    let month = total % 12 + 1
    guard (1...9999).contains(year) else { return nil }
    return CalendarDay(
      year: year, month: month,
      day: min(day.day, CalendarDay.length(ofMonth: month, year: year)))
  }

  /// The next such day after a day; nothing beyond the table.
  func next(_ named: NamedDays.Day, after day: CalendarDay) -> CalendarDay? {
    [day.year, day.year + 1].compactMap { year in
      switch named {
      case .solar(let month, let day): CalendarDay(year: year, month: month, day: day)
      case .tet(let offset): tet[year]?.advanced(by: offset)
      case .kings: kings[year]
      case .midAutumn: midAutumn[year]
      }
    }.first { $0 > day }
  }
}
