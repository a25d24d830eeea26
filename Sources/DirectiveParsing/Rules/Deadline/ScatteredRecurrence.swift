internal import DirectiveModel

/// A frequency and its day with the work between them: “hằng tuần tổng hợp, báo cáo Chủ tịch trước
/// 16 giờ thứ Sáu”.
///
/// The day may also stand first. Both together are one deadline.
enum ScatteredRecurrence {
  static func apply(to readings: [DeadlineReading], in clause: DeadlineClause)
    -> [DeadlineReading]
  {
    // “khám sức khỏe định kỳ … ít nhất 01 lần/năm”: how often is told further on.
    let isTold = readings.contains { $0.deadline.recurrence != nil }
    let readings = readings.filter {
      !isTold || $0.deadline.kind != .recurring || $0.deadline.recurrence != nil
    }
    guard let place = readings.firstIndex(where: { isFrequency($0, clause) }) else {
      return readings
    }
    if let bounded = bounded(readings, place, clause) ?? spanned(readings, place, clause) {
      return bounded
    }
    var frequency = RecurrenceScanner(clause: clause, index: readings[place].range.lowerBound)
    guard frequency.scan(), !frequency.hasDay || frequency.isBarePeriod else { return readings }
    let own = readings[place].range
    guard let (start, scanner) = day(of: frequency.groups, beside: own, in: clause) else {
      return readings
    }
    let rules = RecurrenceRules.rules(of: scanner.groups, until: scanner.until)
    guard !rules.isEmpty else { return readings }
    var whole = readings[place]
    whole.rule = RecurringRule.id
    whole.range = min(own.lowerBound, start)..<max(own.upperBound, scanner.end)
    whole.strength = .firm
    whole.deadline = Deadline(text: clause.text.words(whole.range), kind: .recurring)
    whole.deadline.recurrence = rules
    whole.deadline.time = scanner.oddTime
    whole.deadline.confidence = DeadlineConfidence.value(of: whole)
    return readings.enumerated().compactMap { index, reading in
      if index == place { return whole }
      return whole.range.overlaps(reading.range) ? nil : reading
    }
  }

  /// “03 ngày/lần phản ánh … cho đến hết tháng 5”, “mỗi tuần một tin, từ nay đến hết năm”: again and
  /// again until then.
  private static func bounded(
    _ readings: [DeadlineReading], _ place: Int, _ clause: DeadlineClause
  ) -> [DeadlineReading]? {
    guard
      let bound = readings.firstIndex(where: { reading in
        reading.rule != RecurringRule.id && reading.deadline.date != nil
          && clause.text.end(of: untils, at: reading.range.lowerBound) != nil
      }), bound != place, let until = readings[bound].deadline.date
    else { return nil }
    var scanner = RecurrenceScanner(clause: clause, index: readings[place].range.lowerBound)
    guard scanner.scan(), scanner.until == nil else { return nil }
    let rules = RecurrenceRules.rules(of: scanner.groups, until: until)
    guard !rules.isEmpty else { return nil }
    var whole = readings[place]
    whole.rule = RecurringRule.id
    whole.strength = .firm
    whole.deadline = Deadline(text: clause.text.words(whole.range), kind: .recurring)
    whole.deadline.recurrence = rules
    whole.deadline.alternativeKind = readings[bound].deadline.kind
    whole.deadline.alternatives = [until]
    whole.deadline.confidence = DeadlineConfidence.value(of: whole)
    return readings.enumerated().compactMap { index, reading in
      index == place ? whole : index == bound ? nil : reading
    }
  }

  /// “Từ ngày 15/10 đến ngày 30/10/2025, hằng ngày báo cáo trước 16 giờ”: again and again to the end
  /// of the span right before it, or of the one that the clause opens with.
  private static func spanned(
    _ readings: [DeadlineReading], _ place: Int, _ clause: DeadlineClause
  ) -> [DeadlineReading]? {
    guard place > 0 else { return nil }
    let isAdjacent = ends(readings[place - 1], rightBefore: readings[place])
    let span = isAdjacent ? place - 1 : 0
    guard readings[span].deadline.kind == .range, let until = readings[span].deadline.date,
      isAdjacent || opens(readings[span], clause)
    else { return nil }
    var scanner = RecurrenceScanner(clause: clause, index: readings[place].range.lowerBound)
    guard scanner.scan(), scanner.until == nil else { return nil }
    if let (_, fuller) = day(of: scanner.groups, beside: readings[place].range, in: clause) {
      scanner = fuller
    }
    let rules = RecurrenceRules.rules(of: scanner.groups, until: until)
    guard !rules.isEmpty else { return nil }
    var whole = readings[place]
    whole.rule = RecurringRule.id
    let start = isAdjacent ? readings[span].range.lowerBound : whole.range.lowerBound
    whole.range = start..<max(whole.range.upperBound, scanner.end)
    whole.strength = .firm
    whole.deadline = Deadline(text: clause.text.words(whole.range), kind: .recurring)
    whole.deadline.recurrence = rules
    whole.deadline.alternativeKind = .range
    whole.deadline.alternatives = [until]
    whole.deadline.confidence = DeadlineConfidence.value(of: whole)
    return readings.enumerated().compactMap { index, reading in
      index == place ? whole : index == span || whole.range.overlaps(reading.range) ? nil : reading
    }
  }

  private static func ends(_ span: DeadlineReading, rightBefore next: DeadlineReading) -> Bool {
    next.range.lowerBound - span.range.upperBound <= 1
  }

  /// “Từ ngày D đến hết ngày E, các đơn vị báo cáo … trước 15 giờ thứ Sáu hằng tuần”.
  private static func opens(_ span: DeadlineReading, _ clause: DeadlineClause) -> Bool {
    span.range.lowerBound <= clause.range.lowerBound + 1
      && clause.text.terms[span.range.upperBound..<clause.range.upperBound].first?.kind == .mark
  }

  private static let untils: PhraseSet = [
    "từ nay đến", "từ nay đến hết", "từ nay cho đến hết", "từ nay tới", "đến hết", "cho đến hết",
    "cho đến", "từ nay",
  ]

  private static func isFrequency(_ reading: DeadlineReading, _ clause: DeadlineClause) -> Bool {
    reading.rule == RecurringRule.id
      || reading.rule == ContinuousRule.id
        && clause.text.end(of: everyDay, at: reading.range.lowerBound) != nil
  }

  private static let everyDay: PhraseSet = ["hằng ngày", "hàng ngày", "mỗi ngày"]

  /// The day of no year that stands nearest, and where it begins.
  private static func day(
    of groups: [RecurrenceScanner.Group], beside own: Range<Int>, in clause: DeadlineClause
  ) -> (start: Int, scanner: RecurrenceScanner)? {
    for index in Array(own.upperBound..<clause.range.upperBound)
      + (clause.range.lowerBound..<own.lowerBound).reversed()
    {
      guard clause.text[index] != nil, clause.text.end(of: bounds, at: index) != nil else {
        continue
      }
      var scanner = RecurrenceScanner(clause: clause, index: index, groups: groups)
      // “chi tiết từng tuần, trình Ban duyệt trước ngày 17/3”: a day of the year does not come back
      // every week.
      guard !isDated(index, groups, clause), scanner.scan(), scanner.end > index,
        scanner.groups.count == groups.count,
        scanner.hasDay, scanner.groups != groups
      else { continue }
      return (index, scanner)
    }
    return nil
  }

  private static func isDated(
    _ index: Int, _ groups: [RecurrenceScanner.Group], _ clause: DeadlineClause
  ) -> Bool {
    guard groups.allSatisfy({ [.daily, .weekly, .monthly].contains($0.frequency) }),
      let bound = clause.text.end(of: bounds, at: index),
      let point = clause.points.point(at: bound) ?? clause.points.point(at: index)
    else { return false }
    return point.dayMonth != nil
  }

  private static let bounds: PhraseSet = [
    "trước", "chậm nhất", "muộn nhất", "vào", "không quá", "hạn cuối", "ngày",
  ]
}
