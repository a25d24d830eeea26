internal import DirectiveModel

extension EventRule {
  static let examples: [DeadlineExample] = [
    .ignores("tặng quà gia đình chính sách nhân dịp 27/7 trước ngày 10/7."),
    .reads(
      "bố trí lực lượng trực trong thời gian dự báo cháy rừng cấp IV, cấp V.", .eventRelative,
      anchor: "dự báo cháy rừng cấp IV, cấp V"),
    .reads(
      "tổng hợp báo cáo tại Hội nghị giao ban tháng 4/2025.", .eventRelative,
      anchor: "Hội nghị giao ban tháng 4/2025"),
    .reads(
      "tổng hợp kết quả báo cáo Giám đốc Sở tại buổi giao ban tuần sau.", .eventRelative,
      anchor: "buổi giao ban tuần sau"),
    .ignores("xác định các điểm đen phát sinh sau Tết."),
    .ignores("từ chối thanh toán đối với các dự án đã quá thời hạn quyết toán."),
    .ignores("lấy ý kiến trong thời gian ít nhất 60 ngày."),
    .reads(
      "Không giải quyết nghỉ phép trong các đợt cao điểm nắng nóng.", .eventRelative,
      anchor: "cao điểm nắng nóng"),
    .ignores("giám sát từ khâu lập danh sách đến khi công nhận kết quả."),
    .reads(
      "bố trí đủ nhân viên y tế trước năm học 2025 - 2026.", .eventRelative,
      anchor: "năm học 2025 - 2026"),
    .reads("báo cáo UBND tỉnh trước kỳ họp thứ 7 của HĐND tỉnh khóa XIX.", .eventRelative),
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
    .reads("trình Ban Thường vụ tại hội nghị cuối năm 2025.", .eventRelative),
    .reads("công bố kết quả tại Lễ kỷ niệm 20/10.", .eventRelative, "2025-10-20"),
    .reads("không cấp giấy cho tới khi hết 21 ngày không có ổ dịch mới.", .eventRelative),
    .reads("Trong thời gian xác minh, không bố trí chủ trì nhiệm vụ.", .eventRelative),
    .reads("đơn vị nào thay đổi lịch thì báo Văn phòng ủy ban.", .eventRelative),
    .reads("báo Văn phòng trước ít nhất 01 ngày.", .eventRelative, offset: (1, .day)),
    .reads("báo cáo Giám đốc tại kỳ giao ban tháng 4.", .eventRelative),
    .reads("báo cáo kết quả tại giao ban gần nhất.", .eventRelative),
    .reads("nêu tên đơn vị chậm trễ tại giao ban tháng 4.", .eventRelative),
    .reads(
      "trình HĐND xã tại kỳ họp thứ tư (dự kiến tháng 7/2025).", .eventRelative,
      anchor: "kỳ họp thứ tư (dự kiến tháng 7/2025)"),
    .reads("trình Hội đồng tại phiên họp ngày 20/3/2025.", .eventRelative, "2025-03-20"),
    .reads(
      "chuẩn bị 500 phần quà, dự kiến tổ chức ngày 18/3/2025.", .eventRelative, "2025-03-18"),
    .reads("chuẩn bị cơ sở vật chất, dự kiến khai giảng ngày 05/9.", .eventRelative, "2025-09-05"),
    .reads("chuẩn bị xe, loa, dự kiến mở phiên tòa ngày 18/3/2025.", .eventRelative, "2025-03-18"),
    .ignores("hoàn thiện hồ sơ, dự kiến bàn giao ngày 18/3/2025."),  // a deed, done by then
    .reads(
      "báo cáo tại Hội nghị sơ kết 6 tháng (dự kiến 28/6/2025) và báo cáo tổng kết", .eventRelative,
      "2025-06-28"),
    .reads("kiểm tra các chợ từ nay đến 28 Tết.", .eventRelative, anchor: "28 Tết"),
    .reads("nạo vét kênh chậm nhất mùng 10 tháng Giêng.", .eventRelative),
    .reads("nạo vét kênh xong trước mùng 10 tháng Giêng.", .eventRelative),
    .reads("Đầu năm học", .eventRelative, isCell: true),
    .reads(
      "treo cờ Tổ quốc trước ngày 23 tháng Chạp (ngày 11/02/2026).", .before, "2026-02-10",
      stated: "2026-02-11"),
    .reads("trực bảo vệ trong thời gian nghỉ lễ.", .eventRelative, anchor: "nghỉ lễ"),
    .reads(
      "trực bảo vệ trong suốt thời gian nghỉ Tết, gửi danh sách về Sở", .eventRelative,
      anchor: "thời gian nghỉ Tết"),
    .reads("Suốt vụ Hè Thu", .eventRelative, isCell: true),
    .reads("trưng bày ảnh trong hai đêm diễn ra Liên hoan.", .eventRelative),
    .reads(
      "thông báo trước 24 giờ khi tạm ngừng cấp nước.", .eventRelative, offset: (24, .hour),
      anchor: "tạm ngừng cấp nước"),
    .ignores("tiếp thu ý kiến tại cuộc họp tháng 4."),  // told
    .ignores("bảo đảm giao thông thông suốt, an toàn."),
    .ignores("xây dựng xã hội học tập suốt đời."),
    .ignores("xử lý các vấn đề phát sinh trước, trong và sau kỳ thi."),
    .ignores("họp trước giờ giao ban thứ Hai hằng tuần"),  // it comes back
    .ignores("thực hiện ý kiến chỉ đạo nêu tại hội nghị cuối năm 2024."),  // told
    .ignores("không bố trí thêm biên chế trong thời gian qua"),
  ]
}
