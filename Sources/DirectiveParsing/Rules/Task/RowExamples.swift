internal import DirectiveModel

/// Rules that read a further member of a row: who helps, who gets it, whether it is routine.
enum RowExamples {
  static let all = [coordinators, report, issuerOrgan, execution, difficulty]

  static let coordinators = CataloguedRule(
    id: CoordinatorRule.id, constructions: "B2–B4",
    summary: "phối hợp với X, có sự tham gia của X, xin ý kiến X; “Quy chế phối hợp” names none.",
    examples: [
      helper("chủ trì, phối hợp với Sở Y tế, Sở Nội vụ rà soát", "Sở Y tế; Sở Nội vụ"),
      helper("chủ trì cùng Sở Nội vụ thẩm định Quy chế", "Sở Nội vụ"),
      helper(
        "phối hợp với Bộ Chỉ huy Bộ đội Biên phòng tỉnh và UBND các xã ven biển xây dựng phương án",
        "Bộ Chỉ huy Bộ đội Biên phòng tỉnh; Ủy ban nhân dân các xã ven biển"),
      helper("rà soát hồ sơ, có sự tham gia của Công an tỉnh", "Công an tỉnh"),
      helper(
        "nạo vét kênh, UBND các huyện Ninh Phước, Thuận Nam phối hợp.",
        "Ủy ban nhân dân huyện Ninh Phước; Ủy ban nhân dân huyện Thuận Nam"),
      helper("làm sạch dữ liệu, có Sở Tư pháp, Sở Y tế cùng tham gia.", "Sở Tư pháp; Sở Y tế"),
      helper("rà soát hồ sơ, Sở Tư pháp phối hợp với Sở Y tế thẩm định", "Sở Y tế"),
      helper("Cùng Trung tâm Chính trị huyện mở lớp bồi dưỡng", "Trung tâm Chính trị huyện"),
      helper("kiểm kê rừng, có sự hỗ trợ về nhân công của Công an xã", "Công an xã"),
      helper("thu gom rác (phối hợp với Công an tỉnh)", "Công an tỉnh"),
      helper("bố trí điểm đỗ xe (phối hợp: Thành đoàn, Công an tỉnh)", "Thành đoàn; Công an tỉnh"),
      helper("chủ trì với Công an huyện truy quét các tụ điểm phá rừng", "Công an huyện"),
      helper("là đầu mối, Sở Y tế phối hợp rà soát danh mục", "Sở Y tế"),
      helper(
        "làm đầu mối, Sở Tư pháp, Sở Y tế cùng rà soát danh mục", "Sở Tư pháp; Sở Y tế"),
      helper("rà soát danh mục, Sở Tư pháp, Sở Y tế cùng rà soát", nil),
      helper("cùng Công an tỉnh kiểm tra các chợ", "Công an tỉnh"),
      helper("kiểm tra việc khai thác nước, cùng Công an tỉnh xử lý vi phạm", "Công an tỉnh"),
      helper("lập phương án, thống nhất số lượng với Sở Y tế", "Sở Y tế"),
      helper("cử đoàn viên cùng các Tổ công tác đi từng nhà", "Các Tổ công tác"),
      helper("báo cáo kết quả cùng báo cáo kinh tế - xã hội quý III", nil),
      helper("so với cùng kỳ năm trước, cùng cấp rà soát", nil),
      helper("làm việc với các doanh nghiệp để giải ngân", nil),
      helper("xây dựng Quy chế phối hợp giữa các ngành", nil),
    ])

  private static func helper(_ text: String, _ wanted: String?) -> RuleExample {
    RuleExample(text, wanted) {
      let reading = Reading(Passage(text))
      let lists = CoordinatorRule.lists(in: Clause(reading: reading, range: reading.all), from: 0)
      let names = lists.flatMap(\.parties).map(\.organization)
      return names.isEmpty ? nil : names.joined(separator: "; ")
    }
  }

  static let report = CataloguedRule(
    id: ReportRule.id, constructions: "B15",
    summary: "báo cáo X, trình X, gửi X, (qua Y để tổng hợp); those consulted get nothing.",
    examples: [
      receiver("báo cáo UBND tỉnh trước ngày 15/12", "Ủy ban nhân dân tỉnh"),
      receiver("gửi báo cáo về Sở Nội vụ", "Sở Nội vụ"),
      receiver(
        "cung cấp số liệu cho Phòng Tài chính - Kế hoạch", "Phòng Tài chính - Kế hoạch"),
      receiver("cung cấp hồ sơ có liên quan cho UBND huyện", nil),
      receiver("cung cấp kế hoạch cho Bộ Công Thương trước ngày 20/11/2022", "Bộ Công Thương"),
      receiver("báo cáo ngay trạm y tế khi phát hiện ca bệnh", "trạm y tế"),
      receiver(
        "gửi bộ phận Tài chính - Kế toán thẩm định trước ngày 10/4", "bộ phận Tài chính - Kế toán"),
      receiver("trích chuyển kinh phí cho nhà trường", nil),
      receiver(
        "nộp hồ sơ (bản in và bản điện tử) về Phòng Giáo dục Trung học",
        "Phòng Giáo dục Trung học"),
      receiver(
        "báo cáo kết quả về UBND xã qua Phòng Kinh tế", "Ủy ban nhân dân xã; Phòng Kinh tế"),
      receiver("thông báo kết quả cho UBND phường", "Ủy ban nhân dân phường"),
      receiver("chuyển hồ sơ sang Công an tỉnh", "Công an tỉnh"),
      receiver("trình Bộ trưởng xem xét", "Bộ trưởng"),
      receiver("điện báo về Vụ Kế hoạch - Tài chính trước 10 giờ", "Vụ Kế hoạch - Tài chính"),
      receiver(
        "báo cáo giải trình nguyên nhân với Chủ tịch UBND tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh"),
      receiver("báo cáo khối lượng rác phát sinh, thu gom về Sở Y tế", "Sở Y tế"),
      receiver(
        "gửi Sở Y tế để tổng hợp, báo cáo UBND tỉnh", "Sở Y tế; Ủy ban nhân dân tỉnh"),
      receiver("gửi Sở Y tế để tổng hợp tiếp tục báo cáo Bộ Y tế", "Sở Y tế"),
      receiver("cung cấp số liệu xử phạt về Sở Tư pháp", "Sở Tư pháp"),
      receiver("kiến nghị cấp có thẩm quyền xử lý", "cấp có thẩm quyền"),
      receiver("trình Phó Giám đốc kỹ thuật duyệt", "Phó Giám đốc kỹ thuật"),
      receiver("gửi Hội đồng tự đánh giá trước ngày 15/4", "Hội đồng tự đánh giá"),
      receiver("trình Hội đồng thành viên thông qua phương án", "Hội đồng thành viên"),
      receiver("gửi tài liệu đến đại biểu", "đại biểu"),
      receiver(
        "nộp báo cáo về Cục Quản lý chất lượng, Bộ Giáo dục và Đào tạo",
        "Cục Quản lý chất lượng, Bộ Giáo dục và Đào tạo"),
      receiver("báo cáo Ban Chỉ đạo quốc gia về IUU", "Ban Chỉ đạo quốc gia về IUU"),
      receiver("báo cáo Ban Chỉ đạo quốc gia về kết quả", "Ban Chỉ đạo quốc gia"),
      receiver("báo cáo UBND tỉnh (đồng gửi Sở Tài chính)", "Ủy ban nhân dân tỉnh; Sở Tài chính"),
      receiver("nộp Sở Tài chính trước ngày 15/3", "Sở Tài chính"),
      receiver("báo cáo UBND tỉnh các đơn vị chậm trễ", "Ủy ban nhân dân tỉnh"),
      receiver(
        "gửi cho các khoa có chương trình được đánh giá trong tháng 10",
        "các khoa có chương trình được đánh giá"),
      receiver("trình lãnh đạo Phòng duyệt", "lãnh đạo Phòng"),
      receiver("gửi báo cáo về Cục (qua Phòng Kế hoạch)", "Cục; Phòng Kế hoạch"),
      receiver("gửi cho các cơ sở điều trị", "các cơ sở điều trị"),
      receiver(
        "báo cáo Chủ tịch, các Phó Chủ tịch UBND tỉnh",
        "Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh"),
      receiver(
        "tham mưu UBND tỉnh kiến nghị, đề xuất các Bộ, ngành xem xét", "Ủy ban nhân dân tỉnh"),
      receiver("chuyển hồ sơ vụ việc đến cơ quan điều tra", "cơ quan điều tra"),
      receiver("báo cáo Ban Giám đốc và Chi cục Thủy lợi", "Ban Giám đốc; Chi cục Thủy lợi"),
      receiver(
        "báo cáo Bộ Công an (V01) và Tỉnh ủy, UBND tỉnh trước 10 giờ",
        "Bộ Công an (V01); Tỉnh ủy; Ủy ban nhân dân tỉnh"),
      receiver(
        "báo cáo đồng chí Phó Giám đốc phụ trách trước 15 giờ", "đồng chí Phó Giám đốc phụ trách"),
      receiver("nộp đề cương về cô Nhung theo thời hạn", "cô Nhung"),
      receiver("chuyển các Thuế cơ sở trước ngày 25/11", "các Thuế cơ sở"),
      receiver(
        "báo cáo kết quả hằng tuần qua Phòng Quản lý nước để tổng hợp", "Phòng Quản lý nước"),
      receiver(
        "gửi Thường trực và các Ban HĐND tỉnh trước ngày 10/6",
        "Thường trực Hội đồng nhân dân tỉnh; các Ban Hội đồng nhân dân tỉnh"),
      receiver("báo cáo Giám đốc Bệnh viện danh mục 17 mặt hàng", "Giám đốc Bệnh viện"),
      receiver(
        "nộp biên bản cho kế toán và Tổ trưởng chuyên môn", "kế toán; Tổ trưởng chuyên môn"),
      receiver("gửi Ban Thư ký trước ngày 20/6", "Ban Thư ký"),
      receiver(
        "gửi bản mềm về địa chỉ email của Phòng Tài chính", "Phòng Tài chính"),
      receiver("gửi hồ sơ qua Bưu điện", nil),
      receiver("tập huấn viết báo cáo cho thư ký các nhóm", nil),
      receiver("tham mưu điều động công chức tăng cường cho các Thuế cơ sở", nil),
      receiver("hoàn thành thủ tục để làm cơ sở trình HĐND tỉnh giao vốn", nil),
      receiver("thông báo lịch xả lũ cho các địa phương", nil),
      receiver("thông báo lịch xả lũ cho UBND các xã", nil),
      receiver("cung cấp hồ sơ, bản đồ cho UBND huyện Tân Phú", nil),
      receiver("thông báo bằng văn bản việc thụ lý cho bà Lan biết", nil),
      receiver("vận chuyển lâm sản tại vùng giáp ranh với tỉnh Bình Phước", nil),
      receiver("phản ánh các địa phương làm tốt", nil),
      receiver("sửa chữa công trình Trường Mầm non Hoa Mai", nil),
      receiver("xin ý kiến Sở Nội vụ về dự thảo", nil),
      receiver("theo trình tự, thủ tục quy định", nil),
    ])

  private static func receiver(_ text: String, _ wanted: String?) -> RuleExample {
    RuleExample(text, wanted) {
      let reading = Reading(Passage(text))
      let names = ReportRule.receivers(in: Clause(reading: reading, range: reading.all), from: 0)
      return names.isEmpty ? nil : names.joined(separator: "; ")
    }
  }

  static let issuerOrgan = CataloguedRule(
    id: IssuerOrgans.id, constructions: "B19",
    summary:
      "Ban Thường vụ, Ban Chấp hành, Thường trực alone are those of the committee that writes.",
    examples: [
      organ("Ban Thường vụ", of: "Huyện ủy Mỹ Lộc", "Ban Thường vụ Huyện ủy"),
      organ("Ban Chấp hành", of: "Tỉnh ủy Hòa An", "Ban Chấp hành Đảng bộ tỉnh"),
      organ("Thường trực", of: "Đảng ủy xã Hòa Bắc", "Thường trực Đảng ủy"),
      organ("Ban Thường vụ", of: "Ban Chấp hành Đoàn tỉnh Hòa An", "Ban Thường vụ Tỉnh đoàn"),
      organ("Ban Thường vụ", of: "Ban Thường vụ Tỉnh ủy Hòa An", "Ban Thường vụ Tỉnh ủy"),
      organ("Ban Thường vụ", of: "Ủy ban nhân dân tỉnh Hòa An", nil),
      organ("Ban Tổ chức", of: "Huyện ủy Mỹ Lộc", nil),
    ])

  private static func organ(_ name: String, of issuer: String, _ wanted: String?) -> RuleExample {
    RuleExample("\(name) (\(issuer))", wanted) { IssuerOrgans.inFull(name, of: issuer) }
  }

  static let execution = CataloguedRule(
    id: ExecutionRule.id, constructions: "B18",
    summary: "General clauses of execution are routine; to watch over it is a row like any other.",
    examples: [
      routine("Sở Y tế nghiêm túc triển khai thực hiện Công văn này.", "routine"),
      routine("Sở Y tế chịu trách nhiệm thi hành Quyết định này.", "routine"),
      routine("Sở Y tế theo dõi, đôn đốc việc thực hiện Công văn này.", nil),
      routine("Giao Phó Chủ tịch UBND xã trực tiếp chỉ đạo thực hiện Kế hoạch này.", nil),
    ])

  private static func routine(_ text: String, _ wanted: String?) -> RuleExample {
    RuleExample(text, wanted) {
      let reading = Reading(Passage(text))
      let clause = Clause(reading: reading, range: reading.all)
      guard let opening = OpeningReader().opening(of: clause) else { return nil }
      return ExecutionRule.isRoutine(clause, predicate: opening.predicate) ? "routine" : nil
    }
  }

  static let difficulty = CataloguedRule(
    id: DifficultyRule.id, constructions: "B15, D14",
    summary: "“nếu có vướng mắc, báo cáo về X”: a routine row that waits for an event.",
    examples: [
      trouble(
        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, báo cáo về Sở Y tế.", "routine"),
      trouble("Vướng mắc phản ánh về Sở Y tế để được hướng dẫn.", "routine"),
      trouble("Nội dung nào chưa rõ thì liên hệ Văn phòng Sở.", "routine"),
      trouble("Trong quá trình thực hiện, các đơn vị báo cáo tiến độ.", nil),
      trouble("Các vướng mắc của doanh nghiệp được tổng hợp, gửi Sở Y tế.", nil),
    ])

  private static func trouble(_ text: String, _ wanted: String?) -> RuleExample {
    RuleExample(text, wanted) {
      let reading = Reading(Passage(text))
      return DifficultyRule.matches(Clause(reading: reading, range: reading.all))
        ? "routine" : nil
    }
  }
}
