/// Tells “≤” from “<” and “≥” from “>” by the bar beneath: the network knows only those without.
enum BarredSigns {
  /// The word with the sign that its ink shows; `share` tells how much of a box is ink.
  static func mended(
    _ text: String, ink: [PixelBox], share: (PixelBox) -> Double = { _ in 0 }
  ) -> String {
    guard let sign = text.first, let barred = signs[sign] else { return text }
    var rest = text.dropFirst()
    // The bar itself may have been read as a stop.
    if let stop = rest.first, ":._-=".contains(stop), rest.dropFirst().first?.isNumber ?? false {
      rest = rest.dropFirst()
    }
    guard rest.first.map({ $0.isNumber }) ?? true else { return text }
    let left = ink.map(\.left).min() ?? 0
    let isBarred =
      barredWedges(in: ink).contains { min($0.wedge.left, $0.bar.left) - left <= $0.bar.width / 3 }
      || ink.first { $0.left == left }.map { hasFoot($0, share: share) } ?? false
    return isBarred ? barred + rest : text
  }

  private static let signs: [Character: String] = ["<": "≤", ">": "≥"]

  /// Flat strokes and the signs, as broad, that stand on them.
  private static func barredWedges(in ink: [PixelBox]) -> [(wedge: PixelBox, bar: PixelBox)] {
    ink.filter { $0.width >= 3 * $0.height }.flatMap { bar in
      ink.filter { wedge in
        wedge.bottom <= bar.top + 1 && bar.top - wedge.bottom < wedge.height
          && wedge.height >= 2 * bar.height && wedge.height * 3 >= wedge.width * 2
          && wedge.horizontalOverlap(bar) * 10 >= 7 * max(wedge.width, bar.width)
      }.map { ($0, bar) }
    }
  }

  /// Whether the lowest rows of a sign are ink from end to end: its bar has run into it.
  private static func hasFoot(_ sign: PixelBox, share: (PixelBox) -> Double) -> Bool {
    (sign.bottom - sign.height / 4..<sign.bottom).contains { row in
      share(PixelBox(left: sign.left, top: row, right: sign.right, bottom: row + 1)) > 0.8
    }
  }
}
