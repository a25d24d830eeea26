/// The size of a page's print, taken from the heights of its ink.
struct TextScale {
  /// Height of a small letter without ascender, in pixels.
  let xHeight: Int

  /// The commonest height among runs of ink that can be letters.
  init?(_ components: [PixelBox], dpi: Double) {
    let smallest = max(4, Int(dpi * 0.045))
    let largest = Int(dpi * 0.2)
    guard largest > smallest + 2 else { return nil }
    var heights = [Int](repeating: 0, count: largest + 2)
    for box in components
    where box.height >= smallest && box.height <= largest && box.width <= 4 * box.height
      && box.width * 4 >= box.height
    {
      heights[box.height] += 1
    }
    func around(_ height: Int) -> Int {
      heights[height - 1] + 2 * heights[height] + heights[height + 1]
    }
    // Specks are the commoner the smaller they are: print is a hill, not the end of that slope.
    let hills = (smallest + 1..<largest).filter {
      around($0) >= around($0 - 1) && around($0) >= around($0 + 1)
    }
    guard let best = hills.max(by: { around($0) < around($1) }), around(best) > 4 else {
      return nil
    }
    xHeight = best
  }
}
