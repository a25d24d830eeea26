internal import Foundation

/// The content stream that lays words invisibly over a page (text rendering mode 3).
enum InvisibleText {
  static let fontName = "/GiaoviecText"

  /// Each character is half an em wide (glyphless.ttf), so a word's matrix stretches it to its box.
  static func contentStream(_ words: [OverlayWord], on page: PageGeometry) -> String {
    var stream = "q BT 3 Tr \(fontName) 1 Tf\n"
    for word in words {
      let units = Array(word.text.utf16)
      guard !units.isEmpty else { continue }
      let place = WordPlace(word, on: page).leveled
      let length = Double(units.count) / 2
      let matrix = [
        place.along.x / length, place.along.y / length, place.up.x, place.up.y, place.origin.x,
        place.origin.y,
      ]
      let codes = (units + [0x20]).map(hexadecimal).joined()
      stream += matrix.map(number).joined(separator: " ") + " Tm <\(codes)> Tj\n"
    }
    return stream + "ET Q\n"
  }

  private static func number(_ value: Double) -> String {
    let scaled = (value * 1000).rounded()
    guard abs(scaled) < 1e12 else { return "0" }
    let whole = Int(scaled)
    var text = "\(abs(whole) / 1000)"
    let rest = String(1000 + abs(whole) % 1000).dropFirst()
    if let last = rest.lastIndex(where: { $0 != "0" }) { text += "." + rest[...last] }
    return whole < 0 ? "-" + text : text
  }

  private static func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Codes are UTF-16 units, so the map to Unicode is the identity.
  static let toUnicode = """
    /CIDInit /ProcSet findresource begin
    12 dict begin
    begincmap
    /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
    /CMapName /Adobe-Identity-UCS def
    /CMapType 2 def
    1 begincodespacerange
    <0000> <FFFF>
    endcodespacerange
    1 beginbfrange
    <0000> <FFFF> <0000>
    endbfrange
    endcmap
    CMapName currentdict /CMap defineresource pop
    end
    end

    """
}

/// A word in user space: its bottom left corner, and its sides from there.
private struct WordPlace {
  var origin: (x: Double, y: Double)
  var along: (x: Double, y: Double)
  var up: (x: Double, y: Double)

  init(_ word: OverlayWord, on page: PageGeometry) {
    let (end, top) = (page.userSpace(word.bottomRight), page.userSpace(word.topLeft))
    origin = page.userSpace(word.bottomLeft)
    along = (end.x - origin.x, end.y - origin.y)
    up = (top.x - origin.x, top.y - origin.y)
  }

  /// About its middle, where it leans by no more than five degrees.
  ///
  /// Readers of text part a leaning word where it has climbed half a point.
  var leveled: WordPlace {
    var place = self
    if abs(along.y) < 0.09 * abs(along.x) {
      place.origin.y += along.y / 2
      place.origin.x += up.x / 2
      place.along.y = 0
      place.up.x = 0
    } else if abs(along.x) < 0.09 * abs(along.y) {
      place.origin.x += along.x / 2
      place.origin.y += up.y / 2
      place.along.x = 0
      place.up.y = 0
    }
    return place
  }
}
