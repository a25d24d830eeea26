internal import DirectiveModel

extension BeforeRule {
  static let examples: [DeadlineExample] = [
    .reads(
      "gửi Sở Tài chính trước ngày 31/3/2025 để theo dõi.", .before, "2025-03-30",
      stated: "2025-03-31", verbatim: "trước ngày 31/3/2025"),
    .reads("trình UBND tỉnh trước ngày 10 tháng 4 năm 2025.", .before, "2025-04-09"),
    .reads("hoàn thành trước 15-12-2025;", .before, "2025-12-14"),
    .reads("hoàn thành trước 15.12.2025", .before, "2025-12-14"),
    .reads("hoàn thành trước 15 / 12 / 2025", .before, "2025-12-14"),
    .reads("xong trước ngày 01/01/2026", .before, "2025-12-31"),
    .reads("xong trước 01/3/2028", .before, "2028-02-29", issued: "2028-01-10"),
    .reads("báo cáo trước ngày 15/12", .before, "2025-12-14"),
    .reads("báo cáo trước ngày 15/02", .before, "2026-02-14", issued: "2025-11-20"),
    .reads("gửi báo cáo trước 20 tháng 5", .before, "2025-05-19"),
    .reads("gửi báo cáo trước ngày mùng 5 tháng 4", .before, "2025-04-04"),
    .reads("gửi trước ngày 15 tháng 12/2025", .before, "2025-12-14"),
    .reads("gửi trước ngày 25 tháng này", .before, "2025-03-24"),
    .reads("hoàn thành trước tháng 7/2025", .before, "2025-06-30"),
    .reads("hoàn thành trước quý II/2025", .before, "2025-03-31"),
    .reads("hoàn thành trước năm 2026", .before, "2025-12-31"),
    .reads("hoàn thành trước cuối tháng 4/2025", .withinMonth, "2025-04-30"),
    .reads(
      "báo cáo trước 17 giờ 00 ngày 20/12/2025.", .before, "2025-12-20", stated: "2025-12-20",
      time: "17:00", verbatim: "trước 17 giờ 00 ngày 20/12/2025"),
    .reads("trước 17h00', ngày 20/12/2025", .before, "2025-12-20", time: "17:00"),
    .reads("trước 16h30 ngày 28/3", .before, "2025-03-28", time: "16:30"),
    .reads("trước 8:30 ngày 28/3/2025", .before, "2025-03-28", time: "08:30"),
    .reads("trước 7 giờ 30 phút, ngày 01 tháng 4 năm 2025", .before, "2025-04-01", time: "07:30"),
    .reads("trước ngày 28/3/2025 (trước 16 giờ)", .before, "2025-03-28", time: "16:00"),
    .reads("Trước ngày 25/3/2025, các đơn vị gửi danh sách", .before, "2025-03-24"),
    .reads("Trước 30/8/2025", .before, "2025-08-29", isCell: true),
    .reads("gửi trước thứ Sáu, ngày 14/3/2025", .before, "2025-03-13"),
    .ignores("chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả"),
    .ignores("các sự cố trước, trong và sau kỳ thi"),
    .ignores("các dự án đã phê duyệt trước ngày 01/7/2024"),
    .ignores("theo Công văn số 12/UBND-NC ngày 05/12/2025"),
    .ignores("trước ngày 15 hằng tháng"),
    .ignores("đẩy nhanh tiến độ hơn trước 2 lần"),
    .ignores("“hoàn thành trước ngày 30/6/2025” là tiêu chí"),
    .ignores("công tác phòng ngừa trước thiên tai"),
  ]
}
