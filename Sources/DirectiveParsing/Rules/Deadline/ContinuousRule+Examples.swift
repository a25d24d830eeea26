internal import DirectiveModel

extension ContinuousRule {
  static let examples: [DeadlineExample] = [
    .reads("Cả học kỳ", .continuous, isCell: true),
    .ignores("họp phụ huynh cả học kỳ I", isCell: false),
    .reads("thường xuyên đôn đốc các chủ đầu tư", .continuous, verbatim: "thường xuyên"),
    .reads("Thường xuyên kiểm tra, thanh tra việc chấp hành", .continuous),
    .reads("cập nhật thường xuyên lên Cổng thông tin", .continuous),
    .reads("Thường xuyên", .continuous, isCell: true),
    .reads("Thường xuyên, liên tục", .continuous, isCell: true),
    .reads("Thường xuyên, hằng năm", .continuous, isCell: true),
    .reads("Cả năm", .continuous, isCell: true),
    .reads("kiểm tra liên tục các hồ xung yếu", .continuous),
    .ignores("tổ chức thi công 03 ca liên tục;"),
    .reads("báo cáo hằng ngày", .continuous),
    .reads("bố trí lực lượng trực 24/24 giờ.", .continuous),
    .reads("duy trì đường dây nóng 24/7", .continuous),
    .ignores("chi thường xuyên, chi đầu tư"),
    .ignores("tiết kiệm kinh phí thường xuyên"),
    .ignores("Ủy ban Thường vụ Quốc hội"),
    .ignores("nhiệm vụ thường xuyên của đơn vị"),
    .ignores("Thường trực Tỉnh ủy"),
    .ignores("dạy học cả năm"),
    .ignores("đạt 24/24 chỉ tiêu"),
    .ignores("Ngày 24/7"),
    .reads("Từ 15/8/2025, thường xuyên", .continuous, start: "2025-08-15", isCell: true),
    .ignores("các tỉnh thường xuyên xảy ra bão, lụt"),  // the provinces
  ]
}
