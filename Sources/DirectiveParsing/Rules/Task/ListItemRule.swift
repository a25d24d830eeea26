internal import VietnameseText

/// An item under a line that only names whose duties follow is a duty, whatever its first word
/// (S7): “- Mỗi thôn ít nhất hai buổi …”, “- Họp dân …”.
///
/// What tells of the past, of money or of a place is none.
enum ListItemRule {
  static let id: RuleID = "task.list-item"

  private static let told = Phrases(
    "kinh phí", "địa điểm", "thành phần", "ghi chú", "số liệu", "tổng số", "mức", "kết quả",
    "thời gian", "hiện nay", "đến nay", "tính đến", "nguyên nhân", "trong đó", "ví dụ", "lưu ý",
    "các nội dung", "nội dung khác", "đồng kính gửi", "như trên")

  /// “Trưởng ban được sử dụng con dấu …” lets somebody do something (S13).
  private static func allows(_ clause: Clause) -> Bool {
    clause.range.prefix(8).contains { index in
      clause.key(index) == Word.duoc
        && (clause.verb(at: index + 1) != nil || clause.key(index + 1) == "phép".wordKey)
    }
  }

  private static let exceptions = Phrases("riêng", "riêng đối với", "đối với")

  /// “Sở A xong trong quý I, các sở còn lại trong quý II”, “riêng Phòng B chậm nhất ngày D”: who does
  /// the same by another time.
  static func owned(_ clause: Clause, until found: [DeadlineReading]) -> Opening? {
    let start = clause.range.lowerBound
    let first = exceptions.end(in: clause.reading, at: start) ?? start
    guard let time = found.first, let list = clause.parties(at: first), list.isKnown else {
      return nil
    }
    let end = list.range.upperBound
    guard
      time.range.lowerBound == end
        || completions.end(in: clause.reading, at: end) == time.range.lowerBound
    else { return nil }
    return Opening(rule: id, start: start, owners: list, predicate: end)
  }

  private static let completions = Phrases("xong", "hoàn thành", "hoàn thành xong", "thực hiện")

  /// “kết quả chính thức trước ngày D”, “riêng Phòng B chậm nhất ngày E”: the deed of the row before it,
  /// by another time or another body.
  static func repeats(_ clause: Clause) -> Bool {
    let start = clause.range.lowerBound
    if results.end(in: clause.reading, at: start) != nil { return true }
    guard let first = exceptions.end(in: clause.reading, at: start),
      let list = clause.parties(at: first)
    else { return false }
    return bounds.end(in: clause.reading, at: list.range.upperBound) != nil
  }

  private static let bounds = Phrases("trước", "chậm nhất", "trong", "xong trước", "muộn nhất")
  private static let results = Phrases(
    "kết quả chính thức", "kết quả cuối cùng", "kết quả bổ sung", "kết quả cuối kỳ",
    "kết quả đợt", "số liệu chính thức", "kết quả sơ bộ")

  static func opening(of clause: Clause) -> Opening? {
    let start = clause.range.lowerBound
    guard clause.range.count > 4,
      results.end(in: clause.reading, at: start) != nil
        || told.end(in: clause.reading, at: start, limit: clause.range.upperBound) == nil,
      !allows(clause), !clause.range.prefix(14).contains(where: { clause.key($0) == Word.da })
    else { return nil }
    return Opening(rule: id, start: start, owners: nil, predicate: start)
  }
}
