/// A word to be laid over a page, invisible: found by search, picked by copying.
package struct OverlayWord: Hashable, Sendable {
  package var text: String
  /// Corners of the word on the page as a viewer shows it, as fractions, y downwards.
  package var bottomLeft: PagePoint
  package var bottomRight: PagePoint
  package var topLeft: PagePoint

  package init(
    text: String, bottomLeft: PagePoint, bottomRight: PagePoint, topLeft: PagePoint
  ) {
    self.text = text
    self.bottomLeft = bottomLeft
    self.bottomRight = bottomRight
    self.topLeft = topLeft
  }
}

/// A point on a page as a viewer shows it: fractions of width and height, y downwards.
package struct PagePoint: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
