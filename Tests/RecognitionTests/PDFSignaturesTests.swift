import DirectiveModel
import Foundation
import Testing

@testable import Recognition

struct PDFSignaturesTests {
  static let days: [(date: String, day: CalendarDay?)] = [
    ("D:20240314190000Z", CalendarDay(year: 2024, month: 3, day: 15)),
    ("D:20240315090000+07'00'", CalendarDay(year: 2024, month: 3, day: 15)),
    ("D:20240315", CalendarDay(year: 2024, month: 3, day: 15)),
    ("D:20241340", nil), ("hôm qua", nil),
  ]

  @Test(arguments: days)
  func `the day is Vietnam's`(date: String, day: CalendarDay?) {
    #expect(PDFSignatures.signingDay(date) == day)
  }

  @Test func `signer, body and day stand in the dictionary`() {
    func name(_ kind: UInt8, _ text: String) -> [UInt8] {
      [0x06, 3, 0x55, 4, kind, 0x0C, UInt8(text.utf8.count)] + Array(text.utf8)
    }
    let certificate = name(3, "Ban Cơ yếu CA") + name(3, "Nguyễn Văn A") + name(10, "UBND tỉnh B")
    let hexadecimal = certificate.map { String(format: "%02X", $0) }.joined()
    let object =
      "7 0 obj <</Type/Sig/ByteRange[0 1 2 3]/M(D:20240315090000+07'00')/Contents<\(hexadecimal)>>> endobj"
    let evidence = PDFSignatures.evidence(in: Data(object.utf8))
    #expect(evidence.count == 1)
    #expect(evidence.first?.signer == "Nguyễn Văn A")
    #expect(evidence.first?.organization == "UBND tỉnh B")
    #expect(evidence.first?.signedOn == CalendarDay(year: 2024, month: 3, day: 15))
  }

  @Test func `no dictionary, no evidence`() {
    #expect(PDFSignatures.evidence(in: Data("%PDF-1.4 /ByteRange".utf8)).isEmpty)
  }
}
