internal import Archive
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// Notes which files of the walked places are no longer there; their documents stay.
enum VanishedFiles {
  /// Every file that is noted as present and was not seen is looked for by its name.
  static func note(beneath place: FileName, archive: Archive) throws {
    let folder = FolderWalk.absolute(place)
    // A share that is not mounted is no reason to think that everything is gone.
    guard FileStatus(folder)?.kind == .folder else { return }
    var last: Data?
    while true {
      let files = try archive.presentFiles(beneath: folder.data, after: last, limit: 500)
      guard !files.isEmpty else { return }
      try archive.markGone(files.filter { isGone(FileName(bytes: Array($0))) })
      last = files.last
    }
  }
  private static func isGone(_ name: FileName) -> Bool {
    switch FileStatus(name)?.kind {
    case .file: false
    // One that could not be looked into was noted like a file; now it can, and its files stand for it.
    case .folder: name.withCharacters { access($0, R_OK | X_OK) } == 0
    case .link, .other: true
    // What cannot be looked at need not have gone.
    case nil: errno == ENOENT || errno == ENOTDIR
    }
  }
}
