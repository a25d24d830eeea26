internal import Foundation

/// The folder of an archive that is to be written.
enum ArchiveFolder {
  /// Makes what is missing; a folder with other things in it is left alone.
  static func prepare(_ layout: ArchiveLayout) throws(ArchiveError) {
    let files = FileManager.default
    if !files.fileExists(atPath: layout.database.path) {
      let known = Set(["archive.lock", "records", "set-aside", "unfinished"])
      let others = ((try? files.contentsOfDirectory(atPath: layout.folder.path)) ?? [])
        .filter { !known.contains($0) && !$0.hasPrefix("archive.sqlite") }
      guard others.isEmpty else { throw .notAnArchive(folder: layout.folder.path) }
    }
    do {
      for folder in [layout.folder, layout.records, layout.unfinished] {
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
      }
    } catch {
      throw ArchiveFailure.of(error, layout)
    }
  }
}
