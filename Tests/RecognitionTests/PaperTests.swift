import DirectiveModel
import Foundation
import LineNetwork
import Testing

@testable import Recognition

/// Which pages have their paper evened out, and what comes of it.
@Suite struct PaperTests {
  private static let (width, height) = (1200, 1600)

  /// Twenty-eight lines of blocks like letters on paper, both as light as told for each place.
  private static func page(
    paper: (_ x: Int, _ y: Int) -> Int, ink: (_ x: Int, _ y: Int) -> Int
  ) -> Data {
    var pixels = [UInt8](repeating: 0, count: width * height)
    for y in 0..<height {
      for x in 0..<width {
        let isText = (100..<1500).contains(y) && (100..<1100).contains(x)
        let isStroke = isText && y % 50 < 16 && x % 20 < 12
        pixels[y * width + x] = UInt8(isStroke ? ink(x, y) : paper(x, y))
      }
    }
    return Data("P5\n\(width) \(height)\n255\n".utf8) + pixels
  }

  /// The strokes' and the paper's middle grey over the page, once it is prepared.
  private func levels(_ page: Data) throws -> (ink: [UInt8], paper: [UInt8]) {
    guard let pixels = Pixmap(decoding: page),
      let prepared = PreparedPage(PageImage(pixels: pixels, dpi: 150))
    else { throw RecognitionError.recognitionFailed(page: 1) }
    let bytes = prepared.gray.grayBytes(
      PixelBox(left: 0, top: 0, right: Self.width, bottom: Self.height))
    var levels: (ink: [UInt8], paper: [UInt8]) = ([], [])
    for row in stride(from: 158, to: 1450, by: 50) {
      for column in stride(from: 146, to: 1050, by: 20) {
        levels.ink.append(bytes[row * Self.width + column])
        levels.paper.append(bytes[(row + 25) * Self.width + column + 10])
      }
    }
    return levels
  }

  @Test func `a clean page stays as it is`() throws {
    let levels = try levels(Self.page(paper: { _, _ in 250 }, ink: { _, _ in 30 }))
    #expect(levels.ink.allSatisfy { $0 == 30 })
    #expect(levels.paper.allSatisfy { $0 == 250 })
  }

  @Test func `faded print becomes black on white`() throws {
    let levels = try levels(Self.page(paper: { _, _ in 240 }, ink: { _, _ in 165 }))
    #expect(levels.ink.allSatisfy { $0 < 70 })
    #expect(levels.paper.allSatisfy { $0 > 245 })
  }

  @Test func `under uneven light no single level would do, and each place gets its own`() throws {
    func paper(_ x: Int, _ y: Int) -> Int { 250 - x / 10 - y / 40 }
    let page = Self.page(paper: paper, ink: { paper($0, $1) * 6 / 10 })
    let levels = try levels(page)
    #expect(levels.ink.allSatisfy { $0 < 90 })
    #expect(levels.paper.allSatisfy { $0 > 235 })
  }

  private static func isOnStain(_ x: Int, _ y: Int) -> Bool {
    (296..<796).contains(x) && (290..<890).contains(y)
  }

  @Test func `a dark stain with sharp edges becomes as white as the rest, and print on it black`()
    throws
  {
    func paper(_ x: Int, _ y: Int) -> Int { Self.isOnStain(x, y) ? 110 : 250 }
    let levels = try levels(Self.page(paper: paper, ink: { paper($0, $1) / 8 }))
    #expect(levels.ink.allSatisfy { $0 < 70 })
    #expect(levels.paper.allSatisfy { $0 > 245 })
  }

  @Test func `a picture without print is no stain`() throws {
    let page = Self.page(
      paper: { $1 > 1500 && $0 < 600 ? 110 : 250 }, ink: { _, _ in 30 })
    let levels = try levels(page)
    #expect(levels.ink.allSatisfy { $0 == 30 })
    #expect(levels.paper.allSatisfy { $0 == 250 })
  }

  @Test(arguments: [(190, true), (205, true), (30, false), (246, false)])
  func `lines much paler than the others are seen`(pale: Int, isSeen: Bool) throws {
    let page = Self.page(paper: { _, _ in 250 }, ink: { $1 / 50 % 2 == 0 ? 30 : pale })
    guard let gray = Pixmap(decoding: page), let map = PaperMap(of: gray, dpi: 150) else {
      throw SourceError.damaged("PGM")
    }
    #expect(map.hasPaleStretches == isSeen)
  }

  @Test func `pale lines that read well are read beside black ones`() throws {
    let page = Self.page(paper: { _, _ in 250 }, ink: { $1 / 50 % 2 == 0 ? 30 : 205 })
    guard let pixels = Pixmap(decoding: page),
      let prepared = PreparedPage(PageImage(pixels: pixels, dpi: 150))
    else { throw RecognitionError.recognitionFailed(page: 1) }
    #expect(prepared.read(with: Reader(confidence: 0.95), number: 1).lines.count == 28)
  }

  @Test func `light print on dark paper is seen as the negative that it is`() throws {
    let negative = Self.page(paper: { _, _ in 20 }, ink: { _, _ in 240 })
    let levels = try levels(negative)
    #expect(levels.ink.allSatisfy { $0 < 40 })
    #expect(levels.paper.allSatisfy { $0 > 230 })
    let dim = Pixmap(decoding: Self.page(paper: { _, _ in 80 }, ink: { _, _ in 20 }))
    #expect(dim?.isNegative == false)
  }

  /// As sure of every line as told.
  private final class Reader: LineRecognizer {
    let confidence: Double

    init(confidence: Double) {
      self.confidence = confidence
    }

    func read(_ line: LineImage, after state: LanguageState?) -> LineReading {
      LineReading(
        words: [
          ReadWord(text: "nhiệm", left: 4, right: line.width - 4, confidence: confidence)
        ])
    }
  }

  @Test(arguments: [(0.95, 20...40), (0.4, 0...0)])
  func `print so faint that nothing shows is brought out, and kept where it reads well`(
    confidence: Double, lines: ClosedRange<Int>
  ) throws {
    let faint = Self.page(paper: { _, _ in 240 }, ink: { _, _ in 203 })
    guard let pixels = Pixmap(decoding: faint),
      let prepared = PreparedPage(PageImage(pixels: pixels, dpi: 150))
    else { throw RecognitionError.recognitionFailed(page: 1) }
    let page = prepared.read(with: Reader(confidence: confidence), number: 1)
    #expect(lines.contains(page.lines.count))
    #expect(page.status == (lines.upperBound == 0 ? .blank : .ok))
  }

  @Test func `blank paper stays blank`() throws {
    let blank = Self.page(paper: { x, y in 240 - (x * 7 + y * 13) % 9 }, ink: { _, _ in 238 })
    guard let pixels = Pixmap(decoding: blank),
      let prepared = PreparedPage(PageImage(pixels: pixels, dpi: 150))
    else { throw RecognitionError.recognitionFailed(page: 1) }
    #expect(prepared.read(with: Reader(confidence: 0.95), number: 1).status == .blank)
  }
}
