internal import DirectiveModel

/// Rules that find owners elsewhere than before the verb.
enum OwnerExamples {
  static let all = [
    heading, stem, inner, passive, bracket, charged, product, attribute, sharedCharge, table,
    prohibition,
  ]

  static let prohibition = CataloguedRule(
    id: ProhibitionRule.id, constructions: "B9",
    summary:
      "“Nghiêm cấm …” at the beginning of a sentence binds all; “; không …” whoever was named.",
    examples: [
      RuleExample("Nghiêm cấm việc lấn chiếm lòng đường.", "all") {
        prohibits("Nghiêm cấm việc lấn chiếm lòng đường.")
      },
      RuleExample("không cấp phép mới.", nil) { prohibits("không cấp phép mới.") },
    ])

  private static func prohibits(_ text: String) -> String? {
    let reading = Reading(Passage(text))
    return ProhibitionRule.opens(Clause(reading: reading, range: reading.all), at: 0)
      ? "all" : nil
  }

  static let heading = CataloguedRule(
    id: OwnerHeadingRule.id, constructions: "B8, B17",
    summary:
      "A title that only names a party, or says who leads what it is about: the items below are its duties.",
    examples: [
      RuleExample("1. Sở Tài chính\n- Cân đối ngân sách.", "Sở Tài chính") {
        SampleDirective(body: "1. Sở Tài chính\n- Cân đối ngân sách cho các nhiệm vụ.").read(
          by: OwnerHeadingRule.id
        ) { $0.owners.map(\.organization).joined(separator: "; ") }
      },
      RuleExample("I. RÀ SOÁT, ĐẦU TƯ (Sở Y tế chủ trì; Sở Nội vụ tham gia)", "Sở Y tế") {
        trailing("I. RÀ SOÁT, ĐẦU TƯ (Sở Y tế chủ trì; Sở Nội vụ tham gia)")
      },
      RuleExample("Phòng Kế hoạch - Tài chính rà soát", nil) {
        trailing("Phòng Kế hoạch - Tài chính rà soát")
      },
      .charges(
        OwnerHeadingRule.id,
        "I. HOÀN THIỆN THỂ CHẾ (Sở Tư pháp chủ trì)\n1. Biên soạn sổ tay cho cán bộ.", "Sở Tư pháp",
        type: "Kế hoạch"),
      .charges(
        OwnerHeadingRule.id,
        "I. HOÀN THIỆN THỂ CHẾ (theo Kế hoạch của Sở Tư pháp)\n1. Biên soạn sổ tay cho cán bộ.",
        nil,
        type: "Kế hoạch"),
      .charges(
        OwnerHeadingRule.id, "1. Hoàn thiện thể chế\n- Giao Sở Tư pháp rà soát văn bản.", nil),
    ])

  private static func trailing(_ text: String) -> String? {
    OwnerHeadingRule.trailing(Reading(Passage(text)))?.owners.parties.map(\.organization)
      .joined(separator: "; ")
  }

  static let stem = CataloguedRule(
    id: StemRule.id, constructions: "B9",
    summary: "A sentence above the items that names whom all of them charge.",
    examples: [
      .charges(
        StemRule.id,
        "Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở thực hiện các nhiệm vụ sau:\n1. Rà soát hồ sơ tồn đọng.\n2. Công khai kết quả giải quyết.",
        "Các sở", type: "Chỉ thị"),
      .charges(
        StemRule.id, "Sở Y tế báo cáo như sau:\n1. Công tác khám bệnh được duy trì.", nil,
        type: "Báo cáo"),
    ])

  static let inner = CataloguedRule(
    id: InnerOpening.id, constructions: "B7, B10",
    summary: "A known party and a firm verb behind a comma in the middle of a sentence.",
    examples: [
      RuleExample("Liên quan đến mỏ đất, Sở Xây dựng khẩn trương rà soát.", "Sở Xây dựng") {
        innerOwner("Liên quan đến mỏ đất, Sở Xây dựng khẩn trương rà soát.")
      },
      RuleExample("phối hợp với Sở Y tế, Sở Xây dựng rà soát.", nil) {
        innerOwner("phối hợp với Sở Y tế, Sở Xây dựng rà soát.")
      },
    ])

  private static func innerOwner(_ text: String) -> String? {
    let reading = Reading(Passage(text))
    return InnerOpening.first(in: Clause(reading: reading, range: reading.all), from: 0)?.owners
      .map { $0.parties.map(\.organization).joined(separator: "; ") }
  }

  static let passive = CataloguedRule(
    id: PassiveRule.id, constructions: "B11",
    summary: "“Việc … do X thực hiện”: X is charged.",
    examples: [
      .charges(
        PassiveRule.id, "1. Việc kiểm tra an toàn thực phẩm do Sở Y tế thực hiện.", "Sở Y tế"),
      .charges(PassiveRule.id, "1. Sở Y tế thực hiện việc kiểm tra an toàn thực phẩm.", nil),
    ])

  static let bracket = CataloguedRule(
    id: BracketRule.id, constructions: "B4",
    summary: "Who does it stands in brackets behind the duty.",
    examples: [
      .charges(
        BracketRule.id, "1. Tuyên truyền trên loa truyền thanh (Sở Y tế chủ trì).", "Sở Y tế",
        type: "Kế hoạch"),
      .charges(
        BracketRule.id, "1. Tuyên truyền trên loa truyền thanh (nếu có).", nil, type: "Kế hoạch"),
    ])

  static let product = CataloguedRule(
    id: ProductRule.id, constructions: "B10",
    summary: "A product stands first, to be handed in by a day; what is sent along tells only.",
    examples: [
      RuleExample("Danh sách đại biểu gửi về Bộ trước ngày 25/9/2025.", "Danh sách") {
        product("Danh sách đại biểu gửi về Bộ trước ngày 25/9/2025.")
      },
      RuleExample("Hồ sơ nộp về Sở Y tế chậm nhất ngày 10/10/2025.", "Hồ sơ") {
        product("Hồ sơ nộp về Sở Y tế chậm nhất ngày 10/10/2025.")
      },
      RuleExample("Danh sách đại biểu gửi kèm theo.", nil) {
        product("Danh sách đại biểu gửi kèm theo.")
      },
    ])

  private static func product(_ text: String) -> String? {
    let reading = Reading(Passage(text))
    let clause = Clause(reading: reading, range: reading.all)
    let found = DeadlineReader(issued: nil, documentType: nil).readings(
      in: reading.time, range: clause.range)
    return ProductRule.opening(of: clause, found).map { reading.text($0.start..<$0.start + 2) }
  }

  static let charged = CataloguedRule(
    id: ChargedBodyRule.id, constructions: "B7",
    summary:
      "“chỉ đạo Sở Y chủ trì …”: the body that leads is an owner too (S12); with nobody above it the only one.",
    examples: [
      RuleExample("UBND các huyện chỉ đạo Phòng Y tế chủ trì kiểm tra.", "Phòng Y tế") {
        chargedBody("UBND các huyện chỉ đạo Phòng Y tế chủ trì kiểm tra.")
      },
      RuleExample("UBND các tỉnh chỉ đạo Sở Nội vụ kiểm kê tài liệu.", "Sở Nội vụ") {
        chargedBody("UBND các tỉnh chỉ đạo Sở Nội vụ kiểm kê tài liệu.")
      },
      RuleExample("Công an tỉnh chỉ đạo Phòng Cảnh sát giao thông tuần tra.", nil) {
        chargedBody("Công an tỉnh chỉ đạo Phòng Cảnh sát giao thông tuần tra.")
      },
      RuleExample("Chỉ đạo Sở Y tế kiểm tra các chợ.", "Sở Y tế") {
        chargedBody("Chỉ đạo Sở Y tế kiểm tra các chợ.")
      },
      RuleExample("Chỉ đạo các đơn vị thực hiện.", nil) {
        chargedBody("Chỉ đạo các đơn vị thực hiện.")
      },
      RuleExample("UBND các huyện chỉ đạo các đơn vị thực hiện.", nil) {
        chargedBody("UBND các huyện chỉ đạo các đơn vị thực hiện.")
      },
    ])

  private static func chargedBody(_ text: String) -> String? {
    let reading = Reading(Passage(text))
    let clause = Clause(reading: reading, range: reading.all)
    guard let opening = OpeningReader().opening(of: clause) else { return nil }
    let owners = ChargedBodyRule.owners(
      of: clause, opening, charged: opening.owners?.parties ?? [])
    return owners.isEmpty ? nil : owners.map(\.organization).joined(separator: "; ")
  }

  static let attribute = CataloguedRule(
    id: AttributeRule.id, constructions: "B16",
    summary: "A row written out in lines: đơn vị chủ trì: …; thời gian hoàn thành: ….",
    examples: [
      .charges(
        AttributeRule.id,
        "1. Tổ chức lớp tập huấn.\n- Đơn vị chủ trì: Sở Y tế.\n- Thời gian: Quý II/2025.",
        "Sở Y tế",
        type: "Kế hoạch"),
      RuleExample(
        "1. Công bố bản đồ:\nChủ trì: Sở Y tế.\nPhối hợp: như trên.\nHoàn thành: Quý II/2025.",
        "Công bố bản đồ: Chủ trì: Sở Y tế. Phối hợp: như trên. Hoàn thành: Quý II/2025."
      ) {
        DirectiveParser().parse(
          SampleDirective(
            type: "Kế hoạch",
            body:
              "1. Công bố bản đồ:\nChủ trì: Sở Y tế.\nPhối hợp: như trên.\nHoàn thành: Quý II/2025."
          ).pages
        ).tasks.last?.text
      },
      .charges(
        AttributeRule.id,
        "1. Lập quy hoạch chung của xã.\n- Phân công: Công an xã chủ trì; Trạm Y tế xã trực tiếp tham mưu.",
        "Công an xã", type: "Kế hoạch"),
      .charges(
        AttributeRule.id,
        "1. Kiểm tra hòa giải ở cơ sở.\n- Đơn vị chủ trì: Sở Y tế.\n- Đơn vị phối hợp: Sở Nội vụ; Phòng Tư pháp nơi được kiểm tra.",
        "Sở Y tế", type: "Kế hoạch"),
      .charges(
        AttributeRule.id, "1. Tổ chức lớp tập huấn cho đơn vị chủ trì.", nil, type: "Kế hoạch"),
    ])

  static let sharedCharge = CataloguedRule(
    id: SharedChargeRule.id, constructions: "B16",
    summary:
      "One line below several duties says whose they all are: các nội dung trên do X thực hiện.",
    examples: [
      shared("Các nội dung tại mục này do Văn phòng Sở thực hiện.", "Văn phòng Sở"),
      shared("Các nhiệm vụ trên do Sở Y tế chủ trì, xong trước ngày 15/3.", "Sở Y tế"),
      shared("Các nội dung trên do thiếu kinh phí chưa thực hiện.", nil),
      shared("Các nhiệm vụ do Sở Y tế thực hiện năm 2024 đã hoàn thành.", nil),
    ])

  private static func shared(_ text: String, _ wanted: String?) -> RuleExample {
    RuleExample(text, wanted) {
      SharedChargeRule.attributes(of: Reading(Passage(text)), reader: DeadlineReader(issued: nil))?
        .owners
        .map(\.organization).joined(separator: "; ")
    }
  }

  static let table = CataloguedRule(
    id: TableRowRule.id, constructions: "B16",
    summary: "A row of a table with a column of owners; “-nt-” repeats the row above.",
    examples: [
      RuleExample("Sở Nội vụ; Sở Tư pháp", "Sở Nội vụ; Sở Tư pháp") {
        cell("Sở Nội vụ; Sở Tư pháp")
      },
      RuleExample("-nt-", nil) { cell("-nt-") },
    ])

  private static func cell(_ text: String) -> String? {
    let cell = Passage(text)
    if TableRowRule.repeatsAbove(cell) { return nil }
    return TableRowRule.parties(in: cell).map(\.organization).joined(separator: "; ")
  }
}
