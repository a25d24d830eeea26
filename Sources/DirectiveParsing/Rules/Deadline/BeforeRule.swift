internal import DirectiveModel

/// The day or period before which the work is done: “trước ngày 15/12/2024”, “trước quý II/2025”.
///
/// With a clock time the stated day itself is the last; events are left to ``EventRule``.
enum BeforeRule: DeadlineRule {
  static let id: RuleID = "deadline.before"
  static let summary = "trước + a day, month, quarter or year: the last day before it"
  static let openers = words.openers

  private static let words: PhraseSet = [
    "trước", "chậm nhất trước", "chậm nhất là trước", "muộn nhất trước", "đến trước",
    "xong trước", "trước thời hạn", "trước thời điểm", "trước hạn",
  ]
  /// “hồ sơ quá hạn phát sinh trước ngày 30/4/2024”: of which things, when the day is over.
  private static func isAttribute(_ index: Int, _ point: TimePoint, _ clause: DeadlineClause)
    -> Bool
  {
    guard point.time == nil, clause.text.precedes(happenings, index), let issued = clause.issued,
      let last = point.last
    else { return false }
    return last <= issued
  }

  private static let happenings: PhraseSet = [
    "phát sinh", "sinh", "ban hành", "được ban hành", "tồn đọng", "tiếp nhận", "xảy ra",
    "đầu tư", "xây dựng", "sử dụng", "tuyển dụng", "thành lập", "nghỉ", "có", "cấp", "nộp",
    "ký", "được phê duyệt", "hoàn thành đưa vào sử dụng", "quá hạn", "lập",
  ]

  /// “trước cuối tháng 12” still means that the month may be used up.
  private static let ends = Set(["cuối", "hết"].map { WordCode(word: $0) })

  static func match(at index: Int, in clause: DeadlineClause) -> DeadlineMatch? {
    guard let next = clause.text.end(of: words, at: index),
      let point = clause.points.point(at: next), !clause.isTold(before: index, by: point)
    else { return nil }
    if isAttribute(index, point, clause) { return nil }
    let range = index..<point.end
    if point.unit != .day, let code = clause.text[next]?.code, ends.contains(code) {
      return clause.match(
        range, kind: point.kind, point: point, date: point.last, strength: .firm)
    }
    let eve = point.first?.advanced(by: -1)
    let keepsDay = point.time != nil || point.isWithinDay
    var match = clause.match(
      range, kind: .before, point: point, date: keepsDay ? point.last : eve, strength: .firm)
    if point.isWithinDay, point.time == nil, let eve { match?.deadline.alternatives = [eve] }
    return match
  }
}
