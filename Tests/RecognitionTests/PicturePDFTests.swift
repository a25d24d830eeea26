import Foundation
import Testing

@testable import Recognition

/// Pictures wrapped in a PDF are read as the same pixels.
struct PicturePDFTests {
  /// Three pixels: grey, one bit, colour.
  private static let pictures: [(String, [UInt8])] = [
    (
      "iVBORw0KGgoAAAANSUhEUgAAAAMAAAABCAAAAAA+i0toAAAADElEQVR4nGPgavgAAAISAXvGzKKjAAAAAElFTkSuQmCC",
      [10, 128, 240]
    ),
    (
      "iVBORw0KGgoAAAANSUhEUgAAAAMAAAABAQAAAAAzmykZAAAACklEQVR4nGNwAAAAQgBBKTf07wAAAABJRU5ErkJggg==",
      [0, 255, 0]
    ),
    (
      "iVBORw0KGgoAAAANSUhEUgAAAAMAAAABCAIAAACUgoPjAAAAEklEQVR4nGNgYGBoaGj4//8/AA2EBH5WTbLBAAAAAElFTkSuQmCC",
      [0, 128, 255]
    ),
  ]

  @Test(arguments: pictures)
  func `a PNG comes out of its PDF as it went in`(base64: String, pixels: [UInt8]) throws {
    let png = try #require(Data(base64Encoded: base64))
    let source = try PDFSource(try #require(PicturePDF.pdf(of: png)))
    #expect(source.pageCount == 1)
    switch try source.content(ofPage: 1, configuration: RecognitionConfiguration()) {
    case .text: Issue.record("a picture has no text")
    case .image(let image):
      #expect(
        image.pixels.grayBytes(PixelBox(left: 0, top: 0, right: 3, bottom: 1)) == pixels)
    }
  }

  @Test(arguments: [Data("%PDF-1.4".utf8), Data("Kính gửi".utf8), Data([0xFF, 0xD8, 0xFF])])
  func `what is no whole picture is wrapped in nothing`(bytes: Data) {
    #expect(PicturePDF.pdf(of: bytes) == nil)
  }
}
