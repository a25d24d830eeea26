internal import DirectiveModel

/// Rules that ask what a clause is before it is believed to assign something.
enum StandingExamples {
  static let all = [invitation, consequence, blame, outlook, subordinate]

  static let invitation = CataloguedRule(
    id: InvitationRule.id, constructions: "",
    summary: "To be invited and to come is no task; what is asked beside it is.",
    examples: [
      comes("Đề nghị các đơn vị cử cán bộ tham dự họp đúng giờ.", "coming"),
      comes("Kính mời Giám đốc Sở Y tế tham dự hội nghị.", "coming"),
      comes("Đề nghị các đơn vị bố trí thời gian dự họp đầy đủ.", "coming"),
      comes("Văn phòng UBND tỉnh bố trí phòng họp, khánh tiết.", nil),
      comes("Sở Y tế dự thảo diễn văn khai mạc.", nil),
      comes("Trạm Y tế bố trí nhân viên trực trong thời gian tổ chức Hội nghị.", nil),
      comes("Đề nghị Sở Tài chính cử cán bộ kỹ thuật trực đường truyền.", nil),
      comes("Giao Sở Y tế chuẩn bị tham luận, gửi trước ngày 12/3/2025.", nil),
    ])

  private static func comes(_ text: String, _ wanted: String?) -> RuleExample {
    clause(text, wanted) { InvitationRule.isComing($0, $1) ? "coming" : nil }
  }

  static let consequence = CataloguedRule(
    id: ConsequenceRule.id, constructions: "B6, S13",
    summary: "What follows from a result, and what a body merely is, bind nobody.",
    examples: [
      tells("Là cơ quan thường trực;", "told"),
      tells("Đơn vị xếp loại yếu thì người đứng đầu không được xét thi đua.", "told"),
      tells("Chủ rừng nào để xảy ra cháy thì bị xem xét thu hồi rừng.", "told"),
      tells(
        "Quá thời hạn trên, đơn vị nào không gửi báo cáo được coi là không có nhu cầu.", "told"),
      tells("Ban Chỉ đạo tự giải thể sau khi hoàn thành nhiệm vụ.", "told"),
      tells(
        "Các thành viên làm việc theo chế độ kiêm nhiệm, hưởng bồi dưỡng theo quy định.", "told"),
      tells("Tự giải thể sau khi hoàn thành nhiệm vụ.", "told"),
      tells("Cơ quan, đơn vị thực hiện tốt Quy chế được xem xét khen thưởng.", "told"),
      tells("Sở Nội vụ đề xuất tập thể được khen thưởng trước ngày 15/12.", nil),
      tells("Các Cục Thuế không phải gửi báo cáo tuần.", "told"),
      tells("Các đơn vị đã nộp hồ sơ không cần nộp lại.", "told"),
      tells("Các Cục Thuế không gửi báo cáo tuần.", nil),
      tells("được điều động nhân lực giữa các Trạm.", "told"),
      tells("Sở Y tế chịu trách nhiệm trước UBND tỉnh về tính xác thực của số liệu.", "told"),
      tells("Sở Y tế chịu trách nhiệm toàn diện về tiến độ, chất lượng các dự án;", "told"),
      tells("Sở Y tế chịu trách nhiệm trước UBND tỉnh, báo cáo kết quả trước 15/3.", nil),
      tells(
        "Quá thời hạn nêu trên, nếu đơn vị nào không nộp hồ sơ thì phải chịu trách nhiệm.", "told"),
      tells("Sở Y tế chịu trách nhiệm trước UBND tỉnh chỉ đạo xử lý dứt điểm vi phạm.", nil),
      tells("Sở Tư pháp thông báo việc chấm dứt hoạt động của Văn phòng công chứng.", nil),
      tells("được giao chủ trì đối thoại với các hộ.", nil),
      tells("Trưởng phòng Quản lý đô thị làm việc với các hộ kinh doanh.", nil),
      tells("Quá thời hạn trên, đơn vị nào chưa gửi phải giải trình với Sở Y tế.", nil),
      tells("Là cơ quan đầu mối, giúp Bộ trưởng theo dõi việc thực hiện.", nil),
      tells("Sở Y tế rà soát, nếu thiếu thì báo cáo UBND tỉnh.", nil),
      tells("Hồ sơ nào thiếu thì trả lại trong ngày.", nil),
    ])

  private static func tells(_ text: String, _ wanted: String?) -> RuleExample {
    clause(text, wanted) { ConsequenceRule.tells($0, $1) ? "told" : nil }
  }

  static let blame = CataloguedRule(
    id: BlameRule.id, constructions: "B6, S13",
    summary: "A sentence that says who answers for a fault is no task and no part of one.",
    examples: [
      blames("Những cơ quan để xảy ra hồ sơ trễ hạn thì không xét thi đua.", "blame"),
      blames("Địa phương để chậm trễ, Chủ tịch UBND tỉnh sẽ xem xét trách nhiệm.", "blame"),
      blames("Chủ tịch UBND cấp huyện nào để dịch lây lan phải chịu trách nhiệm.", "blame"),
      blames("Tăng cường tuần tra, để xảy ra vi phạm thì chịu trách nhiệm.", nil),
      blames("Đơn vị để chậm trễ phải báo cáo, chịu trách nhiệm trước Bộ trưởng.", nil),
      blames("Việc nào chậm 03 ngày thì Sở Nội vụ đề xuất hình thức kiểm điểm.", nil),
      blames("Không để xảy ra cháy rừng trong mùa khô.", nil),
    ])

  private static func blames(_ text: String, _ wanted: String?) -> RuleExample {
    clause(text, wanted) { clause, _ in BlameRule.blames(clause) ? "blame" : nil }
  }

  static let outlook = CataloguedRule(
    id: OutlookRule.id, constructions: "B6, S13",
    summary: "Goals without an owner, and what the issuer will do, assign nothing.",
    examples: [
      foretells("Phấn đấu đến cuối năm học: 100% học sinh được học Tin học.", "outlook"),
      foretells("Xã nào không có báo cáo, Sở sẽ thống kê vào nhóm chưa làm.", "outlook"),
      foretells("Số liệu báo cáo tính đến ngày cuối cùng của tháng trước.", "outlook"),
      foretells("Số liệu báo cáo gửi về Sở Y tế trước ngày 15/3.", nil),
      foretells("Phấn đấu hoàn thành giải ngân 100% vốn trước ngày 31/12/2025.", nil),
      foretells("Xã nào chưa nộp phải gửi báo cáo, Sở sẽ tổng hợp.", nil),
    ])

  private static func foretells(_ text: String, _ wanted: String?) -> RuleExample {
    clause(text, wanted) { clause, _ in OutlookRule.foretells(clause) ? "outlook" : nil }
  }

  static let subordinate = CataloguedRule(
    id: SubordinateRule.id, constructions: "B5, B7, S12",
    summary: "A body below the one that writes is charged with the asking itself.",
    examples: [
      .owner("Giám đốc Sở Xây dựng yêu cầu nhà thầu lập lại tiến độ.", "Sở Xây dựng"),
      .owner("Sở Công Thương phân công lãnh đạo Sở bám địa bàn.", "Sở Công Thương"),
      .owner("Sở Y tế rà soát hồ sơ; yêu cầu nhà thầu bổ sung vật tư.", "Sở Y tế"),
      .owner("Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ rà soát hồ sơ.", "Sở Nội vụ"),
      .owner("Việc này đã được Sở Y tế yêu cầu từ năm trước.", nil),
    ])

  private static func clause(
    _ text: String, _ wanted: String?, _ read: @escaping @Sendable (Clause, Opening) -> String?
  ) -> RuleExample {
    RuleExample(text, wanted) {
      let reading = Reading(Passage(text))
      let clause = Clause(reading: reading, range: reading.all)
      return read(
        clause,
        OpeningReader().opening(of: clause)
          ?? Opening(rule: ConsequenceRule.id, start: 0, owners: nil, predicate: 0))
    }
  }
}

extension RuleExample {
  /// The owners of the last row of a directive with this sentence.
  fileprivate static func owner(_ text: String, _ wanted: String?) -> RuleExample {
    RuleExample(text, wanted) {
      SampleDirective(type: "Chỉ thị", body: "1. " + text).lastOwners
    }
  }
}
