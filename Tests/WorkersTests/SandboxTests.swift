import CSandbox
import Foundation
import Testing

/// The rules hold for the thread that sets them: each test gives one up.
@Suite struct SandboxTests {
  private struct Attempts: Hashable {
    var writesInside = false
    var writesOutside = false
    var changesOutside = false
    var removesOutside = false
    var movesOutside = false
    var readsOutside = false
  }

  private static func writes(_ path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
    if descriptor >= 0 { close(descriptor) }
    return descriptor >= 0
  }

  /// Nothing where the kernel has no such rules.
  private func attempts(folder: URL, outside: URL) async -> Attempts? {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        guard sandbox_no_new_privileges() == 0, sandbox_confine_writes(folder.path) == 0 else {
          return continuation.resume(returning: nil)
        }
        var found = Attempts()
        let inside = folder.appendingPathComponent("inside").path
        found.readsOutside = open(outside.path, O_RDONLY | O_CLOEXEC) >= 0
        found.writesInside = Self.writes(inside)
        found.writesOutside = Self.writes(outside.path + "-new")
        found.changesOutside = Self.writes(outside.path)
        found.removesOutside = unlink(outside.path) == 0
        found.movesOutside = rename(inside, outside.path + "-moved") == 0
        continuation.resume(returning: found)
      }
    }
  }

  @Test func `a reader that was broken into writes nowhere but in its folder`() async throws {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("giaoviec-sandbox-\(UUID().uuidString)")
    let folder = place.appendingPathComponent("folder")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let outside = place.appendingPathComponent("outside")
    try Data("một".utf8).write(to: outside)
    guard let found = await attempts(folder: folder, outside: outside) else { return }
    #expect(found == Attempts(writesInside: true, readsOutside: true))
    #expect(try Data(contentsOf: outside) == Data("một".utf8))
  }
}
