import DirectiveModel
import Foundation
import Testing
internal import VietnameseText

@testable import Restoration

/// Over the model that ships.
@Suite struct MarksTests {
  private let model: RestorationModel

  init() throws {
    model = try RestorationModel.open(ModelLocator(environment: [:]))
  }

  @Test(arguments: [
    "Ủy ban nhân dân tỉnh Hậu Giang",
    "KẾ HOẠCH triển khai thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ",
    "Giám đốc Sở Nội vụ chịu trách nhiệm trước Ủy ban nhân dân tỉnh về kết quả thực hiện.",
    "Quyết định số 1234/QĐ-UBND ngày 31/12/2020",
    "Liên hệ: vanphong@haugiang.gov.vn, điện thoại 0293.3878 899, TTHC, PCI, SIPAS",
  ])
  func `stripped text gets its marks back`(line: String) {
    #expect(MarksRestorer(model).restore(line.unaccented) == line)
  }

  @Test(arguments: [
    "Uy ban nhan dan", "1. Giao Giam doc So", "  hai   khoang trang\t", "abc XYZ 12/2024", "",
    "¢ @6 ¥",
    "Nguyễn Văn A, Ban hanh", "việc nay",
  ])
  func `restoring changes marks alone`(line: String) {
    #expect(MarksRestorer(model).restore(line).unaccented == line.unaccented)
  }

  @Test(arguments: [
    "Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về ban hành",
    "1. Giao Sở Nội vụ", "2. Tham mưu", "UBND", "Ban Chi, Tham gia", "Nơi nhận:",
  ])
  func `good text stays as it is`(line: String) throws {
    let context = "Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;"
    let page = RecognizedPage(
      number: 1, source: .plain, lines: [line, context].map { RecognizedLine(text: $0) })
    let restored = NoisyChannelRestorer(model).restore([page])
    #expect(restored[0].lines[0].text == line)
    #expect(restored[0].lines[0].edits == [])
  }

  @Test func `edits tell what was changed, and where`() throws {
    let line = "Uỷ ban: Uy ban NHAN dan".replacing("Uỷ ban: ", with: "")
    let page = RecognizedPage(number: 1, source: .plain, lines: [RecognizedLine(text: line)])
    let restored = NoisyChannelRestorer(model).restore([page])[0].lines[0]
    #expect(restored.text == "Ủy ban NHÂN dân")
    #expect(restored.edits.map(\.at) == [0, 7, 12])
    #expect(restored.edits.map(\.to) == ["Ủy", "NHÂN", "dân"])
    #expect(restored.words.map(\.text) == ["Ủy", "ban", "NHÂN", "dân"])
  }
}

@Suite struct MarksExplanationTests {
  @Test func `an explanation of marks tells what the filter writes`() throws {
    let filter = TextFilter(try TrainingTests.model(), marksOnly: true)
    let text = "Uy ban nhan dan tinh\n\n(yeu cau) cac so, ban\n"
    var plain: [UInt8] = []
    filter.restore(Array(text.utf8), into: &plain)
    var explained: [UInt8] = []
    var edits: [String] = []
    filter.restore(Array(text.utf8), into: &explained) { line, edit in
      edits.append("\(line):\(edit.at) \(edit.from)→\(edit.to)")
    }
    #expect(plain == explained)
    #expect(
      edits.prefix(3) == ["1:0 Uy→Ủy", "1:7 nhan→nhân", "1:12 dan→dân"]
    )
    #expect(edits.contains("3:1 yeu→yêu"))
  }
}
