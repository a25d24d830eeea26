package import Foundation

/// Opens a document by what its bytes are, whatever its name.
package enum DocumentOpener {
  package static let maximumPixels = 200_000_000
  static let maximumSide = 100_000

  package static func open(_ bytes: Data) throws(SourceError) -> any PageSource {
    if bytes.isEmpty { throw .empty }
    Leptonica.settle()
    switch FileKind(of: bytes) {
    case .pdf: return try PDFSource(bytes)
    case .png: return try ImageSource(bytes, format: .png)
    case .jpeg: return try ImageSource(bytes, format: .jpeg)
    case .tiff: return try TIFFSource(bytes)
    case .text: return try PlainTextSource(bytes)
    }
  }

  /// Nothing of it is decoded by a library.
  package static func takesForText(_ bytes: Data) -> Bool { FileKind(of: bytes) == .text }

  static func checkSize(width: Int, height: Int) throws(SourceError) {
    let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
    if overflow || pixels > maximumPixels || max(width, height) > maximumSide {
      throw .imageTooLarge(width: width, height: height)
    }
  }
}

/// What the first bytes say that a file is; what says nothing is taken for text.
enum FileKind {
  case pdf, png, jpeg, tiff, text

  init(of bytes: Data) {
    let head = Array(bytes.prefix(1024))
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      self = .png
    } else if head.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if head.starts(with: [0x49, 0x49, 0x2A, 0]) || head.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
      self = .tiff
    } else if bytes.prefix(1024).firstRange(of: Data("%PDF-".utf8)) != nil {
      self = .pdf
    } else {
      self = .text
    }
  }
}
