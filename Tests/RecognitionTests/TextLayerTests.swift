import DirectiveModel
import Foundation
import LineNetwork
import TestSupport
import Testing

@testable import Recognition

/// Text layers of hand-made PDFs, and how good a layer is.
@Suite struct TextLayerTests {
  /// Lines set in a Western font, byte for byte, on a page that may show more.
  ///
  /// - Parameters:
  ///   - font: Its name.
  ///   - lines: From the top down.
  ///   - marks: Codes that take no room of their own.
  ///   - drawing: Operators that draw other things.
  /// - Returns: The file.
  private static func pdf(
    font: String, lines: [[UInt8]], marks: Set<Int> = [], drawing: String = ""
  ) -> Data {
    var content = Data(drawing.utf8) + Data("\nBT /F1 12 Tf 72 760 Td 16 TL\n".utf8)
    for line in lines {
      content += Data("<".utf8) + Data(line.map { String(format: "%02X", $0) }.joined().utf8)
      content += Data("> Tj T*\n".utf8)
    }
    content += Data("ET".utf8)
    let widths = (32...255).map { marks.contains($0) ? "0" : "500" }.joined(separator: " ")
    let object = """
      << /Type /Font /Subtype /TrueType /BaseFont /\(font) /Encoding /WinAnsiEncoding
      /FirstChar 32 /LastChar 255 /Widths [\(widths)] >>
      """
    return HandMadePDF([
      .init(content, resources: "/Font << /F1 %1 0 R >>", objects: [Data(object.utf8)])
    ]).bytes
  }

  private static func bytes(_ text: String) throws -> [UInt8] {
    Array(try #require(text.data(using: .windowsCP1252)))
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

  @Test func `VNI's marks are letters of no width, and become Unicode`() throws {
    let lines = [
      "Uyû ban nhaân daân tænh yeâu caàu caùc sôû, ngaønh",
      "khaån tröông thöïc hieän nhieäm vuï ñöôïc giao tröôùc ngaøy 15/12/2004.",
    ]
    let marks = Set(try Self.bytes("øùûõïâàáåãäêèéúüë").map(Int.init))
    let pdf = Self.pdf(font: "VNI-Times", lines: try lines.map(Self.bytes), marks: marks)
    let page = try #require(try Self.page(pdf))
    #expect(
      page.lines.map(\.text) == [
        "Uỷ ban nhân dân tỉnh yêu cầu các sở, ngành",
        "khẩn trương thực hiện nhiệm vụ được giao trước ngày 15/12/2004.",
      ])
    #expect(page.findings.map(\.code) == [.legacyEncoding])
  }

  @Test func `VPS's letters become Unicode`() throws {
    let lines = [
      "U› ban nhân dân tÌnh yêu cÀu các sª, ngành",
      "khÄn trÜÖng th¿c hiŒn nhiŒm vø ÇÜ®c giao trÜ§c ngày 15/12/2004.",
    ]
    let pdf = Self.pdf(font: "VPSTimes", lines: try lines.map(Self.bytes))
    let page = try #require(try Self.page(pdf))
    #expect(
      page.lines.map(\.text) == [
        "Uỷ ban nhân dân tỉnh yêu cầu các sở, ngành",
        "khẩn trương thực hiện nhiệm vụ được giao trước ngày 15/12/2004.",
      ])
    #expect(page.findings.map(\.code) == [.legacyEncoding])
  }

  /// A stamp's few words in TCVN3, which alone would be sound.
  private static let stamp = ["Ký sè bëi: Uû ban nh©n d©n tØnh", "yªu cÇu c¸c së, ngµnh thùc hiÖn"]
    .map { line in line.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }

  /// Print as curves: rows of small dark boxes, not one of them text.
  private static let curves = (0..<30).map { row in
    (0..<50).map { "\(70 + 9 * $0) \(150 + 18 * row) 6 7 re f" }.joined(separator: " ")
  }.joined(separator: "\n")

  @Test func `a stamp's words are no layer of a page whose print is drawn`() throws {
    let alone = Self.pdf(font: ".VnTime", lines: Self.stamp)
    #expect(try Self.page(alone)?.lines.count == 2)
    let beside = Self.pdf(font: ".VnTime", lines: Self.stamp, drawing: Self.curves)
    #expect(try Self.page(beside) == nil)
  }

  @Test func `rules, boxes and coloured seals are no print`() throws {
    let table = (0..<12).map { "72 \(200 + 30 * $0) 450 1 re f" }.joined(separator: " ")
    let upright = (0..<6).map { "\(72 + 90 * $0) 200 1 330 re f" }.joined(separator: " ")
    let seal = "1 0 0 rg 300 100 90 90 re f 0 g"
    let pdf = Self.pdf(
      font: ".VnTime", lines: Self.stamp, drawing: "\(table) \(upright) \(seal)")
    #expect(try Self.page(pdf)?.lines.count == 2)
  }

  @Test func `a stamp's words are no layer of a scan cut into strips`() throws {
    let strip = "/BitsPerComponent 8"
    let white = HandMadePDF.picture(width: 20, height: 5, strip, Data(repeating: 250, count: 100))
    let strips = (0..<6).map { "q 595 0 0 140 0 \(140 * $0) cm /I Do Q" }.joined(separator: " ")
    let codes = Self.stamp[1].map { String(format: "%02X", $0) }.joined()
    let font = "<< /Type /Font /Subtype /TrueType /BaseFont /.VnTime /Encoding /WinAnsiEncoding >>"
    let pdf = HandMadePDF([
      .init(
        Data("\(strips) BT /F1 12 Tf 72 760 Td <\(codes)> Tj ET".utf8),
        resources: "/Font << /F1 %1 0 R >> /XObject << /I 6 0 R >>",
        objects: [Data(font.utf8), white])
    ])
    #expect(try Self.page(pdf.bytes) == nil)
  }

  /// Sure of every line.
  private final class SureReader: LineRecognizer {
    func read(_ line: LineImage, after state: LanguageState?) -> LineReading {
      LineReading(
        words: [ReadWord(text: "thực hiện", left: 4, right: line.width - 4, confidence: 0.98)])
    }
  }

  @Test func `a rubbish layer is noticed, and the page recognised`() throws {
    let line = "khan treong hoan thanh cec chi tieu nhiem vu duoc"
    let rubbish = [[UInt8]](repeating: Array(line.utf8), count: 8)
    let pdf = try PDFSource(Self.pdf(font: "Helvetica", lines: rubbish, drawing: Self.curves))
    let page = try PageReader(RecognitionConfiguration(), recognizer: SureReader())
      .read(page: 1, of: pdf)
    #expect(page.source == .ocr)
    #expect(page.findings.contains { $0.code == .badTextLayer && $0.page == 1 })
    #expect(page.lines.contains { $0.text.contains("thực hiện") })
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
