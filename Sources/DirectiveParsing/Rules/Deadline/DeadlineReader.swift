package import DirectiveModel
internal import VietnameseText

/// Reads by when the work of a clause is to be done (RULEBOOK c, D0–D16).
///
/// Make a ``DeadlineText`` once for a passage, then read its clauses.
package struct DeadlineReader: Sendable {
  /// Box 4; missing years and “kể từ ngày ban hành” are reckoned from it.
  package var issued: CalendarDay?
  package var calendar: WorkingCalendar
  /// Tên loại: “kể từ ngày ký Quyết định” counts from this document only where it is one.
  package var documentType: String?
  /// The day from which the directive says that it holds.
  package var effective: CalendarDay?
  /// `issued` stands in a month whose table is read: “Tuần 4” is of it.
  package var isOfMonth = false

  package init(
    issued: CalendarDay?, documentType: String? = nil, calendar: WorkingCalendar = .vietnam
  ) {
    self.issued = issued
    self.documentType = documentType
    self.calendar = calendar
  }

  /// All deadlines of a clause in the order of the text; they do not overlap.
  package func readings(
    in text: DeadlineText, range: Range<Int>? = nil, isCell: Bool = false
  ) -> [DeadlineReading] {
    let range = (range ?? 0..<text.count).clamped(to: 0..<text.count)
    let clause = DeadlineClause(
      text: text, range: range, issued: issued, documentType: documentType,
      effective: effective, isOfMonth: isOfMonth, isCell: isCell, calendar: calendar)
    var readings: [DeadlineReading] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let (rule, match) = longestMatch(at: index, in: clause) else {
        index += 1
        continue
      }
      index = max(match.range.upperBound, index + 1)
      guard match.deadline.kind != .none || match.deadline.alternativeKind != nil else { continue }
      readings.append(reading(rule, match, clause))
    }
    if let end = clause.topicEnd {
      // “Đối với hồ sơ nhận trước ngày 15/10, …”: which things are meant.
      readings.removeAll { $0.range.upperBound <= end }
    }
    readings = ScatteredRecurrence.apply(to: readings, in: clause)
    return DeadlineScopes.assign(to: Revocation.apply(to: readings, in: clause), in: clause)
  }

  /// The one deadline of a clause that is one row, or nothing.
  ///
  /// The firmest wins, then one with a day over one without, then the last.
  package func principal(of readings: [DeadlineReading]) -> DeadlineReading? {
    var best: DeadlineReading?
    for reading in readings where best.map({ rank(reading) >= rank($0) }) ?? true {
      best = reading
    }
    return best
  }

  private func rank(_ reading: DeadlineReading) -> Int {
    if reading.deadline.kind == .none { return 0 }
    // “thường xuyên kiểm tra … trước khi lấy nước”: how the work goes on, not what it waits for.
    let isEvent =
      reading.strength == .weak && reading.deadline.kind == .eventRelative
      && reading.deadline.text?.wordKey.hasPrefix(Self.onceBefore) == true
    // “Ngày 02/10 (thứ Năm)”: the date tells the day.
    let isDated = reading.deadline.date != nil && !reading.doubts.contains(Self.weekdayAlone)
    // “Thứ Sáu hằng tuần, thu hồi vé … trước giờ quay số”: how often says more than an event.
    let isRegular = reading.deadline.recurrence != nil
    // “Khi có tin bão, trực ban 24/24 giờ”: how the work is done, not when.
    let isClock =
      reading.rule == ContinuousRule.id && reading.deadline.text?.hasPrefix("24") == true
    let worth = isEvent || isClock ? 0 : isDated ? 3 : isRegular ? 2 : 1
    // What stands in brackets yields to the sentence around it.
    return (reading.strength.rawValue * 4 + worth) * 2 + (reading.isAside ? 0 : 1)
  }

  private static let weekdayAlone = TimePoint.Doubt.weekdayAlone.reason
  private static let onceBefore = "trước khi".wordKey

  private func longestMatch(at index: Int, in clause: DeadlineClause)
    -> (any DeadlineRule.Type, DeadlineMatch)?
  {
    guard let term = clause.text[index] else { return nil }
    var rules = DeadlineRules.byOpener[term.code] ?? []
    if term.shape != .none { rules += DeadlineRules.openingWithNumber }
    var best: (any DeadlineRule.Type, DeadlineMatch)?
    for rule in rules {
      guard let match = rule.match(at: index, in: clause),
        match.range.upperBound <= clause.range.upperBound
      else { continue }
      if match.range.upperBound > best?.1.range.upperBound ?? index { best = (rule, match) }
    }
    return best
  }

  private func reading(
    _ rule: any DeadlineRule.Type, _ match: DeadlineMatch, _ clause: DeadlineClause
  ) -> DeadlineReading {
    var deadline = match.deadline
    if deadline.kind != .none { deadline.text = clause.text.words(match.range) }
    var reading = DeadlineReading(
      rule: rule.id, range: match.range, deadline: deadline, strength: match.strength)
    reading.isAside = clause.isInBrackets(match.range)
    reading.doubts = match.doubts
    reading.candidates = match.candidates
    reading.deadline.confidence = DeadlineConfidence.value(of: reading)
    return reading
  }
}
