/// A line's picture with slanted print set upright.
///
/// Place and day are printed in italics (Nghị định 30/2020/NĐ-CP, Phụ lục I), and so are the figures
/// that a program sets into their gap; each is told better when it stands upright.
struct UprightLook {
  let picture: LineImage
  /// Columns that were added on the left.
  let margin: Int

  /// - Parameters:
  ///   - line: The picture as it was taken from the page.
  ///   - slope: Columns by which a stroke leans to the right, a row.
  ///   - base: The row that stays where it is.
  init(_ line: LineImage, slope: Double, base: Int) {
    guard slope > 0 else {
      picture = line
      margin = 0
      return
    }
    margin = Int((Double(base) * slope).rounded(.up))
    let width = line.width + margin + Int((Double(max(line.height - base, 0)) * slope).rounded(.up))
    var pixels = [UInt8](repeating: 255, count: width * line.height)
    for row in 0..<line.height {
      let shift = margin + Int((Double(row - base) * slope).rounded())
      let columns = max(0, -shift)..<min(line.width, width - shift)
      for column in columns {
        pixels[row * width + column + shift] = line.pixels[row * line.width + column]
      }
    }
    picture = LineImage(width: width, height: line.height, pixels: pixels)
  }
}
