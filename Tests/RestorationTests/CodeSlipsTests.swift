import DirectiveModel
import Testing

@testable import Restoration

@Suite struct CodeSlipsTests {
  private func tokens(_ text: String) -> [InkToken] {
    text.split(separator: " ").enumerated().flatMap { index, word in
      InkScanner().tokens(of: String(word), line: 0, index: index)
    }
  }

  private func mended(_ text: String) -> [String] {
    let tokens = tokens(text)
    return tokens.indices.compactMap { CodeSlips().mended($0, of: tokens) }
  }

  @Test(arguments: [
    ("trước ngày l5/12/2024", "15"), ("ngày 1O/01/2025", "10"), ("Quyết định số 15/QP-TTg", "QĐ"),
    ("số 171/QD-UBND", "QĐ"), ("Il. MỤC TIÊU", "II"), ("Ill- NHIỆM VỤ", "III"),
    ("Vv. TỔ CHỨC THỰC HIỆN", "V"), ("Ii |HẠ TẦNG", "II"), ("trong Quý Il năm 2025", "II"),
    ("Vi. TIẾN ĐỘ", "VI"), ("Lưu: VT, KT.bngocl06", "bngoc106"),
  ])
  func `form alone tells what was printed`(text: String, mendedText: String) {
    #expect(mended(text) == [mendedText])
  }

  @Test(arguments: [
    "trước ngày 15/12/2024", "171/KH-UBND", "số 15/QĐ-TTg", "tuyến l5", "l5/13/2024 kỳ", "A4/B5",
    "lô 5", "10l nước", "II. MỤC TIÊU", "ii. một việc", "Vi. rút", "gọi Il. là", "quy il",
    "QD về việc", "Lưu: VT, NC.long172", "Lưu: VT, nvl06", "bngocl06 ngày",
    "https://example.vn/l5/12",
  ])
  func `what has its form, or none, stays`(text: String) {
    #expect(mended(text).isEmpty)
  }
}
