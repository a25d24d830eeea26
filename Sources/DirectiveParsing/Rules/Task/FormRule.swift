internal import VietnameseText

/// An appendix to be filled in: “(Mẫu kèm theo Công văn …)”, “Mẫu số 01”, lines of dots.
///
/// What stands in a form is asked of nobody yet. A programme or a table of duties has other titles.
enum FormRule {
  static let id: RuleID = "task.form"

  private static let titles = Phrases(
    "mẫu kèm theo", "mẫu số", "biểu mẫu số", "mẫu báo cáo", "mẫu biểu", "biểu mẫu báo cáo",
    "mẫu đề cương", "đề cương báo cáo", "mẫu phiếu", "mẫu đăng ký", "phiếu đăng ký", "mẫu biên bản")

  /// Whether a line of an appendix says that it is a form.
  static func isForm(_ line: Reading) -> Bool {
    var start = 0
    while start < line.count, line.isMark(start) { start += 1 }
    return titles.end(in: line, at: start) != nil
  }

  /// “Đơn vị: ………”, “ngày … tháng … năm …”: to be filled in.
  static func isBlank(_ line: Reading) -> Bool {
    line.keys.count {
      $0.allSatisfy { $0 == "…" || $0 == "." } && ($0.contains("…") || $0.count > 3)
    }
      > 1
  }
}
