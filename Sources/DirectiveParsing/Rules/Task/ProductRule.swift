internal import DirectiveModel
internal import VietnameseText

/// “Danh sách đại biểu gửi về Bộ trước ngày 25/9”: a product that stands first, to be handed in.
///
/// Without a day it tells of something: “Báo cáo được gửi kèm”.
enum ProductRule {
  static let id: RuleID = "task.product"

  private static let products = Phrases(
    "báo cáo", "nội dung báo cáo", "danh sách", "hồ sơ", "kết quả", "ý kiến", "văn bản",
    "tham luận", "số liệu", "tài liệu", "kế hoạch", "nội dung", "bài tham luận", "đề xuất",
    "dự thảo",
    "bản đăng ký", "phiếu đăng ký", "thông tin", "công văn", "ý kiến góp ý", "văn bản góp ý",
    "báo cáo kết quả", "kết quả thực hiện", "sản phẩm", "biểu mẫu", "mọi ý kiến", "ý kiến tham gia")
  private static let sends = Phrases(
    "gửi", "gửi về", "đề nghị gửi", "đề nghị gửi về", "nộp", "nộp về", "xin gửi", "xin gửi về",
    "phải gửi", "phải gửi về", "hoàn thành", "phải hoàn thành", "trình", "báo cáo về", "báo cáo")

  static func opening(of clause: Clause, _ found: [DeadlineReading]) -> Opening? {
    guard
      found.contains(where: { $0.strength == .firm || $0.deadline.kind == .recurring })
    else { return nil }
    var start = clause.range.lowerBound
    while start < clause.range.upperBound, clause.reading.isMark(start) { start += 1 }
    guard
      let product = products.end(in: clause.reading, at: start, limit: clause.range.upperBound)
    else { return nil }
    for index in product..<min(product + 14, clause.range.upperBound) {
      if clause.key(index) == Word.da || clause.key(index) == "," { return nil }
      if sends.end(in: clause.reading, at: index, limit: clause.range.upperBound) != nil {
        return Opening(rule: id, start: start, owners: nil, predicate: index)
      }
    }
    return nil
  }

  /// “Báo cáo được gửi kèm theo”: the noun stands first, and nothing is to be done.
  static func isTold(_ clause: Clause, _ opening: Opening) -> Bool {
    guard opening.owners == nil, opening.condition == nil,
      let product = products.end(
        in: clause.reading, at: opening.start, limit: clause.range.upperBound)
    else { return false }
    return [Word.duoc, Word.da, "phải được".wordKey].contains(clause.key(product))
  }
}
