internal import Foundation

/// The size that a PNG's or JPEG's header states, read before anything is decoded.
enum ImageHeader {
  static func pngSize(_ bytes: Data) -> (width: Int, height: Int)? {
    let reader = ByteReader(bytes)
    guard let width = reader.big32(at: 16), let height = reader.big32(at: 20) else { return nil }
    return (width, height)
  }

  /// The first frame header's size; segments before it are skipped by their length.
  static func jpegSize(_ bytes: Data) -> (width: Int, height: Int)? {
    jpegFrame(bytes).map { ($0.width, $0.height) }
  }

  /// The same with the number of its colours.
  static func jpegFrame(_ bytes: Data) -> (width: Int, height: Int, components: Int)? {
    let reader = ByteReader(bytes)
    var offset = 2
    while let marker = reader.big16(at: offset) {
      guard marker >= 0xFF00 else { return nil }
      if marker == 0xFFFF {
        offset += 1
        continue
      }
      guard let length = reader.big16(at: offset + 2), length >= 2 else { return nil }
      let isFrame =
        (0xFFC0...0xFFCF).contains(marker) && ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker)
      if isFrame {
        guard let height = reader.big16(at: offset + 5), let width = reader.big16(at: offset + 7)
        else { return nil }
        return (width, height, reader.byte(at: offset + 9) ?? 3)
      }
      offset += 2 + length
    }
    return nil
  }
}

/// Numbers at places in bytes; nothing beyond the end.
struct ByteReader {
  let bytes: Data

  init(_ bytes: Data) {
    self.bytes = bytes
  }

  func byte(at offset: Int) -> Int? {
    guard offset >= 0, offset < bytes.count else { return nil }
    return Int(bytes[bytes.startIndex + offset])
  }

  func big16(at offset: Int) -> Int? {
    guard let high = byte(at: offset), let low = byte(at: offset + 1) else { return nil }
    return high << 8 | low
  }

  func big32(at offset: Int) -> Int? {
    guard let high = big16(at: offset), let low = big16(at: offset + 2) else { return nil }
    return high << 16 | low
  }
}
