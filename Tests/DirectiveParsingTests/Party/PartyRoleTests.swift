import DirectiveModel
import Testing

@testable import DirectiveParsing

/// Who of a row leads and who helps, where brackets say so.
@Suite struct PartyRoleTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var text: String
    var leaders: [String]
    var helpers: [String]

    init(_ text: String, _ leaders: [String], _ helpers: [String]) {
      self.text = text
      self.leaders = leaders
      self.helpers = helpers
    }

    var testDescription: String { text }
  }

  static let examples = [
    Example(
      "Ban An toàn (chủ trì), Ban Kỹ thuật, Ban Quản lý đầu tư (phối hợp) thành lập",
      ["Ban An toàn"], ["Ban Kỹ thuật", "Ban Quản lý đầu tư"]),
    Example(
      "Công an phường (phối hợp: Ban Chỉ huy Quân sự phường): xây dựng", ["Công an phường"],
      ["Ban Chỉ huy Quân sự phường"]),
    Example(
      "Sở Y tế (đơn vị phối hợp: Bảo hiểm xã hội tỉnh, Sở Tài chính) thanh toán", ["Sở Y tế"],
      ["Bảo hiểm xã hội tỉnh", "Sở Tài chính"]),
    Example("Tỉnh đoàn (đầu mối), Sở Nội vụ (tham gia) tổ chức", ["Tỉnh đoàn"], ["Sở Nội vụ"]),
    Example("Sở Y tế, Sở Nội vụ (cơ quan thường trực) rà soát", ["Sở Y tế", "Sở Nội vụ"], []),
    Example("Sở Y tế (theo Quy chế phối hợp số 07) rà soát", ["Sở Y tế"], []),
    Example("Sở Y tế (phối hợp khi có yêu cầu) rà soát", ["Sở Y tế"], []),
  ]

  @Test(arguments: examples) func `brackets tell roles`(example: Example) throws {
    let list = try #require(PartyParser(Reading(Passage(example.text))).list(at: 0))
    #expect(list.parties.map(\.organization) == example.leaders)
    #expect(list.helpers.map(\.organization) == example.helpers)
  }

  @Test func `those who help in a title help in all below it`() {
    let body = "1. Sở Y tế (phối hợp: Sở Nội vụ)\n- Rà soát định mức.\n- Lập dự toán kinh phí."
    let tasks = DirectiveParser().parse(SampleDirective(body: body).pages).tasks
      .filter { $0.routine != true }
    #expect(tasks.map { $0.owners.map(\.organization) } == [["Sở Y tế"], ["Sở Y tế"]])
    #expect(tasks.map { $0.coordinators.map(\.organization) } == [["Sở Nội vụ"], ["Sở Nội vụ"]])
  }
}
