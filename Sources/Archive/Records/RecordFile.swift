internal import Crypto
package import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// A record on the disk: there whole, or not at all.
enum RecordFile {
  /// Writes to a temporary name, flushes, renames, flushes the folder.
  static func write(_ json: Data, to file: URL) throws {
    let folder = file.deletingLastPathComponent()
    if !FileManager.default.fileExists(atPath: folder.path) {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try flush(folder: folder.deletingLastPathComponent())
    }
    let temporary = temporary(of: file)
    do {
      try writeFlushed(json, to: temporary.path)
    } catch {
      unlink(temporary.path)
      throw error
    }
    guard rename(temporary.path, file.path) == 0 else { throw SystemFailure(code: errno) }
    try flush(folder: folder)
  }

  static func temporary(of file: URL) -> URL {
    file.deletingLastPathComponent().appendingPathComponent(".\(file.lastPathComponent).part")
  }

  static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix(".") && name.hasSuffix(".part")
  }

  private static func writeFlushed(_ bytes: Data, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw SystemFailure(code: errno) }
    defer { close(descriptor) }
    try bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: sent), buffer.count - sent)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw SystemFailure(code: errno) }
        sent += count
      }
    }
    guard fsync(descriptor) == 0 else { throw SystemFailure(code: errno) }
  }

  private static func flush(folder: URL) throws {
    let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFailure(code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw SystemFailure(code: errno) }
  }
}

/// SHA-256 in 64 hexadecimal digits.
package enum Digest {
  package static func sha256(_ bytes: Data) -> String {
    text(SHA256.hash(data: bytes))
  }

  package static func text(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
