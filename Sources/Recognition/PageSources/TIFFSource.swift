internal import Foundation

/// A TIFF of one or more pages, CCITT fax included.
struct TIFFSource: PageSource {
  let bytes: Data
  let mediaType = "image/tiff"
  /// Offsets of the image directories, in page order.
  let directories: [Int]

  var pageCount: Int { directories.count }

  init(_ bytes: Data) throws(SourceError) {
    let walk = TIFFDirectories(bytes)
    if walk.sizes.isEmpty { throw walk.endsEarly ? .truncated("TIFF") : .noPages }
    for size in walk.sizes {
      if size.width <= 0 || size.height <= 0 { throw .damaged("TIFF") }
      try DocumentOpener.checkSize(width: size.width, height: size.height)
    }
    if walk.endsEarly { throw .truncated("TIFF") }
    if walk.offsets.count > TIFFDirectories.mostDirectories { throw .damaged("TIFF") }
    self.bytes = bytes
    directories = walk.offsets
  }

  func content(ofPage number: Int, configuration: RecognitionConfiguration) throws(SourceError)
    -> PageContent
  {
    guard directories.indices.contains(number - 1) else { throw .noPages }
    guard let pixels = Pixmap(decodingTIFF: bytes, directory: directories[number - 1]) else {
      throw .damaged("TIFF")
    }
    let dpi = pixels.statedDPI
    return .image(PageImage(pixels: pixels, dpi: dpi))
  }
}

/// The chain of a TIFF's image directories, walked without decoding.
struct TIFFDirectories {
  private(set) var offsets: [Int] = []
  private(set) var sizes: [(width: Int, height: Int)] = []
  /// A directory or a strip lies beyond the end of the bytes.
  private(set) var endsEarly = false
  /// More pages than any scan has: a file made to harm.
  static let mostDirectories = 100_000

  init(_ bytes: Data) {
    let reader = ByteReader(bytes)
    let isBig = reader.byte(at: 0) == 0x4D
    func short(_ offset: Int) -> Int? {
      isBig
        ? reader.big16(at: offset)
        : reader.byte(at: offset).flatMap { low in
          reader.byte(at: offset + 1).map { $0 << 8 | low }
        }
    }
    func long(_ offset: Int) -> Int? {
      isBig
        ? reader.big32(at: offset)
        : short(offset).flatMap { low in short(offset + 2).map { $0 << 16 | low } }
    }
    var next = long(4) ?? 0
    var seen: Set<Int> = []
    while next != 0, seen.insert(next).inserted, offsets.count <= Self.mostDirectories {
      guard let count = short(next) else {
        endsEarly = true
        return
      }
      var width = 0
      var height = 0
      for entry in 0..<count {
        let at = next + 2 + 12 * entry
        guard let tag = short(at), let type = short(at + 2), let value = long(at + 8) else {
          endsEarly = true
          return
        }
        let number = type == 3 ? short(at + 8) ?? 0 : value
        if tag == 256 { width = number }
        if tag == 257 { height = number }
      }
      offsets.append(next)
      sizes.append((width, height))
      guard let following = long(next + 2 + 12 * count) else {
        endsEarly = true
        return
      }
      next = following
    }
  }
}
