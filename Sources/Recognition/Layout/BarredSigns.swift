/// Tells “≤” from “<” and “≥” from “>” by the bar beneath: the network knows only those without.
enum BarredSigns {
  /// The word with the sign that its ink shows.
  static func mended(_ text: String, ink: [PixelBox]) -> String {
    guard let sign = text.first, let barred = signs[sign],
      text.dropFirst().first.map({ $0.isNumber }) ?? true, hasBar(ink)
    else { return text }
    return barred + text.dropFirst()
  }

  private static let signs: [Character: String] = ["<": "≤", ">": "≥"]

  /// Whether the first sign of the word stands on a flat stroke as broad as itself.
  private static func hasBar(_ ink: [PixelBox]) -> Bool {
    guard let left = ink.map(\.left).min() else { return false }
    return ink.contains { bar in
      bar.width >= 3 * bar.height
        && ink.contains { wedge in
          wedge.bottom <= bar.top + 1 && bar.top - wedge.bottom < wedge.height
            && wedge.height >= 2 * bar.height && wedge.height * 3 >= wedge.width * 2
            && wedge.horizontalOverlap(bar) * 10 >= 7 * max(wedge.width, bar.width)
            && min(wedge.left, bar.left) - left <= bar.width / 3
        }
    }
  }
}
