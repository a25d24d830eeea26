package import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// Lines of a descriptor, as they come, without their line breaks.
package struct LineReader {
  private let descriptor: Int32
  private var buffer = LineBuffer()
  private var hasEnded = false

  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Nothing at the end; a last line without a line break counts.
  package mutating func next() -> Data? {
    while true {
      if let line = buffer.next() { return line }
      if hasEnded { return buffer.rest() }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { hasEnded = true } else { buffer.append(chunk[..<count]) }
    }
  }
}

/// Bytes that come in pieces, handed out in lines.
struct LineBuffer {
  private var bytes = Data()
  /// Everything before has been searched for a line break.
  private var searched = 0

  var count: Int { bytes.count }

  mutating func append(_ piece: some Sequence<UInt8>) {
    bytes.append(contentsOf: piece)
  }

  mutating func next() -> Data? {
    let start = bytes.startIndex
    guard let end = bytes[(start + searched)...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = bytes.count
      return nil
    }
    let line = Data(bytes[start..<end])
    bytes = Data(bytes[(end + 1)...])
    searched = 0
    return line
  }

  mutating func rest() -> Data? {
    defer { self = LineBuffer() }
    return bytes.isEmpty ? nil : bytes
  }
}
