/// The curve on which a line's letters stand.
///
/// Straight for short lines, bent for long ones: paper curls on the glass.
struct Baseline {
  private let origin: Double
  private let terms: [Double]

  /// Fits the letters' feet, and lets those that hang below it out of the next fit.
  init(of letters: [PixelBox], tolerance: Double) {
    let feet = letters.map { (x: Double($0.left + $0.right) / 2, y: Double($0.bottom)) }
    let bottoms = feet.map(\.y).sorted()
    let middle = feet.isEmpty ? 0 : bottoms[bottoms.count * 2 / 5]
    let xs = feet.map(\.x)
    let origin = ((xs.min() ?? 0) + (xs.max() ?? 0)) / 2
    var terms = [middle]
    let reach = (xs.max() ?? 0) - (xs.min() ?? 0)
    let steps: [(degree: Int, slack: Double)] =
      if feet.count < 6 || reach < 12 * tolerance { [] } else if feet.count < 20 {
        [(1, 4), (1, 1.5), (1, 1)]
      } else { [(1, 6), (1, 2), (2, 1.5), (2, 1), (2, 0.8)] }
    for step in steps {
      let near = feet.filter {
        abs($0.y - Self.value(of: terms, at: $0.x - origin)) <= step.slack * tolerance
      }
      guard near.count * 3 >= feet.count,
        let better = Self.fit(
          near.map { (x: $0.x - origin, y: $0.y) }, degree: step.degree, scale: reach / 2)
      else { break }
      terms = better
    }
    self.origin = origin
    self.terms = terms
  }

  func callAsFunction(_ x: Double) -> Double { Self.value(of: terms, at: x - origin) }

  private static func value(of terms: [Double], at x: Double) -> Double {
    terms.reversed().reduce(0) { $0 * x + $1 }
  }

  /// Least squares; x is scaled to about one so that the sums stay well apart.
  private static func fit(_ points: [(x: Double, y: Double)], degree: Int, scale: Double)
    -> [Double]?
  {
    guard points.count > degree + 1, scale > 0 else { return nil }
    let size = degree + 1
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: size + 1), count: size)
    for point in points {
      var powers = [1.0]
      for _ in 0..<2 * degree { powers.append((powers.last ?? 1) * point.x / scale) }
      for row in 0..<size {
        for column in 0..<size { matrix[row][column] += powers[row + column] }
        matrix[row][size] += powers[row] * point.y
      }
    }
    for pivot in 0..<size {
      guard abs(matrix[pivot][pivot]) > 1e-9 else { return nil }
      for row in 0..<size where row != pivot {
        let factor = matrix[row][pivot] / matrix[pivot][pivot]
        for column in pivot...size { matrix[row][column] -= factor * matrix[pivot][column] }
      }
    }
    var unit = 1.0
    return (0..<size).map { row in
      defer { unit *= scale }
      return matrix[row][size] / matrix[row][row] / unit
    }
  }
}
