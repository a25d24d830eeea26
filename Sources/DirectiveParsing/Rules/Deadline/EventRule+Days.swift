internal import DirectiveModel

/// Events whose day stands with them, or in a table of feasts.
extension EventRule {
  static let festivities: PhraseSet = [
    "dịp", "nhân dịp", "vào dịp", "trong dịp", "đúng dịp", "vào đúng dịp", "đúng vào dịp",
    "nhân ngày", "nhân kỷ niệm", "nhân lễ", "chào mừng", "chào mừng kỷ niệm", "hưởng ứng",
    "nhân tháng",
  ]

  /// “trước kỳ họp thứ 20”, “trước Tết Trung thu”, “trước ngày khai giảng (05/9/2025)”.
  static func preparation(_ index: Int, _ next: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    // “trước ngày 15/12” is a date.
    if clause.points.point(at: index + 1) != nil { return nil }
    var end = min(clause.nextMark(from: next, limit: 15), clause.range.upperBound)
    var deadline = Deadline(kind: .eventRelative)
    // “Sau hội nghị ngày 20/8”: not before it, and by when is open.
    if clause.text.end(of: after, at: index) != nil {
      deadline.anchor = clause.text.words(index + 1..<end)
      return DeadlineMatch(index..<end, deadline, .firm)
    }
    if let bracket = bracketedDay(at: end, clause) {
      // “trước ngày 23 tháng Chạp (ngày 23/01/2014)” is the same day by another calendar.
      if let lunar = lunarDayEnd(at: index + 1, clause), lunar == end {
        deadline.kind = .before
        deadline.statedDate = bracket.day
        deadline.alternativeKind = .eventRelative
      } else {
        deadline.alternatives = [bracket.day]
        deadline.alternativeKind = .before
      }
      end = bracket.end
      deadline.anchor = clause.text.words(index + 1..<end)
      deadline.date = bracket.day.advanced(by: -1)
      if let time = bracket.time {
        deadline.date = bracket.day
        deadline.statedDate = bracket.day
        deadline.time = time
        deadline.alternatives = nil
      }
      return DeadlineMatch(index..<end, deadline, .firm)
    }
    deadline.anchor = clause.text.words(index + 1..<end)
    if let span = trailingSpan(next..<end, clause) {
      deadline.offset = span.offset
      deadline.alternativeKind = .relative
      deadline.anchor = clause.text.words(index + 1..<span.start)
      return DeadlineMatch(index..<end, deadline, .firm)
    }
    if let point = pointWithin(next..<end, clause), let day = point.last {
      if point.time != nil || clause.text.end(of: aroundMeetings, at: index) != nil {
        return heldOn(point, day, index..<end, clause)
      }
      deadline.kind = .before
      deadline.date = day.advanced(by: -1)
      deadline.statedDate = day
      deadline.alternativeKind = .eventRelative
      return DeadlineMatch(index..<end, deadline, .firm)
    }
    if let issued = clause.issued,
      let named = NamedDays.day(in: index..<end, of: clause.text),
      let day = clause.calendar.next(named, after: issued)
    {
      deadline.alternatives = [day.advanced(by: -1)]
      deadline.alternativeKind = .before
    }
    return DeadlineMatch(index..<end, deadline, .firm)
  }

  private static let after: PhraseSet = ["sau"]

  /// “trước cuộc giao ban lúc 19 giờ ngày D”: on the day of the meeting there is still time till its
  /// hour; without one the day before is the last.
  private static func heldOn(
    _ point: TimePoint, _ day: CalendarDay, _ range: Range<Int>, _ clause: DeadlineClause
  ) -> DeadlineMatch? {
    if let issued = clause.issued, day < issued { return nil }
    var deadline = Deadline(kind: .eventRelative)
    deadline.anchor = clause.text.words(range.lowerBound + 1..<range.upperBound)
    deadline.statedDate = day
    deadline.time = point.time
    deadline.date = point.time == nil ? day.advanced(by: -1) : day
    if point.time == nil { deadline.alternatives = [day] }
    deadline.alternativeKind = .before
    if point.yearInferred { deadline.yearInferred = true }
    return DeadlineMatch(range, deadline, .firm)
  }

  /// “dịp Ngày Doanh nhân Việt Nam (13/10/2025)”: on that day; without one it is no deadline here.
  static let deadlineWords: PhraseSet = ["trước", "chậm nhất", "chậm nhất là", "xong trước"]

  static func festivity(_ index: Int, _ next: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    // “nhân dịp 27/7 | trước ngày 10/7”
    let stop = clause.nextMark(from: next, limit: 20)
    let mark =
      (next + 1..<stop).first { place in
        clause.text.end(of: deadlineWords, at: place).flatMap { clause.points.point(at: $0) } != nil
      } ?? stop
    let bracket = bracketedDay(at: mark, clause)
    let end = bracket?.end ?? mark
    guard clause.isOpening(index) || closes(index, end, clause),
      let day = bracket?.day ?? ownDay(next..<mark, clause), isAhead(day, clause)
    else { return nil }
    var deadline = Deadline(kind: .eventRelative, date: day)
    deadline.anchor = clause.text.words(next..<end)
    deadline.alternatives = [day.advanced(by: -1)]
    deadline.alternativeKind = Deadline.Kind.none
    return DeadlineMatch(index..<end, deadline, .soft)
  }

  private static func isAhead(_ day: CalendarDay, _ clause: DeadlineClause) -> Bool {
    clause.issued.map { day >= $0 && day.ordinal - $0.ordinal <= 731 } ?? true
  }

  /// “(27/7/2025)”, “(02/9/1945 - 02/9/2025)” behind the name of a day: the later one.
  static func bracketedDay(at index: Int, _ clause: DeadlineClause)
    -> (day: CalendarDay, end: Int, time: String?)?
  {
    guard let open = clause.text.end(of: opening, at: index) else { return nil }
    var next = open
    var day: CalendarDay?
    var time: String?
    while next < min(open + 10, clause.range.upperBound) {
      if let close = clause.text.end(of: closing, at: next) {
        return day.map { ($0, close, time) }
      }
      if let point = clause.points.timedDay(at: next), let last = point.last {
        day = last
        time = point.time
        next = point.end
      } else {
        next += 1
      }
    }
    return nil
  }

  private static let opening: PhraseSet = ["("]
  private static let closing: PhraseSet = [")"]
  private static let leasts: PhraseSet = ["ít nhất", "tối thiểu", "tối đa", "chậm nhất"]

  /// “trước khi xả lũ tối thiểu 04 giờ”, “trước ngày họp 05 ngày”.
  static func trailingSpan(_ range: Range<Int>, _ clause: DeadlineClause)
    -> (offset: Deadline.Offset, start: Int)?
  {
    for index in range where clause.text.shape(at: index) != .none {
      if let span = SpanReader.span(at: index, in: clause), span.end == range.upperBound {
        return (span.offset, clause.text.precedes(leasts, index) ? index - 2 : index)
      }
    }
    return nil
  }

  private static let aheads: PhraseSet = [
    "trước ít nhất", "trước tối thiểu", "trước đó ít nhất", "trước",
  ]

  private static let forthcoming: PhraseSet = [
    "khi", "trước khi", "so với", "trước lúc", "so với ngày", "so với thời điểm",
  ]

  /// “báo Văn phòng trước ít nhất 01 ngày.”: before an event that was told; “thông báo trước 24 giờ
  /// khi thay đổi lịch”: before the one behind it.
  static func ahead(_ index: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    guard let next = clause.text.end(of: aheads, at: index),
      let span = SpanReader.span(at: next, in: clause),
      span.offset.unit == .day || span.offset.unit == .workingDay
        || span.offset.unit == .hour && (span.offset.amount >= 24 || next > index + 1),
      !clause.isTold(before: index)
    else { return nil }
    var deadline = Deadline(kind: .eventRelative)
    deadline.offset = span.offset
    deadline.alternativeKind = .relative
    if let event = clause.text.end(of: forthcoming, at: span.end) {
      let end = clause.nextMark(from: event)
      guard end > event else { return nil }
      deadline.anchor = clause.text.words(event..<end)
      return DeadlineMatch(index..<end, deadline, .soft)
    }
    guard clause.text.terms[span.end..<clause.range.upperBound].allSatisfy({ $0.kind == .mark })
    else { return nil }
    return DeadlineMatch(index..<span.end, deadline, .soft)
  }

  private static func pointWithin(_ range: Range<Int>, _ clause: DeadlineClause) -> TimePoint? {
    range.lazy.compactMap { clause.points.timedDay(at: $0) }.first { $0.end <= range.upperBound }
  }

  /// “chào mừng Đại hội từ ngày D đến ngày E”, “… trước ngày D”: the day is of the work.
  private static func ownDay(_ range: Range<Int>, _ clause: DeadlineClause) -> CalendarDay? {
    guard let start = range.first(where: { clause.points.timedDay(at: $0) != nil }),
      !clause.text.precedes(bounds, start), let point = clause.points.timedDay(at: start),
      point.end <= range.upperBound
    else { return nil }
    return point.last
  }

  private static let bounds: PhraseSet = [
    "từ", "đến", "trước", "hết", "chậm nhất", "muộn nhất", "là", "bắt đầu từ", "kể từ", "vào",
    "xong", "hoàn thành", "trong",
  ]
}
