import DirectiveModel
import Testing

@testable import DirectiveParsing

/// A clause with two times is two rows (S2) where each closes a part of the work, and one where the
/// second only says more of the first.
@Suite struct SecondDateTests {
  struct Sentence: Sendable, CustomTestStringConvertible {
    var text: String
    var days: [String?]

    init(_ text: String, _ days: String?...) {
      self.text = text
      self.days = days
    }

    var testDescription: String { text }
  }

  private func days(of sentence: String, closing: String = "") -> [String?] {
    let text = """
      ỦY BAN NHÂN DÂN TỈNH X
      Số: 12/UBND-TH
      Hà Nội, ngày 20 tháng 6 năm 2025
      V/v triển khai nhiệm vụ
      Kính gửi: Sở Y tế.
      Ủy ban nhân dân tỉnh yêu cầu:
      1. \(sentence)
      2. Sở Nội vụ theo dõi.
      \(closing)
      """
    let lines = text.split(separator: "\n").map { RecognizedLine(text: String($0)) }
    let page = RecognizedPage(number: 1, source: .plain, lines: lines)
    return DirectiveParser().parse([RestoredPage(unchanged: page)]).tasks
      .filter { $0.path == ["1"] && $0.routine != true }.map { $0.deadline.date?.description }
  }

  @Test(arguments: [
    Sentence(
      "Sở Y tế gửi hồ sơ lần đầu về Sở Nội vụ trước ngày 15/7/2025, hồ sơ bổ sung (nếu có) chậm "
        + "nhất ngày 30/7/2025.", "2025-07-14", "2025-07-30"),
    Sentence(
      "Sở Công Thương cấp điện lại cho bệnh viện trước ngày 15/7/2025, các phụ tải còn lại xong "
        + "trước ngày 20/7/2025.", "2025-07-14", "2025-07-19"),
    Sentence(
      "Sở Y tế báo cáo kết quả năm 2025 trước ngày 05/12/2025 và báo cáo tổng kết trước ngày "
        + "05/12/2026 về Sở Nội vụ.", "2025-12-04", "2026-12-04"),
    Sentence(
      "Sở Y tế tham mưu sơ kết vào cuối năm 2025, tổng kết trong quý IV năm 2026.", "2025-12-31",
      "2026-12-31"),
    Sentence(
      "Sở Y tế giải ngân tối thiểu 95% kế hoạch vốn đến ngày 31/12/2025, báo cáo Ủy ban nhân dân "
        + "tỉnh tại phiên họp thường kỳ tháng 01/2026.", "2025-12-31", nil),
    Sentence(
      "Sở Y tế xây dựng Đề án, trình tháng 11, ban hành tháng 12/2025.", "2025-11-30",
      "2025-12-31"),
    Sentence(
      "Sở Y tế ban hành Đề án nâng cao chất lượng (tháng 7/2025), Quy định trực (tháng 8/2025).",
      "2025-07-31", "2025-08-31"),
    Sentence(
      "Sở Y tế báo cáo Ủy ban nhân dân tỉnh trước ngày 05 hằng tháng và báo cáo tổng kết trước ngày "
        + "15/10/2025.", nil, "2025-10-14"),
    Sentence(
      "Sở Y tế bố trí lực lượng trực trong suốt thời gian nghỉ lễ, gửi danh sách về Sở Nội vụ trước "
        + "ngày 15/7/2025.", nil, "2025-07-14"),
    Sentence(
      "Sở Y tế nạo vét kênh trước ngày 15/7/2025 (riêng Sở Xây dựng xong trước ngày 05/7/2025).",
      "2025-07-14", "2025-07-04"),
    Sentence(
      "Sở Y tế nạo vét kênh trước ngày 15/7/2025 (riêng Sở Xây dựng xong trước ngày 05/7/2025). "
        + "Cơ quan phối hợp: Sở Tài chính; kết quả: Báo cáo.", "2025-07-14", "2025-07-04"),
    Sentence(
      "Sở Y tế tổ chức xét duyệt lần 1 trước ngày 15/7/2025, lần 2 sau khi có kết quả khám.",
      "2025-07-14", nil),
    Sentence(
      "Sở Y tế lấy phiếu khảo sát, phấn đấu trước ngày 31/10/2025 đạt 70%, trước ngày 30/11/2025 đạt "
        + "100% số hộ.", "2025-10-30", "2025-11-29"),
    Sentence(
      "Sở Y tế giải ngân vốn được giao, đến 30/9/2025 đạt trên 50% và đến 31/12/2025 đạt 100%.",
      "2025-09-30", "2025-12-31"),
    Sentence(
      "Sở Y tế tổ chức 02 đợt tập huấn; đợt 1 trong tuần từ 07/7 đến 11/7/2025, đợt 2 sau khi có dự "
        + "thảo.", "2025-07-11", nil),
  ])
  func `each part has its day`(sentence: Sentence) {
    #expect(days(of: sentence.text) == sentence.days)
  }

  @Test(arguments: [
    Sentence(
      "Sở Y tế rà soát các dự án không thể vận hành trước năm 2030 và phương án thay thế, báo cáo "
        + "UBND tỉnh trước ngày 31/7/2025.", "2025-07-30"),
    Sentence(
      "Sở Y tế rà soát tờ khai; kết quả rà soát gửi Sở Nội vụ trước ngày 31/7/2025.",
      "2025-07-30"),
    Sentence(
      "Sở Y tế ký cam kết với các cơ sở. Hoàn thành trong vòng 15 ngày kể từ ngày nhận được công "
        + "văn này.", nil),
    Sentence(
      "Sở Y tế cung cấp danh sách cán bộ. Danh sách gửi về Sở Nội vụ, hạn cuối 31/7/2025.",
      "2025-07-31"),
    Sentence("Sở Y tế rà soát số liệu (quý I/2024), danh mục dự án (2025).", nil),
  ])
  func `what says more of the same time opens no row`(sentence: Sentence) {
    #expect(days(of: sentence.text) == sentence.days)
  }

  @Test(arguments: [
    Sentence("Báo cáo nêu tại các điểm 1, 2 gửi về Sở Nội vụ trước ngày 22/7/2025.", "2025-07-21"),
    Sentence("Các nội dung tại điểm 1 hoàn thành trước ngày 22/7/2025.", "2025-07-21"),
    Sentence("Báo cáo nêu tại các điểm 3, 4 gửi về Sở Nội vụ trước ngày 22/7/2025.", nil),
    Sentence("Thời gian hoàn thành các nội dung trên: trước ngày 22/7/2025.", "2025-07-21"),
    Sentence(
      "Yêu cầu các đơn vị hoàn thành các nội dung trên trước ngày 22/7/2025.", "2025-07-21"),
    Sentence(
      "Đối với các nội dung chưa xác định rõ thời hạn, các đơn vị hoàn thành trước ngày 22/7/2025.",
      "2025-07-21"),
    Sentence("Mốc hoàn thành chung: 22/7/2025.", "2025-07-22"),
    Sentence(
      "Các nhiệm vụ trên địa bàn xã Hòa Bình hoàn thành trước ngày 22/7/2025.", nil),
    Sentence(
      "Báo cáo tại điểm 1 Công văn số 12/UBND-TH ngày 02/6/2025 gửi trước ngày 22/7/2025.", nil),
  ])
  func `a closing sentence gives its day to the points that it names`(sentence: Sentence) {
    #expect(days(of: "Sở Y tế rà soát hồ sơ.", closing: sentence.text) == sentence.days)
  }
}
