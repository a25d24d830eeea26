import DirectiveModel
import Testing

@testable import DirectiveParsing

/// A giấy mời names guests and asks them to come; neither is a task.
@Suite struct InvitationTests {
  private func tasks(_ body: String) -> [DirectiveTask] {
    let text = """
      UBND TỈNH HÒA AN
      SỞ Y TẾ
      Số: 31/GM-SYT
      Hòa An, ngày 10 tháng 3 năm 2025
      GIẤY MỜI
      Họp bàn công tác đấu thầu thuốc
      Sở Y tế tổ chức cuộc họp bàn công tác đấu thầu thuốc như sau:
      I. Thành phần
      1. Sở Y tế:
      - Ban Giám đốc Sở;
      - Phòng Kỹ thuật;
      - Đại diện lãnh đạo Phòng Tài chính.
      2. Bảo hiểm xã hội tỉnh:
      - Lãnh đạo Phòng Giám định.
      II. Thời gian: 8 giờ ngày 14 tháng 3 năm 2025.
      \(body)
      """
    return DirectiveParser().parse(plainPages(text)).tasks
  }

  @Test(arguments: [
    "Rất mong các đơn vị phân công đúng thành phần tham dự đầy đủ.",
    "Đề nghị các đơn vị cử cán bộ tham dự họp đúng giờ.",
    "Trân trọng kính mời./.",
  ])
  func `guests and their coming are no tasks`(body: String) {
    #expect(tasks(body).map(\.text) == [])
  }

  @Test func `what guests are to prepare is one`() {
    let found = tasks(
      "III. Giao Bảo hiểm xã hội tỉnh chuẩn bị báo cáo, gửi về Sở Y tế trước ngày 12/3/2025.")
    #expect(found.map(\.deadline.date) == [CalendarDay(year: 2025, month: 3, day: 11)])
  }
}
