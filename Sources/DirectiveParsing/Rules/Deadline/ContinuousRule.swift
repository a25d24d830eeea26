internal import DirectiveModel

/// Work without end: “thường xuyên”, “liên tục”, “hằng ngày” without an hour, “Cả năm” in a table.
///
/// “chi thường xuyên” and other kinds of money or staff are not work.
enum ContinuousRule: DeadlineRule {
  static let id: RuleID = "deadline.continuous"
  static let summary = "thường xuyên, liên tục, hằng ngày; Cả năm in a table"
  static let openers = words.openers.union(wholeYear.openers).union(clock.openers)
    .union(from.openers).union(wholeMonth.openers).union(wholeTerm.openers)

  private static let words: PhraseSet = [
    "thường xuyên", "thường xuyên , liên tục", "thường xuyên và liên tục", "liên tục",
    "thường xuyên , hằng năm", "thường xuyên , hàng năm", "hằng ngày", "hàng ngày",
    "thường xuyên hằng năm", "thường xuyên hàng năm", "thường xuyên hằng ngày",
    "thường xuyên , định kỳ", "thường kỳ", "thường xuyên , đột xuất", "24/24 giờ", "24/24h",
    "24/24 giờ/ngày", "24 giờ/ngày", "suốt ngày đêm", "cả ngày lẫn đêm",
  ]
  private static let wholeYear: PhraseSet = ["cả năm", "trong cả năm", "suốt năm", "quanh năm"]
  private static let wholeTerm: PhraseSet = [
    "cả năm học", "suốt năm học", "cả học kỳ", "trong cả học kỳ", "suốt học kỳ", "cả khóa",
    "cả nhiệm kỳ", "suốt nhiệm kỳ", "cả đợt",
  ]
  private static let nouns: PhraseSet = [
    "chi", "kinh phí", "vốn", "ngân sách", "nguồn", "lao động", "nhiệm vụ", "công việc",
    "hoạt động", "cơ quan", "thường trực", "dự toán", "khoản", "việc", "công tác", "phiên họp",
    "kỳ họp", "họp", "bảo dưỡng", "sửa chữa", "bảo trì", "cán bộ", "quân", "cung cấp", "ổn định",
    "ổn định ,", "không", "ca", "kíp",
  ]
  private static let followers: PhraseSet = [
    "trực", "của", "xuyên", "trú", "đảng", "ủy", "ba", "hai", "năm", "nhiều", "xảy", "bị",
  ]

  static func match(at index: Int, in clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    if clause.isCell, let end = text.end(of: wholeTerm, at: index) {
      return DeadlineMatch(index..<end, Deadline(kind: .continuous), .firm)
    }
    if let end = text.end(of: wholeYear, at: index) {
      guard clause.isCell else { return nil }
      return year(index..<clause.points.skipYear(at: end), clause)
    }
    if clause.isCell, let end = text.end(of: wholeMonth, at: index) {
      return month(index..<end, clause)
    }
    if clause.isCell, let lasting = lasting(index, clause) { return lasting }
    guard let end = text.end(of: words, at: index) ?? roundTheClock(index, clause) else {
      return nil
    }
    if clause.isCell { return DeadlineMatch(index..<end, Deadline(kind: .continuous), .firm) }
    guard !text.precedes(nouns, index), text.end(of: followers, at: end) == nil,
      // “điểm bán hàng ngày 01 tháng 10”
      text.end(of: PointReader.monthWord, at: end + 1) == nil
    else { return nil }
    return DeadlineMatch(index..<end, Deadline(kind: .continuous), .weak)
  }

  /// “trực 24/7”; “đạt 24/24 chỉ tiêu” counts something.
  private static func roundTheClock(_ index: Int, _ clause: DeadlineClause) -> Int? {
    guard let end = clause.text.end(of: clock, at: index),
      end >= clause.range.upperBound || clause.text.terms[end].kind == .mark,
      clause.text.end(of: dayWords, at: index - 1) == nil
    else { return nil }
    return end
  }

  private static let from: PhraseSet = ["từ", "từ nay"]
  private static let wholeMonth: PhraseSet = ["cả tháng", "trong cả tháng", "suốt tháng"]
  private static let marks: PhraseSet = [",", ";", "và", "(", "-"]

  /// “Từ 15/8/2023, thường xuyên” in a table: without end, from a day on.
  private static func lasting(_ index: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    guard let next = text.end(of: from, at: index), let point = clause.points.point(at: next),
      let end = text.end(of: words, at: text.skip(marks, at: point.end))
    else { return nil }
    var deadline = Deadline(kind: .continuous)
    deadline.start = point.first
    return DeadlineMatch(index..<text.skip(closing, at: end), deadline, .firm)
  }

  private static let closing: PhraseSet = [")"]

  /// “Cả tháng” in the programme of a month.
  private static func month(_ range: Range<Int>, _ clause: DeadlineClause) -> DeadlineMatch {
    var deadline = Deadline(kind: .continuous)
    deadline.alternativeKind = .withinMonth
    if let issued = clause.issued,
      let last = PointReader.lastDay(ofMonth: issued.month, year: issued.year)
    {
      deadline.alternatives = [last]
    }
    return DeadlineMatch(range, deadline, .firm)
  }

  private static let clock: PhraseSet = ["24/24", "24/7"]
  private static let dayWords: PhraseSet = ["ngày"]

  private static func year(_ range: Range<Int>, _ clause: DeadlineClause) -> DeadlineMatch {
    var deadline = Deadline(kind: .continuous)
    deadline.alternativeKind = .withinYear
    let year = clause.points.year(at: range.upperBound - 2)?.last?.year ?? clause.issued?.year
    if let year, let last = CalendarDay(year: year, month: 12, day: 31) {
      deadline.alternatives = [last]
    }
    return DeadlineMatch(range, deadline, .firm)
  }
}

extension PointReader {
  /// Behind “2025” of “Cả năm 2025”.
  fileprivate func skipYear(at index: Int) -> Int {
    if case .integer(let year, _) = text.shape(at: index), isYear(year) { return index + 1 }
    return index
  }
}
