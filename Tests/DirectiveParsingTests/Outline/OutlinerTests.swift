import DirectiveModel
import Testing

@testable import DirectiveParsing

@Suite struct OutlinerTests {
  private static let dispatch = """
    ỦY BAN NHÂN DÂN
    TỈNH QUẢNG TRỊ
    Số: 215/UBND-NN
    V/v phòng, chống cháy rừng
    mùa khô năm 2026
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Quảng Trị, ngày 02 tháng 3 năm 2026
    Kính gửi:
    - Các sở, ban, ngành tỉnh;
    - UBND các xã, phường, đặc khu.
    Thực hiện Chỉ thị số 12/CT-TTg ngày 05/02/2026 của Thủ tướng Chính phủ, Chủ
    tịch UBND tỉnh yêu cầu:
    1. Sở Nông nghiệp và Môi trường:
    a) Rà soát phương án phòng cháy của các chủ rừng¹, hoàn thành trước ngày
    15/3/2026.
    b) Các việc thường xuyên:
    - Trực gác lửa rừng 24/24 giờ;
    - Công bố cấp dự báo cháy rừng.
    1 Theo Nghị định số 156/2018/NĐ-CP ngày 16/11/2018.
    \u{C}2
    2. Công an tỉnh điều tra các vụ cháy rừng trên địa bàn, xử lý nghiêm các hành
    vi vi phạm.
    Giao Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện./.
    Nơi nhận:
    - Như trên;
    - Lưu: VT, NN.
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH
    Trần Văn An
    """

  @Test func `each line goes to its part`() {
    let outline = Outliner().outline(plainPages(Self.dispatch))
    #expect(outline.letterhead.count == 8)
    #expect(outline.addressees.map(\.text).last == "- UBND các xã, phường, đặc khu.")
    #expect(outline.recipients.map(\.text) == ["Nơi nhận:", "- Như trên;", "- Lưu: VT, NN."])
    #expect(outline.signature.map(\.text) == ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Văn An"])
    #expect(
      outline.footnotes.map(\.text) == ["1 Theo Nghị định số 156/2018/NĐ-CP ngày 16/11/2018."])
    #expect(outline.others.map(\.text) == ["2"])
  }

  @Test func `numbering gives paths, and a closing sentence stands outside it`() {
    let nodes = Outliner().outline(plainPages(Self.dispatch)).nodes
    #expect(
      nodes.map(\.path) == [
        [], ["1"], ["1", "a"], ["1", "b"], ["1", "b", "-1"], ["1", "b", "-2"], ["2"], [],
      ])
    #expect(nodes.first?.part == .preamble)
    #expect(nodes[1].kind == .heading)
    #expect(
      nodes[2].passage.text
        == "Rà soát phương án phòng cháy của các chủ rừng, hoàn thành trước ngày 15/3/2026.")
  }

  @Test func `a heading's numeral that lost a stroke has its place in the series`() {
    let text = """
      KẾ HOẠCH
      Triển khai công tác năm 2026

      I. MỤC ĐÍCH

      Nâng cao chất lượng công việc.

      II. CHỈ TIÊU

      Đạt 90%.

      II. NHIỆM VỤ

      1. Sở Y tế rà soát hồ sơ.

      IV. KINH PHÍ

      Từ ngân sách.
      """
    let nodes = Outliner().outline(plainPages(text)).nodes
    #expect(nodes.compactMap(\.label).map(\.text) == ["I", "II", "III", "1", "IV"])
  }

  @Test func `a capital that closes a bracket at the head of a line opens no point`() {
    let text = """
      KẾ HOẠCH
      Triển khai công tác năm 2026
      1. Các đơn vị tổng kết đợt cao điểm, báo cáo kết quả về Sở Y tế (qua Phòng Nghiệp vụ
      Y) trước ngày 15/11/2026.
      A) Sở Nội vụ rà soát hồ sơ của các đơn vị trực thuộc trên địa bàn tỉnh.
      """
    let nodes = Outliner().outline(plainPages(text)).nodes
    #expect(nodes.compactMap(\.label).map(\.text) == ["1", "A"])
  }

  @Test func `a signer called Lưu is no archive, and a list of ministries runs over its line`() {
    let text = Self.dispatch
      .replacing("- Các sở, ban, ngành tỉnh;", with: "- Các Bộ: Nội vụ, Xây dựng,\nTài chính;")
    let foot = "\nNơi nhận:\n- Như trên;\n- Lưu: VT, NN.\nCHỦ TỊCH\nLưu Bá Thành\n"
    let body = text[..<(text.firstRange(of: "Nơi nhận")?.lowerBound ?? text.endIndex)]
    let outline = Outliner().outline(plainPages(body + foot))
    #expect(outline.signature.map(\.text).contains("Lưu Bá Thành"))
    #expect(outline.addressees.map(\.text).contains("- UBND các xã, phường, đặc khu."))
  }

  @Test func `what stands beside the number and V/v has its own line`() {
    let text = """
      UBND TỈNH X CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      SỞ Y TẾ Độc lập - Tự do - Hạnh phúc
      Số: 12/SYT-VP Gia Lai, ngày 06 tháng 9 năm 2025
      V/v đôn đốc báo cáo nhu cầu Kính gửi:
      thiết bị y tế
      - Các bệnh viện trong tỉnh.
      Sở Y tế yêu cầu các đơn vị rà soát trước ngày 15/9/2025.
      """
    let outline = Outliner().outline(plainPages(text))
    #expect(
      outline.letterhead.suffix(2).map(\.text) == ["V/v đôn đốc báo cáo nhu cầu", "thiết bị y tế"])
    #expect(outline.addressees.map(\.text) == ["Kính gửi:", "- Các bệnh viện trong tỉnh."])
  }

  @Test func `of two points d) the second is đ), and Kính gửi stands beside a later line of V/v`() {
    let outline = Outliner().outline(
      plainPages(
        """
        UBND TỈNH QUẢNG TRỊ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: 436/UBND-KT Độc lập - Tự do - Hạnh phúc
        VW triển khai Công văn số 72/BCT-AT Quảng Trị,ngày 14 tháng 6 năm 2024
        ngày 07/6/2024 của Bộ Công Thương Kính gửi:
        - Sở Công Thương;
        - Công an tỉnh.
        UBND tỉnh yêu cầu các đơn vị:
        c) Kiểm tra công trình thủy điện trên địa bàn;
        d) Báo cáo UBND tỉnh trước ngày 15/7/2024;
        d) Công khai số điện thoại trực ban.
        """))
    #expect(outline.addressees.map(\.text).suffix(2) == ["- Sở Công Thương;", "- Công an tỉnh."])
    #expect(outline.nodes.compactMap(\.label?.text) == ["c", "d", "đ"])
  }
}
