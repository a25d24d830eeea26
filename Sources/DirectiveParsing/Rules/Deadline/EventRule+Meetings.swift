internal import DirectiveModel

/// Meetings still to come, frames of other events, and whoever meets a condition.
extension EventRule {
  /// Where the work is laid before somebody; the words behind must tell that it is still to come.
  static let gatherings: PhraseSet = [
    "tại hội nghị", "tại cuộc họp", "tại buổi họp", "tại lễ", "tại đại hội", "vào hội nghị",
    "tại buổi lễ", "vào phiên họp", "tại kỳ họp", "tại phiên họp", "vào kỳ họp",
  ]
  private static let layings: PhraseSet = [
    "trình", "báo cáo", "thông qua", "công bố", "trao", "biểu dương", "khen thưởng", "cho ý kiến",
    "xem xét",
  ]
  private static let tellings: PhraseSet = [
    "kết luận", "phát biểu", "nêu", "chỉ đạo của", "ý kiến", "đã", "ý kiến của", "giao tại",
  ]
  private static let comings: PhraseSet = [
    "tới", "gần nhất", "cuối", "tháng", "kỳ", "năm", "quý", "sắp tới", "thường kỳ", "kế tiếp",
    "tiếp theo", "gần đây nhất", "thường lệ", "kỷ niệm", "tổng kết", "sơ kết",
  ]

  /// “trình Ban Thường vụ tại phiên họp tháng 6”, “công bố tại Lễ kỷ niệm 20/10”.
  static func gathering(_ index: Int, _ next: Int, _ clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    guard RecurrenceScanner.meeting(at: index, in: clause) == nil else { return nil }
    var end = clause.nextMark(from: next)
    if !closes(index, end, clause), let named = namedEnd(next, end, clause) { end = named }
    guard closes(index, end, clause) || namedEnd(next, end, clause) == end,
      !text.terms[index..<end].contains(where: \.isMasked),
      (next..<end).contains(where: { text.end(of: comings, at: $0) != nil }),
      clause.isCell || isLaid(before: index, clause)
    else { return nil }
    var deadline = Deadline(kind: .eventRelative)
    deadline.anchor = text.words(index + 1..<end)
    deadline.alternativeKind = Deadline.Kind.none
    if let point = (next..<end).lazy.compactMap({ clause.points.timedDay(at: $0) }).first,
      let day = point.last
    {
      if let issued = clause.issued, day < issued { return nil }
      deadline.date = day
      if point.yearInferred { deadline.yearInferred = true }
    } else if let issued = clause.issued,
      (next..<end).contains(where: { place in
        clause.points.point(at: place).flatMap(\.last).map { $0 < issued } == true
      })
    {
      return nil
    }
    return DeadlineMatch(index..<end, deadline, .soft)
  }

  /// “tại kỳ họp cuối năm 2019 chính sách hỗ trợ …”: behind the time that tells which one.
  private static func namedEnd(_ next: Int, _ end: Int, _ clause: DeadlineClause) -> Int? {
    (next..<min(next + 5, end)).lazy.compactMap { clause.points.point(at: $0)?.end }.first
  }

  private static func isLaid(before index: Int, _ clause: DeadlineClause) -> Bool {
    let near = max(clause.range.lowerBound, index - 12)..<index
    return !near.contains { clause.text.end(of: tellings, at: $0) != nil }
      && (max(clause.range.lowerBound, index - 30)..<index).contains {
        clause.text.end(of: layings, at: $0) != nil
      }
  }

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
