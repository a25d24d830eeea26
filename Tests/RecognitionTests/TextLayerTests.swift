import DirectiveModel
import Foundation
import Testing

@testable import Recognition

/// Text layers of hand-made PDFs, and how good a layer is.
@Suite struct TextLayerTests {
  /// One page whose lines are set in a Western font, byte for byte.
  private static func pdf(font: String, lines: [[UInt8]]) -> Data {
    var content = Data("BT /F1 12 Tf 72 760 Td 16 TL\n".utf8)
    for line in lines {
      content += Data("<".utf8) + Data(line.map { String(format: "%02X", $0) }.joined().utf8)
      content += Data("> Tj T*\n".utf8)
    }
    content += Data("ET".utf8)
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      """
      << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R
      /Resources << /Font << /F1 4 0 R >> >> >>
      """,
      "<< /Type /Font /Subtype /TrueType /BaseFont /\(font) /Encoding /WinAnsiEncoding >>",
    ]
    var bytes = Data("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(bytes.count)
      bytes += Data("\(index + 1) 0 obj\n\(object)\nendobj\n".utf8)
    }
    offsets.append(bytes.count)
    bytes += Data("5 0 obj\n<< /Length \(content.count) >>\nstream\n".utf8)
    bytes += content + Data("\nendstream\nendobj\n".utf8)
    let table = bytes.count
    bytes += Data("xref\n0 6\n0000000000 65535 f \n".utf8)
    for offset in offsets { bytes += Data(String(format: "%010d 00000 n \n", offset).utf8) }
    bytes += Data("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n".utf8)
    return bytes
  }

  private static func page(_ pdf: Data) throws -> RecognizedPage? {
    let source = try PDFSource(pdf)
    switch try source.content(ofPage: 1, configuration: RecognitionConfiguration()) {
    case .text(let page): return page
    case .image: return nil
    }
  }

  private static let tcvn3 = [
    "Uû ban nh©n d©n tØnh yªu cÇu c¸c së, ngµnh",
    "khÈn tr\u{AD}¬ng thùc hiÖn nhiÖm vô ®\u{AD}îc giao tr\u{AD}íc ngµy 15/12/2004.",
  ].map { line in line.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }

  @Test func `a layer in TCVN3 becomes Unicode, and a finding says so`() throws {
    let page = try #require(try Self.page(Self.pdf(font: "ABCDEF+.VnTime", lines: Self.tcvn3)))
    #expect(
      page.lines.map(\.text) == [
        "Uỷ ban nhân dân tỉnh yêu cầu các sở, ngành",
        "khẩn trương thực hiện nhiệm vụ được giao trước ngày 15/12/2004.",
      ])
    #expect(page.findings.map(\.code) == [.legacyEncoding])
    #expect(page.lines.allSatisfy { $0.words.allSatisfy { $0.box != nil } })
  }

  @Test func `a font of capitals gives capitals`() throws {
    let page = try #require(try Self.page(Self.pdf(font: "ABCDEF+.VnTimeH", lines: Self.tcvn3)))
    #expect(page.lines.first?.text == "UỶ BAN NHÂN DÂN TỈNH YÊU CẦU CÁC SỞ, NGÀNH")
  }

  @Test func `a layer in another language is no Vietnamese: the page is recognised`() throws {
    let lines = ["The quick brown fox jumps over the lazy dog"].map { Array($0.utf8) }
    #expect(try Self.page(Self.pdf(font: "Helvetica", lines: lines)) == nil)
  }

  @Test(arguments: [".VnTimeH", "ABCDEF+.VnArialH,Bold", ".VnTimeH-Italic"])
  func `fonts of capitals are known by name`(name: String) {
    #expect(PDFCapitalFonts.isCapital(name))
  }

  @Test(arguments: [".VnTime", "Helvetica", "VNI-TimesH", "ABCDEF+.VnHelvetica", ""])
  func `other fonts are none`(name: String) {
    #expect(!PDFCapitalFonts.isCapital(name))
  }

  @Test(arguments: [
    (
      "Ủy ban nhân dân tỉnh yêu cầu các sở, ngành thực hiện theo Quyết định số 15/QĐ-TTg", true,
      true
    ),
    (
      "Ủy ban nhàn dân tinhh yêu cầu cáe sở, ngànhh thựe hiện theo Quyểt dịnh sốo đượcc ngayf",
      false,
      false
    ),
    ("Uy ban nhan dan tinh yeu cau cac so, nganh thuc hien theo Quyet dinh", false, false),
    ("Ủy ban nhân dân tỉnh Gia Lai, huyện Krông Pa và Đak Đoa, Đắk Lắk", true, false),
    ("", false, false),
  ])
  func `a layer is judged by its syllables, a scan's more strictly`(
    text: String, isGood: Bool, onScan: Bool
  ) {
    let quality = TextLayerQuality(of: text.split(separator: " ").map(String.init))
    #expect(quality.isGood(onScan: false) == isGood)
    #expect(quality.isGood(onScan: true) == onScan)
  }
}
