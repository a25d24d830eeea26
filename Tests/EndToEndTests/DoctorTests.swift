import Foundation
import Testing

@Suite struct DoctorTests {
  @Test func `a machine that can read is well`() throws {
    let result = try CommandLineProgram.run(["doctor"])
    #expect(result.status == 0, "\(result.text)")
    #expect(result.text.contains("read “Giao Sở Nội vụ báo cáo trước ngày 15/12/2024.”"))
  }

  @Test func `missing language data is told, with its remedy`() throws {
    let result = try CommandLineProgram.run(["doctor", "--tessdata", "/no/such/folder"])
    #expect(result.status == 69)
    #expect(result.text.contains("apt-get install tesseract-ocr-vie"))
  }

  @Test func `programs get one JSON object a line`() throws {
    let result = try CommandLineProgram.run(["doctor", "--json"])
    for line in result.text.split(separator: "\n") {
      let check = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(check?["isGood"] as? Bool == true)
    }
  }
}
