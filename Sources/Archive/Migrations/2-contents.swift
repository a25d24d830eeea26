internal import GRDB

extension ArchiveMigrations {
  /// What the records hold, to be asked by rows; made anew from the record whenever that changes.
  static func createContents(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE page (
          id INTEGER PRIMARY KEY,
          document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
          number INTEGER NOT NULL,
          status TEXT NOT NULL,
          source TEXT NOT NULL,
          confidence REAL,
          UNIQUE (document, number)
        );

        CREATE TABLE task (
          id INTEGER PRIMARY KEY,
          document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
          ordinal INTEGER NOT NULL,
          taskID TEXT NOT NULL,
          deadlineKind TEXT NOT NULL,
          deadline TEXT,
          -- sure, open (needs review) or reviewed (by a person).
          review TEXT NOT NULL CHECK (review IN ('sure', 'open', 'reviewed')),
          -- The task as in the record, corrections applied: JSON.
          content TEXT NOT NULL
        );
        CREATE INDEX taskByDocument ON task (document, ordinal);
        CREATE INDEX taskByDeadline ON task (deadline, document, ordinal);
        CREATE INDEX taskByReview ON task (review, deadline, document, ordinal);

        CREATE TABLE organization (
          id INTEGER PRIMARY KEY,
          name TEXT NOT NULL UNIQUE,
          -- Lower case, tone marks in one place: found when typed with marks.
          folded TEXT NOT NULL,
          -- Lower case without any mark: found when typed without.
          bare TEXT NOT NULL
        );

        CREATE TABLE party (
          id INTEGER PRIMARY KEY,
          document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
          task INTEGER REFERENCES task (id) ON DELETE CASCADE,
          role TEXT NOT NULL CHECK (role IN ('owner', 'coordinator', 'addressee')),
          name TEXT NOT NULL,
          organization INTEGER NOT NULL REFERENCES organization (id)
        );
        CREATE INDEX partyByOrganization ON party (organization, role, task);
        CREATE INDEX partyByTask ON party (task);
        CREATE INDEX partyByDocument ON party (document);

        CREATE TABLE finding (
          id INTEGER PRIMARY KEY,
          document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
          code TEXT NOT NULL,
          severity TEXT NOT NULL,
          message TEXT NOT NULL,
          page INTEGER,
          task TEXT,
          field TEXT
        );
        CREATE INDEX findingByDocument ON finding (document);
        CREATE INDEX findingByCode ON finding (code);
        """)
  }
}
