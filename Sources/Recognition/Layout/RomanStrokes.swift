/// Counts the strokes of a Roman number that the network read with an H: two beside each other.
enum RomanStrokes {
  /// The number with as many strokes as its ink shows.
  static func mended(_ text: String, ink: [PixelBox]) -> String {
    guard text.hasByte(of: "H"), let match = text.wholeMatch(of: number.regex) else { return text }
    let strokes = strokes(in: ink)
    // Strokes that touch look like fewer, never like more; those of a printed H are one piece.
    // Without an H the number may be right: on a worn copy a stroke breaks in two, and a quarter or
    // chapter would become another.
    guard match.2.contains("H"), strokes <= 3,
      strokes >= match.2.reduce(0, { $0 + ($1 == "H" ? 2 : 1) })
    else { return text }
    return match.1 + String(repeating: "I", count: strokes) + match.3
  }

  private static let number = Pattern(/([VX]*)([IH]{1,3})([.,;:)]*)/)

  /// As tall as the tallest, upright, and as broad as each other.
  private static func strokes(in ink: [PixelBox]) -> Int {
    let tallest = ink.map(\.height).max() ?? 0
    let strokes = ink.filter { $0.height * 10 >= tallest * 9 && $0.width * 10 <= $0.height * 7 }
    let widths = strokes.map(\.width)
    guard let least = widths.min(), let most = widths.max(), most * 10 <= least * 13 + 10 else {
      return 0
    }
    return strokes.count
  }
}
