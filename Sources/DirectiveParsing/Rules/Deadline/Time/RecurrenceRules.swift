internal import DirectiveModel

/// RRULEs from what the scanner found; parts in the order FREQ, BYMONTH, BYMONTHDAY, BYDAY, BYHOUR, UNTIL.
enum RecurrenceRules {
  static func rules(of groups: [RecurrenceScanner.Group], until: CalendarDay?) -> [String] {
    var groups = groups
    // “định kỳ 6 tháng, năm trước ngày 05/6 và 05/12”: the dated days say it all.
    if let last = groups.last, last.days.contains(where: { $0.month != nil }) {
      groups.removeAll {
        $0.days.isEmpty && $0.hours.isEmpty && $0.weekdays.isEmpty && $0.placedWeekdays.isEmpty
      }
    } else if let last = groups.last, !last.days.isEmpty {
      for index in groups.indices where groups[index].days.isEmpty {
        groups[index].days = last.days
        groups[index].isNextPeriod = last.isNextPeriod
      }
    }
    var rules: [String] = []
    for group in groups {
      for rule in self.rules(of: group, until: until) where !rules.contains(rule) {
        rules.append(rule)
      }
    }
    return joined(rules)
  }

  /// Yearly rules that differ only in the month are one.
  private static func joined(_ rules: [String]) -> [String] {
    var order: [String] = []
    var months: [String: [Int]] = [:]
    for rule in rules {
      var parts = rule.split(separator: ";").map(String.init)
      guard let place = parts.firstIndex(where: { $0.hasPrefix("BYMONTH=") }),
        parts.contains(where: { $0.hasPrefix("BYMONTHDAY=") })
      else {
        order.append(rule)
        continue
      }
      let named = parts[place].dropFirst("BYMONTH=".count).split(separator: ",").compactMap {
        Int($0)
      }
      parts[place] = "BYMONTH="
      let key = parts.joined(separator: ";")
      // “quý …, 6 tháng …, năm …” with days of their own each keep their rule.
      guard named.count == 1 else {
        order.append(rule)
        continue
      }
      if months[key] == nil { order.append(key) }
      for month in named where months[key]?.contains(month) != true {
        months[key, default: []].append(month)
      }
    }
    return order.map { key in
      guard let named = months[key] else { return key }
      return key.replacing("BYMONTH=", with: "BYMONTH=" + list(named.sorted()), maxReplacements: 1)
    }
  }

  private struct Day: Hashable {
    var months: [Int]
    var day: Int?
  }

  private static func rules(of group: RecurrenceScanner.Group, until: CalendarDay?) -> [String] {
    guard let (frequency, months) = base(of: group) else { return [] }
    let dated = merged(group.days.map { day($0, group: group, months: months) })
    let days = dated.isEmpty ? [Day(months: months, day: nil)] : dated
    return days.map { day in
      let hasMonths = !day.months.isEmpty
      var parts = ["FREQ=" + (hasMonths ? "YEARLY" : frequency)]
      switch group.frequency {
      case .weeks(let count) where count > 1: parts.append("INTERVAL=\(count)")
      case .days(let count) where count > 1: parts.append("INTERVAL=\(count)")
      case .hours(let count) where count > 1: parts.append("INTERVAL=\(count)")
      default: break
      }
      if hasMonths { parts.append("BYMONTH=" + list(day.months.sorted())) }
      if let number = day.day { parts.append("BYMONTHDAY=\(number)") }
      let weekdays =
        group.weekdays.map { names[$0 - 1] }
        + group.placedWeekdays.map { "\($0.week)" + names[$0.weekday - 1] }
      if !weekdays.isEmpty { parts.append("BYDAY=" + weekdays.joined(separator: ",")) }
      if !group.hours.isEmpty { parts.append("BYHOUR=" + list(group.hours)) }
      if let until { parts.append("UNTIL=" + compact(until)) }
      return parts.joined(separator: ";")
    }
  }

  private static func base(of group: RecurrenceScanner.Group) -> (String, [Int])? {
    switch group.frequency {
    case .hours: ("HOURLY", [])
    case .daily, .days: ("DAILY", [])
    case .weekly, .weeks: ("WEEKLY", [])
    case .monthly: ("MONTHLY", [])
    case .quarterly: ("YEARLY", group.isNextPeriod ? [1, 4, 7, 10] : [3, 6, 9, 12])
    case .halfYearly: ("YEARLY", group.isNextPeriod ? [1, 7] : [6, 12])
    case .nineMonths: ("YEARLY", [9])
    case .yearly: ("YEARLY", group.months)
    case .months(let count) where 12 % count == 0:
      ("YEARLY", Array(stride(from: count, through: 12, by: count)))
    case .months: ("MONTHLY", [])
    case .unknown: group.days.contains { $0.month != nil } ? ("YEARLY", []) : nil
    }
  }

  /// The last day still in time: the day before “trước”, the end of the month before a first.
  private static func day(
    _ spec: RecurrenceScanner.DaySpec, group: RecurrenceScanner.Group, months: [Int]
  ) -> Day {
    let takesDayBefore = spec.isBefore && group.hours.isEmpty && spec.day > 0
    guard let month = spec.month else {
      guard takesDayBefore else { return Day(months: months, day: spec.day) }
      if spec.day > 1 { return Day(months: months, day: spec.day - 1) }
      return Day(months: months.map { ($0 + 10) % 12 + 1 }, day: -1)
    }
    guard takesDayBefore else { return Day(months: [month], day: spec.day) }
    if spec.day > 1 { return Day(months: [month], day: spec.day - 1) }
    return Day(months: [(month + 10) % 12 + 1], day: -1)
  }

  /// Days that differ only in the month are one rule.
  private static func merged(_ days: [Day]) -> [Day] {
    var merged: [Day] = []
    for day in days {
      if let index = merged.firstIndex(where: { $0.day == day.day }), !day.months.isEmpty {
        for month in day.months where !merged[index].months.contains(month) {
          merged[index].months.append(month)
        }
      } else if !merged.contains(day) {
        merged.append(day)
      }
    }
    return merged
  }

  private static let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  private static func list(_ numbers: [Int]) -> String {
    numbers.map { String($0) }.joined(separator: ",")
  }

  private static func compact(_ day: CalendarDay) -> String {
    day.description.filter { $0 != "-" }
  }
}
