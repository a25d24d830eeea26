internal import VietnameseText

/// “Việc truyền tin đến từng bản do Sở A đảm nhiệm”, “… giao cho Sở B thực hiện” (B11).
///
/// “hội nghị do Bộ A tổ chức”, “báo cáo do Sở B lập” only tell of a thing.
enum PassiveRule {
  static let id: RuleID = "task.passive"

  private static let openers = Phrases("do", "giao cho", "giao")
  private static let works = Phrases(
    "đảm nhiệm", "đảm trách", "chủ trì tham mưu", "điều hành", "quản lý", "đảm nhận", "thực hiện",
    "chủ trì", "chủ trì thực hiện", "phụ trách",
    "chịu trách nhiệm", "triển khai", "chịu trách nhiệm thực hiện", "chủ trì, phối hợp",
    "tổ chức thực hiện", "làm đầu mối", "bảo đảm", "đảm bảo", "trực tiếp thực hiện",
    "chi trả", "cân đối", "tự bảo đảm", "tự đảm bảo")

  private static let adverbials: Set<String> = Set(
    [
      "trong", "trước", "theo", "với", "đến", "cho", "từ", "kể", "vào", "hằng", "hàng", "xong",
      "chậm", "ngay", "sau", "định",
    ].map(\.wordKey))

  static func opening(of clause: Clause) -> Opening? {
    var start = clause.range.lowerBound
    while start < clause.range.upperBound, clause.reading.isMark(start) { start += 1 }
    for index in clause.range where index > start + 1 && clause.isOuter(index) {
      guard let end = openers.end(in: clause.reading, at: index, limit: clause.range.upperBound),
        let owners = clause.parties(at: end), owners.isKnown,
        let work = works.end(
          in: clause.reading, at: owners.range.upperBound, limit: clause.range.upperBound),
        clause.reading.isMark(work) || work >= clause.range.upperBound
          || adverbials.contains(clause.key(work))
      else { continue }
      return Opening(rule: id, start: start, owners: owners, predicate: start)
    }
    return nil
  }
}
