import DirectiveModel
import Testing

@testable import DirectiveParsing

/// A text, the bodies it begins with, and what is left of it.
struct PartyExample: Sendable, CustomTestStringConvertible {
  var text: String
  var bodies: [String]
  var rest: String

  init(_ text: String, _ bodies: [String], rest: String = "") {
    self.text = text
    self.bodies = bodies
    self.rest = rest
  }

  var testDescription: String { text }
}

@Suite struct PartyParserTests {
  static let examples: [PartyExample] = [
    PartyExample("Sở Tài chính rà soát", ["Sở Tài chính"], rest: "rà soát"),
    PartyExample(
      "UBND các tỉnh, thành phố: Khánh Hòa, Đà Nẵng rà soát",
      ["Ủy ban nhân dân tỉnh Khánh Hòa", "Ủy ban nhân dân thành phố Đà Nẵng"], rest: "rà soát"),
    PartyExample(
      "UBND các phường: Rạch Giá, Vĩnh Thông và các xã: Châu Thành, Giồng Riềng rà soát",
      [
        "Ủy ban nhân dân phường Rạch Giá", "Ủy ban nhân dân phường Vĩnh Thông",
        "Ủy ban nhân dân xã Châu Thành", "Ủy ban nhân dân xã Giồng Riềng",
      ], rest: "rà soát"),
    PartyExample(
      "Sở Xây dựng các tỉnh: Sơn La, Lào Cai báo cáo",
      ["Sở Xây dựng tỉnh Sơn La", "Sở Xây dựng tỉnh Lào Cai"], rest: "báo cáo"),
    PartyExample(
      "Vụ Khoa học và Công nghệ lo phần tham luận", ["Vụ Khoa học và Công nghệ"],
      rest: "lo phần tham luận"),
    PartyExample(
      "Cục Giám sát quản lý về hải quan chủ trì", ["Cục Giám sát quản lý về hải quan"],
      rest: "chủ trì"),
    PartyExample(
      "Văn phòng Thường trực Ban Chỉ đạo 389 quốc gia và UBND tỉnh",
      ["Văn phòng Thường trực Ban Chỉ đạo 389 quốc gia", "Ủy ban nhân dân tỉnh"]),
    PartyExample("Công an, Hải quan kiểm soát", ["Công an", "Hải quan"], rest: "kiểm soát"),
    PartyExample(
      "Các bệnh viện công lập và ngoài công lập tổ chức",
      ["Các bệnh viện công lập và ngoài công lập"], rest: "tổ chức"),
    PartyExample(
      "Tổ kiểm tra liên ngành 814 kiểm tra", ["Tổ kiểm tra liên ngành 814"], rest: "kiểm tra"),
    PartyExample(
      "Đội Điều tra tổng hợp, Đội CSGT - TT báo cáo",
      ["Đội Điều tra tổng hợp", "Đội Cảnh sát giao thông - Trật tự"], rest: "báo cáo"),
    PartyExample(
      "UBND xã đảo Nhơn Châu hoàn thành", ["Ủy ban nhân dân xã đảo Nhơn Châu"],
      rest: "hoàn thành"),
    PartyExample(
      "các tổ chức chính trị - xã hội tham gia góp ý", ["Các tổ chức chính trị - xã hội"],
      rest: "tham gia góp ý"),
    PartyExample(
      "Các công ty lâm nghiệp, ban quản lý rừng, chủ rừng khác làm mới",
      ["Các công ty lâm nghiệp", "Ban quản lý rừng", "Chủ rừng khác"], rest: "làm mới"),
    PartyExample(
      "Thường trực Ban Chỉ huy PCTT và TKCN huyện tổ chức",
      ["Thường trực Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn huyện"],
      rest: "tổ chức"),
    PartyExample(
      "Viện Khoa học và Công nghệ GTVT hoàn thiện",
      ["Viện Khoa học và Công nghệ Giao thông vận tải"], rest: "hoàn thiện"),
    PartyExample("hai Tập đoàn ký hợp đồng", ["Hai Tập đoàn"], rest: "ký hợp đồng"),
    PartyExample(
      "Đơn vị nào chưa phân bổ hết phải báo cáo", ["Đơn vị chưa phân bổ hết"],
      rest: "phải báo cáo"),
    PartyExample(
      "Ban Thường vụ Thành ủy phương án luân chuyển", ["Ban Thường vụ Thành ủy"],
      rest: "phương án luân chuyển"),
    PartyExample(
      "Ban Chấp hành Đảng bộ xã 6 tháng một lần", ["Ban Chấp hành Đảng bộ xã"],
      rest: "6 tháng một lần"),
    PartyExample(
      "Sở Văn hóa, Thể thao và Du lịch, Sở Y tế và Công an tỉnh kiểm tra",
      ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế", "Công an tỉnh"], rest: "kiểm tra"),
    PartyExample(
      "các Sở: Nội vụ, Tài chính, Y tế khẩn trương", ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế"],
      rest: "khẩn trương"),
    PartyExample(
      "UBND các huyện: Ba Tri, Bình Đại giải quyết",
      ["Ủy ban nhân dân huyện Ba Tri", "Ủy ban nhân dân huyện Bình Đại"], rest: "giải quyết"),
    PartyExample("Sở NN&PTNT chủ trì", ["Sở Nông nghiệp và Phát triển nông thôn"], rest: "chủ trì"),
    PartyExample(
      "Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương chỉ đạo Sở Y tế",
      ["Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương"], rest: "chỉ đạo Sở Y tế"),
    PartyExample(
      "Đảng ủy Công an tỉnh, Đảng ủy Quân sự tỉnh lãnh đạo",
      ["Đảng ủy Công an tỉnh", "Đảng ủy Quân sự tỉnh"], rest: "lãnh đạo"),
    PartyExample(
      "Ủy ban Kiểm tra Tỉnh ủy, Ban Tổ chức Tỉnh ủy theo dõi",
      ["Ủy ban Kiểm tra Tỉnh ủy", "Ban Tổ chức Tỉnh ủy"], rest: "theo dõi"),
    PartyExample(
      "Bộ phận giúp việc cho Hội đồng Xét công nhận Sáng kiến tổng hợp danh sách",
      ["Bộ phận giúp việc cho Hội đồng Xét công nhận Sáng kiến"], rest: "tổng hợp danh sách"),
    PartyExample(
      "Phòng Truyền thông và Phát triển đối tượng xây dựng phóng sự",
      ["Phòng Truyền thông và Phát triển đối tượng"], rest: "xây dựng phóng sự"),
    PartyExample(
      "Đội Kiểm lâm cơ động và Phòng cháy, chữa cháy rừng chuẩn bị xe",
      ["Đội Kiểm lâm cơ động và Phòng cháy, chữa cháy rừng"], rest: "chuẩn bị xe"),
    PartyExample(
      "Văn phòng đại diện tại Thành phố Hồ Chí Minh khảo sát",
      ["Văn phòng đại diện tại Thành phố Hồ Chí Minh"], rest: "khảo sát"),
    PartyExample(
      "Trung tâm Khảo nghiệm giống, sản phẩm cây trồng Quốc gia rà soát",
      ["Trung tâm Khảo nghiệm giống, sản phẩm cây trồng Quốc gia"], rest: "rà soát"),
    PartyExample(
      "Công an tỉnh (theo Quy chế số 07), Liên đoàn Lao động tỉnh thanh tra",
      ["Công an tỉnh", "Liên đoàn Lao động tỉnh"], rest: "thanh tra"),
    PartyExample(
      "UBND các phường: Thắng Tam, 2, 8 vận động",
      ["Ủy ban nhân dân phường Thắng Tam", "Ủy ban nhân dân phường 2", "Ủy ban nhân dân phường 8"],
      rest: "vận động"),
    PartyExample(
      "Các khoa, phòng, trung tâm rà soát", ["Các khoa, phòng, trung tâm"], rest: "rà soát"),
    PartyExample(
      "Ban Thường vụ các huyện, thị, thành ủy chỉ đạo", ["Ban Thường vụ các huyện, thị, thành ủy"],
      rest: "chỉ đạo"),
    PartyExample(
      "UBND các xã hưởng lợi 05 ngày trước mỗi đợt tưới", ["Ủy ban nhân dân các xã hưởng lợi"],
      rest: "05 ngày trước mỗi đợt tưới"),
    PartyExample(
      "Đảng ủy, Công đoàn, Đoàn Thanh niên Công ty phát động thi đua",
      ["Đảng ủy", "Công đoàn", "Đoàn Thanh niên Công ty"], rest: "phát động thi đua"),
    PartyExample(
      "Chi cục Hải quan cửa khẩu cảng Nghệ An kiểm tra", ["Chi cục Hải quan cửa khẩu cảng Nghệ An"],
      rest: "kiểm tra"),
    PartyExample(
      "Đội Bốc xếp 1 và Kho 3 kiểm tra", ["Đội Bốc xếp 1", "Kho 3"], rest: "kiểm tra"),
    PartyExample(
      "Xí nghiệp In tỉnh, Vựa sách Vạn Điểm và Sở Y tế chuẩn bị",
      ["Xí nghiệp In tỉnh", "Vựa sách Vạn Điểm", "Sở Y tế"], rest: "chuẩn bị"),
    PartyExample(
      "Hội đồng Xổ số kiến thiết khu vực miền Nam họp",
      ["Hội đồng Xổ số kiến thiết khu vực miền Nam"],
      rest: "họp"),
    PartyExample(
      "Trạm Khuyến nông huyện hỗ trợ tập huấn", ["Trạm Khuyến nông huyện"],
      rest: "hỗ trợ tập huấn"),
    PartyExample(
      "Ban Chính trị các đơn vị nắm tình hình", ["Ban Chính trị các đơn vị"],
      rest: "nắm tình hình"),
    PartyExample(
      "Chi cục Thuế khu vực Tân Lập - Hòa Sơn rà soát",
      ["Chi cục Thuế khu vực Tân Lập - Hòa Sơn"], rest: "rà soát"),
    PartyExample(
      "Tổ bảo vệ an ninh, trật tự ở cơ sở tuần tra", ["Tổ bảo vệ an ninh, trật tự ở cơ sở"],
      rest: "tuần tra"),
    PartyExample("Phòng 9 thẩm định", ["Phòng 9"], rest: "thẩm định"),
    PartyExample("các đoàn viên tham gia", [], rest: "các đoàn viên tham gia"),
    PartyExample("Quân khu 2 hỗ trợ", ["Quân khu 2"], rest: "hỗ trợ"),
    PartyExample(
      "Công ty TNHH MTV Đầu tư, Xây dựng và Kinh doanh dịch vụ Quảng Ngãi tiếp thu",
      [
        "Công ty trách nhiệm hữu hạn một thành viên Đầu tư, Xây dựng và Kinh doanh dịch vụ Quảng Ngãi"
      ],
      rest: "tiếp thu"),
    PartyExample("Thanh tra tỉnh kiểm tra", ["Thanh tra tỉnh"], rest: "kiểm tra"),
    PartyExample(
      "các sở GDĐT tổ chức", ["Các Sở Giáo dục và Đào tạo"],
      rest: "tổ chức"),
    PartyExample(
      "Sở Y tế các tỉnh, thành phố trực thuộc trung ương rà soát",
      ["Sở Y tế các tỉnh, thành phố trực thuộc trung ương"],
      rest: "rà soát"),
    PartyExample(
      "các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ, Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương khẩn trương",
      [
        "Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ",
        "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
      ],
      rest: "khẩn trương"),
    PartyExample(
      "Tổng cục Thủy lợi chủ trì", ["Tổng cục Thủy lợi"],
      rest: "chủ trì"),
    PartyExample(
      "Cục Thuế các tỉnh, thành phố thực hiện", ["Cục Thuế các tỉnh, thành phố"],
      rest: "thực hiện"),
    PartyExample(
      "Công an các tỉnh, thành phố trực thuộc Trung ương tăng cường",
      ["Công an các tỉnh, thành phố trực thuộc Trung ương"],
      rest: "tăng cường"),
    PartyExample(
      "Vụ Pháp chế, Vụ Tổ chức cán bộ, Thanh tra Bộ và Văn phòng Bộ theo dõi",
      ["Vụ Pháp chế", "Vụ Tổ chức cán bộ", "Thanh tra Bộ", "Văn phòng Bộ"],
      rest: "theo dõi"),
    PartyExample(
      "các Vụ, Cục, đơn vị thuộc Bộ rà soát", ["Các Vụ, Cục, đơn vị thuộc Bộ"],
      rest: "rà soát"),
    PartyExample(
      "các doanh nghiệp kinh doanh xăng dầu bảo đảm", ["Các doanh nghiệp kinh doanh xăng dầu"],
      rest: "bảo đảm"),
    PartyExample(
      "các cơ sở khám bệnh, chữa bệnh tổ chức thực hiện", ["Các cơ sở khám bệnh, chữa bệnh"],
      rest: "tổ chức thực hiện"),
    PartyExample(
      "Bệnh viện đa khoa tỉnh, Trung tâm Kiểm soát bệnh tật tỉnh chuẩn bị",
      ["Bệnh viện đa khoa tỉnh", "Trung tâm Kiểm soát bệnh tật tỉnh"],
      rest: "chuẩn bị"),
    PartyExample(
      "Trung tâm Y tế các huyện, thị xã, thành phố triển khai",
      ["Trung tâm Y tế các huyện, thị xã, thành phố"],
      rest: "triển khai"),
    PartyExample(
      "UBND xã Hòa Bình, UBND phường Trần Hưng Đạo rà soát",
      ["Ủy ban nhân dân xã Hòa Bình", "Ủy ban nhân dân phường Trần Hưng Đạo"],
      rest: "rà soát"),
    PartyExample(
      "Văn phòng HĐND và UBND xã tham mưu", ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"],
      rest: "tham mưu"),
    PartyExample(
      "Ủy ban nhân dân thành phố Huế, Ủy ban nhân dân các huyện, thị xã lập",
      ["Ủy ban nhân dân thành phố Huế", "Ủy ban nhân dân các huyện, thị xã"],
      rest: "lập"),
    PartyExample(
      "Ban Thường vụ các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy chỉ đạo",
      ["Ban Thường vụ các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy"],
      rest: "chỉ đạo"),
    PartyExample(
      "các huyện ủy, thành ủy, đảng ủy trực thuộc lãnh đạo",
      ["Các huyện ủy, thành ủy, đảng ủy trực thuộc"],
      rest: "lãnh đạo"),
    PartyExample(
      "Đảng đoàn Hội đồng nhân dân tỉnh, Ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo",
      ["Đảng đoàn Hội đồng nhân dân tỉnh", "Ban cán sự đảng Ủy ban nhân dân tỉnh"],
      rest: "lãnh đạo"),
    PartyExample(
      "Thường trực Tỉnh ủy giao", ["Thường trực Tỉnh ủy"],
      rest: "giao"),
    PartyExample(
      "Ban Chỉ đạo 389 tỉnh tăng cường", ["Ban Chỉ đạo 389 tỉnh"],
      rest: "tăng cường"),
    PartyExample(
      "Hội Liên hiệp Phụ nữ, Hội Nông dân, Đoàn Thanh niên tỉnh tuyên truyền",
      ["Hội Liên hiệp Phụ nữ", "Hội Nông dân", "Đoàn Thanh niên tỉnh"],
      rest: "tuyên truyền"),
    PartyExample(
      "Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội các cấp giám sát",
      ["Mặt trận Tổ quốc", "Các đoàn thể chính trị - xã hội các cấp"],
      rest: "giám sát"),
    PartyExample(
      "Viện Kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh đẩy nhanh",
      ["Viện Kiểm sát nhân dân tỉnh", "Tòa án nhân dân tỉnh"],
      rest: "đẩy nhanh"),
    PartyExample(
      "Báo và Đài Phát thanh và Truyền hình tỉnh đưa tin",
      ["Báo và Đài Phát thanh và Truyền hình tỉnh"],
      rest: "đưa tin"),
    PartyExample(
      "Đài Phát thanh và Truyền hình tỉnh, Báo Bình Định, Cổng Thông tin điện tử tỉnh đăng tải",
      ["Đài Phát thanh và Truyền hình tỉnh", "Báo Bình Định", "Cổng Thông tin điện tử tỉnh"],
      rest: "đăng tải"),
    PartyExample(
      "Ngân hàng Nhà nước Chi nhánh tỉnh, Ngân hàng Chính sách xã hội tỉnh cho vay",
      ["Ngân hàng Nhà nước Chi nhánh tỉnh", "Ngân hàng Chính sách xã hội tỉnh"],
      rest: "cho vay"),
    PartyExample(
      "Bảo hiểm xã hội tỉnh phối hợp", ["Bảo hiểm xã hội tỉnh"],
      rest: "phối hợp"),
    PartyExample(
      "Chi cục Kiểm lâm, Hạt Kiểm lâm các huyện tuần tra",
      ["Chi cục Kiểm lâm", "Hạt Kiểm lâm các huyện"],
      rest: "tuần tra"),
    PartyExample(
      "các phòng chuyên môn, đơn vị sự nghiệp trực thuộc Sở rà soát",
      ["Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc Sở"],
      rest: "rà soát"),
    PartyExample(
      "Bộ Quốc phòng, Bộ Công an chỉ đạo", ["Bộ Quốc phòng", "Bộ Công an"],
      rest: "chỉ đạo"),
    PartyExample(
      "Bộ Nông nghiệp và Môi trường, Bộ Xây dựng, Bộ Công Thương theo chức năng",
      ["Bộ Nông nghiệp và Môi trường", "Bộ Xây dựng", "Bộ Công Thương"],
      rest: "theo chức năng"),
    PartyExample(
      "Tỉnh ủy, Thành ủy trực thuộc Trung ương lãnh đạo",
      ["Tỉnh ủy", "Thành ủy trực thuộc Trung ương"],
      rest: "lãnh đạo"),
    PartyExample(
      "các Bộ: Tài chính, Xây dựng, Y tế và Ủy ban nhân dân Thành phố Hồ Chí Minh rà soát",
      ["Bộ Tài chính", "Bộ Xây dựng", "Bộ Y tế", "Ủy ban nhân dân Thành phố Hồ Chí Minh"],
      rest: "rà soát"),
    PartyExample(
      "Tổng Giám đốc Đài Truyền hình Việt Nam, Tổng Giám đốc Đài Tiếng nói Việt Nam chỉ đạo",
      ["Đài Truyền hình Việt Nam", "Đài Tiếng nói Việt Nam"],
      rest: "chỉ đạo"),
    PartyExample(
      "các địa phương, đơn vị, chủ đầu tư tập trung", ["Các địa phương, đơn vị, chủ đầu tư"],
      rest: "tập trung"),
    PartyExample(
      "quý cơ quan, đơn vị quan tâm", ["Quý cơ quan, đơn vị"],
      rest: "quan tâm"),
    PartyExample(
      "Các doanh nghiệp kinh doanh vận tải hành khách, bến xe niêm yết giá vé",
      ["Các doanh nghiệp kinh doanh vận tải hành khách, bến xe"], rest: "niêm yết giá vé"),
    PartyExample(
      "các cơ quan chủ trì dự án, tiểu dự án, các chủ đầu tư rà soát",
      ["Các cơ quan chủ trì dự án, tiểu dự án", "Các chủ đầu tư"], rest: "rà soát"),
    PartyExample(
      "các cơ quan chủ trì quản lý chương trình theo chức năng rà soát",
      ["Các cơ quan chủ trì quản lý chương trình"], rest: "theo chức năng rà soát"),
    PartyExample(
      "Các đơn vị có văn bản gửi Sở Nội vụ", ["Các đơn vị"], rest: "có văn bản gửi Sở Nội vụ"),
    PartyExample(
      "Các đơn vị sử dụng tiết kiệm điện, rà soát", ["Các đơn vị"],
      rest: "sử dụng tiết kiệm điện, rà soát"),
    PartyExample(
      "UBND cấp xã nơi có dự án bố trí nhân công", ["Ủy ban nhân dân cấp xã nơi có dự án"],
      rest: "bố trí nhân công"),
    PartyExample(
      "Sở Du lịch cùng UBND huyện khảo sát", ["Sở Du lịch"], rest: "cùng UBND huyện khảo sát"),
    PartyExample(
      "Bộ Tư lệnh Quân khu 9 chuẩn bị", ["Bộ Tư lệnh Quân khu 9"], rest: "chuẩn bị"),
    PartyExample("Thanh tra, kiểm tra các khâu", [], rest: "Thanh tra, kiểm tra các khâu"),
    PartyExample("Tổ chức kiểm tra", [], rest: "Tổ chức kiểm tra"),
    PartyExample("Ban hành quyết định", [], rest: "Ban hành quyết định"),
    PartyExample("các nhiệm vụ sau", [], rest: "các nhiệm vụ sau"),
    PartyExample("kế hoạch giải ngân", [], rest: "kế hoạch giải ngân"),
    PartyExample("chỉ tiêu hồ sơ", [], rest: "chỉ tiêu hồ sơ"),
  ]

  @Test(arguments: examples + people)
  func `bodies are read whole and end where the duty begins`(example: PartyExample) {
    let reading = Reading(Passage(example.text))
    let list = PartyParser(reading).list(at: 0)
    #expect(list?.parties.map(\.organization) ?? [] == example.bodies)
    let end = list?.range.upperBound ?? 0
    #expect(reading.text(end..<reading.count) == example.rest)
  }
}
