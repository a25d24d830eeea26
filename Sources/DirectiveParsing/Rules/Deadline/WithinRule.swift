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
    "trong vòng", "trong kỳ hóa đơn", "trong kỳ lương", "trong kỳ báo cáo",
  ]
  private static let parts: PhraseSet = ["cuối", "giữa", "đầu", "nửa", "trung tuần", "hạ tuần"]

  /// “tổng hợp số vụ phát sinh trong tháng”: when they happened, not by when.
  private static func tellsFigures(before index: Int, _ clause: DeadlineClause) -> Bool {
    (clause.range.lowerBound..<index).contains { clause.text.end(of: figures, at: $0) != nil }
  }

  private static let figures: PhraseSet = [
    "báo cáo", "tổng hợp", "thống kê", "kết quả", "tình hình", "số liệu", "phát sinh", "xảy ra",
    "đánh giá", "sơ kết", "tổng kết", "nhận xét", "kiểm điểm", "chấm công", "hằng", "hàng", "mỗi",
    "lần", "đã",
  ]

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
      if case .integer = text.shape(at: next), let year = text.end(of: remaining, at: next + 1),
        let point = clause.points.year(at: year - 1) ?? thisYear(at: year - 1, clause),
        !clause.isTold(before: index)
      {
        return clause.match(
          index..<point.end, kind: .withinYear, point: point, date: point.last, strength: .soft)
      }
      if let years = years(index, next, clause) { return years }
      if let point = thisYear(at: next, clause) {
        let end = point.end
        guard !clause.isTold(before: index) else { return nil }
        return clause.match(
          index..<end, kind: .withinYear, point: point, date: point.last, strength: .soft)
      }
      if let point = running(at: next, clause), endsThere(point.end, clause),
        clause.isCell || clause.followsCompletion(index) || text.end(of: at, at: index) == next
          || text.end(of: words, at: index) == index + 1 && !tellsFigures(before: index, clause),
        !clause.isTold(before: index)
      {
        return clause.match(
          index..<point.end, kind: point.kind, point: point, date: point.last, strength: .soft)
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

  /// “03 tháng còn lại của năm”.
  private static let remaining: PhraseSet = [
    "tháng còn lại của năm", "tháng cuối của năm", "tháng còn lại trong năm", "quý còn lại của năm",
  ]

  /// “năm.”: the year of issue, where nothing follows.
  private static func thisYear(at index: Int, _ clause: DeadlineClause) -> TimePoint? {
    guard let end = clause.text.end(of: PointReader.yearWord, at: index), endsThere(end, clause),
      let year = clause.issued?.year
    else { return nil }
    var point = TimePoint(
      end: end, unit: .year, first: CalendarDay(year: year, month: 1, day: 1),
      last: CalendarDay(year: year, month: 12, day: 31))
    point.yearInferred = true
    return point
  }

  /// “trong 02 năm 2019 - 2020”, “trong hai năm 2025 và 2026”: the later year.
  private static func years(_ index: Int, _ next: Int, _ clause: DeadlineClause)
    -> DeadlineMatch?
  {
    let text = clause.text
    var place = next
    if case .integer(let count, let digits) = text.shape(at: next), digits <= 2, count > 1 {
      place += 1
    } else if let end = text.end(of: counts, at: next) {
      place = end
    } else {
      return nil
    }
    guard let first = text.end(of: PointReader.yearWord, at: place) else { return nil }
    var end = first
    var last: Int?
    if case .periodRange(_, let year, nil) = text.shape(at: first) {
      last = year
      end = first + 1
    } else if case .integer(_, digits: 4) = text.shape(at: first),
      let joint = text.end(of: joints, at: first + 1),
      case .integer(let year, digits: 4) = text.shape(at: joint)
    {
      last = year
      end = joint + 1
    }
    guard let last, clause.points.isYear(last), !clause.isTold(before: index) else { return nil }
    let point = TimePoint(
      end: end, unit: .year, first: CalendarDay(year: last, month: 1, day: 1),
      last: CalendarDay(year: last, month: 12, day: 31))
    return clause.match(
      index..<end, kind: .withinYear, point: point, date: point.last,
      strength: clause.followsCompletion(index) ? .firm : .soft)
  }

  private static let counts: PhraseSet = ["hai", "ba", "các", "bốn"]
  private static let joints: PhraseSet = ["-", "–", "và", "đến"]

  private static let at: PhraseSet = ["ngay trong"]
  private static let week: PhraseSet = ["tuần"]

  /// “xong trong tuần.”, “ngay trong tháng.”: the week, month or quarter under way.
  private static func running(at index: Int, _ clause: DeadlineClause) -> TimePoint? {
    guard let issued = clause.issued else { return nil }
    var point: TimePoint
    if let end = clause.text.end(of: week, at: index) {
      let monday = issued.advanced(by: 1 - issued.weekday)
      point = TimePoint(end: end, unit: .week, first: monday, last: monday.advanced(by: 6))
      point.alternatives = [monday.advanced(by: 4)]
    } else if let end = clause.text.end(of: PointReader.monthWord, at: index) {
      point = TimePoint(
        end: end, unit: .month,
        first: CalendarDay(year: issued.year, month: issued.month, day: 1),
        last: PointReader.lastDay(ofMonth: issued.month, year: issued.year))
    } else if let end = clause.text.end(of: PointReader.quarterWord, at: index) {
      let last = (issued.month + 2) / 3 * 3
      point = TimePoint(
        end: end, unit: .quarter, first: CalendarDay(year: issued.year, month: last - 2, day: 1),
        last: PointReader.lastDay(ofMonth: last, year: issued.year))
    } else {
      return nil
    }
    point.yearInferred = true
    return point
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
