import DirectiveModel
import Testing

@testable import DirectiveParsing

@Suite struct WordMenderTests {
  private func line(_ text: String) -> PageLine? {
    plainPages(text).first.flatMap { PageLineReader.lines(of: $0, at: 0).first }
  }

  @Test(arguments: [
    ("Sở Tứ pháp; Số Nông nghiệp và Mối trường", "Sở Tư pháp; Sở Nông nghiệp và Môi trường"),
    ("- Các sở, ban, ngành mình;", "- Các sở, ban, ngành tỉnh;"),
    ("- Công TTĐT tính;", "- Cổng TTĐT tỉnh;"), ("- Số NN&MT;", "- Sở NN&MT;"),
    ("- SKHDT;", "- SKHĐT;"),
  ])
  func `names differ from known ones in marks alone`(read: String, printed: String) throws {
    #expect(WordMender.mended(try #require(line(read))).text == printed)
  }

  @Test(arguments: [
    "- Thường trực Tỉnh ủy (để b/c);", "- UBND các xã, phường;", "- Phòng TH, KTTH;",
    "- Các thành viên Tổ công tác tính đơn giá;", "- Như Điều 3;", "- Lưu: VT, NC (2b).",
  ])
  func `what is spelt as it should be stays`(text: String) throws {
    #expect(WordMender.mended(try #require(line(text))).text == text)
  }

  @Test(arguments: [
    ("Thắng 10/2025", "Tháng 10/2025"), ("Trực 15/12/2025", "Trước 15/12/2025"),
    ("Quỹ IV/2025", "Quý IV/2025"), ("Trực tiếp", "Trực tiếp"), ("Thường xuyên", "Thường xuyên"),
  ])
  func `times in a column of times`(read: String, printed: String) throws {
    let words = WordMender.mended(try #require(line(read)).words, in: .deadline)
    #expect(words.map(\.text).joined(separator: " ") == printed)
  }
}
