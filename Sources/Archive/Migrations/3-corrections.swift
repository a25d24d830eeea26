internal import GRDB

extension ArchiveMigrations {
  /// What persons changed: events on top of what was read, by the hash of the bytes.
  ///
  /// No foreign key leads from here, so that no rerun, redo or repair takes one along.
  static func createCorrections(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE correction (
          id INTEGER PRIMARY KEY,
          sha256 TEXT NOT NULL,
          -- The id of a task; null for the document's own data.
          task TEXT,
          -- As in findings: deadline.date, owners, issuedOn; null for the whole task.
          field TEXT,
          -- JSON; null takes the task away.
          value TEXT,
          author TEXT,
          note TEXT,
          madeAt TEXT NOT NULL
        );
        CREATE INDEX correctionByDocument ON correction (sha256, id);
        """)
  }
}
