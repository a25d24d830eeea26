import DirectiveModel
import Testing

@testable import Recognition

@Suite struct `Figures written by hand` {
  /// Ink drawn as rectangles on a gap 90 pixels wide; its line fills rows 20 to 50.
  private func picture(_ ink: [PixelBox]) -> LineImage {
    var pixels = [UInt8](repeating: 255, count: 90 * 70)
    for box in ink {
      for y in box.top..<box.bottom {
        for x in box.left..<box.right { pixels[y * 90 + x] = 20 }
      }
    }
    return LineImage(width: 90, height: 70, pixels: pixels)
  }

  private func readings(_ ink: [PixelBox], _ values: ClosedRange<Int> = 1...31) -> [String] {
    WrittenFigures(in: picture(ink), line: 20..<50, gap: 10..<80, values: values)
      .readings.map(\.text)
  }

  private func stroke(_ x: Int) -> PixelBox { PixelBox(left: x, top: 20, right: x + 5, bottom: 50) }

  @Test func `two strokes are eleven first of all`() {
    #expect(readings([stroke(30), stroke(45)]).first == "11")
  }

  @Test func `a frame of ink is a nought, which no day is alone`() {
    let ring = [
      PixelBox(left: 40, top: 20, right: 58, bottom: 25),
      PixelBox(left: 40, top: 45, right: 58, bottom: 50), stroke(40), stroke(53),
    ]
    let found = readings([stroke(25)] + ring)
    #expect(found.first == "10")
    #expect(!readings(ring).contains("0"))
  }

  @Test(arguments: [
    [PixelBox(left: 20, top: 47, right: 22, bottom: 49)],
    [PixelBox(left: 12, top: 46, right: 78, bottom: 48)],
    [PixelBox(left: 30, top: 2, right: 50, bottom: 12)],
    [PixelBox(left: 0, top: 20, right: 12, bottom: 50)],
    [],
  ])
  func `dots, rules, other lines and neighbours are no figures`(_ ink: [PixelBox]) {
    #expect(readings(ink).isEmpty)
  }
}
