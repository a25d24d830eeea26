internal import CTesseract
internal import Foundation

/// A picture owned by Leptonica.
///
/// It is freed with its owner and cannot be copied; the pointer is lent out only for a call.
struct Pixmap: ~Copyable {
  let pix: UnsafeMutablePointer<Pix>

  /// Takes over the picture.
  init?(_ pix: UnsafeMutablePointer<Pix>?) {
    guard let pix else { return nil }
    self.pix = pix
  }

  deinit {
    var pix: UnsafeMutablePointer<Pix>? = pix
    pixDestroy(&pix)
  }

  /// A second owner of the same pixels, which are not changed in place.
  func copy() -> Pixmap? { Pixmap(pixClone(pix)) }

  /// The same pixels anew, which may be changed in place.
  func duplicate() -> Pixmap? { Pixmap(pixCopy(nil, pix)) }

  var width: Int { Int(pixGetWidth(pix)) }
  var height: Int { Int(pixGetHeight(pix)) }
  var depth: Int { Int(pixGetDepth(pix)) }

  /// The resolution in the file; odd values are no resolution.
  var statedDPI: Double? {
    let stated = Double(pixGetXRes(pix))
    return (72...1200).contains(stated) ? stated : nil
  }
}

extension Pixmap {
  init?(decoding bytes: Data) {
    let decoded = bytes.withUnsafeBytes { buffer in
      pixReadMem(buffer.bindMemory(to: UInt8.self).baseAddress, buffer.count)
    }
    self.init(onWhite: decoded)
  }

  /// A JPEG, at a half, a fourth or an eighth of its size where told; `warnings` counts what its
  /// decoder passed over because it made no sense.
  init?(decodingJPEG bytes: Data, reducedBy reduction: Int32 = 1, warnings: inout Int) {
    var count: Int32 = 0
    let decoded = bytes.withUnsafeBytes { buffer in
      pixReadMemJpeg(
        buffer.bindMemory(to: UInt8.self).baseAddress, buffer.count, 0, reduction, &count,
        Int32(L_JPEG_CONTINUE_WITH_BAD_DATA))
    }
    warnings = Int(count)
    self.init(decoded)
  }

  /// What is transparent shows the paper behind it.
  private init?(onWhite decoded: UnsafeMutablePointer<Pix>?) {
    guard let decoded, pixGetSpp(decoded) == 4 else {
      self.init(decoded)
      return
    }
    defer {
      var decoded: UnsafeMutablePointer<Pix>? = decoded
      pixDestroy(&decoded)
    }
    self.init(pixAlphaBlendUniform(decoded, 0xFFFF_FF00))
  }

  /// The picture of one of a TIFF's image directories; those before it are not walked again.
  init?(decodingTIFF bytes: Data, directory: Int) {
    var place = directory
    let decoded = bytes.withUnsafeBytes { buffer in
      pixReadMemFromMultipageTiff(
        buffer.bindMemory(to: UInt8.self).baseAddress, buffer.count, &place)
    }
    self.init(decoded)
  }
}

/// Settings of the library as a whole.
enum Leptonica {
  /// Silences it, for errors are values here, and keeps its pictures' memory for the next ones.
  static func settle() {
    _ = setMsgSeverity(Int32(L_SEVERITY_NONE))
    memory_keep()
  }
}
