internal import DirectiveModel

extension ImmediateRule {
  static let examples: [DeadlineExample] = [
    .reads(
      "công bố đường dây nóng ngay sau khi Kế hoạch được ban hành.", .immediate,
      anchor: "Kế hoạch được ban hành", verbatim: "ngay sau khi Kế hoạch được ban hành"),
    .reads("Ngay sau khi có kết quả", .immediate, anchor: "có kết quả", isCell: true),
    .reads("Ngay khi nhận được Công điện này, các đơn vị", .immediate),
    .reads("phải chuyển ngay hồ sơ vụ việc", .immediate, verbatim: "ngay"),
    .reads("Rà soát, di dời ngay các hộ dân", .immediate),
    .reads("báo cáo ngay UBND tỉnh", .immediate),
    .reads("Triển khai ngay.", .immediate),
    .reads("dừng ngay lập tức việc khai thác", .immediate),
    .ignores("ngay trước cổng trường"),
    .ignores("ngay trong ca trực"),
    .ignores("ngay từ đầu vụ"),
    .ignores("ngay tại cơ sở"),
    .ignores("ngay cả khi không có yêu cầu"),
    .ignores("ngay khi có thể"),
    .ignores("ngày hội đại đoàn kết"),
  ]
}
