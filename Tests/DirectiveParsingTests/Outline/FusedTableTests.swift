import DirectiveModel
import Testing

@testable import DirectiveParsing

@Suite struct FusedTableTests {
  private func rows(_ table: String) -> [OutlineNode] {
    let text = """
      ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH QUẢNG TRỊ Độc lập - Tự do - Hạnh phúc
      Số: 12/KH-UBND Quảng Trị, ngày 02 tháng 3 năm 2026
      KẾ HOẠCH
      Chuyển đổi số năm 2026
      Căn cứ Kế hoạch số 3/KH-UBND ngày 05/01/2026, UBND tỉnh ban hành Kế hoạch:
      III. PHÂN CÔNG NHIỆM VỤ
      \(table)
      IV. KINH PHÍ
      Kinh phí lấy từ ngân sách tỉnh./.
      """
    return Outliner().outline(plainPages(text)).nodes
      .filter { $0.kind == .tableRow || $0.kind == .groupRow }
  }

  private func shown(_ rows: [OutlineNode]) -> [String] {
    rows.map { $0.path.suffix(1).joined() + ": " + TableRowRule.text(of: $0.cells) }
  }

  @Test func `cells that ran together come apart, with rulings or without`() {
    let rows = rows(
      """
      TT | Nội dung công | Đơn vị chủ trì Đơn vị phối hợp | Thời gian | Sản phẩm
      việc
      I CHỈ ĐẠO, ĐIỀU HÀNH
      1 Ban hành quy chế Sở Khoa học và Sở Nội vụ; Sở Tư Trước ngày Quyết định
      làm việc của Ban _ | Công nghệ pháp 15/4/2026
      Chỉ đạo tỉnh
      2 Tổ chức giao ban | Văn phòng UBND -nt- Hằng tháng | Thông báo
      trực tuyến tỉnh kết luận
      II HẠ TẦNG, DỮ LIỆU
      3 Kết nối camera giao | Công an tỉnh | Sở Xây dựng Quý II/2026 Báo cáo
      thông về Trung tâm
      """)
    #expect(
      shown(rows) == [
        "I: I | CHỈ ĐẠO, ĐIỀU HÀNH",
        "TT:1: 1 | Ban hành quy chế làm việc của Ban Chỉ đạo tỉnh | Sở Khoa học và Công nghệ | "
          + "Sở Nội vụ; Sở Tư pháp | Trước ngày 15/4/2026 | Quyết định",
        "TT:2: 2 | Tổ chức giao ban trực tuyến | Văn phòng UBND tỉnh | -nt- | Hằng tháng | "
          + "Thông báo kết luận",
        "II: II | HẠ TẦNG, DỮ LIỆU",
        "TT:3: 3 | Kết nối camera giao thông về Trung tâm | Công an tỉnh | Sở Xây dựng | "
          + "Quý II/2026 | Báo cáo",
      ])
  }

  @Test func `half a word takes its other half, and specks and figures are no name`() {
    let rows = rows(
      """
      TT | Nhiệm vụ | Cơ quan chủ trì | Đơn vị phối hợp | Thời gian
      1 | Rà soát hộ nghèo, cận | Phòng Lao động - UBND các xã, thị . ở Trước ngày
      nghèo theo chuẩn mới Thương binh và Xã trận 14/12/2026
      của giai đoạn hồi
      2 | Sắp xếp đơn vị cấp xã | Phòng Nội vụ UBND các xã liên | Quý II/2026
      theo Nghị quyết quân
      3 | Lập quy hoạch chung | Phòng Kinh tế | Công an huyện | Quý III/2026
      """)
    #expect(
      shown(rows) == [
        "TT:1: 1 | Rà soát hộ nghèo, cận nghèo theo chuẩn mới của giai đoạn | "
          + "Phòng Lao động - Thương binh và Xã hội | UBND các xã, thị trấn | "
          + "Trước ngày 14/12/2026",
        "TT:2: 2 | Sắp xếp đơn vị cấp xã theo Nghị quyết | Phòng Nội vụ | "
          + "UBND các xã liên quan | Quý II/2026",
        "TT:3: 3 | Lập quy hoạch chung | Phòng Kinh tế | Công an huyện | Quý III/2026",
      ])
  }

  @Test func `a short word is no number, and the force's name opens the cell of those who help`() {
    let rows = rows(
      """
      TT | Nhiệm vụ | Cơ quan chủ trì | Đơn vị phối hợp | Thời gian
      1 | Sắp xếp thôn, tổ dân phố | Phòng Nội vụ Công an huyện; | Quý II/2026
      trên địa bàn UBND các xã
      2 | Lập kế hoạch sử dụng đất | Phòng Tài nguyên | UBND các xã | Trước ngày
      và Môi trường 15/4/2026
      """)
    #expect(
      shown(rows) == [
        "TT:1: 1 | Sắp xếp thôn, tổ dân phố trên địa bàn | Phòng Nội vụ | Công an huyện; UBND các xã"
          + " | Quý II/2026",
        "TT:2: 2 | Lập kế hoạch sử dụng đất | Phòng Tài nguyên và Môi trường | UBND các xã | "
          + "Trước ngày 15/4/2026",
      ])
  }

  @Test func `a number set half way down its row is its own, and a lost one comes by its place`() {
    let rows = rows(
      """
      STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành
      Rà soát quy hoạch cấp | Phòng Tài nguyên | Trước ngày
      1 | xã, công bố công khai | và Môi trường | 15/10/2026
      trên trang thông tin
      Bàn giao mặt bằng dự | Ban Quản lý dự án | Quý IV/2026
      Zz | án đường liên xã cho | huyện
      nhà thầu
      Tổ chức đấu giá đất ở | Phòng Tài chính - | Tháng 12/2026
      3 | tại khu dân cư mới | Kế hoạch
      """)
    #expect(rows.map(\.path.last) == ["TT:1", "TT:2", "TT:3"])
    #expect(
      rows.map { $0.cells[2].text } == [
        "Phòng Tài nguyên và Môi trường", "Ban Quản lý dự án huyện",
        "Phòng Tài chính - Kế hoạch",
      ])
    #expect(
      rows.map { $0.cells[3].text } == ["Trước ngày 15/10/2026", "Quý IV/2026", "Tháng 12/2026"])
  }

  @Test(arguments: [
    """
    1. Các đơn vị được giao chủ trì nhiệm vụ báo cáo kết quả, thời gian hoàn thành với
    cơ quan phối hợp trước ngày 15/4/2026.
    """,
    """
    Nội dung, thời gian, kết quả
    Cơ quan chủ trì báo cáo nội dung, thời gian thực hiện và kết quả về Sở Nội vụ.
    """,
    "Đơn vị chủ trì: Sở Nội vụ.\nThời gian: tháng 4 năm 2026.\nKết quả: Báo cáo.",
  ])
  func `sentences that only name what tables name are no table`(text: String) {
    #expect(rows(text).isEmpty)
  }
}
