internal import CTesseract
package import Foundation

/// A PDF about the pages of a picture file, for words to be laid over.
///
/// A JPEG goes in as it is; what PDF has no way to hold, PNG and TIFF, is packed anew without loss.
package struct PicturePDF {
  private var bytes = Data("%PDF-1.5\n".utf8)
  private var offsets: [Int: Int] = [:]
  private var pages: [Int] = []
  /// 1 is the catalogue, 2 the list of pages.
  private var next = 3

  /// Nothing for a file that is no picture, or one that cannot be decoded.
  package static func pdf(of picture: Data) -> Data? {
    Leptonica.settle()
    var pdf = PicturePDF()
    switch FileKind(of: picture) {
    case .jpeg:
      if !pdf.add(jpeg: picture), !pdf.add(Pixmap(decoding: picture)) { return nil }
    case .png:
      if !pdf.add(Pixmap(decoding: picture)) { return nil }
    case .tiff:
      guard let source = try? TIFFSource(picture) else { return nil }
      for directory in source.directories
      where !pdf.add(Pixmap(decodingTIFF: picture, directory: directory)) {
        return nil
      }
    case .pdf, .text: return nil
    }
    return pdf.finished()
  }

  /// Grey or three colours, the only kinds that need no word more in the file.
  private mutating func add(jpeg: Data) -> Bool {
    guard let header = ImageHeader.jpegFrame(jpeg), header.components != 4 else { return false }
    let space = header.components == 1 ? "/DeviceGray" : "/DeviceRGB"
    addPage(
      width: header.width, height: header.height, dpi: Pixmap(decoding: jpeg)?.statedDPI,
      picture: "/ColorSpace \(space) /BitsPerComponent 8 /Filter /DCTDecode", jpeg)
    return true
  }

  private mutating func add(_ picture: consuming Pixmap?) -> Bool {
    guard let picture, let plain = picture.withoutPalette(), let packed = plain.packedRows() else {
      return false
    }
    let space =
      switch plain.depth {
      // Ink is 1 in the library's pictures, paper in PDF.
      case 1: "/DeviceGray /Decode [1 0]"
      case 32: "/DeviceRGB"
      default: "/DeviceGray"
      }
    addPage(
      width: plain.width, height: plain.height, dpi: picture.statedDPI,
      picture: """
        /ColorSpace \(space) /BitsPerComponent \(min(plain.depth, 8)) /Filter /FlateDecode
        """, packed)
    return true
  }

  /// A page as large as the paper was; without a resolution its long side is that of A4.
  private mutating func addPage(
    width: Int, height: Int, dpi: Double?, picture: String, _ data: Data
  ) {
    let scale = 72 / (dpi ?? Double(max(width, height)) / 11.69)
    let size = [width, height].map { String(format: "%.2f", Double($0) * scale) }
    let image = object(
      "<< /Type /XObject /Subtype /Image /Width \(width) /Height \(height) \(picture)", data)
    let content = object(
      "<<", Data("q \(size[0]) 0 0 \(size[1]) 0 0 cm /Picture Do Q\n".utf8))
    let page = object(
      """
      << /Type /Page /Parent 2 0 R /MediaBox [0 0 \(size[0]) \(size[1])] /Contents \(content) 0 R
      /Resources << /XObject << /Picture \(image) 0 R >> >> >>
      """)
    pages.append(page)
  }

  /// A stream where there is data: its dictionary is then left open.
  private mutating func object(_ text: String, _ data: Data? = nil) -> Int {
    let number = next
    next += 1
    write(number, text, data)
    return number
  }

  private mutating func write(_ number: Int, _ text: String, _ data: Data? = nil) {
    offsets[number] = bytes.count
    bytes += Data("\(number) 0 obj\n\(text)".utf8)
    if let data {
      bytes += Data(" /Length \(data.count) >>\nstream\n".utf8) + data + Data("\nendstream".utf8)
    }
    bytes += Data("\nendobj\n".utf8)
  }

  private mutating func finished() -> Data {
    let kids = pages.map { "\($0) 0 R" }.joined(separator: " ")
    write(1, "<< /Type /Catalog /Pages 2 0 R >>")
    write(2, "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    let table = bytes.count
    bytes += Data("xref\n0 \(next)\n0000000000 65535 f \n".utf8)
    for number in 1..<next {
      bytes += Data(String(format: "%010d 00000 n \n", offsets[number] ?? 0).utf8)
    }
    bytes += Data(
      "trailer\n<< /Size \(next) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n".utf8)
    return bytes
  }
}

extension Pixmap {
  /// One bit, eight bits of grey, or colour.
  fileprivate func withoutPalette() -> Pixmap? {
    if pixGetColormap(pix) == nil, [1, 8, 32].contains(depth) { return copy() }
    if pixGetColormap(pix) != nil {
      return Pixmap(pixRemoveColormap(pix, Int32(REMOVE_CMAP_BASED_ON_SRC)))
    }
    return Pixmap(pixConvertTo8(pix, 0))
  }

  /// The rows without padding, deflated.
  fileprivate func packedRows() -> Data? {
    var rows: UnsafeMutablePointer<UInt8>?
    var count = 0
    guard pixGetRasterData(pix, &rows, &count) == 0, let rows else { return nil }
    defer { lept_free(rows) }
    var packedCount = 0
    guard let packed = zlibCompress(rows, count, &packedCount) else { return nil }
    defer { lept_free(packed) }
    return Data(bytes: packed, count: packedCount)
  }
}
