import DirectiveModel
import Testing

@testable import DirectiveParsing

/// What a row takes from the lines around it, and what it keeps.
@Suite struct InheritanceTests {
  @Test func `a second report goes to whom the first went`() {
    let found = rows(
      """
      1. Sở Y tế tổng hợp số liệu, báo cáo quý gửi Sở Nội vụ trước ngày 20/4/2025; báo cáo năm gửi \
      trước ngày 05/12/2025.
      """)
    #expect(found.map(\.reportTo) == [["Sở Nội vụ"], ["Sở Nội vụ"]])
  }

  @Test func `those named before the second time do it by then`() {
    let found = rows(
      """
      1. Sở Y tế hoàn thành kết nối trong quý II/2025, các sở còn lại trong quý III/2025.
      """)
    #expect(found.map { $0.owners.map(\.organization) } == [["Sở Y tế"], ["Các sở còn lại"]])
    #expect(found.map { $0.deadline.date?.description } == ["2025-06-30", "2025-09-30"])
  }

  @Test func `the day of an event beside a stem is no day of what prepares it`() {
    let found = rows(
      """
      1. Sở Y tế chuẩn bị đợt đánh giá (dự kiến từ ngày 18 đến ngày 22 tháng 6 năm 2025) như sau:
      a) Rà soát minh chứng.
      b) Trang bị phòng làm việc.
      """)
    #expect(found.map(\.deadline.kind) == [.none, .none])
  }

  @Test func `what the writer is charged with in a stem is its own duty`() {
    let found = rows(
      """
      1. Giao Ủy ban nhân dân tỉnh Hòa An chủ trì, phối hợp với Sở Y tế:
      a) Ban hành hướng dẫn nghiệp vụ.
      """)
    #expect(found.map { $0.owners.map(\.organization) } == [["Ủy ban nhân dân tỉnh Hòa An"]])
    #expect(found.map { $0.coordinators.map(\.organization) } == [["Sở Y tế"]])
  }

  private func rows(_ body: String, type: String? = nil) -> [DirectiveTask] {
    DirectiveParser().parse(SampleDirective(type: type, body: body).pages).tasks
      .filter { $0.routine != true }
  }

  @Test func `a time of reports gives way to a row's own day, and is for those that report`() {
    let found = rows(
      """
      1. Sở Y tế rà soát định mức, báo cáo Bộ Y tế trước ngày 20/4/2025.
      2. Sở Nội vụ kiện toàn tổ chức bộ máy.
      3. Sở Tài chính gửi báo cáo về Bộ Tài chính.
      4. Thời gian báo cáo: trước ngày 15/5/2025.
      """)
    #expect(found.map { $0.deadline.date?.description } == ["2025-04-19", nil, "2025-05-14"])
  }

  @Test func `a committee leads, other bodies have leaders`() {
    let committee = rows(
      "1. Ban cán sự đảng Ủy ban nhân dân tỉnh\n- Lãnh đạo Sở Y tế chỉ đạo rà soát biên chế.")
    #expect(
      committee.map { $0.owners.map(\.organization) } == [
        ["Ban cán sự đảng Ủy ban nhân dân tỉnh"]
      ])
    let department = rows("1. Sở Nội vụ\n- Lãnh đạo Sở Y tế chỉ đạo rà soát biên chế.")
    #expect(department.map { $0.owners.map(\.organization) } == [["Sở Y tế"]])
  }

  @Test func `who answers for a thing does what follows, and the answer is no row`() {
    let found = rows(
      """
      1. Công ty Điện lực Hòa An chịu trách nhiệm toàn diện về tiến độ các dự án; cập nhật tiến độ \
      chi tiết, gửi Sở Công Thương trước ngày 20/4/2025.
      """)
    #expect(found.map { $0.owners.map(\.organization) } == [["Công ty Điện lực Hòa An"]])
    #expect(found.map(\.reportTo) == [["Sở Công Thương"]])
  }

  @Test func `accountability behind a duty stays in its row`() {
    let found = rows(
      """
      1. Sở Y tế rà soát định mức, báo cáo Bộ Y tế trước ngày 20/4/2025; chịu trách nhiệm trước Ủy \
      ban nhân dân tỉnh về số liệu.
      """)
    #expect(found.count == 1)
    #expect(found.first?.text.contains("chịu trách nhiệm") == true)
  }

  @Test(arguments: [
    ("V/v thành lập Ban Chỉ đạo chuyển đổi số xã", "Ban Chỉ đạo"),
    ("Kiện toàn Tổ công tác cải cách hành chính", "Tổ công tác"),
    ("Quy chế làm việc của Ban Chỉ đạo", nil), ("Thành lập thị trấn Hòa An", nil),
  ])
  func `a document sets up a board or none`(subject: String, board: String?) {
    #expect(BoardRoles.board(setUpBy: subject) == board)
  }

  @Test(arguments: [
    ("PHƯỜNG AN BIÊN", nil), ("PHƯƠNG ÁN", "Phương án"), ("PHUONG AN", "Phương án"),
    ("PHƯƠNG ÁN ỨNG PHÓ THIÊN TAI", "Phương án"), ("PHUONG AN UNG PHO", "Phương án"),
  ])
  func `a ward is no plan`(line: String, type: String?) {
    #expect(
      DocumentTypes.title(words: line.split(separator: " ").map(String.init))?.name == type)
  }
}
