internal import CPixels
internal import Foundation
internal import PDFOverlay

/// Tells pictures of a PDF whose data make no sense where the library says nothing of it.
///
/// It goes on behind codes that are wrong as well as it can: the page is blank from there, or shows
/// grey, or other rows than were packed.
final class PDFPictureDamage {
  private let pictures: PDFPictures?

  /// Of a file that cannot be looked into nothing is told.
  init(_ bytes: Data) {
    pictures = try? PDFPictures(bytes)
  }

  /// Whether the picture of that size that a page shows is damaged.
  ///
  /// Where the page could draw several of that size, as in files whose pages share all they draw, it
  /// would not be known which.
  func isThere(onPage number: Int, width: Int, height: Int) -> Bool {
    isThere(onPage: number, atMost: 1) { $0 == width && $1 == height }
  }

  /// Whether one of the pictures is damaged that a page is put together from.
  func isThere(onPage number: Int, ofPictures count: Int) -> Bool {
    isThere(onPage: number, atMost: count) { _, _ in true }
  }

  private func isThere(onPage number: Int, atMost most: Int, where isWanted: (Int, Int) -> Bool)
    -> Bool
  {
    (pictures?.pictures(onPage: number, atMost: most, where: isWanted) ?? [])
      .contains(where: Self.isDamaged)
  }

  static func isDamaged(_ picture: PackedPicture) -> Bool {
    if picture.data.isEmpty { return true }
    // Data wrapped twice are left to the library.
    guard picture.filters.count == 1, let filter = picture.filters.first else { return false }
    return switch filter {
    case "FlateDecode", "Fl": !makesSense(deflated: picture.data)
    case "DCTDecode", "DCT": !makesSense(jpeg: picture.data)
    case "CCITTFaxDecode", "CCF": picture.faxKind < 0 && hasGap(picture.data)
    default: false
    }
  }

  private static func makesSense(deflated data: Data) -> Bool {
    data.withUnsafeBytes { buffer in
      pixels_deflated_makes_sense(
        buffer.bindMemory(to: UInt8.self).baseAddress, buffer.count) != 0
    }
  }

  /// Decoded at an eighth of its size, which reads all its codes; their decoder counts what it had to
  /// pass over.
  private static func makesSense(jpeg data: Data) -> Bool {
    var warnings = 0
    _ = Pixmap(decodingJPEG: data, reducedBy: 8, warnings: &warnings)
    return warnings == 0
  }

  /// No code of Group 4 has as many zeros as four bytes hold; they may only follow the last one.
  private static func hasGap(_ data: Data) -> Bool {
    var zeros = 0
    for byte in data {
      if byte == 0 {
        zeros += 1
      } else if zeros >= 4 {
        return true
      } else {
        zeros = 0
      }
    }
    return false
  }
}
