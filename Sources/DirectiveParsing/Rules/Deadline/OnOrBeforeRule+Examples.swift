internal import DirectiveModel

extension OnOrBeforeRule {
  static let examples: [DeadlineExample] = [
    .reads("công khai số điện thoại ngay trong ngày ký Quyết định này.", .onOrBefore, "2025-03-10"),
    .ignores("ký lại hợp đồng (hợp đồng cũ hết hạn ngày 31/8/2025)"),  // something else ends
    .ignores("trực vào các ngày thứ Hai và thứ Năm."),  // they come back
    .reads(
      "hoàn thành chậm nhất ngày 30/6/2025", .onOrBefore, "2025-06-30", stated: "2025-06-30",
      verbatim: "chậm nhất ngày 30/6/2025"),
    .reads("báo cáo chậm nhất 15/12/2025.", .onOrBefore, "2025-12-15"),
    .reads("gửi về Sở chậm nhất là ngày 12/9", .onOrBefore, "2025-09-12"),
    .reads("chậm nhất vào ngày 30 tháng 6 năm 2025", .onOrBefore, "2025-06-30"),
    .reads("muộn nhất là ngày 05/5/2025", .onOrBefore, "2025-05-05"),
    .reads(
      "giải quyết dứt điểm cầu Ba Lai 8 đến hết ngày 30/6/2025;", .onOrBefore, "2025-06-30",
      verbatim: "đến hết ngày 30/6/2025"),
    .reads("thời gian hoàn thành đến ngày 30/6/2025", .onOrBefore, "2025-06-30"),
    .reads("lập danh sách gửi về Sở hạn chót 13/10/2025", .onOrBefore, "2025-10-13"),
    .reads("hạn cuối: 20/3/2025", .onOrBefore, "2025-03-20"),
    .reads("Thời hạn hoàn thành: ngày 15 tháng 5 năm 2025", .onOrBefore, "2025-05-15"),
    .reads("thời hạn gửi báo cáo: không quá ngày 15/5/2025", .onOrBefore, "2025-05-15"),
    .reads("hoàn thành trong ngày 20/3/2025", .onOrBefore, "2025-03-20"),
    .reads("xong trong ngày 20/3/2025", .onOrBefore, "2025-03-20"),
    .reads("tổ chức hội nghị vào ngày 20/3/2025", .onOrBefore, "2025-03-20"),
    .reads("hoàn thành ngày 20/3/2025", .onOrBefore, "2025-03-20"),
    .reads(
      "có mặt chậm nhất 17h00’ ngày 28/9", .onOrBefore, "2025-09-28", time: "17:00",
      verbatim: "chậm nhất 17h00’ ngày 28/9"),
    .reads(
      "gửi chậm nhất 16 giờ ngày 20 tháng 3 năm 2025", .onOrBefore, "2025-03-20", time: "16:00"),
    .reads("chậm nhất trong tháng 12/2025", .withinMonth, "2025-12-31"),
    .reads("hoàn thành chậm nhất trong quý III/2025", .withinQuarter, "2025-09-30"),
    .reads("hoàn thành chậm nhất là cuối tháng 4", .withinMonth, "2025-04-30"),
    .reads("đến hết quý II năm 2025", .withinQuarter, "2025-06-30"),
    .reads("đến hết năm 2025", .withinYear, "2025-12-31"),
    .reads("hoàn thành đến cuối năm 2025", .withinYear, "2025-12-31"),
    .reads("xong đến hết tháng 12", .withinMonth, "2025-12-31"),
    .reads("phấn đấu hết quý I năm 2026 đạt 100%", .withinQuarter, "2026-03-31"),
    .reads("từ nay đến hết năm 2025", .withinYear, "2025-12-31"),
    .reads("hạn nộp 30/4/2025", .onOrBefore, "2025-04-30"),
    .reads("không muộn hơn ngày 30/4/2025", .onOrBefore, "2025-04-30"),
    .reads("Chậm nhất 30/9", .onOrBefore, "2025-09-30", isCell: true),
    .reads("chậm nhất ngày 05/01", .onOrBefore, "2026-01-05", issued: "2025-12-20"),
    .reads(
      "Ngay trong đêm 20/3, di dời các hộ dân", .onOrBefore, "2025-03-20",
      verbatim: "Ngay trong đêm 20/3"),
    .reads("chậm nhất thứ Tư tuần sau", .onOrBefore, "2025-03-19"),
    .reads("tổng kết vào năm 2030.", .withinYear, "2030-12-31"),
    .reads("hoàn thành năm 2025.", .withinYear, "2025-12-31"),
    .reads("thời hạn trình: 30/5/2025", .onOrBefore, "2025-05-30"),
    .reads("hạn gửi báo cáo là ngày 30/5/2025", .onOrBefore, "2025-05-30"),
    .ignores("đến năm 2030, tầm nhìn đến năm 2045"),
    .ignores("số liệu đến ngày 28/02/2025"),
    .ignores("tính đến ngày 30/9/2025, toàn tỉnh"),
    .ignores("không quá 05 ngày làm việc kể từ ngày nhận được"),
    .ignores("hoàn thành 10/10 chỉ tiêu"),
    .ignores("đạt chậm nhất 95% kế hoạch"),
    .ignores("kéo dài đến khi có kết luận"),
    .ignores("đã hoàn thành ngày 01/3/2025"),
    .reads("chậm nhất ngày 31/13/2025", .onOrBefore),  // a deadline, though no such day
    .reads("chậm nhất ngày 31/4/2025", .onOrBefore),
    .reads("hoàn thành đến hết năm", .withinYear, "2025-12-31"),
    .reads("chậm nhất l5/4/2025", .onOrBefore, "2025-04-15"),
    .reads("chậm nhất ngày 15/412025", .onOrBefore, "2025-04-15"),
    .reads("chậm nhất ngày 31 tháng 12 năm 20244", .onOrBefore),
    .reads("chậm nhất ngày 31/12/20244", .onOrBefore),
    .reads("chậm nhất ngày 31 tháng 12 năm 2025", .onOrBefore, "2025-12-31"),
    .reads("chậm nhất ngày 1 5/4/2025", .onOrBefore, "2025-04-15"),
    .reads("đăng tải ngay trong ngày ban hành", .onOrBefore, "2025-03-10"),
    .ignores("trở thành tỉnh khá vào năm 2030 và tỉnh giàu sau đó"),
    .ignores("hoàn thành năm 2025 của kế hoạch"),
    .ignores("thời hạn trình cấp thẩm quyền"),
    .ignores("trong đêm hội văn hóa"),
    .ignores("vào giờ hành chính"),
    .ignores("hạn báo cáo theo quy định"),
    .reads("(thời gian: ngày 30/6/2025; kinh phí: xã hội hóa)", .onOrBefore, "2025-06-30"),
    .reads("vào các ngày thứ Bảy 15/3, 22/3.", .onOrBefore, "2025-03-22"),
    .ignores("ước thu nội địa đến 30/6/2025 chi tiết từng sắc thuế"),  // figures
    .ignores("đánh giá nợ đọng thuế đến hết tháng 02 của các đơn vị"),  // of this year, and over
  ]
}
