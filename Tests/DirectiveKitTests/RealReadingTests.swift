import DirectiveModel
import Foundation
import TestSupport
import Testing

@testable import DirectiveKit
@testable import Recognition

/// Pages read by the engine itself; a script makes them: `Scripts/make-test-pages.py`.
@Suite struct RealReadingTests {
  private static let printed = [
    "Thực hiện Kế hoạch số 15/KH-UBND, Ủy ban nhân dân huyện yêu cầu các phòng, ban:",
    "1. Phòng Nội vụ chủ trì tổng hợp, tỷ lệ hồ sơ đúng hạn ≥ 95%, hồ sơ trễ hạn ≤ 5%.",
    "2. Mức độ III, phần III và Chương III thực hiện trong quý III năm 2025.",
    "3. Các phòng, ban thực hiện nhiệm vụ được giao trong giai đoạn II và giai đoạn III.",
    "III. TỔ CHỨC THỰC HIỆN",
    "4. Văn phòng theo dõi, đôn đốc, báo cáo Chủ tịch trước ngày 25/9/2025.",
    "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn Bình",
  ]

  private func read(_ page: String, turnedBy degrees: Int = 0, isNegative: Bool = false) throws
    -> RecognizedPage
  {
    let bytes = try Data(contentsOf: Fixture.file("Pages/\(page).png"))
    let configuration = try DocumentFinisher(ExtractionOptions()).recognition
    let engine = try configuration.engine.open(configuration)
    guard let pixels = Pixmap(decoding: bytes)?.turned(by: degrees),
      let shown = isNegative ? pixels.inverted() : pixels.copy()
    else { throw RecognitionError.recognitionFailed(page: 1) }
    let dpi = pixels.statedDPI
    guard let prepared = PreparedPage(PageImage(pixels: shown, dpi: dpi)) else {
      throw RecognitionError.recognitionFailed(page: 1)
    }
    return prepared.read(with: engine, number: 1)
  }

  @Test(arguments: [(0, 0), (90, 270), (180, 180), (270, 90)])
  func `a page is read the same however it lies, its signs too`(turned: Int, back: Int) throws {
    let page = try read("signs", turnedBy: turned)
    #expect(page.rotation == back)
    #expect(page.lines.map(\.text) == Self.printed)
  }

  @Test(arguments: [(0, 0), (90, 270), (180, 180), (270, 90)])
  func `a black seal and a signature add no words and take none, however the page lies`(
    turned: Int, back: Int
  ) throws {
    let page = try read("sealed", turnedBy: turned)
    #expect(page.rotation == back)
    #expect(page.lines.map(\.text) == Self.printed)
  }

  @Test(arguments: ["stained", "pale"])
  func `print on a dark stain is read, and pale print beside black`(page: String) throws {
    #expect(try read(page).lines.map(\.text) == Self.printed)
  }

  @Test func `a negative is read as what it shows`() throws {
    #expect(try read("signs", isNegative: true).lines.map(\.text) == Self.printed)
  }
}
