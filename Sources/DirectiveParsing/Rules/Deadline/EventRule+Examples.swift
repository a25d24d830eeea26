internal import DirectiveModel

extension EventRule {
  static let examples: [DeadlineExample] = [
    .reads("trình HĐND tỉnh tại kỳ họp cuối năm 2025", .eventRelative),
    .reads("tổ chức hội nghị tập huấn (dự kiến ngày 26/9/2025)", .eventRelative, "2025-09-26"),
    .reads(
      "tặng quà trước dịp kỷ niệm Ngày Thương binh - Liệt sĩ (27/7/2025).", .eventRelative,
      "2025-07-26"),
    .reads(
      "mở chuyên mục dịp Ngày Thầy thuốc Việt Nam (27/02/2026).", .eventRelative, "2026-02-27"),
    .reads("khánh thành nhân dịp Quốc khánh 02/9/2025.", .eventRelative, "2025-09-02"),
    .reads(
      "gửi tài liệu trước ngày họp ít nhất 03 ngày.", .eventRelative, offset: (3, .day),
      anchor: "ngày họp"),
    .reads("xong trước rằm tháng Giêng.", .eventRelative),
    .reads("xong trước ngày 23 tháng Chạp.", .eventRelative),
    .reads("hoàn thành trước Quốc khánh 02/9.", .before, "2025-09-01"),
    .ignores("ý kiến kết luận tại phiên họp ngày 05/3/2025"),
    .reads("sẵn sàng ứng cứu khi có yêu cầu.", .eventRelative, anchor: "có yêu cầu"),
    .reads("cung cấp chứng từ nộp thuế (khi có yêu cầu);", .eventRelative),
    .reads("Cấm người qua ngầm, tràn khi nước dâng cao;", .eventRelative, anchor: "nước dâng cao"),
    .reads("Nếu phát sinh khó khăn, vướng mắc, kịp thời báo cáo", .eventRelative),
    .reads("Trường hợp phát sinh vướng mắc, kịp thời phản ánh", .eventRelative),
    .reads("Sau khi được phê duyệt, tổ chức công bố", .eventRelative, anchor: "được phê duyệt"),
    .reads(
      "thông báo trước khi xả lũ tối thiểu 04 giờ.", .eventRelative, offset: (4, .hour)),
    .reads("bảo đảm nguồn điện trong quá trình tổ chức thi.", .eventRelative),
    .reads("hoàn thành trước kỳ họp thứ 25 HĐND tỉnh", .eventRelative),
    .reads("hoàn thành trước Tết Nguyên đán Bính Ngọ", .eventRelative),
    .reads("trực cứu hộ trong suốt mùa thi.", .eventRelative),
    .reads("Đến trước thời điểm mở thầu", .eventRelative, isCell: true),
    .reads("hoàn thành ký cam kết trước ngày khai giảng 05/9", .before, "2025-09-04"),
    .reads("tu sửa đê điều trước mùa mưa bão", .eventRelative),
    .reads("Khi có Quyết định của Thủ tướng Chính phủ, tham mưu UBND tỉnh", .eventRelative),
    .ignores("xử lý số thuế nộp thừa (nếu có)"),
    .ignores("thủ tục khi thực hiện dự án đầu tư thuộc nhóm A, nhóm B và các dự án khác"),
    .ignores("cưỡng chế đối với trường hợp không chấp hành."),
    .ignores("trừ trường hợp bất khả kháng"),
    .ignores("xử lý các trường hợp vi phạm"),
    .ignores("khí tượng thủy văn"),
    .ignores("phát sinh trong quá trình thực hiện."),
    .ignores("trước ngày 15/12/2025"),
    .ignores("giám sát các đợt cao điểm"),
    .ignores("vào phiên họp cuối tháng"),
    .ignores("nộp trước khi hết giờ làm việc ngày 20/3/2025"),
    .ignores("các hoạt động chào mừng đại hội"),
    .ignores("công tác chuẩn bị cho dịp lễ lớn của tỉnh"),
    .ignores("có dịp gặp mặt"),
    .ignores("hưởng ứng phong trào thi đua"),
  ]
}
