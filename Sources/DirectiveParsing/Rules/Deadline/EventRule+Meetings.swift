internal import DirectiveModel
internal import VietnameseText

/// Meetings still to come, frames of other events, and whoever meets a condition.
extension EventRule {
  static let places = ["tại", "vào", "trong", "ngay tại", "ở", "tại các", "vào các"]
  static let sessions = DeadlineWords.surfaces("session")
  /// Where the work is laid before somebody; the words behind must tell that it is still to come.
  static let gatherings = PhraseSet(
    places.flatMap { place in sessions.map { Phrase("\(place) \($0)") } })
  /// “trước phiên tòa 07 ngày”, “Sau cuộc họp, …”.
  static let aroundMeetings = PhraseSet(
    ["trước", "đến trước", "sau"].flatMap { place in
      (sessions + ["phiên tòa", "kỳ thi", "hội thi", "hội thao", "lễ hội", "liên hoan"])
        .filter { $0 != "lễ" && $0 != "giao ban" }.map { Phrase("\(place) \($0)") }
    })
  private static let layings = DeadlineWords.phrases("laid")
  private static let tellings: PhraseSet = [
    "kết luận", "phát biểu", "chỉ đạo của", "ý kiến", "đã", "ý kiến của", "giao tại", "tiếp thu",
  ]
  /// Right before the meeting: what was said there.
  private static let said: PhraseSet = ["nêu", "giao", "kết luận", "chỉ đạo", "được giao"]
  private static let comings: PhraseSet = [
    "tới", "sau", "này", "gần nhất", "cuối", "tháng", "kỳ", "năm", "quý", "sắp tới", "thường kỳ",
    "kế tiếp",
    "tiếp theo", "gần đây nhất", "thường lệ", "kỷ niệm", "tổng kết", "sơ kết", "giữa", "đầu", "thứ",
    "lần thứ", "chuyên đề",
  ]

  /// “trình Ban Thường vụ tại phiên họp tháng 6”, “công bố tại Lễ kỷ niệm 20/10”.
  static func gathering(_ index: Int, _ next: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    guard RecurrenceScanner.meeting(at: index, in: clause) == nil else { return nil }
    var end = clause.nextMark(from: next)
    if !closes(index, end, clause), let named = namedEnd(next, end, clause) { end = named }
    guard
      closes(index, end, clause) || namedEnd(next, end, clause) == end
        || plannedBracket(at: end, clause) != nil,
      !text.terms[index..<end].contains(where: \.isMasked),
      clause.isCell || isLaid(before: index, clause),
      isComing(next..<end, clause)
    else { return nil }
    var deadline = Deadline(kind: .eventRelative)
    deadline.alternativeKind = Deadline.Kind.none
    if let point = (next..<end).lazy.compactMap({ clause.points.timedDay(at: $0) }).first,
      point.doubt != .weekdayAlone, let day = point.last
    {
      if let issued = clause.issued, day < issued { return nil }
      deadline.date = day
      if point.yearInferred { deadline.yearInferred = true }
    } else if isPast(next..<end, clause) {
      return nil
    }
    if let bracket = plannedBracket(at: end, clause) {
      end = bracket.end
      deadline.date = deadline.date ?? bracket.day
    }
    deadline.anchor = text.words(index + 1..<end)
    return DeadlineMatch(index..<end, deadline, .soft)
  }

  /// A letter of invitation speaks of its own meeting.
  private static func isComing(_ range: Range<Int>, _ clause: DeadlineClause) -> Bool {
    range.contains { clause.text.end(of: comings, at: $0) != nil }
      || range.isEmpty && clause.documentType?.wordKey == invitation
  }

  private static let invitation = "giấy mời".wordKey

  static func isPast(_ range: Range<Int>, _ clause: DeadlineClause) -> Bool {
    guard let issued = clause.issued else { return false }
    return range.contains { place in
      clause.points.point(at: place).flatMap(\.last).map { $0 < issued } == true
    }
  }

  private static let at: PhraseSet = ["tại", "vào"]
  static let eves: PhraseSet = ["trước", "chậm nhất trước", "xong trước", "đến trước"]

  /// “tại phiên họp ngày 20/8/2025”: meetings of the past are masked by their days, those to come are
  /// waited for.
  static func datedMeeting(_ index: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    let terms = clause.text.terms
    let eve = clause.text.end(of: eves, at: index)
    guard let next = eve ?? clause.text.end(of: at, at: index), next < clause.range.upperBound,
      terms[next].mask == .event, let issued = clause.issued,
      eve != nil || isLaid(before: index, clause), !clause.isTold(before: index)
    else { return nil }
    let end =
      terms[next..<clause.range.upperBound].firstIndex { $0.mask != .event }
      ?? clause.range.upperBound
    let parts: DateParts
    switch terms[end - 1].shape {
    case .date(let written): parts = written
    case .dayMonth(let day, let month): parts = DateParts(day: day, month: month, year: nil)
    default: return nil
    }
    let point = clause.points.point(of: parts, end: end)
    guard let day = point.last, day > issued, point.doubt == nil else { return nil }
    var deadline = Deadline(kind: .eventRelative, date: day)
    deadline.anchor = clause.text.words(next..<end)
    deadline.alternativeKind = .onOrBefore
    if eve != nil {
      // “gửi tài liệu trước phiên họp ngày 20/8/2025”
      deadline.statedDate = day
      deadline.date = day.advanced(by: -1)
      deadline.alternatives = [day]
      deadline.alternativeKind = .before
    }
    if point.yearInferred { deadline.yearInferred = true }
    return DeadlineMatch(index..<end, deadline, .firm)
  }

  private static let latestDay: PhraseSet = [
    "chậm nhất ngày", "chậm nhất vào ngày", "chậm nhất là ngày", "muộn nhất ngày",
    "chậm nhất đến ngày", "chậm nhất vào lễ", "chậm nhất là vào ngày",
  ]
  /// Days that an event gives its name.
  private static let namedDays: PhraseSet = [
    "khai giảng", "bế giảng", "khai mạc", "bế mạc", "tựu trường", "bầu cử", "hội", "tổ chức",
    "khởi công", "khánh thành", "ra quân", "đại hội", "họp", "diễn ra", "thi", "tổng duyệt",
  ]

  /// “chậm nhất ngày khai giảng”: a day that only the event tells.
  static func latestOn(_ index: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    guard let next = clause.text.end(of: latestDay, at: index),
      clause.text.end(of: namedDays, at: next) != nil
    else { return nil }
    let end = clause.nextMark(from: next)
    guard closes(index, end, clause) || clause.isOpening(index),
      !(next..<end).contains(where: { clause.points.timedDay(at: $0) != nil })
    else { return nil }
    return event(index..<end, anchor: next - 1..<end, isSpan: false, clause)
  }

  /// “(dự kiến tháng 7/2026)” behind the meeting.
  static func plannedBracket(at index: Int, _ clause: DeadlineClause)
    -> (day: CalendarDay?, end: Int)?
  {
    guard let open = clause.text.end(of: opening, at: index) else { return nil }
    let start = clause.text.skip(planned, at: open)
    guard let point = clause.points.point(at: start),
      let close = clause.text.end(of: closing, at: point.end)
    else { return nil }
    return (point.unit == .day ? point.last : nil, close)
  }

  private static let opening: PhraseSet = ["("]
  private static let closing: PhraseSet = [")"]
  private static let planned: PhraseSet = [
    "dự kiến", "dự kiến vào", "dự định", "vào", "dự kiến tổ chức", "dự kiến họp", "dự kiến trong",
  ]

  /// “tại kỳ họp cuối năm 2019 chính sách hỗ trợ …”: behind the time that tells which one.
  private static func namedEnd(_ next: Int, _ end: Int, _ clause: DeadlineClause) -> Int? {
    (next..<min(next + 5, end)).lazy.compactMap { clause.points.point(at: $0)?.end }.first
  }

  private static func isLaid(before index: Int, _ clause: DeadlineClause) -> Bool {
    let near = max(clause.range.lowerBound, index - 12)..<index
    return !near.contains { clause.text.end(of: tellings, at: $0) != nil }
      && !clause.text.precedes(said, index)
      && (clause.text.precedes(latest, index)
        || (max(clause.range.lowerBound, index - 30)..<index).contains {
          clause.text.end(of: layings, at: $0) != nil
        })
  }

  private static let latest: PhraseSet = ["chậm nhất", "muộn nhất", "chậm nhất là", "muộn nhất là"]

  static let frameworks: PhraseSet = ["trong khuôn khổ"]

  /// “công bố trong khuôn khổ Năm Du lịch 2024”.
  static func framework(_ index: Int, _ next: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    let end = clause.nextMark(from: next)
    guard end > next, closes(index, end, clause), !clause.isTold(before: index) else { return nil }
    var deadline = Deadline(kind: .eventRelative)
    deadline.anchor = clause.text.words(next..<end)
    deadline.alternativeKind = Deadline.Kind.none
    return DeadlineMatch(index..<end, deadline, .weak)
  }

  static let whichever: PhraseSet = ["nào", "quá hạn"]
  private static let duty: PhraseSet = ["thì"]

  /// “đơn vị nào thay đổi lịch thì báo …”, “quá hạn 15 ngày mà chưa thực hiện thì …”: once it
  /// happens.
  static func whoever(_ index: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    guard index - clause.range.lowerBound <= 8,
      !(clause.range.lowerBound..<index).contains(where: {
        clause.text.terms[$0].kind == .mark
      }) || clause.isOpening(index),
      let end = (index + 1..<min(index + 24, clause.range.upperBound)).first(where: {
        clause.text.end(of: duty, at: $0) != nil
      })
    else { return nil }
    var deadline = Deadline(kind: .eventRelative)
    deadline.anchor = clause.text.words(index..<end)
    deadline.alternativeKind = Deadline.Kind.none
    return DeadlineMatch(index..<end, deadline, .weak)
  }
}
