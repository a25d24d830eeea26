import DirectiveModel

extension DirectiveCase {
  static let partyResolution = DirectiveCase(
    name: "party nghị quyết, 2022",
    text: """
      ĐẢNG BỘ TỈNH SƠN LA
      HUYỆN ỦY MAI SƠN
      *
      Số 12-NQ/HU
      ĐẢNG CỘNG SẢN VIỆT NAM
      Mai Sơn, ngày 15 tháng 6 năm 2022
      NGHỊ QUYẾT
      về phát triển cây ăn quả giai đoạn 2022 - 2025
      -----
      Thực hiện Nghị quyết số 19-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương, Ban
      Thường vụ Huyện ủy ban hành Nghị quyết như sau:
      I- MỤC TIÊU
      1- Mục tiêu chung
      Đưa cây ăn quả thành thế mạnh của huyện.
      II- NHIỆM VỤ
      1- Quy hoạch
      1.1- Ban cán sự đảng UBND tỉnh chỉ đạo rà soát quy hoạch.
      1.2- Đảng ủy các xã lãnh đạo thực hiện.
      2- Giao Ban Tổ chức Huyện ủy theo dõi.
      Nơi nhận:
      - Tỉnh ủy (báo cáo),
      - Các chi bộ, đảng bộ trực thuộc,
      - Lưu Văn phòng Huyện ủy.
      T/M BAN THƯỜNG VỤ
      BÍ THƯ
      Lò Văn Mận
      """,
    type: "Nghị quyết", numberSymbol: "12-NQ/HU", symbol: "NQ/HU", issuer: "Huyện ủy Mai Sơn",
    parentBody: "Đảng bộ tỉnh Sơn La", place: "Mai Sơn", issuedOn: "2022-06-15",
    subject: "phát triển cây ăn quả giai đoạn 2022 - 2025",
    signer: ["Lò Văn Mận", "Bí thư", "T/M"],
    recipients: ["Tỉnh ủy | báo cáo", "Các chi bộ, đảng bộ trực thuộc"],
    archive: "Lưu Văn phòng Huyện ủy", references: ["19-NQ/TW"],
    paths: ["I", "I/1", "II", "II/1", "II/1/1.1", "II/1/1.2", "II/2"])

  static let partyDispatch = DirectiveCase(
    name: "party công văn without V/v",
    text: """
      TỈNH ỦY ĐỒNG THÁP
      VĂN PHÒNG
      *
      Số 881-CV/VPTU
      về việc chuẩn bị hội nghị
      sơ kết sáu tháng
      ĐẢNG CỘNG SẢN VIỆT NAM
      Đồng Tháp, ngày 02 tháng 6 năm 2026
      Kính gửi: - Các ban đảng, đảng ủy trực thuộc Tỉnh ủy,
      - Đảng ủy Ủy ban nhân dân tỉnh.
      Thực hiện ý kiến của Thường trực Tỉnh ủy, Văn phòng Tỉnh ủy đề nghị các cơ quan gửi
      báo cáo trước ngày 15/6/2026.
      Nơi nhận:
      - Như trên,
      - Lưu Văn phòng Tỉnh ủy.
      K/T CHÁNH VĂN PHÒNG
      PHÓ CHÁNH VĂN PHÒNG
      Bùi Ngọc Xoài
      """,
    type: "Công văn", numberSymbol: "881-CV/VPTU", symbol: "CV/VPTU",
    issuer: "Văn phòng Tỉnh ủy Đồng Tháp", parentBody: "Tỉnh ủy Đồng Tháp", place: "Đồng Tháp",
    issuedOn: "2026-06-02", subject: "chuẩn bị hội nghị sơ kết sáu tháng",
    signer: ["Bùi Ngọc Xoài", "Phó Chánh Văn phòng", "K/T"],
    addressees: [
      "Các ban đảng, đảng ủy trực thuộc Tỉnh ủy", "Đảng ủy Ủy ban nhân dân tỉnh",
    ],
    recipients: ["Như trên"], archive: "Lưu Văn phòng Tỉnh ủy")
}
