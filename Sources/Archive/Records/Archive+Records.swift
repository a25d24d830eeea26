internal import DirectiveModel
internal import Foundation
internal import GRDB

extension Archive {
  /// Takes the record of a claimed document; it is on the disk when this returns.
  package func finish(_ claim: ClaimedDocument, with stored: StoredRecord) throws(ArchiveError) {
    try put(stored, sha256: claim.sha256, document: claim.id)
  }

  /// Gives records the path of the first file in path order, where that has changed.
  ///
  /// A record does not depend on the order in which files came, so neither may its path.
  package func renameRecords() throws(ArchiveError) {
    while true {
      let waiting = try read { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT id, sha256, path FROM document
            WHERE state = 'done' AND recordPath IS NOT path LIMIT 100
            """
        ).map {
          (id: $0["id"] as Int64, sha256: $0["sha256"] as String, path: $0["path"] as String)
        }
      }
      if waiting.isEmpty { return }
      for document in waiting {
        let renamed = try ArchiveFailure.translating(layout) {
          try StoredRecord(at: layout.record(document.sha256)).renamed(document.path)
        }
        try put(renamed, sha256: document.sha256, document: document.id)
      }
    }
  }

  /// First the file, then its rows: a row never names a record that is not there.
  func put(_ stored: StoredRecord, sha256: String, document: Int64) throws(ArchiveError) {
    try ArchiveFailure.translating(layout) {
      try RecordFile.write(stored.json, to: layout.record(sha256))
    }
    try write { db in
      try RecordIndex(db: db, document: document, sha256: sha256).take(stored)
    }
  }
}
