internal import DirectiveModel

extension RecurringRule {
  static let examples: [DeadlineExample] = [
    .reads(
      "báo cáo Giám đốc hằng ngày trong thời gian tổ chức thi.", .recurring,
      recurrence: ["FREQ=DAILY"]),
    .reads(
      "nộp tiền trước ngày 10 tháng sau liền kề.", .recurring,
      recurrence: ["FREQ=MONTHLY;BYMONTHDAY=9"]),
    .reads("phát tin bão, mỗi giờ một bản tin", .recurring, recurrence: ["FREQ=HOURLY"]),
    .reads(
      "thu gom rác vào Chủ nhật hằng tuần trong tháng 4/2025.", .recurring,
      recurrence: ["FREQ=WEEKLY;BYDAY=SU;UNTIL=20250430"]),
    .reads(
      "mở chuyên mục, mỗi tuần 01 bài, từ ngày 01/4 đến ngày 31/5/2025.", .recurring,
      start: "2025-04-01", recurrence: ["FREQ=WEEKLY;UNTIL=20250531"]),
    .reads(
      "canh gác từ 8 giờ đến 20 giờ hằng ngày;", .recurring, recurrence: ["FREQ=DAILY"]),
    .reads(
      "tiếp đón từ 6h30 các ngày thứ Hai, thứ Ba hằng tuần.", .recurring,
      recurrence: ["FREQ=WEEKLY;BYDAY=MO,TU"]),
    .reads(
      "báo cáo trước giờ giao ban sáng thứ Hai hằng tuần.", .recurring,
      recurrence: ["FREQ=WEEKLY;BYDAY=MO"]),
    .reads(
      "kiểm tra thực phẩm mỗi sáng trước 7 giờ.", .recurring, recurrence: ["FREQ=DAILY;BYHOUR=7"]),
    .reads(
      "lập báo cáo tiến độ mỗi 10 ngày.", .recurring, recurrence: ["FREQ=DAILY;INTERVAL=10"]),
    .reads(
      "Thứ 7 cuối mỗi tháng", .recurring, recurrence: ["FREQ=MONTHLY;BYDAY=-1SA"], isCell: true),
    .reads(
      "thống kê án tồn vào ngày làm việc đầu tiên của tháng.", .recurring,
      recurrence: ["FREQ=MONTHLY;BYMONTHDAY=1"]),
    .reads(
      "gửi danh sách trước ngày 05 của tháng đầu quý sau.", .recurring,
      recurrence: ["FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=4"]),
    .reads(
      "báo cáo trước 14 giờ hằng ngày từ ngày 20/01/2026 đến ngày 26/01/2026", .recurring,
      recurrence: ["FREQ=DAILY;BYHOUR=14;UNTIL=20260126"]),
    .reads(
      "hằng tuần tổng hợp, báo cáo Chủ tịch trước 16 giờ thứ Sáu", .recurring,
      recurrence: ["FREQ=WEEKLY;BYDAY=FR;BYHOUR=16"]),
    .reads(
      "hằng tuần (trước 15 giờ thứ Năm)", .recurring, recurrence: ["FREQ=WEEKLY;BYDAY=TH;BYHOUR=15"]
    ),
    .reads(
      "trước ngày 20 của tháng cuối quý", .recurring,
      recurrence: ["FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=19"]),
    .reads(
      "vào thứ Sáu tuần cuối hằng tháng", .recurring, recurrence: ["FREQ=MONTHLY;BYDAY=-1FR"]),
    .reads(
      "trước ngày 15 và 30 hằng tháng", .recurring,
      recurrence: ["FREQ=MONTHLY;BYMONTHDAY=14", "FREQ=MONTHLY;BYMONTHDAY=29"]),
    .reads(
      "hằng ngày báo cáo trước 16 giờ", .recurring, recurrence: ["FREQ=DAILY;BYHOUR=16"]),
    .reads(
      "Định kỳ trước ngày 25 hằng tháng, báo cáo kết quả", .recurring,
      recurrence: ["FREQ=MONTHLY;BYMONTHDAY=24"], verbatim: "Định kỳ trước ngày 25 hằng tháng"),
    .reads(
      "Hàng tháng (trước ngày 20) báo cáo", .recurring, recurrence: ["FREQ=MONTHLY;BYMONTHDAY=19"]),
    .reads(
      "hằng tháng, trước ngày 20, báo cáo UBND tỉnh", .recurring,
      recurrence: ["FREQ=MONTHLY;BYMONTHDAY=19"]),
    .reads("chậm nhất ngày 05 hằng tháng.", .recurring, recurrence: ["FREQ=MONTHLY;BYMONTHDAY=5"]),
    .reads(
      "định kỳ ngày 20 hằng tháng báo cáo", .recurring, recurrence: ["FREQ=MONTHLY;BYMONTHDAY=20"]),
    .reads(
      "từ ngày 03 đến ngày 05 hằng tháng", .recurring, recurrence: ["FREQ=MONTHLY;BYMONTHDAY=5"]),
    .reads("trước ngày 01 hằng tháng", .recurring, recurrence: ["FREQ=MONTHLY;BYMONTHDAY=-1"]),
    .reads(
      "trước ngày 05 của tháng sau hằng tháng", .recurring,
      recurrence: ["FREQ=MONTHLY;BYMONTHDAY=4"]),
    .reads(
      "Hằng tháng, công khai danh sách", .recurring, recurrence: ["FREQ=MONTHLY"],
      verbatim: "Hằng tháng"),
    .reads(
      "định kỳ hằng quý (trước ngày 20 của tháng cuối quý) báo cáo UBND tỉnh", .recurring,
      recurrence: ["FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=19"],
      verbatim: "định kỳ hằng quý (trước ngày 20 của tháng cuối quý)"),
    .reads(
      "hằng quý, chậm nhất ngày 15 tháng cuối quý", .recurring,
      recurrence: ["FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15"]),
    .reads(
      "hằng quý, trước ngày 05 của tháng đầu quý sau", .recurring,
      recurrence: ["FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=4"]),
    .reads(
      "trước ngày 10 của tháng đầu quý", .recurring,
      recurrence: ["FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=9"]),
    .reads(
      "họp vào tháng đầu mỗi quý", .recurring, recurrence: ["FREQ=YEARLY;BYMONTH=1,4,7,10"],
      verbatim: "vào tháng đầu mỗi quý"),
    .reads(
      "báo cáo tại hội nghị giao ban sáng thứ Hai hằng tuần.", .recurring,
      recurrence: ["FREQ=WEEKLY;BYDAY=MO"]),
    .reads(
      "Từ ngày 15/10/2025 đến ngày 30/10/2025, hằng ngày báo cáo trước 16 giờ", .recurring,
      recurrence: ["FREQ=DAILY;BYHOUR=16;UNTIL=20251030"]),
    .reads(
      "báo cáo ngày trước 14h00", .recurring, recurrence: ["FREQ=DAILY;BYHOUR=14"]),
    .reads(
      "báo cáo tuần trước 14h00 thứ Năm", .recurring,
      recurrence: ["FREQ=WEEKLY;BYDAY=TH;BYHOUR=14"]),
    .ignores("báo cáo ngày 14/3/2025"),
    .ignores("báo cáo tháng trước ngày 20/3/2025"),
    .reads("báo cáo hằng quý", .recurring, recurrence: ["FREQ=YEARLY;BYMONTH=3,6,9,12"]),
    .reads("03 tháng một lần báo cáo", .recurring, recurrence: ["FREQ=YEARLY;BYMONTH=3,6,9,12"]),
    .reads(
      "báo cáo định kỳ 6 tháng (trước ngày 10/6), hằng năm (trước ngày 05/12).", .recurring,
      recurrence: ["FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=9", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=4"]),
    .reads(
      "Định kỳ trước ngày 15/6 và trước ngày 15/12 hằng năm, báo cáo", .recurring,
      recurrence: ["FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=14"]),
    .reads(
      "định kỳ trước ngày 05/6 và 05/12 hằng năm", .recurring,
      recurrence: ["FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=4"]),
    .reads(
      "định kỳ 6 tháng, năm báo cáo", .recurring,
      recurrence: ["FREQ=YEARLY;BYMONTH=6,12", "FREQ=YEARLY"]),
    .reads("định kỳ 6 tháng một lần báo cáo", .recurring, recurrence: ["FREQ=YEARLY;BYMONTH=6,12"]),
    .reads(
      "Hằng năm, trước ngày 31/3", .recurring, recurrence: ["FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=30"],
      isCell: true),
    .reads(
      "trước ngày 01/3 hằng năm", .recurring, recurrence: ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"]),
    .reads(
      "trước ngày 15 tháng 12 hằng năm", .recurring,
      recurrence: ["FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14"]),
    .reads("Hằng năm", .recurring, recurrence: ["FREQ=YEARLY"], isCell: true),
    .reads("vào thứ Sáu hằng tuần", .recurring, recurrence: ["FREQ=WEEKLY;BYDAY=FR"]),
    .reads(
      "trước 16 giờ thứ Năm hằng tuần", .recurring, recurrence: ["FREQ=WEEKLY;BYDAY=TH;BYHOUR=16"]),
    .reads("hằng tuần báo cáo tiến độ", .recurring, recurrence: ["FREQ=WEEKLY"]),
    .reads(
      "báo cáo nhanh trước 06 giờ và 16 giờ hằng ngày về Ban Chỉ huy", .recurring,
      recurrence: ["FREQ=DAILY;BYHOUR=6,16"], verbatim: "trước 06 giờ và 16 giờ hằng ngày"),
    .reads("trước 15h00 hàng ngày", .recurring, recurrence: ["FREQ=DAILY;BYHOUR=15"]),
    .reads(
      "báo cáo Chủ tịch UBND tỉnh tại phiên họp thường kỳ hằng tháng.", .recurring,
      recurrence: ["FREQ=MONTHLY"], verbatim: "tại phiên họp thường kỳ hằng tháng"),
    .reads(
      "Hằng tháng đến hết ngày 30/6/2026", .recurring, recurrence: ["FREQ=MONTHLY;UNTIL=20260630"]),
    .reads("báo cáo UBND tỉnh theo định kỳ.", .recurring),
    .reads("Định kỳ tổ chức sơ kết", .recurring),
    .reads(
      "Định kỳ hằng tháng, quý, năm", .recurring,
      recurrence: ["FREQ=MONTHLY", "FREQ=YEARLY;BYMONTH=3,6,9,12", "FREQ=YEARLY"]),
    .reads("cuối tháng hằng tháng", .recurring, recurrence: ["FREQ=MONTHLY;BYMONTHDAY=-1"]),
    .reads("01 lần/quý", .recurring, recurrence: ["FREQ=YEARLY;BYMONTH=3,6,9,12"], isCell: true),
    .reads(
      "báo cáo vào ngày làm việc cuối cùng của tháng", .recurring,
      recurrence: ["FREQ=MONTHLY;BYMONTHDAY=-1"]),
    .reads(
      "Chậm nhất ngày cuối cùng của quý, gửi phiếu", .recurring,
      recurrence: ["FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1"]),
    .reads(
      "báo cáo trước ngày 5 của tháng kế tiếp.", .recurring,
      recurrence: ["FREQ=MONTHLY;BYMONTHDAY=4"]),
    .reads(
      "báo cáo vào phiên họp cuối tháng.", .recurring, recurrence: ["FREQ=MONTHLY;BYMONTHDAY=-1"],
      verbatim: "vào phiên họp cuối tháng"),
    .reads("báo cáo tại cuộc họp giao ban tuần.", .recurring, recurrence: ["FREQ=WEEKLY"]),
    .reads(
      "báo cáo tại phiên họp UBND tỉnh thường kỳ hằng tháng.", .recurring,
      recurrence: ["FREQ=MONTHLY"]),
    .reads("tổng hợp mỗi sáng thứ Hai", .recurring, recurrence: ["FREQ=WEEKLY;BYDAY=MO"]),
    .reads("báo cáo vào thứ Hai đầu tuần", .recurring, recurrence: ["FREQ=WEEKLY;BYDAY=MO"]),
    .reads(
      "báo cáo trước 15 giờ các ngày thứ Ba, thứ Sáu hằng tuần", .recurring,
      recurrence: ["FREQ=WEEKLY;BYDAY=TU,FR;BYHOUR=15"]),
    .reads(
      "họp vào thứ Sáu cuối cùng của tháng", .recurring, recurrence: ["FREQ=MONTHLY;BYDAY=-1FR"]),
    .reads(
      "giao ban thứ Hai tuần đầu hằng tháng", .recurring, recurrence: ["FREQ=MONTHLY;BYDAY=1MO"]),
    .reads(
      "Trong 05 ngày đầu của mỗi quý, gửi báo cáo", .recurring,
      recurrence: ["FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5"]),
    .reads("Cuối mỗi tháng", .recurring, recurrence: ["FREQ=MONTHLY;BYMONTHDAY=-1"], isCell: true),
    .reads(
      "đối thoại vào tuần cuối hằng quý", .recurring, recurrence: ["FREQ=YEARLY;BYMONTH=3,6,9,12"],
      verbatim: "vào tuần cuối hằng quý"),
    .reads(
      "báo cáo trước ngày 20 các tháng 3, 6, 9 và 12", .recurring,
      recurrence: ["FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=19"]),
    .reads(
      "trước ngày 15/6 (báo cáo 6 tháng) và trước ngày 15/12 (báo cáo năm) hằng năm", .recurring,
      recurrence: ["FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=14"]),
    .reads("báo cáo 15 ngày một lần", .recurring, recurrence: ["FREQ=DAILY;INTERVAL=15"]),
    .reads(
      "định kỳ báo cáo quý, 6 tháng, 9 tháng và năm", .recurring,
      recurrence: [
        "FREQ=YEARLY;BYMONTH=3,6,9,12", "FREQ=YEARLY;BYMONTH=6,12", "FREQ=YEARLY;BYMONTH=9",
        "FREQ=YEARLY",
      ]),
    .ignores("trước ngày 25/3/2025"),
    .ignores("hàng hóa nhập khẩu"),
    .ignores("mỗi xã bố trí 02 cán bộ"),
    .ignores("hằng ngày"),
    .ignores("từ ngày 03 đến ngày 05/4/2025"),
    .ignores("trong tháng 12/2025"),
    .ignores("định mức kỳ thuật"),
    .ignores("thứ tự ưu tiên"),
    .ignores("6 tháng đầu năm 2025"),
    .ignores("trước ngày 20 của tháng 4/2025"),
    .ignores("trước ngày 20 của tháng này"),
    .ignores("trong 15 ngày đầu của tháng 4/2025"),
    .ignores("tại phiên họp thường kỳ tháng 4/2025"),
    .ignores("vào thứ Sáu, ngày 14/3/2025"),
    .ignores("hoàn thành vào cuối tháng 6"),
    .ignores("hoàn thành mục tiêu, chỉ tiêu hằng năm"),
    .ignores("bố trí trong dự toán ngân sách hằng năm"),
    .ignores("tại cuộc họp giao ban của Văn phòng"),
    .ignores("trong tuần đầu tháng 12/2025"),
    .ignores("đầu quý III/2025"),
    .ignores("có 15 ngày nghỉ phép"),
    .ignores("các ngày lễ lớn"),
    .ignores("trong tháng đầu quý IV"),
    .ignores("trước ngày 10 tháng đầu quý IV/2025"),
    .reads(
      "công bố kết quả trong quý I hằng năm.", .recurring, recurrence: ["FREQ=YEARLY;BYMONTH=3"]),
    .reads(
      "vào ngày làm việc cuối cùng của tuần.", .recurring, recurrence: ["FREQ=WEEKLY;BYDAY=FR"]),
    .reads("phát sóng tối thiểu 02 số/tháng.", .recurring, recurrence: ["FREQ=MONTHLY"]),
    .reads("phát thanh ngày 02 lần", .recurring, recurrence: ["FREQ=DAILY"]),
    .reads("thu gom 3 ngày một chuyến.", .recurring, recurrence: ["FREQ=DAILY;INTERVAL=3"]),
    .reads("01 giờ một lần báo cáo mực nước", .recurring, recurrence: ["FREQ=HOURLY"]),
    .reads(
      "tăng chuyến ngày thứ Ba và thứ Sáu.", .recurring, recurrence: ["FREQ=WEEKLY;BYDAY=TU,FR"]),
    .reads(
      "mỗi tuần một tin, từ nay đến hết tháng 6/2025.", .recurring,
      recurrence: ["FREQ=WEEKLY;UNTIL=20250630"]),
    .reads(
      "Tháng 4 và tháng 10", .recurring, recurrence: ["FREQ=YEARLY;BYMONTH=4,10"], isCell: true),
    .ignores("lập danh mục công trình sửa chữa định kỳ năm 2027"),  // of that year
    .ignores("kiểm tra không quá 01 lần/năm đối với một doanh nghiệp"),  // how much may be
    .ignores("hỗ trợ 5 triệu đồng/tháng cho mỗi hộ"),  // money
  ]
}
