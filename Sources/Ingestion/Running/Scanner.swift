internal import Archive
internal import DirectiveModel
internal import Foundation
internal import Synchronization

/// Looks at files, in batches, and has the archive note what they are.
///
/// It works on one thread of its own: it hashes, and the pool that workers are awaited on must go on.
final class Scanner {
  private static let batchSize = 128

  private let archive: Archive
  private let run: Run
  private let wish: ReadingWish
  private let rehashes: Bool
  private let report: @Sendable (IngestEvent) -> Void
  private var batch: [(location: FileName, path: String, stamp: FileStamp)] = []

  init(
    archive: Archive, run: Run, wish: ReadingWish, rehashes: Bool,
    report: @escaping @Sendable (IngestEvent) -> Void
  ) {
    self.archive = archive
    self.run = run
    self.wish = wish
    self.rehashes = rehashes
    self.report = report
  }

  /// Says whether something may now be waiting to be read.
  func take(_ step: FolderWalk.Step) throws -> Bool {
    switch step {
    case .file(let location, let path, let status):
      batch.append((location, path, status.stamp))
      return batch.count == Self.batchSize ? try flush() : false
    case .folder: break
    case .skipped(let path, let reason):
      report(.skipped(path: path, reason))
    case .unreadable(let location, let path, let reason):
      try note(unreadable: location, path, "cannot be read: \(reason)")
    }
    return false
  }

  func flush() throws -> Bool {
    defer { batch = [] }
    guard !batch.isEmpty else { return false }
    let known = try archive.knownFiles(batch.map(\.location.data))
    return try note(
      batch.compactMap { file in
        let before = known[file.location.data]
        if let before, before.sha256 != nil, before.stamp == file.stamp, !rehashes {
          return sighting(file.location, file.path, file.stamp, .known)
        }
        return look(file.location, file.path, file.stamp)
      })
  }

  /// Nothing for a file that is to be left to a later look.
  private func look(_ location: FileName, _ path: String, _ stamp: FileStamp) -> FileSighting? {
    for _ in 0..<3 {
      switch FileDigest.of(location) {
      case .digest(let sha256, let stamp):
        return sighting(location, path, stamp, .hashed(sha256: sha256))
      case .changing: continue
      case .gone:
        report(.warning(path: path, "has gone since it was found"))
        return nil
      case .unreadable(let reason):
        return sighting(
          location, path, stamp,
          .unreadable(.unreadableFile, message: "cannot be read: \(reason)"))
      }
    }
    report(.warning(path: path, "is being written; the next run reads it"))
    return nil
  }

  private func note(unreadable location: FileName, _ path: String, _ message: String) throws {
    if FileStatus(location) == nil, errno == ENOENT {
      // A name that was mistyped must not stand in the archive for ever.
      try archive.markGone([location.data])
      return report(.found(path: path, .unreadable(.unreadableFile, message: message)))
    }
    let stamp = FileStamp(size: 0, modified: 0, inode: 0)
    try note([
      sighting(location, path, stamp, .unreadable(.unreadableFile, message: message))
    ])
  }

  private func sighting(
    _ location: FileName, _ path: String, _ stamp: FileStamp, _ content: FileSighting.Content
  ) -> FileSighting {
    FileSighting(location: location.data, path: path, stamp: stamp, content: content)
  }

  @discardableResult
  private func note(_ sightings: [FileSighting]) throws -> Bool {
    let fates = try archive.register(sightings, run: run, wish: wish)
    for (sighting, fate) in zip(sightings, fates) {
      report(.found(path: sighting.path, outcome(fate, sighting)))
    }
    return fates.contains { $0 == .wanted || isDuplicate($0) }
  }

  /// A duplicate may ask for its document to be read anew.
  private func isDuplicate(_ fate: FileFate) -> Bool {
    if case .duplicate = fate { true } else { false }
  }

  private func outcome(_ fate: FileFate, _ sighting: FileSighting) -> FileOutcome {
    switch fate {
    case .done(let status, let code): return .unchanged(status, errorCode: code)
    case .wanted: return .wanted
    case .duplicate(let path): return .duplicate(of: path)
    case .unreadable(let code):
      guard case .unreadable(_, let message) = sighting.content else {
        return .unreadable(code, message: "cannot be read")
      }
      return .unreadable(code, message: message)
    }
  }
}
