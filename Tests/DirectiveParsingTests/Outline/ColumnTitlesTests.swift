import CLexicons
import Testing
import VietnameseText

@testable import DirectiveParsing

@Suite struct ColumnTitlesTests {
  private func column(_ title: String) -> OutlineNode.Column {
    ColumnTitles.column(title.split(separator: " ").map { String($0).bareKey })
  }

  static let rows = LexiconTable.rows(
    lexicon_column_titles_start(), lexicon_column_titles_size)

  @Test(arguments: rows)
  func `each row of the list says of a title what it should, and stands in its own sentence`(
    row: [String]
  ) throws {
    try #require(row.count == 5)
    #expect(column(row[0]).rawValue == row[1])
    let words = { (text: String) in
      text.bareKey.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
    #expect(words(row[3]).contains(words(row[0])))
  }

  @Test(arguments: [
    ("Cơ quan, đơn vị chủ trì", "owner"), ("Người, đơn vị thực hiện", "owner"),
    ("Đơn vị", "owner"), ("Người thực hiện & kết quả", "owner"),
    ("Lãnh đạo phụ trách", "owner"), ("Cơ quan, đơn vị phối hợp", "coordinator"),
    ("Đơn vị nhận, phối hợp", "coordinator"), ("Đơn vị nhận", "receiver"),
    ("Trình / báo cáo", "receiver"), ("Thời gian thực hiện", "deadline"),
    ("Thời gian trình, thực hiện", "deadline"), ("Nội dung phối hợp", "task"),
    ("Nhiệm vụ được phân công", "task"), ("Tên tài liệu", "task"),
    ("Kết quả đạt được", "deliverable"),
  ])
  func `the first words that say something decide`(title: String, wanted: String) {
    #expect(column(title).rawValue == wanted)
  }

  @Test(arguments: [
    "Kinh phí hỗ trợ", "Đơn vị tính", "Hạn chế, tồn tại", "Tình trạng", "Số cần bổ sung",
    "Lãnh đạo chỉ đạo", "Địa điểm thực hiện", "Việt Nam", "", "(1)",
  ])
  func `titles that say nothing of who, what or when`(title: String) {
    #expect(column(title) == .other)
  }
}
