internal import DirectiveModel

/// Spans that an event fills, and days of the lunar calendar.
extension EventRule {
  private static let whole: PhraseSet = ["trong suốt", "suốt", "vào mùa", "trong mùa", "vào vụ"]
  /// “suốt” of “thông suốt”, and “suốt ngày đêm” that names no event.
  private static let smooth: PhraseSet = ["thông", "xuyên"]
  static let lasting: PhraseSet = [
    "ngày đêm", "quá trình", "thời gian qua", "những năm", "đời", "từ", "ngày", "đêm", "cả",
  ]
  static let all: PhraseSet = ["suốt"]

  /// “bố trí lực lượng trực trong suốt thời gian nghỉ Tết, gửi danh sách …”: the span closes its part
  /// of the sentence.
  static func whileLasting(_ index: Int, _ next: Int, _ end: Int, _ clause: DeadlineClause)
    -> DeadlineMatch?
  {
    guard clause.text.end(of: whole, at: index) == next, !clause.isOpening(index),
      !clause.text.precedes(smooth, index), clause.text.end(of: lasting, at: next) == nil,
      end > next, end - next <= 10, end < clause.range.upperBound,
      clause.text.end(of: ending, at: end) != nil, !clause.isTold(before: index)
    else { return nil }
    // “vào mùa thu hoạch cà phê (tháng 11, tháng 12)”
    let close = bracketEnd(at: end, clause)
    return event(index..<(close ?? end), anchor: next..<(close ?? end), isSpan: true, clause)
  }

  private static let ending: PhraseSet = [",", ";", ".", "("]
  private static let opening: PhraseSet = ["("]
  private static let closing: PhraseSet = [")"]

  private static func bracketEnd(at index: Int, _ clause: DeadlineClause) -> Int? {
    guard let open = clause.text.end(of: opening, at: index) else { return nil }
    return (open..<min(open + 12, clause.range.upperBound)).first {
      clause.text.end(of: closing, at: $0) != nil
    }.map { $0 + 1 }
  }

  /// Terms and seasons that no calendar dates.
  static let seasons = DeadlineWords.phrases("season")
  private static let prepositions: PhraseSet = ["trong", "cuối", "đầu", "giữa", "vào", "sau"]

  /// “Đầu năm học” in a column of time, “xong trong học kỳ I” at the end of a sentence.
  static func season(_ index: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    guard let next = clause.text.end(of: seasons, at: index) else { return nil }
    let end = clause.nextMark(from: next)
    let isWhole = clause.isCell && clause.isOpening(index)
    guard
      isWhole
        || !clause.isCell && clause.text.end(of: prepositions, at: index) != nil
          && clause.followsCompletion(index) && closes(index, end, clause)
    else { return nil }
    return event(index..<end, anchor: index..<end, isSpan: false, clause)
  }

  static let within: PhraseSet = ["trong"]
  private static let counts: PhraseSet = [
    "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "các", "những", "mấy",
  ]
  private static let units: PhraseSet = ["ngày", "đêm", "buổi", "tuần", "ngày đêm"]
  private static let happenings: PhraseSet = ["diễn ra", "tổ chức", "nghỉ", "lễ", "tết", "hội"]

  /// “trong hai đêm diễn ra Liên hoan”, “trong những ngày nghỉ lễ”: as long as the event lasts.
  static func counted(_ index: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    guard let next = text.end(of: within, at: index) else { return nil }
    var place = next
    if case .integer(_, let digits) = text.shape(at: next), digits <= 2 {
      place += 1
    } else if let end = text.end(of: counts, at: next) {
      place = end
    }
    guard place > next, let unit = text.end(of: units, at: place),
      text.end(of: happenings, at: unit) != nil
    else { return nil }
    let end = clause.nextMark(from: unit)
    guard clause.isCell || clause.isOpening(index) || closes(index, end, clause),
      !clause.isTold(before: index)
    else { return nil }
    return event(index..<end, anchor: next..<end, isSpan: true, clause)
  }

  /// Words that reach to a day.
  static let reaching: PhraseSet = [
    "từ nay đến", "từ nay đến hết", "đến", "đến hết", "chậm nhất", "chậm nhất là", "vào", "từ",
    "chậm nhất vào", "trong", "cho đến", "hoàn thành", "xong", "muộn nhất", "từ nay cho đến",
    "trước", "xong trước", "chậm nhất trước", "hoàn thành trước",
  ]
  private static let befores: PhraseSet = [
    "trước", "xong trước", "chậm nhất trước", "hoàn thành trước",
  ]

  /// “từ nay đến 28 Tết”, “chậm nhất mùng 6 Tết”, “vào rằm tháng Giêng”: a day that only the lunar
  /// calendar dates.
  static func lunar(_ index: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    guard let next = clause.text.end(of: reaching, at: index),
      let end = lunarDayEnd(at: next, clause), !clause.isTold(before: index),
      // “trước rằm tháng Giêng”: a feast that the table dates.
      clause.text.end(of: befores, at: index) != next
        || NamedDays.day(in: next..<end, of: clause.text) == nil
    else { return nil }
    var deadline = Deadline(kind: .eventRelative)
    deadline.anchor = clause.text.words(next..<end)
    deadline.alternativeKind = Deadline.Kind.none
    guard let bracket = bracketedDay(at: end, clause) else {
      return DeadlineMatch(index..<end, deadline, .soft)
    }
    let isBefore = clause.text.end(of: befores, at: index) == next
    deadline.kind = isBefore ? .before : .onOrBefore
    deadline.date = isBefore ? bracket.day.advanced(by: -1) : bracket.day
    deadline.statedDate = bracket.day
    deadline.alternativeKind = .eventRelative
    return DeadlineMatch(index..<bracket.end, deadline, .firm)
  }

  private static let fullMoons: PhraseSet = ["rằm", "ngày rằm"]
  private static let lunarMonths: PhraseSet = [
    "tháng chạp", "tháng giêng", "âm lịch", "tết", "tháng chạp âm lịch", "tháng giêng âm lịch",
    "( âm lịch )", "tết nguyên đán", "( tết )", "chạp",
  ]
  private static let lunarYear: PhraseSet = ["âm lịch", "( âm lịch )", "( âl )"]

  /// Behind “23 tháng Chạp”, “mùng 6 Tết”, “10/3 âm lịch”, “rằm tháng 8”.
  static func lunarDayEnd(at index: Int, _ clause: DeadlineClause) -> Int? {
    let text = clause.text
    if let moon = text.end(of: fullMoons, at: index) {
      guard let month = text.end(of: PointReader.monthWord, at: moon), month < text.count else {
        return nil
      }
      return text.skip(lunarYear, at: month + 1)
    }
    let start = text.skip(PointReader.dayWords, at: index)
    switch text.shape(at: start) {
    case .integer(let day, let digits) where digits <= 2 && (1...30).contains(day):
      if let end = text.end(of: lunarMonths, at: start + 1) { return end }
      guard let month = text.end(of: PointReader.monthWord, at: start + 1) else { return nil }
      return text.end(of: lunarYear, at: month + 1)
    case .dayMonth:
      return text.end(of: lunarYear, at: start + 1)
    default:
      return nil
    }
  }
}
