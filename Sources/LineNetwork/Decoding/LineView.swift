/// A line's rectangle a little higher or lower: the network reads each slightly differently.
enum LineView: CaseIterable {
  case asCut, widened, narrowed

  /// Nothing where the rectangle is too low for the view.
  func of(_ image: GrayImage) -> GrayImage? {
    switch self {
    case .asCut: image
    case .widened: widened(image, by: 2)
    case .narrowed: narrowed(image, by: 1)
    }
  }

  /// Rows of paper above and below.
  private func widened(_ image: GrayImage, by rows: Int) -> GrayImage? {
    let edges = image.pixels.prefix(image.width) + image.pixels.suffix(image.width)
    let margin = [UInt8](repeating: edges.max() ?? 255, count: rows * image.width)
    return GrayImage(
      width: image.width, height: image.height + 2 * rows, pixels: margin + image.pixels + margin)
  }

  private func narrowed(_ image: GrayImage, by rows: Int) -> GrayImage? {
    guard image.height > 12 * rows else { return nil }
    return GrayImage(
      width: image.width, height: image.height - 2 * rows,
      pixels: Array(image.pixels[rows * image.width..<(image.height - rows) * image.width]))
  }
}
