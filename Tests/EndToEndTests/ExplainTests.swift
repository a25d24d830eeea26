import Foundation
import Testing

@Suite struct ExplainTests {
  private static let directive = """
    ỦY BAN NHÂN DÂN
    TỈNH HÒA AN
    Số: 145/UBND-TH
    Hòa An, ngày 10 tháng 3 năm 2025
    V/v phòng cháy
    Kính gửi: Các sở, ban, ngành tỉnh.
    1. Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2025, giao Sở Y tế báo cáo trước ngày 20/3/2025.
    """

  @Test func `a rule writer sees which rule read what, where, and what was masked`() throws {
    let result = try CommandLineProgram.run(["explain", "-"], input: Data(Self.directive.utf8))
    #expect(result.status == 0, "\(result.text)")
    #expect(result.text.contains("document.numberSymbol  header.number  145/UBND-TH"))
    #expect(result.text.contains("deadline  deadline.before  before 2025-03-19"))
    #expect(result.text.contains("“trước ngày 20/3/2025”  [page 1, line 7]"))
    #expect(result.text.contains("Kế hoạch số 12/KH-UBND ngày 05/3/2025"))
  }

  @Test func `programs get JSON`() throws {
    let result = try CommandLineProgram.run(
      ["explain", "-", "--to", "json"], input: Data(Self.directive.utf8))
    let value = try JSONSerialization.jsonObject(with: Data(result.text.utf8)) as? [String: Any]
    #expect((value?["tasks"] as? [Any])?.count == 1)
  }

  @Test func `the rules are listed, and one or the other is wanted`() throws {
    let rules = try CommandLineProgram.run(["explain", "--rules"])
    #expect(rules.text.contains("### deadline.before"))
    #expect(try CommandLineProgram.run(["explain"]).status == 64)
  }
}
