internal import Foundation

/// The lines of UTF-8 text of any size, precomposed, without reading it all at once.
struct TextReader {
  private let handle: FileHandle
  private var rest = Data()
  private var isAtEnd = false

  init(_ handle: FileHandle) { self.handle = handle }

  init(path: String) throws {
    handle =
      path == "-"
      ? .standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
  }

  /// Calls `body` with the bytes of each line, without its end.
  mutating func forEachLine(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    while !isAtEnd {
      let chunk = try handle.read(upToCount: 1 << 20) ?? Data()
      isAtEnd = chunk.isEmpty
      rest.append(chunk)
      try rest.withUnsafeBytes { bytes in
        let bytes = bytes.bindMemory(to: UInt8.self)
        var start = 0
        var at = 0
        while at < bytes.count {
          if bytes[at] == 0x0A {
            try Self.line(UnsafeBufferPointer(rebasing: bytes[start..<at]), body)
            start = at + 1
          }
          at += 1
        }
        if isAtEnd, start < bytes.count {
          try Self.line(UnsafeBufferPointer(rebasing: bytes[start...]), body)
          start = bytes.count
        }
        rest = Data(bytes[start...])
      }
    }
  }

  /// Composes letters with combining marks; broken UTF-8 is repaired on the way.
  private static func line(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void
  ) rethrows {
    guard bytes.contains(where: { $0 == 0xCC || $0 == 0xCD || $0 >= 0xF0 }) else {
      return try body(bytes)
    }
    var text = String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
    try text.withUTF8(body)
  }
}
