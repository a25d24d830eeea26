package import Foundation
internal import GRDB

extension Archive {
  /// Opens for repair; a database that cannot be read is put aside and made anew from the records.
  package static func rebuilding(_ folder: URL) throws(ArchiveError) -> Archive {
    let layout = ArchiveLayout(folder: folder)
    let isThere = FileManager.default.fileExists(atPath: layout.records.path)
    guard isThere || FileManager.default.fileExists(atPath: layout.database.path) else {
      throw .missing(folder: folder.path)
    }
    do {
      let archive = try open(writing: folder)
      if try archive.isReadable() { return archive }
    } catch {
      guard isThere, error.isDamage else { throw error }
    }
    let corrections = salvagedCorrections(layout)
    try putAside(layout)
    let archive = try open(writing: folder, isRebuilding: true)
    try archive.adoptAll()
    for correction in corrections { try archive.add(correction) }
    return archive
  }

  private func isReadable() throws(ArchiveError) -> Bool {
    do {
      return try read { db in
        try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok"
      }
    } catch {
      guard error.isDamage else { throw error }
      return false
    }
  }

  /// Never deleted: what a person corrected may still be got out of it.
  private static func putAside(_ layout: ArchiveLayout) throws(ArchiveError) {
    let stamp = Date.now.formatted(.iso8601.timeSeparator(.omitted).dateSeparator(.omitted))
    try ArchiveFailure.translating(layout) {
      for ending in ["", "-wal", "-shm"] {
        let file = layout.database.path + ending
        guard FileManager.default.fileExists(atPath: file) else { continue }
        try FileManager.default.moveItem(
          atPath: file, toPath: layout.database.path + ".damaged-\(stamp)" + ending)
      }
    }
  }

  private static func salvagedCorrections(_ layout: ArchiveLayout) -> [Correction] {
    var configuration = Configuration()
    configuration.readonly = true
    let old = try? DatabaseQueue(path: layout.database.path, configuration: configuration)
    let found = try? old?.read { db in
      try String.fetchAll(db, sql: "SELECT DISTINCT sha256 FROM correction ORDER BY sha256")
        .flatMap { try Correction.fetch($0, db) }
    }
    return found ?? []
  }

  private func adoptAll() throws(ArchiveError) {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: layout.records.path)) ?? []
    for name in names.sorted() where name.hasSuffix(".json") {
      let file = layout.records.appendingPathComponent(name)
      // One that cannot be read any more is found by the check that follows.
      guard (try? StoredRecord(at: file)) != nil else { continue }
      try adopt(file)
    }
  }
}

extension ArchiveError {
  fileprivate var isDamage: Bool {
    switch self {
    case .damaged, .foreign: true
    case .missing, .notAnArchive, .newer, .busy, .notWritable, .full, .failed: false
    }
  }
}
