internal import DirectiveModel

extension RangeRule {
  static let examples: [DeadlineExample] = [
    .reads(
      "trực tại các trạm trong các ngày thi 25, 26, 27/6/2025", .range, "2025-06-27",
      start: "2025-06-25"),
    .reads("phân luồng các ngày 28 và 29/6/2025.", .range, "2025-06-29", start: "2025-06-28"),
    .reads("tập huấn vào ngày 5 và ngày 6/4/2025", .range, "2025-04-06", start: "2025-04-05"),
    .ignores("tiếp công dân các ngày trong tuần"),
    .reads("Tháng 4-6/2025", .range, "2025-06-30", start: "2025-04-01", isCell: true),
    .reads("Giai đoạn 2025-2030", .range, "2030-12-31", start: "2025-01-01", isCell: true),
    .ignores("tổng kết giai đoạn 2021-2025"),
    .reads(
      "thời gian thực hiện: từ ngày 15/9/2025 đến ngày 30/10/2025.", .range, "2025-10-30",
      start: "2025-09-15", verbatim: "từ ngày 15/9/2025 đến ngày 30/10/2025"),
    .reads(
      "dự kiến từ ngày 30/10/2025 đến 03/11/2025", .range, "2025-11-03", start: "2025-10-30"),
    .reads("Từ ngày 01/9 đến hết ngày 14/12/2025", .range, "2025-12-14", start: "2025-09-01"),
    .reads(
      "từ ngày 15 tháng 12 năm 2025 đến ngày 15 tháng 01 năm 2026", .range, "2026-01-15",
      start: "2025-12-15"),
    .reads("từ tháng 3 đến tháng 6/2025", .range, "2025-06-30", start: "2025-03-01"),
    .reads("Từ quý II/2025 đến quý IV/2025", .range, "2025-12-31", start: "2025-04-01"),
    .reads("từ ngày 20/12 đến 10/01/2026", .range, "2026-01-10", start: "2025-12-20"),
    .reads("01/4/2025 – 05/4/2025", .range, "2025-04-05", start: "2025-04-01", isCell: true),
    .reads(
      "04/6/2025-15/6/2025 ≤ 10 (ngày làm việc)", .range, "2025-06-15", start: "2025-06-04",
      isCell: true),
    .reads("15-20/12/2025", .range, "2025-12-20", start: "2025-12-15", isCell: true),
    .reads("Ngày 15 - 20/12/2025", .range, "2025-12-20", start: "2025-12-15", isCell: true),
    .reads("Tháng 10 - 12/2025", .range, "2025-12-31", start: "2025-10-01", isCell: true),
    .reads("Tháng 3 - tháng 6/2025", .range, "2025-06-30", start: "2025-03-01", isCell: true),
    .reads("tổ chức từ ngày 15 đến ngày 20/5/2025", .range, "2025-05-20", start: "2025-05-15"),
    .reads(
      "trực gác từ 18 giờ ngày 28/9 đến khi hết mưa lũ.", .eventRelative, start: "2025-09-28",
      anchor: "hết mưa lũ"),
    .ignores("đi từ thị trấn đến xã Đô Thành"),
    .ignores("từ 15 đến 20 hộ"),
    .ignores("giai đoạn 2021 - 2025", isCell: false),
    .ignores("từ ngày ký đến khi có văn bản thay thế"),
    .ignores("cầu Ba Lai 8 đến hết ngày 30/6/2025"),
    .ignores("đã triển khai từ ngày 01/01/2025 đến ngày 01/3/2025"),
    .ignores("80 năm Quốc khánh (02/9/1945 - 02/9/2025)"),
    .reads(
      "nhắn tin tuyên truyền trong 02 ngày 17 và 18/12/2025.", .range, "2025-12-18",
      start: "2025-12-17"),
    .reads(
      "ra quân trong hai ngày 22 và 23/3/2025.", .range, "2025-03-23", start: "2025-03-22"),
    .reads(
      "tập huấn trong tuần từ 17/3 đến 21/3/2025.", .range, "2025-03-21", start: "2025-03-17",
      verbatim: "trong tuần từ 17/3 đến 21/3/2025"),
    .reads(
      "đưa đón trong ba ngày từ 19/3 đến 21/3/2025.", .range, "2025-03-21", start: "2025-03-19"),
    .reads("hội viên vận động; thời gian: 2025 - 2027.", .range, "2027-12-31", start: "2025-01-01"),
    .ignores("rà soát tờ khai phát sinh từ 01/01/2024 đến 30/6/2024"),  // over
  ]
}
