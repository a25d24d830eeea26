package import Foundation

/// UTF-8 text of any size in chunks of whole lines, so that a gigabyte passes in flat memory.
package struct TextChunks {
  private let handle: FileHandle
  private let size: Int
  private var rest = Data()
  private var isAtEnd = false

  /// `size`: bytes after which a chunk ends with its line.
  package init(_ handle: FileHandle, size: Int = 1 << 18) {
    self.handle = handle
    self.size = size
  }

  /// The next lines with their ends, valid UTF-8; nothing after the last.
  package mutating func next() throws -> [UInt8]? {
    while !isAtEnd {
      if rest.count >= size, let end = rest.lastIndex(of: 0x0A) {
        let chunk = Self.repaired(rest[...end])
        rest = Data(rest[(end + 1)...])
        return chunk
      }
      let read = try handle.read(upToCount: size) ?? Data()
      isAtEnd = read.isEmpty
      rest.append(read)
    }
    guard !rest.isEmpty else { return nil }
    defer { rest = Data() }
    return Self.repaired(rest)
  }

  /// Bytes that are no UTF-8 become U+FFFD; letters with combining marks are composed.
  private static func repaired(_ data: Data) -> [UInt8] {
    if data.allSatisfy({ $0 < 0x80 }) { return Array(data) }
    return Array(String(decoding: data, as: UTF8.self).precomposedIfNeeded.utf8)
  }
}
