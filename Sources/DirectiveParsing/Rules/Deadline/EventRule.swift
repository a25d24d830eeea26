internal import DirectiveModel

/// An event or a condition that the work waits for: “khi có yêu cầu”, “nếu phát sinh vướng mắc”.
///
/// It must open or close the clause; inside a clause “khi” mostly belongs to a noun.
enum EventRule: DeadlineRule {
  static let id: RuleID = "deadline.event"
  static let summary = "khi, nếu, trường hợp, sau khi, trước khi, trước kỳ họp, trong quá trình …"
  static let openers = conditions.openers.union(preparations.openers).union(courses.openers)
    .union(meetings.openers).union(plannings.openers).union(festivities.openers)
    .union(whichever.openers).union(gatherings.openers).union(frameworks.openers)
    .union(reaching.openers).union(within.openers).union(seasons.openers)
    .union(aroundMeetings.openers).union(awaiting.openers).union(eves.openers)

  private static let conditions: PhraseSet = [
    "khi", "nếu", "trường hợp", "trong trường hợp", "sau khi", "trước khi", "mỗi khi", "đến khi",
    "cho đến khi", "chỉ khi", "nếu như", "khi nào", "sau ngày", "trong khi", "trong suốt",
    "trong dịp", "trong thời gian diễn ra", "đến trước thời điểm", "trước thời điểm",
    "trong đợt", "trong các đợt", "vào dịp", "nhân dịp", "sau thời điểm", "trước mỗi", "sau mỗi",
    "trường hợp nếu",
    "cho tới khi", "tới khi", "đến lúc", "cho đến lúc", "từ nay đến khi", "từ nay cho đến khi",
    "từ nay tới khi", "sau thời hạn", "quá thời hạn", "hết thời hạn", "khi hết thời hạn",
    "trong thời gian", "trong thời hạn", "suốt", "vào mùa", "trong mùa", "vào vụ", "hết thời gian",
    "khi hết thời gian", "trong những ngày diễn ra", "trong các ngày diễn ra", "trong hè",
    "từ nay đến hết mùa", "từ nay đến hết vụ", "đến hết mùa", "đến hết vụ", "cho đến hết mùa",
    "cho đến hết vụ", "đến hết đợt", "từ nay đến hết đợt",
    "trong dịp hè", "trong kỳ nghỉ", "vào chính vụ", "vào đầu vụ", "vào cuối vụ", "vào đêm",
  ]
  /// “trong thời gian tới”, “trong thời hạn 10 ngày” are no events.
  private static let spansOfTime: PhraseSet = ["trong thời gian", "trong thời hạn"]
  private static let plainTimes: PhraseSet = [
    "tới", "qua", "vừa", "này", "sớm", "nhanh", "ngắn", "dài", "gần", "còn", "sắp", "đầu", "từ",
    "quy định", "đó", "không", "tối", "nhất", "cao", "trên", "thực hiện", "nêu", "theo", "chậm",
    "ít nhất", "tối thiểu", "sớm nhất", "luật", "cho phép", "trước", "là", "một", "hai", "ba",
    "năm", "mười", "nói",
    "cuối", "giữa", "của",
  ]
  private static let happened: PhraseSet = ["phát sinh", "xảy ra", "tồn đọng", "nảy sinh"]
  private static let joints: PhraseSet = ["và", "trong", "hoặc"]
  private static let eve: PhraseSet = ["trước"]
  private static let moments: PhraseSet = ["trước thời điểm", "đến trước thời điểm"]
  private static let preparations: PhraseSet = [
    "trước kỳ họp", "trước tết", "trước mùa", "trước phiên họp", "trước hội nghị", "trước ngày",
    "trước đại hội", "trước dịp", "trước lễ", "trước cuộc họp", "trước khai giảng",
    "trước năm học", "đến trước ngày", "trước thềm", "trước kỳ thi", "trước đợt",
    "trước quốc khánh", "trước giỗ tổ", "trước rằm", "trước trung thu", "trước nghỉ lễ",
    "trước kỳ nghỉ", "trước các kỳ nghỉ", "trước giao thừa", "trước bầu cử", "trước các ngày lễ",
    "trước niên vụ", "trước giờ", "trước buổi", "trước bão", "trước lũ", "trước các kỳ họp",
    "trước các phiên họp", "trước hội thi", "trước thời hạn",
    "chậm nhất trước kỳ họp", "trước vụ", "trước khai mạc", "sau kỳ họp", "sau hội nghị",
    "sau tết",
  ]
  /// Where the work is to be laid before somebody: “trình HĐND tỉnh tại kỳ họp cuối năm”.
  private static let meetings: PhraseSet = [
    "tại hội nghị giao ban", "tại cuộc họp giao ban", "tại buổi giao ban", "tại phiên giao ban",
    "tại kỳ họp", "tại phiên họp", "vào kỳ họp", "tại kỳ họp thường lệ", "tại phiên họp thường kỳ",
  ]
  private static let layings: PhraseSet = [
    "trình", "báo cáo", "xem xét", "thông qua", "cho ý kiến", "ban hành", "quyết định",
  ]
  private static let frequencies: PhraseSet = ["hằng", "hàng", "mỗi", "định kỳ", "các"]
  private static let courses: PhraseSet = ["trong quá trình"]
  private static let ownWork: PhraseSet = [
    "thực hiện", "triển khai", "điều hành", "tổ chức thực hiện", "triển khai thực hiện",
    "thi hành", "chỉ đạo", "công tác", "giải quyết", "xử lý", "xây dựng", "rà soát", "làm việc",
    "hoạt động", "quản lý", "thực thi", "tham mưu", "soạn thảo", "phối hợp",
  ]

  static func match(at index: Int, in clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    if let next = text.end(of: courses, at: index) { return course(index, next, clause) }
    if let spanned = lunar(index, clause) ?? counted(index, clause) ?? season(index, clause) {
      return spanned
    }
    if let ahead = ahead(index, clause) ?? datedMeeting(index, clause) ?? latestOn(index, clause) {
      return ahead
    }
    if let year = schoolYear(index, clause) { return year }
    if let next = text.end(of: preparations, at: index) ?? text.end(of: aroundMeetings, at: index),
      RecurrenceScanner.meeting(at: index, in: clause) == nil,
      // “phát sinh trước, trong và sau Kỳ thi”, “các điểm đen phát sinh sau Tết”
      !text.precedes(joints, index, longest: 1), !text.precedes(happened, index, longest: 2)
    {
      return preparation(index, next, clause)
    }
    if let next = text.end(of: festivities, at: index),
      let match = festivity(index, next, clause)
    {
      return match
    }
    if let next = text.end(of: plannings, at: index) { return planned(index, next, clause) }
    if let next = text.end(of: meetings, at: index), let found = meeting(index, next, clause) {
      return found
    }
    if let next = text.end(of: gatherings, at: index) { return gathering(index, next, clause) }
    if let next = text.end(of: frameworks, at: index) { return framework(index, next, clause) }
    if text.end(of: whichever, at: index) != nil { return whoever(index, clause) }
    if let awaited = awaitedCell(index, clause) { return awaited }
    guard let next = text.end(of: conditions, at: index) else { return nil }
    // “trước thời điểm 30/6/2025” is a date, and so is “trước khi hết giờ làm việc ngày 20/3”.
    if text.end(of: moments, at: index) == next, clause.points.point(at: next) != nil { return nil }
    if text.end(of: eve, at: index) != nil, clause.points.point(at: index + 1) != nil { return nil }
    let isSpanOfTime = text.end(of: spansOfTime, at: index) == next
    if isSpanOfTime,
      text.shape(at: next) != .none || text.end(of: plainTimes, at: next) != nil
    {
      return nil
    }
    guard !text.precedes(nounBefore, index, longest: 2), !closesStages(index, clause) else {
      return nil
    }
    // “học tập suốt đời”
    if text.end(of: all, at: index) == next, text.end(of: lasting, at: next) != nil { return nil }
    let near = clause.nextMark(from: next)
    let end = conditionEnd(
      from: next, to: isSpanOfTime ? listEnd(at: near, clause) : near, clause)
    guard end > next, !isSpanOfTime || near - next <= 6 else { return nil }
    // “trước khi thu hồ sơ nhập học 05 ngày”, wherever it stands.
    if text.end(of: eve, at: index) != nil, trailingSpan(next..<end, clause) != nil {
      return event(index..<end, anchor: next..<end, isSpan: false, clause)
    }
    if let whole = whileLasting(index, next, end, clause) { return whole }
    guard clause.isCell || opens(index, end, clause) || closes(index, end, clause) else {
      return nil
    }
    if end == next + 1, bare.contains(text.terms[next].code) { return nil }
    // “từ nay đến hết mùa khô (dự kiến cuối tháng 5)”
    let bracket = plannedBracket(at: end, clause)
    let whole = bracket.map { $0.day == nil ? $0.end : end } ?? end
    return event(index..<whole, anchor: next..<whole, isSpan: isSpan(index, clause), clause)
  }

  /// “giám sát từ khâu lập danh sách đến khi công nhận kết quả”: how much of a process is meant.
  private static func closesStages(_ index: Int, _ clause: DeadlineClause) -> Bool {
    clause.text.end(of: untilThen, at: index) != nil
      && (max(clause.range.lowerBound, index - longestStage)..<index).contains {
        clause.text.end(of: stages, at: $0) != nil
      }
  }

  private static let untilThen: PhraseSet = ["đến khi", "cho đến khi", "đến lúc", "tới khi"]
  private static let stages: PhraseSet = [
    "từ khâu", "từ khi", "từ lúc", "từ giai đoạn", "từ bước", "ngay từ khâu",
  ]
  private static let longestStage = 14

  /// “trước năm học 2017 - 2018”: when it begins no calendar tells.
  private static func schoolYear(_ index: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    let terms = clause.text.terms
    let next = index + 1
    guard clause.text.end(of: eve, at: index) == next, next + 1 < clause.range.upperBound,
      terms[next].mask == .period, terms[next + 1].code == studying
    else { return nil }
    let end =
      (next..<clause.range.upperBound).first { terms[$0].mask != .period }
      ?? clause.range.upperBound
    return event(index..<end, anchor: next..<end, isSpan: false, clause)
  }

  private static let studying = WordCode(word: "học")

  /// “Sau đánh giá ngoài”, “Trước khai giảng”, “Cùng kỳ họp cuối năm” in a column of time: whatever
  /// is no day there is an event.
  private static func awaitedCell(_ index: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    guard clause.isCell, clause.isOpening(index), let next = text.end(of: awaiting, at: index),
      text.shape(at: next) == .none,
      !(next...next + 1).contains(where: { clause.points.point(at: $0) != nil }),
      text.end(of: conditions, at: index) == nil, SpanReader.span(at: next, in: clause) == nil
    else { return nil }
    let end = clause.nextMark(from: next)
    guard end > next else { return nil }
    return event(index..<end, anchor: next..<end, isSpan: false, clause)
  }

  private static let awaiting = DeadlineWords.phrases("awaited-cell")

  /// A condition ends at its comma, or where “thì”, “phải” opens what is to be done.
  private static func conditionEnd(from index: Int, to mark: Int, _ clause: DeadlineClause) -> Int {
    let duty = (index + 1..<max(index + 1, mark)).first { place in
      clause.text[place].map { duties.contains($0.code) } == true
        || clause.text.end(of: deadlineWords, at: place).flatMap {
          clause.points.timedDay(at: $0, bareDay: false)
        } != nil
        // “sau khi được phê duyệt Dự kiến 20/7/2025” of a cell without marks.
        || clause.isCell
          && clause.text.end(of: plannings, at: place).flatMap { clause.points.point(at: $0) }
            != nil
    }
    return duty ?? mark
  }

  /// “dự báo cháy rừng cấp IV, cấp V”: a comma between two of a kind.
  private static func listEnd(at mark: Int, _ clause: DeadlineClause) -> Int {
    let terms = clause.text.terms
    guard mark - 2 >= clause.range.lowerBound, mark + 2 < clause.range.upperBound,
      clause.text.end(of: comma, at: mark) != nil, terms[mark + 1].code == terms[mark - 2].code,
      terms[mark + 1].kind != .mark
    else { return mark }
    return clause.nextMark(from: mark + 1)
  }

  private static let comma: PhraseSet = [","]
  private static let duties = Set(["thì", "phải"].map { WordCode(word: $0) })
  private static let nounBefore: PhraseSet = [
    "trừ", "các", "những", "đối với", "mọi", "từng", "một số", "nhiều", "trong mọi", "của", "có",
    "như", "kể từ", "từ", "ngay", "sau", "trước", "trong", "đến", "mỗi", "ngay sau", "về", "xử lý",
    "bởi vì", "thông", "xuyên", "sáng", "thấu", "đang", "còn", "vẫn", "hiện", "đang còn",
    "đã",
  ]
  private static let bare = Set(["có", "cần"].map { WordCode(word: $0) })
  private static let spans: PhraseSet = [
    "trong suốt", "trong khi", "trong dịp", "trong thời gian diễn ra", "trong đợt", "vào dịp",
    "trong các đợt", "nhân dịp", "trong thời gian", "trong thời hạn", "từ nay đến khi",
    "từ nay cho đến khi",
    "từ nay tới khi", "cho tới khi", "cho đến khi", "suốt", "vào mùa", "trong mùa", "vào vụ",
    "trong những ngày diễn ra", "trong các ngày diễn ra",
  ]

  static func isSpan(_ index: Int, _ clause: DeadlineClause) -> Bool {
    clause.text.end(of: spans, at: index) != nil
  }

  private static func opens(_ index: Int, _ end: Int, _ clause: DeadlineClause) -> Bool {
    clause.isOpening(index)
  }

  static func closes(_ index: Int, _ end: Int, _ clause: DeadlineClause) -> Bool {
    guard end - index <= 20 else { return false }
    var end = end
    // “… cho tới khi hết dịch (Chi cục Thú y thực hiện).”
    if clause.text.end(of: bracket, at: end) != nil,
      let close = clause.text.terms[end..<clause.range.upperBound].lastIndex(where: {
        $0.code == closingBracket
      })
    {
      end = close
    }
    // “cho đến khi hoàn thành việc sắp xếp, trừ trường hợp đặc biệt …”
    if clause.text.end(of: exceptions, at: end + 1) != nil { return true }
    return clause.text.terms[end..<clause.range.upperBound].allSatisfy { $0.kind == .mark }
  }

  private static let exceptions: PhraseSet = ["trừ", "trừ khi", "ngoại trừ"]
  private static let bracket: PhraseSet = ["("]
  private static let closingBracket = WordCode(word: ")")

  static func event(
    _ range: Range<Int>, anchor: Range<Int>, isSpan: Bool, _ clause: DeadlineClause
  ) -> DeadlineMatch {
    var deadline = Deadline(kind: .eventRelative)
    deadline.anchor = clause.text.words(anchor)
    deadline.alternativeKind = isSpan ? .continuous : Deadline.Kind.none
    if let span = trailingSpan(range, clause) {
      deadline.offset = span.offset
      deadline.alternativeKind = .relative
    }
    return DeadlineMatch(range, deadline, .weak)
  }

  /// “trong quá trình chấm thi” is an event of its own, “trong quá trình thực hiện” the work itself.
  private static func course(_ index: Int, _ next: Int, _ clause: DeadlineClause)
    -> DeadlineMatch?
  {
    let end = clause.nextMark(from: next)
    guard end > next, clause.isOpening(index) || closes(index, end, clause) else { return nil }
    var deadline = Deadline(kind: .eventRelative)
    deadline.alternativeKind = Deadline.Kind.none
    if clause.text.end(of: ownWork, at: next) != nil {
      deadline.kind = .none
      deadline.alternativeKind = .eventRelative
      return DeadlineMatch(index..<end, deadline, .weak)
    }
    deadline.anchor = clause.text.words(next - 2..<end)
    return DeadlineMatch(index..<end, deadline, .weak)
  }

  private static func meeting(_ index: Int, _ next: Int, _ clause: DeadlineClause)
    -> DeadlineMatch?
  {
    // “tại phiên họp cuối tháng” comes back.
    guard RecurrenceScanner.meeting(at: index, in: clause) == nil else { return nil }
    var end = clause.nextMark(from: next)
    guard closes(index, end, clause), !clause.text.terms[index..<end].contains(where: \.isMasked),
      !(next..<end).contains(where: { clause.text.end(of: frequencies, at: $0) != nil }),
      (max(clause.range.lowerBound, index - 30)..<index).contains(where: {
        clause.text.end(of: layings, at: $0) != nil
      })
    else { return nil }
    // A meeting of the past is told, not waited for.
    if isPast(next..<end, clause) { return nil }
    var deadline = Deadline(kind: .eventRelative)
    if let bracket = plannedBracket(at: end, clause) {
      end = bracket.end
      deadline.date = bracket.day
    }
    deadline.anchor = clause.text.words(index + 1..<end)
    deadline.alternativeKind = Deadline.Kind.none
    return DeadlineMatch(index..<end, deadline, .soft)
  }
}
