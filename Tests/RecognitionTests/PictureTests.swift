import Foundation
import Testing

@testable import DirectiveModel
@testable import Recognition

/// Pictures that are not what they seem, and ink that is read as no print.
struct PictureTests {
  /// Rows of grey bytes, 300 by 300.
  private static func picture(_ grey: (_ x: Int, _ y: Int) -> UInt8) -> Data {
    Data("P5\n300 300\n255\n".utf8)
      + Data((0..<300).flatMap { y in (0..<300).map { x in grey(x, y) } })
  }

  @Test(
    arguments: [
      (picture { x, y in y < 200 ? UInt8(x % 7 + 240) : 128 }, true),
      (picture { x, y in y < 200 ? UInt8(x % 7 + 240) : 255 }, false),
      (picture { x, _ in UInt8(x % 7 + 120) }, false),
      (picture { x, y in x < 299 || y < 280 ? 128 : 20 }, false),
    ])
  func `a picture whose data ends too early ends in one grey`(bytes: Data, breaksOff: Bool) {
    #expect(Pixmap(decoding: bytes)?.breaksOff == breaksOff)
  }

  @Test func `what is transparent is paper`() throws {
    // Two pixels: a transparent one and a black one.
    let png = try #require(
      Data(
        base64Encoded: """
          iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADElEQVR4nGNggID/AAEIAQBNGY85AAAAAElFTkSuQmCC
          """))
    guard let gray = Pixmap(decoding: png)?.gray() else {
      throw SourceError.damaged("PNG")
    }
    #expect(gray.grayBytes(PixelBox(left: 0, top: 0, right: 2, bottom: 1)) == [255, 0])
  }

  @Test func `print whose letters run into each other is one run`() {
    let line = PixelBox(left: 200, top: 100, right: 900, bottom: 142)
    let scribble = PixelBox(left: 200, top: 300, right: 900, bottom: 390)
    let found = RunFinder(xHeight: 20, tables: []).runs(in: [line, scribble])
    #expect(found.runs.map(\.box) == [line])
  }

  @Test func `ink that lies like a line and is no print is told`() {
    let piece = { (text: String, width: Int, isPrint: Bool) in
      ReadPiece(
        bounds: PixelBox(left: 100, top: 100, right: 100 + width, bottom: 130),
        words: [RecognizedWord(text: text, confidence: 0.3)], isPrint: isPrint)
    }
    let findings = UnreadInk.findings(
      in: [piece("TT+đ1", 200, false), piece("x", 30, false), piece("Sở", 200, true)], xHeight: 20,
      page: 3, size: (1000, 1000))
    #expect(findings.map(\.code) == [.unreadInk])
    #expect(findings.first?.page == 3)
    #expect(findings.first?.evidence?.map(\.text) == ["TT+đ1"])
    #expect(UnreadInk.findings(in: [], xHeight: 20, page: 1, size: (10, 10)).isEmpty)
  }
}
