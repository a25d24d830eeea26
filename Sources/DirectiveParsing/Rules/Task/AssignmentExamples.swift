/// Constructions whose clause names whom it charges, by words to read and to ignore.
enum AssignmentExamples {
  static let all = [assign, delegate, demand, request, responsibility, issuerAssigns, actor, verb]

  static let assign = CataloguedRule(
    id: AssignRule.id, constructions: "B1–B3, B7",
    summary: "Giao, phân công, cử, thống nhất giao + a party; “giao thông”, “đã giao” name none.",
    examples: [
      .charges(AssignRule.id, "1. Giao Sở Tài chính rà soát các khoản chi.", "Sở Tài chính"),
      .charges(
        AssignRule.id, "1. Phân công Sở Y tế, Sở Nội vụ kiểm tra việc thực hiện.",
        "Sở Y tế; Sở Nội vụ"),
      .charges(AssignRule.id, "1. Giao thông nông thôn được đầu tư đồng bộ.", nil),
      .charges(AssignRule.id, "1. Nhiệm vụ đã giao tại Kế hoạch được thực hiện tốt.", nil),
    ])

  static let delegate = CataloguedRule(
    id: DelegateRule.id, constructions: "B13",
    summary: "Ủy quyền cho + a party; “giấy ủy quyền” is a paper.",
    examples: [
      .charges(
        DelegateRule.id, "1. Ủy quyền cho Sở Tư pháp ký kết thỏa thuận phối hợp.", "Sở Tư pháp"),
      .charges(DelegateRule.id, "1. Sở Tư pháp kiểm tra giấy ủy quyền của người dân.", nil),
    ])

  static let demand = CataloguedRule(
    id: DemandRule.id, constructions: "B5",
    summary: "Yêu cầu + a party; the noun (“đáp ứng yêu cầu”) names none.",
    examples: [
      .charges(DemandRule.id, "1. Yêu cầu Sở Xây dựng báo cáo tiến độ.", "Sở Xây dựng"),
      .charges(DemandRule.id, "1. Yêu cầu kỹ thuật được bảo đảm ở mọi khâu.", nil),
    ])

  static let request = CataloguedRule(
    id: RequestRule.id, constructions: "B5",
    summary: "Đề nghị + a party: a request; “theo đề nghị của …” asks nobody.",
    examples: [
      .charges(
        RequestRule.id, "1. Đề nghị Công an tỉnh tăng cường tuần tra.", "Công an tỉnh"),
      .charges(RequestRule.id, "1. Theo đề nghị của Công an tỉnh, Sở Y tế lập danh sách.", nil),
    ])

  static let responsibility = CataloguedRule(
    id: ResponsibilityRule.id, constructions: "B6, B8",
    summary: "Trách nhiệm của X: …, Đối với X: …; behind it must stand a duty.",
    examples: [
      .charges(
        ResponsibilityRule.id, "1. Nâng cao hiệu quả. Đối với Sở Y tế: kiểm tra các trạm y tế.",
        "Sở Y tế"),
      .charges(ResponsibilityRule.id, "1. Đối với hồ sơ cũ, Sở Y tế kiểm tra lại.", nil),
    ])

  static let issuerAssigns = CataloguedRule(
    id: IssuerAssignsRule.id, constructions: "B1, B5, B19",
    summary: "X giao, yêu cầu Y: Y is charged; X is the issuer and no owner.",
    examples: [
      .charges(
        IssuerAssignsRule.id, "1. Giám đốc giao Phòng Kế toán đôn đốc, tổng hợp kết quả.",
        "Phòng Kế toán"),
      .charges(
        IssuerAssignsRule.id, "1. UBND tỉnh giao Sở Công Thương rà soát các cụm công nghiệp.",
        "Sở Công Thương"),
      .charges(
        IssuerAssignsRule.id, "1. Sở Công Thương rà soát các cụm công nghiệp.", nil),
    ])

  static let actor = CataloguedRule(
    id: ActorRule.id, constructions: "B4, B6, B14, B20",
    summary: "A party and what it is to do; “đã”, “được” behind it tell of something.",
    examples: [
      .charges(
        ActorRule.id, "1. Các đơn vị có tham luận gửi bản mềm về Văn phòng.",
        "Các đơn vị có tham luận"),
      .charges(
        ActorRule.id, "1. Thủ kho bàn giao vật tư tồn kho.", "Thủ kho"),
      .charges(
        ActorRule.id, "1. Thanh tra Bộ Tài chính kiểm tra việc chi tiêu.", "Thanh tra Bộ Tài chính"),
      .charges(
        ActorRule.id,
        "1. LĐLĐ các huyện, thành phố, công đoàn ngành hoàn thành đại hội.",
        "Liên đoàn Lao động các huyện, thành phố; Công đoàn ngành"),
      .charges(ActorRule.id, "1. Một số cấp ủy cơ sở buông lỏng lãnh đạo.", nil),
      .charges(ActorRule.id, "1. 09 chủ đầu tư giải ngân dưới 20% kế hoạch.", nil),
      .charges(
        ActorRule.id, "1. Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra.", "Sở Y tế"),
      .charges(
        ActorRule.id, "1. UBND các xã, phường có trách nhiệm rà soát hộ nghèo.",
        "Ủy ban nhân dân các xã, phường"),
      .charges(
        ActorRule.id, "1. Giám đốc Sở Y tế - Ủy viên: Chỉ đạo kết nối dữ liệu.", "Sở Y tế"),
      .charges(
        ActorRule.id, "1. Tổ dân phố số 5 vận động các hộ bàn giao mặt bằng.", "Tổ dân phố số 5"),
      .charges(
        ActorRule.id, "1. Phòng Quản trị - Thiết bị lập danh mục tài sản.",
        "Phòng Quản trị - Thiết bị"),
      .charges(ActorRule.id, "1. Giám đốc Sở Y tế - Ủy viên thường trực.", nil),
      .charges(ActorRule.id, "1. Sở Y tế đã kiểm tra các trạm y tế trong tháng 02.", nil),
    ])

  static let verb = CataloguedRule(
    id: VerbRule.id, constructions: "B10",
    summary: "A verb of duty without a subject: whoever was named before.",
    examples: [
      .charges(
        VerbRule.id, "1. Sở Y tế rà soát trang thiết bị. Tham mưu UBND tỉnh ban hành kế hoạch.",
        "Sở Y tế"),
      .charges(VerbRule.id, "1. Sở Y tế rà soát trang thiết bị, vật tư.", nil),
    ])
}
