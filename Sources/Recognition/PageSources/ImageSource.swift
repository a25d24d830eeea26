internal import Foundation

/// A single PNG or JPEG: a document of one page.
struct ImageSource: PageSource {
  enum Format: String {
    case png, jpeg

    var name: String { rawValue.uppercased() }
  }

  let format: Format
  let bytes: Data

  var mediaType: String { "image/" + format.rawValue }
  var pageCount: Int { 1 }

  init(_ bytes: Data, format: Format) throws(SourceError) {
    let size =
      switch format {
      case .png: ImageHeader.pngSize(bytes)
      case .jpeg: ImageHeader.jpegSize(bytes)
      }
    guard let size else {
      throw Self.isWhole(bytes, format) ? .damaged(format.name) : .truncated(format.name)
    }
    if size.width == 0 || size.height == 0 { throw .damaged(format.name) }
    try DocumentOpener.checkSize(width: size.width, height: size.height)
    if !Self.isWhole(bytes, format) { throw .truncated(format.name) }
    self.format = format
    self.bytes = bytes
  }

  func content(ofPage number: Int, configuration: RecognitionConfiguration) throws(SourceError)
    -> PageContent
  {
    guard number == 1 else { throw .noPages }
    var warnings = 0
    let decoded =
      switch format {
      case .png: Pixmap(decoding: bytes)
      case .jpeg: Pixmap(decodingJPEG: bytes, warnings: &warnings)
      }
    guard let pixels = decoded else { throw .damaged(format.name) }
    let dpi = pixels.statedDPI
    return .image(PageImage(pixels: pixels, dpi: dpi, isDamaged: warnings > 0))
  }

  /// The end mark is there; trailing bytes after it are forgiven.
  private static func isWhole(_ bytes: Data, _ format: Format) -> Bool {
    let mark: [UInt8] =
      switch format {
      case .png: [0x49, 0x45, 0x4E, 0x44]
      case .jpeg: [0xFF, 0xD9]
      }
    let tail = bytes.suffix(max(4096, bytes.count / 50))
    return tail.firstRange(of: Data(mark)) != nil
  }
}
