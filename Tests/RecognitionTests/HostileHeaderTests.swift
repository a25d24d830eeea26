import DirectiveModel
import Foundation
import LineNetwork
import Testing

@testable import Recognition

/// What is told of pictures before anything is decoded.
@Suite struct HostileHeaderTests {
  static let dictionaries: [(dictionary: String, size: [Int]?)] = [
    ("5 0 obj <</Width 30000/Height 20000>>", [30_000, 20_000]),
    ("5 0 obj <</Height 20000 /Subtype /Image /Width\n30000>>", [30_000, 20_000]),
    ("5 0 obj <</Widt#68 30000/#48eight 20000>>", [30_000, 20_000]),
    (
      "5 0 obj <</Width 7 0 R/Height 17 0 R>> 17 0 obj 20000 endobj 7 0 obj\n30000",
      [30_000, 20_000]
    ),
    ("7 0 obj 1 endobj <</Width 7 0 R/Height 9>> 7 0 obj 30000", [30_000, 9]),
    ("5 0 obj <</Width 7 0 R/Height 20000>>", nil),
    ("5 0 obj <</Widths [1 2 3]/Height 20000>>", nil),
    ("5 0 obj <</Width/Height>> /Widt#6", nil),
  ]

  @Test(arguments: dictionaries)
  func `sizes stand in plain sight, however they are written`(dictionary: String, size: [Int]?) {
    let found = PDFImageDictionaries.sizes(in: Data(dictionary.utf8)).first
    #expect(found.map { [$0.width, $0.height] } == size)
  }

  /// A TIFF of small white pages, one strip shared by all.
  static func tiff(pages: Int, width: Int = 64, height: Int = 8) -> Data {
    func little(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    let strip = [UInt8](repeating: 0xFF, count: width * height)
    var bytes = Array("II*\0".utf8) + little(8 + strip.count, 4) + strip
    let entries = [
      (256, width), (257, height), (258, 8), (259, 1), (262, 1), (273, 8), (277, 1),
      (278, height),
      (279, strip.count),
    ]
    for page in 1...pages {
      bytes += little(entries.count, 2)
      for (tag, value) in entries {
        bytes += little(tag, 2) + little(4, 2) + little(1, 4) + little(value, 4)
      }
      bytes += little(page == pages ? 0 : bytes.count + 4, 4)
    }
    return Data(bytes)
  }

  @Test func `the last of very many pages is opened as fast as the first`() throws {
    let source = try TIFFSource(Self.tiff(pages: 3200))
    #expect(source.pageCount == 3200)
    for page in [1, 2, 2999, 3001, 3200] {
      let content = try source.content(ofPage: page, configuration: RecognitionConfiguration())
      guard case .image(let image) = content else {
        Issue.record("page \(page) is no image")
        continue
      }
      #expect(image.pixels.width == 64)
    }
  }
  @Test(arguments: [(1, 1), (15, 15), (60, 80), (64, 8), (3000, 20), (8, 3000), (100, 100)])
  func `a scrap with no room for a letter is blank, not a failure`(width: Int, height: Int) throws {
    let configuration = RecognitionConfiguration()
    let source = try TIFFSource(Self.tiff(pages: 1, width: width, height: height))
    let page = try PageReader(configuration, recognizer: SilentRecognizer())
      .read(page: 1, of: source)
    #expect(page.status == .blank)
    #expect(page.width == width)
  }
}

private final class SilentRecognizer: LineRecognizer {
  func read(_ line: LineImage, after state: LanguageState?) -> LineReading { LineReading() }
}
