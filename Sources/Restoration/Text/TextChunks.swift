package import Foundation

/// UTF-8 text of any size in chunks of whole lines, so that a gigabyte passes in flat memory.
package struct TextChunks {
  private let handle: FileHandle
  private let size: Int
  private let isStrict: Bool
  private var rest = Data()
  /// Where the last line ends in `rest`; sought in what is new alone, for a line may be very long.
  private var lineEnd: Int?
  private var isAtEnd = false

  /// - Parameters:
  ///   - handle: A file, pipe or device.
  ///   - size: Bytes after which a chunk ends with its line.
  ///   - isStrict: Throws ``NotUTF8`` at bytes that are none, instead of replacing them.
  package init(_ handle: FileHandle, size: Int = 1 << 18, isStrict: Bool = false) {
    self.handle = handle
    self.size = size
    self.isStrict = isStrict
  }

  package struct NotUTF8: Error {}

  /// The next lines with their ends, valid UTF-8; nothing after the last.
  package mutating func next() throws -> [UInt8]? {
    while !isAtEnd {
      if rest.count >= size, let end = lineEnd {
        let chunk = try valid(rest[...end])
        rest = Data(rest[(end + 1)...])
        lineEnd = nil
        return chunk
      }
      let read = try handle.read(upToCount: size) ?? Data()
      isAtEnd = read.isEmpty
      if let last = read.lastIndex(of: 0x0A) {
        lineEnd = rest.count + read.distance(from: read.startIndex, to: last)
      }
      rest.append(read)
    }
    guard !rest.isEmpty else { return nil }
    defer { rest = Data() }
    return try valid(rest)
  }

  /// Bytes that are no UTF-8 become U+FFFD; letters with combining marks are composed.
  private func valid(_ data: Data) throws -> [UInt8] {
    if data.allSatisfy({ $0 < 0x80 }) { return Array(data) }
    if isStrict, String(validating: data, as: UTF8.self) == nil { throw NotUTF8() }
    return Array(String(decoding: data, as: UTF8.self).precomposedIfNeeded.utf8)
  }
}
