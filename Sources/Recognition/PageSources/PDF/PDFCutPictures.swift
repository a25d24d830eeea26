internal import Foundation

/// Sizes of the JPEG pictures of a PDF whose data lack their end.
///
/// The library says nothing of them: it leaves the rows that are missing blank. Their dictionaries
/// stand in plain sight; a picture in other wrappings, or of an encrypted file, is not looked at.
enum PDFCutPictures {
  struct Size: Hashable {
    var width: Int
    var height: Int
  }

  static func sizes(in bytes: Data) -> Set<Size> {
    var sizes: Set<Size> = []
    var objects = PDFObjectNumbers(bytes)
    for filter in PDFBytes.nameEnds("DCTDecode", in: bytes) {
      let before = bytes[max(bytes.startIndex, filter - 2048)..<filter]
      let after = bytes[filter..<min(bytes.endIndex, filter + 2048)]
      guard let start = before.range(of: Data(" obj".utf8), options: .backwards)?.upperBound,
        let end = after.range(of: Data("stream".utf8))?.upperBound
      else { continue }
      let dictionary = bytes[start..<end]
      guard let widthEnd = PDFBytes.nameEnds("Width", in: dictionary).first,
        let heightEnd = PDFBytes.nameEnds("Height", in: dictionary).first,
        let width = objects.number(after: widthEnd), let height = objects.number(after: heightEnd),
        isCut(bytes[end...])
      else { continue }
      sizes.insert(Size(width: width, height: height))
    }
    return sizes
  }

  /// Trailing bytes behind the end mark are forgiven.
  private static func isCut(_ stream: Data) -> Bool {
    let data = stream.drop { $0 == 0x0D || $0 == 0x0A }
    guard data.starts(with: [0xFF, 0xD8]) else { return false }
    let end = data.range(of: Data("endstream".utf8))?.lowerBound ?? data.endIndex
    return data[..<end].suffix(4096).firstRange(of: Data([0xFF, 0xD9])) == nil
  }
}
