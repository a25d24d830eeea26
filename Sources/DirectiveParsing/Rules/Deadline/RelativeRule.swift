internal import DirectiveModel

/// So many days, hours or months from an event: “trong vòng 03 ngày làm việc kể từ ngày ký”.
///
/// Day 1 is the day after the anchor. Only the directive's own day is known; for “ngày nhận được”
/// the date stays open and the reckoning from the day of issue is an alternative.
enum RelativeRule: DeadlineRule {
  static let id: RuleID = "deadline.relative"
  static let summary = "trong vòng, không quá, ≤ N ngày (làm việc) … kể từ …: counted from it"
  static let openers = words.openers
  static let opensWithNumber = true

  private static let words: PhraseSet = [
    "trong vòng", "trong thời hạn", "trong thời gian", "trong khoảng thời gian", "trong",
    "trong khoảng", "chậm nhất", "chậm nhất là", "muộn nhất", "chậm nhất sau", "chậm nhất trong",
    "chậm nhất trong vòng", "chậm nhất là trong vòng", "chậm nhất không quá",
    "không quá", "tối đa", "tối đa không quá", "tối đa là", "≤", "<", "thời hạn", "thời hạn :",
    "thời hạn là", "thời gian", "thời gian :", "thời gian không quá", "thời hạn không quá",
    "trong thời hạn không quá", "trong thời hạn tối đa", "trong vòng tối đa",
    "trong thời gian không quá", "trong thời gian tối đa", "trong thời hạn chậm nhất",
    "trong vòng không quá", "hạn", "sau", "ngay sau", "ít nhất", "tối thiểu", "vòng",
    "thời hạn xử lý",
  ]
  private static let after: PhraseSet = ["sau", "ngay sau"]
  private static let from: PhraseSet = [
    "kể từ", "tính từ", "từ", "sau", "sau khi", "kể từ sau", ", kể từ", ", tính từ", "kể từ khi",
    "tính từ khi", ", kể từ khi", "từ khi", "sau ngày", "trước", "trước khi",
  ]

  static func match(at index: Int, in clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    // “05 ngày làm việc” alone in a cell.
    let bare = clause.isCell && text.shape(at: index) != .none ? index : nil
    guard let next = text.end(of: words, at: index) ?? bare,
      let span = SpanReader.span(at: next, in: clause)
    else { return nil }
    let isAfter = text.end(of: after, at: index) == next
    guard let anchorStart = text.end(of: from, at: span.end) else {
      return withoutAnchor(index..<span.end, span, isAfter: isAfter, in: clause)
    }
    guard let anchor = AnchorReader.anchor(at: anchorStart, from: span.end, in: clause) else {
      return withoutAnchor(index..<span.end, span, isAfter: isAfter, in: clause)
    }
    return match(index..<anchor.end, span, anchor, isAfter: isAfter, in: clause)
  }

  private static func match(
    _ range: Range<Int>, _ span: SpanReader.Span, _ anchor: AnchorReader.Anchor, isAfter: Bool,
    in clause: DeadlineClause
  ) -> DeadlineMatch {
    // “sau 10 ngày kể từ ngày khai giảng” waits for the event, it does not set an end.
    let awaits = isAfter && !anchor.isOwnDay
    var deadline = Deadline(kind: awaits ? .eventRelative : .relative)
    deadline.offset = span.offset
    deadline.anchor = anchor.words
    if awaits { deadline.alternativeKind = .relative }
    if let day = anchor.day {
      deadline.date = clause.calendar.day(span.offset, after: day)
    } else if anchor.mayBeOwnDay, let issued = clause.issued,
      let day = clause.calendar.day(span.offset, after: issued)
    {
      deadline.alternatives = [day]
    }
    if let date = deadline.date, span.offset.unit != .workingDay,
      clause.calendar.isDayOff(date)
    {
      deadline.alternatives = [clause.calendar.nextWorkingDay(onOrAfter: date)]
    }
    return DeadlineMatch(range, deadline, .firm)
  }

  /// “≤ 5 ngày làm việc”, “trong thời hạn 10 ngày”: from an event that is not told.
  private static func withoutAnchor(
    _ range: Range<Int>, _ span: SpanReader.Span, isAfter: Bool, in clause: DeadlineClause
  ) -> DeadlineMatch? {
    guard !isAfter, clause.isCell || span.unitIsOfWork || isBound(range.lowerBound, clause) else {
      return nil
    }
    var deadline = Deadline(kind: .relative)
    deadline.offset = span.offset
    if let issued = clause.issued, let day = clause.calendar.day(span.offset, after: issued) {
      deadline.alternatives = [day]
    }
    return DeadlineMatch(range, deadline, .firm)
  }

  private static let bounding: PhraseSet = [
    "trong vòng", "trong thời hạn", "không quá", "chậm nhất", "tối đa", "≤",
  ]

  private static func isBound(_ index: Int, _ clause: DeadlineClause) -> Bool {
    clause.text.end(of: bounding, at: index) != nil
  }
}
