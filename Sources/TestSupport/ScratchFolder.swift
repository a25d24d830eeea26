package import Foundation

/// A folder that is gone when nobody holds it any more, so that a test leaves nothing behind.
///
/// Hold it as long as its files are used: `withExtendedLifetime` where the last use is not the last
/// line.
package final class ScratchFolder {
  package let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("giaoviec-test-\(UUID().uuidString)")

  /// Makes the folder.
  ///
  /// - Throws: what `FileManager` says where it cannot be made.
  package init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  package func file(_ name: String) -> URL {
    url.appendingPathComponent(name)
  }
}
