internal import DirectiveModel

/// Work that is to run from a day on: “vận hành từ ngày 01/6/2022”, “sẵn sàng tiếp nhận từ 15/8”.
///
/// What makes it run must be done by then. A day from which rules hold (“áp dụng từ ngày”) is none.
enum StartRule: DeadlineRule {
  static let id: RuleID = "deadline.start"
  static let summary = "vận hành, tiếp nhận, hoạt động … từ + a day or period: when it is to run"
  static let openers = from.openers

  private static let from: PhraseSet = [
    "từ", "kể từ", "bắt đầu từ", "ngay từ", "từ lúc", "kể từ lúc", "từ sau",
  ]
  private static let runs: PhraseSet = [
    "vận hành", "hoạt động", "tiếp nhận", "túc trực", "trực", "thông xe", "khai thác",
    "đưa vào sử dụng", "khai trương", "sẵn sàng", "phục vụ", "đón khách", "ứng trực", "có mặt",
    "phát sóng", "mở cửa", "kiểm tra đường truyền", "chạy thử", "vận hành chính thức",
    "vận hành thử", "triển khai chính thức", "bắt đầu", "thường trực", "chốt trực",
  ]

  static func match(at index: Int, in clause: DeadlineClause) -> DeadlineMatch? {
    let text = clause.text
    guard !clause.isCell, let next = text.end(of: from, at: index),
      let point = clause.points.point(at: next), let last = point.last, let first = point.first,
      point.unit != .year, clause.issued.map({ first >= $0 }) ?? true,
      text.terms[point.end..<clause.range.upperBound].allSatisfy({ $0.kind == .mark }),
      runs(before: index, clause), !clause.isTold(before: index)
    else { return nil }
    var match = clause.match(
      index..<point.end, kind: point.kind, point: point, date: last, strength: .soft)
    if point.unit == .day {
      match?.deadline.alternativeKind = .before
      match?.deadline.alternatives = point.time == nil ? [last.advanced(by: -1)] : nil
    } else {
      match?.deadline.alternativeKind = .onOrBefore
      match?.deadline.alternatives = [first]
    }
    return match
  }

  /// The word of running stands in the same part of the sentence.
  private static func runs(before index: Int, _ clause: DeadlineClause) -> Bool {
    var place = index - 1
    while place >= clause.range.lowerBound, index - place <= 12 {
      if clause.text.terms[place].kind == .mark { return false }
      if clause.text.end(of: runs, at: place) != nil { return true }
      place -= 1
    }
    return false
  }
}
