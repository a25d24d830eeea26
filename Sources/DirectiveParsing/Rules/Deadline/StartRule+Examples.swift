internal import DirectiveModel

extension StartRule {
  static let examples: [DeadlineExample] = [
    .reads(
      "Thiết lập đường dây nóng, vận hành từ ngày 01/6/2025.", .onOrBefore, "2025-06-01",
      stated: "2025-06-01", verbatim: "từ ngày 01/6/2025"),
    .reads("Đưa chuyên trang vào hoạt động từ ngày 15/9/2025.", .onOrBefore, "2025-09-15"),
    .reads("sẵn sàng tiếp nhận người bệnh từ 15/8", .onOrBefore, "2025-08-15"),
    .reads(
      "đưa 04 xe túc trực tại trạm từ 12 giờ ngày 27/6/2025.", .onOrBefore, "2025-06-27",
      time: "12:00"),
    .reads("vận hành chính thức từ quý IV/2025.", .withinQuarter, "2025-12-31"),
    .ignores("Mức giá này áp dụng từ ngày 01/7/2025."),  // from when a rule holds
    .ignores("Lập danh sách người trở về từ ngày 01/7/2024;"),  // over
    .ignores("tiếp nhận hồ sơ nộp từ năm 2026 trở đi"),
    .ignores("Cơ sở đã hoạt động từ ngày 01/6/2025."),  // told
  ]
}
