/// The columns of a line's rectangle that hold ink.
struct InkColumns {
  private let hasInk: [Bool]
  private let height: Int

  init(_ image: GrayImage) {
    height = image.height
    var darkest = [UInt8](repeating: 255, count: image.width)
    var histogram = [Int](repeating: 0, count: 256)
    for row in 0..<image.height {
      let start = row * image.width
      for column in 0..<image.width {
        let pixel = image.pixels[start + column]
        darkest[column] = min(darkest[column], pixel)
        histogram[Int(pixel)] += 1
      }
    }
    // Paper is the commonest grey; ink is darker by half of what there is.
    let paper = histogram.indices.max { histogram[$0] < histogram[$1] } ?? 255
    let darkestOfAll = Int(darkest.min() ?? 0)
    let limit = (paper + darkestOfAll) / 2
    hasInk = darkest.map { Int($0) < limit }
  }

  /// The middle of the widest gap about a place between two words.
  func gap(near x: Double) -> Int {
    let reach = max(height / 3, 4)
    let center = Int(x)
    let range = max(center - reach, 0)..<min(center + reach, hasInk.count)
    var best = (length: 0, middle: min(max(center, 0), hasInk.count))
    var start: Int?
    for column in range {
      if hasInk[column] {
        start = nil
        continue
      }
      let from = start ?? column
      start = from
      if column - from + 1 > best.length { best = (column - from + 1, (from + column + 1) / 2) }
    }
    return best.middle
  }

  /// The stretch without the empty columns at its ends; itself where it is all empty.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<hasInk.count)
    guard let first = range.first(where: { hasInk[$0] }),
      let last = range.last(where: { hasInk[$0] })
    else { return range }
    return first..<last + 1
  }
}
