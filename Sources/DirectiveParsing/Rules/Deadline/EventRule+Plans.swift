internal import DirectiveModel

/// Events that are planned for a printed day (G6).
extension EventRule {
  static let plannings: PhraseSet = ["dự kiến", "dự định", "dự kiến vào", "dự định vào"]
  /// What is held on a day, and waits for nobody's work to be done: “dự kiến khai mạc ngày D”.
  private static let holdings: PhraseSet = [
    "tổ chức", "diễn ra", "khai mạc", "khai giảng", "bế mạc", "khai trương", "khánh thành",
    "khởi công", "ra mắt", "bắt đầu", "họp", "tiến hành", "được tổ chức", "làm việc", "ra quân",
    "phát động", "đón", "công bố",
  ]
  private static let occasions: PhraseSet = [
    "hội nghị", "lễ", "hội thảo", "cuộc họp", "buổi", "diễn đàn", "đại hội", "tập huấn",
    "phiên họp",
    "chuyến", "đoàn công tác", "ngày hội", "hội thi", "diễn tập", "phát động", "ra quân",
  ]

  /// “tổ chức hội nghị tập huấn (dự kiến ngày 26/9/2025)”, “chuẩn bị 500 phần quà, dự kiến tổ chức
  /// ngày 18/01/2026”: the event's day.
  static func planned(_ index: Int, _ next: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    let held = clause.text.end(of: holdings, at: next)
    let place = clause.text.skip(when, at: held ?? next)
    guard let point = clause.points.timedDay(at: place, bareDay: held != nil),
      let day = point.last,
      held != nil
        || (max(clause.range.lowerBound, index - 8)..<index).contains(where: {
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
