/// A table's rulings laid level, though the page lay unevenly and each slopes in its own way.
///
/// The slope of a ruling changes evenly from one side of the table to the other.
struct LevelGrid {
  private let box: PixelBox
  private let rows: Slope
  private let columns: Slope

  init(horizontal: [PixelBox], vertical: [PixelBox], box: PixelBox, slack: Int) {
    self.box = box
    rows = Slope(
      Self.chains(
        horizontal.map { Piece(start: $0.left, end: $0.right, place: $0.midY) }, slack: slack),
      middle: box.midY)
    columns = Slope(
      Self.chains(
        vertical.map { Piece(start: $0.top, end: $0.bottom, place: $0.midX) }, slack: slack),
      middle: box.midX)
  }

  /// Where a vertical ruling stands.
  func x(_ ruling: PixelBox) -> Int { x(atX: ruling.midX, y: ruling.midY) }

  /// Where a horizontal ruling lies.
  func y(_ ruling: PixelBox) -> Int { y(atX: ruling.midX, y: ruling.midY) }

  func x(atX x: Int, y: Int) -> Int { x - columns.shift(at: x, along: y - box.midY) }

  func y(atX x: Int, y: Int) -> Int { y - rows.shift(at: y, along: x - box.midX) }

  private struct Piece {
    var start: Int
    var end: Int
    var place: Int
  }

  /// Pieces that follow each other, end to end.
  private static func chains(_ pieces: [Piece], slack: Int) -> [[Piece]] {
    var chains: [[Piece]] = []
    for piece in pieces.sorted(by: { $0.start < $1.start }) {
      let chain = chains.lastIndex { chain in
        guard let last = chain.last else { return false }
        return piece.start >= last.end && piece.start - last.end <= slack
          && abs(piece.place - last.place) <= slack
      }
      if let chain { chains[chain].append(piece) } else { chains.append([piece]) }
    }
    return chains
  }

  /// How far rulings leave the level, in pixels a pixel, and how that changes across the table.
  private struct Slope {
    private var level = 0.0
    private var change = 0.0
    private let middle: Int

    /// A line through the slopes of the chains, by their lengths.
    init(_ chains: [[Piece]], middle: Int) {
      self.middle = middle
      // Where every ruling is level as a whole, nothing is to be laid.
      guard chains.contains(where: { $0.count > 1 }) else { return }
      var sums = (weight: 0.0, place: 0.0, slope: 0.0, square: 0.0, product: 0.0)
      for chain in chains {
        guard let first = chain.first, let last = chain.last else { continue }
        let reach = Double(last.start + last.end - first.start - first.end) / 2
        let slope = reach > 0 ? Double(last.place - first.place) / reach : 0
        let place = Double((first.place + last.place) / 2 - middle)
        let weight = Double(last.end - first.start)
        sums.weight += weight
        sums.place += weight * place
        sums.slope += weight * slope
        sums.square += weight * place * place
        sums.product += weight * place * slope
      }
      guard sums.weight > 0 else { return }
      let spread = sums.square - sums.place * sums.place / sums.weight
      if spread > sums.weight {
        change = (sums.product - sums.place * sums.slope / sums.weight) / spread
      }
      level = (sums.slope - change * sums.place) / sums.weight
    }

    func shift(at place: Int, along: Int) -> Int {
      Int(((level + change * Double(place - middle)) * Double(along)).rounded())
    }
  }
}
