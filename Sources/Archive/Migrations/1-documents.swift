internal import GRDB

extension ArchiveMigrations {
  /// Runs, documents by their bytes, files by where they lie.
  static func createDocuments(_ db: Database) throws {
    try db.execute(
      sql: """
        PRAGMA application_id = \(applicationID);

        CREATE TABLE run (
          id INTEGER PRIMARY KEY,
          command TEXT NOT NULL,
          startedAt TEXT NOT NULL,
          finishedAt TEXT,
          boot TEXT NOT NULL,
          outOfMemoryKills INTEGER NOT NULL
        );

        CREATE TABLE document (
          id INTEGER PRIMARY KEY,
          sha256 TEXT NOT NULL UNIQUE,
          bytes INTEGER NOT NULL,
          state TEXT NOT NULL CHECK (state IN ('pending', 'done')),
          -- Hash of the options that the document is, or is to be, read with.
          options TEXT NOT NULL,
          -- The run that wants it read.
          wantedBy INTEGER REFERENCES run (id),
          -- The run that reads it now; attempts are counted when this is set.
          readBy INTEGER REFERENCES run (id),
          attempts INTEGER NOT NULL DEFAULT 0,
          -- Readings that were cut off by no fault of the document.
          interruptions INTEGER NOT NULL DEFAULT 0,
          -- How its workers died: a JSON array.
          deaths TEXT NOT NULL DEFAULT '[]',
          -- The first file in path order; null when another document has taken its place.
          original INTEGER REFERENCES file (id),
          path TEXT,

          -- What the record says.
          recordPath TEXT,
          recordSHA256 TEXT,
          status TEXT,
          errorCode TEXT,
          type TEXT,
          numberSymbol TEXT,
          issuer TEXT,
          issuedOn TEXT,
          subject TEXT,
          pageCount INTEGER,
          taskCount INTEGER,
          -- Number, symbol, date and issuer, folded; null where one is missing.
          identity TEXT,
          -- A sketch of the text, to tell a second scan of the same document.
          sketch BLOB
        );
        CREATE INDEX documentByTurn ON document (attempts + interruptions, id)
          WHERE state = 'pending' AND readBy IS NULL;
        CREATE INDEX documentByReader ON document (readBy) WHERE readBy IS NOT NULL;
        CREATE INDEX documentToRename ON document (id)
          WHERE state = 'done' AND recordPath IS NOT path;
        CREATE INDEX documentByIdentity ON document (identity) WHERE identity IS NOT NULL;
        CREATE INDEX documentByError ON document (errorCode) WHERE errorCode IS NOT NULL;

        CREATE TABLE file (
          id INTEGER PRIMARY KEY,
          -- Absolute, as the kernel has it: bytes.
          location BLOB NOT NULL UNIQUE,
          -- As given, or relative to the folder that was walked.
          path TEXT NOT NULL,
          document INTEGER REFERENCES document (id),
          size INTEGER NOT NULL,
          -- Nanoseconds since 1970.
          modified INTEGER NOT NULL,
          inode INTEGER NOT NULL,
          isPresent INTEGER NOT NULL,
          -- Why no bytes could be read.
          errorCode TEXT,
          errorMessage TEXT
        );
        CREATE INDEX fileByDocument ON file (document, isPresent, path, location);
        CREATE INDEX fileByPath ON file (path, location);
        """)
  }
}
