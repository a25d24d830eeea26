/// An upright 8-bit grey picture, row by row, 0 black; here the rectangle of one line.
package struct GrayImage: Hashable, Sendable {
  package let width: Int
  package let height: Int
  package let pixels: [UInt8]

  /// Nothing where the sizes and the number of pixels differ.
  package init?(width: Int, height: Int, pixels: [UInt8]) {
    let (count, tooLarge) = width.multipliedReportingOverflow(by: height)
    guard width > 0, height > 0, !tooLarge, count == pixels.count else { return nil }
    self.width = width
    self.height = height
    self.pixels = pixels
  }
}
