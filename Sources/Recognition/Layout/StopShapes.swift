/// Tells “;” from “:” by its ink: a comma is taller than the dot above it, two dots are alike.
///
/// The language expects a colon behind some words and a semicolon behind others; the print decides.
enum StopShapes {
  /// The word with the stop that its last ink shows.
  static func mended(_ text: String, ink: [PixelBox]) -> String {
    guard text.hasSuffix(":") || text.hasSuffix(":;"), text.count > 1, showsComma(ink) else {
      return text
    }
    return text.prefix { $0 != ":" } + ";"
  }

  /// Whether the last two pieces of ink are a dot and a comma under it.
  private static func showsComma(_ ink: [PixelBox]) -> Bool {
    let last = ink.sorted { $0.midX < $1.midX }.suffix(2).sorted { $0.top < $1.top }
    guard last.count == 2 else { return false }
    let (dot, comma) = (last[0], last[1])
    // The comma hangs below the line that the letters stand on.
    let feet = ink.filter { $0.height > 2 * dot.height && $0 != comma }.map(\.bottom)
    guard let foot = feet.min(), comma.bottom - foot >= max(2, dot.height / 3) else { return false }
    return dot.bottom <= comma.top && dot.horizontalOverlap(comma) * 2 >= dot.width
      && comma.height * 10 >= dot.height * 15 && comma.height >= dot.height + 3
      && dot.height <= dot.width * 2
      && comma.height > comma.width
  }
}
