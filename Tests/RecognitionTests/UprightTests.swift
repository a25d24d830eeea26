import Foundation
import LineNetwork
import Testing

@testable import DirectiveModel
@testable import Recognition

/// A page whose marks do not tell which way up it is.
struct UprightTests {
  /// Sure of lines whose letters stand on their feet, unsure of all others.
  private final class FeetReader: LineRecognizer {
    func read(_ line: LineImage, after state: LanguageState?) -> LineReading {
      let half = line.pixels.count / line.height * (line.height / 2)
      let above = line.pixels[..<half].count { $0 < 128 }
      let below = line.pixels[half...].count { $0 < 128 }
      let confidence = above == below ? 0.6 : below > above ? 0.98 : 0.3
      return LineReading(
        words: [
          ReadWord(text: "thực hiện", left: 4, right: line.width - 4, confidence: confidence)
        ])
    }
  }

  /// Ten lines of forty letters: an upright stroke on a broad foot, or the same all the way up.
  private static func page(hasFeet: Bool) -> Data {
    let (width, height) = (1200, 1700)
    var pixels = [UInt8](repeating: 255, count: width * height)
    for line in 0..<10 {
      for letter in 0..<40 {
        for y in 0..<16 {
          for x in 0..<12 where !hasFeet || y >= 11 || (4..<8).contains(x) {
            pixels[(300 + 50 * line + y) * width + 100 + 20 * letter + x] = 0
          }
        }
      }
    }
    return Data("P5\n\(width) \(height)\n255\n".utf8) + pixels
  }

  private func read(_ bytes: Data, turnedBy degrees: Int) throws -> RecognizedPage {
    guard let pixels = Pixmap(decoding: bytes)?.turned(by: degrees),
      let page = PreparedPage(PageImage(pixels: pixels, dpi: nil))
    else { throw RecognitionError.recognitionFailed(page: 1) }
    return page.read(with: FeetReader(), number: 1)
  }

  @Test(arguments: [(0, 0), (180, 180)])
  func `it is read both ways, and stays as it reads best`(turned: Int, back: Int) throws {
    let page = try read(Self.page(hasFeet: true), turnedBy: turned)
    #expect(page.rotation == back)
    #expect(page.findings.isEmpty)
    #expect(page.lines.count == 10)
  }

  @Test func `where reading does not tell either, a finding does`() throws {
    let page = try read(Self.page(hasFeet: false), turnedBy: 0)
    #expect(page.rotation == 0)
    #expect(page.findings.map(\.code) == [.unsureOrientation])
  }
}
