/// How often: “hằng quý”, “15 ngày một lần”, “mỗi tháng 02 kỳ”.
extension RecurrenceScanner {
  func frequency() -> (frequency: Frequency, end: Int)? {
    if let found = frequency(at: index) { return found }
    if groups.isEmpty, let found = eachSpan(at: index) { return found }
    // “báo cáo quý, 6 tháng” behind “định kỳ”.
    if groups.isEmpty, let found = timesBehind(at: index) { return found }
    var index = isPeriodic || !groups.isEmpty ? text.skip(Self.reports, at: index) : index
    if isPeriodic || groups.last != nil {
      for (frequency, words) in Self.bareUnits {
        if let next = text.end(of: words, at: index), isListed(next) { return (frequency, next) }
      }
    }
    index = text.skip(Self.leastTimes, at: index)
    guard let count = count(at: index), (1...60).contains(count) else { return nil }
    if let next = text.end(of: Self.monthsOnce, at: index + 1) {
      return (Self.frequency(months: count), next)
    }
    if let next = text.end(of: Self.hoursOnce, at: index + 1) { return (.hours(count), next) }
    if let next = text.end(of: Self.minutesOnce, at: index + 1) { return (.unknown, next) }
    if let next = text.end(of: Self.weeksOnce, at: index + 1) { return (.weeks(count), next) }
    if let next = text.end(of: Self.daysOnce, at: index + 1) { return (.days(count), next) }
    if isPeriodic || groups.last != nil {
      if let next = text.end(of: Self.months, at: index + 1) {
        return (Self.frequency(months: count), next)
      }
      if count == 1, let next = text.end(of: PointReader.yearWord, at: index + 1), isListed(next) {
        return (.yearly, next)
      }
    }
    // “học 2 buổi/ngày” is how a school works.
    if !text.precedes(Self.schooling, index, longest: 2), let counted = counted(at: index + 1) {
      return counted
    }
    for (frequency, words) in Self.timesPer {
      if let next = text.end(of: words, at: index + 1) { return (frequency, next) }
    }
    return nil
  }

  private static let schooling: PhraseSet = [
    "học", "dạy học", "dạy", "làm việc", "dạy 2", "học sinh",
  ]

  /// “mỗi 10 ngày”, “cứ 2 tuần”.
  private func eachSpan(at index: Int) -> (frequency: Frequency, end: Int)? {
    if let end = text.end(of: Self.everyHour, at: index) { return (.hours(1), end) }
    guard let next = text.end(of: Self.eachOf, at: index), let count = count(at: next),
      (2...60).contains(count),
      let (unit, end) = Self.unitNames.lazy.compactMap({ entry in
        text.end(of: entry.1, at: next + 1).map { (entry.0, $0) }
      }).first, text.shape(at: end) == .none
    else { return nil }
    switch unit {
    case .daily: return (.days(count), end)
    case .weekly: return (.weeks(count), end)
    case .monthly: return (Self.frequency(months: count), end)
    default: return nil
    }
  }

  private static let everyHour: PhraseSet = ["mỗi giờ", "hằng giờ", "hàng giờ", "từng giờ"]

  /// “ngày 02 lần”, “tuần hai buổi”.
  private func timesBehind(at index: Int) -> (frequency: Frequency, end: Int)? {
    for (frequency, words) in Self.unitNames {
      guard let next = text.end(of: words, at: index), count(at: next) != nil,
        let end = text.end(of: Self.times, at: next + 1)
      else { continue }
      return (frequency, end)
    }
    return nil
  }

  /// “số/tháng”, “trạm y tế/tuần” behind a number.
  private func counted(at index: Int) -> (frequency: Frequency, end: Int)? {
    var noun: [String] = []
    for place in index..<index + Self.longestCounted {
      guard text[place]?.kind == .word else { return nil }
      let parts = text.passage.tokens[place].key.split(separator: "/", maxSplits: 1)
      noun.append(String(parts[0]))
      guard parts.count == 2 else { continue }
      guard Self.counted.contains(noun.joined(separator: " ")) else { return nil }
      return Self.perUnits.first { $0.1 == parts[1] }.map { ($0.0, place + 1) }
    }
    return nil
  }

  /// “(báo cáo 6 tháng)” behind a day says what is reported then; more days must follow.
  func aside(at index: Int) -> Int? {
    guard let open = text.end(of: Self.opening, at: index),
      let close = (open..<min(open + 8, clause.range.upperBound)).first(where: {
        text.end(of: Self.closing, at: $0) != nil
      }), text.end(of: Self.reports, at: open) != nil
    else { return nil }
    return close + 1
  }

  /// “điểm bán hàng ngày 01 tháng 10”, “doanh số bán hàng tháng 9/2025”: goods, then a date.
  private func isGoods(_ index: Int, _ next: Int) -> Bool {
    guard text.end(of: Self.goods, at: index) != nil else { return false }
    switch text.shape(at: next) {
    case .date, .dayMonth, .monthYear: return true
    case .integer:
      return text.end(of: PointReader.monthWord, at: next + 1) != nil
        || text.end(of: PointReader.yearWord, at: next + 1) != nil
    default: return false
    }
  }

  /// “hằng tháng”, “mỗi quý 01 lần”.
  func frequency(at index: Int) -> (frequency: Frequency, end: Int)? {
    for (frequency, words) in Self.frequencies + [Self.terms] {
      guard let next = text.end(of: words, at: index), !isGoods(index, next) else { continue }
      let number = text.skip(Self.leastTimes, at: next)
      if count(at: number) != nil, let times = text.end(of: Self.times, at: number + 1) {
        return (frequency, times)
      }
      return (frequency, next)
    }
    return nil
  }

  func count(at index: Int) -> Int? {
    if case .integer(let count, _) = text.shape(at: index) { return count }
    return Self.counts.first { text.end(of: $0.1, at: index) != nil }?.0
  }

  /// “tháng, quý, năm” behind “định kỳ”; “định kỳ năm 2025” is none.
  func isListed(_ next: Int) -> Bool {
    text.shape(at: next) == .none
  }
}
