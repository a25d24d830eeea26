import DirectiveModel
import Testing

@testable import DirectiveParsing

@Suite struct CitationsTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var text: String
    var citations: [String]
    var testDescription: String { text }

    init(_ text: String, _ citations: String...) {
      self.text = text
      self.citations = citations
    }
  }

  private static func shown(_ citation: Citation) -> String {
    [
      citation.type, citation.number, citation.date?.description, citation.issuer, citation.title,
    ].map { $0 ?? "-" }.joined(separator: " | ")
  }

  @Test(arguments: [
    Example(
      "Thực hiện Công điện số 44/CĐ-TTg ngày 15/4/2026 của Thủ tướng Chính phủ về việc phòng, chống hạn hán; Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị",
      "Công điện | 44/CĐ-TTg | 2026-04-15 | Thủ tướng Chính phủ | về việc phòng, chống hạn hán",
      "Nghị quyết | 57-NQ/TW | 2024-12-22 | Bộ Chính trị | -"),
    Example(
      "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
      "Luật | - | 2022-06-15 | - | Luật Thi đua, khen thưởng"),
    Example(
      "Bộ luật Lao động số 45/2019/QH14 ngày 20 tháng 11 năm 2019",
      "Bộ luật | 45/2019/QH14 | 2019-11-20 | - | Bộ luật Lao động"),
    Example(
      "tại các Công văn số 12/STC-NS ngày 03/02/2026 và số 45/STC-NS ngày 10/02/2026",
      "Công văn | 12/STC-NS | 2026-02-03 | - | -", "Công văn | 45/STC-NS | 2026-02-10 | - | -"),
    Example(
      "Xét đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 88/TTr-SXD ngày 12-5-2026",
      "Tờ trình | 88/TTr-SXD | 2026-05-12 | Giám đốc Sở Xây dựng | -"),
    Example(
      "Thông báo kết luận số 31/TB-VPCP ngày 02 tháng 02 năm 2026",
      "Thông báo | 31/TB-VPCP | 2026-02-02 | - | -"),
    Example("theo Quyết định 19 /QĐ-UBND", "Quyết định | 19/QĐ-UBND | - | - | -"),
    Example("Chỉ thị số 17/CT- TTg của Thủ tướng", "Chỉ thị | 17/CT-TTg | - | Thủ tướng | -"),
    Example(
      "Biên bản họp ngày 20/12/2025 của Hội đồng Thi đua, khen thưởng Sở Y tế.",
      "Biên bản | - | 2025-12-20 | Hội đồng Thi đua, khen thưởng Sở Y tế | -"),
    Example(
      "quy định tại Luật Đất đai và các văn bản hướng dẫn", "Luật | - | - | - | Luật Đất đai"),
  ])
  func `reads what is cited`(example: Example) {
    #expect(Citations.scan(Passage(example.text)).map(Self.shown) == example.citations)
  }

  @Test(arguments: [
    "hoàn thành 5/5 huyện trước ngày 15/12/2026", "trực 24/24 giờ, 7/7 ngày",
    "đạt 612/5.180 tỷ đồng",
    "theo quy định của pháp luật về kỷ luật, kỷ cương", "báo cáo kết quả trước ngày 20/6/2026",
    "Kế hoạch này có hiệu lực kể từ ngày ký", "đợt 1/2026, quý II/2026",
    "giai đoạn 2021 - 2025, tầm nhìn 2050", "tại km 12/QL1A cũ".lowercased(),
  ])
  func `leaves other numbers alone`(text: String) {
    #expect(Citations.scan(Passage(text)).map(Self.shown) == [])
  }

  @Test func `the range holds the date, so that no deadline is read there`() {
    let passage = Passage("Công văn số 12/STC-NS ngày 03 tháng 02 năm 2026, hoàn thành")
    #expect(
      Citations.scan(passage).map { passage.text(of: $0.range) } == [
        "Công văn số 12/STC-NS ngày 03 tháng 02 năm 2026"
      ])
  }
}
