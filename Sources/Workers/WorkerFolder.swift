internal import Foundation

/// The one folder that children may write in; gone when the process ends well.
package struct WorkerFolder: Sendable {
  package let path: String

  /// Clears away what killed processes left behind.
  package init() throws {
    let temporary = FileManager.default.temporaryDirectory
    let names = (try? FileManager.default.contentsOfDirectory(atPath: temporary.path)) ?? []
    for name in names where name.hasPrefix(Self.prefix) {
      guard let owner = Int32(name.dropFirst(Self.prefix.count)), kill(owner, 0) != 0,
        errno == ESRCH
      else { continue }
      try? FileManager.default.removeItem(at: temporary.appendingPathComponent(name))
    }
    let folder = temporary.appendingPathComponent("\(Self.prefix)\(getpid())")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    path = folder.path
  }

  package func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }

  private static var prefix: String { "giaoviec-worker-" }
}
