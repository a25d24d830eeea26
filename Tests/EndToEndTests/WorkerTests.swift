import Foundation
import TestSupport
import Testing

@Suite struct WorkerTests {
  private func records(_ lines: String) throws -> [[String: Any]] {
    let result = try CommandLineProgram.run(["worker"], input: Data(lines.utf8))
    #expect(result.status == 0, "\(result.errors)")
    return try result.text.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func `one record for each line, in order, whatever the line`() throws {
    let text = Data("Kính gửi: Sở Nội vụ".utf8).base64EncodedString()
    let found = try records(
      """
      {"bytesBase64": "\(text)", "reference": "một"}
      nonsense

      {"path": "/no/such/file", "reference": "hai"}
      {"reference": "ba"}
      {"bytesBase64": "*", "reference": "bốn"}
      {"bytesBase64": "", "reference": "năm"}
      {"path": 6, "reference": "sáu"}
      {"path": "/no/such/file", "reference": 7}
      [{"reference": "tám"}]
      """)
    let references = found.map { ($0["source"] as? [String: Any])?["reference"] as? String }
    #expect(references == ["một", nil, nil, "hai", "ba", "bốn", "năm", "sáu", "7", nil])
    #expect(found.dropFirst().allSatisfy { $0["status"] as? String == "failed" })
    let pages = found.first?["pages"] as? [[String: Any]]
    #expect((pages?.first?["lines"] as? [[String: Any]])?.count == 1)
  }

  @Test func `nothing in, nothing out`() throws {
    #expect(try records("").isEmpty)
  }
}
