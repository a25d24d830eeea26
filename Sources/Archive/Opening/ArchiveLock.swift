internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// One writer at a time.
///
/// The kernel lets go of the lock when its owner dies, however it dies: what is written in the file
/// only tells people who it is. A lock file without a living owner is stale, and is taken over.
final class ArchiveLock: Sendable {
  private let descriptor: Int32

  init(_ layout: ArchiveLayout) throws(ArchiveError) {
    let path = layout.lock.path
    // Kept only when all is well: an object that is whole is taken down by deinit even where its
    // initializer throws, and would close a number that is another file's by then.
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard opened >= 0 else {
      throw .notWritable(
        folder: layout.folder.path, reason: String(cString: strerror(errno)))
    }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      close(opened)
      throw .busy(folder: layout.folder.path, holder: Self.holder(path))
    }
    descriptor = opened
    let owner = Self.description
    ftruncate(descriptor, 0)
    _ = owner.withCString { pwrite(descriptor, $0, strlen($0), 0) }
  }

  deinit {
    ftruncate(descriptor, 0)
    close(descriptor)
  }

  private static func holder(_ path: String) -> String {
    let text =
      FileManager.default.contents(atPath: path)
      .map { String(decoding: $0, as: UTF8.self) } ?? ""
    return text.isEmpty ? "owner unknown" : text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static var description: String {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let since = Date.now.formatted(.iso8601)
    return "process \(getpid()) on \(host) since \(since)\n"
  }
}
