internal import DirectiveModel

/// A day or period without preposition: in a table's column of time a deadline, in a text a doubt.
///
/// “Quý IV/2025”, “30/11/2024” in a cell; “cho học sinh nghỉ học ngày 29/9/2025” in a text.
enum BarePointRule: DeadlineRule {
  static let id: RuleID = "deadline.bare-point"
  static let summary = "a bare day or period: in a cell by its kind, in a text perhaps none"
  static let openers = Set(
    [
      "ngày", "tháng", "quý", "năm", "nửa", "mùng", "mồng", "tuần", "thứ", "hết", "quýi", "quýii",
      "quýiii", "quýiv", "sáu", "chín", "các", "lúc", "sáng", "chiều", "tối",
    ].map { WordCode(word: $0) } + shortMonths)
  /// “T9”, “T10/2025” of tables; years stand within ten of now.
  private static let shortMonths = (1...12).flatMap { month in
    ["t\(month)", "t0\(month)"].flatMap { word in
      [WordCode(word: word)] + (2010...2040).map { WordCode(word: "\(word)/\($0)") }
    }
  }
  static let opensWithNumber = true

  static func match(at index: Int, in clause: DeadlineClause) -> DeadlineMatch? {
    guard
      let point = clause.points.point(at: index, bareDay: clause.isCell)
        ?? (clause.isCell ? clause.points.tabular(at: index) : nil)
    else { return nil }
    let range = index..<point.end
    if clause.isCell {
      return clause.match(
        range, kind: point.kind, point: point, date: point.last, strength: .firm)
    }
    if let closing = bracketed(range, point, clause) ?? dashed(range, point, clause)
      ?? handedIn(range, point, clause) ?? session(range, point, clause)
    {
      return closing
    }
    guard
      clause.text.end(of: PointReader.dayWords, at: index) != nil
        || clause.text.end(of: partsOfDay, at: index) != nil
          && clause.text.shape(at: index + 1).isDay
        || clause.points.clock(at: index) != nil || clause.text.precedes(opening, index)
    else { return nil }
    guard point.unit == .day, point.last != nil, point.dayOfMonth == nil,
      !clause.isTold(before: index), !clause.text.precedes(attached, index),
      !(clause.text.precedes(expiries, index) && clause.isInBrackets(range))
    else { return nil }
    var match = clause.match(
      range, kind: point.kind, point: point, date: point.last, strength: .bare)
    match?.deadline.alternativeKind = Deadline.Kind.none
    return match
  }

  /// “xây dựng Đề án (quý II/2025).”: nothing else in the brackets, nothing behind them.
  private static func bracketed(_ range: Range<Int>, _ point: TimePoint, _ clause: DeadlineClause)
    -> DeadlineMatch?
  {
    guard clause.text.precedes(opening, range.lowerBound),
      let close = clause.text.end(of: closing, at: range.upperBound),
      clause.text.terms[close..<clause.range.upperBound].allSatisfy({ $0.kind == .mark })
        || isFollowed(close, clause),
      point.unit != .year, let last = point.last, let issued = clause.issued, last >= issued
    else { return nil }
    var match = clause.match(range, kind: point.kind, point: point, date: last, strength: .bare)
    match?.deadline.alternativeKind = Deadline.Kind.none
    return match
  }

  /// “Biên soạn sổ tay - Quý I/2026.”: the time closes a line behind a dash.
  private static func dashed(_ range: Range<Int>, _ point: TimePoint, _ clause: DeadlineClause)
    -> DeadlineMatch?
  {
    guard clause.text.precedes(dashes, range.lowerBound),
      range.lowerBound > clause.range.lowerBound + 3,
      clause.text.terms[range.upperBound..<clause.range.upperBound].allSatisfy({ $0.kind == .mark }
      ),
      [.month, .quarter].contains(point.unit), !point.yearInferred, let last = point.last,
      let issued = clause.issued, last >= issued,
      clause.text.shape(at: range.lowerBound - 2) == .none
    else { return nil }
    var match = clause.match(range, kind: point.kind, point: point, date: last, strength: .bare)
    match?.deadline.alternativeKind = Deadline.Kind.none
    return match
  }

  /// “xây dựng Đề án, trình tháng 11, ban hành tháng 12/2025”: right behind a verb that ends some work.
  private static func handedIn(_ range: Range<Int>, _ point: TimePoint, _ clause: DeadlineClause)
    -> DeadlineMatch?
  {
    guard [.month, .quarter].contains(point.unit), clause.text.precedes(handing, range.lowerBound),
      !clause.isTold(before: range.lowerBound),
      range.upperBound >= clause.range.upperBound
        || clause.text.terms[range.upperBound].kind == .mark
        || clause.text.end(of: joint, at: range.upperBound) != nil,
      let last = point.last, let issued = clause.issued, last >= issued
    else { return nil }
    var match = clause.match(range, kind: point.kind, point: point, date: last, strength: .soft)
    match?.deadline.alternativeKind = Deadline.Kind.none
    return match
  }

  /// “đưa vào kỳ tiếp công dân định kỳ tháng 7/2019”: what comes back is held in that month.
  private static func session(_ range: Range<Int>, _ point: TimePoint, _ clause: DeadlineClause)
    -> DeadlineMatch?
  {
    guard [.month, .quarter].contains(point.unit), clause.text.precedes(regular, range.lowerBound),
      (max(clause.range.lowerBound, range.lowerBound - 8)..<range.lowerBound).contains(where: {
        clause.text.end(of: rounds, at: $0) != nil
      }), !clause.isTold(before: range.lowerBound),
      let last = point.last, let issued = clause.issued, last >= issued
    else { return nil }
    var match = clause.match(range, kind: point.kind, point: point, date: last, strength: .soft)
    match?.deadline.alternativeKind = .eventRelative
    return match
  }

  private static let regular: PhraseSet = ["định kỳ", "thường kỳ", "thường lệ"]
  private static let rounds: PhraseSet = [
    "vào kỳ", "vào đợt", "vào buổi", "vào lịch", "trong kỳ", "trong đợt", "trong buổi", "vào ngày",
    "tại kỳ", "tại buổi", "vào chương trình",
  ]

  private static let handing: PhraseSet = [
    "trình", "ban hành", "phê duyệt", "công bố", "hoàn thành", "hoàn tất", "thông qua",
    "khởi công", "khánh thành", "nghiệm thu", "đưa vào sử dụng", "đưa vào vận hành", "xong",
  ]
  private static let joint: PhraseSet = ["và"]
  private static let dashes: PhraseSet = ["-", "–"]

  /// “Đề án A (tháng 11/2025), Quy định B (tháng 12/2025).”: another in brackets closes the clause.
  private static func isFollowed(_ close: Int, _ clause: DeadlineClause) -> Bool {
    let rest = clause.text.terms[close..<clause.range.upperBound]
    guard rest.first?.code == comma,
      let last = rest.last(where: { $0.code != stop && $0.code != semicolon })
    else { return false }
    return last.code == end
  }

  private static let comma = WordCode(word: ",")
  private static let stop = WordCode(word: ".")
  private static let semicolon = WordCode(word: ";")
  private static let end = WordCode(word: ")")
  private static let partsOfDay: PhraseSet = ["sáng", "chiều", "tối"]
  private static let opening: PhraseSet = ["("]
  private static let closing: PhraseSet = [")"]

  /// “(hợp đồng cũ hết hạn ngày 31/8)”: when something else ends.
  private static let expiries: PhraseSet = ["hết hạn", "quá hạn", "đến hạn"]

  /// Words whose day is not the task's.
  private static let attached: PhraseSet = [
    "kể từ", "từ", "sau", "trước", "hiệu lực", "áp dụng từ", "lần thứ", "(", "số", "đến",
    "kỷ niệm", "lễ", "hiệu lực từ",
  ]
}
