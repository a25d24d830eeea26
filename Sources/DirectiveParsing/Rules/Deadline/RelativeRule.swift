internal import DirectiveModel

/// So many days, hours or months from an event: “trong vòng 03 ngày làm việc kể từ ngày ký”.
///
/// Day 1 is the day after the anchor. Only the directive's own day is known; for “ngày nhận được”
/// the date stays open and the reckoning from the day of issue is an alternative.
enum RelativeRule: DeadlineRule {
  static let id: RuleID = "deadline.relative"
  static let summary = "trong vòng, không quá, ≤ N ngày (làm việc) … kể từ …: counted from it"
  static let openers = words.openers.union(within.openers)
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
    "thời hạn xử lý", "không kéo dài quá", "không vượt quá", "không được quá", "không để quá",
    "kéo dài không quá", "không được kéo dài quá",
  ]
  private static let after: PhraseSet = ["sau", "ngay sau"]
  private static let from: PhraseSet = [
    "kể từ", "tính từ", "từ", "sau", "sau khi", "kể từ sau", ", kể từ", ", tính từ", "kể từ khi",
    "tính từ khi", ", kể từ khi", "từ khi", "sau ngày", "trước", "trước khi",
    "khi", "ngay khi",
  ]

  static func match(at index: Int, in clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    if let next = nextDay(at: index, in: clause) ?? sameDay(at: index, in: clause) { return next }
    // “05 ngày làm việc” alone in a cell, “60 ngày trước ngày bầu cử” in a text.
    let bare = text.shape(at: index) != .none ? index : nil
    guard let next = text.end(of: words, at: index) ?? bare,
      let span = SpanReader.span(at: next, in: clause),
      clause.isCell || next > index || text.end(of: beforehand, at: span.end) != nil
    else { return nil }
    let isAfter = text.end(of: after, at: index) == next
    if let end = text.end(of: coming, at: span.end) {
      return coming(
        index..<end, span, isFromNow: text.end(of: fromNow, at: span.end) == end, clause)
    }
    if let end = text.end(of: beforehand, at: span.end) {
      // “sơ kết 6 tháng trước ngày 25/6” is done by that day.
      if next == index, clause.points.point(at: end) != nil { return nil }
      return beforeEvent(index, span, anchor: end, in: clause)
    }
    guard let anchorStart = text.end(of: from, at: text.skip(runs, at: span.end)) else {
      return withoutAnchor(index..<span.end, span, isAfter: isAfter, in: clause)
    }
    guard let anchor = AnchorReader.anchor(at: anchorStart, from: span.end, in: clause) else {
      return withoutAnchor(index..<span.end, span, isAfter: isAfter, in: clause)
    }
    return match(index..<anchor.end, span, anchor, isAfter: isAfter, in: clause)
  }

  /// “trong 30 ngày đầu kể từ ngày bàn giao”.
  private static let runs: PhraseSet = [
    "đầu", "đầu tiên", "liên tục", "liên tiếp", "liền",
  ]

  /// “trong 15 ngày làm việc tiếp theo” counts from what was told before, “trong 03 ngày tới” from
  /// the issue.
  private static func coming(
    _ range: Range<Int>, _ span: SpanReader.Span, isFromNow: Bool, _ clause: DeadlineClause
  ) -> DeadlineMatch? {
    guard !clause.isTold(before: range.lowerBound) else { return nil }
    var deadline = Deadline(kind: .relative)
    deadline.offset = span.offset
    if let issued = clause.issued, let day = clause.calendar.day(span.offset, after: issued) {
      if isFromNow { deadline.date = day } else { deadline.alternatives = [day] }
    }
    return DeadlineMatch(range, deadline, .firm)
  }

  /// “ngay trong ngày làm việc tiếp theo”, “vào ngày hôm sau”.
  private static func nextDay(at index: Int, in clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    guard let next = text.end(of: within, at: index) else { return nil }
    for (unit, words) in nextDays {
      guard let end = text.end(of: words, at: next) else { continue }
      var deadline = Deadline(kind: .relative)
      let offset = Deadline.Offset(amount: 1, unit: unit)
      deadline.offset = offset
      if let issued = clause.issued, let day = clause.calendar.day(offset, after: issued) {
        deadline.alternatives = [day]
      }
      return DeadlineMatch(index..<end, deadline, .firm)
    }
    return nil
  }

  /// “chậm nhất 40 ngày trước ngày bầu cử”: the event's, so much earlier.
  private static func beforeEvent(
    _ index: Int, _ span: SpanReader.Span, anchor start: Int, in clause: DeadlineClause
  ) -> DeadlineMatch? {
    guard let anchor = AnchorReader.anchor(at: start, from: span.end, in: clause),
      !clause.isTold(before: index)
    else { return nil }
    var deadline = Deadline(kind: .eventRelative)
    deadline.offset = span.offset
    deadline.anchor = anchor.words
    deadline.alternativeKind = .relative
    let bracket = bracketedDay(at: anchor.end, clause)
    if let day = anchor.day ?? anchoredDay(start..<anchor.end, clause) ?? bracket?.day {
      deadline.date = clause.calendar.day(span.offset, before: day)
    }
    return DeadlineMatch(index..<(bracket?.end ?? anchor.end), deadline, .firm)
  }

  /// “(dự kiến 10/12/2024)” behind the event.
  private static func bracketedDay(at index: Int, _ clause: DeadlineClause)
    -> (day: CalendarDay, end: Int)?
  {
    guard let open = clause.text.end(of: opening, at: index) else { return nil }
    let start = clause.text.skip(planned, at: open)
    guard let point = clause.points.timedDay(at: start), let day = point.last,
      let close = clause.text.end(of: closing, at: point.end)
    else { return nil }
    return (day, close)
  }

  private static let opening: PhraseSet = ["("]
  private static let closing: PhraseSet = [")"]
  private static let planned: PhraseSet = ["dự kiến", "dự kiến vào", "dự định", "vào"]

  /// “60 ngày trước ngày bầu cử 15/3/2026”.
  private static func anchoredDay(_ range: Range<Int>, _ clause: DeadlineClause) -> CalendarDay? {
    for index in range {
      if let point = clause.points.timedDay(at: index), let day = point.last { return day }
    }
    return nil
  }

  /// “xử lý trong ngày”: of the day that the matter comes up; “trong ngày hội” is none.
  private static func sameDay(at index: Int, in clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    if let start = text.end(of: inDay, at: index), text.end(of: comings, at: start) != nil,
      !clause.isTold(before: index)
    {
      let end = clause.nextMark(from: start)
      guard end - start <= 10 else { return nil }
      var deadline = Deadline(kind: .relative)
      deadline.offset = Deadline.Offset(amount: 1, unit: .day)
      deadline.anchor = text.words(start - 1..<end)
      deadline.alternativeKind = .immediate
      return DeadlineMatch(index..<end, deadline, .soft)
    }
    guard let end = text.end(of: inDay, at: index),
      ends(end, clause) && !clause.isTold(before: index) || text.precedes(settling, index),
      text.shape(at: end) == .none, text.end(of: namedDays, at: end) == nil
    else { return nil }
    var deadline = Deadline(kind: .relative)
    deadline.offset = Deadline.Offset(amount: 1, unit: .day)
    deadline.alternativeKind = .immediate
    return DeadlineMatch(index..<end, deadline, .soft)
  }

  /// “ngay trong ngày nhận được hồ sơ”: on the day of the event itself.
  private static let comings: PhraseSet = [
    "nhận được", "nhận", "tiếp nhận", "phát hiện", "xảy ra", "phát sinh", "nhận hồ sơ",
    "có kết quả",
    "nhận đủ",
  ]
  private static let inDay: PhraseSet = ["trong ngày", "ngay trong ngày", "nội trong ngày"]
  private static let settling: PhraseSet = [
    "xử lý", "giải quyết", "trả kết quả", "trả lời", "hoàn thành", "xong", "báo cáo", "khắc phục",
    "phản hồi", "thực hiện",
  ]
  private static let namedDays: PhraseSet = [
    "hội", "lễ", "nghỉ", "họp", "bầu", "làm", "cuối", "đầu", "này", "thứ", "mai", "hôm", "chủ",
    "quốc", "tết", "đó", "thi", "mùng", "mồng",
  ]

  private static let within: PhraseSet = [
    "trong", "ngay trong", "vào", "chậm nhất", "chậm nhất là", "chậm nhất trong", "không quá",
    "chậm nhất vào", "ngay", "muộn nhất", "muộn nhất là",
  ]
  private static let nextDays: [(Deadline.Offset.Unit, PhraseSet)] = [
    (
      .workingDay,
      [
        "ngày làm việc tiếp theo", "ngày làm việc kế tiếp", "ngày làm việc liền kề",
        "ngày làm việc hôm sau", "ngày làm việc sau đó", "ngày làm việc liền sau",
      ]
    ),
    (.day, ["ngày tiếp theo", "ngày kế tiếp", "ngày liền kề", "ngày sau đó", "ngày hôm sau"]),
  ]
  private static let coming: PhraseSet = [
    "tiếp theo", "kế tiếp", "liền kề", "tới", "sắp tới", "sau đó", "liên tiếp tiếp theo",
    "kể từ nay", "tiếp sau", "liền sau",
  ]
  private static let inside: PhraseSet = ["trong"]
  private static let fromNow: PhraseSet = ["tới", "sắp tới", "kể từ nay"]
  private static let beforehand: PhraseSet = ["trước", "trước khi"]

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
    if isAfter { return awaited(range, span, in: clause) ?? tried(range, span, in: clause) }
    guard
      clause.isCell || span.unitIsOfWork || isBound(range.lowerBound, clause)
        || clause.text.end(of: inside, at: range.lowerBound) != nil
          && ends(range.upperBound, clause)
          && (clause.followsCompletion(range.lowerBound) || !lasts(range.lowerBound, clause))
    else { return nil }
    var deadline = Deadline(kind: .relative)
    deadline.offset = span.offset
    if let issued = clause.issued, let day = clause.calendar.day(span.offset, after: issued) {
      deadline.alternatives = [day]
    }
    return DeadlineMatch(range, deadline, .firm)
  }

  /// “niêm yết trong 07 ngày”, “hội nghị diễn ra trong 02 ngày”: how long it goes on.
  private static func lasts(_ index: Int, _ clause: DeadlineClause) -> Bool {
    var place = index - 1
    while place >= clause.range.lowerBound, index - place <= 10 {
      if clause.text.terms[place].kind == .mark { break }
      if clause.text.end(of: lasting, at: place) != nil { return true }
      place -= 1
    }
    return !(max(clause.range.lowerBound, index - 14)..<index).contains {
      clause.text.end(of: handing, at: $0) != nil
    }
  }

  private static let lasting = DeadlineWords.phrases("lasting")
  private static let handing = DeadlineWords.phrases("handed-in")

  /// “sau 01 tháng, báo cáo kết quả”: not before (D14).
  private static func awaited(
    _ range: Range<Int>, _ span: SpanReader.Span, in clause: DeadlineClause
  ) -> DeadlineMatch? {
    guard ends(range.upperBound, clause), clause.text.end(of: after, at: range.lowerBound) != nil,
      !clause.isTold(before: range.lowerBound)
    else { return nil }
    var deadline = Deadline(kind: .eventRelative)
    deadline.offset = span.offset
    deadline.alternativeKind = .relative
    return DeadlineMatch(range, deadline, .soft)
  }

  /// “tổ chức sơ kết sau 06 tháng hoạt động”; “tổng kết sau 02 năm thực hiện” is a title's.
  private static func tried(
    _ range: Range<Int>, _ span: SpanReader.Span, in clause: DeadlineClause
  ) -> DeadlineMatch? {
    let text = clause.text
    guard let end = text.end(of: trials, at: range.upperBound),
      !clause.isTold(before: range.lowerBound),
      span.offset.unit != .year
        || clause.text.end(of: after, at: range.lowerBound) != nil
          && clause.isOpening(range.lowerBound)
        || (max(clause.range.lowerBound, range.lowerBound - 4)..<range.lowerBound)
          .contains(where: { text.end(of: holding, at: $0) != nil })
    else { return nil }
    let stop = ends(end, clause) ? end : clause.nextMark(from: end)
    guard stop - end <= 8 else { return nil }
    var deadline = Deadline(kind: .eventRelative)
    deadline.offset = span.offset
    deadline.anchor = text.words(range.upperBound..<stop)
    deadline.alternativeKind = .relative
    return DeadlineMatch(range.lowerBound..<stop, deadline, .soft)
  }

  private static let trials = DeadlineWords.phrases("trial")
  private static let holding: PhraseSet = ["tổ chức", "tiến hành", "báo cáo kết quả"]

  private static func ends(_ index: Int, _ clause: DeadlineClause) -> Bool {
    index >= clause.range.upperBound || clause.text.terms[index].kind == .mark
  }

  private static let bounding: PhraseSet = [
    "trong vòng", "trong thời hạn", "không quá", "chậm nhất", "tối đa", "≤", "không kéo dài quá",
    "không vượt quá", "không được quá", "không để quá", "kéo dài không quá",
  ]

  private static func isBound(_ index: Int, _ clause: DeadlineClause) -> Bool {
    clause.text.end(of: bounding, at: index) != nil
  }
}
