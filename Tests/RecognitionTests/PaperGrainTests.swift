import Foundation
import Testing

@testable import DirectiveModel
@testable import Recognition

/// Pages whose paper shows grain as deep as the print.
struct PaperGrainTests {
  /// Twenty bars of print on paper of that grey, each pixel off by up to `grain` levels.
  private static func page(paper: Int, ink: Int, grain: Int, lines: Int = 10) throws -> Pixmap {
    var state: UInt64 = 7
    let bytes = (0..<600).flatMap { y in
      (0..<600).map { x -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let off = grain == 0 ? 0 : Int(state >> 33) % (2 * grain + 1) - grain
        let isInk = y < 60 * lines && y % 60 > 30 && y % 60 < 44 && x > 100 && x < 500 && x % 12 < 7
        return UInt8(clamping: (isInk ? ink : paper) + off)
      }
    }
    guard let page = Pixmap(decoding: Data("P5\n600 600\n255\n".utf8) + Data(bytes)) else {
      throw SourceError.damaged("PGM")
    }
    return page
  }

  private static func grain(of page: borrowing Pixmap) throws -> PaperGrain {
    guard let map = PaperMap(of: page, dpi: 200) else { throw SourceError.damaged("PGM") }
    return PaperGrain(map)
  }

  @Test(arguments: [(255, 0, 0, false), (220, 60, 8, false), (200, 140, 4, false)])
  func `clean, grey and pale pages are not grainy`(
    paper: Int, ink: Int, grain: Int, isCoarse: Bool
  ) throws {
    let grain = try Self.grain(of: Self.page(paper: paper, ink: ink, grain: grain))
    #expect(grain.isCoarse == isCoarse)
  }

  @Test func `a last page with two lines on it is as clean as the others`() throws {
    let grain = try Self.grain(of: Self.page(paper: 240, ink: 20, grain: 9, lines: 2))
    #expect(!grain.isCoarse)
  }

  @Test func `pale print on coarse paper leaves its bars alone as ink`() throws {
    let page = try Self.page(paper: 200, ink: 130, grain: 40)
    let grain = try Self.grain(of: page)
    #expect(grain.isCoarse)
    guard let ink = PaperGrain.ink(of: page, dpi: 200) else { throw SourceError.damaged("PGM") }
    let between = ink.share(of: PixelBox(left: 100, top: 110, right: 500, bottom: 146))
    let within = ink.share(of: PixelBox(left: 102, top: 153, right: 498, bottom: 162))
    #expect(between < 0.002)
    #expect(within > 0.3)
  }

  @Test(
    arguments: [
      (["tổ", "chức", "thực", "hiện"], 0.95, false), (["rx", "qz", "th", "kk"], 0.95, true),
      (["tổ", "chức", "thực", "hiện"], 0.4, true),
    ])
  func `lines that the grain left are read as no words`(
    words: [String], confidence: Double, isRough: Bool
  ) {
    let read = words.map { RecognizedWord(text: $0, confidence: confidence) }
    #expect(PlainLetters(read).isRough == isRough)
  }

  @Test func `a call behind the end of its line is painted over where it lies`() throws {
    var run = TextRun(PixelBox(left: 100, top: 100, right: 116, bottom: 120), place: nil)
    for index in 1..<20 {
      run.append(
        PixelBox(left: 100 + 20 * index, top: 100, right: 116 + 20 * index, bottom: 120))
    }
    run.add(raised: PixelBox(left: 515, top: 84, right: 523, bottom: 98))
    let strip = TextStrip(run, xHeight: 20, pageWidth: 600)
    let page = try Self.page(paper: 255, ink: 0, grain: 0)
    let image = strip.image(
      of: page, without: [PixelBox(left: 90, top: 10, right: 560, bottom: 20)])
    #expect(image.width == strip.box.width)
    #expect(image.pixels.count == image.width * image.height)
  }
}

/// The second opinion on where a page's lines lie.
struct LibraryLinesTests {
  @Test func `letters join the lines that the library found, each one`() {
    let letters = (0..<20).map { index in
      PixelBox(
        left: 100 + 24 * (index % 10), top: 100 + 30 * (index / 10),
        right: 116 + 24 * (index % 10), bottom: 120 + 30 * (index / 10))
    }
    let lines = [
      PixelBox(left: 90, top: 95, right: 400, bottom: 125),
      PixelBox(left: 90, top: 126, right: 400, bottom: 155),
    ]
    let found = RunFinder(xHeight: 20, tables: []).runs(in: letters, along: lines)
    #expect(found.runs.map(\.letters.count) == [10, 10])
    #expect(RunFinder(xHeight: 20, tables: []).runs(in: letters, along: []).runs.isEmpty)
  }

  @Test func `a page that is half misread asks for it, a short or a clean one does not`() {
    let piece = { (words: [String], confidence: Double) in
      ReadPiece(
        bounds: PixelBox(left: 0, top: 0, right: 9, bottom: 9),
        words: words.map { RecognizedWord(text: $0, confidence: confidence) })
    }
    let clean = [String](repeating: "nhiệm", count: 40)
    let rubbish = [String](repeating: "rxqzk", count: 40)
    #expect(!PlainLetters(of: [piece(clean, 0.95)]).isDoubtful)
    #expect(PlainLetters(of: [piece(clean, 0.95), piece(rubbish, 0.4)]).isDoubtful)
    #expect(!PlainLetters(of: [piece(["rxqzk"], 0.4)]).isDoubtful)
  }
}
