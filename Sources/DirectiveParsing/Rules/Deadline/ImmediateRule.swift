internal import DirectiveModel

/// At once: “ngay sau khi nhận được”, “triển khai ngay”, “lập tức”.
///
/// “ngay” before a place or a time (“ngay trước cổng trường”, “ngay từ đầu vụ”) only stresses it.
enum ImmediateRule: DeadlineRule {
  static let id: RuleID = "deadline.immediate"
  static let summary = "ngay, ngay sau khi …, ngay lập tức"
  static let openers = Set(["ngay", "lập", "tức"].map { WordCode(word: $0) })

  private static let afterEvent: PhraseSet = [
    "ngay sau khi", "ngay khi", "ngay sau", "ngay lập tức khi", "ngay lập tức sau khi",
  ]
  private static let alone: PhraseSet = ["ngay lập tức", "lập tức", "tức thời", "ngay tức khắc"]
  private static let possible: PhraseSet = ["có thể"]
  private static let stressed: PhraseSet = [
    "trước", "trong", "từ", "tại", "ở", "cạnh", "bên", "đầu", "cả", "trên", "dưới", "giữa",
    "thẳng", "ngắn", "đối với", "với", "đến", "vào", "thời điểm", "ngày", "tháng", "quý", "năm",
    "tuần", "chính", "nơi",
  ]
  private static let ngay: PhraseSet = ["ngay"]
  private static let condition: PhraseSet = ["khi", "nếu", "trường hợp"]

  static func match(at index: Int, in clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    if let next = text.end(of: afterEvent, at: index) {
      if text.end(of: possible, at: next) != nil { return nil }
      let end = clause.nextMark(from: next)
      guard end > next else { return nil }
      var deadline = Deadline(kind: .immediate)
      deadline.anchor = text.words(next..<end)
      deadline.alternativeKind = .eventRelative
      return DeadlineMatch(index..<end, deadline, .soft)
    }
    if let end = text.end(of: alone, at: index) { return immediate(index..<end, clause) }
    guard let end = text.end(of: ngay, at: index) else { return nil }
    guard text.end(of: stressed, at: end) == nil || isDone(before: index, towards: end, clause)
    else {
      var deadline = Deadline(kind: .none)
      deadline.alternativeKind = .immediate
      return DeadlineMatch(index..<end, deadline, .weak)
    }
    return immediate(index..<end, clause)
  }

  /// “cho uống thuốc ngay đối với người tiếp xúc gần”: behind the deed, before those it is done to.
  private static func isDone(
    before index: Int, towards next: Int, _ clause: DeadlineClause
  ) -> Bool {
    clause.text.end(of: towards, at: next) != nil && index > clause.range.lowerBound + 2
      && clause.text.terms[index - 1].kind == .word
  }

  private static let towards: PhraseSet = ["đối với"]

  /// A condition that opens the clause is what it waits for: “khi phát hiện … phải chuyển ngay”.
  private static func immediate(_ range: Range<Int>, _ clause: DeadlineClause) -> DeadlineMatch {
    DeadlineMatch(range, Deadline(kind: .immediate), .soft)
  }
}
