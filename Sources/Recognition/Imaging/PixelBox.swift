internal import DirectiveModel

/// A rectangle in pixels; right and bottom lie just outside.
struct PixelBox: Hashable, Sendable {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  var width: Int { right - left }
  var height: Int { bottom - top }
  var midX: Int { (left + right) / 2 }
  var midY: Int { (top + bottom) / 2 }
  var area: Int { width * height }

  func union(_ other: PixelBox) -> PixelBox {
    PixelBox(
      left: min(left, other.left), top: min(top, other.top),
      right: max(right, other.right), bottom: max(bottom, other.bottom))
  }

  static func union(_ boxes: some Sequence<PixelBox>) -> PixelBox? {
    boxes.reduce(nil) { $0?.union($1) ?? $1 }
  }

  func contains(_ other: PixelBox) -> Bool {
    left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom
  }

  func containsMiddle(of other: PixelBox) -> Bool {
    (left..<right).contains(other.midX) && (top..<bottom).contains(other.midY)
  }

  func horizontalOverlap(_ other: PixelBox) -> Int {
    max(0, min(right, other.right) - max(left, other.left))
  }

  func verticalOverlap(_ other: PixelBox) -> Int {
    max(0, min(bottom, other.bottom) - max(top, other.top))
  }

  /// The area that both cover.
  func overlap(_ other: PixelBox) -> Int { horizontalOverlap(other) * verticalOverlap(other) }

  /// The same place on a page of that size.
  func fraction(of size: (width: Int, height: Int)) -> Box {
    let (width, height) = (Double(size.width), Double(size.height))
    return Box(
      left: Double(left) / width, top: Double(top) / height, right: Double(right) / width,
      bottom: Double(bottom) / height)
  }

  func padded(by margin: Int, within width: Int, _ height: Int) -> PixelBox {
    PixelBox(
      left: max(0, left - margin), top: max(0, top - margin),
      right: min(width, right + margin), bottom: min(height, bottom + margin))
  }
}
