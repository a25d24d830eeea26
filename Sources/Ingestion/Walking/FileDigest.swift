internal import Archive
internal import Crypto
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// SHA-256 of a file that did not change meanwhile.
enum FileDigest: Hashable {
  case digest(String, FileStamp)
  /// Somebody writes to it.
  case changing
  case gone
  case unreadable(reason: String)

  /// Reads in pieces; a file of any size takes the same memory.
  static func of(_ name: FileName) -> FileDigest {
    let descriptor = name.withCharacters {
      open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    }
    guard descriptor >= 0 else {
      return errno == ENOENT ? .gone : .unreadable(reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    guard let before = FileStatus(descriptor: descriptor) else { return .gone }
    var hash = SHA256()
    var count = 0
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let length = read(descriptor, &piece, piece.count)
      if length < 0, errno == EINTR { continue }
      if length < 0 { return .unreadable(reason: String(cString: strerror(errno))) }
      if length == 0 { break }
      count += length
      piece.withUnsafeBytes {
        hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<length]))
      }
    }
    guard let after = FileStatus(descriptor: descriptor), after == before,
      before.stamp.size == count, FileStatus(name) == after
    else { return .changing }
    return .digest(Digest.text(hash.finalize()), after.stamp)
  }
}
