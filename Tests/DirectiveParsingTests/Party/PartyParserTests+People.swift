@testable import DirectiveParsing

// Persons, posts and heads, who stand for a body.
extension PartyParserTests {
  static let people: [PartyExample] = [
    PartyExample(
      "Ông Đoàn Ngọc Tuấn, Chủ tịch UBND huyện, Trưởng Ban", ["Ủy ban nhân dân huyện"]),
    PartyExample(
      "Bà Trương Thị B, Trưởng phòng Nội vụ, Ủy viên Thường trực", ["Phòng Nội vụ"]),
    PartyExample(
      "các đồng chí Đoàn Thanh niên rà soát", ["Đoàn Thanh niên"], rest: "rà soát"),
    PartyExample("Trưởng 14 thôn thành lập tổ", ["14 thôn"], rest: "thành lập tổ"),
    PartyExample(
      "Ông Hoàng Văn Tiệp, Phó Chủ tịch UBND xã, Tổ trưởng điều hành", ["Ủy ban nhân dân xã"],
      rest: "điều hành"),
    PartyExample(
      "các đồng chí Thành ủy viên phụ trách địa bàn có trách nhiệm",
      ["Các đồng chí Thành ủy viên phụ trách địa bàn"], rest: "có trách nhiệm"),
    PartyExample(
      "Giám đốc Sở Nội vụ, Thủ trưởng các sở, ban, ngành tỉnh, Chủ tịch UBND các xã, phường tổ chức thực hiện",
      ["Sở Nội vụ", "Các sở, ban, ngành tỉnh", "Ủy ban nhân dân các xã, phường"],
      rest: "tổ chức thực hiện"),
    PartyExample(
      "Chánh Văn phòng HĐND và UBND huyện chịu trách nhiệm",
      ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện"], rest: "chịu trách nhiệm"),
    PartyExample(
      "đồng chí Lê Văn D, Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo", ["Ủy ban nhân dân tỉnh"],
      rest: "trực tiếp chỉ đạo"),
    PartyExample(
      "Ban Thường vụ Huyện đoàn tổ chức Đêm hội tòng quân", ["Ban Thường vụ Huyện đoàn"],
      rest: "tổ chức Đêm hội tòng quân"),
    PartyExample(
      "Khoa Sư phạm, Khoa Kinh tế và Kế toán rà soát chương trình",
      ["Khoa Sư phạm", "Khoa Kinh tế và Kế toán"], rest: "rà soát chương trình"),
    PartyExample(
      "buôn Wiao A, thôn Giang Thịnh gửi trước 11 giờ", ["Buôn Wiao A", "Thôn Giang Thịnh"],
      rest: "gửi trước 11 giờ"),
    PartyExample(
      "Các khoa lâm sàng, cận lâm sàng (trừ Khoa Dinh dưỡng đã xong) phân công",
      ["Các khoa lâm sàng, cận lâm sàng"], rest: "phân công"),
    PartyExample(
      "Các Ban Quản lý rừng phòng hộ, rừng đặc dụng tuần tra",
      ["Các Ban Quản lý rừng phòng hộ, rừng đặc dụng"], rest: "tuần tra"),
    PartyExample(
      "Trưởng phòng Nghiệp vụ Y - Tổ phó thường trực", ["Phòng Nghiệp vụ Y"],
      rest: "- Tổ phó thường trực"),
    PartyExample(
      "Cán bộ phụ trách thiết bị kiểm kê tài sản", ["Cán bộ phụ trách thiết bị"],
      rest: "kiểm kê tài sản"),
    PartyExample(
      "Giám đốc Sở Giáo dục và Đào tạo các tỉnh, thành phố chỉ đạo",
      ["Sở Giáo dục và Đào tạo các tỉnh, thành phố"],
      rest: "chỉ đạo"),
    PartyExample(
      "Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ, Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương tập trung",
      [
        "Cơ quan ngang Bộ, cơ quan thuộc Chính phủ",
        "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
      ],
      rest: "tập trung"),
    PartyExample(
      "Thủ trưởng các đơn vị thuộc Bộ chịu trách nhiệm", ["Các đơn vị thuộc Bộ"],
      rest: "chịu trách nhiệm"),
    PartyExample(
      "Trưởng phòng Kinh tế, Trưởng phòng Văn hóa - Xã hội, Trưởng Công an xã phối hợp",
      ["Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Công an xã"],
      rest: "phối hợp"),
    PartyExample(
      "Giám đốc Trung tâm Phục vụ hành chính công xã bố trí",
      ["Trung tâm Phục vụ hành chính công xã"],
      rest: "bố trí"),
    PartyExample(
      "Trưởng các thôn, tổ dân phố vận động", ["Các thôn, tổ dân phố"],
      rest: "vận động"),
    PartyExample(
      "Hiệu trưởng các trường mầm non, tiểu học, trung học cơ sở tổ chức",
      ["Các trường mầm non, tiểu học, trung học cơ sở"],
      rest: "tổ chức"),
    PartyExample(
      "Trưởng thôn Đông, Tây, Đoài họp dân", ["Thôn Đông", "Thôn Tây", "Thôn Đoài"],
      rest: "họp dân"),
    PartyExample(
      "Phó Thủ tướng Trần Văn An chỉ đạo", ["Chính phủ"], rest: "chỉ đạo"),
  ]
}
