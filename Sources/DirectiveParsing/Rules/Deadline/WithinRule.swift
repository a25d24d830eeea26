internal import DirectiveModel

/// A week, month, quarter, half-year or year within which the work is done.
///
/// “trong tháng 12/2024”, “trong quý IV năm 2024”, “cuối năm 2025”. Spans of days (“trong vòng 05
/// ngày”) are left to ``RelativeRule``.
enum WithinRule: DeadlineRule {
  static let id: RuleID = "deadline.within"
  static let summary = "trong, cuối, đầu … + week, month, quarter, half-year, year: its last day"
  static let openers = words.openers.union(parts.openers)

  private static let words: PhraseSet = [
    "trong", "ngay trong", "trong phạm vi", "trong thời gian", "trong khoảng", "trong suốt",
  ]
  private static let parts: PhraseSet = ["cuối", "giữa", "đầu", "nửa", "trung tuần", "hạ tuần"]

  private static let rest: PhraseSet = [
    "trong các tháng còn lại của", "trong những tháng còn lại của", "trong thời gian còn lại của",
    "trong các tháng cuối", "trong những tháng cuối", "trong những tháng tới của",
  ]

  static func match(at index: Int, in clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    if let next = text.end(of: rest, at: index), let point = clause.points.year(at: next),
      !clause.isTold(before: index)
    {
      return clause.match(
        index..<point.end, kind: .withinYear, point: point, date: point.last, strength: .soft)
    }
    if let next = text.end(of: words, at: index) {
      if let end = text.end(of: PointReader.yearWord, at: next), endsThere(end, clause),
        let year = clause.issued?.year
      {
        var point = TimePoint(
          end: end, unit: .year, first: CalendarDay(year: year, month: 1, day: 1),
          last: CalendarDay(year: year, month: 12, day: 31))
        point.yearInferred = true
        guard !clause.isTold(before: index) else { return nil }
        return clause.match(
          index..<end, kind: .withinYear, point: point, date: point.last, strength: .soft)
      }
      guard let point = clause.points.point(at: next), !clause.isTold(before: index) else {
        return nil
      }
      return clause.match(
        index..<point.end, kind: point.kind, point: point, date: point.last,
        strength: strength(of: point, at: index, in: clause))
    }
    guard text.end(of: parts, at: index) != nil,
      let point = clause.points.point(at: index), point.unit != .day,
      !clause.isTold(before: index)
    else { return nil }
    if point.unit == .year, !clause.isCell, !clause.followsCompletion(index) {
      return qualifier(index..<point.end, point)
    }
    return clause.match(
      index..<point.end, kind: point.kind, point: point, date: point.last,
      strength: clause.isCell || clause.followsCompletion(index) ? .firm : .soft)
  }

  /// “trong năm.”: the year of issue, where nothing follows.
  private static func endsThere(_ index: Int, _ clause: DeadlineClause) -> Bool {
    index >= clause.range.upperBound || clause.text.terms[index].kind == .mark
  }

  /// A whole year more often says of when the figures are than by when they are wanted.
  private static func strength(of point: TimePoint, at index: Int, in clause: DeadlineClause)
    -> DeadlineReading.Strength
  {
    if clause.isCell || clause.followsCompletion(index) { return .firm }
    return point.unit == .year ? .soft : .firm
  }

  /// “xếp loại cán bộ cuối năm 2024”: no deadline, though it may be one.
  private static func qualifier(_ range: Range<Int>, _ point: TimePoint) -> DeadlineMatch? {
    var deadline = Deadline(kind: .none)
    deadline.alternativeKind = .withinYear
    deadline.alternatives = point.last.map { [$0] }
    return DeadlineMatch(range, deadline, .weak)
  }
}
