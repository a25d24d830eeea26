internal import DirectiveModel

// Days and hours of a frequency: “trước 16 giờ thứ Sáu”, “ngày 15 và ngày cuối mỗi tháng”.
extension RecurrenceScanner {
  /// A day, an hour, a weekday or the end of a month.
  mutating func day() -> Bool {
    if let clock = clause.points.clock(at: index) {
      let hour = Int(clock.time.prefix(2)) ?? 0
      if !clock.time.hasSuffix(":00") { oddTime = clock.time }
      add { $0.hours.append(hour) }
      return take(clock.end)
    }
    if let weekday = weekday(at: index) {
      if let place = placeInMonth(at: weekday.end) {
        add { $0.placedWeekdays.append(PlacedWeekday(week: place.week, weekday: weekday.day)) }
        return take(place.end)
      }
      let isBefore = isBefore && (groups.last ?? leading).hours.isEmpty
      add { $0.weekdays.append(isBefore ? (weekday.day + 5) % 7 + 1 : weekday.day) }
      return take(weekday.end)
    }
    if let next = text.end(of: Self.dayParts, at: index), opensDay(next) {
      index = next
      return true
    }
    // “chậm nhất ngày thứ 20 của tháng tiếp theo”; “ngày thứ 2” is Monday.
    if let next = text.end(of: Self.ordinalDay, at: index),
      case .integer(let day, let digits) = text.shape(at: next), digits <= 2, (8...31).contains(day)
    {
      let isBefore = isBefore
      add { $0.days.append(DaySpec(day: day, month: nil, isBefore: isBefore)) }
      return take(next + 1)
    }
    if let next = text.end(of: Self.monthEnds, at: index) {
      add { $0.days.append(DaySpec(day: -1, month: nil, isBefore: false)) }
      // “vào 16 giờ ngày cuối tháng” is of every month.
      if text.end(of: Self.monthLasts, at: index) == next, !isNumbered(next) { imply(.monthly) }
      return take(next)
    }
    if hasDays, case .integer(let day, let digits) = text.shape(at: index), digits <= 2,
      (1...31).contains(day), endsListedDay(index + 1)
    {
      let isBefore = (groups.last ?? leading).days.last?.isBefore ?? isBefore
      add { $0.days.append(DaySpec(day: day, month: nil, isBefore: isBefore)) }
      return take(index + 1)
    }
    if !groups.isEmpty, let next = dayOfNextPeriod(at: index) {
      let isBefore = isBefore
      add { group in
        group.days.append(DaySpec(day: next.day, month: nil, isBefore: isBefore))
        group.isNextPeriod = true
      }
      return take(next.end)
    }
    if !hasDays, let later = opensRange(at: index) {
      index = later
      return true
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

  /// “ngày mùng 5 tháng sau” behind “định kỳ hằng tháng”: of every month, the next one's.
  private func dayOfNextPeriod(at index: Int) -> (day: Int, end: Int)? {
    let start = text.skip(PointReader.dayWords, at: index)
    guard start > index, case .integer(let day, let digits) = text.shape(at: start), digits <= 2,
      (1...31).contains(day), let end = text.end(of: Self.nextPeriod, at: start + 1)
    else { return nil }
    return (day, end)
  }

  /// “01” of “từ 01 đến 08 tháng 6 hằng năm”.
  private func opensRange(at index: Int) -> Int? {
    guard case .integer(let day, let digits) = text.shape(at: index), digits <= 2,
      (1...31).contains(day), let next = text.end(of: Self.ranges, at: index + 1),
      let later = clause.points.day(at: next, bareDay: true), later.dayMonth?.year == nil
    else { return nil }
    return next
  }

  /// “15 và 30 hằng tháng”: the second day of a list.
  private func endsListedDay(_ index: Int) -> Bool {
    text.end(of: Self.listEnds, at: index) != nil
  }
}
