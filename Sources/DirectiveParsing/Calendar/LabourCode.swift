internal import DirectiveModel

/// Days off of a year that no decision has settled, by article 112 of the Labour Code 2019.
///
/// Tết takes five days from the eve of the lunar year; a holiday on a weekend gives the next
/// working day; 2/9 has the working day beside it since that code took force in 2021.
enum LabourCode {
  static func daysOff(year: Int, tet: CalendarDay, kings: CalendarDay?) -> Set<CalendarDay> {
    var days: Set<CalendarDay> = []
    func add(_ day: CalendarDay?) {
      guard var day else { return }
      while day.weekday >= 6 || days.contains(day) { day = day.advanced(by: 1) }
      days.insert(day)
    }
    add(CalendarDay(year: year, month: 1, day: 1))
    for offset in -1...3 { add(tet.advanced(by: offset)) }
    add(kings)
    add(CalendarDay(year: year, month: 4, day: 30))
    add(CalendarDay(year: year, month: 5, day: 1))
    add(CalendarDay(year: year, month: 9, day: 2))
    if year < 2021 { return days }
    let eve = CalendarDay(year: year, month: 9, day: 1)
    if let eve, eve.weekday < 6 { add(eve) } else { add(CalendarDay(year: year, month: 9, day: 3)) }
    return days
  }
}
