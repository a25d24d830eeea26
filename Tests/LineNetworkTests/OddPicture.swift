import LineNetwork

/// Rectangles that no line of text has: slivers, strips of 40,000 pixels, nothing, noise.
enum OddPicture {
  static func draw(
    _ random: inout some RandomNumberGenerator, print: GrayImage
  ) -> GrayImage? {
    let (width, height) = size(&random)
    var pixels = [UInt8](repeating: 0, count: width * height)
    let content = Int.random(in: 0..<7, using: &random)
    let a = UInt8.random(in: 0...255, using: &random)
    let b = UInt8.random(in: 0...255, using: &random)
    let period = Int.random(in: 1...40, using: &random)
    for y in 0..<height {
      for x in 0..<width {
        let index = y * width + x
        pixels[index] =
          switch content {
          case 0: 255
          case 1: 0
          case 2: a
          case 3: UInt8(truncatingIfNeeded: random.next())
          case 4: x / period % 2 == 0 ? a : b
          case 5: y / period % 2 == 0 ? a : b
          default: print.pixels[y % print.height * print.width + x % print.width]
          }
      }
    }
    // A single pixel of another grey is the least that a picture can show.
    if b % 2 == 0 { pixels[Int.random(in: 0..<pixels.count, using: &random)] = b }
    return GrayImage(width: width, height: height, pixels: pixels)
  }

  private static func size(_ random: inout some RandomNumberGenerator) -> (Int, Int) {
    let heights = [1, 2, 3, 8, 9, 18, 25, 35, 36, 37, 51, 52, 72, 144, 180, 288, 576, 1800, 5000]
    let isDrawn = Bool.random(using: &random)
    let height =
      isDrawn ? Int.random(in: 1...200, using: &random) : heights.randomElement(using: &random) ?? 1
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return (Int.random(in: 1...4, using: &random), height)
    case 1: return (Int.random(in: 1...40, using: &random), height)
    case 2 where height <= 72 && height >= 36:
      return (Int.random(in: 20_000...40_000, using: &random), height)
    default: return (Int.random(in: 1...400, using: &random), height)
    }
  }
}
