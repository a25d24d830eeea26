internal import Foundation
internal import GRDB

/// The database file, looked at before SQLite may write to it.
enum ArchiveFile {
  /// Throws where the database is gone and its records are not: they are not to be read again.
  static func checkPresence(_ layout: ArchiveLayout) throws(ArchiveError) {
    let files = FileManager.default
    guard !files.fileExists(atPath: layout.database.path),
      let parts = try? files.contentsOfDirectory(atPath: layout.records.path), !parts.isEmpty
    else { return }
    throw .damaged(file: layout.database.path, reason: "it is missing beside its records")
  }

  /// Throws for files of other programs, damaged ones, and those of a later version.
  static func check(_ layout: ArchiveLayout) throws(ArchiveError) {
    let path = layout.database.path
    guard let handle = FileHandle(forReadingAtPath: path) else { return }
    let header = (try? handle.read(upToCount: 100)) ?? Data()
    guard !header.isEmpty else { return }
    guard header.count == 100, header.prefix(16) == Data("SQLite format 3\0".utf8) else {
      throw .foreign(file: path)
    }
    let applicationID = header[68..<72].reduce(0) { $0 << 8 | Int($1) }
    // A new archive that was cut off has its number in the log only, or no table yet.
    let isUntouched = applicationID == 0 && isEmpty(path)
    guard applicationID == ArchiveMigrations.applicationID || isUntouched else {
      throw .foreign(file: path)
    }
    try checkVersion(layout)
  }

  private static func isEmpty(_ path: String) -> Bool {
    var configuration = Configuration()
    configuration.readonly = true
    let id = try? DatabaseQueue(path: path, configuration: configuration).read { db in
      let id = try Int.fetchOne(db, sql: "PRAGMA application_id")
      let tables =
        try Int.fetchOne(
          db,
          sql: "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'grdb_%'") ?? 0
      return id == ArchiveMigrations.applicationID || tables == 0
    }
    return id ?? false
  }

  private static func checkVersion(_ layout: ArchiveLayout) throws(ArchiveError) {
    let isNewer = try ArchiveFailure.translating(layout) {
      var configuration = Configuration()
      configuration.readonly = true
      return try DatabaseQueue(path: layout.readablePath, configuration: configuration)
        .read(ArchiveMigrations.migrator.hasBeenSuperseded)
    }
    if isNewer { throw .newer(file: layout.database.path) }
  }
}

extension ArchiveLayout {
  /// The database for one who only reads.
  ///
  /// In a folder that may not be written, the database's own files beside it cannot be made.
  var readablePath: String {
    let path = database.path
    let isWritable = FileManager.default.isWritableFile(atPath: folder.path)
    let hasWriter = FileManager.default.fileExists(atPath: path + "-wal")
    guard !isWritable, !hasWriter else { return path }
    return "file:" + (path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path)
      + "?immutable=1"
  }
}
