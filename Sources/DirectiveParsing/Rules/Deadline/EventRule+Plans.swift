internal import DirectiveModel

/// Events that are planned for a printed day (G6).
extension EventRule {
  static let plannings: PhraseSet = ["dự kiến", "dự định", "dự kiến vào", "dự định vào"]
  /// Deeds that are done by a day, not held on it: “dự kiến hoàn thành ngày D”.
  private static let endings: PhraseSet = [
    "hoàn thành", "hoàn tất", "xong", "kết thúc", "báo cáo", "trình", "gửi", "nộp", "ban hành",
    "phê duyệt", "bàn giao", "trong", "đến", "từ", "trước", "chậm nhất", "vào", "khoảng",
    "thực hiện", "triển khai", "thời gian",
  ]
  /// Words of what is held: “dự kiến khai mạc ngày D”, “dự kiến tổ chức vào ngày D”.
  private static let longestHolding = 4

  /// Where the day of what is held stands.
  private static func heldDay(_ index: Int, _ clause: DeadlineClause) -> Int? {
    let text = clause.text
    for place in index..<min(index + longestHolding + 1, clause.range.upperBound) {
      guard let term = text[place], term.kind == .word else { return nil }
      if text.end(of: PointReader.dayWords, at: place) != nil { return place > index ? place : nil }
      if let next = text.end(of: when, at: place), place > index,
        clause.points.timedDay(at: next, bareDay: false) != nil
      {
        return next
      }
      if text.end(of: endings, at: place) != nil { return nil }
    }
    return nil
  }

  private static let occasions: PhraseSet = [
    "hội nghị", "lễ", "hội thảo", "cuộc họp", "buổi", "diễn đàn", "đại hội", "tập huấn",
    "phiên họp", "kỳ họp",
    "chuyến", "đoàn công tác", "ngày hội", "hội thi", "diễn tập", "phát động", "ra quân",
  ]

  /// “tổ chức hội nghị tập huấn (dự kiến ngày 26/9/2025)”, “chuẩn bị 500 phần quà, dự kiến tổ chức
  /// ngày 18/01/2026”: the event's day.
  static func planned(_ index: Int, _ next: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    let held = heldDay(next, clause)
    guard
      let point = clause.points.timedDay(
        at: held ?? clause.text.skip(when, at: next), bareDay: false),
      let day = point.last,
      held != nil
        || (max(clause.range.lowerBound, index - 14)..<index).contains(where: {
          clause.text.end(of: occasions, at: $0) != nil
        }) || isPrepared(index, clause)
    else { return nil }
    var deadline = Deadline(kind: .eventRelative, date: day)
    deadline.alternatives = [day.advanced(by: -1)]
    deadline.alternativeKind = Deadline.Kind.none
    if point.yearInferred { deadline.yearInferred = true }
    return DeadlineMatch(index..<point.end, deadline, .firm)
  }

  private static let when: PhraseSet = ["vào", "trong", "từ", "vào lúc", "lúc"]

  /// “chuẩn bị nội dung để Phó Thủ tướng kiểm tra thực địa, dự kiến ngày D”.
  private static func isPrepared(_ index: Int, _ clause: DeadlineClause) -> Bool {
    let before = max(clause.range.lowerBound, index - 16)..<index
    return before.contains { clause.text.end(of: visits, at: $0) != nil }
      && (max(clause.range.lowerBound, index - 24)..<index).contains {
        clause.text.end(of: preparing, at: $0) != nil
      }
  }

  private static let visits: PhraseSet = [
    "kiểm tra", "làm việc", "khảo sát", "thăm", "dự", "chủ trì", "khởi công", "khánh thành",
    "thông xe", "thị sát",
  ]
  private static let preparing: PhraseSet = ["chuẩn bị", "phục vụ", "bố trí"]
}
