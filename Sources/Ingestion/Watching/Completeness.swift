internal import Foundation

/// Whether a file has its end, as far as its format tells.
///
/// A scanner that pauses between pages must not be taken for one that is done.
enum Completeness {
  private static let tailLength: UInt64 = 2048

  /// True where the format says nothing of its end.
  static func isComplete(_ name: FileName) -> Bool {
    let path = String(decoding: name.bytes, as: UTF8.self)
    // Only names that are UTF-8 are looked into; others are taken when they have rested.
    guard let handle = FileHandle(forReadingAtPath: path) else { return true }
    defer { try? handle.close() }
    guard let head = try? handle.read(upToCount: 8), let size = try? handle.seekToEnd() else {
      return true
    }
    guard !head.isEmpty else { return false }
    let start = size > tailLength ? size - tailLength : 0
    guard (try? handle.seek(toOffset: start)) != nil,
      let tail = try? handle.readToEnd()
    else { return true }
    if head.starts(with: Data("%PDF".utf8)) { return tail.range(of: Data("%%EOF".utf8)) != nil }
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      return tail.range(of: Data("IEND".utf8)) != nil
    }
    if head.starts(with: [0xFF, 0xD8]) { return tail.range(of: Data([0xFF, 0xD9])) != nil }
    if let directory = firstDirectory(ofTIFF: head) { return directory > 0 && directory < size }
    return true
  }

  /// Where the first directory of a TIFF lies: mostly behind the image, written last.
  private static func firstDirectory(ofTIFF head: Data) -> UInt64? {
    guard head.count == 8 else { return nil }
    let offset = head.suffix(4)
    if head.starts(with: [0x49, 0x49, 42, 0]) {
      return offset.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    if head.starts(with: [0x4D, 0x4D, 0, 42]) { return offset.reduce(0) { $0 << 8 | UInt64($1) } }
    return nil
  }
}
