import DirectiveModel

extension DirectiveCase {
  static let oldDispatch = DirectiveCase(
    name: "công văn of 2014, number at the foot of the page",
    text: """
      UỶ BAN NHÂN DÂN
      THÀNH PHỐ HẢI PHÒNG
      Số: 3051/UBND-GT
      V/v bảo đảm an toàn giao thông
      dịp nghỉ lễ 30/4 và 01/5
      HOẢ TỐC
      CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Hải Phòng, ngày 22 tháng 4 năm 2014
      Kính gửi: Sở Giao thông vận tải.
      Căn cứ Thông tư số 01/2011/TT-BNV ngày 19/01/2011 của Bộ Nội vụ; Uỷ ban nhân dân
      thành phố giao Sở Giao thông vận tải:
      - Tăng cường kiểm tra bến xe;
      - Báo cáo kết quả trước ngày
      1
      \u{C}05/5/2014 về Uỷ ban nhân dân thành phố./.
      Nơi nhận:
      - Như trên;
      - TT TU, TT HĐND TP (để b/c);
      - CVP, các PCVP;
      - Lưu: VT, GT.
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      Vũ Đình Cam
      2
      """,
    type: "Công văn", numberSymbol: "3051/UBND-GT", symbol: "UBND-GT",
    issuer: "Ủy ban nhân dân thành phố Hải Phòng", place: "Hải Phòng", issuedOn: "2014-04-22",
    subject: "bảo đảm an toàn giao thông dịp nghỉ lễ 30/4 và 01/5", urgency: .hoaToc,
    signer: ["Vũ Đình Cam", "Phó Chủ tịch", "KT."], addressees: ["Sở Giao thông vận tải"],
    recipients: ["Như trên", "TT TU, TT HĐND TP | báo cáo", "CVP, các PCVP"],
    archive: "Lưu: VT, GT", references: ["01/2011/TT-BNV"], paths: ["-1", "-2"])

  static let communePlan = DirectiveCase(
    name: "kế hoạch of a ward with two appendices",
    text: """
      ỦY BAN NHÂN DÂN
      PHƯỜNG NAM NHA TRANG
      Số: 88/KH-UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Nam Nha Trang, ngày 05 tháng 02 năm 2026
      KẾ HOẠCH
      Chuyển đổi số năm 2026
      Căn cứ Kế hoạch số 15/KH-UBND ngày 10/01/2026 của UBND tỉnh Khánh Hòa, UBND phường
      ban hành Kế hoạch như sau:
      A. YÊU CẦU
      I. Chung
      1. Làm đúng việc, đúng hạn.
      B. NHIỆM VỤ
      I. Chi tiết tại Phụ lục I, Phụ lục II kèm theo.
      Nơi nhận:
      - UBND tỉnh (b/c);
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Trịnh Thị Me
      \u{C}PHỤ LỤC I
      NHIỆM VỤ HẠ TẦNG
      (Kèm theo Kế hoạch số 88/KH-UBND ngày 05/02/2026 của UBND phường)
      STT\tThời gian hoàn thành\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp
      (1)\t(2)\t(3)\t(4)\t(5)
      1\tQuý I/2026\tRà soát đường truyền\tVăn phòng HĐND và UBND\tVNPT
      \u{C}STT\tThời gian hoàn thành\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp
      2\tQuý II/2026\tMua sắm máy quét\tPhòng Kinh tế\t
      \u{C}Phụ lục số 02
      NHIỆM VỤ DỮ LIỆU
      STT\tNội dung công việc\tĐơn vị chủ trì\tThời gian hoàn thành
      1\tSố hóa hộ tịch\tPhòng Văn hóa\tTháng 6/2026
      """,
    type: "Kế hoạch", numberSymbol: "88/KH-UBND", symbol: "KH-UBND",
    issuer: "Ủy ban nhân dân phường Nam Nha Trang", place: "Nam Nha Trang",
    issuedOn: "2026-02-05", subject: "Chuyển đổi số năm 2026",
    signer: ["Trịnh Thị Me", "Chủ tịch", "TM."], recipients: ["UBND tỉnh | báo cáo"],
    archive: "Lưu: VT", references: ["15/KH-UBND"],
    paths: [
      "A", "A/I", "A/I/1", "B", "B/I", "PL I", "PL I/TT:1", "PL I/TT:2", "PL 02", "PL 02/TT:1",
    ])

  static let blankDirective = DirectiveCase(
    name: "secret chỉ thị, number and day left blank",
    text: """
      ỦY BAN NHÂN DÂN
      TỈNH TÂY NINH
      Số:      /CT-UBND(M)
      TỐI MẬT
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Tây Ninh, ngày     tháng 5 năm 2026
      CHỈ THỊ
      Về việc bảo vệ bí mật nhà nước
      Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở rà soát quy chế.
      Nơi nhận:
      - Các sở;
      - Lưu: VT, NC (M).
      CHỦ TỊCH
      Phan Văn Mít
      """,
    type: "Chỉ thị", numberSymbol: nil, symbol: "CT-UBND(M)",
    issuer: "Ủy ban nhân dân tỉnh Tây Ninh", place: "Tây Ninh", issuedOn: nil,
    subject: "bảo vệ bí mật nhà nước", secrecy: .toiMat,
    signer: ["Phan Văn Mít", "Chủ tịch", nil], recipients: ["Các sở"],
    archive: "Lưu: VT, NC (M)")

  static let fusedDispatch = DirectiveCase(
    name: "columns fused by recognition, with banner and incoming stamp",
    text: """
      Ký bởi: SỞ Y TẾ TỈNH CÀ MAU
      Thời gian ký: 11.03.2026 09:12:44 +07:00
      UBND TỈNH CÀ MAU        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      SỞ Y TẾ                     Độc lập - Tự do - Hạnh phúc
      Số: 712/SYT-NVY             Cà Mau, ngày 11 tháng 3 năm 2026
      V/v tiêm chủng mở rộng
      CÔNG VĂN ĐẾN
      Số: 45
      Ngày: 12/3/2026
      Kính gửi: Các trạm y tế xã, phường.
      Sở Y tế yêu cầu các trạm y tế:
      a) Rà soát trẻ chưa tiêm;
      b) Báo cáo trước ngày 20/3/2026./.
      Nơi nhận:                        KT. GIÁM ĐỐC
      - Như trên;                      PHÓ GIÁM ĐỐC
      - Lưu: VT, NVY.
                                       BS. Mai Thị Chanh
      """,
    type: "Công văn", numberSymbol: "712/SYT-NVY", symbol: "SYT-NVY",
    issuer: "Sở Y tế tỉnh Cà Mau", parentBody: "Ủy ban nhân dân tỉnh Cà Mau", place: "Cà Mau",
    issuedOn: "2026-03-11", subject: "tiêm chủng mở rộng",
    signer: ["Mai Thị Chanh", "Phó Giám đốc", "KT."],
    addressees: ["Các trạm y tế xã, phường"], recipients: ["Như trên"],
    archive: "Lưu: VT, NVY", paths: ["a", "b"])
}
