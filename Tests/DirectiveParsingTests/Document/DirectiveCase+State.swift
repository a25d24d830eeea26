import DirectiveModel

extension DirectiveCase {
  static let ministryTelegram = DirectiveCase(
    name: "công điện of a ministry, 2026",
    text: """
      BỘ NÔNG NGHIỆP
      VÀ MÔI TRƯỜNG
      Số: 14/CĐ-BNNMT
      THƯỢNG KHẨN
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Hà Nội, ngày 06 tháng 7 năm 2026
      CÔNG ĐIỆN
      Về việc vận hành hồ chứa, bảo đảm an toàn hạ du
      BỘ TRƯỞNG BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG ĐIỆN:
      - Chủ tịch Ủy ban nhân dân tỉnh Tuyên Quang;
      - Giám đốc Công ty Thủy điện Tuyên Quang.
      Thực hiện Quyết định số 740/QĐ-TTg ngày 17/6/2019 của Thủ tướng Chính phủ, Bộ
      trưởng Bộ Nông nghiệp và Môi trường yêu cầu:
      1. Giám đốc Công ty Thủy điện Tuyên Quang mở một cửa xả đáy trước 16 giờ ngày
      06/7/2026.
      2. Chủ tịch Ủy ban nhân dân các tỉnh thông báo cho người dân ven sông.
      Nơi nhận:
      - Như trên;
      - Thủ tướng Chính phủ (để b/c);
      - Lưu: VT, ĐĐ.
      KT. BỘ TRƯỞNG
      THỨ TRƯỞNG
      Đỗ Văn Khê
      """,
    type: "Công điện", numberSymbol: "14/CĐ-BNNMT", symbol: "CĐ-BNNMT",
    issuer: "Bộ Nông nghiệp và Môi trường", place: "Hà Nội", issuedOn: "2026-07-06",
    subject: "vận hành hồ chứa, bảo đảm an toàn hạ du", urgency: .thuongKhan,
    signer: ["Đỗ Văn Khê", "Thứ trưởng", "KT."],
    addressees: [
      "Chủ tịch Ủy ban nhân dân tỉnh Tuyên Quang",
      "Giám đốc Công ty Thủy điện Tuyên Quang",
    ],
    recipients: ["Như trên", "Thủ tướng Chính phủ | báo cáo"], archive: "Lưu: VT, ĐĐ",
    references: ["740/QĐ-TTg"], paths: ["1", "2"])

  static let conclusionNotice = DirectiveCase(
    name: "thông báo kết luận, signed by order",
    text: """
      ỦY BAN NHÂN DÂN
      TỈNH AN GIANG
      VĂN PHÒNG
      Số: 207/TB-VP
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      An Giang, ngày 03 tháng 9 năm 2025
      THÔNG BÁO
      Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp
      về tiến độ dự án cầu Vàm Cống 2
      Ngày 29/8/2025, Phó Chủ tịch Ủy ban nhân dân tỉnh chủ trì cuộc họp nghe các đơn
      vị báo cáo tiến độ dự án. Sau khi nghe ý kiến, Phó Chủ tịch kết luận như sau:
      1. Về giải phóng mặt bằng
      Giao Sở Nông nghiệp và Môi trường hoàn thành phê duyệt giá đất trước ngày
      20/9/2025.
      2. Về thi công
      a) Ban Quản lý dự án giao thông tỉnh tăng ca, tăng kíp;
      b) Sở Xây dựng kiểm tra hằng tuần.
      Văn phòng Ủy ban nhân dân tỉnh thông báo để các đơn vị biết, thực hiện./.
      Nơi nhận:
      - CT, các PCT UBND tỉnh (để báo cáo);
      - Các đơn vị dự họp (để t/h);
      - Lưu: VT, KTN(2).Tuấn
      KT. CHÁNH VĂN PHÒNG
      PHÓ CHÁNH VĂN PHÒNG
      Huỳnh Thị Sao
      """,
    type: "Thông báo", numberSymbol: "207/TB-VP", symbol: "TB-VP",
    issuer: "Văn phòng Ủy ban nhân dân tỉnh An Giang",
    parentBody: "Ủy ban nhân dân tỉnh An Giang", place: "An Giang", issuedOn: "2025-09-03",
    subject:
      "Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp về tiến độ dự án cầu Vàm Cống 2",
    signer: ["Huỳnh Thị Sao", "Phó Chánh Văn phòng", "KT."],
    recipients: ["CT, các PCT UBND tỉnh | báo cáo", "Các đơn vị dự họp | thực hiện"],
    archive: "Lưu: VT, KTN(2)", paths: ["1", "2", "2/a", "2/b"])

  static let communeInvitation = DirectiveCase(
    name: "giấy mời of a commune after July 2025",
    text: """
      ỦY BAN NHÂN DÂN
      XÃ ĐẠI LỘC
      Số: 46/GM-UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Đại Lộc, ngày 12 tháng 01 năm 2026
      GIẤY MỜI
      Họp triển khai kế hoạch phòng, chống cháy nổ dịp Tết Nguyên đán
      Kính gửi:
      - Trưởng Công an xã;
      - Trưởng các thôn trên địa bàn xã.
      Ủy ban nhân dân xã Đại Lộc trân trọng kính mời các ông (bà) dự họp:
      - Thời gian: 07 giờ 30, ngày 15/01/2026.
      - Địa điểm: Hội trường Ủy ban nhân dân xã.
      Giao Phòng Kinh tế chuẩn bị tài liệu, gửi các đại biểu trước ngày 14/01/2026./.
      Nơi nhận:
      - Như thành phần mời;
      - TT Đảng ủy, HĐND xã (b/c);
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      Võ Tấn Lành
      """,
    type: "Giấy mời", numberSymbol: "46/GM-UBND", symbol: "GM-UBND",
    issuer: "Ủy ban nhân dân xã Đại Lộc", place: "Đại Lộc", issuedOn: "2026-01-12",
    subject: "Họp triển khai kế hoạch phòng, chống cháy nổ dịp Tết Nguyên đán",
    signer: ["Võ Tấn Lành", "Phó Chủ tịch", "TM.; KT."],
    addressees: ["Trưởng Công an xã", "Trưởng các thôn trên địa bàn xã"],
    recipients: ["Như thành phần mời", "TT Đảng ủy, HĐND xã | báo cáo"], archive: "Lưu: VT",
    paths: ["-1", "-2"])

  static let assignmentDecision = DirectiveCase(
    name: "quyết định with a year in its number, copied",
    text: """
      UBND TỈNH NINH BÌNH
      SỞ VĂN HÓA VÀ THỂ THAO
      Số: 27/2026/QĐ-SVHTT
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Ninh Bình, ngày 20 tháng 3 năm 2026
      QUYẾT ĐỊNH
      Phân công nhiệm vụ của Giám đốc, các Phó Giám đốc Sở
      GIÁM ĐỐC SỞ VĂN HÓA VÀ THỂ THAO
      Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
      Căn cứ Nghị định số 150/2025/NĐ-CP ngày 12/6/2025 của Chính phủ quy định tổ chức
      các cơ quan chuyên môn;
      Theo đề nghị của Chánh Văn phòng Sở.
      QUYẾT ĐỊNH:
      Điều 1. Phân công nhiệm vụ
      1. Giám đốc Sở lãnh đạo, điều hành toàn diện.
      2. Phó Giám đốc Sở Trần Thị Bưởi phụ trách:
      a) Công tác di sản;
      đ) Các nhiệm vụ khác do Giám đốc giao.
      Điều 2. Quyết định này thay thế Quyết định số 11/QĐ-SVHTT ngày 05/01/2026.
      Điều 3. Chánh Văn phòng Sở và các phòng chịu trách nhiệm thi hành Quyết định này./.
      Nơi nhận:
      - Như Điều 3;
      - Lưu: VT, VP.
      Q. GIÁM ĐỐC
      (Đã ký)
      ThS. Lê Hữu Trà
      SỞ VĂN HÓA VÀ THỂ THAO
      Số: 09/SY-SVHTT
      SAO Y
      Ninh Bình, ngày 25 tháng 3 năm 2026
      TL. GIÁM ĐỐC
      CHÁNH VĂN PHÒNG
      Phan Thị Ổi
      """,
    type: "Quyết định", numberSymbol: "27/2026/QĐ-SVHTT", symbol: "QĐ-SVHTT",
    issuer: "Sở Văn hóa và Thể thao tỉnh Ninh Bình", parentBody: "Ủy ban nhân dân tỉnh Ninh Bình",
    place: "Ninh Bình", issuedOn: "2026-03-20",
    subject: "Phân công nhiệm vụ của Giám đốc, các Phó Giám đốc Sở",
    signer: ["Lê Hữu Trà", "Giám đốc", "Q."], recipients: ["Như Điều 3"],
    archive: "Lưu: VT, VP",
    references: ["72/2025/QH15", "150/2025/NĐ-CP", "11/QĐ-SVHTT"],
    paths: [
      "Điều 1", "Điều 1/1", "Điều 1/2", "Điều 1/2/a", "Điều 1/2/đ", "Điều 2", "Điều 3",
    ])
}
