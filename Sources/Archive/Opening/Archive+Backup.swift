package import Foundation
internal import GRDB

extension Archive {
  /// Copies the archive to a new folder, as it was at one moment; a writer may go on meanwhile.
  package func backUp(to folder: URL) throws(ArchiveError) -> Int {
    let copy = ArchiveLayout(folder: folder)
    let others = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    guard others.isEmpty else { throw .notAnArchive(folder: folder.path) }
    try ArchiveFolder.prepare(copy)
    try ArchiveFailure.translating(copy) {
      let target = try DatabaseQueue(path: copy.database.path)
      try database.backup(to: target)
      try target.close()
    }
    let backup = try Archive.open(writing: folder)
    return try backup.takeRecords(from: layout)
  }

  /// Copies the records that the rows name.
  ///
  /// One that was replaced since the rows were copied is taken as it is now, its rows with it.
  private func takeRecords(from source: ArchiveLayout) throws(ArchiveError) -> Int {
    let documents = try read { db in
      try Row.fetchAll(
        db, sql: "SELECT id, sha256, recordSHA256 FROM document WHERE recordSHA256 IS NOT NULL"
      ).map {
        (
          id: $0["id"] as Int64, sha256: $0["sha256"] as String,
          digest: $0["recordSHA256"] as String
        )
      }
    }
    for document in documents {
      try ArchiveFailure.translating(layout) {
        let json = try Data(contentsOf: source.record(document.sha256))
        try RecordFile.write(json, to: layout.record(document.sha256))
        guard Digest.sha256(json) != document.digest else { return }
        let stored = try StoredRecord(json: json)
        try write { db in
          try RecordIndex(db: db, document: document.id, sha256: document.sha256).take(stored)
        }
      }
    }
    return documents.count
  }
}
