/// A rectangle on the upright page, as fractions of its width and height; y grows downwards.
///
/// In JSON: `[left, top, right, bottom]`.
public struct Box: Hashable, Sendable {
  public var left: Double
  public var top: Double
  public var right: Double
  public var bottom: Double

  public init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  public var width: Double { right - left }
  public var height: Double { bottom - top }
  public var midX: Double { (left + right) / 2 }
  public var midY: Double { (top + bottom) / 2 }

  /// The smallest box that holds both.
  public func union(_ other: Box) -> Box {
    Box(
      left: min(left, other.left), top: min(top, other.top),
      right: max(right, other.right), bottom: max(bottom, other.bottom))
  }

  /// The smallest box that holds them all; nothing for none.
  public static func union(_ boxes: [Box]) -> Box? {
    boxes.reduce(nil) { $0?.union($1) ?? $1 }
  }
}

extension Box: Codable {
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    left = try container.decode(Double.self)
    top = try container.decode(Double.self)
    right = try container.decode(Double.self)
    bottom = try container.decode(Double.self)
  }

  /// Four decimals are a third of a pixel at 300 dpi; they keep records the same everywhere.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    if encoder.userInfo[.keepsExactBoxes] != nil {
      return try container.encode(contentsOf: [left, top, right, bottom])
    }
    for edge in [left, top, right, bottom] {
      try container.encode((min(max(edge, 0), 1) * 10_000).rounded() / 10_000)
    }
  }
}

extension CodingUserInfoKey {
  /// Set where pages are put aside in the middle of a document: what follows must not see rounding.
  ///
  /// The initialiser fails on no string.
  public static let keepsExactBoxes = CodingUserInfoKey(rawValue: "exact-boxes").unsafelyUnwrapped
}
