import DirectiveModel
import Foundation
import TestSupport
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

  @Test func `a signed file tells both its signers and their days`() throws {
    let evidence = PDFSignatures.evidence(
      in: try Data(contentsOf: Fixture.file("Signed/an-binh.pdf")))
    #expect(
      evidence == [
        SignatureEvidence(
          signedOn: CalendarDay(year: 2024, month: 3, day: 14), signer: "Trần Thị Hạnh",
          organization: "Ủy ban nhân dân xã An Bình", reason: "Ban hành văn bản"),
        SignatureEvidence(
          signedOn: CalendarDay(year: 2024, month: 3, day: 15), signer: "UBND xã An Bình",
          organization: "Huyện Bình Minh", reason: "Ban hành văn bản"),
      ])
  }

  /// The message of the first signature in the file.
  private func message() throws -> [UInt8] {
    let file = try Data(contentsOf: Fixture.file("Signed/an-binh.pdf"))
    let mark = try #require(file.range(of: Data("/Contents <".utf8)))
    return PDFString.hexadecimal(file[mark.upperBound...])
  }

  @Test func `the signer's certificate is the one that the message names`() throws {
    let signed = try #require(SignedMessage(try message()))
    #expect(signed.commonName == "Trần Thị Hạnh")
    #expect(signed.organization == "Ủy ban nhân dân xã An Bình")
  }

  @Test func `a message cut off or damaged anywhere is no message, or another one`() throws {
    let whole = try message()
    let end = try #require(whole.lastIndex { $0 != 0 }) + 1
    for length in stride(from: 0, to: end - 300, by: 97) {
      #expect(SignedMessage(Array(whole[..<length])) == nil)
    }
    for place in stride(from: 0, to: end, by: 13) {
      var damaged = whole
      damaged[place] ^= 0x80
      _ = SignedMessage(damaged)
    }
  }

  static let elements: [(bytes: [UInt8], members: [[UInt8]]?)] = [
    ([0x30, 3, 2, 1, 7], [[7]]),
    ([0x30, 0x80, 2, 1, 7, 0x30, 0x80, 0, 0, 0, 0], [[7], []]),
    ([0x30, 0x81, 3, 2, 1, 7], [[7]]),
    ([0x30, 4, 2, 1, 7], nil), ([0x30, 0x80, 2, 1, 7], nil), ([0x30, 0x88, 0xFF], nil),
    ([0x1F, 0x81, 1, 0], nil), ([0x30], nil), ([], nil),
    ([0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF, 0], nil),
    ([UInt8](repeating: 0x30, count: 1) + [UInt8](repeating: 0x80, count: 60), nil),
  ]

  @Test(arguments: elements)
  func `lengths are known, long, or open`(bytes: [UInt8], members: [[UInt8]]?) {
    #expect(BERElement(bytes[...])?.members.map { Array($0.content) } == members)
  }

  static let strings: [(written: [UInt8], text: String?)] = [
    (Array(#" (D\07220240314162531\05307\04700\047)"#.utf8), "D:20240314162531+07'00'"),
    (Array(#"(UBND \(x\343\))"#.utf8), nil),
    (Array(#"(\376\377\000\341\036\243)"#.utf8), "áả"),
    (Array("<FEFF00E11EA3>".utf8), "áả"), (Array("<FE FF 00 E1 1E A3>".utf8), "áả"),
    ([0x28, 0xFE, 0xFF, 0x1E, 0x5C, 0x28, 0x1E, 0x5C, 0x6E, 0x29], "\u{1E28}\u{1E0A}"),
    (Array("(An (Bình)) /M".utf8), "An (Bình)"), (Array("(An \\\nBình)".utf8), "An Bình"),
    (Array("<</Filter/Standard>>".utf8), nil), (Array("10 0 R".utf8), nil),
    (Array("( )".utf8), nil), (Array("(\\".utf8), nil), ([], nil),
  ]

  @Test(arguments: strings)
  func `strings are read as they may be written`(written: [UInt8], text: String?) {
    #expect(PDFString.text(at: Data(written)) == text)
  }

  @Test func `a time stamp is no signature of a person`() {
    let object =
      "7 0 obj <</Type/DocTimeStamp/SubFilter/ETSI.RFC3161/ByteRange[0 1 2 3]/M(D:20240315)>> endobj"
    #expect(PDFSignatures.evidence(in: Data(object.utf8)).isEmpty)
  }
}
