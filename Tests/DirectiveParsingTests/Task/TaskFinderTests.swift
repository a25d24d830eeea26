import DirectiveModel
import Testing

@testable import DirectiveParsing

@Suite struct TaskFinderTests {
  static let notice = """
    VĂN PHÒNG CHÍNH PHỦ
    Số: 245/TB-VPCP
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Hà Nội, ngày 20 tháng 6 năm 2022
    THÔNG BÁO
    Kết luận của Phó Thủ tướng Chính phủ tại cuộc họp về các dự án đường bộ cao tốc
    Ngày 15 tháng 6 năm 2022, Phó Thủ tướng Chính phủ đã chủ trì cuộc họp. Sau khi nghe báo cáo
    của Bộ Giao thông vận tải, Phó Thủ tướng Chính phủ kết luận như sau:
    1. Ủy ban nhân dân các tỉnh, thành phố có dự án đi qua tập trung bàn giao toàn bộ mặt bằng
    trước ngày 30 tháng 6 năm 2022.
    2. Bộ Giao thông vận tải:
    - Chỉ đạo các chủ đầu tư, nhà thầu tăng cường thiết bị, nhân lực.
    - Chủ trì, phối hợp với Bộ Kế hoạch và Đầu tư, Bộ Tài chính nghiên cứu phương án đầu tư, trình
    Thủ tướng Chính phủ trước ngày 15 tháng 7 năm 2022.
    3. Thống nhất về nguyên tắc việc bổ sung vốn cho Dự án; giao Bộ Tài chính xác định nguồn vốn.
    Văn phòng Chính phủ thông báo để các Bộ, cơ quan, địa phương biết, thực hiện./.
    Nơi nhận:
    - Lưu: VT, CN (2).
    KT. BỘ TRƯỞNG, CHỦ NHIỆM
    PHÓ CHỦ NHIỆM
    Nguyễn Văn A
    """

  private func tasks(of text: String) -> [DirectiveTask] {
    let lines = text.split(separator: "\n").map { RecognizedLine(text: String($0)) }
    let page = RecognizedPage(number: 1, source: .plain, lines: lines)
    return DirectiveParser().parse([RestoredPage(unchanged: page)]).tasks
  }

  @Test func `a conclusion gives a row for each body and duty`() {
    let rows = tasks(of: Self.notice).filter { $0.routine != true }
    #expect(
      rows.map { $0.owners.map(\.organization) } == [
        ["Ủy ban nhân dân các tỉnh, thành phố có dự án đi qua"], ["Bộ Giao thông vận tải"],
        ["Bộ Giao thông vận tải"], ["Bộ Tài chính"],
      ])
    #expect(rows.map(\.ownerInherited) == [false, true, true, false])
    #expect(
      rows.map { $0.coordinators.map(\.organization) }.last { !$0.isEmpty }
        == ["Bộ Kế hoạch và Đầu tư", "Bộ Tài chính"])
    #expect(rows.map(\.path) == [["1"], ["2", "-1"], ["2", "-2"], ["3"]])
    #expect(rows.map { $0.deadline.date?.description } == ["2022-06-29", nil, "2022-07-14", nil])
  }

  @Test func `dashes are counted within the paragraph that a number in words opens`() {
    let rows = tasks(
      of: """
        ỦY BAN NHÂN DÂN TỈNH X
        Số: 12/CĐ-UBND
        Hà Nội, ngày 20 tháng 6 năm 2025
        CÔNG ĐIỆN
        Về việc bảo đảm an ninh, trật tự
        Ủy ban nhân dân tỉnh yêu cầu các đơn vị thực hiện các nội dung sau:
        Một là, Công an tỉnh chủ động nắm tình hình tại các khu công nghiệp,
        khu chế xuất.
        Hai là, Sở Y tế:
        - Chuẩn bị đủ thuốc, vật tư.
        - Tổ chức trực cấp cứu.
        Ba là, Sở Nội vụ:
        - Kiểm tra công tác trực ban.
        """)
    #expect(rows.map(\.path) == [[], ["-1"], ["-2"], ["-1"]])
    #expect(
      rows.map { $0.owners.map(\.organization) } == [
        ["Công an tỉnh"], ["Sở Y tế"], ["Sở Y tế"], ["Sở Nội vụ"],
      ])
  }

  @Test func `agreement and notices assign nothing`() {
    let texts = tasks(of: Self.notice).filter { $0.routine != true }.map(\.text)
    #expect(!texts.contains { $0.hasPrefix("Thống nhất") || $0.hasPrefix("Văn phòng") })
  }

  @Test(arguments: [
    "Sở và ", "Giám đốc ", "các ", "đồng chí A, ", "“", "(", "Ban Quản lý dự án đầu tư ",
    "UBND các xã, ", "phối hợp với Sở A, ", "Giao Sở Y tế, trước ngày 1/1/2025, ", "; ", "trừ (",
    "Giao Giao ", "Trưởng Trưởng ban ", "Văn phòng HĐND và UBND ",
  ])
  func `no input makes a rule run away`(piece: String) {
    let text = "1. " + String(repeating: piece, count: 120) + "rà soát."
    let clock = ContinuousClock()
    let time = clock.measure { _ = tasks(of: text) }
    #expect(time < .seconds(20))
  }
}
