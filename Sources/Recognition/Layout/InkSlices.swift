internal import CPixels

/// The ink of a gap in slices from left to right: its pieces, wide ones cut where they are thinnest.
///
/// Dots and rules of the form, and strokes that reach in from the words beside it, are left out.
struct InkSlices {
  struct Slice {
    var box: PixelBox
    var places: [Int]
    /// The piece of ink that it is of.
    var piece: Int
  }

  private(set) var all: [Slice] = []
  private let width: Int
  /// Rows from the highest ink to the lowest.
  private var height = 0

  /// - Parameters:
  ///   - picture: The gap and some of its neighbours, with room above and below the line.
  ///   - line: The rows in which the line's own print stands.
  ///   - gap: The columns between the neighbours.
  init(_ picture: LineImage, line: Range<Int>, gap: Range<Int>) {
    width = picture.width
    guard picture.width >= 4, picture.height >= 8,
      picture.pixels.count == picture.width * picture.height, !line.isEmpty
    else { return }
    let darkest = Int(picture.pixels.min() ?? 255)
    let pieces = InkPieces(picture, below: (darkest + 255) / 2).all.compactMap {
      own($0, in: gap, size: line.count)
    }.filter { Self.isFigure($0.box, line: line) }
      .sorted { ($0.box.left, $0.box.top) < ($1.box.left, $1.box.top) }
    guard let box = PixelBox.union(pieces.map(\.box)), box.height * 2 >= line.count else { return }
    height = box.height
    for (index, piece) in pieces.enumerated() {
      let places = thickened(piece.places, rows: picture.height)
      for places in parted(places, of: piece.box) {
        if let box = bounds(of: places) {
          all.append(Slice(box: box, places: places, piece: index))
        }
      }
    }
    all.sort { ($0.box.midX, $0.box.top) < ($1.box.midX, $1.box.top) }
  }

  private static func isFigure(_ box: PixelBox, line: Range<Int>) -> Bool {
    let size = line.count
    if box.height * 6 < size, box.width * 4 < size { return false }
    // Rules; the bar of a 5 is short.
    if box.height * 6 < size, box.width * 3 > size * 2 { return false }
    // It stands in the line, not in the one above or below.
    let inside = min(box.bottom, line.upperBound) - max(box.top, line.lowerBound)
    return inside * 2 >= box.height
  }

  /// What of a piece was written into the gap.
  ///
  /// Most of it lies there; or it runs into a neighbour, and a good part lies there.
  private func own(_ piece: InkPieces.Piece, in gap: Range<Int>, size: Int) -> InkPieces.Piece? {
    let box = piece.box
    let inside = min(box.right, gap.upperBound) - max(box.left, gap.lowerBound)
    if inside <= 0 { return nil }
    if inside == box.width || inside * 2 > box.width && box.width < size * 3 / 2 { return piece }
    guard inside * 2 >= size else { return nil }
    let places = piece.places.filter { gap.contains($0 % width) }
    return bounds(of: places).map { InkPieces.Piece(box: $0, places: places) }
  }

  /// Strokes as thick as those of the figures that the reader has learnt from.
  private func thickened(_ places: [Int], rows: Int) -> [Int] {
    var ink = Set(places)
    let edge = places.count {
      !(ink.contains($0 - 1) && ink.contains($0 + 1) && ink.contains($0 - width)
        && ink.contains($0 + width))
    }
    let stroke = 2 * Double(places.count) / Double(max(edge, 1))
    let missing = Double(height) * 0.14 - stroke
    guard missing > 1 else { return places }
    for _ in 0..<min(Int(missing / 2 + 0.5), 4) {
      for place in ink {
        let (x, y) = (place % width, place / width)
        if x > 0 { ink.insert(place - 1) }
        if x + 1 < width { ink.insert(place + 1) }
        if y > 0 { ink.insert(place - width) }
        if y + 1 < rows { ink.insert(place + width) }
      }
    }
    return ink.sorted()
  }

  /// A piece wider than a figure in parts, cut where it is thinnest, upright or as a hand slants.
  private func parted(_ places: [Int], of box: PixelBox) -> [[Int]] {
    let count = min(Int((Double(box.width) / Double(max(height, 1)) / 0.55).rounded()), 5)
    guard count >= 2 else { return [places] }
    var parts: [[Int]] = []
    var rest = places
    let step = Double(box.width) / Double(count)
    for part in 1..<count {
      var best = (cost: Int.max, column: 0, slant: 0.0)
      for slant in [0.0, 0.15, 0.3, 0.45] {
        var counts: [Int: Int] = [:]
        for place in rest { counts[column(of: place, slant, in: box), default: 0] += 1 }
        let middle = Double(box.left) + step * Double(part)
        for column in Int(middle - step * 0.45)...Int(middle + step * 0.45) {
          let cost = (counts[column] ?? 0) * 8 + abs(column - Int(middle))
          if cost < best.cost { best = (cost, column, slant) }
        }
      }
      let head = rest.filter { column(of: $0, best.slant, in: box) < best.column }
      parts.append(head)
      rest.removeAll { column(of: $0, best.slant, in: box) < best.column }
    }
    return parts + [rest]
  }

  /// The column of a pixel where slanted strokes are set upright about the middle of their height.
  private func column(of place: Int, _ slant: Double, in box: PixelBox) -> Int {
    place % width - Int((Double(box.midY - place / width) * slant).rounded())
  }

  private func bounds(of places: [Int]) -> PixelBox? {
    guard let first = places.first else { return nil }
    var box = PixelBox(
      left: first % width, top: first / width, right: first % width + 1, bottom: first / width + 1)
    for place in places {
      let (x, y) = (place % width, place / width)
      box = PixelBox(
        left: min(box.left, x), top: min(box.top, y), right: max(box.right, x + 1),
        bottom: max(box.bottom, y + 1))
    }
    return box
  }

  /// A run of slices as one figure: how likely it is each of the ten, and how well the slices fit
  /// together; nothing where they are no figure.
  func figure(_ run: Range<Int>) -> (fit: Double, shares: [Double])? {
    let slices = all[run]
    guard let box = PixelBox.union(slices.map(\.box)), box.height * 2 >= height,
      box.width * 5 <= box.height * 6
    else { return nil }
    let shape = Double(box.width) / Double(box.height)
    var fit = shape > 1 ? 0.05 : shape > 0.8 ? 0.4 : 1
    for (left, right) in zip(slices, slices.dropFirst()) where left.piece != right.piece {
      let overlap = left.box.horizontalOverlap(right.box)
      // One above the other, or side by side.
      fit *= overlap * 2 >= min(left.box.width, right.box.width) ? 1 : 0.15
    }
    for edge in [run.lowerBound, run.upperBound] where all.indices.contains(edge) && edge > 0 {
      if all[edge - 1].piece == all[edge].piece { fit *= 0.5 }
      let overlap = all[edge - 1].box.horizontalOverlap(all[edge].box)
      if overlap * 2 >= min(all[edge - 1].box.width, all[edge].box.width) { fit *= 0.3 }
    }
    let places = slices.flatMap(\.places)
    // A hand slants its figures; seen at several slants they are told better.
    let looks = [-0.1, 0, 0.15, 0.3].map { shares(places, slant: $0, in: box) }
    let count = Double(looks.count)
    return (fit, (0...9).map { figure in looks.reduce(0) { $0 + $1[figure] } / count })
  }

  /// Set upright, and scaled so that it fills the rows; its width follows.
  private func shares(_ places: [Int], slant: Double, in bounds: PixelBox) -> [Double] {
    let side = Int(PIXELS_FIGURE_SIDE)
    var box = bounds
    if slant != 0 {
      box.left = .max
      box.right = .min
      for place in places {
        let x = column(of: place, slant, in: bounds)
        box.left = min(box.left, x)
        box.right = max(box.right, x + 1)
      }
    }
    let size = Double(max(box.width, box.height))
    let columns = min(side, max(1, Int((Double(box.width) * Double(side) / size).rounded())))
    // As wide as high: it fills the columns, and stands in the middle of the rows.
    let above = Double(max(0, box.width - box.height) / 2)
    let (across, down) = (Double(columns) / Double(box.width), Double(side) / size)
    var ink = [Float](repeating: 0, count: side * side)
    let left = (side - columns) / 2
    for place in places {
      let column = slant == 0 ? place % width : column(of: place, slant, in: bounds)
      let x = Double(column - box.left) * across
      let y = (Double(place / width - box.top) + above) * down
      Self.spread(from: x, by: across, limit: columns) { column, share in
        Self.spread(from: y, by: down, limit: side) { row, part in
          ink[row * side + left + column] += Float(share * part)
        }
      }
    }
    var shares = [Float](repeating: 0, count: 10)
    pixels_read_figure(ink, &shares)
    return shares.map(Double.init)
  }

  /// The cells that a pixel covers, and how much of each.
  private static func spread(
    from start: Double, by length: Double, limit: Int, _ body: (Int, Double) -> Void
  ) {
    var cell = Int(start)
    while Double(cell) < start + length, cell < limit {
      body(cell, min(start + length, Double(cell + 1)) - max(start, Double(cell)))
      cell += 1
    }
  }
}
