internal import Archive
internal import Foundation

/// What a run would do, without doing it.
package struct IngestPreview {
  /// One file, and what would become of it.
  package struct Entry: Hashable, Sendable {
    package var path: String
    package var fate: String

    /// The fate, a tab, the path.
    package var line: String { fate + "\t" + path }
  }

  private let options: IngestOptions

  package init(_ options: IngestOptions) {
    self.options = options
  }

  /// Throws ``ArchiveError``.
  package func run(_ take: (Entry) -> Void) throws {
    let archive =
      FileManager.default.fileExists(atPath: options.archive.path)
      ? try Archive.open(reading: options.archive) : nil
    var firstPaths: [String: String] = [:]
    for place in options.places {
      let walk = FolderWalk(
        place, filter: options.filter,
        forbidden: FolderWalk.absolute(FileName(options.archive.path)))
      for step in walk {
        switch step {
        case .folder: break
        case .skipped(let path, let reason):
          take(Entry(path: path, fate: "skip: \(reason.sentence)"))
        case .unreadable(_, let path, let reason):
          take(Entry(path: path, fate: "fail: cannot be read: \(reason)"))
        case .file(let location, let path, let status):
          let fate = try fate(location, path, status, archive, &firstPaths)
          take(Entry(path: path, fate: fate))
        }
      }
    }
  }

  private func fate(
    _ location: FileName, _ path: String, _ status: FileStatus, _ archive: Archive?,
    _ firstPaths: inout [String: String]
  ) throws -> String {
    let known = try archive?.knownFiles([location.data])[location.data]
    let sha256: String
    if let known, known.stamp == status.stamp, let hash = known.sha256, !options.rehashes {
      sha256 = hash
    } else {
      guard case .digest(let hash, _) = FileDigest.of(location) else {
        return "fail: cannot be read, or is being written"
      }
      sha256 = hash
    }
    if let first = firstPaths[sha256] { return "duplicate: of \(first)" }
    firstPaths[sha256] = path
    return try archive?.preview(sha256, wish: options.wish) ?? "read: new"
  }
}
