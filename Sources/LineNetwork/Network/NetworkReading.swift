/// A line as the network saw it: its posteriors, and where its steps lie in the rectangle.
package struct NetworkReading: Hashable, Sendable {
  /// Pixels of the rectangle that was read.
  package let width: Int
  /// Its width when 36 rows high; 0 where it was too small to read.
  package let scaledWidth: Int
  package let posteriors: Posteriors

  package init(width: Int, scaledWidth: Int, posteriors: Posteriors) {
    self.width = width
    self.scaledWidth = scaledWidth
    self.posteriors = posteriors
  }

  /// The left edge of a step in pixels of the rectangle; the right edge is that of the next step.
  package func x(ofStep step: Int) -> Double {
    guard scaledWidth > 0 else { return 0 }
    return min(Double(step * LineNetwork.columnsPerStep) / Double(scaledWidth), 1) * Double(width)
  }
}
