/// How a PDF page is turned for display: from shown fractions to user space (ISO 32000-1, 8.3).
struct PageGeometry: Hashable {
  /// The crop box in user space, in points.
  var left: Double
  var bottom: Double
  var width: Double
  var height: Double
  /// Clockwise degrees by which viewers turn the page: 0, 90, 180, 270.
  var rotation: Int

  func userSpace(_ point: PagePoint) -> (x: Double, y: Double) {
    switch rotation {
    case 90: (left + point.y * width, bottom + point.x * height)
    case 180: (left + (1 - point.x) * width, bottom + point.y * height)
    case 270: (left + (1 - point.y) * width, bottom + (1 - point.x) * height)
    default: (left + point.x * width, bottom + (1 - point.y) * height)
    }
  }
}
