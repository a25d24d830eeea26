internal import Archive
internal import Foundation

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
      try archive.markGone(files.filter { FileStatus(FileName(bytes: Array($0))) == nil })
      last = files.last
    }
  }
}
