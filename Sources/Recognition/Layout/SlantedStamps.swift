internal import DirectiveModel
internal import Foundation

/// A word stamped askew in a frame: “HỎA TỐC” in an arrow, “KHẨN”, “MẬT”.
///
/// Lines are looked for level; the letters of such a stamp lie in no level line. They are told by
/// the frame around them and by their middles, which lie in a row.
struct SlantedStamp {
  /// The letters' own ink.
  let letters: [PixelBox]
  /// That ink and the marks above and below the letters.
  private let ink: [PixelBox]
  /// The middle of the row, and how it falls to the right, in radians.
  let middle: (x: Double, y: Double)
  let angle: Double

  private static let angles = 0.06...0.9

  /// Stamps in the upper half of a page.
  static func all(in components: [PixelBox], xHeight: Int, dpi: Double, pageHeight: Int)
    -> [SlantedStamp]
  {
    let inch = Int(dpi)
    let frames = components.filter {
      $0.width > inch / 2 && $0.width < inch * 16 / 5 && $0.height > inch / 4
        && $0.height < inch * 2 && $0.midY < pageHeight / 2
    }
    return frames.compactMap { frame in
      SlantedStamp(
        components.filter {
          $0.height < xHeight * 7 / 2 && $0.width < xHeight * 4 && frame.contains($0)
        }, xHeight: xHeight)
    }
  }

  /// Nothing where the boxes lie level, or in no row.
  init?(_ pieces: [PixelBox], xHeight: Int) {
    let boxes = pieces.filter { $0.height * 5 > xHeight * 4 }
    guard (4...40).contains(boxes.count) else { return nil }
    var row = boxes
    for _ in 0..<3 {
      let (middle, angle) = Self.axis(of: row)
      let near = row.filter { box in
        let (x, y) = (Double(box.midX) - middle.x, Double(box.midY) - middle.y)
        return abs(y * cos(angle) - x * sin(angle)) < Double(xHeight) * 1.2
      }
      if near.count == row.count { break }
      row = near
      guard row.count >= 4 else { return nil }
    }
    (middle, angle) = Self.axis(of: row)
    letters = row
    let (axis, slope) = (middle, angle)
    ink = pieces.filter { box in
      let (x, y) = (Double(box.midX) - axis.x, Double(box.midY) - axis.y)
      return abs(y * cos(slope) - x * sin(slope)) < Double(xHeight) * 1.8
    }
    guard Self.angles.contains(abs(angle)), row.count * 3 >= boxes.count * 2 else { return nil }
  }

  /// The line through the middles that they lie nearest to.
  private static func axis(of boxes: [PixelBox]) -> (middle: (x: Double, y: Double), angle: Double)
  {
    let count = Double(boxes.count)
    let x = boxes.reduce(0) { $0 + Double($1.midX) } / count
    let y = boxes.reduce(0) { $0 + Double($1.midY) } / count
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for box in boxes {
      let (across, down) = (Double(box.midX) - x, Double(box.midY) - y)
      xx += across * across
      yy += down * down
      xy += across * down
    }
    return ((x, y), 0.5 * atan2(2 * xy, xx - yy))
  }

  /// The letters set level; all other ink of the page is left out.
  func image(of gray: borrowing Pixmap) -> LineImage? {
    guard let box = PixelBox.union(ink)?.padded(by: 2, within: gray.width, gray.height)
    else { return nil }
    let bytes = gray.grayBytes(box)
    var isLetter = [Bool](repeating: false, count: bytes.count)
    for piece in ink {
      let own = piece.padded(by: 2, within: gray.width, gray.height)
      for row in own.top..<own.bottom {
        for column in own.left..<own.right where box.contains(PixelBox(at: column, row)) {
          isLetter[(row - box.top) * box.width + column - box.left] = true
        }
      }
    }
    let (cosine, sine) = (cos(angle), sin(angle))
    let high = Double(letters.map(\.height).max() ?? 0) * 0.7
    let along = letters.map { (Double($0.midX) - middle.x) / cosine }
    let wide = Double(letters.map(\.width).max() ?? 0)
    let left = (along.min() ?? 0) - wide
    let width = Int((along.max() ?? 0) + wide - left)
    let height = Int(high * 2)
    guard width > 8, height > 8, width < 8 * gray.width else { return nil }
    var pixels = [UInt8](repeating: 255, count: width * height)
    for row in 0..<height {
      for column in 0..<width {
        let (u, v) = (left + Double(column), Double(row) - high)
        let x = Int((middle.x + u * cosine - v * sine).rounded()) - box.left
        let y = Int((middle.y + u * sine + v * cosine).rounded()) - box.top
        guard x >= 0, x < box.width, y >= 0, y < box.height, isLetter[y * box.width + x] else {
          continue
        }
        pixels[row * width + column] = bytes[y * box.width + x]
      }
    }
    return LineImage(width: width, height: height, pixels: pixels)
  }

  /// The stamp as a short line at the middle of its letters; nothing where it reads badly.
  func piece(_ reading: LineReading, xHeight: Int, of size: (width: Int, height: Int)) -> ReadPiece?
  {
    let letters = reading.text.filter(\.isLetter)
    guard letters.count >= 3, letters.count <= 20, letters.allSatisfy(\.isUppercase),
      !reading.text.contains(where: \.isNumber),
      reading.words.allSatisfy({ $0.confidence > 0.6 }),
      let box = PixelBox.union(self.letters)
    else { return nil }
    let bounds = PixelBox(
      left: box.left, top: box.midY - xHeight, right: box.right, bottom: box.midY + xHeight)
    // What is left of the frame looks like stops.
    let words = reading.words.filter { $0.text.contains(where: \.isLetter) }.map {
      RecognizedWord(
        text: $0.text.filter(\.isLetter), box: bounds.fraction(of: size), confidence: $0.confidence,
        choices: $0.choices, plain: $0.plain)
    }
    return ReadPiece(bounds: bounds, place: nil, words: words)
  }
}

extension PixelBox {
  /// One pixel.
  fileprivate init(at column: Int, _ row: Int) {
    self.init(left: column, top: row, right: column + 1, bottom: row + 1)
  }
}
