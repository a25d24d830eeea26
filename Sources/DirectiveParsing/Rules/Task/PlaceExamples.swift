/// Rules that tell by where a clause stands, or by the clause before it, whether it is a row.
enum PlaceExamples {
  static let all = [section, listItem, placeDuty, continuation, approval, form]

  static let section = CataloguedRule(
    id: SectionRule.id, constructions: "B17, G1",
    summary: "Titles whose section assigns nothing (silent) or only in general.",
    examples: [
      heading("MỤC ĐÍCH, YÊU CẦU", "silent"),
      heading("QUAN ĐIỂM CHỈ ĐẠO", "general"),
      heading("KINH PHÍ THỰC HIỆN", "sparse"),
      heading("Về báo cáo tình hình tháng 4", "silent"),
      heading("NHIỆM VỤ, GIẢI PHÁP", nil),
      heading("TỔ CHỨC THỰC HIỆN", nil),
      heading("Yêu cầu các sở rà soát", nil),
    ])

  private static func heading(_ text: String, _ wanted: String?) -> RuleExample {
    RuleExample(text, wanted) {
      SectionRule.section(of: Reading(Passage(text))).map { section in
        switch section {
        case .duties: "duties"
        case .silent: "silent"
        case .general: "general"
        case .sparse: "sparse"
        }
      }
    }
  }

  static let listItem = CataloguedRule(
    id: ListItemRule.id, constructions: "B8",
    summary: "Under a line of nothing but names any item is a duty, but for what only tells.",
    examples: [
      .charges(
        ListItemRule.id, "1. Sở Y tế:\n- Mỗi thôn ít nhất hai buổi tư vấn cho người dân.",
        "Sở Y tế"),
      .charges(
        ListItemRule.id, "1. Sở Y tế:\n- Kinh phí từ nguồn dự toán được giao trong năm.", nil),
    ])

  static let placeDuty = CataloguedRule(
    id: PlaceDutyRule.id, constructions: "B10, S3",
    summary:
      "Behind a duty any clause is one too, but for what tells, and for a thing without a day.",
    examples: [
      places("nhập kết quả vào phần mềm của tỉnh.", "Sở Y tế"),
      places("lịch cụ thể thông báo trước ngày 15/4/2025.", "Sở Y tế"),
      sentences("Các khó khăn phải tháo gỡ ngay từ cơ sở.", "Sở Y tế"),
      sentences("Những vướng mắc cần tham vấn các cơ quan chức năng.", "Sở Y tế"),
      sentences("Những vướng mắc cần lưu ý gồm thủ tục, hồ sơ.", nil),
      places("kinh phí do ngân sách tỉnh bảo đảm.", nil),
      places("tỷ lệ thu gom đã đạt 88 % trước ngày 15/02/2025.", nil),
      places("biên bản theo mẫu gửi kèm.", nil),
      places("người già, hộ neo đơn thì được miễn.", nil),
    ])

  private static func places(_ text: String, _ wanted: String?) -> RuleExample {
    .charges(PlaceDutyRule.id, "1. Sở Y tế rà soát hồ sơ; \(text)", wanted)
  }

  private static func sentences(_ text: String, _ wanted: String?) -> RuleExample {
    .charges(PlaceDutyRule.id, "1. Sở Y tế rà soát hồ sơ. \(text)", wanted)
  }

  static let continuation = CataloguedRule(
    id: ContinuationRule.id, constructions: "S5, S11, G2",
    summary:
      "A clause behind “;” that is still the same row: its report, its means, its other side.",
    examples: [
      follows("tuyệt đối không để xảy ra cháy nổ", "same row"),
      follows("báo cáo UBND tỉnh", "same row"),
      follows("không mua xe vượt tiêu chuẩn", "same row"),
      follows("nghiêm cấm đốt nương vào giờ cao điểm nắng nóng", "same row"),
      follows("trình HĐND tỉnh nghị quyết về mức hỗ trợ trưởng thôn", nil),
      follows("kiên quyết không cho xuất bến đối với tàu cá không đủ điều kiện", "same row"),
      follows("không tổ chức thi công khi chưa đủ vật liệu", nil),
      follows("nêu cao vai trò của người đứng đầu", "same row"),
      follows("phát huy hiệu quả của tổ công nghệ số cộng đồng", "same row"),
      follows("nâng cao chất lượng nước sạch trước ngày 31/12/2025", nil),
      follows("xây dựng kế hoạch phòng cháy", nil),
      RuleExample(
        "1. Sở Y tế khắc phục tình trạng bỏ sót đối tượng; kê khai không trung thực.", "1 row"
      ) {
        rows(
          "1. Sở Y tế khắc phục tình trạng bỏ sót đối tượng; kê khai không trung thực.")
      },
      RuleExample("1. Sở Y tế bảo mật, nhất là khâu ra đề; vận chuyển đề; coi thi.", "1 row") {
        rows("1. Sở Y tế bảo mật, nhất là khâu ra đề; vận chuyển đề; coi thi.")
      },
      RuleExample("1. Sở Y tế tuần tra, nhất là vào ban đêm; xử lý vi phạm.", "2 rows") {
        rows("1. Sở Y tế tuần tra, nhất là vào ban đêm; xử lý vi phạm.")
      },
      RuleExample("1. Sở Y tế cử 01 đội; gửi phiếu đăng ký trước ngày 20/3/2025.", "2 rows") {
        rows("1. Sở Y tế cử 01 đội; gửi phiếu đăng ký trước ngày 20/3/2025.")
      },
      RuleExample("1. Sở Y tế lập danh sách; gửi danh sách trước ngày 20/3/2025.", "1 row") {
        rows("1. Sở Y tế lập danh sách; gửi danh sách trước ngày 20/3/2025.")
      },
      RuleExample("1. Sở Y tế khắc phục tình trạng tồn đọng; rà soát hồ sơ.", "2 rows") {
        rows("1. Sở Y tế khắc phục tình trạng tồn đọng; rà soát hồ sơ.")
      },
    ])

  private static func rows(_ text: String) -> String {
    let count = DirectiveParser().parse(SampleDirective(body: text).pages).tasks.count
    return count == 1 ? "1 row" : "\(count) rows"
  }

  private static func follows(_ text: String, _ wanted: String?) -> RuleExample {
    RuleExample("…; \(text)", wanted) {
      let reading = Reading(Passage(text))
      let clause = Clause(reading: reading, range: reading.all, isSentence: false)
      let opening = OpeningReader().opening(of: clause) ?? ListItemRule.opening(of: clause)
      guard
        ContinuationRule.continues(
          clause,
          opening: opening
            ?? Opening(rule: ContinuationRule.id, start: 0, owners: nil, predicate: 0),
          behind: ";", isApart: false)
      else { return nil }
      return "same row"
    }
  }

  static let form = CataloguedRule(
    id: FormRule.id, constructions: "B16",
    summary: "An appendix to be filled in assigns nothing.",
    examples: [
      form("(Mẫu kèm theo Công văn số 12/UBND-TH ngày 05/3/2025)", "form"),
      form("Mẫu số 02. Báo cáo tiến độ", "form"),
      form("BẢNG PHÂN CÔNG NHIỆM VỤ", nil),
      form("(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2025)", nil),
    ])

  private static func form(_ text: String, _ wanted: String?) -> RuleExample {
    RuleExample(text, wanted) { FormRule.isForm(Reading(Passage(text))) ? "form" : nil }
  }

  static let approval = CataloguedRule(
    id: ApprovalRule.id, constructions: "S13",
    summary: "Agreement, praise and thanks bind nobody.",
    examples: [
      approves("Đồng ý chủ trương đầu tư dự án.", "no row"),
      approves("Đồng ý cho Trung tâm Y tế lùi thời gian tổ chức hội nghị.", "no row"),
      approves("Đồng ý cho Sở Y tế rà soát định mức.", nil),
      approves("Ghi nhận, biểu dương các đơn vị.", "no row"),
      approves("Ban Thường vụ ghi nhận Hội Cựu chiến binh xã đã vận động xây 03 nhà.", "no row"),
      approves("Rà soát chủ trương đầu tư dự án.", nil),
      approves("Biểu dương, tôn vinh công nhân giỏi.", nil),
    ])

  private static func approves(_ text: String, _ wanted: String?) -> RuleExample {
    RuleExample(text, wanted) {
      let reading = Reading(Passage(text))
      let clause = Clause(reading: reading, range: reading.all)
      let opening =
        OpeningReader().opening(of: clause)
        ?? Opening(rule: ApprovalRule.id, start: 0, owners: nil, predicate: 0)
      return ApprovalRule.approves(clause, opening) ? "no row" : nil
    }
  }
}
