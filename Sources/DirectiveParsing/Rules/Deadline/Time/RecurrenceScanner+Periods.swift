internal import DirectiveModel

/// Places within a period, and the periods that they tell: “ngày cuối cùng của tháng”, “mỗi sáng thứ
/// Hai”.
extension RecurrenceScanner {
  mutating func periodPart() -> Bool {
    if let months = monthList(at: index) { return take(months) }
    if let next = text.end(of: Self.firstOfQuarter, at: index), !isNumbered(next),
      text.end(of: Self.nextPeriod, at: index) == nil
    {
      add { $0.isNextPeriod = true }
      imply(.quarterly)
      return take(next)
    }
    if let next = text.end(of: Self.nextPeriod, at: index) {
      add { $0.isNextPeriod = true }
      if let end = text.end(of: Self.nextMonth, at: index), !isNumbered(end) { imply(.monthly) }
      if (index..<next).contains(where: { text.end(of: PointReader.quarterWord, at: $0) != nil }) {
        imply(.quarterly)
      }
      return take(next)
    }
    // “thứ Sáu tuần cuối tháng”
    if groups.isEmpty, !leading.placedWeekdays.isEmpty,
      let next = text.end(of: PointReader.monthWord, at: index), !isNumbered(next)
    {
      imply(.monthly)
      return take(next)
    }
    guard let next = text.end(of: Self.lastMonth, at: index), !isNumbered(next) else {
      return false
    }
    // “trước ngày 20 của tháng cuối quý” says how often without “hằng quý”.
    if text.end(of: Self.lastOfQuarter, at: index) != nil {
      imply(.quarterly)
    } else if text.end(of: Self.ofMonth, at: index) == next {
      imply(.monthly)
    } else if text.end(of: Self.ofReport, at: index) == next {
      imply(.unknown)
    }
    return take(next)
  }

  /// A frequency that the days alone tell; one that was read already stays.
  mutating func imply(_ frequency: Frequency) {
    guard groups.isEmpty, hasLeading else { return }
    var group = leading
    group.frequency = frequency
    groups = [group]
    leading = Group(frequency: .unknown)
  }

  /// “của tháng 4/2025”, “của tháng này” happen once.
  func isNumbered(_ index: Int) -> Bool {
    text.shape(at: index) != .none || text.end(of: Self.once, at: index) != nil
  }

  /// “ngày 20 các tháng 3, 6, 9 và 12”: the day of each of them.
  mutating func monthList(at index: Int) -> Int? {
    guard var next = text.end(of: Self.listedMonths, at: index) else { return nil }
    var months: [Int] = []
    while case .integer(let month, let digits) = text.shape(at: next), digits <= 2,
      (1...12).contains(month)
    {
      months.append(month)
      next += 1
      guard let joint = text.end(of: Self.monthJoints, at: next) else { break }
      next = joint
    }
    guard months.count > 1, next > index, let day = (groups.last ?? leading).days.last,
      day.month == nil
    else { return nil }
    add { group in
      group.days.removeLast()
      group.days += months.map { DaySpec(day: day.day, month: $0, isBefore: day.isBefore) }
    }
    imply(.yearly)
    return next
  }

  /// “cuối mỗi tháng”, “vào tuần đầu hằng quý”, “trong 05 ngày đầu của mỗi quý”.
  mutating func periodEdge() -> Bool {
    var place = index
    var day: Int?
    var isFirst = false
    if case .integer(let count, let digits) = text.shape(at: index), digits <= 2,
      (1...15).contains(count), let next = text.end(of: Self.firstDays, at: index + 1)
    {
      place = next
      day = count
      isFirst = true
    } else if let next = text.end(of: Self.edgeWeeks, at: index) {
      place = next
      isFirst = text.end(of: Self.firstMonths, at: index) == next
    } else if let next = text.end(of: Self.endings, at: index) {
      place = next
      day = -1
    } else if let next = text.end(of: Self.beginnings, at: index) {
      place = next
    } else {
      return false
    }
    let period = frequency(at: place) ?? bareEdge(at: place, isLoose: day == -1)
    guard let period, [.monthly, .quarterly, .yearly].contains(period.frequency) else {
      return false
    }
    var group = Group(frequency: period.frequency)
    if let day { group.days = [DaySpec(day: day, month: nil, isBefore: false)] }
    // The first month of a quarter follows the last of the one before.
    group.isNextPeriod = isFirst && period.frequency == .quarterly
    groups.append(group)
    return take(period.end)
  }

  /// “5 ngày đầu tháng”, “tuần cuối của quý”: of every one, where none is named.
  func bareEdge(at index: Int, isLoose: Bool) -> (frequency: Frequency, end: Int)? {
    guard !isLoose, let unit = text.end(of: Self.ofPeriod, at: index) ?? Optional(index) else {
      return nil
    }
    for (frequency, words) in Self.bareUnits where frequency == .monthly || frequency == .quarterly
    {
      if let end = text.end(of: words, at: unit), !isNumbered(end) { return (frequency, end) }
    }
    return nil
  }

  /// “mỗi sáng thứ Hai”, “các ngày thứ Ba, thứ Năm”, “thứ Hai đầu tuần”: every week.
  mutating func everyWeekday() -> Bool {
    guard groups.isEmpty, !text.precedes(Self.including, index) else { return false }
    let every = text.end(of: Self.every, at: index)
    let place = text.skip(Self.dayParts, at: every ?? index)
    guard let weekday = weekday(at: place) else { return false }
    let edge = text.end(of: Self.weekEdge, at: weekday.end)
    guard placeInMonth(at: weekday.end) == nil else { return false }
    var end = edge ?? weekday.end
    var weekdays = [weekday.day]
    while let joint = text.end(of: Self.monthJoints, at: end), let next = self.weekday(at: joint) {
      weekdays.append(next.day)
      end = next.end
    }
    // “vào thứ Sáu” is the next one, “ngày thứ Ba và thứ Sáu” are those of every week.
    guard every != nil && !isOnce(index, every) || edge != nil || weekdays.count > 1 else {
      return false
    }
    // “vào các ngày thứ Bảy 08/11, 15/11” are days of the calendar.
    if text.end(of: PointReader.dayWords, at: end) != nil || text.shape(at: end).isDay {
      return false
    }
    guard frequency(at: end) == nil else { return false }
    var group = leading
    group.frequency = .weekly
    group.weekdays = weekdays
    groups = [group]
    leading = Group(frequency: .unknown)
    return take(end)
  }

  private func isOnce(_ index: Int, _ every: Int?) -> Bool {
    text.end(of: Self.onceAt, at: index) == every
  }

  /// “vào phiên họp cuối tháng”, “tại giao ban tuần”: as often as the body meets.
  mutating func meeting() -> Bool {
    guard groups.isEmpty, !hasLeading, let found = Self.meeting(at: index, in: clause) else {
      return false
    }
    var group = Group(frequency: found.frequency)
    if found.isAtEnd { group.days = [DaySpec(day: -1, month: nil, isBefore: false)] }
    // “tại hội nghị giao ban sáng thứ Hai hằng tuần”
    if found.frequency == .weekly {
      group.weekdays = (index..<found.end).compactMap { clause.points.weekday(at: $0)?.day }
    }
    groups = [group]
    return take(found.end)
  }

  /// “trong quý I hằng năm”, “tháng 3, tháng 9 mỗi năm”; in a cell also “Tháng 4 và tháng 10”.
  mutating func yearlyPeriod() -> Bool {
    guard groups.isEmpty, !hasLeading,
      let found = quarterOfYear(at: index) ?? monthsOfYear(at: index)
    else { return false }
    var end = text.end(of: Self.everyYear, at: found.end)
    if end == nil, clause.isCell, found.end >= clause.range.upperBound, isScattered(found.months) {
      end = found.end
    }
    guard let end else { return false }
    var group = Group(frequency: .yearly)
    group.months = found.months
    groups = [group]
    return take(end)
  }

  /// “02 lần/năm, vào tháng 6 và tháng 12”, “hằng năm, trong quý I”: the months of the frequency
  /// before them.
  mutating func monthsOfEachYear(at index: Int) -> Int? {
    guard let last = groups.last, groups.count == 1, last.months.isEmpty, last.days.isEmpty,
      last.frequency == .yearly || last.frequency == .halfYearly
    else { return nil }
    let start = text.end(of: Self.inMonths, at: index) ?? index
    guard let found = monthsOfYear(at: start) ?? quarterOfYear(at: start), isListed(found.end),
      start > index || found.months.count > 1 || text.precedes(Self.opening, index)
    else { return nil }
    add { group in
      group.frequency = .yearly
      group.months = found.months
    }
    return found.end
  }

  /// A month, quarter or year with its number.
  func isDatedPeriod(_ index: Int) -> Bool {
    for words in [PointReader.monthWord, PointReader.quarterWord] {
      if let next = text.end(of: words, at: index), clause.points.point(at: index) != nil,
        text.shape(at: next) != .none
      {
        return true
      }
    }
    // “danh mục công trình sửa chữa định kỳ năm 2027” is that year's.
    if text.end(of: Self.year, at: index) != nil, text.shape(at: index + 1) != .none { return true }
    return false
  }

  private static let year: PhraseSet = ["năm"]

  private func quarterOfYear(at index: Int) -> (months: [Int], end: Int)? {
    guard let next = text.end(of: PointReader.quarterWord, at: index),
      let quarter = clause.points.quarter(at: index), quarter.yearInferred, let last = quarter.last,
      text.shape(at: next) != .none
    else { return nil }
    // “quý II và quý IV”: each of them.
    var months = [last.month]
    if case .quarter(let first, _) = text.shape(at: next), first * 3 != last.month {
      months.insert(first * 3, at: 0)
    }
    return (months, quarter.end)
  }

  private func monthsOfYear(at index: Int) -> (months: [Int], end: Int)? {
    guard var next = text.end(of: PointReader.monthWord, at: index) else { return nil }
    var months: [Int] = []
    var end: Int?
    while case .integer(let month, let digits) = text.shape(at: next), digits <= 2,
      (1...12).contains(month), clause.points.writtenYear(at: next + 1) == nil
    {
      months.append(month)
      end = next + 1
      guard let joint = text.end(of: Self.monthJoints, at: next + 1) else { break }
      next = text.skip(PointReader.monthWord, at: joint)
    }
    return end.map { (months, $0) }
  }

  /// Months that do not follow each other are no span.
  private func isScattered(_ months: [Int]) -> Bool {
    months.count > 1 && zip(months, months.dropFirst()).contains { $1 - $0 > 1 }
  }

  /// “báo cáo ngày trước 14h00”, “báo cáo tuần trước 14h00 thứ Năm”: the report is named by its period.
  mutating func reportPeriod() -> Bool {
    guard groups.isEmpty, !hasLeading, let unit = text.end(of: Self.reportWord, at: index),
      let (frequency, end) = Self.unitNames.compactMap({ entry in
        text.end(of: entry.1, at: unit).map { (entry.0, $0) }
      }).first, frequency == .daily || frequency == .weekly || frequency == .monthly,
      !isNumbered(end)
    else { return false }
    let place = text.end(of: Self.before, at: end) ?? text.end(of: Self.notBefore, at: end)
    guard let place, opensDay(place), clause.points.day(at: place, bareDay: false)?.dayMonth == nil
    else { return false }
    groups = [Group(frequency: frequency)]
    return take(end)
  }

  /// “vào ngày làm việc cuối cùng của tuần”: Friday; “ngày làm việc đầu tiên của tháng”: the first.
  mutating func weekEnd() -> Bool {
    guard groups.isEmpty else { return false }
    if let end = text.end(of: Self.monthStarts, at: index), !isNumbered(end) {
      var group = leading
      group.frequency = .monthly
      group.days = [DaySpec(day: 1, month: nil, isBefore: false)]
      groups = [group]
      leading = Group(frequency: .unknown)
      return take(end)
    }
    let last = text.end(of: Self.weekEnds, at: index)
    guard let end = last ?? text.end(of: Self.weekStarts, at: index) else { return false }
    var group = leading
    group.frequency = .weekly
    group.weekdays = [last == nil ? 1 : 5]
    groups = [group]
    leading = Group(frequency: .unknown)
    return take(end)
  }

  func weekday(at index: Int) -> (day: Int, end: Int)? {
    clause.points.weekday(at: text.skip(PointReader.dayWords, at: index))
  }

  func placeInMonth(at index: Int) -> (week: Int, end: Int)? {
    for (week, words) in Self.places {
      if let end = text.end(of: words, at: index) { return (week, end) }
    }
    // “thứ Bảy cuối mỗi tháng”
    for (week, words) in [(-1, Self.lasts), (1, Self.firsts)] {
      if let end = text.end(of: words, at: index), frequency(at: end)?.frequency == .monthly {
        return (week, end)
      }
    }
    return nil
  }
}
