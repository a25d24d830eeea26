internal import Archive
internal import DirectiveModel
internal import Foundation
internal import Synchronization

/// Looks again at a file whose bytes were not those that the archive asked for.
final class ChangedFiles: Sendable {
  /// A file that changes more often while one run reads it is left to the next.
  private static let patience = 3

  private let archive: Archive
  private let run: Run
  private let wish: ReadingWish
  private let report: @Sendable (IngestEvent) -> Void
  private let times = Mutex<[Data: Int]>([:])

  init(
    archive: Archive, run: Run, wish: ReadingWish,
    report: @escaping @Sendable (IngestEvent) -> Void
  ) {
    self.archive = archive
    self.run = run
    self.wish = wish
    self.report = report
  }

  func look(at claim: ClaimedDocument) throws {
    let name = FileName(bytes: Array(claim.location))
    let count = times.withLock { times in
      times[claim.location, default: 0] += 1
      return times[claim.location, default: 0]
    }
    switch FileDigest.of(name) {
    case .digest(let sha256, let stamp):
      guard count <= Self.patience else {
        return try leave(claim, "keeps changing; the next run reads it")
      }
      let sighting = FileSighting(
        location: claim.location, path: claim.path, stamp: stamp, content: .hashed(sha256: sha256))
      try archive.giveBack(claim)
      let fates = try archive.register([sighting], run: run, wish: wish)
      if case .duplicate(let path)? = fates.first {
        report(.found(path: claim.path, .duplicate(of: path)))
      }
    case .changing:
      guard count > Self.patience else { return try archive.giveBack(claim) }
      try leave(claim, "keeps changing; the next run reads it")
    case .gone:
      report(.warning(path: claim.path, "has gone while it was to be read"))
      try archive.markGone([claim.location])
      // Another file with the same bytes is claimed instead; without one the document waits.
      try archive.giveBack(claim)
    case .unreadable(let reason):
      report(
        .found(
          path: claim.path,
          .unreadable(.unreadableFile, message: "cannot be read: \(reason)")))
      try archive.leave(claim)
    }
  }

  private func leave(_ claim: ClaimedDocument, _ reason: String) throws {
    report(.warning(path: claim.path, reason))
    try archive.leave(claim)
  }
}
