import DirectiveModel
import Testing

@testable import DirectiveParsing

/// What a clerk would look at again is a finding, never silence.
@Suite struct DoubtTests {
  private static let letter = """
    ỦY BAN NHÂN DÂN
    TỈNH HÀ GIANG
    Số: 812/UBND-KTTH
    V/v chuẩn bị tổng kiểm kê tài sản công
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Hà Giang, ngày 12 tháng 3 năm 2024
    Kính gửi:
    %
    - Sở Tài chính;
    - Kho bạc Nhà nước tỉnh.
    Thực hiện Quyết định số 213/QĐ-TTg ngày 01/3/2024 của Thủ tướng Chính phủ, Chủ tịch UBND tỉnh có ý kiến như sau:
    1. Giao Sở Tài chính xây dựng kế hoạch, trình UBND tỉnh trước ngày 30/4/2024.
    """

  private func parse(_ text: String, sureness: Double? = nil) -> ParsedDirective {
    var page = RecognizedPage(
      number: 1, source: sureness == nil ? .plain : .ocr,
      lines: text.split(separator: "\n").map { RecognizedLine(text: String($0)) })
    for line in page.lines.indices {
      for word in page.lines[line].words.indices {
        page.lines[line].words[word].confidence = sureness.map {
          page.lines[line].text.hasPrefix("V/v") ? $0 : 0.99
        }
      }
    }
    return DirectiveParser().parse([RestoredPage(unchanged: page)])
  }

  @Test(arguments: ["Ì OONG THONG TIN ĐIEN TƯ GH", "TRTTTETTTT TNNHPHÙ]\nĐẾN Ngày 5"])
  func `a stamp read behind Kính gửi does not hide whom it names`(stamp: String) {
    let parsed = parse(Self.letter.replacing("%", with: stamp))
    #expect(
      parsed.document.addressees.map(\.name) == ["Sở Tài chính", "Kho bạc Nhà nước tỉnh"])
    #expect(parsed.tasks.map(\.path) == [["1"]])
  }

  @Test func `a member read unsurely is named with its evidence`() throws {
    let text = Self.letter.replacing("%\n", with: "")
    let doubts = parse(text, sureness: 0.3).findings.filter { $0.code == .doubtfulField }
    #expect(doubts.compactMap(\.field) == ["document.subject", "document.type"])
    #expect(doubts.allSatisfy { $0.page == 1 && $0.evidence?.isEmpty == false })
    #expect(!parse(text, sureness: 0.9).findings.contains { $0.code == .doubtfulField })
  }
}

@Suite struct TaskDoubtTests {
  private func parsed(_ duty: String) -> ParsedDirective {
    DirectiveParser().parse(SampleDirective(type: nil, body: "1. " + duty).pages)
  }

  @Test(arguments: [
    "Giao Sở Y tế báo cáo chậm nhất ngày 31/6/2025.", "Giao Sở Y tế báo cáo trước ngày 29/02/2026.",
  ])
  func `a day that does not exist is null and a finding, never a guess`(duty: String) throws {
    let parsed = parsed(duty)
    let task = try #require(parsed.tasks.first)
    #expect(task.deadline.date == nil && task.needsReview && task.confidence < 0.9)
    #expect(parsed.findings.contains { $0.code == .doubtfulDeadline && $0.task == task.id })
  }

  @Test func `a sound deadline is no finding`() {
    let parsed = parsed("Giao Sở Y tế báo cáo chậm nhất ngày 30/6/2025.")
    #expect(parsed.tasks.first?.deadline.date?.description == "2025-06-30")
    #expect(!parsed.findings.contains { $0.code == .doubtfulDeadline })
  }
}
