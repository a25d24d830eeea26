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
    let alike = (pictures?.pictures(onPage: number) ?? [])
      .filter { $0.width == width && $0.height == height }
    return alike.count == 1 && alike.contains(where: Self.isDamaged)
  }

  /// Whether one of the pictures is damaged that a page is put together from.
  func isThere(onPage number: Int, ofPictures count: Int) -> Bool {
    let pictures = pictures?.pictures(onPage: number) ?? []
    return pictures.count <= count && pictures.contains(where: Self.isDamaged)
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
