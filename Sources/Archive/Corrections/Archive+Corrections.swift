internal import Foundation
internal import GRDB

extension Archive {
  /// Notes a correction and lets search, tasks and export see it.
  package func add(_ correction: Correction) throws(ArchiveError) {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO correction (sha256, task, field, value, author, note, madeAt)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          correction.sha256, correction.task, correction.field, correction.value,
          correction.author, correction.note, correction.madeAt.formatted(.iso8601),
        ])
      let document = try Int64.fetchOne(
        db, sql: "SELECT id FROM document WHERE sha256 = ? AND recordSHA256 IS NOT NULL",
        arguments: [correction.sha256])
      guard let document else { return }
      let record = try StoredRecord(at: layout.record(correction.sha256)).record
      try RecordIndex(db: db, document: document, sha256: correction.sha256).replace(with: record)
    }
  }

  /// In the order they were made.
  package func corrections(of sha256: String) throws(ArchiveError) -> [Correction] {
    try read { db in try Correction.fetch(sha256, db) }
  }
}

extension Correction {
  static func fetch(_ sha256: String, _ db: Database) throws -> [Correction] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT task, field, value, author, note, madeAt FROM correction WHERE sha256 = ?
        ORDER BY id
        """)
    return try Row.fetchAll(statement, arguments: [sha256]).map { row in
      Correction(
        sha256: sha256, task: row[0], field: row[1], value: row[2], author: row[3], note: row[4],
        madeAt: (try? Date(row[5] as String, strategy: .iso8601)) ?? .distantPast)
    }
  }
}
