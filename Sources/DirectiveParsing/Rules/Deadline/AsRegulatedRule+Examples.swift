internal import DirectiveModel

extension AsRegulatedRule {
  static let examples: [DeadlineExample] = [
    .reads("rà soát thủ tục theo tiến độ tại Kế hoạch số 39/KH-SNV.", .asRegulated),
    .reads("đầu tư hệ thống cấp nước theo đúng lộ trình tại quy hoạch tỉnh.", .asRegulated),
    .reads(
      "cấp phép theo đúng thời hạn quy định của Luật", .asRegulated,
      verbatim: "theo đúng thời hạn quy định"),
    .reads("công khai đúng theo thời gian quy định, đảm bảo", .asRegulated),
    .reads("thực hiện theo lộ trình quy định", .asRegulated),
    .reads("bảo đảm đúng tiến độ đề ra", .asRegulated),
    .reads("hoàn thành theo tiến độ tại Phụ lục", .asRegulated),
    .reads("Theo lộ trình của tỉnh", .asRegulated, isCell: true),
    .reads("Thời gian theo QĐ phê duyệt", .asRegulated, isCell: true),
    .reads("nộp báo cáo đúng thời hạn quy định", .asRegulated),
    .reads("Theo tiến độ", .asRegulated, isCell: true),
    .reads("nộp đề cương theo thời hạn ở Mục II", .asRegulated),
    .reads(
      "gửi hồ sơ theo đúng tiến độ Đoàn kiểm toán yêu cầu.", .asRegulated,
      verbatim: "theo đúng tiến độ Đoàn kiểm toán yêu cầu"),
    .reads("hoàn thành theo tiến độ của phương án đã duyệt;", .asRegulated),
    .ignores("thực hiện theo tiến độ thi công của nhà thầu"),
    .ignores("thực hiện theo quy định"),
    .ignores("theo quy định của pháp luật"),
    .ignores("đúng quy định"),
    .ignores("trong thời gian tới"),
    .ignores("báo cáo tiến độ thực hiện"),
    .ignores("đẩy nhanh tiến độ giải ngân"),
  ]
}
