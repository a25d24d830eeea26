internal import VietnameseText

/// What a section is for, by its heading; MỤC ĐÍCH, YÊU CẦU assigns nothing.
enum Section: Hashable, Sendable {
  case duties
  /// Aims, assessments, funding: no tasks.
  case silent
  /// General directions without owners (GUIDE G1): routine rows.
  case general
  /// Times and money: a task only where a body is named that does something.
  case sparse
}

/// Tells sections that assign nothing by the words their headings begin with.
///
/// “Nhiệm vụ”, “giải pháp”, “tổ chức thực hiện” and everything unknown may assign.
enum SectionRule {
  static let id: RuleID = "task.section"

  private static let silent = Phrases(
    "mục đích", "mục tiêu", "chỉ tiêu", "mục đích, yêu cầu", "mục đích và yêu cầu",
    "mục đích - yêu cầu", "yêu cầu", "đánh giá", "tình hình", "kết quả", "tồn tại", "hạn chế",
    "nguyên nhân", "đối tượng", "phạm vi",
    "cơ sở pháp lý", "căn cứ", "sự cần thiết", "thành phần", "địa điểm", "bối cảnh", "thực trạng",
    "khái quát",
    "những kết quả", "ưu điểm", "khó khăn", "thuận lợi", "dự toán", "tầm nhìn", "dự báo",
    "quy mô", "nguyên tắc", "giải thích từ ngữ", "đặc điểm tình hình", "kết quả đạt được",
    "một số kết quả", "những hạn chế", "về kết quả")
  private static let sparse = Phrases(
    "kinh phí", "nguồn kinh phí", "nguồn lực tài chính", "thời gian, địa điểm",
    "thời gian và địa điểm", "thời gian", "thời gian thực hiện", "tiến độ", "tiến độ thực hiện",
    "lộ trình", "lộ trình thực hiện", "kinh phí thực hiện", "một số điểm cần lưu ý",
    "một số lưu ý", "một số vấn đề cần lưu ý")
  private static let general = Phrases(
    "quan điểm", "quan điểm chỉ đạo", "phương hướng", "nhiệm vụ chung", "định hướng")

  /// - Returns: Nothing where the heading says nothing of it.
  static func section(of heading: Reading) -> Section? {
    var index = 0
    if heading.keys.first == "về".folded || heading.keys.first == "các" { index = 1 }
    if general.end(in: heading, at: index) != nil { return .general }
    if let end = sparse.end(in: heading, at: index) {
      return end < heading.count && PartyParser(heading).party(at: end) != nil ? nil : .sparse
    }
    guard let end = silent.end(in: heading, at: index) else { return nil }
    // “Kinh phí: Giao Sở Tài chính …”; “Yêu cầu các sở …” names whom it binds.
    if end < heading.count, PartyParser(heading).party(at: end) != nil { return nil }
    return .silent
  }
}
