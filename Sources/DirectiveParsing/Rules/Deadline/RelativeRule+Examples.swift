internal import DirectiveModel

extension RelativeRule {
  static let examples: [DeadlineExample] = [
    .reads("cài đặt VNeID, hoàn thành trong 45 ngày đêm.", .relative, offset: (45, .day)),
    .reads(
      "trực trong 30 ngày đầu kể từ ngày bàn giao mặt bằng.", .relative, offset: (30, .day),
      anchor: "ngày bàn giao mặt bằng"),
    .reads(
      "trong vòng 03 ngày làm việc kể từ ngày nghiệm thu khối lượng hoàn thành, không để dồn",
      .relative, offset: (3, .workingDay), anchor: "ngày nghiệm thu khối lượng hoàn thành"),
    .reads(
      "trong vòng 10 ngày kể từ ngày ban hành Kế hoạch, xây dựng kế hoạch", .relative,
      "2025-03-20", offset: (10, .day), anchor: "ngày ban hành Kế hoạch"),
    .reads(
      "trong thời hạn 06 ngày làm việc kể từ ngày ký Kế hoạch này;", .relative, "2025-03-18",
      offset: (6, .workingDay)),
    .reads(
      "Trong thời gian 15 ngày kể từ ngày ban hành Chỉ thị này các đơn vị xây dựng kế hoạch",
      .relative, "2025-03-25", offset: (15, .day)),
    .reads("trong vòng 07 (bảy) ngày, kể từ ngày ký", .relative, "2025-03-17", offset: (7, .day)),
    .reads("trong vòng năm (05) ngày kể từ ngày ký", .relative, "2025-03-15", offset: (5, .day)),
    .reads("trong vòng mười ngày kể từ ngày ký", .relative, "2025-03-20", offset: (10, .day)),
    .reads("trong 01 tháng kể từ ngày ban hành", .relative, "2025-04-10", offset: (1, .month)),
    .reads("trong vòng 2 tuần kể từ ngày ký", .relative, "2025-03-24", offset: (2, .week)),
    .reads(
      "trong vòng 01 ngày làm việc kể từ ngày ký", .relative, "2025-04-08", issued: "2025-04-04",
      offset: (1, .workingDay)),
    .reads(
      "trong vòng 05 ngày làm việc kể từ ngày ký", .relative, "2025-05-05", issued: "2025-04-24",
      offset: (5, .workingDay)),
    .reads(
      "trong thời hạn 05 ngày kể từ ngày nhận được Công văn này", .relative, offset: (5, .day)),
    .reads(
      "trong vòng 12 giờ kể từ khi xảy ra sự cố.", .relative, offset: (12, .hour),
      anchor: "khi xảy ra sự cố"),
    .reads(
      "không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ", .relative, offset: (5, .workingDay)),
    .reads(
      "chậm nhất 03 ngày làm việc sau khi kết thúc hội nghị", .relative, offset: (3, .workingDay)),
    .reads("chậm nhất sau 05 ngày kể từ ngày nhận được hồ sơ", .relative, offset: (5, .day)),
    .reads("trong vòng 10 ngày kể từ ngày 15/3/2025", .relative, "2025-03-25", offset: (10, .day)),
    .reads("≤ 5 ngày làm việc", .relative, offset: (5, .workingDay), isCell: true),
    .reads("≤ 45 ngày", .relative, offset: (45, .day), isCell: true),
    .reads("trong thời hạn 10 ngày phải trả lời", .relative, offset: (10, .day)),
    .reads(
      "Sau 10 ngày kể từ ngày khai giảng, báo cáo kết quả", .eventRelative, offset: (10, .day)),
    .reads(
      "trong vòng 02 ngày làm việc kể từ ngày ký văn bản điều chỉnh.", .relative,
      offset: (2, .workingDay), anchor: "ngày ký văn bản điều chỉnh"),
    .reads(
      "báo cáo trong 15 ngày làm việc tiếp theo.", .relative, offset: (15, .workingDay),
      verbatim: "trong 15 ngày làm việc tiếp theo"),
    .reads("trả lời trong 03 ngày tới.", .relative, "2025-03-13", offset: (3, .day)),
    .reads("hoàn thành trong 6 tháng tới.", .relative, "2025-09-10", offset: (6, .month)),
    .reads("trả kết quả ngay trong ngày làm việc tiếp theo.", .relative, offset: (1, .workingDay)),
    .reads("gửi báo cáo vào ngày hôm sau.", .relative, offset: (1, .day)),
    .reads("hoàn thành trong 6 tháng.", .relative, offset: (6, .month)),
    .reads(
      "niêm yết danh sách 60 ngày trước ngày bầu cử.", .eventRelative, offset: (60, .day),
      anchor: "ngày bầu cử"),
    .reads(
      "niêm yết chậm nhất 40 ngày trước ngày bầu cử 15/3/2026.", .eventRelative, "2026-02-03",
      offset: (40, .day)),
    .reads("báo cáo kết quả sau 01 tháng.", .eventRelative, offset: (1, .month)),
    .ignores("phát hiện sau 02 lần kiểm tra"),
    .ignores("tổ chức trong 02 đợt"),
    .ignores("chậm nhất ngày 30/6/2025"),
    .ignores("tăng tối thiểu 05 bậc"),
    .ignores("trong 3 năm gần đây"),
    .ignores("không quá 5%"),
    .ignores("tối thiểu 02 lớp"),
    .ignores("trong thời gian tới"),
    .ignores("sơ kết 6 tháng trước ngày 25/6/2025"),
    .ignores("biệt phái với thời hạn tối thiểu 03 năm"),
    .ignores("so với 03 năm trước"),
    .ignores("trong ngày làm việc"),
    .ignores("trong các ngày tiếp theo"),
    .ignores("tổng kết sau 02 năm thực hiện"),
    .ignores("thời gian tới"),
    .reads(
      "phân công trong vòng 02 ngày kể từ ngày Quyết định này có hiệu lực.", .relative,
      "2025-03-12", offset: (2, .day)),
    .reads(
      "chậm nhất 60 ngày sau khi Kế hoạch này được ký.", .relative, "2025-05-09",
      offset: (60, .day)),
    .reads(
      "mỗi hồ sơ không kéo dài quá 15 ngày tính từ khi tiếp nhận.", .relative,
      offset: (15, .day)),
    .reads("xử lý trong ngày các kiến nghị của doanh nghiệp;", .relative, offset: (1, .day)),
    .reads("trưởng thôn giải trình bằng văn bản trong 03 ngày.", .relative, offset: (3, .day)),
    .ignores("bố trí người dẫn chương trình trong ngày hội"),
    .ignores("niêm yết công khai tại trụ sở trong 07 ngày."),  // how long
  ]
}
