import LineNetwork
import Testing

@Suite(.enabled(if: InstalledData.exists))
struct OddLineTests {
  @Test(arguments: [
    (1, 1), (1, 400), (400, 1), (2, 36), (3, 36), (4, 36), (5, 3), (7, 2000), (40_000, 60), (3, 9),
    (90, 4000), (60, 72), (11, 18), (700, 6000), (1, 150_000), (800, 9000),
  ])
  func `odd rectangles are read or left, never a crash`(width: Int, height: Int) throws {
    let network = try LineNetwork(traineddata: try InstalledData.data())
    var scratch = LineScratch()
    for value in [UInt8(0), 128, 255] {
      let image = try #require(
        GrayImage(
          width: width, height: height,
          pixels: [UInt8](repeating: value, count: width * height)))
      let reading = network.recognize(image, scratch: &scratch)
      #expect(reading.posteriors.steps == reading.scaledWidth / 3)
    }
  }

  @Test func `a rectangle without pixels is no image`() {
    #expect(GrayImage(width: 0, height: 5, pixels: []) == nil)
    #expect(GrayImage(width: 2, height: 2, pixels: [1, 2, 3]) == nil)
    #expect(GrayImage(width: .max, height: .max, pixels: []) == nil)
  }
}
