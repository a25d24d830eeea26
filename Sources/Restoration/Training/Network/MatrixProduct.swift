/// Numbers in rows, sixteen side by side.
///
/// One owner, one thread.
final class LaneMatrix {
  typealias Lanes = SIMD16<Float>

  let rows: Int
  /// Sixteens in a row.
  let width: Int
  let base: UnsafeMutablePointer<Lanes>

  init(rows: Int, columns: Int) {
    self.rows = rows
    width = (columns + 15) / 16
    base = .allocate(capacity: rows * width)
    base.initialize(repeating: .zero, count: rows * width)
  }

  deinit { base.deallocate() }

  @inline(__always)
  func row(_ index: Int) -> UnsafeMutablePointer<Lanes> { base + index &* width }

  /// The same memory as single numbers; a row has `width * 16` of them.
  var numbers: UnsafeMutablePointer<Float> {
    UnsafeMutableRawPointer(base).assumingMemoryBound(to: Float.self)
  }

  var count: Int { rows * width * 16 }

  func clear() { base.update(repeating: .zero, count: rows * width) }
}

/// Adds a product of matrices to a third: c[i] += Σ a[i, k] · b[k].
///
/// The sums are taken in one order whatever the machine, so a training gives the same file anywhere.
enum MatrixProduct {
  typealias Lanes = SIMD16<Float>

  /// The numbers of a, and how far its rows, and the numbers of a row, lie from each other.
  struct Scalars {
    var base: UnsafePointer<Float>
    var row: Int
    var inner: Int
  }

  /// So many rows of b are used again and again before the next are read.
  private static let block = 192

  static func add(_ a: Scalars, _ b: LaneMatrix, to c: LaneMatrix, rows: Int, inner: Int) {
    let width = c.width
    for start in stride(from: 0, to: inner, by: block) {
      let end = min(start + block, inner)
      var column = 0
      while column < width {
        let isPair = column + 1 < width
        var row = 0
        while row < rows {
          if isPair, row + 4 <= rows {
            tile(a, b, c, row, column, start, end)
            row += 4
          } else {
            single(a, b, c, row, column, start, end, isPair)
            row += 1
          }
        }
        column += isPair ? 2 : 1
      }
    }
  }

  /// Four rows by two sixteens.
  @inline(__always)
  private static func tile(
    _ a: Scalars, _ b: LaneMatrix, _ c: LaneMatrix, _ row: Int, _ column: Int, _ start: Int,
    _ end: Int
  ) {
    let c0 = c.row(row) + column
    let c1 = c.row(row + 1) + column
    let c2 = c.row(row + 2) + column
    let c3 = c.row(row + 3) + column
    var (s00, s01, s10, s11) = (c0[0], c0[1], c1[0], c1[1])
    var (s20, s21, s30, s31) = (c2[0], c2[1], c3[0], c3[1])
    var from = a.base + (row &* a.row &+ start &* a.inner)
    var with = b.row(start) + column
    for _ in start..<end {
      let (b0, b1) = (with[0], with[1])
      let (x0, x1) = (Lanes(repeating: from[0]), Lanes(repeating: from[a.row]))
      let (x2, x3) = (Lanes(repeating: from[a.row &* 2]), Lanes(repeating: from[a.row &* 3]))
      s00 += x0 * b0
      s01 += x0 * b1
      s10 += x1 * b0
      s11 += x1 * b1
      s20 += x2 * b0
      s21 += x2 * b1
      s30 += x3 * b0
      s31 += x3 * b1
      from += a.inner
      with += b.width
    }
    (c0[0], c0[1], c1[0], c1[1]) = (s00, s01, s10, s11)
    (c2[0], c2[1], c3[0], c3[1]) = (s20, s21, s30, s31)
  }

  @inline(__always)
  private static func single(
    _ a: Scalars, _ b: LaneMatrix, _ c: LaneMatrix, _ row: Int, _ column: Int, _ start: Int,
    _ end: Int, _ isPair: Bool
  ) {
    let to = c.row(row) + column
    var sum0 = to[0]
    var sum1 = isPair ? to[1] : .zero
    for k in start..<end {
      let x = Lanes(repeating: a.base[row &* a.row &+ k &* a.inner])
      let with = b.row(k) + column
      sum0 += x * with[0]
      if isPair { sum1 += x * with[1] }
    }
    to[0] = sum0
    if isPair { to[1] = sum1 }
  }
}
