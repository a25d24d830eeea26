internal import DirectiveModel

/// Work that comes back: “hằng tháng, trước ngày 20”, “định kỳ 6 tháng (trước ngày 10/6)”.
///
/// The rules of recurrence name the last day still in time. “hằng ngày” without an hour is left to
/// ``ContinuousRule``.
enum RecurringRule: DeadlineRule {
  static let id: RuleID = "deadline.recurring"
  static let summary = "hằng tháng, quý, năm, định kỳ, N tháng một lần, with their days and hours"
  static let openers = RecurrenceScanner.openers
  static let opensWithNumber = true

  static func match(at index: Int, in clause: DeadlineClause) -> DeadlineMatch? {
    var scanner = RecurrenceScanner(clause: clause, index: index)
    guard scanner.scan(), scanner.end > index, !isLimit(scanner, index, clause) else { return nil }
    let rules = RecurrenceRules.rules(of: scanner.groups, until: scanner.until)
    if scanner.groups.allSatisfy({ $0.frequency == .daily && $0.hours.isEmpty }),
      !scanner.groups.isEmpty, scanner.until == nil,
      clause.text.end(of: everyDay, at: index) == scanner.end,
      clause.text.end(of: courses, at: scanner.end) == nil
    {
      return nil
    }
    var deadline = Deadline(kind: .recurring)
    deadline.recurrence = rules.isEmpty ? nil : rules
    deadline.start = scanner.from
    if let time = scanner.oddTime { deadline.time = time }
    let strength = strength(of: scanner, index, clause)
    // “chỉ tiêu hằng năm” is a kind of target, and perhaps no work that comes back.
    if strength == .weak, clause.text.precedes(ofYear, index) {
      deadline = Deadline(kind: .none)
      deadline.alternativeKind = .recurring
    }
    return DeadlineMatch(index..<scanner.end, deadline, strength)
  }

  /// “không quá 01 lần/năm đối với một doanh nghiệp”: how much may be, not when it is due.
  private static func isLimit(
    _ scanner: RecurrenceScanner, _ index: Int, _ clause: DeadlineClause
  ) -> Bool {
    !scanner.hasDay
      && (clause.text.end(of: limits, at: index) != nil || clause.text.precedes(limits, index))
  }

  private static let limits: PhraseSet = [
    "không quá", "tối đa", "không vượt quá", "tối đa không quá", "nhiều nhất",
  ]
  private static let everyDay: PhraseSet = ["hằng ngày", "hàng ngày", "mỗi ngày"]
  /// “hằng ngày trong thời gian tổ chức thi” comes back for a while (G4).
  private static let courses: PhraseSet = [
    "trong thời gian", "trong suốt", "trong các ngày", "trong những ngày", "trong đợt",
  ]
  private static let nouns: PhraseSet = [
    "kế hoạch", "dự toán", "báo cáo", "kinh phí", "ngân sách", "chương trình", "mục tiêu",
    "chỉ tiêu", "đánh giá", "số liệu", "kiểm toán", "tài chính", "công tác", "thường kỳ",
    "nhiệm vụ", "dự toán ngân sách", "dự toán chi", "nguồn vốn", "vốn", "dự toán thu",
  ]
  private static let ofYear: PhraseSet = [
    "mục tiêu", "chỉ tiêu", "dự toán", "ngân sách", "kinh phí", "vốn", "nguồn vốn", "dự toán chi",
    "dự toán thu",
  ]

  private static func strength(
    of scanner: RecurrenceScanner, _ index: Int, _ clause: DeadlineClause
  ) -> DeadlineReading.Strength {
    if clause.isCell || scanner.hasDay || clause.isOpening(index) { return .firm }
    if clause.text.precedes(nouns, index) { return .weak }
    return .soft
  }
}
