package import Foundation
internal import GRDB

/// A folder of records, and the database that finds things in them.
///
/// The records are the truth; all in the database but the corrections can be made anew from them.
package final class Archive: Sendable {
  package let layout: ArchiveLayout
  let database: any DatabaseWriter
  private let lock: ArchiveLock?

  private init(layout: ArchiveLayout, database: any DatabaseWriter, lock: ArchiveLock?) {
    self.layout = layout
    self.database = database
    self.lock = lock
  }

  /// For the one writer; makes the archive where there is none.
  package static func open(writing folder: URL) throws(ArchiveError) -> Archive {
    try open(writing: folder, isRebuilding: false)
  }

  static func open(writing folder: URL, isRebuilding: Bool) throws(ArchiveError) -> Archive {
    let layout = ArchiveLayout(folder: folder)
    try ArchiveFolder.prepare(layout)
    let lock = try ArchiveLock(layout)
    if !isRebuilding { try ArchiveFile.checkPresence(layout) }
    try ArchiveFile.check(layout)
    let pool = try ArchiveFailure.translating(layout) {
      let pool = try DatabasePool(path: layout.database.path, configuration: configuration)
      try ArchiveMigrations.migrator.migrate(pool)
      return pool
    }
    return Archive(layout: layout, database: pool, lock: lock)
  }

  /// For any number of readers, beside a writer too.
  package static func open(reading folder: URL) throws(ArchiveError) -> Archive {
    let layout = ArchiveLayout(folder: folder)
    try ArchiveFile.checkPresence(layout)
    guard FileManager.default.fileExists(atPath: layout.database.path) else {
      throw .missing(folder: folder.path)
    }
    try ArchiveFile.check(layout)
    if let archive = try reader(layout).unlessOutdated { return archive }
    // Tables of an earlier version are brought up to date first, which is a writer's work. Its log is
    // taken into the database when it is the last to close: no reader may be open then.
    _ = try open(writing: folder)
    return try reader(layout)
  }

  private var unlessOutdated: Archive? {
    get throws(ArchiveError) {
      try read(ArchiveMigrations.migrator.hasCompletedMigrations) ? self : nil
    }
  }

  private static func reader(_ layout: ArchiveLayout) throws(ArchiveError) -> Archive {
    let queue = try ArchiveFailure.translating(layout) {
      var configuration = Self.configuration
      configuration.readonly = true
      return try DatabaseQueue(path: layout.readablePath, configuration: configuration)
    }
    return Archive(layout: layout, database: queue, lock: nil)
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(30)
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { db in
      db.add(tokenizer: VietnameseTokenizer.self)
      // A record is flushed before the row that names it; a row lost to a power cut is made again.
      try db.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000")
    }
    return configuration
  }
}
